"""Terms of office by their election (valår): a term is known by the year of the election that it follows.

A council's term begins in the autumn of that year, that of any other body on the first of January after it; both are
one term here, so that somebody in council and board is in one term and not in two. In between, from October to December
of an election year, one person may be in two terms on the same day: the new one in the council, the old one in a board.

Before 1994 terms were three years, from the election of 1970, and before that four. On which day they began is not
looked up for those: the first of January after the election is taken for every body.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from beslut.law.terms_of_office import FIRST_ELECTION, YEARS, term_on
from beslut.records import BodyKind

UNDATED = 0
"""The term of a meeting without a day."""

_THREE_YEARS_FROM = 1970
_THREE_YEARS = 3
_COUNCILS = frozenset({BodyKind.COUNCIL.value, BodyKind.FEDERATION_COUNCIL.value})


@lru_cache(maxsize=16384)
def election_of(day: str | None, kind: str | None, body: str = "") -> int:
    """The election whose term the meeting belongs to, by its day in ISO form; `UNDATED` where it has none.

    `body` is the folded name of the body: a record without a kind is of a council where the name says so.

    >>> election_of("2022-11-01", "council"), election_of("2022-11-01", "executive_board")
    (2022, 2018)
    >>> election_of("1990-03-01", None, "kommunfullmäktige")
    1988
    """
    if day is None:
        return UNDATED
    given = date.fromisoformat(day)
    council = is_council(kind, body)
    term = term_on(given, council=council)
    if term is not None:
        return term.since.year if council else term.since.year - 1
    return max(year for year in range(given.year - YEARS, given.year) if is_election(year))


def is_council(kind: str | None, body: str) -> bool:
    """Whether a body is a council, by its kind, or by its folded name where no kind is told."""
    return kind in _COUNCILS or (kind is None and body.endswith("fullmäktige"))


def days_of(term: int, *, council: bool) -> tuple[date, date]:
    """The first and the last day of the term that follows an election.

    >>> days_of(2022, council=True)
    (datetime.date(2022, 10, 15), datetime.date(2026, 10, 14))
    >>> days_of(1988, council=False)
    (datetime.date(1989, 1, 1), datetime.date(1991, 12, 31))
    """
    given = term_on(date(term + 1, 1, 1), council=council) if term >= FIRST_ELECTION else None
    if given is not None:
        return given.since, given.until
    first, after = date(term + 1, 1, 1), date(next_election(term) + 1, 1, 1)
    if council and next_election(term) == FIRST_ELECTION:
        after = days_of(FIRST_ELECTION, council=True)[0]
    return first, after - timedelta(days=1)


def is_election(year: int) -> bool:
    """Whether there was an election to councils in that year.

    >>> [year for year in range(1966, 2000) if is_election(year)]
    [1966, 1970, 1973, 1976, 1979, 1982, 1985, 1988, 1991, 1994, 1998]
    """
    if _THREE_YEARS_FROM <= year < FIRST_ELECTION:
        return (year - _THREE_YEARS_FROM) % _THREE_YEARS == 0
    return (
        (year - FIRST_ELECTION) % YEARS == 0
        if year >= FIRST_ELECTION
        else (year - _THREE_YEARS_FROM) % YEARS == 0
    )


def next_election(year: int) -> int:
    """The election that ends the term of an election."""
    return next(later for later in range(year + 1, year + YEARS + 1) if is_election(later))


def spans(terms: Iterable[int]) -> tuple[str, ...]:
    """Terms as people write them, those that follow each other as one; `UNDATED` is left out.

    >>> spans([2002, 2014, 2018, 2022])
    ('2002–2006', '2014–2026')
    """
    found: list[list[int]] = []
    for term in sorted(set(terms) - {UNDATED}):
        if found and found[-1][1] == term:
            found[-1][1] = next_election(term)
        else:
            found.append([term, next_election(term)])
    return tuple(f"{first}–{last}" for first, last in found)
