"""Urgent matters: who was against, by whatever tells of it."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    Actor,
    BodyKind,
    MatterKind,
    ParagraphNumber,
    Place,
    RequestKind,
    Reservation,
    Vote,
    VoteKind,
)
from beslut.rules import Verdict, check
from beslut.rules.unanimity import WITHOUT_PREPARATION
from tests.rules.voted import asked, held, lacking, members, severities, told

HERE = Place(line=17)
OPPONENTS = "om någon var emot att ärendet togs upp"
AGREEMENT = "om alla närvarande var ense om beslutet"
KIND = "vilket slags ärende det är"


def urgent(*opponents, **more):
    return [asked(RequestKind.URGENT_HANDLING, opponents=count, **more) for count in opponents]


def council(requests=(), paragraph=None, **more):
    paragraph = {"announced": False, "place": HERE} | (paragraph or {})
    return held(*members(9), requests=requests, kind=BodyKind.COUNCIL, paragraph=paragraph, **more)


def unprepared(**more):
    return council(paragraph={"announced": None, "prepared": False} | more.pop("paragraph", {}), **more)


def counted(yes, no, **more):
    return Vote(paragraph=ParagraphNumber("1"), yes=yes, no=no, **more)


RESERVED = [Reservation(actor=Actor(name="Ledamot 2"), paragraph=ParagraphNumber("1"))]


@given(st.integers(0, 60))
def test_one_who_is_against_is_enough(opponents):
    assert bool(severities(council(urgent(opponents)), "R42")) == (opponents > 0)


@pytest.mark.parametrize(
    ("opponents", "severity", "facts"),
    [
        ((None,), [], [OPPONENTS]),
        ((None, 0), [], []),
        ((0, 2), ["error"], []),
        ((2, None), ["error"], []),
        ((), [], [OPPONENTS]),
    ],
)
def test_what_any_of_the_requests_tells_counts(opponents, severity, facts):
    made = council(urgent(*opponents))
    assert severities(made, "R42") == severity
    assert lacking(made, "R42") == facts


def test_other_requests_tell_nothing_of_taking_the_matter_up():
    made = council([asked(RequestKind.RECOMMITTAL, 3, opponents=0, granted=False)])
    assert lacking(made, "R42") == [OPPONENTS]


def test_the_finding_points_at_the_paragraph_and_counts_the_opponents():
    (finding,) = check(council(urgent(2))).of("R42").findings
    assert (finding.place, finding.paragraphs) == (HERE, ("1",))
    assert "2 ledamöter var emot att det togs upp" in translate(finding.what)
    assert "Ta upp ärendet igen" in translate(finding.mend)


@pytest.mark.parametrize("announced", [True, None])
def test_an_announced_matter_needs_no_consent(announced):
    made = council(urgent(3), paragraph={"announced": announced})
    assert check(made).of("R42").verdict is Verdict.KEPT


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ({"requests": urgent(3, granted=False)}, Verdict.KEPT),
        ({"requests": urgent(3, granted=True)}, Verdict.BROKEN),
        ({"requests": urgent(3), "paragraph": {"decision": None}}, Verdict.KEPT),
    ],
)
def test_a_matter_that_was_not_taken_up_or_not_decided_is_in_order(more, verdict):
    assert check(council(**more)).of("R42").verdict is verdict


@pytest.mark.parametrize(
    ("more", "severity", "facts"),
    [
        ({"votes": [counted(8, 1)]}, ["error"], []),
        ({"votes": [counted(1, 8)]}, ["error"], []),
        ({"votes": [counted(9, 0)]}, [], []),
        ({"votes": [counted(0, 9)]}, [], []),
        ({"votes": [counted(9, 0), counted(7, 2)]}, ["error"], []),
        ({"votes": [counted(8, 1, kind=VoteKind.RECOMMITTAL)]}, [], [AGREEMENT]),
        ({"votes": [counted(None, None)]}, [], [AGREEMENT]),
        ({"votes": [counted(9, 0), counted(None, None)]}, [], [AGREEMENT]),
        ({"votes": [counted(8, 1)], "of": None}, [], [KIND]),
        ({"reservations": RESERVED}, ["error"], []),
        ({"reservations": RESERVED, "requests": urgent(0)}, ["error"], []),
        ({"requests": urgent(0)}, [], []),
        ({"requests": urgent(2)}, ["error"], []),
        ({"requests": urgent(None)}, [], [AGREEMENT]),
        ({}, [], [AGREEMENT]),
        ({"of": None}, [], [AGREEMENT]),
        ({"of": None, "votes": [counted(9, 0)]}, [], []),
        ({"paragraph": {"decision": None}}, [], []),
        ({"paragraph": {"prepared": True}, "votes": [counted(8, 1)]}, [], []),
        ({"paragraph": {"prepared": None}, "votes": [counted(8, 1)]}, [], []),
    ],
)
def test_whoever_is_on_record_against_the_decision_has_not_agreed(more, severity, facts):
    made = unprepared(**more)
    assert severities(made, "R42") == severity
    assert lacking(made, "R42") == facts


def test_the_most_on_record_are_told():
    made = unprepared(votes=[counted(7, 2)], reservations=RESERVED, requests=urgent(1))
    assert "2 ledamöter var emot beslutet" in told(made, "R42")[0][1]


def test_neither_announced_nor_prepared_are_two_findings():
    made = council(urgent(1), paragraph={"prepared": False})
    assert severities(made, "R42") == ["error", "error"]


@given(st.sampled_from(MatterKind))
def test_elections_and_the_audit_report_need_no_preparation_but_have_to_be_announced(of):
    made = unprepared(of=of, votes=[counted(8, 1)])
    assert (check(made).of("R42").verdict is Verdict.KEPT) == (of in WITHOUT_PREPARATION)
    assert severities(council(urgent(1), of=of), "R42") == ["error"]


def test_a_vote_between_persons_is_an_election_and_needs_no_preparation():
    made = unprepared(of=None, votes=[evolve(counted(8, 1), kind=VoteKind.ELECTION)])
    assert check(made).of("R42").verdict is Verdict.KEPT


def test_what_needs_no_preparation_is_elections_the_audit_report_and_what_comes_up_at_the_meeting():
    assert set(WITHOUT_PREPARATION) == {
        MatterKind.ELECTION,
        MatterKind.AUDITOR_ELECTION,
        MatterKind.EXTRA_ELECTION,
        MatterKind.DISCHARGE,
        MatterKind.INTERPELLATION,
        MatterKind.DISQUALIFICATION_QUESTION,
    }
