"""Notices: boards, §§ by themselves, and days that are misprinted."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.law import appeal_period
from beslut.messages import translate
from beslut.records import BodyKind, Notice, ParagraphSpan, Place
from beslut.rules import Severity, Verdict, check
from tests.meetings import meeting, row

UNHURRIED = settings(deadline=None)  # the calendar of a year is made when it is first asked for
DAY = dt.date(2022, 2, 7)
PLACE = Place(document="protokoll.txt", line=7)
RULES = ("R72", "R74", "R75")


def held(*notices, day=DAY, at_once=(), **more):
    made = meeting(row("Bo Ek"), row("Eva Berg", "M"), seats=3, notices=notices, **more)
    paragraphs = [evolve(one, immediate_adjustment=one.number in at_once) for one in made.paragraphs]
    return evolve(
        made, date=day, body=evolve(made.body, kind=BodyKind.JOINT_COMMITTEE), paragraphs=paragraphs
    )


def answer(rule, *notices, **more):
    return check(held(*notices, **more), as_of=DAY).of(rule)


def on(number):
    """A day of February 2022, or of March from 29 on."""
    return dt.date(2022, 2, 1) + dt.timedelta(days=number - 1)


def limited(span, **days):
    return Notice(paragraphs=ParagraphSpan(span), place=PLACE, **days)


def told(rule, *notices, **more):
    return [
        (one.severity, one.paragraphs, translate(one.what)) for one in answer(rule, *notices, **more).findings
    ]


def lacking(rule, *notices, **more):
    return [(translate(one.fact), one.paragraphs) for one in answer(rule, *notices, **more).missing]


ADJUSTED, PUT_UP = "dagen då protokollet justerades", "dagen då anslaget sattes upp"


@pytest.mark.parametrize("rule", RULES)
def test_findings_stand_at_the_notice_and_its_paragraphs(rule):
    notice = limited("2", adjusted_on=on(7), put_up=on(20), taken_down=on(22), appeal_until=on(40))
    (finding,) = answer(rule, notice).findings
    assert (finding.severity, finding.paragraphs, finding.place) == (Severity.WARNING, ("2",), PLACE)


@pytest.mark.parametrize("rule", RULES)
def test_a_notice_of_paragraphs_that_are_not_at_hand_is_left_alone(rule):
    notice = limited("200", adjusted_on=on(7), put_up=on(20), taken_down=on(22), appeal_until=on(40))
    assert answer(rule, notice).findings == ()


@pytest.mark.parametrize("rule", RULES)
def test_the_board_is_named_where_there_are_several(rule):
    notice = Notice(board="Ekby", adjusted_on=on(7), put_up=on(20), taken_down=on(22), appeal_until=on(40))
    ((_, paragraphs, words),) = told(rule, notice)
    assert words.startswith("Ekby: ")
    assert paragraphs == ()


@pytest.mark.parametrize("rule", ["R74", "R75"])
def test_without_notices_nothing_is_asked_of_what_they_print(rule):
    assert answer(rule).verdict is Verdict.KEPT


# R72


@UNHURRIED
@given(st.dates(dt.date(1992, 1, 1), dt.date(2050, 1, 1)), st.integers(-3, 12))
def test_late_is_after_the_next_weekday_and_early_before_the_adjustment(adjusted, later):
    put_up = adjusted + dt.timedelta(days=later)
    broken = answer("R72", Notice(adjusted_on=adjusted, put_up=put_up)).verdict is Verdict.BROKEN
    assert broken or 0 <= later < 8
    assert not (broken and 0 <= later <= 2)


def test_each_board_is_held_against_the_adjustment_that_any_of_them_prints():
    first = Notice(board="Ekby", adjusted_on=on(7), put_up=on(8))
    second = Notice(board="Almby", put_up=on(20))
    assert [words.split(":")[0] for _, _, words in told("R72", first, second)] == ["Almby"]


def test_a_board_without_a_day_beside_one_with_it_is_no_gap():
    assert lacking("R72", Notice(board="Ekby", adjusted_on=on(7), put_up=on(8)), Notice(board="Almby")) == []


def test_what_is_not_known_of_a_notice_is_named_for_its_paragraphs():
    assert lacking("R72", limited("2", put_up=on(8))) == [(PUT_UP, ("1", "3")), (ADJUSTED, ("2",))]
    assert lacking("R72", Notice(adjusted_on=on(7))) == [(PUT_UP, ())]
    assert lacking("R72") == [(PUT_UP, ())]


def test_paragraphs_adjusted_at_once_were_adjusted_on_the_day_of_the_meeting():
    late = limited("1, 3", put_up=on(10))
    assert [paragraphs for _, paragraphs, _ in told("R72", late, at_once="13")] == [("1", "3")]
    assert lacking("R72", late, at_once="1") == [(PUT_UP, ("2",)), (ADJUSTED, ("1", "3"))]
    assert lacking("R72", late, at_once="13", day=None) == [(PUT_UP, ("2",)), (ADJUSTED, ("1", "3"))]


def test_a_notice_of_all_paragraphs_is_not_taken_for_one_of_those_adjusted_at_once():
    assert lacking("R72", Notice(put_up=on(8)), at_once="123") == [(ADJUSTED, ())]


@pytest.mark.parametrize("day", [dt.date(1991, 12, 31), dt.date.max])
def test_an_adjustment_that_no_act_or_calendar_reaches_is_misprinted(day):
    assert lacking("R72", Notice(adjusted_on=day, put_up=on(8))) == [(ADJUSTED, ())]


# R74


@UNHURRIED
@given(st.dates(dt.date(1992, 1, 1), dt.date(2050, 1, 1)), st.integers(0, 40))
def test_a_notice_may_go_on_the_day_after_the_last_one_and_not_before(put_up, later):
    down = put_up + dt.timedelta(days=later)
    kept = answer("R74", Notice(put_up=put_up, taken_down=down)).verdict is Verdict.KEPT
    assert kept == (down > appeal_period(put_up).last_day)


def test_words_tell_the_last_day_from_the_days_before():
    assert "på sista dagen" in told("R74", Notice(put_up=on(8), taken_down=on(29)))[0][2]
    assert "2022-02-28, före" in told("R74", Notice(put_up=on(8), taken_down=on(28)))[0][2]


def test_the_mend_names_the_first_day_on_which_it_may_go():
    (finding,) = answer("R74", Notice(put_up=on(8), taken_down=on(29))).findings
    assert "2022-03-02" in translate(finding.mend)


def test_the_first_printed_day_of_appeal_stands_in_for_a_notice_without_a_day():
    assert told("R74", Notice(appeal_from=on(8), taken_down=on(29)))
    assert answer("R74", Notice(appeal_from=on(8), taken_down=on(30))).verdict is Verdict.KEPT


def test_each_board_has_to_keep_it_until_the_period_of_the_last_one_is_over():
    first = Notice(board="Ekby", put_up=on(8), taken_down=on(31))
    second = Notice(board="Almby", put_up=on(10), taken_down=on(32))
    assert [words.split(":")[0] for _, _, words in told("R74", first, second)] == ["Ekby"]


def test_paragraphs_with_a_notice_of_their_own_have_a_period_of_their_own():
    own = limited("2", put_up=on(8), taken_down=on(30))
    rest = limited("1, 3", put_up=on(10), taken_down=on(30))
    assert [paragraphs for _, paragraphs, _ in told("R74", own, rest)] == [("1", "3")]


@pytest.mark.parametrize("rule", ["R74", "R75"])
@pytest.mark.parametrize("day", [None, dt.date(1991, 12, 31), dt.date(1900, 1, 1)])
def test_without_a_day_to_count_from_the_day_of_the_notice_is_missing(rule, day):
    notice = limited("2", put_up=day, taken_down=on(29), appeal_until=on(29))
    other = evolve(notice, board="Almby", place=Place(line=9))
    assert lacking(rule, notice, other) == [(PUT_UP, ("2",))]
    assert [one.place for one in answer(rule, notice, other).missing] == [PLACE]
    assert told(rule, notice) == []


@pytest.mark.parametrize("rule", ["R74", "R75"])
def test_a_day_beyond_every_calendar_is_misprinted(rule):
    last = dt.date.max
    assert lacking(rule, Notice(put_up=last, taken_down=last, appeal_until=last)) == [(PUT_UP, ())]


# R75


@UNHURRIED
@given(st.dates(dt.date(1992, 1, 1), dt.date(2050, 1, 1)), st.integers(-20, 20))
def test_only_the_statutory_day_is_right_and_only_the_next_one_is_a_note(put_up, off):
    period = appeal_period(put_up)
    found = told("R75", Notice(put_up=put_up, appeal_until=period.last_day + dt.timedelta(days=off)))
    expected = [] if off == 0 else [Severity.NOTE] if off == 1 else [Severity.WARNING]
    assert [severity for severity, *_ in found] == expected


@pytest.mark.parametrize(
    ("until", "words"),
    [(on(30), "den första dag då anslaget får tas ned"), (on(31), "är senare"), (on(28), "är tidigare")],
)
def test_words_tell_what_is_wrong_with_the_printed_day(until, words):
    (finding,) = answer("R75", Notice(put_up=on(8), appeal_until=until)).findings
    assert words in translate(finding.what)
    assert "2022-03-01" in translate(finding.mend)


def test_the_notice_goes_before_the_first_printed_day():
    assert answer("R75", Notice(put_up=on(8), appeal_from=on(9), appeal_until=on(29))).findings == ()


def test_the_last_first_day_that_is_printed_counts():
    first, second = (
        Notice(board="A", appeal_from=on(8), appeal_until=on(31)),
        Notice(board="B", appeal_from=on(10)),
    )
    assert answer("R75", first, second).findings == ()
    assert answer("R75", second, first).findings == ()


def test_each_board_that_prints_another_day_is_told():
    boards = [Notice(board=board, put_up=on(8), appeal_until=on(28)) for board in ("Ekby", "Almby")]
    assert [words.split(":")[0] for _, _, words in told("R75", *boards)] == ["Ekby", "Almby"]


def test_a_notice_that_prints_no_last_day_is_not_asked_for_one():
    assert answer("R75", Notice(adjusted_on=on(7))).verdict is Verdict.KEPT
    assert answer("R74", Notice(adjusted_on=on(7))).verdict is Verdict.KEPT
