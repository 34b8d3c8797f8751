"""Who counts as present: settled, unsettled and contested seats, straight from rosters."""

import datetime as dt

import pytest
from attrs import evolve

from beslut.errors import RecordError
from beslut.law import LocalRules, QualifiedMajority, QuorumRule
from beslut.messages import translate
from beslut.participation import EmptySeat, Roster, SharedSeat, Standing, Status, Vacancy, Why
from beslut.records import (
    Actor,
    BodyKind,
    DisqualificationQuestion,
    ParagraphNumber,
    Person,
    QuestionOutcome,
    Reason,
)
from beslut.rules import Severity, Verdict, check
from beslut.rules.presence import disqualified_members, left_empty_by_disqualified, present
from tests.meetings import meeting, row, serving, stated


def standing(name, status=Status.TOOK_PART, why=Why.SERVES, **more):
    more.setdefault("serving", status in (Status.TOOK_PART, Status.DECLINED, Status.DISQUALIFIED))
    return Standing(person=Person(name=name), status=status, why=why, **more)


def unsure(name, *possible, seat=None):
    return standing(name, Status.UNKNOWN, Why.TIME_UNKNOWN, possible=possible, seat=seat)


def counted(*standings, shared=()):
    found = present(Roster(standings=standings, shared_seats=shared))
    return found.low, found.high


SURE = standing("Ann Ek")
MAYBE = (Status.TOOK_PART, Status.ABSENT)
EITHER = (Status.TOOK_PART, Status.DECLINED)


@pytest.mark.parametrize(
    ("standings", "shared", "count"),
    [
        ((SURE,), (), (1, 1)),
        ((SURE, unsure("Bo", *MAYBE)), (), (1, 2)),
        ((SURE, unsure("Bo", *EITHER)), (), (2, 2)),
        ((SURE, unsure("Bo", Status.TOOK_PART)), (), (2, 2)),
        ((SURE, unsure("Bo")), (), (1, 1)),
        ((SURE, unsure("Bo", Status.ABSENT, Status.NOT_SERVING)), (), (1, 1)),
        ((SURE, unsure("Bo", *MAYBE), unsure("Cia", *EITHER)), (), (2, 3)),
        ((SURE, unsure("Bo", *EITHER, seat="X"), unsure("Cia", *MAYBE, seat="X")), (("X", True),), (2, 2)),
        ((SURE, unsure("Bo", *MAYBE, seat="X"), unsure("Cia", *MAYBE, seat="X")), (("X", False),), (1, 2)),
        ((SURE, unsure("Bo", *MAYBE, seat="X"), unsure("Cia", *MAYBE)), (("X", True), ("Y", False)), (2, 4)),
        ((standing("Bo", Status.DECLINED), standing("Cia", Status.DISQUALIFIED)), (), (1, 1)),
        ((standing("Bo", Status.NOT_SERVING), standing("Cia", Status.ABSENT)), (), (0, 0)),
    ],
)
def test_whoever_may_have_sat_there_makes_a_range(standings, shared, count):
    assert (
        counted(*standings, shared=[SharedSeat(seat=seat, filled=filled) for seat, filled in shared]) == count
    )


def test_the_reason_is_told_once_with_all_whom_it_concerns_and_only_those_who_may_have_been_there():
    roster = Roster(
        standings=(unsure("Bo", *MAYBE), unsure("Cia", *MAYBE), unsure("Dan", *EITHER), unsure("Eva"))
    )
    (why,) = present(roster).why
    assert translate(why).startswith("Bo och Cia: ")


def test_the_disqualified_are_those_who_would_serve_and_their_seats_may_be_filled():
    roster = Roster(
        standings=(
            standing("Bo", Status.DISQUALIFIED, seat="Bo"),
            standing("Cia", Status.DISQUALIFIED, seat="Cia"),
            standing("Dan", Status.DISQUALIFIED, serving=False),
        ),
        empty_seats=(
            EmptySeat(whose="Bo", why=Vacancy.DISQUALIFIED),
            EmptySeat(whose="Eva", why=Vacancy.ABSENT),
        ),
    )
    assert (disqualified_members(roster), left_empty_by_disqualified(roster)) == (2, 1)


