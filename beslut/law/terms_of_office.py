"""Terms of office (mandatperioder): four years at a time, for councils from a day in the year of the election.

Elections to councils are held every fourth year, since 1994. The council's term begins in the autumn of that year,
those of boards and other bodies on the first of January after it. The sections are quoted from memory and marked so.
"""

from datetime import date, timedelta

from attrs import frozen

from beslut.law import kl_1991, kl_2017
from beslut.law.citation import Mark
from beslut.law.dated import Dated, Step
from beslut.messages import message

FIRST_ELECTION = 1994
"""The first election to terms of four years; before it they were three."""

YEARS = 4
"""Years in a term."""

COUNCIL_TERM_BEGINS = Dated[tuple[int, int]](
    name=message("the day on which the term of a council begins"),
    steps=[
        Step(
            since=date(1994, 11, 1),
            value=(11, 1),
            source=kl_1991.section("5 kap. 5 §", Mark.FROM_MEMORY),
        ),
        Step(
            since=date(2014, 10, 15),
            value=(10, 15),
            source=kl_1991.section("5 kap. 5 §", Mark.FROM_MEMORY),
        ),
        Step(
            since=kl_2017.ACT.since,
            value=(10, 15),
            source=kl_2017.section("5 kap. 9 §", Mark.FROM_MEMORY),
        ),
    ],
)
"""Month and day, in the year of the election: 1 November until the election of 2010, 15 October since that of 2014."""


@frozen(kw_only=True)
class TermOfOffice:
    """A term of office (mandatperiod): its first and its last day, both inclusive."""

    since: date
    until: date


def term_on(day: date, *, council: bool) -> TermOfOffice | None:
    """The term that the day belongs to, of a council or of any other body; None before terms of four years.

    >>> term_on(date(2022, 10, 14), council=True).since, term_on(date(2022, 10, 15), council=True).until
    (datetime.date(2018, 10, 15), datetime.date(2026, 10, 14))
    >>> term_on(date(2022, 12, 31), council=False)
    TermOfOffice(since=datetime.date(2019, 1, 1), until=datetime.date(2022, 12, 31))
    """
    year = FIRST_ELECTION + (day.year - FIRST_ELECTION) // YEARS * YEARS
    if year >= FIRST_ELECTION and day < _begins(year, council):
        year -= YEARS
    if year < FIRST_ELECTION:
        return None
    return TermOfOffice(
        since=_begins(year, council), until=_begins(year + YEARS, council) - timedelta(days=1)
    )


def _begins(election: int, council: bool) -> date:
    """The first day of the term after the election of this year."""
    if not council:
        return date(election + 1, 1, 1)
    month, day = COUNCIL_TERM_BEGINS.value_on(date(election, 12, 1))
    return date(election, month, day)
