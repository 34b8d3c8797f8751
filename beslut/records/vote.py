"""Votes (omröstningar): what was put, the counts, and how each voted where the minutes tell."""

from attrs import field, frozen

from beslut.errors import RecordError
from beslut.messages import message
from beslut.records.numbering import ParagraphNumber
from beslut.records.place import Place
from beslut.records.terms import Term
from beslut.records.truths import AtLeast, as_tuple, each_said, said, several


class Choice(Term):
    """How somebody voted (röst)."""

    YES = "yes", message("yes")
    """Ja."""
    NO = "no", message("no")
    """Nej."""
    ABSTAINED = "abstained", message("abstained")
    """Avstår från att rösta; not the same as taking no part in the decision."""
    ABSENT = "absent", message("absent")
    """Frånvarande at the vote."""


class VoteKind(Term):
    """What a vote is about (slag av omröstning)."""

    MAIN = "main", message("main vote")
    """Huvudvotering, or the only vote in the matter."""
    COUNTER_PROPOSAL = "counter_proposal", message("vote on the counter-proposal")
    """Kontrapropositionsvotering."""
    RECOMMITTAL = "recommittal", message("vote on recommittal")
    """Votering om återremiss."""
    POSTPONEMENT = "postponement", message("vote on postponement")
    """Votering om bordläggning."""
    AMENDMENT = "amendment", message("vote on an amendment")
    """Votering om ändrings- eller tilläggsyrkande."""
    ELECTION = "election", message("election")
    """Personval."""


class Settlement(Term):
    """What settled a vote (avgörande)."""

    MAJORITY = "majority", message("majority")
    """Enkel majoritet."""
    CASTING_VOTE = "casting_vote", message("casting vote")
    """Ordförandens utslagsröst."""
    LOT = "lot", message("lot")
    """Lottning."""
    MINORITY = "minority", message("minority")
    """Minoritetsåterremiss or minoritetsbordläggning: one third suffices."""


@frozen(kw_only=True)
class Ballot:
    """How one named person voted in an open vote. `party` as printed."""

    name: str = field(validator=said)
    choice: Choice
    party: str | None = field(default=None, validator=said)


@frozen(kw_only=True)
class GroupBallots:
    """How a party group voted, where only the group and a number of votes are printed."""

    parties: tuple[str, ...] = field(converter=several, validator=each_said)
    choice: Choice
    votes: int | None = field(default=None, validator=AtLeast(0))

    def __attrs_post_init__(self) -> None:
        """Refuse a group of no party."""
        if not self.parties:
            raise RecordError(
                cause=message("parties is empty: a group votes as one or more parties"),
                mend=message("Name the party of the group as printed."),
            )


@frozen(kw_only=True)
class CandidateVotes:
    """How many votes a candidate got in an election. `votes` counts votes."""

    name: str = field(validator=said)
    votes: int = field(validator=AtLeast(0))


@frozen(kw_only=True)
class Vote:
    """One counted vote (omröstning, votering); a § may hold several, in the order of the minutes.

    `yes_means` and `no_means` are what Ja and Nej stood for, as printed: Ja may well mean rejection. The
    counts are votes as printed, None where the minutes give none. `casting_vote` names the chair whose
    casting vote (utslagsröst) decided. `roll_in_annex`: the roll is in an annex that is not at hand. A secret
    ballot (`secret`) ought to have counts only; minutes that name the voters all the same can be recorded.
    """

    paragraph: ParagraphNumber | None = None
    kind: VoteKind = VoteKind.MAIN
    yes_means: str | None = field(default=None, validator=said)
    no_means: str | None = field(default=None, validator=said)
    yes: int | None = field(default=None, validator=AtLeast(0))
    no: int | None = field(default=None, validator=AtLeast(0))
    abstained: int | None = field(default=None, validator=AtLeast(0))
    absent: int | None = field(default=None, validator=AtLeast(0))
    blank: int | None = field(default=None, validator=AtLeast(0))
    invalid: int | None = field(default=None, validator=AtLeast(0))
    candidates: tuple[CandidateVotes, ...] = field(default=(), converter=as_tuple)
    roll: tuple[Ballot, ...] = field(default=(), converter=as_tuple)
    groups: tuple[GroupBallots, ...] = field(default=(), converter=as_tuple)
    roll_in_annex: bool = False
    secret: bool = False
    settled_by: Settlement | None = None
    casting_vote: str | None = field(default=None, validator=said)
    winner: Choice | None = None
    place: Place | None = field(default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a winner that nobody can vote for."""
        if self.winner not in (None, Choice.YES, Choice.NO):
            raise RecordError(
                cause=message("“{winner}” cannot win a vote", winner=self.winner),
                mend=message("Give yes or no as the winner, or leave it out."),
            )
