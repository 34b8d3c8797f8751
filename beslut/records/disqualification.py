"""Disqualification (jäv): its grounds, and questions of it that a body has to decide."""

from attrs import field, frozen

from beslut.messages import message
from beslut.records.numbering import ParagraphNumber
from beslut.records.people import Actor
from beslut.records.place import Place
from beslut.records.terms import Term
from beslut.records.truths import said


class GroundCode(Term):
    """The ground of a disqualification (jävsgrund) by 6 kap. 28 § KL, in its present and its former wording.

    The first four are the points of the section since 1 July 2022 (SFS 2022:638), the five old ones those
    before that day. Minutes of any time may use either; a code that did not exist on the day of the meeting is
    a matter for a rule.
    """

    PARTY_OR_AFFECTED = "party_or_affected", message("party to the matter or affected by it")
    """Sakägar- och intressejäv, also as a close person (6:28 p. 1)."""
    REPRESENTATIVE_OR_COUNSEL = "representative_or_counsel", message("representative or counsel")
    """Ställföreträdar- och ombudsjäv (6:28 p. 2)."""
    SUPERVISION = "supervision", message("supervision of one's own activity")
    """Tillsynsjäv (6:28 p. 3)."""
    SPECIAL_CIRCUMSTANCE = "special_circumstance", message("special circumstance")
    """Any other circumstance that puts impartiality in question (delikatessjäv, 6:28 p. 4)."""
    OLD_PARTY_OR_BENEFIT = (
        "old_party_or_benefit",
        message("concerned, or particular benefit or harm (until 2022)"),
    )
    """Old p. 1: the matter concerns the person, or may bring synnerlig nytta eller skada."""
    OLD_REPRESENTATIVE = "old_representative", message("representative (until 2022)")
    """Old p. 2: ställföreträdare."""
    OLD_SUPERVISION = "old_supervision", message("supervision (until 2022)")
    """Old p. 3: tillsyn."""
    OLD_COUNSEL = "old_counsel", message("counsel or paid assistance (until 2022)")
    """Old p. 4: ombud, or assistance for pay."""
    OLD_CONFIDENCE = "old_confidence", message("disturbed confidence (until 2022)")
    """Old p. 5: a special circumstance apt to disturb confidence."""


@frozen(kw_only=True)
class Ground:
    """The ground of a disqualification (jävsgrund): a code where it is plain, the words as printed."""

    code: GroundCode | None = None
    text: str | None = field(default=None, validator=said)


class QuestionOutcome(Term):
    """How a question of disqualification ended (utgången i jävsfrågan)."""

    WITHDREW = "withdrew", message("the person stood down")
    """The person stood down, so that nothing had to be decided."""
    DISQUALIFIED = "disqualified", message("held to be disqualified")
    """The body decided that the person is disqualified."""
    NOT_DISQUALIFIED = "not_disqualified", message("held not to be disqualified")
    """The body decided that the person is not disqualified."""
    DISREGARDED = "disregarded", message("disregarded as obviously unimportant")
    """Bortse från jäv: the question of impartiality obviously lacks importance."""
    COMPANY_EXCEPTION = "company_exception", message("excepted: company or foundation of the municipality")
    """Not disqualified for a tie to a company or a foundation of the municipality alone."""
    OTHER_COMMITTEE_EXCEPTION = "other_committee_exception", message("excepted: handled in another committee")
    """Not disqualified for having handled the matter in another nämnd alone."""


@frozen(kw_only=True)
class DisqualificationQuestion:
    """A question of disqualification (jävsfråga, jävsinvändning) that came up about somebody in a matter.

    `paragraph` is the § of the matter itself, `decided_in` the § in which the question was decided, where that is
    another. `outcome` is None where the minutes tell of no end to it. `own_part` tells whether the person took
    part in deciding the question, `others_at_hand` whether somebody else could have been called in without undue
    delay; None where nothing is said.
    """

    actor: Actor
    paragraph: ParagraphNumber | None = None
    decided_in: ParagraphNumber | None = None
    outcome: QuestionOutcome | None = None
    ground: Ground | None = None
    own_part: bool | None = None
    others_at_hand: bool | None = None
    place: Place | None = field(default=None, eq=False, repr=False)
