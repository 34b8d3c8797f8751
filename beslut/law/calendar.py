"""The calendar of adjustment, notice and appeal (justering, anslag, överklagandetid): days from days."""

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import frozen

from beslut.law.kl_2017 import ADJUSTMENT_DAYS, APPEAL_WEEKS, NOTICE_DAYS
from beslut.law.time_computation import after_weeks, next_weekday


@frozen(kw_only=True)
class AppealPeriod:
    """The period of appeal (överklagandetid, 13 kap. 5 § KL).

    `first_day` is the day on which the notice was put up, on the last of the boards where there are several;
    `three_weeks` the day three weeks later by its name in the week; `last_day` the last day on which an appeal
    must have come in, moved past days of rest. All are inclusive.
    """

    first_day: date
    three_weeks: date
    last_day: date

    @property
    def removable(self) -> date:
        """The first day on which the notice may be taken down."""
        return self.last_day + timedelta(days=1)


def appeal_period(put_up: date | Iterable[date]) -> AppealPeriod:
    """The period of appeal of a notice put up on this day, or on these days on several boards.

    Raises LookupError for a day before 1992, ValueError where no day is given, and `MissingExtra` where the
    calendar of public holidays is not installed.

    >>> appeal_period(date(2022, 2, 8)).last_day
    datetime.date(2022, 3, 1)
    """
    first = put_up if isinstance(put_up, date) else max(put_up)
    end = after_weeks(first, APPEAL_WEEKS.value_on(first))
    return AppealPeriod(first_day=first, three_weeks=end, last_day=next_weekday(end))


@frozen(kw_only=True)
class Limit:
    """A day by which something is done (frist), as counted."""

    counted: date

    @property
    def moved(self) -> date:
        """The day, moved past days of rest; raises `MissingExtra` where there is no calendar of public holidays."""
        return next_weekday(self.counted)

    def is_past(self, day: date) -> bool:
        """Whether the day is too late, also when days of rest are let pass."""
        return day > self.counted and day > self.moved


def adjustment_limit(last_day: date) -> Limit:
    """By when minutes are adjusted: 14 days after the last day of the meeting; raises as `appeal_period` does.

    >>> adjustment_limit(date(2022, 2, 7)).counted
    datetime.date(2022, 2, 21)
    """
    return Limit(counted=last_day + timedelta(days=ADJUSTMENT_DAYS.value_on(last_day)))


def notice_limit(adjusted_on: date) -> Limit:
    """By when the adjustment is announced: the second day after it; raises as `appeal_period` does."""
    return Limit(counted=adjusted_on + timedelta(days=NOTICE_DAYS.value_on(adjusted_on)))