def questioned(there, seats, outcome, *, aside=False, kind=BodyKind.COMMITTEE, substitute=None, who="Led 0"):
    """A meeting of so many in which the jäv of one was questioned in § 1."""
    rows = [row(f"Led {number}") for number in range(there)]
    if substitute:
        rows.append(row(substitute, capacity=serving("x").capacity.SUBSTITUTE))
    asides = [stated("Led 0", Reason.DISQUALIFIED, left_room=True, substitute=substitute)] if aside else []
    question = DisqualificationQuestion(
        actor=Actor(name=who), paragraph=ParagraphNumber("1"), outcome=outcome
    )
    made = meeting(*rows, seats=seats, non_participation=asides, disqualification_questions=(question,))
    return evolve(made, date=dt.date(2024, 3, 5), body=evolve(made.body, kind=kind))


def verdict(held, rule, number="1"):
    return check(held).of(rule).in_paragraph(number)


@pytest.mark.parametrize(
    ("outcome", "aside", "answer"),
    [
        (QuestionOutcome.DISREGARDED, True, Verdict.KEPT),
        (QuestionOutcome.NOT_DISQUALIFIED, True, Verdict.KEPT),
        (QuestionOutcome.DISQUALIFIED, True, Verdict.BROKEN),
        (QuestionOutcome.WITHDREW, False, Verdict.BROKEN),
        (QuestionOutcome.DISQUALIFIED, False, Verdict.BROKEN),
        (QuestionOutcome.NOT_DISQUALIFIED, False, Verdict.KEPT),
    ],
)
def test_four_of_seven_hang_on_how_the_question_about_one_of_them_ended(outcome, aside, answer):
    held = questioned(4, 7, outcome, aside=aside)
    assert answer in (verdict(held, "R4"), verdict(held, "R5"))
    assert (verdict(held, "R4") is verdict(held, "R5") is Verdict.KEPT) == (answer is Verdict.KEPT)
    assert verdict(held, "R4", "2") is Verdict.KEPT


def test_the_paragraphs_in_which_nothing_was_questioned_are_judged_as_ever():
    held = questioned(3, 7, QuestionOutcome.NOT_DISQUALIFIED)
    assert [one.paragraphs for one in check(held).of("R4").findings] == [("2", "3"), ("1",)]


def test_in_a_council_somebody_held_disqualified_excuses_the_shortage():
    held = questioned(4, 7, QuestionOutcome.DISQUALIFIED, kind=BodyKind.COUNCIL)
    note = check(held).of("R2").findings
    assert [(one.severity, one.paragraphs) for one in note] == [(Severity.NOTE, ("1",))]
    short = check(questioned(3, 7, QuestionOutcome.DISQUALIFIED, kind=BodyKind.COUNCIL)).of("R2").findings
    assert [(one.severity, translate(one.what)) for one in short] == [
        (Severity.ERROR, "närvarande 2, jäviga 1, krävs 4 av 7")
    ]


def test_in_a_council_somebody_cleared_counts_and_nothing_need_be_excused():
    held = questioned(4, 7, QuestionOutcome.NOT_DISQUALIFIED, aside=True, kind=BodyKind.COUNCIL)
    assert check(held).of("R2").findings == ()
    assert verdict(held, "R1") is Verdict.KEPT


def test_whoever_was_replaced_does_not_count_twice_when_cleared():
    held = questioned(3, 7, QuestionOutcome.NOT_DISQUALIFIED, aside=True, substitute="Tage Ek")
    (finding,) = [one for one in check(held).of("R4").findings if "1" in one.paragraphs]
    assert translate(finding.what) == "närvarande 3, krävs 4 av 7"


def test_a_question_about_somebody_who_does_not_serve_changes_no_count():
    held = questioned(4, 7, QuestionOutcome.DISQUALIFIED, who="Utomstående Ek")
    assert verdict(held, "R4") is Verdict.KEPT


@pytest.mark.parametrize("values", [{"number": 0}, {}, {"more_than_half": True, "number": 3}])
def test_a_local_quorum_says_one_thing(values):
    with pytest.raises(RecordError):
        QuorumRule(**values)


def test_a_quorum_and_a_majority_may_be_one():
    assert QuorumRule(number=1).number == 1
    assert QualifiedMajority(numerator=1, denominator=1).numerator == 1
    for numerator, denominator in ((0, 1), (1, 0), (3, 2)):
        with pytest.raises(RecordError):
            QualifiedMajority(numerator=numerator, denominator=denominator)


def test_nothing_is_known_without_local_rules():
    assert LocalRules().order_on(None) is None
