"""Questions of jäv: what is told of them, with its line, and by which section."""

import pytest
from attrs import evolve

from beslut.records import (
    Actor,
    BodyKind,
    Capacity,
    MatterKind,
    ParagraphNumber,
    QuestionOutcome,
    Reason,
    Vote,
)
from beslut.rules import Severity, Verdict
from tests.meetings import row, serving, stated
from tests.rules.jav import answer, asked, at, disqualified, facts, held, severities, with_paragraph

COMMITTEE, COUNCIL, AUDITORS = BodyKind.COMMITTEE, BodyKind.COUNCIL, BodyKind.AUDITORS
ROWS = (row("Bo Ek"), row("Eva Al", "M"), row("Sam By", "S", Capacity.SUBSTITUTE))


def about(name, *, kind=COMMITTEE, rows=ROWS, people=(), **more):
    """A meeting in which one question of jäv came up."""
    return held(
        kind, *rows, non_participation=people, disqualification_questions=(asked(name, place=at(5), **more),)
    )


@pytest.mark.parametrize(("by_self", "expected"), [(False, [Severity.NOTE]), (True, []), (None, [])])
def test_only_what_another_raised_is_noted(by_self, expected):
    people = (disqualified("Bo Ek", party="S", left_room=True, reported_by_self=by_self, place=at(3)),)
    findings = answer(held(COMMITTEE, *ROWS, non_participation=people), "R15").findings
    assert [one.severity for one in findings] == expected
    assert [(one.persons, one.paragraphs, one.place) for one in findings] == [
        (("Bo Ek (S)",), ("1",), at(3)) for _ in expected
    ]


def test_a_note_on_a_lost_paragraph_names_none():
    people = (disqualified("Bo Ek", None, reported_by_self=False),)
    (finding,) = answer(held(COMMITTEE, *ROWS, non_participation=people), "R15").findings
    assert finding.paragraphs == ()


def test_what_another_said_of_a_decline_is_not_jav():
    declined = stated("Bo Ek", Reason.DECLINED, reported_by_self=False)
    assert severities(held(COMMITTEE, *ROWS, non_participation=(declined,)), "R15") == []


def test_an_undecided_question_points_to_its_line():
    (finding,) = answer(about("Bo Ek"), "R16").findings
    assert (finding.severity, finding.persons, finding.paragraphs, finding.place) == (
        Severity.WARNING,
        ("Bo Ek (S)",),
        ("1",),
        at(5),
    )


@pytest.mark.parametrize("outcome", QuestionOutcome)
def test_a_question_that_came_to_an_end_is_well(outcome):
    assert answer(about("Bo Ek", outcome=outcome), "R16").verdict is Verdict.KEPT


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (Reason.DISQUALIFIED, Verdict.KEPT),
        (Reason.DECLINED, Verdict.KEPT),
        (Reason.ABSENT, Verdict.KEPT),
        (Reason.UNSTATED, Verdict.KEPT),
    ],
)
def test_nothing_need_be_decided_of_somebody_who_takes_no_part(reason, expected):
    assert answer(about("Bo Ek", people=(stated("Bo Ek", reason),)), "R16").verdict is expected


def test_somebody_replaced_in_the_paragraph_need_not_be_decided_on():
    rows = (*ROWS, serving("Ann Ro", "Bo Ek", paragraphs="§ 1"))
    assert answer(about("Bo Ek", rows=rows), "R16").verdict is Verdict.KEPT


def test_where_nobody_can_tell_who_voted_nobody_can_tell_who_stood_aside():
    found = evolve(about("Bo Ek"), votes=(Vote(paragraph=ParagraphNumber("1"), yes=1, no=0),))
    assert facts(found, "R16") == ["om Bo Ek avstod i paragrafen"]
    assert answer(found, "R16").missing[0].place == at(5)


def test_of_a_group_those_who_stay_are_named():
    question = evolve(asked("X"), actor=Actor(parties=("S", "M")))
    found = held(
        COMMITTEE, *ROWS, non_participation=(disqualified("Bo Ek"),), disqualification_questions=(question,)
    )
    (finding,) = answer(found, "R16").findings
    assert finding.persons == ("Eva Al (M)", "Sam By (S)")


def test_a_name_of_two_does_not_tell_who_stayed():
    rows = (row("Bo Ek", "S"), row("Bo Ek", "M"))
    assert facts(about("Bo Ek", rows=rows), "R16") == ["om Bo Ek avstod i paragrafen"]


