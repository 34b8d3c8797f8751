"""How somebody stood to many §§ (förhållningssätt), counted without keeping the §§."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import define, field

from beslut.participation import Standing, Status
from beslut.tallies import Count

ANYTHING: tuple[Status, ...] = ()
"""Stands in `open` for a § in which the minutes tell nothing at all of the person."""

SERVED = (Status.TOOK_PART, Status.DECLINED)
"""Served (tjänstgjort): held a seat with a vote; whoever declines still does, whoever is disqualified does not."""


@define(eq=False)
class Stood:
    """In how many §§ somebody stood in each way: those that are settled, and what the others may be."""

    settled: Counter[Status] = field(factory=Counter)
    open: Counter[tuple[Status, ...]] = field(factory=Counter)

    def add(self, standing: Standing | None, paragraphs: int) -> None:
        """One standing that holds in so many §§; None for §§ that do not speak of the person."""
        if standing is None:
            self.open[ANYTHING] += paragraphs
        elif standing.status is Status.UNKNOWN:
            self.open[standing.possible] += paragraphs
        else:
            self.settled[standing.status] += paragraphs

    def include(self, other: Stood) -> None:
        """Add what another has counted."""
        self.settled.update(other.settled)
        self.open.update(other.open)

    @property
    def paragraphs(self) -> int:
        """All §§."""
        return self.settled.total() + self.unsettled

    @property
    def unsettled(self) -> int:
        """The §§ that the minutes do not settle."""
        return self.open.total()

    def count(self, *wanted: Status) -> Count:
        """In how many §§ the person stood in one of these ways: for certain, and at most."""
        low = sum(self.settled[status] for status in wanted)
        more = sum(
            times
            for possible, times in self.open.items()
            if not possible or any(status in possible for status in wanted)
        )
        return Count(low=low, high=low + more)


def together(parts: Iterable[Stood]) -> Stood:
    """Several added up."""
    total = Stood()
    for part in parts:
        total.include(part)
    return total
