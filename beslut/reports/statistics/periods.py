"""Periods (perioder): all the meetings together, or year by year, or term by term."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from beslut.law.terms_of_office import term_on
from beslut.messages import Message, message
from beslut.records import BodyKind
from beslut.records.terms import Term

_COUNCILS = frozenset({BodyKind.COUNCIL, BodyKind.FEDERATION_COUNCIL})


class Split(Term):
    """How meetings are divided over time (periodindelning)."""

    WHOLE = "whole", message("all together")
    """Nothing is divided."""
    YEAR = "year", message("by year")
    """Calendar years."""
    TERM = "term", message("by term of office")
    """Mandatperioder: of a council from the autumn of the election, of any other body four calendar years."""


@frozen(kw_only=True, order=True)
class Period:
    """A stretch of time (period): its first and its last day, both inclusive."""

    since: date
    until: date

    @property
    def words(self) -> Message:
        """The year, or the two days."""
        if (self.since, self.until) == (date(self.since.year, 1, 1), date(self.since.year, 12, 31)):
            return message("{year}", year=self.since.year)
        return message("{since}–{until}", since=self.since, until=self.until)


def period_of(day: date | None, kind: BodyKind | None, split: Split) -> Period | None:
    """The period that a meeting of this day belongs to; None where nothing is divided, or where none is known."""
    if day is None or split is Split.WHOLE:
        return None
    if split is Split.YEAR:
        return Period(since=date(day.year, 1, 1), until=date(day.year, 12, 31))
    term = term_on(day, council=kind in _COUNCILS)
    return None if term is None else Period(since=term.since, until=term.until)
