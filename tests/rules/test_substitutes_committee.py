"""R55: whom its findings name and where they point, and what odd records make of it."""

from datetime import date, time

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.law import NO_LOCAL_RULES, LocalRules
from beslut.messages import translate
from beslut.records import (
    Body,
    BodyKind,
    Capacity,
    ClockSpan,
    Elected,
    Fallback,
    Meeting,
    Office,
    OrderRow,
    Person,
    Place,
    Reason,
    SubstituteOrder,
)
from beslut.rules import Answer, Severity, Verdict, check
from beslut.rules.calling import called
from tests.meetings import meeting, row, serving, stated
from tests.rules.test_calling import situations

ORDER = SubstituteOrder(
    rows=[OrderRow(party="S", then=["V", "C"]), OrderRow(party="M", then=["C", "V"])], own_party_first=True
)
LOCAL = LocalRules(substitute_orders=[ORDER])
AWAY = row("Nora Blad", "S", Capacity.ABSENT)
CAJSA = serving("Cajsa Lind", "Nora Blad", "C")
CHAIR = row("Hedda Rask", "M")


def waits(name: str, party: str | None, **more):
    """A substitute who is there without serving."""
    return row(name, party, Capacity.SUBSTITUTE, **more)


def asked(held: Meeting, local: LocalRules = LOCAL, *, elected: tuple[Elected, ...] = ()) -> Answer:
    """What R55 says of a meeting of a nämnd."""
    body = Body(name="Nämnden", kind=BodyKind.COMMITTEE, elected=elected)
    return check(evolve(held, body=body, date=date(2024, 3, 5)), local=local).of("R55")


