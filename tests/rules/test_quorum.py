"""Quorum: the number that it takes, and counts that the record does not settle."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.participation import participation
from beslut.records import BodyKind, Capacity, ClockSpan, Reason
from beslut.rules import Severity, Verdict, check
from beslut.rules.presence import present
from tests.meetings import meeting, row, serving, stated, vote

DAY = dt.date(2024, 3, 5)


def committee(*rows, seats, kind=BodyKind.COMMITTEE, **more):
    """A meeting of a committee of so many seats, on a day whose law is known."""
    made = meeting(*rows, seats=seats, **more)
    return evolve(made, date=DAY, body=evolve(made.body, kind=kind))


def members(count):
    return [row(f"Ledamot {number}") for number in range(count)]


@given(st.integers(2, 101), st.integers(1, 101))
def test_a_committee_is_quorate_with_more_than_half_and_no_fewer(seats, there):
    there = min(seats, max(there, 2))
    answer = check(committee(*members(there), row("Utredaren", capacity=Capacity.OTHER), seats=seats)).of(
        "R4"
    )
    assert answer.verdict is (Verdict.KEPT if 2 * there > seats else Verdict.BROKEN)


@given(st.integers(2, 101), st.integers(1, 101), st.integers(0, 101))
def test_in_a_council_only_the_disqualified_themselves_are_excused(seats, there, away):
    there = min(seats, max(there, 2))
    away = min(there, away)
    asides = [stated(f"Ledamot {number}", Reason.DISQUALIFIED) for number in range(away)]
    held = committee(*members(there), seats=seats, kind=BodyKind.COUNCIL, non_participation=asides)
    answer = check(held).of("R2")
    short = away and 2 * there <= seats
    assert (answer.in_paragraph("1") is Verdict.BROKEN) == bool(short)
    notes = [one for one in answer.findings if one.severity is Severity.NOTE]
    assert bool(notes) == bool(away and 2 * there > seats >= 2 * (there - away))


def test_somebody_who_may_have_gone_makes_the_count_a_range_that_names_the_reason():
    late = row("Karin Ek", times=(ClockSpan(start=dt.time(18), end=dt.time(18, 30)),))
    held = committee(*members(3), late, seats=7, start=dt.time(18), end=dt.time(20))
    (missing,) = check(held).of("R4").missing
    assert "Karin Ek" in translate(missing.fact)
    assert check(held).of("R4").verdict is Verdict.CANNOT_TELL


def test_one_who_may_have_gone_matters_only_at_the_limit():
    late = row("Karin Ek", times=(ClockSpan(start=dt.time(18), end=dt.time(18, 30)),))
    there = {"start": dt.time(18), "end": dt.time(20)}
    assert check(committee(*members(4), late, seats=7, **there)).of("R4").verdict is Verdict.KEPT
    assert check(committee(*members(2), late, seats=7, **there)).of("R4").verdict is Verdict.BROKEN


def test_a_seat_with_two_holders_counts_once():
    rows = (row("Ann Ek"), serving("Bo Berg", "Ann Ek"), row("Cia Dal"))
    counted = present(participation(committee(*rows, seats=5)).in_paragraph("1"))
    assert (counted.low, counted.high) == (2, 2)


def test_whoever_serves_or_declines_counts_and_whoever_only_attends_does_not():
    rows = (row("Ann Ek"), serving("Bo Berg", "Cia Dal"), row("Eva Fors", capacity=Capacity.SUBSTITUTE))
    held = committee(*rows, seats=3, non_participation=[stated("Ann Ek", Reason.DECLINED)])
    assert present(participation(held).in_paragraph("1")).low == 2


def test_without_an_attendance_list_nobody_is_counted():
    held = committee(seats=3, votes=(vote(yes="Ann Ek, Bo Berg"),))
    assert present(participation(held).in_paragraph("1")) is None
    assert check(held).of("R4").verdict is Verdict.CANNOT_TELL


@pytest.mark.parametrize("kind", [BodyKind.SUBCOMMITTEE, BodyKind.COUNCIL])
def test_a_rule_for_committees_says_nothing_of_other_bodies(kind):
    assert check(committee(*members(1), seats=7, kind=kind)).of("R4").verdict is Verdict.DOES_NOT_APPLY


def test_the_finding_names_all_paragraphs_that_share_it_once():
    (finding,) = check(committee(*members(2), seats=7)).of("R4").findings
    assert finding.paragraphs == ("1", "2", "3")
    assert finding.citation.section == "6 kap. 27 §"
    assert finding.wording_since == dt.date(2018, 1, 1)
