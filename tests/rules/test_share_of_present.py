"""Shares of those present: the answer is certain only where every number of persons gives the same."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.law import at_least
from beslut.messages import translate
from beslut.participation import participation
from beslut.records import Reason, Vote
from beslut.rules.case import Case
from beslut.rules.judging import NO_LOCAL_RULES
from beslut.rules.needed import ATTENDANCE_LIST
from beslut.rules.share_of_present import Present, Reach, present_in
from beslut.tallies import Count
from tests.meetings import stated, vote
from tests.rules.voted import DAY, held, members

SHARES = st.sampled_from([Fraction(1, 3), Fraction(2, 3), Fraction(3, 4), Fraction(1, 2)])


def in_first(made, **more):
    case = Case(made, participation(made), NO_LOCAL_RULES, DAY)
    return present_in(case.matters["1"], **more)


@given(st.integers(0, 60), st.integers(0, 5), st.integers(0, 4), st.integers(0, 70), SHARES)
def test_enough_or_too_few_only_where_all_possible_numbers_agree(low, more, in_hall, number, share):
    there = Present(count=Count(low=low, high=low + more), in_hall=in_hall)
    reached = {number >= at_least(share, low + extra) for extra in range(more + in_hall + 1)}
    answer = there.reach(number, lambda of: at_least(share, of))
    assert (answer is Reach.YES) == (reached == {True})
    assert (answer is Reach.NO) == (reached == {False})


@given(st.integers(1, 60), st.integers(0, 5), st.integers(0, 4), st.integers(0, 70))
def test_what_is_unsettled_hangs_on_the_hall_alone(low, more, in_hall, number):
    there = Present(count=Count(low=low, high=low + more), in_hall=in_hall)
    answer = there.reach(number, lambda of: at_least(Fraction(1, 3), of))
    assert answer is not Reach.UNSETTLED or more == 0
    assert answer is not Reach.UNKNOWN or more > 0


@given(st.integers(0, 60), st.integers(0, 60), SHARES)
def test_one_more_never_turns_enough_into_too_few(low, number, share):
    there = Present(count=Count(low=low, high=low), in_hall=0)
    needed = lambda of: at_least(share, of)  # noqa: E731
    if there.reach(number, needed) is Reach.YES:
        assert there.reach(number + 1, needed) is Reach.YES


def test_what_is_needed_is_a_number_or_a_range():
    third = lambda of: at_least(Fraction(1, 3), of)  # noqa: E731
    assert Present(count=Count(low=49, high=49), in_hall=0).needed(third) == "17"
    assert Present(count=Count(low=48, high=49), in_hall=0).needed(third) == "16–17"
    assert Present(count=Count(low=49, high=51), in_hall=0).needed(third) == "17"


def test_what_is_missing_is_told_with_its_reasons_or_as_the_list():
    made = held(*members(3), non_participation=[stated("Ledamot 3", Reason.UNSTATED)])
    assert "Ledamot 3" in translate(in_first(made).who)
    assert in_first(held(*members(3))).who == ATTENDANCE_LIST


def test_without_an_attendance_list_nobody_is_known_to_be_present():
    assert in_first(held(votes=[vote(yes="Ann Ek", no="Bo Berg")])) is None


@pytest.mark.parametrize(("cast", "low"), [(3, 3), (2, 2), (4, 4), (5, 0)])
def test_at_least_as_many_were_present_as_voted(cast, low):
    """Those who voted are not named, so that each of the four may have been away; five cannot have voted."""
    asides = [stated(f"Ledamot {n}", Reason.UNSTATED) for n in range(1, 5)]
    ballots = Vote(paragraph="1", yes=cast - 1, no=1)
    assert in_first(held(*members(4), non_participation=asides, votes=[ballots])).count.low == low


@pytest.mark.parametrize("taken", [[], [Vote(paragraph="1")]])
def test_without_counts_nobody_is_known_to_have_voted(taken):
    asides = [stated(f"Ledamot {n}", Reason.UNSTATED) for n in range(1, 5)]
    assert in_first(held(*members(4), non_participation=asides, votes=taken)).count.low == 0


def test_of_several_votes_the_one_with_most_voters_tells():
    asides = [stated(f"Ledamot {n}", Reason.UNSTATED) for n in range(1, 5)]
    taken = [Vote(paragraph="1", yes=1, no=1), Vote(paragraph="1", yes=2, no=1), Vote(paragraph="1")]
    assert in_first(held(*members(4), non_participation=asides, votes=taken)).count.low == 3


def test_the_disqualified_are_in_the_hall_unless_they_are_said_to_have_left():
    asides = [
        stated("Ledamot 1", Reason.DISQUALIFIED),
        stated("Ledamot 2", Reason.DISQUALIFIED, left_room=True),
        stated("Ledamot 3", Reason.DISQUALIFIED, left_room=False),
        stated("Ledamot 4", Reason.DECLINED),
        stated("Utredaren", Reason.DISQUALIFIED),
        stated("Ledamot 5 (S)", Reason.DISQUALIFIED, left_room=True),
    ]
    made = held(*members(6), non_participation=asides)
    there = in_first(made, with_disqualified=True)
    assert (str(there.count), there.in_hall) == ("2", 3)
    assert in_first(made).in_hall == 0
