"""Who sits where by the attendance list."""

import pytest

from beslut.participation import Roster, Status, Vacancy, Why, participation
from beslut.records import Capacity, ClockSpan, Reason
from tests.meetings import meeting, row, serving, stated


def roster(*rows, number: str = "1", **more) -> Roster:
    return participation(meeting(*rows, **more)).in_paragraph(number)


def test_whoever_replaces_a_serving_substitute_sits_on_the_members_seat() -> None:
    rows = [
        row("Karin Ek"),
        serving("Ove Sund", "Nils Ask", paragraphs="§§ 1–2"),
        serving("Moa Ring", "Ove Sund", paragraphs="§ 3"),
    ]
    assert roster(*rows, number="3").of("Moa Ring").seat == "Nils Ask"


def test_a_member_limited_to_some_paragraphs_goes_before_a_substitute_without_limits() -> None:
    listed = [row("Karin Ek"), row("Nils Ask", paragraphs="från § 2"), serving("Ove Sund", "Nils Ask")]
    derived = participation(meeting(*listed))
    assert derived.of("Ove Sund", "1").status is Status.TOOK_PART
    assert derived.of("Ove Sund", "2").why is Why.RETURNED
    assert [conflict.paragraph for conflict in derived.conflicts] == ["2", "3"]


def test_a_member_not_listed_and_replaced_in_one_paragraph_is_unknown_in_the_others() -> None:
    rows = [row("Karin Ek"), row("Moa Ring"), serving("Ove Sund", "Nils Ask", paragraphs="§ 1")]
    assert roster(*rows, number="2").of("Nils Ask").why is Why.REPLACED_ELSEWHERE


def test_namesakes_have_a_seat_each() -> None:
    made = roster(row("Karin Ek", "S"), row("Karin Ek", "M"))
    assert {each.seat for each in made.standings} == {"Karin Ek (S)", "Karin Ek (M)"}


def test_an_unnamed_seat_may_be_any_that_seems_empty() -> None:
    made = roster(row("Karin Ek"), row("Nils Ask", capacity=Capacity.ABSENT), serving("Ove Sund"))
    assert made.of("Ove Sund").seat is None
    assert [(seat.whose, seat.certain) for seat in made.empty_seats] == [("Nils Ask", False)]


def test_absent_substitutes_leave_no_seat_empty_where_the_body_is_full() -> None:
    away = [row(name, capacity=Capacity.ABSENT) for name in ("Moa Ring", "Ove Sund")]
    assert roster(row("Karin Ek"), row("Nils Ask"), *away, seats=2).empty_seats == ()


def test_a_seat_that_nothing_accounts_for_is_empty() -> None:
    made = roster(row("Karin Ek"), row("Nils Ask"), seats=3)
    assert [seat.why for seat in made.empty_seats] == [Vacancy.NOT_ACCOUNTED_FOR]


def test_a_substitute_who_left_is_absent() -> None:
    rows = [row("Karin Ek"), row("Nils Ask"), row("Ove Sund", capacity=Capacity.SUBSTITUTE, paragraphs="§ 1")]
    assert roster(*rows).of("Ove Sund").status is Status.NOT_SERVING
    assert roster(*rows, number="2").of("Ove Sund").status is Status.ABSENT


def test_absence_in_some_paragraphs_outweighs_the_row_for_the_whole_meeting() -> None:
    rows = [row("Karin Ek"), row("Nils Ask"), row("Nils Ask", capacity=Capacity.ABSENT, paragraphs="§ 2")]
    assert roster(*rows, number="2").of("Nils Ask").status is Status.ABSENT
    assert roster(*rows, number="3").of("Nils Ask").status is Status.TOOK_PART


def test_nobody_serves_for_oneself() -> None:
    derived = participation(meeting(row("Karin Ek"), row("Nils Ask"), serving("Ove Sund", "Ove Sund")))
    assert derived.of("Ove Sund", "1").seat is None
    assert len(derived.conflicts) == 1


def test_a_substitute_replaced_in_a_ring_comes_to_an_end() -> None:
    ring = [serving("Ove Sund", "Moa Ring"), serving("Moa Ring", "Ove Sund")]
    assert participation(meeting(row("Karin Ek"), row("Nils Ask"), *ring)).conflicts


def test_paragraphs_behind_a_name_count_before_clock_times() -> None:
    timed = row("Nils Ask", paragraphs="§ 1", times=[ClockSpan()])
    assert roster(row("Karin Ek"), timed, number="2").of("Nils Ask").status is Status.ABSENT


@pytest.mark.parametrize("number", ["1", "2"])
def test_a_substitute_for_one_paragraph_leaves_the_seat_again(number: str) -> None:
    away = stated("Nils Ask", Reason.DISQUALIFIED, substitute="Ove Sund")
    rows = [row("Karin Ek"), row("Nils Ask"), row("Ove Sund", capacity=Capacity.SUBSTITUTE)]
    made = roster(*rows, number=number, non_participation=[away])
    assert made.of("Ove Sund").on_seat == (number == "1")
    assert made.of("Nils Ask").on_seat == (number == "2")


def test_a_substitute_who_serves_already_does_not_fill_another_seat() -> None:
    away = stated("Nils Ask", Reason.DISQUALIFIED, substitute="Ove Sund")
    derived = participation(
        meeting(row("Karin Ek"), row("Nils Ask"), serving("Ove Sund", "Moa Ring"), non_participation=[away])
    )
    made = derived.in_paragraph("1")
    assert made.of("Ove Sund").why is Why.TWO_SEATS
    assert len(derived.conflicts) == 1
    assert sum(each.on_seat for each in made.standings) == 2


def test_two_substitutes_who_step_in_for_one_member_are_both_unknown() -> None:
    rows = [row("Karin Ek"), row("Nils Ask")]
    idle = [row(name, capacity=Capacity.SUBSTITUTE) for name in ("Ove Sund", "Moa Ring")]
    away = [stated("Nils Ask", Reason.DISQUALIFIED, substitute=each.name) for each in idle]
    made = roster(*rows, *idle, non_participation=away)
    assert {made.of(each.name).status for each in idle} == {Status.UNKNOWN}
    assert [(seat.seat, seat.filled) for seat in made.shared_seats] == [("Nils Ask", True)]
