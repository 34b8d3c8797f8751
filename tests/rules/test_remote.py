"""Taking part at a distance: who is meant, in which §§, and where the record leaves it open."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.law import LocalRules
from beslut.messages import translate
from beslut.records import BodyKind, Capacity, ParagraphNumber, ParagraphSpan, Place, Reason
from beslut.rules import Severity, Verdict, check
from tests.meetings import counts, meeting, row, serving, stated

UNHURRIED = settings(deadline=None)
DAY = dt.date(2024, 3, 18)
PLACE = Place(document="protokoll.txt", line=7)
BARRED = LocalRules(remote_participation=False)
ALLOWED = LocalRules(remote_participation=True)


def held(*rows, kind=BodyKind.COUNCIL, **more):
    made = meeting(*rows, seats=3, **more)
    return evolve(made, date=DAY, body=evolve(made.body, kind=kind))


def lost(name, span, **more):
    return row(name, remote=True, lost_contact=ParagraphSpan(span), place=PLACE, **more)


def answer(made, local=None, rule="R60"):
    return check(made, local=local).of(rule)


def test_the_finding_stands_at_the_row_of_the_list():
    (finding,) = answer(held(row("Greta Holm"), lost("Nils Ask", "2"))).findings
    assert finding.place == PLACE
    assert finding.persons == ("Nils Ask (S)",)
    assert finding.paragraphs == ("2",)


def test_an_error_can_be_set_aside_and_is_never_said_to_be_void():
    (finding,) = answer(held(row("Greta Holm"), lost("Nils Ask", "2"))).findings
    for language, words in (("sv", "kan upphävas"), ("en", "can be set aside")):
        told = " ".join(translate(one, language) for one in (finding.what, finding.mend, finding.consequence))
        assert words in told
        assert not any(word in told.casefold() for word in ("ogiltig", "nullitet", "void", "invalid"))


def test_each_person_without_contact_is_told_apart():
    found = answer(held(row("Greta Holm"), lost("Nils Ask", "1-2"), lost("Siv Ek", "3"))).findings
    assert [(one.persons, one.paragraphs) for one in found] == [
        (("Nils Ask (S)",), ("1", "2")),
        (("Siv Ek (S)",), ("3",)),
    ]


def test_contact_that_was_lost_outside_the_time_of_the_row_does_not_count():
    made = held(row("Greta Holm"), row("Siv Ek"), lost("Nils Ask", "1-3", paragraphs="2-3"))
    (finding,) = answer(made).findings
    assert finding.paragraphs == ("2", "3")


def test_namesakes_of_whom_one_lacked_contact_are_told_apart_by_party():
    made = held(row("Nils Ask", "M"), lost("Nils Ask", "2"), row("Greta Holm"))
    (finding,) = answer(made).findings
    assert finding.persons == ("Nils Ask (S)",)


def test_namesakes_whom_nothing_tells_apart_give_no_error():
    made = held(row("Nils Ask", "M"), lost("Nils Ask", "2", party=None), row("Nils Ask", "S"))
    assert all(one.severity is not Severity.ERROR for one in answer(made).findings)


def test_a_name_is_the_same_whatever_its_letters_look_like():
    made = held(row("Greta Holm"), row("NILS  ASK"), evolve(lost("Nils Ask", "2"), capacity=Capacity.MEMBER))
    (finding,) = answer(made).findings
    assert finding.paragraphs == ("2",)


def test_whoever_declines_is_there_and_must_see_and_hear():
    made = held(
        row("Greta Holm"),
        lost("Nils Ask", "2"),
        non_participation=(stated("Nils Ask", Reason.DECLINED, "2"),),
    )
    (finding,) = answer(made).findings
    assert finding.paragraphs == ("2",)


def test_paragraphs_are_told_in_their_order_though_other_things_differ_in_them():
    away = stated("Greta Holm", Reason.ABSENT, "1")
    made = held(row("Greta Holm"), row("Siv Ek"), lost("Nils Ask", "1-3"), non_participation=(away,))
    (finding,) = answer(made).findings
    assert finding.paragraphs == ("1", "2", "3")
    (barred,) = (one for one in answer(made, BARRED).findings if "inte har tillåtit" in translate(one.what))
    assert barred.paragraphs == ("1", "2", "3")


def test_what_is_partly_or_not_known_is_told_in_the_order_of_the_paragraphs_too():
    away = stated("Greta Holm", Reason.ABSENT, "1")
    gone = [stated("Siv Ek", Reason.UNSTATED, number) for number in ("1", "3")]
    made = held(
        row("Greta Holm"),
        lost("Nils Ask", "del av 1-3"),
        lost("Siv Ek", "1-3"),
        non_participation=(away, *gone),
    )
    told = answer(made)
    assert {one.paragraphs for one in told.missing} == {("1", "2", "3"), ("1", "3")}
    assert all(one.place == PLACE for one in told.missing)


def test_not_allowed_concerns_all_who_were_at_a_distance_and_only_the_paragraphs_they_sat_in():
    made = held(
        row("Greta Holm"),
        row("Nils Ask", remote=True, place=PLACE),
        row("Siv Ek", None, remote=True, paragraphs="3"),
        row("Tjänstemannen", None, Capacity.OTHER, remote=True),
        non_participation=(stated("Nils Ask", Reason.ABSENT, "1"),),
    )
    (finding,) = answer(made, BARRED).findings
    assert finding.severity is Severity.ERROR
    assert finding.paragraphs == ("2", "3")
    assert finding.persons == ("Nils Ask (S)", "Siv Ek")
    assert finding.place == PLACE


def test_not_allowed_and_nobody_knows_whether_the_person_was_there():
    gone = [stated("Nils Ask", Reason.UNSTATED, number) for number in ("1", "2", "3")]
    rows = (row("Greta Holm"), row("Siv Ek"), row("Nils Ask", remote=True))
    told = answer(held(*rows, non_participation=gone, place="Digitalt på Teams"), BARRED)
    assert told.verdict is Verdict.CANNOT_TELL
    assert [one.paragraphs for one in told.missing] == [("1", "2", "3")]


def test_an_open_point_in_one_paragraph_leaves_the_error_in_the_others():
    gone = stated("Nils Ask", Reason.UNSTATED, "2")
    made = held(row("Greta Holm"), row("Siv Ek"), row("Nils Ask", remote=True), non_participation=(gone,))
    told = answer(made, BARRED)
    assert [one.paragraphs for one in told.findings] == [("1", "3")]
    assert [one.paragraphs for one in told.missing] == [("2",)]


def test_a_digital_meeting_with_people_known_to_be_at_a_distance_lacks_no_fact():
    made = held(row("Greta Holm"), row("Nils Ask", remote=True), place="Digitalt på Teams")
    assert answer(made, BARRED).missing == ()


@pytest.mark.parametrize(
    "place", ["Digitalt möte", "På distans", "Microsoft Teams", "Zoom", "Skype", "Webbmöte", "Videomöte"]
)
def test_places_that_tell_of_a_meeting_at_a_distance(place):
    made = held(row("Greta Holm"), row("Nils Ask"), kind=BodyKind.COMMITTEE, place=place)
    (finding,) = answer(made, rule="R61").findings
    assert finding.severity is Severity.NOTE
    assert (finding.persons, finding.paragraphs) == ((), ())


@pytest.mark.parametrize("place", [None, "Kommunhuset", "Åvdigital"])
def test_places_that_tell_of_none(place):
    made = held(row("Greta Holm"), row("Nils Ask"), kind=BodyKind.COMMITTEE, place=place)
    assert answer(made, rule="R61").findings == ()


def test_known_permission_silences_the_note_of_a_committee():
    made = held(row("Greta Holm"), row("Nils Ask", remote=True), kind=BodyKind.COMMITTEE, place="Teams")
    assert answer(made, ALLOWED, "R61").findings == ()
    assert [one.severity for one in answer(made, BARRED, "R61").findings] == [Severity.ERROR]


def test_a_substitute_who_serves_at_a_distance_counts_as_a_member():
    made = held(
        row("Greta Holm"),
        row("Nils Ask", capacity=Capacity.ABSENT),
        serving("Siv Ek", "Nils Ask", remote=True),
    )
    (finding,) = answer(made, BARRED).findings
    assert finding.persons == ("Siv Ek (S)",)


def test_an_open_vote_at_a_distance_is_nothing_to_note():
    made = held(row("Greta Holm"), row("Nils Ask", remote=True), votes=(counts(1, 1),))
    assert answer(made).findings == ()
    secret = evolve(made, votes=(evolve(counts(1, 1), secret=True, place=PLACE),))
    (finding,) = answer(secret).findings
    assert (finding.severity, finding.paragraphs, finding.place) == (Severity.NOTE, ("1",), PLACE)
    assert finding.persons == ("Nils Ask (S)",)


def test_a_secret_vote_without_anybody_at_a_distance_is_nothing_to_note():
    away = stated("Nils Ask", Reason.ABSENT, "1")
    made = held(
        row("Greta Holm"),
        row("Nils Ask", remote=True),
        votes=(evolve(counts(1, 0), secret=True),),
        non_participation=(away,),
    )
    assert answer(made).findings == ()


NUMBERS = st.sets(st.sampled_from("123"), min_size=1)


@UNHURRIED
@given(NUMBERS, NUMBERS)
def test_errors_stand_exactly_where_contact_was_lost_and_something_was_decided(gone, decided):
    made = held(row("Greta Holm"), row("Siv Ek"), lost("Nils Ask", ", ".join(sorted(gone))))
    paragraphs = [one if one.number in decided else evolve(one, decision=None) for one in made.paragraphs]
    told = answer(evolve(made, paragraphs=paragraphs))
    assert {number for one in told.findings for number in one.paragraphs} == {
        ParagraphNumber(number) for number in gone & decided
    }
