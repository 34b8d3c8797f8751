"""Judging: which law is asked, what is known of the body, and how severities are capped."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings

from beslut.messages import translate
from beslut.participation import participation
from beslut.records import Body, BodyKind, Notice, Reason
from beslut.rules import RULES, Severity, Verdict, check, is_of_body
from beslut.rules.judging import merged
from tests.meetings import meeting, row, stated
from tests.strategies import meetings

DAY = dt.date(2024, 3, 5)


def held(kind=BodyKind.COMMITTEE, day=DAY, seats=7, **more):
    made = meeting(row("Ann Ek"), row("Bo Berg"), seats=seats, **more)
    return evolve(made, date=day, body=evolve(made.body, kind=kind))


def test_every_rule_answers_in_the_order_of_the_catalogue():
    assert [answer.rule for answer in check(held()).answers] == list(RULES)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(meetings())
def test_no_meeting_however_odd_stops_a_rule_and_every_answer_agrees_with_its_findings(odd):
    for kind in (BodyKind.COUNCIL, BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE):
        body = Body(name="Nämnden", kind=kind, seats=5)
        for answer in check(evolve(odd, body=None), body, as_of=DAY, earlier=odd).answers:
            grave = any(one.severity is not Severity.NOTE for one in answer.findings)
            assert (answer.verdict is Verdict.BROKEN) == grave
            assert all(one.severity.weight <= answer.rule.worst.weight for one in answer.findings), (
                answer.rule.id
            )
            if answer.verdict is Verdict.KEPT:
                assert not answer.missing
            for one in answer.findings:
                assert translate(one.what, "sv")
                assert translate(one.mend, "en")
                assert set(one.paragraphs) <= {str(n) for n in odd_numbers(odd)}


def odd_numbers(odd):
    """Every § number that the meeting speaks of."""
    stated_of = (
        *odd.paragraphs,
        *odd.non_participation,
        *odd.votes,
        *odd.reservations,
        *odd.statements,
        *odd.requests,
        *odd.disqualification_questions,
    )
    numbers = {getattr(one, "number", None) or getattr(one, "paragraph", None) for one in stated_of}
    return numbers | {one.decided_in for one in odd.disqualification_questions}


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(meetings())
def test_the_same_meeting_is_judged_alike_twice(odd):
    assert check(odd).findings == check(odd).findings


def test_without_a_day_no_rule_is_kept():
    verdicts = {answer.verdict for answer in check(held(day=None)).answers}
    assert verdicts == {Verdict.CANNOT_TELL, Verdict.DOES_NOT_APPLY}


def test_without_a_kind_of_body_the_rules_of_certain_bodies_cannot_tell():
    answer = check(held(kind=None)).of("R4")
    assert answer.verdict is Verdict.CANNOT_TELL
    assert "organ" in translate(answer.missing[0].fact)


def test_law_from_memory_never_gives_an_error():
    old = check(held(day=dt.date(2010, 3, 5)))
    assert [one.severity for one in old.of("R4").findings] == [Severity.WARNING]
    assert old.with_severity(Severity.ERROR) == ()


def test_a_federation_board_gets_no_errors_by_the_rules_of_committees():
    board = check(held(kind=BodyKind.FEDERATION_BOARD))
    assert [one.severity for one in board.of("R4").findings] == [Severity.WARNING]


def test_what_a_body_file_knows_is_added_and_the_printed_name_stays():
    printed = Body(name="Kommunstyrelsens arbetsutskott", kind=BodyKind.SUBCOMMITTEE, municipality="Granvik")
    known = Body(name="KSAU", seats=5, substitutes=0)
    both = merged(printed, known)
    assert (both.name, both.kind, both.municipality, both.seats, both.substitutes) == (
        "Kommunstyrelsens arbetsutskott",
        BodyKind.SUBCOMMITTEE,
        "Granvik",
        5,
        0,
    )
    assert merged(None, known) is known


def test_seats_of_a_body_file_count_in_the_participation_too():
    judged = check(held(seats=None), Body(name="Nämnden", seats=3))
    assert judged.of("R4").verdict is Verdict.KEPT
    assert judged.meeting.body.seats == 3


@pytest.mark.parametrize(
    ("printed", "known", "same"),
    [
        (None, Body(name="Kommunstyrelsen"), True),
        (Body(name="KOMMUNSTYRELSEN"), Body(name="Kommunstyrelsen"), True),
        (Body(name="Kommunstyrelsen", municipality="Granvik"), Body(name="Kommunstyrelsen"), True),
        (
            Body(name="Kommunstyrelsen", municipality="Granvik"),
            Body(name="Kommunstyrelsen", municipality="Ekvik"),
            False,
        ),
        (Body(name="Kommunfullmäktige"), Body(name="Kommunstyrelsen"), False),
    ],
)
def test_a_meeting_belongs_to_a_body_unless_what_is_printed_speaks_against_it(printed, known, same):
    assert is_of_body(evolve(held(), body=printed), known) is same


def test_an_error_says_what_it_means_and_by_when_it_must_be_appealed():
    notices = [Notice(put_up=dt.date(2022, 2, 8)), Notice(put_up=dt.date(2022, 2, 10))]
    (error,) = check(evolve(held(), notices=notices)).of("R4").findings
    assert "2022-03-03" in translate(error.consequence)
    assert "13 kap. 8 §" in translate(error.consequence)


def test_findings_come_gravest_first_and_then_in_the_order_of_the_paragraphs():
    asides = [stated("Ann Ek", Reason.DISQUALIFIED, "2", left_room=False)]
    found = check(evolve(held(), non_participation=asides)).findings
    weights = [one.severity.weight for one in found]
    assert weights == sorted(weights, reverse=True)


def test_a_rule_that_is_not_there_cannot_be_asked_for():
    with pytest.raises(KeyError):
        check(held()).of("R999")


def test_an_answer_for_the_whole_meeting_that_is_no_judgement_is_the_same_in_every_paragraph():
    assert check(held()).of("R1").in_paragraph("1") is Verdict.DOES_NOT_APPLY
    assert check(held(day=dt.date(1991, 12, 31))).of("R4").in_paragraph("1") is Verdict.NOT_IN_FORCE


def test_an_error_weighs_more_than_a_warning_and_that_more_than_a_note():
    assert [one.weight for one in (Severity.NOTE, Severity.WARNING, Severity.ERROR)] == [1, 2, 3]


def test_errors_stand_before_notes_and_the_first_paragraphs_before_the_others():
    asides = [
        stated("Ann Ek", Reason.DISQUALIFIED, "3", left_room=False),
        stated("Bo Berg", Reason.DISQUALIFIED, "2", left_room=False),
    ]
    found = check(evolve(held(seats=3), non_participation=asides, place="Digitalt på Teams")).findings
    assert {one.severity for one in found} >= {Severity.ERROR, Severity.NOTE}
    weights = [one.severity.weight for one in found]
    assert weights == sorted(weights, reverse=True)
    errors = [one.paragraphs for one in found if one.rule == "R14"]
    assert errors == [("2",), ("3",)]


def test_participation_that_is_at_hand_is_used_and_derived_anew_where_the_body_file_tells_the_seats():
    other = participation(evolve(held(), attendance=tuple(row(f"Ledamot {n}") for n in range(7))))
    assert check(held(), derived=other).of("R4").verdict is Verdict.KEPT
    assert check(held()).of("R4").verdict is Verdict.BROKEN
    assert check(held(), Body(name="Nämnden", seats=9), derived=other).of("R4").verdict is Verdict.BROKEN
    assert check(held(), Body(name="Nämnden", seats=7), derived=other).of("R4").verdict is Verdict.KEPT


def test_what_both_know_is_taken_from_the_body_file():
    printed = Body(name="KS", kind=BodyKind.COMMITTEE, municipality="Granvik", seats=7, substitutes=3)
    known = Body(
        name="KS", kind=BodyKind.EXECUTIVE_BOARD, municipality="Granviks kommun", seats=9, substitutes=5
    )
    both = merged(printed, known)
    assert (both.kind, both.municipality, both.seats, both.substitutes) == (
        BodyKind.EXECUTIVE_BOARD,
        "Granviks kommun",
        9,
        5,
    )
    alone = merged(printed, Body(name="KS"))
    assert (alone.kind, alone.municipality, alone.seats, alone.substitutes) == (
        BodyKind.COMMITTEE,
        "Granvik",
        7,
        3,
    )


@pytest.mark.parametrize("municipality", [None, "Granvik"])
def test_a_municipality_that_only_one_of_the_two_names_speaks_against_nothing(municipality):
    printed = evolve(held(), body=Body(name="KS", municipality=municipality))
    assert is_of_body(printed, Body(name="KS", municipality=None))
    assert is_of_body(printed, Body(name="KS", municipality="granvik"))
