"""The calendar of adjustment, notice and appeal: every example of the law, and the public holidays day by day."""

import datetime as dt
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.errors import MissingExtra
from beslut.law import adjustment_limit, appeal_period, notice_limit, public_holidays
from beslut.law.public_holidays import is_eve, is_public_holiday
from beslut.law.time_computation import after_weeks, is_day_of_rest, next_weekday

UNHURRIED = settings(deadline=None)  # the calendar of a year is made when it is first asked for
FIRST, LAST = dt.date(1992, 1, 1), dt.date(2050, 12, 31)
day = dt.date.fromisoformat
DAYS = st.dates(FIRST, dt.date(2050, 12, 1))


# The independent computation: the Public Holidays Act and 2 § of the Act of 1930, day by day.


def easter(year):
    """Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, cycle = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * cycle + 2 * (rest // 4) - moon - rest % 4) % 7
    month, before = divmod(moon + week - 7 * ((golden + 11 * moon + 22 * week) // 451) + 114, 31)
    return dt.date(year, month, before + 1)


def saturday_from(year, month, first):
    """The Saturday on this day or in the week after it."""
    start = dt.date(year, month, first)
    return start + dt.timedelta(days=(5 - start.weekday()) % 7)


def holidays_of(year):
    """The public holidays of the year but for its Sundays (1 § of the act, with SFS 2004:1320)."""
    fixed = [(1, 1), (1, 6), (5, 1), (12, 25), (12, 26)]
    found = {dt.date(year, month, number) for month, number in fixed}
    found |= {easter(year) + dt.timedelta(days=after) for after in (-2, 1, 39)}
    found |= {saturday_from(year, 6, 20), saturday_from(year, 10, 31)}
    # Whit Monday gave way to the National Day in 2005.
    found.add(easter(year) + dt.timedelta(days=50) if year < 2005 else dt.date(year, 6, 6))
    return found


def eves_of(year):
    """Midsummer Eve, Christmas Eve and New Year's Eve."""
    return {
        saturday_from(year, 6, 20) - dt.timedelta(days=1),
        dt.date(year, 12, 24),
        dt.date(year, 12, 31),
    }


@pytest.mark.parametrize("year", range(FIRST.year, LAST.year + 1))
def test_the_holidays_of_every_day_are_those_of_the_act(year):
    holidays, eves = holidays_of(year), eves_of(year)
    for number in range((dt.date(year + 1, 1, 1) - dt.date(year, 1, 1)).days):
        one = dt.date(year, 1, 1) + dt.timedelta(days=number)
        assert is_public_holiday(one) == (one.weekday() == 6 or one in holidays), one
        assert is_eve(one) == (one in eves), one
        assert is_day_of_rest(one) == (one.weekday() >= 5 or one in holidays or one in eves), one


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(1999, "1999-04-04"), (2004, "2004-04-11"), (2022, "2022-04-17"), (2038, "2038-04-25")],
)
def test_easter_of_years_that_anybody_can_look_up(year, sunday):
    assert easter(year) == day(sunday)


@pytest.mark.parametrize(
    ("one", "rest"),
    [
        ("2004-05-31", True),  # Whit Monday, for the last time
        ("2005-05-16", False),
        ("2004-06-06", True),  # the National Day was no holiday, but a Sunday
        ("2003-06-06", False),
        ("2005-06-06", True),
        ("2022-04-14", False),  # Maundy Thursday
        ("2004-01-05", False),  # Twelfth Night, RÅ 2004 not 40
        ("2024-04-30", False),  # Walpurgis Eve
        ("2022-06-24", True),  # Midsummer Eve
        ("2022-06-25", True),
        ("2022-11-05", True),  # All Saints' Day
    ],
)
def test_days_that_are_easily_taken_for_holidays(one, rest):
    assert is_day_of_rest(day(one)) is rest


# The period of appeal (R73)

TABLE = [
    ("2022-02-08", "2022-03-01", "2022-03-01", "2022-03-02"),
    ("2022-02-09", "2022-03-02", "2022-03-02", "2022-03-03"),
    ("2021-12-03", "2021-12-24", "2021-12-27", "2021-12-28"),
    ("2022-03-25", "2022-04-15", "2022-04-19", "2022-04-20"),
    ("2022-05-05", "2022-05-26", "2022-05-27", "2022-05-28"),
    ("2022-05-16", "2022-06-06", "2022-06-07", "2022-06-08"),
    ("2022-12-05", "2022-12-26", "2022-12-27", "2022-12-28"),
    ("2023-12-10", "2023-12-31", "2024-01-02", "2024-01-03"),
    ("2024-05-31", "2024-06-21", "2024-06-24", "2024-06-25"),
    ("2003-12-15", "2004-01-05", "2004-01-05", "2004-01-06"),
]


@pytest.mark.parametrize(("put_up", "three_weeks", "last", "removable"), TABLE)
def test_three_weeks_by_the_name_of_the_day_moved_past_days_of_rest(put_up, three_weeks, last, removable):
    period = appeal_period(day(put_up))
    assert (period.first_day, period.three_weeks) == (day(put_up), day(three_weeks))
    assert (period.last_day, period.removable) == (day(last), day(removable))


