from datetime import date

from attrs import evolve

from beslut.messages import translate
from beslut.records import Ballot, Choice, DecisionForm, ParagraphNumber, Reason, Settlement, Vote
from beslut.rendering.words import words
from beslut.reports import decisions, decisions_by_party
from tests.reports.meetings import aside, meeting, reported, without_decision

TIE = Vote(
    paragraph=ParagraphNumber("1"),
    yes=1,
    no=1,
    roll=[Ballot(name="Maja Sundin", choice=Choice.YES), Ballot(name="Olle Brandt", choice=Choice.NO)],
    settled_by=Settlement.CASTING_VOTE,
    casting_vote="Maja Sundin",
)


def test_each_decision_has_one_row_with_its_tally():
    one = meeting(
        "Maja Sundin S member",
        "Sara Lindh V member",
        non_participation=[aside("Sara Lindh", "2", Reason.DECLINED)],
    )
    report = decisions([reported(one)])
    assert report.column("paragraph") == ("1", "2")
    assert [str(count) for count in report.column("took_part")] == ["2", "1"]
    assert report.column("form") == (DecisionForm.ACCLAMATION,) * 2


def test_a_paragraph_without_a_decision_is_a_note_and_no_row():
    report = decisions([reported(without_decision(meeting("Maja Sundin S member"), "2"))])
    assert report.column("paragraph") == ("1",)
    assert any("§ 2" in str(note) for note in report.notes)


def test_the_casting_vote_stands_beside_the_figures():
    one = evolve(meeting("Maja Sundin S member", "Olle Brandt M member"), votes=[TIE])
    vote = decisions([reported(one)]).column("vote")[0]
    assert words(vote, "en") == "yes 1; no 1; casting vote: Maja Sundin"


def test_several_meetings_get_a_column_of_their_own():
    given = [
        reported(meeting("Maja Sundin S member")),
        reported(meeting("Maja Sundin S member", day=date(2024, 4, 9))),
    ]
    report = decisions(given)
    assert report.columns[0].name == "meeting"
    assert len(report.rows) == 4


def test_a_range_has_its_reason_below_the_table():
    one = evolve(meeting(), votes=[TIE])
    report = decisions([reported(one)])
    assert not report.column("took_part")[1].exact
    assert any("no attendance list" in translate(note, "en") for note in report.notes)


def test_a_reason_is_told_once_for_all_its_paragraphs_and_with_the_meeting_where_there_are_several():
    unlisted = meeting(paragraphs=3)
    (told,) = [text for text in _notes(unlisted) if "no attendance list" in text]
    assert told == "§§ 1, 2, 3: the minutes have no attendance list."
    several = _notes(unlisted, meeting("Maja Sundin S member", day=date(2024, 4, 9)))
    assert any(text.startswith("Kommunstyrelsen 2024-03-05, §§ 1, 2, 3: ") for text in several)


def _notes(*given):
    return [translate(note, "en") for note in decisions([reported(one) for one in given]).notes]


def test_by_party_has_one_row_for_each_party():
    one = meeting("Maja Sundin S member", "Sara Lindh V member", paragraphs=1)
    report = decisions_by_party([reported(one)])
    assert report.column("party") == ("S", "V")
    assert [str(count) for count in report.column("took_part")] == ["1", "1"]