def test_where_it_was_decided_but_not_how_is_lacking():
    said = answer(about("Bo Ek", decided_in=ParagraphNumber("2")), "R16")
    assert [(str(one.fact), one.paragraphs, one.place) for one in said.missing] == [
        ("hur jävsfrågan om Bo Ek avgjordes", ("2",), at(5))
    ]
    assert said.findings == ()


@pytest.mark.parametrize(
    ("numbers", "outcome", "expected"),
    [
        (("1", "2"), None, Verdict.CANNOT_TELL),
        (("1",), None, Verdict.BROKEN),
        (("1", "2"), QuestionOutcome.NOT_DISQUALIFIED, Verdict.KEPT),
    ],
)
def test_a_question_without_its_paragraph(numbers, outcome, expected):
    question = asked("Bo Ek", None, outcome=outcome, place=at(5))
    said = answer(held(COMMITTEE, *ROWS, numbers=numbers, disqualification_questions=(question,)), "R16")
    assert said.verdict is expected
    assert len(said.missing) == (expected is Verdict.CANNOT_TELL)
    assert all(one.place == at(5) for one in (*said.findings, *said.missing))


@pytest.mark.parametrize(("kind", "expected"), [(COMMITTEE, Verdict.BROKEN), (COUNCIL, Verdict.KEPT)])
def test_a_substitute_who_does_not_serve_matters_outside_fullmaktige_alone(kind, expected):
    assert answer(about("Sam By", kind=kind), "R16").verdict is expected


def test_disregarded_jav_is_noted_with_its_line():
    (finding,) = answer(about("Bo Ek", outcome=QuestionOutcome.DISREGARDED), "R18").findings
    assert (finding.severity, finding.persons, finding.paragraphs, finding.place) == (
        Severity.NOTE,
        ("Bo Ek",),
        ("1",),
        at(5),
    )


@pytest.mark.parametrize(
    "outcome", [one for one in QuestionOutcome if one is not QuestionOutcome.DISREGARDED]
)
def test_no_other_end_is_told_as_disregarded(outcome):
    assert severities(about("Bo Ek", outcome=outcome), "R18") == []


def authority(found, *numbers):
    """The meeting with these §§ as exercise of authority."""
    for number in numbers:
        found = with_paragraph(found, number, kind=MatterKind.EXERCISE_OF_AUTHORITY)
    return found


def test_the_other_act_is_noted_once_for_all_matters_that_jav_came_up_in():
    found = held(
        COMMITTEE,
        *ROWS,
        non_participation=(
            disqualified("Bo Ek", "1", left_room=True),
            disqualified("Eva Al", "1", left_room=True),
        ),
        disqualification_questions=(asked("Bo Ek", "2"), asked("Bo Ek", "3")),
    )
    (finding,) = answer(authority(found, "1", "2"), "R25").findings
    assert finding.paragraphs == ("2", "1")
    assert finding.severity is Severity.NOTE


def test_the_other_act_is_not_noted_where_no_jav_came_up():
    assert severities(authority(held(COMMITTEE, *ROWS), "1"), "R25") == []


@pytest.mark.parametrize(
    ("where", "expected"), [(None, []), (ParagraphNumber("1"), []), (ParagraphNumber("2"), [Severity.NOTE])]
)
def test_only_a_decision_in_a_paragraph_of_its_own_follows_another(where, expected):
    findings = answer(about("Bo Ek", outcome=QuestionOutcome.DISQUALIFIED, decided_in=where), "R27").findings
    assert [one.severity for one in findings] == expected
    assert [(one.paragraphs, one.place) for one in findings] == [(("2",), at(5)) for _ in expected]


SECTIONS = {
    "R15": ("5 kap. 47 § och 6 kap. 30 §", "6 kap. 30 §"),
    "R16": ("5 kap. 47 § och 6 kap. 30 §", "6 kap. 30 §"),
    "R17": ("5 kap. 47 § och 6 kap. 30 §", "6 kap. 30 §"),
    "R27": ("5 kap. 47 § och 6 kap. 32 §", "6 kap. 32 §"),
}


@pytest.mark.parametrize(("rule", "sections"), SECTIONS.items())
def test_each_kind_of_body_has_its_own_section(rule, sections):
    cited = [
        answer(held(kind, *ROWS), rule).in_force.source.section for kind in (COUNCIL, COMMITTEE, AUDITORS)
    ]
    assert cited == [*sections, "12 kap. 14–17 §§"]
