"""One person's sums over many meetings (summor per person): they grow with the people, not with the meetings."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TypeVar

from attrs import define, field

from beslut.participation import Status
from beslut.records import Capacity
from beslut.reports.statistics.seen import Kind, Seen
from beslut.reports.statistics.stood import Stood

_SUBSTITUTES = frozenset({Capacity.SUBSTITUTE, Capacity.SERVING_SUBSTITUTE})
ELECTED = frozenset(Kind) - {Kind.NOT_ELECTED}
"""The ways of naming that do not tell against being elected."""

When = tuple[date, int, int, int]
"""When something was first seen: the day, the number of the meeting, the place in it, and the place there."""


@define(eq=False)
class Part:
    """The sums over those meetings that name somebody in one way.

    `bits` has a bit for each meeting, by its number. `unnamed` counts meetings that do not name somebody whom the
    body file has elected. `minutes` and `of_minutes` are sums over meetings that tell both, `timeless` counts the
    others; `in_part` those attended for a part of the §§ or of the time.
    """

    bits: int = 0
    meetings: int = 0
    attended: int = 0
    unnamed: int = 0
    in_part: int = 0
    minutes: int = 0
    of_minutes: int = 0
    timeless: int = 0
    paragraphs: Stood = field(factory=Stood)
    decided: Stood = field(factory=Stood)

    def add(self, seen: Seen, number: int) -> None:
        """What one more meeting shows."""
        self.bits |= 1 << number
        self.meetings += 1
        self.attended += seen.attended
        self.unnamed += not seen.named
        if seen.minutes is None:
            self.timeless += 1
        else:
            self.minutes += seen.minutes[0]
            self.of_minutes += seen.minutes[1]
        self.in_part += _in_part(seen)
        self.paragraphs.include(seen.paragraphs)
        self.decided.include(seen.decided)

    def include(self, other: Part) -> None:
        """Add what another part has counted."""
        self.bits |= other.bits
        self.meetings += other.meetings
        self.attended += other.attended
        self.unnamed += other.unnamed
        self.in_part += other.in_part
        self.minutes += other.minutes
        self.of_minutes += other.of_minutes
        self.timeless += other.timeless
        self.paragraphs.include(other.paragraphs)
        self.decided.include(other.decided)


@define(eq=False)
class Personal:
    """All sums of one person: a part for each way in which meetings name him or her."""

    name: str
    first: When
    parties: dict[str, When] = field(factory=dict)
    capacities: dict[Capacity, When] = field(factory=dict)
    parts: dict[Kind, Part] = field(factory=dict)

    def add(self, seen: Seen, number: int, when: When) -> None:
        """What one more meeting shows of the person."""
        if when < self.first:
            self.first, self.name = when, seen.name
        for index, party in enumerate(seen.parties):
            _first(self.parties, party, (*when[:3], index))
        for index, capacity in enumerate(seen.capacities):
            _first(self.capacities, capacity, (*when[:3], index))
        part = self.parts.get(seen.kind)
        if part is None:
            part = self.parts[seen.kind] = Part()
        part.add(seen, number)

    def include(self, other: Personal) -> None:
        """Add the sums that stand under another party: it is one and the same person."""
        if other.first < self.first:
            self.first, self.name = other.first, other.name
        for party, when in other.parties.items():
            _first(self.parties, party, when)
        for capacity, when in other.capacities.items():
            _first(self.capacities, capacity, when)
        for kind, part in other.parts.items():
            self.parts.setdefault(kind, Part()).include(part)

    @property
    def member_kinds(self) -> frozenset[Kind]:
        """The ways of naming that mean a member; merely listed as absent does, but for known substitutes."""
        never = Capacity.MEMBER not in self.capacities and not _SUBSTITUTES.isdisjoint(self.capacities)
        return frozenset({Kind.MEMBER, Kind.REPLACED} | (set() if never else {Kind.MERELY_ABSENT}))

    def part(self, kinds: Collection[Kind]) -> Part:
        """The sums over the meetings that name the person in one of these ways."""
        total = Part()
        for kind, part in self.parts.items():
            if kind in kinds:
                total.include(part)
        return total

    @property
    def as_member(self) -> Part:
        """The sums over the meetings in which the person is a member (ledamot)."""
        return self.part(self.member_kinds)

    @property
    def otherwise(self) -> Part:
        """The sums over all other meetings that name the person as somebody elected."""
        return self.part(ELECTED - self.member_kinds)


T = TypeVar("T", str, Capacity)


def _first(seen: dict[T, When], what: T, when: When) -> None:
    """Note when something was seen, if it was not seen before that."""
    seen[what] = min(seen.get(what, when), when)


def in_order_of_first(seen: Mapping[T, When]) -> tuple[T, ...]:
    """What was seen, in the order in which it first was."""
    return tuple(sorted(seen, key=seen.__getitem__))


def _in_part(seen: Seen) -> bool:
    """Whether a member was there for a part of the meeting only, by §§ or by the clock."""
    if not seen.attended or seen.kind is Kind.OTHER:
        return False
    cut_short = seen.minutes is not None and seen.minutes[0] < seen.minutes[1]
    return cut_short or seen.paragraphs.settled[Status.ABSENT] > 0
