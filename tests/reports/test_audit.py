from attrs import evolve

from beslut.messages import message, translate
from beslut.minutes import Note, UnreadLine
from beslut.records import ParagraphSpan, Place, Reason
from beslut.rendering.words import words
from beslut.reports import decisions_audited, open_questions
from tests.reports.meetings import aside, meeting, reported
from tests.reports.test_decisions import TIE

TWO = "Maja Sundin S member", "Olle Brandt M member"


def questions(account):
    report = open_questions([account])
    kinds = [translate(kind, "en") for kind in report.column("kind")]
    return list(zip(kinds, (words(what, "en") for what in report.column("what")), strict=True))


def test_each_decision_names_those_who_took_part_and_those_who_did_not():
    one = meeting(
        "Maja Sundin S member",
        "Sara Lindh V member",
        "Tomas Ek C substitute",
        paragraphs=1,
        non_participation=[aside("Sara Lindh", "1", Reason.DISQUALIFIED)],
    )
    report = decisions_audited([reported(one)])
    assert report.column("took_part") == (("Maja Sundin (S)",),)
    assert words(report.column("did_not")[0], "en") == "Sara Lindh (V): stood aside, disqualified"


def test_a_record_with_nothing_open_says_so():
    report = open_questions([reported(meeting(*TWO))])
    assert report.rows == ()
    assert "Nothing" in translate(report.notes[0], "en")


def test_a_vote_that_does_not_add_up_is_a_question():
    people = meeting("Maja Sundin S member", "Olle Brandt M member", paragraphs=1)
    one = evolve(people, votes=[evolve(TIE, yes=3)])
    assert ("vote", "yes: 3 by the count, 1 by the roll") in questions(reported(one))


def test_paragraphs_that_the_front_page_promises_and_the_text_lacks_are_a_question():
    one = evolve(meeting(*TWO), stated_paragraphs=ParagraphSpan("§§ 1–4"))
    assert questions(reported(one)) == [("missing text", "the text of §§ 3, 4 is not at hand")]


def test_unread_lines_and_notes_of_the_reader_are_questions_with_their_places():
    place = Place(document="minutes.txt", line=40)
    account = evolve(
        reported(meeting(*TWO)),
        unread=[UnreadLine(place=place, words="Någon avstår kanske.", trigger="avstår")],
        notes=[Note(place=place, message=message("yes"))],
    )
    report = open_questions([account])
    assert questions(account) == [("unread line", "Någon avstår kanske."), ("note of the reader", "yes")]
    assert report.column("line") == ("40", "40")


def test_somebody_unknown_to_the_attendance_list_is_a_question():
    one = meeting(*TWO, non_participation=[aside("Nisse Hult", "1", Reason.DECLINED)])
    assert any(kind == "contradiction" and "Nisse Hult" in what for kind, what in questions(reported(one)))
