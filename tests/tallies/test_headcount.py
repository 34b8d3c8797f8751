"""The two ways of counting a roster are one: the plain count and the careful one."""

from hypothesis import given, settings

from beslut.participation import participation
from beslut.records import Ballot, Body, Choice, Meeting, Paragraph, ParagraphNumber, Vote
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


def test_seats_on_which_somebody_voted_are_not_empty_though_there_is_no_attendance_list() -> None:
    vote = Vote(
        paragraph=ParagraphNumber("1"),
        roll=[Ballot(name=name, choice=Choice.YES) for name in ("Maja Sundin", "Olle Brandt")],
    )
    unlisted = Meeting(
        body=Body(name="Nämnden", seats=3),
        paragraphs=[Paragraph(number=ParagraphNumber("1"), decision="Bifall.")],
        votes=[vote],
    )
    empty = careful_headcount(participation(unlisted).in_paragraph("1")).empty
    assert (empty.low, empty.high) == (0, 1)
