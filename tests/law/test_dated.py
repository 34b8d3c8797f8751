"""Dated law: the day before, the day itself and the day after each step, and the acts that the steps stand on."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.law import (
    Citation,
    Dated,
    NotInForce,
    Repeal,
    Step,
    fl_2017,
    kl_1991,
    kl_2017,
    proportional_elections,
    time_computation,
)
from beslut.messages import message, translate

NAME = message("the minutes are adjusted")
ONE = kl_1991.section("5 kap. 61 §")
TWO = kl_2017.section("5 kap. 69 §")
ADJUSTERS = Dated[int](
    name=NAME,
    steps=[
        Step(since=dt.date(1992, 1, 1), value=1, source=ONE),
        Step(since=dt.date(2018, 1, 1), value=2, source=TWO),
        Repeal(since=dt.date(2023, 7, 1), source=TWO),
    ],
)
MODULES = (kl_2017, fl_2017, proportional_elections, time_computation)
LAWS = {
    f"{module.__name__}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Dated)
}
LATER = {"GROUNDS": dt.date(2022, 7, 1), "STAFF_REPRESENTATIVES": dt.date(2024, 1, 1)}
"""What came into the act of 2017 by an amendment, with its first day."""


def test_before_the_first_step_nothing_is_in_force_and_the_first_day_is_told():
    assert ADJUSTERS.on(dt.date(1991, 12, 31)) == NotInForce(first_day=dt.date(1992, 1, 1))


def test_a_step_applies_from_its_own_day():
    assert ADJUSTERS.on(dt.date(1992, 1, 1)).value == 1
    assert ADJUSTERS.on(dt.date(2017, 12, 31)).value == 1
    step = ADJUSTERS.on(dt.date(2018, 1, 1))
    assert (step.value, step.since, step.source) == (2, dt.date(2018, 1, 1), TWO)
    assert ADJUSTERS.on(dt.date(2018, 1, 2)).value == 2


def test_a_repeal_ends_it_from_its_own_day():
    assert ADJUSTERS.on(dt.date(2023, 6, 30)).value == 2
    assert ADJUSTERS.on(dt.date(2023, 7, 1)) == NotInForce(repealed=dt.date(2023, 7, 1))
    assert ADJUSTERS.on(dt.date(2050, 1, 1)) == NotInForce(repealed=dt.date(2023, 7, 1))


def test_without_steps_it_is_never_in_force_and_no_day_is_known():
    assert Dated[int](name=NAME).on(dt.date(2026, 1, 1)) == NotInForce()


def test_the_value_of_a_day_or_an_error():
    assert ADJUSTERS.value_on(dt.date(2018, 1, 1)) == 2
    for day in (dt.date(1991, 12, 31), dt.date(2023, 7, 1)):
        with pytest.raises(LookupError, match=str(day)):
            ADJUSTERS.value_on(day)


@pytest.mark.parametrize("days", [(2018, 1992), (1992, 1992)])
def test_steps_that_are_not_in_the_order_of_their_days_are_refused(days):
    steps = [Step(since=dt.date(year, 1, 1), value=year, source=ONE) for year in days]
    with pytest.raises(ValueError, match="order of their days"):
        Dated(name=NAME, steps=steps)


def test_steps_are_kept_as_a_tuple():
    assert isinstance(ADJUSTERS.steps, tuple)


@given(st.lists(st.dates(dt.date(1950, 1, 1), dt.date(2050, 1, 1)), min_size=1, unique=True), st.dates())
def test_what_applies_is_the_last_step_that_has_begun(days, asked):
    law = Dated(name=NAME, steps=[Step(since=day, value=day, source=ONE) for day in sorted(days)])
    begun = [day for day in days if day <= asked]
    found = law.on(asked)
    assert found == NotInForce(first_day=min(days)) if not begun else found.value == max(begun)


@pytest.mark.parametrize("name", sorted(LAWS))
def test_every_step_cites_an_act_that_is_in_force_on_its_first_day(name):
    for step in LAWS[name].steps:
        act = step.source.act
        assert act.since <= step.since, step
        assert act.until is None or step.since <= act.until, step


@pytest.mark.parametrize("name", sorted(LAWS))
def test_every_step_names_a_section(name):
    assert LAWS[name].steps
    assert all("§" in step.source.section for step in LAWS[name].steps)


@pytest.mark.parametrize("name", [name for name, law in vars(kl_2017).items() if isinstance(law, Dated)])
def test_everything_in_the_act_of_2017_applies_on_its_first_day_or_came_by_an_amendment(name):
    law = getattr(kl_2017, name)
    first = LATER.get(name, kl_2017.ACT.since)
    assert isinstance(law.on(first), Step)
    if name in LATER:
        assert isinstance(law.on(first - dt.timedelta(days=1)), NotInForce)


@pytest.mark.parametrize("name", [name for name, law in vars(kl_2017).items() if isinstance(law, Dated)])
def test_from_the_first_day_of_the_act_of_2017_nothing_stands_on_that_of_1991(name):
    found = getattr(kl_2017, name).on(kl_2017.ACT.since)
    assert isinstance(found, NotInForce) or found.source.act is kl_2017.ACT


@pytest.mark.parametrize("name", [name for name, law in vars(kl_2017).items() if isinstance(law, Dated)])
def test_before_it_what_applies_stands_on_that_of_1991(name):
    found = getattr(kl_2017, name).on(kl_1991.ACT.until)
    assert isinstance(found, NotInForce) or found.source.act is kl_1991.ACT


def test_the_former_grounds_end_where_the_present_ones_begin():
    last = kl_2017.NEW_GROUNDS_SINCE - dt.timedelta(days=1)
    assert isinstance(kl_2017.FORMER_GROUNDS.on(last), Step)
    assert isinstance(kl_2017.GROUNDS.on(last), NotInForce)
    assert isinstance(kl_2017.FORMER_GROUNDS.on(kl_2017.NEW_GROUNDS_SINCE), NotInForce)
    assert isinstance(kl_2017.GROUNDS.on(kl_2017.NEW_GROUNDS_SINCE), Step)


def test_taking_part_at_a_distance_is_possible_since_february_2014():
    assert kl_2017.REMOTE_IN_COUNCIL.on(dt.date(2014, 1, 31)) == NotInForce(first_day=dt.date(2014, 2, 1))
    assert isinstance(kl_2017.REMOTE_IN_COUNCIL.on(dt.date(2014, 2, 1)), Step)


def test_a_citation_names_the_section_and_the_act_with_its_number():
    cited = Citation(act=kl_2017.ACT, section="6 kap. 27 §")
    assert str(cited) == "6 kap. 27 § kommunallagen (2017:725)"
    assert translate(cited.words, "en") == "6 kap. 27 § of the Local Government Act (2017:725)"
