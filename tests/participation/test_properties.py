"""What holds of participation in any meeting at all, and in those whose minutes hang together."""

from collections import Counter

from hypothesis import given, settings

from beslut.participation import Status, participation
from beslut.records import Meeting
from beslut.tallies import tallies
from tests.participation.consistent import consistent_meetings, plainly
from tests.strategies import meetings

of_any_shape = settings(max_examples=40, deadline=None)


@given(consistent_meetings())
def test_shared_rosters_equal_those_derived_one_by_one(meeting: Meeting) -> None:
    derived = participation(meeting)
    for number, roster in derived.rosters.items():
        assert {each.name: each.status for each in roster.standings} == plainly(meeting, number)


@given(consistent_meetings())
def test_minutes_that_hang_together_give_no_conflict(meeting: Meeting) -> None:
    assert participation(meeting).conflicts == ()


@given(consistent_meetings())
def test_every_seat_is_accounted_for_once_in_every_paragraph(meeting: Meeting) -> None:
    for tally in tallies(meeting):
        assert tally.took_part.low + tally.declined.low + tally.empty.low == meeting.body.seats
        assert tally.took_part.exact
        assert tally.empty.exact


@given(consistent_meetings())
def test_the_empty_seats_listed_are_as_many_as_those_counted(meeting: Meeting) -> None:
    rosters = participation(meeting).rosters
    for tally in tallies(meeting):
        assert len(rosters[tally.paragraph].empty_seats) == tally.empty.low


@given(consistent_meetings())
def test_paragraphs_with_nothing_of_their_own_share_one_roster(meeting: Meeting) -> None:
    rosters = participation(meeting).rosters
    spoken_of = {each.paragraph for each in (*meeting.non_participation, *meeting.votes)}
    silent = [number for number in rosters if number not in spoken_of]
    limited = [row for row in meeting.attendance if row.paragraphs is not None]
    patterns = {tuple(row.paragraphs.covers(number) for row in limited) for number in silent}
    assert len({id(rosters[number]) for number in silent}) == len(patterns)


@of_any_shape
@given(meetings())
def test_any_meeting_at_all_gives_a_roster_and_a_tally_for_each_paragraph(meeting: Meeting) -> None:
    derived = participation(meeting)
    assert {each.number for each in meeting.paragraphs} <= set(derived.rosters)
    assert [tally.paragraph for tally in tallies(meeting, derived)] == list(derived.rosters)


@of_any_shape
@given(meetings())
def test_nobody_stands_twice_in_a_roster(meeting: Meeting) -> None:
    for roster in participation(meeting).rosters.values():
        assert max(Counter(id(each.person) for each in roster.standings).values(), default=1) == 1


@of_any_shape
@given(meetings())
def test_no_two_people_are_known_to_sit_on_one_seat(meeting: Meeting) -> None:
    for roster in participation(meeting).rosters.values():
        taken = Counter(each.seat for each in roster.standings if each.on_seat and each.seat is not None)
        assert max(taken.values(), default=1) == 1


@of_any_shape
@given(meetings())
def test_a_seat_is_not_both_taken_and_empty(meeting: Meeting) -> None:
    for roster in participation(meeting).rosters.values():
        taken = {each.seat for each in roster.standings if each.on_seat} - {None}
        assert not taken & {seat.whose for seat in roster.empty_seats}


@of_any_shape
@given(meetings())
def test_no_more_take_part_than_there_are_seats(meeting: Meeting) -> None:
    for tally in tallies(meeting):
        if tally.seats is not None and tally.took_part.high is not None:
            assert tally.took_part.high <= tally.seats
            assert tally.empty.high <= tally.seats


@of_any_shape
@given(meetings())
def test_whatever_is_unknown_says_what_it_may_be(meeting: Meeting) -> None:
    for roster in participation(meeting).rosters.values():
        for standing in roster.standings:
            assert bool(standing.possible) == (standing.status is Status.UNKNOWN)
            assert str(standing.reason)
