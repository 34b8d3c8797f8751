"""Turns (turordning): on what ground a substitute comes into question for a member's seat, and who comes before whom.

It takes a member, a substitute and the order that the council decided (inkallelseordning), or None where no order is
known; it gives the substitute's turn. Nothing is known here of who is present.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from attrs import frozen

from beslut.messages import Message, message
from beslut.participation.names import folded
from beslut.participation.parties import in_group, same_party
from beslut.records import Elected, Fallback, OrderRow, SubstituteOrder
from beslut.records.terms import Term


class Ground(Term):
    """On what ground a substitute is called, or why nobody is (grund för inkallelse); the nearest ground first."""

    SERVING = "serving", message("has begun to serve and keeps the place")
    """Har börjat tjänstgöra."""
    PERSONAL = "personal", message("personal substitute of the member")
    """Personlig ersättare."""
    OWN_PARTY = "own_party", message("the member’s own party")
    """Det egna partiet."""
    ROW = "row", message("a party in the row of the order")
    """Inkallelseordningens rad."""
    BY_SEATS = "by_seats", message("after the row, by the number of seats in the council")
    """Efter antal mandat i fullmäktige."""
    ANYONE = "anyone", message("after the row, anyone in the order of the election")
    """Vem som helst, i den ordning de valts."""
    ELECTION = "election", message("no order of calling is known: the order of the election")
    """Ordningen i valprotokollet, oavsett parti."""
    UNSETTLED = "unsettled", message("the order does not say who is called: the chair decides")
    """Ordningen är uttömd och säger inget mer."""
    NOBODY = "nobody", message("by the order nobody more is called: the seat stays empty")
    """Platsen står tom."""
    NONE_PRESENT = "none_present", message("no substitute who may be called is there")
    """Ingen ersättare på plats."""


_RANKING = {ground: place for place, ground in enumerate(Ground)}
_WHATEVER_THE_PARTY = (Ground.ANYONE, Ground.ELECTION)


@frozen(kw_only=True)
class Turn:
    """A substitute's turn for a seat (tur): the ground, and the place of the party in the row or by seats, from 1.

    `position` is 0 where the ground knows no places. `near` is False for a substitute of the council who comes from
    another constituency than the member.
    """

    substitute: Elected
    ground: Ground
    position: int = 0
    near: bool = True

    @property
    def group(self) -> tuple[float, ...]:
        """What is compared first: turns of one group are told apart by the election alone."""
        return _RANKING[self.ground], not self.near, self.position

    def within(self, place: int) -> tuple[float, int]:
        """What tells turns of one group apart: the rank in the party, if any, then the `place` in the election."""
        rank = None if self.ground in _WHATEVER_THE_PARTY else self.substitute.rank
        return rank or inf, place

    def why(self, row: OrderRow | None) -> Message:
        """The ground in words, with the row that it stands on."""
        if self.ground is Ground.ROW and row is not None:
            return message("row {row}: place {position}", row=written(row), position=self.position)
        if self.ground is Ground.BY_SEATS:
            return message("{ground}, place {position}", ground=self.ground, position=self.position)
        return self.ground.term


def turns(
    member: Elected, substitutes: Sequence[Elected], order: SubstituteOrder | None, *, council: bool = False
) -> tuple[Turn, ...]:
    """The turns of these substitutes for the member's seat, the first one first (turordning).

    `substitutes` stand in the order of the election. Those whom nothing calls to the seat are left out. In a
    `council` only the member's own party is called, its constituency first (5 kap. 18 och 21 §§ KL).
    """
    found = {
        (turn.group, turn.within(place)): turn
        for place, each in enumerate(substitutes)
        if (turn := turn_of(member, each, order, council=council)) is not None
    }
    return tuple([found[turn] for turn in sorted(found)])


def turn_of(
    member: Elected, substitute: Elected, order: SubstituteOrder | None, *, council: bool = False
) -> Turn | None:
    """The turn of one substitute for the member's seat; None where nothing calls him or her."""
    own = of_one_party(member, substitute)
    if council:
        near = _of_one_constituency(member, substitute)
        return Turn(substitute=substitute, ground=Ground.OWN_PARTY, near=near) if own else None
    if order is None:
        return Turn(substitute=substitute, ground=Ground.ELECTION)
    if order.personal_substitutes_first and is_personal(substitute, member):
        return Turn(substitute=substitute, ground=Ground.PERSONAL)
    row = row_of(order, member.party)
    if own and own_party_first(order, row):
        return Turn(substitute=substitute, ground=Ground.OWN_PARTY)
    position = place_among(substitute.party, () if row is None else row.then)
    if position:
        return Turn(substitute=substitute, ground=Ground.ROW, position=position)
    return _after_the_row(substitute, order)


def _after_the_row(substitute: Elected, order: SubstituteOrder) -> Turn | None:
    if order.after_table is Fallback.ANYONE:
        return Turn(substitute=substitute, ground=Ground.ANYONE)
    position = place_among(substitute.party, order.council_seats)
    if order.after_table is Fallback.BY_SEATS and position:
        return Turn(substitute=substitute, ground=Ground.BY_SEATS, position=position)
    return None


def is_personal(substitute: Elected, member: Elected) -> bool:
    """Whether the substitute was elected for this very member (personlig ersättare)."""
    elected_for = substitute.substitute_for
    return elected_for is not None and folded(elected_for) == folded(member.name)


def of_one_party(member: Elected, substitute: Elected) -> bool:
    """Whether the two are of one party; those without party are of none."""
    return member.party is not None and in_group(substitute.party, (member.party,))


def _of_one_constituency(member: Elected, substitute: Elected) -> bool:
    """Whether the two are of one constituency (valkrets), for all that is known."""
    one, other = member.constituency, substitute.constituency
    return one is None or other is None or folded(one) == folded(other)


def own_party_first(order: SubstituteOrder, row: OrderRow | None) -> bool:
    """Whether the member's own party comes before the row.

    Where the order does not say, it does, as is the general practice, unless the row puts another party before it.
    """
    if order.own_party_first is not None:
        return order.own_party_first
    return row is None or place_among(row.party, row.then) < 2


def own_party_is_assumed(order: SubstituteOrder, row: OrderRow | None) -> bool:
    """Whether nothing in the order says that the member's own party comes first."""
    return order.own_party_first is None and (row is None or place_among(row.party, row.then) == 0)


def row_of(order: SubstituteOrder, party: str | None) -> OrderRow | None:
    """The row for an absent member of the party, however its short form is written; None where there is none."""
    return next((row for row in order.rows if party is not None and same_party(row.party, party)), None)


def place_among(party: str | None, parties: Sequence[str]) -> int:
    """The place of the party among these, from 1; 0 where it is not among them."""
    return next((place for place, each in enumerate(parties, 1) if same_party(party, each)), 0)


def written(row: OrderRow) -> str:
    """A row as it is printed: `V: S, C`."""
    return f"{row.party}: {', '.join(row.then)}"