def people(answer: Answer) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Whom each finding names, and its §§."""
    return [(one.persons, tuple(map(str, one.paragraphs))) for one in answer.findings]


def lacks(answer: Answer) -> list[tuple[str, tuple[str, ...]]]:
    """The missing facts and their §§."""
    return [(translate(one.fact, "en"), tuple(map(str, one.paragraphs))) for one in answer.missing]


def test_a_finding_points_at_the_row_of_whoever_serves_and_says_what_to_do():
    place = Place(document="protokoll.txt", line=14)
    answer = asked(meeting(CHAIR, AWAY, evolve(CAJSA, place=place), waits("Vera Holm", "V")))
    (finding,) = answer.findings
    assert finding.place == place
    assert finding.severity is Severity.WARNING
    assert finding.consequence is None
    assert translate(finding.what, "en") == (
        "Cajsa Lind (C) serves for Nora Blad (S), but Vera Holm (V) was there without serving and comes first:"
        " row S: V, C: place 1"
    )
    assert "Vera Holm (V) should have been called" in translate(finding.mend, "en")


def test_the_first_of_several_who_waited_is_named():
    last_first = [waits("Siv Alm", "S"), waits("Vera Holm", "V")]
    for there in (last_first, last_first[::-1]):
        answer = asked(meeting(CHAIR, AWAY, CAJSA, *there))
        assert people(answer) == [(("Cajsa Lind (C)", "Siv Alm (S)"), ("1", "2", "3"))]


def test_two_who_waited_are_named_for_two_seats():
    held = meeting(
        CHAIR,
        AWAY,
        row("Sten Dunge", "S", Capacity.ABSENT),
        CAJSA,
        serving("Siri Tall", "Sten Dunge", "SD"),
        waits("Siv Alm", "S"),
        waits("Vera Holm", "V"),
    )
    assert people(asked(held)) == [
        (("Siri Tall (SD)", "Siv Alm (S)"), ("1", "2", "3")),
        (("Cajsa Lind (C)", "Vera Holm (V)"), ("1", "2", "3")),
    ]


def test_a_name_is_known_again_however_it_is_written_in_the_election():
    elected = (
        Elected(person=Person(name="NORA BLAD"), office=Office.MEMBER, party="S"),
        Elected(person=Person(name="vera holm"), office=Office.SUBSTITUTE, party="v"),
    )
    held = meeting(CHAIR, row("Nora Blad", None, Capacity.ABSENT), CAJSA, waits("Vera Holm", None))
    assert people(asked(held, elected=elected)) == [(("Cajsa Lind (C)", "Vera Holm"), ("1", "2", "3"))]


def test_a_namesake_of_another_party_is_another_person():
    elected = (
        Elected(person=Person(name="Siv Alm"), office=Office.SUBSTITUTE, party="M", rank=1),
        Elected(person=Person(name="Sven Berg"), office=Office.SUBSTITUTE, party="S", rank=2),
    )
    held = meeting(CHAIR, AWAY, serving("Sven Berg", "Nora Blad"), waits("Siv Alm", "S"))
    assert lacks(asked(held, elected=elected)) == [
        ("who is elected to the body, with party and order", ("1", "2", "3"))
    ]


def test_somebody_whose_term_is_over_is_not_known_to_be_elected():
    def elected(until: date) -> tuple[Elected, ...]:
        return tuple(
            Elected(person=Person(name=name), office=Office.SUBSTITUTE, party="S", rank=rank, until=until)
            for name, rank in (("Sven Berg", 2), ("Siv Alm", 1))
        )

    held = meeting(CHAIR, AWAY, serving("Sven Berg", "Nora Blad"), waits("Siv Alm", "S"))
    assert asked(held, elected=elected(date(2024, 3, 4))).verdict is Verdict.CANNOT_TELL
    assert asked(held, elected=elected(date(2024, 3, 5))).verdict is Verdict.BROKEN


def test_among_those_who_may_all_be_called_the_election_decides_where_it_is_known():
    anyone = LocalRules(substitute_orders=[evolve(ORDER, after_table=Fallback.ANYONE)])
    held = meeting(CHAIR, AWAY, serving("Siri Tall", "Nora Blad", "SD"), waits("Maj Ros", "M"))
    elected = tuple(
        Elected(person=Person(name=name), office=Office.SUBSTITUTE, party=party)
        for name, party in (("Maj Ros", "M"), ("Siri Tall", "SD"))
    )
    assert asked(held, anyone).verdict is Verdict.CANNOT_TELL
    assert asked(held, anyone, elected=elected).verdict is Verdict.BROKEN
    assert asked(held, anyone, elected=elected[::-1]).verdict is Verdict.KEPT


def test_a_clear_fault_is_told_before_what_the_election_would_tell():
    held = meeting(CHAIR, AWAY, CAJSA, waits("Carl Sten", "C"), waits("Vera Holm", "V"))
    answer = asked(held)
    assert people(answer) == [(("Cajsa Lind (C)", "Vera Holm (V)"), ("1", "2", "3"))]
    assert answer.missing == ()


def test_paragraphs_in_which_nothing_was_decided_are_left_out():
    held = meeting(CHAIR, AWAY, CAJSA, waits("Vera Holm", "V"))
    first, *rest = held.paragraphs
    held = evolve(held, paragraphs=[evolve(first, decision=None), *rest])
    assert people(asked(held)) == [(("Cajsa Lind (C)", "Vera Holm (V)"), ("2", "3"))]
    nothing = evolve(held, paragraphs=[evolve(each, decision=None) for each in held.paragraphs])
    assert asked(nothing).verdict is Verdict.KEPT


def test_the_same_thing_in_parts_of_the_meeting_is_told_once():
    held = meeting(CHAIR, AWAY, CAJSA, waits("Vera Holm", "V"), row("Olle Vik", "M", paragraphs="§§ 1, 3"))
    assert people(asked(held)) == [(("Cajsa Lind (C)", "Vera Holm (V)"), ("1", "2", "3"))]


def test_whoever_steps_aside_for_one_matter_has_still_begun_to_serve():
    held = meeting(
        CHAIR,
        AWAY,
        CAJSA,
        waits("Vera Holm", "V", paragraphs="§§ 2–3"),
        non_participation=(stated("Cajsa Lind", Reason.DISQUALIFIED, "2"),),
    )
    assert asked(held).verdict is Verdict.KEPT


def test_whoever_leaves_the_seat_and_comes_back_begins_anew():
    held = meeting(
        CHAIR,
        row("Nora Blad", "S", paragraphs="§ 2"),
        serving("Cajsa Lind", "Nora Blad", "C", paragraphs="ej § 2"),
        waits("Cajsa Lind", "C", paragraphs="§ 2"),
        waits("Vera Holm", "V", paragraphs="§§ 2–3"),
    )
    assert people(asked(held)) == [(("Cajsa Lind (C)", "Vera Holm (V)"), ("3",))]


def test_whoever_serves_again_later_begins_anew_though_not_listed_between():
    held = meeting(
        CHAIR,
        row("Nora Blad", "S", paragraphs="§ 2"),
        serving("Cajsa Lind", "Nora Blad", "C", paragraphs="ej § 2"),
        waits("Vera Holm", "V", paragraphs="§§ 2–3"),
    )
    assert people(asked(held)) == [(("Cajsa Lind (C)", "Vera Holm (V)"), ("3",))]


def test_members_of_one_name_sit_on_their_own_seats():
    held = meeting(
        row("Stina Ek", "S"), row("Stina Ek", "M"), AWAY, CAJSA, waits("Siv Alm", "S"), waits("Maj Ros", "M")
    )
    answer = asked(held)
    assert people(answer) == [(("Cajsa Lind (C)", "Siv Alm (S)"), ("1", "2", "3"))]
    assert answer.missing == ()


def test_a_substitute_may_have_the_name_of_the_member():
    held = meeting(CHAIR, AWAY, serving("Nora Blad", "Nora Blad (S)", "C"), waits("Vera Holm", "V"))
    assert people(asked(held)) == [(("Nora Blad (C)", "Vera Holm (V)"), ("1", "2", "3"))]


def test_whoever_serves_for_a_disqualified_substitute_serves_for_the_member():
    disqualified = evolve(stated("Siv Alm", Reason.DISQUALIFIED, "2"), substitute="Cajsa Lind")
    held = meeting(
        CHAIR,
        AWAY,
        serving("Siv Alm", "Nora Blad"),
        waits("Cajsa Lind", "C"),
        waits("Vera Holm", "V"),
        non_participation=(disqualified,),
    )
    assert people(asked(held, exception(True))) == [(("Cajsa Lind (C)", "Vera Holm (V)"), ("2",))]


def test_two_whom_the_order_does_not_call_are_not_told_apart():
    held = meeting(CHAIR, AWAY, serving("Siri Tall", "Nora Blad", "SD"), waits("Kaj Dyr", "KD"))
    assert asked(held).verdict is Verdict.KEPT


def test_one_seat_claimed_by_two_is_not_settled_where_somebody_waits():
    rows = (CHAIR, AWAY, CAJSA, serving("Vera Holm", "Nora Blad", "V"))
    fact = [("who served in the §", ("1", "2", "3"))]
    assert lacks(asked(meeting(*rows, waits("Siv Alm", "S")))) == fact
    absent = row("Siv Alm", "S", Capacity.SUBSTITUTE, paragraphs="ej §§ 1–3")
    assert lacks(asked(meeting(*rows, absent))) == []


def test_a_member_whom_the_list_does_not_name_is_known_by_the_election():
    elected = (Elected(person=Person(name="Nora Blad"), office=Office.MEMBER, party="S"),)
    held = meeting(CHAIR, row("Olle Vik", "M"), CAJSA, waits("Vera Holm", "V"))
    assert lacks(asked(held)) == [("the party of Nora Blad", ("1", "2", "3"))]
    assert asked(held, elected=elected).verdict is Verdict.BROKEN


def test_a_service_for_nobody_named_is_asked_about_only_where_somebody_waits():
    rows = (CHAIR, AWAY, serving("Cajsa Lind", None, "C"))
    assert lacks(asked(meeting(*rows, waits("Vera Holm", "V")))) == [
        ("for whom Cajsa Lind (C) serves", ("1", "2", "3"))
    ]
    assert asked(meeting(*rows)).verdict is Verdict.KEPT
    gone = waits("Vera Holm", "V", paragraphs="ej §§ 1–3")
    assert asked(meeting(*rows, gone)).verdict is Verdict.KEPT


def test_whoever_may_have_come_in_time_is_asked_about_only_if_it_matters():
    late = (ClockSpan(start=time(18, 30)),)
    for party, facts in (("V", 1), ("SD", 0), ("C", 0)):
        held = meeting(CHAIR, AWAY, CAJSA, waits("Vera Holm", party, times=late), start=time(18))
        assert len(asked(held).missing) == facts


def test_without_any_substitute_who_waits_nothing_is_asked():
    assert asked(meeting(CHAIR, AWAY, CAJSA), NO_LOCAL_RULES).verdict is Verdict.KEPT
    assert asked(meeting(CHAIR, AWAY, CAJSA)).verdict is Verdict.KEPT


@pytest.mark.parametrize("party", [None, "-"])
def test_without_an_order_nothing_is_asked_where_the_member_is_of_no_party(party):
    held = meeting(CHAIR, row("Nora Blad", party, Capacity.ABSENT), CAJSA, waits("Vera Holm", party))
    assert asked(held, NO_LOCAL_RULES).verdict is Verdict.KEPT


def test_without_an_order_a_service_for_nobody_named_is_no_question():
    held = meeting(CHAIR, AWAY, serving("Cajsa Lind", None, "C"), waits("Siv Alm", "S"))
    assert asked(held, NO_LOCAL_RULES).verdict is Verdict.KEPT


def test_without_an_order_the_paragraphs_are_those_in_which_the_own_party_waited():
    held = meeting(CHAIR, AWAY, CAJSA, waits("Siv Alm", "S", paragraphs="§§ 1–2"))
    assert lacks(asked(held, NO_LOCAL_RULES)) == [("the local rules of the body", ("1", "2"))]


TAKEN_OVER = (
    CHAIR,
    AWAY,
    serving("Cajsa Lind", "Nora Blad", "C", paragraphs="§ 1"),
    waits("Cajsa Lind", "C", paragraphs="§§ 2–3"),
    serving("Vera Holm", "Nora Blad", "V", paragraphs="§§ 2–3", place=Place(line=9)),
)


def exception(allowed: bool | None) -> LocalRules:
    """The local rules, with or without the exception for the balance."""
    return evolve(LOCAL, balance_exception=allowed)


def test_a_seat_that_is_taken_over_is_told_at_the_paragraph_of_the_change():
    (finding,) = asked(meeting(*TAKEN_OVER), exception(False)).findings
    assert [str(each) for each in finding.paragraphs] == ["2"]
    assert finding.persons == ("Vera Holm (V)", "Cajsa Lind (C)")
    assert finding.place == Place(line=9)
    assert "Cajsa Lind (C) had left" in translate(finding.mend, "en")
    assert asked(meeting(*TAKEN_OVER), exception(True)).findings == ()
    assert asked(meeting(*TAKEN_OVER), exception(None)).verdict is Verdict.CANNOT_TELL


def test_nobody_of_the_members_own_party_is_relieved_for_the_sake_of_the_balance():
    held = meeting(
        CHAIR,
        AWAY,
        serving("Sven Berg", "Nora Blad", paragraphs="§ 1"),
        waits("Sven Berg", "S", paragraphs="§§ 2–3"),
        serving("Siv Alm", "Nora Blad", paragraphs="§§ 2–3"),
    )
    assert len(asked(held, exception(True)).findings) == 1


def test_a_substitute_of_the_same_party_may_not_relieve_one_of_another():
    held = meeting(
        CHAIR,
        AWAY,
        serving("Cajsa Lind", "Nora Blad", "C", paragraphs="§ 1"),
        waits("Cajsa Lind", "C", paragraphs="§§ 2–3"),
        serving("Carl Sten", "Nora Blad", "C", paragraphs="§§ 2–3"),
    )
    assert len(asked(held, exception(True)).findings) == 1


def test_a_member_who_comes_takes_over_from_nobody():
    held = meeting(
        CHAIR,
        row("Nora Blad", "S", paragraphs="§§ 2–3"),
        serving("Cajsa Lind", "Nora Blad", "C", paragraphs="§ 1"),
        waits("Cajsa Lind", "C", paragraphs="§§ 2–3"),
    )
    assert asked(held, exception(False)).verdict is Verdict.KEPT


def test_whoever_changes_seats_leaves_the_first_one_free():
    held = meeting(
        CHAIR,
        AWAY,
        row("Måns Ros", "M", paragraphs="§ 1"),
        serving("Cajsa Lind", "Nora Blad", "C", paragraphs="§ 1"),
        serving("Cajsa Lind", "Måns Ros", "C", paragraphs="§§ 2–3"),
        serving("Vera Holm", "Nora Blad", "V", paragraphs="§§ 2–3"),
        waits("Siri Tall", "SD"),
    )
    assert asked(held, exception(False)).findings == ()


@given(situations())
def test_whoever_is_called_by_the_order_is_never_out_of_turn(now):
    order = now["order"]
    people = (*now["absent"], *now["present"])
    calls = called(now["absent"], now["present"], order)
    serve = {call.substitute: call.member for call in calls}
    held = meeting(
        row("Ordföranden", "X"),
        *(row(one.name, one.party, Capacity.ABSENT) for one in now["absent"]),
        *(serving(one.name, serve[one].name, one.party) for one in now["present"] if one in serve),
        *(waits(one.name, one.party) for one in now["present"] if one not in serve),
    )
    local = LocalRules(substitute_orders=() if order is None else [order])
    assert asked(held, local, elected=people).findings == ()


@given(st.sampled_from(("S", "V", "C", "SD")), st.sampled_from(("S", "V", "C", "SD")), st.booleans())
def test_a_finding_is_always_about_somebody_earlier(serves: str, there: str, began_first: bool):
    turn = {"S": 1, "V": 2, "C": 3, "SD": 4}
    held = meeting(
        CHAIR,
        AWAY,
        serving("Den som tjänstgör", "Nora Blad", serves),
        waits("Den som väntar", there, paragraphs="§§ 2–3" if began_first else None),
    )
    answer = asked(held)
    assert bool(answer.findings) == (turn[there] < turn[serves] and not began_first)
