"""What participation gives: the standing of each person in each §, and the seats that nobody sits on."""

from collections.abc import Mapping

from attrs import field, frozen

from beslut.messages import Message, message
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.participation.status import Status, Why, reason
from beslut.records import Capacity, Meeting, NonParticipation, ParagraphNumber, Person, Place
from beslut.records.terms import Term


@frozen(kw_only=True)
class Standing:
    """How one person stands to the decision of one § (deltagande), and why.

    `seat` names whose seat the person has there: a member's own name, for a serving substitute the member
    whose seat it is; None for somebody without a seat, or on a seat that the minutes do not name. `serving`
    tells whether the person serves in the §, or would but for standing aside in it, and `on_seat` whether the
    person sits on a seat when the § is decided, as somebody who declines still does. `possible` holds, for
    UNKNOWN, what the status may in truth be. `part` is the part of the decision that somebody stood aside
    from and took part in the rest: then the status is TOOK_PART. `other` is somebody, or something, that
    `reason` names. `place` is the line that proves it.
    """

    person: Person
    party: str | None = None
    capacity: Capacity | None = None
    status: Status
    why: Why
    other: str | None = None
    seat: str | None = None
    serving: bool = False
    possible: tuple[Status, ...] = ()
    part: str | None = None
    remote: bool = False
    place: Place | None = field(default=None, eq=False, repr=False)
    on_seat: bool = field(init=False, eq=False, repr=False)

    @on_seat.default
    def _sits(self) -> bool:
        return self.serving and (self.status is Status.TOOK_PART or self.status is Status.DECLINED)

    @property
    def reason(self) -> Message:
        """Why, in words."""
        return reason(self.why, self.other)

    @property
    def name(self) -> str:
        """The person's name as printed."""
        return self.person.name

    def may_be(self, status: Status) -> bool:
        """Whether this is the person's status, or may be for all that the record tells."""
        return self.status is status or status in self.possible


class Vacancy(Term):
    """Why nobody sits on a seat in a § (skäl till tom plats)."""

    ABSENT = "absent", message("the member is absent and nobody serves")
    """Frånvarande, ingen ersättare tjänstgör."""
    DISQUALIFIED = "disqualified", message("its holder is disqualified and nobody steps in")
    """Platsen är obesatt under ärendet på grund av jäv."""
    NOT_ACCOUNTED_FOR = "not_accounted_for", message("the minutes do not account for it")
    """Vakant, or held by somebody whom the minutes do not mention."""


@frozen(kw_only=True)
class EmptySeat:
    """A seat that nobody sits on in a § (tom plats): whose it is, where known, and why.

    `certain` is False where somebody may sit there after all, such as a substitute whose seat is not named.
    """

    whose: str | None = None
    why: Vacancy
    certain: bool = True


@frozen(kw_only=True)
class SharedSeat:
    """A seat to which the record names more than one holder in a § (omstridd plats).

    `filled` tells whether one of them, whichever it is, must have sat there.
    """

    seat: str
    filled: bool


@frozen(kw_only=True)
class Roster:
    """Everybody's standing in one § (uppställning); §§ in which nothing differs share one and the same
    roster.

    `seats` is the number of seats of the body, None where it is not known. `listed` tells whether the minutes
    have an attendance list at all: without one, only those are here whom the § itself names. `unresolved` are
    the statements about groups in which no person could be found.
    """

    standings: tuple[Standing, ...]
    empty_seats: tuple[EmptySeat, ...] = ()
    shared_seats: tuple[SharedSeat, ...] = ()
    seats: int | None = None
    listed: bool = True
    unresolved: tuple[NonParticipation, ...] = ()

    def of(self, name: str, party: str | None = None) -> Standing:
        """The standing of the person of this name; `party` tells namesakes apart.

        Raises KeyError where nobody, or more than one, answers to it.
        """
        found = [each for each in self.standings if folded(each.person.name) == folded(name)]
        if party is not None:
            found = [each for each in found if same_party(each.party, party)]
        if len(found) != 1:
            raise KeyError(name if party is None else f"{name} ({party})")
        return found[0]

    def with_status(self, status: Status) -> tuple[Standing, ...]:
        """Those with this status, in the order of the attendance list."""
        return tuple(each for each in self.standings if each.status is status)


@frozen(kw_only=True)
class Conflict:
    """Something that the record says against itself (motsägelse), or that cannot be tied to anybody in it."""

    message: Message
    paragraph: ParagraphNumber | None = None
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Participation:
    """Who took part in what (deltagande), derived from one meeting: a roster for each §.

    The §§ are those whose text is at hand, in its order, and after them those that only a statement or a vote
    speaks of. `people` are all who have a standing somewhere, with party as printed.
    """

    meeting: Meeting = field(repr=False)
    rosters: Mapping[ParagraphNumber, Roster]
    people: tuple[tuple[Person, str | None], ...]
    conflicts: tuple[Conflict, ...] = ()

    def in_paragraph(self, number: str) -> Roster:
        """The roster of a §; raises KeyError where the record has no such §."""
        return self.rosters[ParagraphNumber(number)]

    def of(self, name: str, number: str, party: str | None = None) -> Standing:
        """One person's standing in a §; raises KeyError as `Roster.of` and `in_paragraph` do."""
        return self.in_paragraph(number).of(name, party)
