"""Lag (1989:253) om allmänna helgdagar: the public holidays, and the three eves of the Act of 1930.

They are computed by the package `holidays`, which agrees with the act for 1992–2050; a test compares the two. The
package is an extra: everything but periods that end on a day does without it.
"""

from datetime import date
from functools import lru_cache

from beslut.errors import MissingExtra
from beslut.law.citation import Act
from beslut.messages import message

ACT = Act(
    number="1989:253",
    name=message("the Public Holidays Act"),
    since=date(1990, 1, 1),
    address="https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/"
    "lag-1989253-om-allmanna-helgdagar_sfs-1989-253/",
)

SUNDAY = 6
"""The number of Sunday in a week that begins with Monday as 0."""


def is_public_holiday(day: date) -> bool:
    """Whether the day is a public holiday (allmän helgdag); every Sunday is one.

    Raises `MissingExtra` where the package `holidays` is not installed.

    >>> is_public_holiday(date(2022, 6, 6)), is_public_holiday(date(2004, 6, 6))
    (True, True)
    >>> is_public_holiday(date(2022, 1, 5))
    False
    """
    return day.weekday() == SUNDAY or day in _of_year(day.year)[0]


def is_eve(day: date) -> bool:
    """Whether the day is Midsummer Eve, Christmas Eve or New Year's Eve (jämställda dagar)."""
    return day in _of_year(day.year)[1]


@lru_cache(maxsize=256)
def _of_year(year: int) -> tuple[frozenset[date], frozenset[date]]:
    """The public holidays of a year but for its Sundays, and its three eves."""
    try:
        from holidays import DE_FACTO, PUBLIC, country_holidays
    except ImportError:
        raise MissingExtra("law", needed_for=message("the calendar of appeal periods")) from None
    public = country_holidays("SE", years=year, categories=(PUBLIC,))
    eves = country_holidays("SE", years=year, categories=(DE_FACTO,))
    return frozenset(public), frozenset(eves)
