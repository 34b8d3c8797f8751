"""The sizes that the law sets: since which day, and on both sides of each number of voters."""

import datetime as dt

import pytest

from beslut.law import NotInForce
from beslut.law.body_sizes import EXECUTIVE_BOARD, MUNICIPAL_COUNCIL, REGIONAL_COUNCIL, least_members

FIRST_DAY = dt.date(2018, 1, 1)


@pytest.mark.parametrize("law", [MUNICIPAL_COUNCIL, REGIONAL_COUNCIL, EXECUTIVE_BOARD])
def test_the_sizes_are_those_of_the_act_of_2017_from_its_first_day(law):
    assert law.on(FIRST_DAY - dt.timedelta(1)) == NotInForce(first_day=FIRST_DAY)
    assert law.on(FIRST_DAY).since == FIRST_DAY
    assert "2017:725" in str(law.on(FIRST_DAY).source)


@pytest.mark.parametrize("law", [MUNICIPAL_COUNCIL, REGIONAL_COUNCIL])
def test_more_voters_never_need_fewer_members(law):
    sizes = law.value_on(FIRST_DAY)
    numbers = [least_members(sizes, voters) for voters in range(0, 700_000, 1_000)]
    assert numbers == sorted(numbers)
    assert all(number % 2 for number in numbers)
