"""Days of appeal (överklagandetid): from the day of the notice to the last day, and why it is that day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from beslut.law import AppealPeriod, appeal_period
from beslut.law.kl_2017 import APPEAL_WEEKS
from beslut.law.time_computation import END_OF_WEEKS, MOVED_LAST_DAY
from beslut.messages import Message, message
from beslut.reports.report import Cell, Column, Report

_COLUMNS = (
    Column(name="put_up", label=message("Notice put up"), key=True),
    Column(name="three_weeks", label=message("Three weeks later")),
    Column(name="last_day", label=message("Last day to appeal")),
    Column(name="removable", label=message("May be taken down")),
    Column(name="why", label=message("Why"), prose=True),
)
_WEEKDAYS = (
    message("Monday"),
    message("Tuesday"),
    message("Wednesday"),
    message("Thursday"),
    message("Friday"),
    message("Saturday"),
    message("Sunday"),
)


def appeal_days(put_up: Sequence[date]) -> Report:
    """For notices put up on these days, the last day to appeal and the first on which the notice may come down.

    Raises LookupError for a day before 1992 and `MissingExtra` where there is no calendar of public holidays.
    """
    periods = [appeal_period(day) for day in put_up]
    laws = dict.fromkeys(APPEAL_WEEKS.step_on(period.first_day).source.words for period in periods)
    return Report(
        name="appeal_days",
        title=message("Last day to appeal"),
        columns=_COLUMNS,
        rows=[_row(period) for period in periods],
        notes=(
            message("An appeal must have come in on the last day at the latest."),
            message(
                "By: {law}; {end} and {moved}.",
                law=list(laws),
                end=END_OF_WEEKS.steps[0].source.words,
                moved=MOVED_LAST_DAY.steps[0].source.words,
            ),
        ),
    )


def _row(period: AppealPeriod) -> tuple[Cell, ...]:
    return (
        Cell(_with_weekday(period.first_day)),
        Cell(_with_weekday(period.three_weeks)),
        Cell(_with_weekday(period.last_day)),
        Cell(_with_weekday(period.removable)),
        Cell(_why(period)),
    )


def _with_weekday(day: date) -> Message:
    return message("{day} {weekday}", day=day, weekday=_WEEKDAYS[day.weekday()])


def _why(period: AppealPeriod) -> Message:
    if period.last_day == period.three_weeks:
        return message("the same day of the week, three weeks later")
    return message("{day} is a day of rest, so the next weekday", day=period.three_weeks)
