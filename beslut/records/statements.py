"""What the minutes state of people in a §: who took no part, who reserved, who had something noted."""

from datetime import date, time

from attrs import field, frozen

from beslut.messages import message
from beslut.records.disqualification import Ground
from beslut.records.numbering import ParagraphNumber
from beslut.records.people import Actor
from beslut.records.place import Place
from beslut.records.terms import Term
from beslut.records.truths import clock_time, said


class Reason(Term):
    """Why somebody took no part in a decision (skäl)."""

    DISQUALIFIED = "disqualified", message("disqualified")
    """Jäv."""
    DECLINED = "declined", message("declined")
    """Deltar inte i beslutet; present, and not disqualified."""
    ABSENT = "absent", message("absent")
    """Frånvarande in this §."""
    UNSTATED = "unstated", message("reason not stated")
    """The minutes give no reason."""


@frozen(kw_only=True)
class NonParticipation:
    """Somebody took no part in the decision of a § (deltog inte i beslutet).

    `paragraph` is the § that it concerns, wherever it was printed; None where the source has lost the number.
    `part` tells which part of the decision it is limited to; None means the whole. `left_room` is None where
    nothing is said of it. `substitute` names whoever stepped in for this § alone.
    """

    actor: Actor
    reason: Reason
    paragraph: ParagraphNumber | None = None
    ground: Ground | None = None
    left_room: bool | None = None
    reported_by_self: bool | None = None
    substitute: str | None = field(default=None, validator=said)
    part: str | None = field(default=None, validator=said)
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Reservation:
    """A recorded dissent (reservation), with a written motivation or without.

    `in_favour_of` holds what it is made in favour of, as printed (`till förmån för eget yrkande`). `notified_on`
    and `notified_at` are the day and the clock time when it was notified (anmäld), `reasons_on` the day when
    the written reasons were handed in; None where the minutes do not tell.
    """

    actor: Actor
    paragraph: ParagraphNumber | None = None
    motivated: bool = False
    in_favour_of: str | None = field(default=None, validator=said)
    notified_on: date | None = None
    notified_at: time | None = field(default=None, validator=clock_time)
    reasons_on: date | None = None
    place: Place | None = field(default=None, eq=False, repr=False)


class StatementKind(Term):
    """What kind of statement was noted (slag av uttalande)."""

    NOTE = "note", message("note to the minutes")
    """Protokollsanteckning."""
    SPECIAL_STATEMENT = "special_statement", message("special statement")
    """Särskilt yttrande, yttrande."""
    EXPLANATION_OF_VOTE = "explanation_of_vote", message("explanation of vote")
    """Röstförklaring."""


@frozen(kw_only=True)
class Statement:
    """A statement for the minutes (protokollsanteckning, särskilt yttrande): never a reservation."""

    kind: StatementKind
    actor: Actor | None = None
    paragraph: ParagraphNumber | None = None
    text: str | None = field(default=None, validator=said)
    place: Place | None = field(default=None, eq=False, repr=False)
