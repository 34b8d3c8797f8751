"""The numbers and days of the law, written down by hand."""

from datetime import date
from fractions import Fraction

import pytest

from beslut.law import (
    NotInForce,
    fl_2017,
    kl_1991,
    kl_2017,
    proportional_elections,
    public_holidays,
    time_computation,
)
from beslut.rules.definitions import SERVING_SUBSTITUTES

NUMBERS = [
    (kl_2017.ONE_THIRD, "1992-01-01", Fraction(1, 3)),
    (kl_2017.ONE_THIRD, "2018-01-01", Fraction(1, 3)),
    (kl_2017.TWO_THIRDS, "2018-01-01", Fraction(2, 3)),
    (kl_2017.ADJUSTMENT_DAYS, "1992-01-01", 14),
    (kl_2017.ADJUSTMENT_DAYS, "2018-01-01", 14),
    (kl_2017.NOTICE_DAYS, "1992-01-01", 2),
    (kl_2017.NOTICE_DAYS, "2018-01-01", 2),
    (kl_2017.APPEAL_WEEKS, "1992-01-01", 3),
    (kl_2017.APPEAL_WEEKS, "2018-01-01", 3),
    (kl_2017.ANNOUNCEMENT_DAYS, "2018-01-01", 7),
    (proportional_elections.PROPORTIONAL_QUOTA, "1992-07-01", 1),
    (proportional_elections.PROPORTIONAL_QUOTA, "2022-06-30", 1),
    (proportional_elections.PROPORTIONAL_QUOTA, "2022-07-01", 1),
]
DAYS = [
    (kl_1991.ACT, "1992-01-01", "2017-12-31"),
    (kl_2017.ACT, "2018-01-01", None),
    (fl_2017.ACT, "2018-07-01", None),
    (time_computation.ACT, "1930-06-01", None),
    (public_holidays.ACT, "1990-01-01", None),
    (proportional_elections.FORMER_ACT, "1992-07-01", "2022-06-30"),
    (proportional_elections.ACT, "2022-07-01", None),
]


@pytest.mark.parametrize(("law", "day", "value"), NUMBERS)
def test_the_number_that_applies_on_a_day(law, day, value):
    assert law.value_on(date.fromisoformat(day)) == value


@pytest.mark.parametrize(("law", "day"), [(law, law.steps[0].since) for law, _, _ in NUMBERS])
def test_no_number_applies_the_day_before_the_first(law, day):
    before = law.on(date.fromordinal(day.toordinal() - 1))
    assert before == NotInForce(first_day=day)
    with pytest.raises(LookupError):
        law.value_on(date.fromordinal(day.toordinal() - 1))


@pytest.mark.parametrize(("act", "since", "until"), DAYS)
def test_the_days_of_an_act(act, since, until):
    assert act.since == date.fromisoformat(since)
    assert act.until == (None if until is None else date.fromisoformat(until))


def test_the_grounds_change_on_the_first_of_july_2022():
    assert date(2022, 7, 1) == kl_2017.NEW_GROUNDS_SINCE
    assert isinstance(kl_2017.FORMER_GROUNDS.on(date(2022, 7, 1)), NotInForce)
    assert kl_2017.FORMER_GROUNDS.value_on(date(2022, 6, 30)) is True
    assert isinstance(kl_2017.GROUNDS.on(date(2022, 6, 30)), NotInForce)
    assert kl_2017.GROUNDS.value_on(date(2022, 7, 1)) is True


def test_the_quota_is_of_one_more_than_are_to_be_elected():
    assert proportional_elections.quota(31, 7) == 4
    assert proportional_elections.quota(31, 7, more=2) == 4
    assert proportional_elections.quota(31, 1) == 16
    assert proportional_elections.quota(32, 1) == 16
    assert proportional_elections.quota(33, 1) == 17


FIRST_DAYS = [
    (kl_2017.RESERVATION_REASONS, "1992-01-01"),
    (kl_2017.NOTICE_STAYS, "1992-01-01"),
    (kl_2017.FORMER_GROUNDS, "1992-01-01"),
    (kl_2017.REMOTE_IN_COUNCIL, "2014-02-01"),
    (time_computation.END_OF_WEEKS, "1930-06-01"),
    (time_computation.MOVED_LAST_DAY, "1930-06-01"),
    (SERVING_SUBSTITUTES, "2018-01-01"),
]


@pytest.mark.parametrize(("law", "first"), FIRST_DAYS)
def test_the_first_day_of_a_provision(law, first):
    assert law.steps[0].since == date.fromisoformat(first)
