"""Lag (1930:173) om beräkning av lagstadgad tid: when a period ends, and what moves its last day.

Time in weeks ends on the day of the week that answers to the one on which it began (1 §). A last day that is a Sunday,
another public holiday, a Saturday, Midsummer Eve, Christmas Eve or New Year's Eve gives way to the next weekday (2 §).
"""

from datetime import date, timedelta

from beslut.law.citation import Act, Citation, Mark
from beslut.law.dated import Dated, Step
from beslut.law.public_holidays import is_eve, is_public_holiday
from beslut.messages import message

ACT = Act(
    number="1930:173",
    name=message("the Act on Computation of Statutory Time"),
    since=date(1930, 6, 1),
    address="https://open.karnovgroup.se/processratt/SFS1930-0173",
)

END_OF_WEEKS = Dated[bool](
    name=message("the end of a period of weeks"),
    steps=[Step(since=ACT.since, value=True, source=Citation(act=ACT, section="1 §"))],
)
MOVED_LAST_DAY = Dated[bool](
    name=message("a last day on a day of rest"),
    steps=[Step(since=ACT.since, value=True, source=Citation(act=ACT, section="2 §", mark=Mark.INFERENCE))],
)

SATURDAY = 5
"""The number of Saturday in a week that begins with Monday as 0."""


def is_day_of_rest(day: date) -> bool:
    """Whether an act that falls due on this day may wait: Saturday, Sunday, public holiday or one of three eves."""
    return day.weekday() >= SATURDAY or is_public_holiday(day) or is_eve(day)


def next_weekday(day: date) -> date:
    """The day itself, or the first one after it that is no day of rest (nästa vardag).

    >>> next_weekday(date(2021, 12, 24))
    datetime.date(2021, 12, 27)
    """
    while is_day_of_rest(day):
        day += timedelta(days=1)
    return day


def after_weeks(first: date, weeks: int) -> date:
    """The day on which a period of so many weeks ends that runs from `first`; not yet moved past days of rest."""
    return first + timedelta(weeks=weeks)