@pytest.mark.parametrize(
    ("put_up", "last"),
    [
        ("1999-03-16", "1999-04-06"),  # RÅ 1999 not 181: Easter inside the period is not deducted
        ("2003-12-15", "2004-01-05"),  # RÅ 2004 not 40: Twelfth Night is no holiday
        ("1993-03-29", "1993-04-19"),  # RÅ 1994 not 339
        ("1993-12-01", "1993-12-22"),  # RÅ 1994 not 282
    ],
)
def test_decided_cases(put_up, last):
    assert appeal_period(day(put_up)).last_day == day(last)


def test_of_several_boards_the_last_notice_counts():
    period = appeal_period([day("2022-02-10"), day("2022-02-08")])
    assert (period.first_day, period.last_day) == (day("2022-02-10"), day("2022-03-03"))


def test_no_notice_gives_no_period():
    with pytest.raises(ValueError):
        appeal_period([])


def test_before_the_act_of_1991_there_is_no_period():
    assert appeal_period(FIRST).first_day == FIRST
    with pytest.raises(LookupError):
        appeal_period(FIRST - dt.timedelta(days=1))


@UNHURRIED
@given(DAYS)
def test_the_last_day_is_a_weekday_three_weeks_later_or_a_few_days_more(put_up):
    period = appeal_period(put_up)
    assert not is_day_of_rest(period.last_day)
    assert period.three_weeks == put_up + dt.timedelta(days=21)
    assert period.three_weeks.weekday() == put_up.weekday()
    assert 0 <= (period.last_day - period.three_weeks).days < 7
    assert (period.removable - period.last_day).days == 1


@UNHURRIED
@given(DAYS)
def test_every_day_that_the_last_day_is_moved_past_is_a_day_of_rest(put_up):
    period = appeal_period(put_up)
    between = (period.last_day - period.three_weeks).days
    assert all(is_day_of_rest(period.three_weeks + dt.timedelta(days=number)) for number in range(between))


@UNHURRIED
@given(DAYS, st.integers(0, 40))
def test_a_later_notice_never_gives_an_earlier_last_day(put_up, later):
    more = put_up + dt.timedelta(days=later)
    assert appeal_period(put_up).last_day <= appeal_period(more).last_day


@UNHURRIED
@given(st.lists(DAYS, min_size=1, max_size=4))
def test_several_boards_are_as_the_last_of_them_alone(days):
    assert appeal_period(days) == appeal_period(max(days))


@UNHURRIED
@given(DAYS, st.integers(0, 8))
def test_weeks_end_on_the_same_day_of_the_week(first, weeks):
    assert after_weeks(first, weeks).weekday() == first.weekday()
    assert (after_weeks(first, weeks) - first).days == 7 * weeks


# Adjustment and notice (R68, R72)


@pytest.mark.parametrize(
    ("meeting", "counted", "moved"),
    [
        ("2022-02-07", "2022-02-21", "2022-02-21"),
        ("2022-12-12", "2022-12-26", "2022-12-27"),
        ("2017-12-31", "2018-01-14", "2018-01-15"),
        ("1992-01-01", "1992-01-15", "1992-01-15"),
    ],
)
def test_minutes_are_adjusted_fourteen_days_after_the_meeting(meeting, counted, moved):
    limit = adjustment_limit(day(meeting))
    assert (limit.counted, limit.moved) == (day(counted), day(moved))


@pytest.mark.parametrize(
    ("adjusted", "counted", "moved"),
    [
        ("2022-02-07", "2022-02-09", "2022-02-09"),
        ("2022-02-10", "2022-02-12", "2022-02-14"),
        ("2022-06-22", "2022-06-24", "2022-06-27"),
        ("2018-01-01", "2018-01-03", "2018-01-03"),
    ],
)
def test_the_adjustment_is_announced_on_the_second_day_after_it(adjusted, counted, moved):
    limit = notice_limit(day(adjusted))
    assert (limit.counted, limit.moved) == (day(counted), day(moved))


@pytest.mark.parametrize("count", [adjustment_limit, notice_limit])
def test_before_the_act_of_1991_there_are_no_limits(count):
    with pytest.raises(LookupError):
        count(FIRST - dt.timedelta(days=1))


@UNHURRIED
@given(DAYS)
def test_a_limit_is_moved_forwards_alone_and_to_a_weekday(one):
    for limit in (adjustment_limit(one), notice_limit(one)):
        assert limit.moved == next_weekday(limit.counted)
        assert limit.counted <= limit.moved
        assert not is_day_of_rest(limit.moved)
        assert (limit.moved == limit.counted) == (not is_day_of_rest(limit.counted))


# Without the package


@pytest.fixture
def without_holidays(monkeypatch):
    """The package `holidays` cannot be imported, and no year is known yet."""
    public_holidays._of_year.cache_clear()
    monkeypatch.setitem(sys.modules, "holidays", None)
    yield
    public_holidays._of_year.cache_clear()


@pytest.mark.usefixtures("without_holidays")
def test_without_the_calendar_of_holidays_the_extra_is_named():
    with pytest.raises(MissingExtra, match="law"):
        appeal_period(day("2022-02-08"))


@pytest.mark.usefixtures("without_holidays")
def test_a_sunday_is_known_without_it():
    assert is_public_holiday(day("2022-02-06"))
