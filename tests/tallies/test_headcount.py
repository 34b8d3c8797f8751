"""The two ways of counting a roster are one: the plain count and the careful one."""

from hypothesis import given, settings

from beslut.participation import participation
from beslut.records import Meeting
from beslut.tallies.headcount import plain_headcount
from beslut.tallies.open_count import careful_headcount
from tests.participation.consistent import consistent_meetings
from tests.strategies import meetings


@given(consistent_meetings())
def test_a_settled_roster_is_counted_plainly(meeting: Meeting) -> None:
    for roster in participation(meeting).rosters.values():
        assert plain_headcount(roster) == careful_headcount(roster)


@settings(max_examples=40, deadline=None)
@given(meetings())
def test_where_both_counts_answer_they_agree(meeting: Meeting) -> None:
    for roster in participation(meeting).rosters.values():
        plain = plain_headcount(roster)
        assert plain is None or plain == careful_headcount(roster)
