"""The exceptions of 6 kap. 31 §: what is noted, and what does not hold."""

import pytest
from attrs import evolve

from beslut.records import BodyKind, Ground, GroundCode, MatterKind, QuestionOutcome, Reason
from beslut.rules import Severity, Verdict
from tests.meetings import counts, row, stated
from tests.rules.jav import answer, asked, at, facts, held, severities, with_paragraph

ROWS = (row("Bo Ek"), row("Eva Al", "M"))
COMPANY, OTHER = QuestionOutcome.COMPANY_EXCEPTION, QuestionOutcome.OTHER_COMMITTEE_EXCEPTION


def excepted(outcome, *, code=None, kind=MatterKind.OTHER, people=(), body=BodyKind.COMMITTEE):
    """Bo Ek is let in by an exception in § 1."""
    ground = None if code is None else Ground(code=code)
    question = asked("Bo Ek", outcome=outcome, ground=ground, place=at(5))
    found = held(body, *ROWS, non_participation=people, disqualification_questions=(question,))
    return with_paragraph(found, "1", kind=kind)


@pytest.mark.parametrize(("rule", "outcome"), [("R19", COMPANY), ("R20", OTHER)])
def test_each_exception_is_noted_by_one_rule_with_its_line(rule, outcome):
    (finding,) = answer(excepted(outcome), rule).findings
    assert (finding.severity, finding.persons, finding.paragraphs, finding.place) == (
        Severity.NOTE,
        ("Bo Ek",),
        ("1",),
        at(5),
    )
    assert severities(excepted(outcome), {"R19": "R20", "R20": "R19"}[rule]) == []


def test_an_exception_that_does_not_hold_names_whom_it_let_in():
    found = excepted(COMPANY, kind=MatterKind.EXERCISE_OF_AUTHORITY)
    (finding,) = answer(found, "R19").findings
    assert (finding.severity, finding.persons, finding.paragraphs, finding.place) == (
        Severity.ERROR,
        ("Bo Ek (S)",),
        ("1",),
        at(5),
    )
    assert answer(found, "R19").missing == ()


@pytest.mark.parametrize("reason", [Reason.DISQUALIFIED, Reason.DECLINED, Reason.ABSENT])
def test_whoever_stood_aside_all_the_same_was_not_let_in(reason):
    found = excepted(COMPANY, kind=MatterKind.EXERCISE_OF_AUTHORITY, people=(stated("Bo Ek", reason),))
    (finding,) = answer(found, "R19").findings
    assert (finding.severity, finding.persons) == (Severity.NOTE, ("Bo Ek",))


@pytest.mark.parametrize("kind", [None, *MatterKind])
def test_only_an_unknown_kind_of_matter_is_lacking(kind):
    said = answer(excepted(COMPANY, kind=kind), "R19")
    expected = [("vilket slags ärende det är", ("1",), at(5))] if kind is None else []
    assert [(str(one.fact), one.paragraphs, one.place) for one in said.missing] == expected
    barred = kind is MatterKind.EXERCISE_OF_AUTHORITY
    assert [one.severity for one in said.findings] == [Severity.ERROR if barred else Severity.NOTE]


@pytest.mark.parametrize("kind", [None, MatterKind.EXERCISE_OF_AUTHORITY])
def test_earlier_handling_elsewhere_does_not_ask_what_kind_of_matter_it_is(kind):
    said = answer(excepted(OTHER, kind=kind), "R20")
    assert said.missing == ()
    assert [one.severity for one in said.findings] == [Severity.NOTE]


@pytest.mark.parametrize(
    ("code", "reached"),
    [
        (None, True),
        (GroundCode.SPECIAL_CIRCUMSTANCE, True),
        (GroundCode.OLD_CONFIDENCE, True),
        (GroundCode.SUPERVISION, False),
        (GroundCode.OLD_SUPERVISION, False),
        (GroundCode.PARTY_OR_AFFECTED, False),
        (GroundCode.OLD_REPRESENTATIVE, False),
    ],
)
def test_which_grounds_earlier_handling_reaches(code, reached):
    (finding,) = answer(excepted(OTHER, code=code), "R20").findings
    assert ("omfattar inte" not in str(finding.what)) is reached
    assert finding.severity is Severity.NOTE


@pytest.mark.parametrize("body", [BodyKind.COUNCIL, BodyKind.AUDITORS])
def test_the_exceptions_are_not_for_every_body(body):
    assert answer(excepted(COMPANY, body=body), "R19").verdict is Verdict.DOES_NOT_APPLY
    assert answer(excepted(OTHER, body=body), "R20").verdict is Verdict.DOES_NOT_APPLY


def test_a_later_end_of_the_question_takes_the_exception_back():
    found = excepted(COMPANY, kind=MatterKind.EXERCISE_OF_AUTHORITY)
    later = asked("Bo Ek", outcome=QuestionOutcome.NOT_DISQUALIFIED)
    found = evolve(found, disqualification_questions=(*found.disqualification_questions, later))
    assert severities(found, "R19") == [Severity.NOTE]
    assert facts(found, "R19") == []


def test_where_nobody_can_tell_who_voted_it_is_no_error():
    found = excepted(COMPANY, kind=MatterKind.EXERCISE_OF_AUTHORITY)
    found = evolve(found, votes=(counts(1, 0),))
    said = answer(found, "R19")
    assert [one.severity for one in said.findings] == [Severity.NOTE]
    assert [(str(one.fact), one.paragraphs, one.place) for one in said.missing] == [
        ("om Bo Ek (S) deltog i beslutet", ("1",), at(5))
    ]


def test_whoever_did_not_take_part_for_a_reason_not_told_was_not_let_in():
    people = (stated("Bo Ek", Reason.UNSTATED),)
    said = answer(excepted(COMPANY, kind=MatterKind.EXERCISE_OF_AUTHORITY, people=people), "R19")
    assert [one.severity for one in said.findings] == [Severity.NOTE]
    assert said.missing == ()
