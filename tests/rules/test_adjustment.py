"""Adjustment: days of §§ by themselves, and versions of the same minutes."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    BodyKind,
    Capacity,
    Correction,
    Notice,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Place,
    Reason,
    Request,
    RequestKind,
    Statement,
    StatementKind,
)
from beslut.rules import Severity, Verdict, check
from beslut.rules.versions import changed_attendance, changed_paragraphs, corrected
from tests.meetings import meeting, row, stated, vote

UNHURRIED = settings(deadline=None)  # the calendar of a year is made when it is first asked for
DAY = dt.date(2022, 2, 7)
PLACE = Place(document="protokoll.txt", line=7)


def held(*rows, kind=BodyKind.COMMITTEE, day=DAY, **more):
    made = meeting(*(rows or (row("Bo Ek"), row("Eva Berg", "M"))), seats=3, **more)
    return evolve(made, date=day, body=evolve(made.body, kind=kind))


def adjusted(*notices, **more):
    return check(held(notices=notices, **more), as_of=DAY).of("R68")


def days(number):
    return dt.timedelta(days=number)


# R68


@UNHURRIED
@given(st.dates(dt.date(1992, 1, 1), dt.date(2050, 1, 1)), st.integers(0, 40))
def test_within_fourteen_days_is_never_late_and_after_nineteen_always(day, later):
    made = held(day=day, notices=(Notice(adjusted_on=day + days(later)),))
    broken = check(made).of("R68").verdict is Verdict.BROKEN
    assert not (broken and later <= 14)
    assert broken or later <= 19


def test_the_finding_stands_at_the_line_of_the_day_that_is_late():
    late = Notice(adjusted_on=DAY + days(20), place=PLACE)
    (finding,) = adjusted(Notice(adjusted_on=DAY, place=Place(line=1)), late).findings
    assert (finding.place, finding.paragraphs) == (PLACE, ())


def test_of_several_boards_that_print_the_day_the_last_one_counts():
    notices = [Notice(board=board, adjusted_on=DAY + days(number)) for board, number in (("A", 20), ("B", 3))]
    (finding,) = adjusted(*notices).findings
    assert "2022-02-27" in translate(finding.what)


def test_a_notice_of_all_paragraphs_tells_of_those_adjusted_by_themselves_too():
    told = adjusted(Notice(adjusted_on=DAY), Notice(paragraphs=ParagraphSpan("2")))
    assert (told.findings, told.missing) == ((), ())


def test_a_notice_of_paragraphs_that_are_not_at_hand_says_nothing_of_the_others():
    told = adjusted(Notice(paragraphs=ParagraphSpan("200"), adjusted_on=DAY + days(90)))
    assert told.findings == ()
    assert [one.paragraphs for one in told.missing] == [()]


def test_paragraphs_whose_day_is_not_known_are_named():
    (missing,) = adjusted(Notice(paragraphs=ParagraphSpan("2"), adjusted_on=DAY)).missing
    assert missing.paragraphs == ("1", "3")


def test_minutes_without_paragraphs_need_no_day():
    made = evolve(held(), paragraphs=())
    assert check(made).of("R68").verdict is Verdict.KEPT


def test_without_the_day_of_the_meeting_no_limit_can_be_counted():
    told = adjusted(Notice(adjusted_on=DAY), Notice(adjusted_on=DAY, paragraphs=ParagraphSpan("2")), day=None)
    assert {translate(one.fact) for one in told.missing} == {"sammanträdesdagen"}
    assert [one.paragraphs for one in told.missing] == [(), ("2",)]
    assert told.findings == ()


def test_a_day_of_a_paragraph_alone_is_enough_to_count_from():
    made = held(day=None, notices=(Notice(adjusted_on=DAY + days(15)),))
    paragraphs = [evolve(one, date=DAY) for one in made.paragraphs]
    told = check(evolve(made, paragraphs=paragraphs), as_of=DAY).of("R68")
    assert [one.severity for one in told.findings] == [Severity.WARNING]


@pytest.mark.parametrize("day", [dt.date(1991, 12, 31), dt.date(1900, 1, 1), dt.date.max])
def test_a_day_that_no_act_or_calendar_reaches_gives_no_limit(day):
    told = adjusted(Notice(adjusted_on=DAY), day=day)
    assert [translate(one.fact) for one in told.missing] == ["sammanträdesdagen"]


def test_adjusted_on_the_day_of_the_meeting_is_not_before_it():
    assert adjusted(Notice(adjusted_on=DAY)).findings == ()
    (finding,) = adjusted(Notice(adjusted_on=DAY - days(1))).findings
    assert finding.severity is Severity.WARNING


def test_paragraphs_adjusted_at_once_need_no_day_of_their_own():
    made = held()
    paragraphs = [evolve(one, immediate_adjustment=True) for one in made.paragraphs]
    assert check(evolve(made, paragraphs=paragraphs)).of("R68").verdict is Verdict.KEPT


# R71


NUMBERS = ("1", "2", "3")


def versions(later, earlier):
    return check(later, earlier=earlier).of("R71")


@UNHURRIED
@given(st.sets(st.sampled_from(NUMBERS)), st.sets(st.sampled_from(NUMBERS)))
def test_a_warning_names_exactly_the_changes_that_no_correction_names(changed, noted):
    made = held()
    paragraphs = [
        evolve(one, decision="Avslag.") if one.number in changed else one for one in made.paragraphs
    ]
    corrections = [Correction(paragraph=ParagraphNumber(number)) for number in sorted(noted)]
    told = versions(evolve(made, paragraphs=paragraphs, corrections=corrections), made)
    assert {number for one in told.findings for number in one.paragraphs} == changed - noted
    assert len(told.findings) == bool(changed - noted)


@pytest.mark.parametrize(
    "more",
    [
        {"non_participation": (stated("Bo Ek", Reason.DISQUALIFIED, "2"),)},
        {"votes": (vote("2", yes="Bo Ek"),)},
        {"statements": (Statement(kind=StatementKind.NOTE, paragraph=ParagraphNumber("2")),)},
        {"requests": (Request(kind=RequestKind.RECOMMITTAL, paragraph=ParagraphNumber("2")),)},
    ],
)
def test_what_is_said_of_a_paragraph_belongs_to_it(more):
    made = held()
    assert [one.paragraphs for one in versions(evolve(made, **more), made).findings] == [("2",)]
    assert [one.paragraphs for one in versions(made, evolve(made, **more)).findings] == [("2",)]


def test_a_paragraph_more_or_less_is_a_change():
    made = held()
    more = evolve(
        made, paragraphs=[*made.paragraphs, Paragraph(number=ParagraphNumber("10"), decision="Ja.")]
    )
    for pair in ((more, made), (made, more)):
        assert [one.paragraphs for one in versions(*pair).findings] == [("10",)]


def test_the_same_said_twice_is_a_change_and_another_order_is_none():
    first, second = (stated(name, Reason.DECLINED, "2") for name in ("Bo Ek", "Eva Berg"))
    made = held(non_participation=(first, second))
    assert changed_paragraphs(made, evolve(made, non_participation=(second, first))) == []
    assert changed_paragraphs(made, evolve(made, non_participation=(first, first, second))) == ["2"]


def test_what_carries_no_number_belongs_to_the_only_paragraph():
    made = held(numbers=("7",))
    lost = evolve(made, non_participation=(stated("Bo Ek", Reason.DECLINED, None),))
    assert changed_paragraphs(made, lost) == ["7"]
    several = held()
    lost = evolve(several, non_participation=(stated("Bo Ek", Reason.DECLINED, None),))
    assert changed_paragraphs(several, lost) == []


def test_places_and_the_order_of_the_list_make_no_difference():
    made = held()
    moved = evolve(made, attendance=[evolve(one, place=PLACE) for one in reversed(made.attendance)])
    assert versions(moved, made).verdict is Verdict.KEPT


def test_those_whose_rows_differ_are_named_once():
    made = held()
    limited = evolve(
        made, attendance=[evolve(made.attendance[0], paragraphs=ParagraphSpan("ej 2")), made.attendance[1]]
    )
    (finding,) = versions(limited, made).findings
    assert (finding.persons, finding.paragraphs) == (("Bo Ek (S)",), ())
    assert changed_attendance(made, evolve(made, attendance=made.attendance[:1])) == ("Eva Berg (M)",)
    added = evolve(made, attendance=[*made.attendance, row("Ny Man", None, Capacity.OTHER)])
    assert changed_attendance(made, added) == ("Ny Man",)


def test_a_correction_that_was_there_before_excuses_nothing_new_but_a_second_one_does():
    old = Correction(paragraph=ParagraphNumber("2"), text="Rättat.")
    made = held(corrections=(old,))
    assert corrected(made, made) == frozenset()
    assert corrected(made, evolve(made, corrections=(old, old))) == {"2"}
    assert corrected(made, evolve(made, corrections=(old, Correction()))) == {None}


def test_a_correction_of_one_paragraph_does_not_excuse_the_attendance_list():
    made = held()
    later = evolve(
        made, attendance=made.attendance[:1], corrections=(Correction(paragraph=ParagraphNumber("2")),)
    )
    assert [one.persons for one in versions(later, made).findings] == [("Eva Berg (M)",)]


def test_a_person_is_another_one_by_id():
    made = held()
    same_name = evolve(made.attendance[0], person=Person(name="Bo Ek", id="fv-17"))
    assert changed_attendance(made, evolve(made, attendance=[same_name, made.attendance[1]])) == (
        "Bo Ek (S)",
    )
