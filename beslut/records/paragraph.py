"""A paragraph of the minutes (§): one matter, its proposals and what was decided."""

import datetime as dt

from attrs import field, frozen

from beslut.messages import message
from beslut.records.numbering import ParagraphNumber
from beslut.records.people import Actor
from beslut.records.place import Place
from beslut.records.terms import Term
from beslut.records.truths import as_tuple, clock_time, each_said, said, several


class MatterKind(Term):
    """What kind of matter a § holds, where the minutes or the law need it told (ärendeslag)."""

    ELECTION = "election", message("election")
    """Val."""
    STAFF_APPOINTMENT = "staff_appointment", message("appointment of staff")
    """Anställning av personal."""
    EXTRA_ELECTION = "extra_election", message("extra election")
    """Extra val till fullmäktige."""
    REFERENDUM = "referendum", message("referendum after a popular initiative")
    """Folkomröstning efter folkinitiativ."""
    AUDITOR_ELECTION = "auditor_election", message("election of auditors")
    """Val av revisorer."""
    INTERPELLATION = "interpellation", message("interpellation or question")
    """Interpellation eller fråga."""
    EXERCISE_OF_AUTHORITY = "exercise_of_authority", message("exercise of authority")
    """Myndighetsutövning mot enskild."""
    DISCHARGE = "discharge", message("discharge from liability")
    """Ansvarsfrihet."""
    DISQUALIFICATION_QUESTION = "disqualification_question", message("question of disqualification")
    """Jävsfråga decided by the body itself."""
    BUDGET = "budget", message("budget")
    """Budget and tax rate."""
    INFORMATION = "information", message("information")
    """Information, debate, ceremony: nothing is decided."""
    OTHER = "other", message("other matter")
    """Any other matter."""


class ProposalKind(Term):
    """What a proposal asks for (yrkande)."""

    APPROVAL = "approval", message("approval")
    """Bifall."""
    REJECTION = "rejection", message("rejection")
    """Avslag."""
    AMENDMENT = "amendment", message("amendment")
    """Ändringsyrkande."""
    ADDITION = "addition", message("addition")
    """Tilläggsyrkande."""
    RECOMMITTAL = "recommittal", message("recommittal")
    """Återremiss."""
    POSTPONEMENT = "postponement", message("postponement")
    """Bordläggning."""
    OTHER = "other", message("other proposal")
    """Anything else, told in the text."""


class DecisionForm(Term):
    """How a decision was reached, as the minutes tell it (beslutsform)."""

    ACCLAMATION = "acclamation", message("acclamation")
    """Acklamation, or a decision without any vote."""
    COUNTED_VOTE = "counted_vote", message("counted vote")
    """Öppen omröstning, votering."""
    SECRET_BALLOT = "secret_ballot", message("secret ballot")
    """Sluten omröstning."""
    LOT = "lot", message("lot")
    """Lottning."""


@frozen(kw_only=True)
class Proposal:
    """A proposal put at the meeting (yrkande): who, what kind, and the words."""

    actors: tuple[Actor, ...] = field(default=(), converter=as_tuple)
    kind: ProposalKind = ProposalKind.OTHER
    text: str | None = field(default=None, validator=said)
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Paragraph:
    """A § of the minutes (paragraf).

    `decision` is the operative decision as printed, None for a § without one (information, debate). `form` is
    given only where the minutes tell it. `chair` names whoever led this § in the chair's place. `start` is
    the clock time printed at the §, `date` its day where the meeting went on for several. `question_order` tells
    how the chair put the proposals (propositionsordning), as printed. `immediate_adjustment`: omedelbart
    justerad. `announced` and `prepared` tell whether the matter was announced before the meeting (kungjort) and
    prepared (berett), `closed_doors` whether it was handled behind closed doors; None where nothing is said.
    `concerns` names the bodies whose activity a discharge or an election of auditors concerns.
    """

    number: ParagraphNumber
    title: str | None = field(default=None, validator=said)
    case_number: str | None = field(default=None, validator=said)
    kind: MatterKind | None = None
    proposals: tuple[Proposal, ...] = field(default=(), converter=as_tuple)
    decision: str | None = field(default=None, validator=said)
    form: DecisionForm | None = None
    chair: str | None = field(default=None, validator=said)
    start: dt.time | None = field(default=None, validator=clock_time)
    date: dt.date | None = None
    question_order: str | None = field(default=None, validator=said)
    immediate_adjustment: bool = False
    announced: bool | None = None
    prepared: bool | None = None
    closed_doors: bool | None = None
    concerns: tuple[str, ...] = field(default=(), converter=several, validator=each_said)
    place: Place | None = field(default=None, eq=False, repr=False)
