"""Others than members: in the roll, at exercise of authority, and behind doors that are open."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    Actor,
    Attending,
    Ballot,
    BodyKind,
    Capacity,
    Choice,
    ClockSpan,
    Elected,
    MatterKind,
    NonParticipation,
    Office,
    ParagraphNumber,
    Person,
    Place,
    Reason,
    Vote,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import meeting, row, stated, vote

UNHURRIED = settings(deadline=None)
DAY = dt.date(2024, 3, 18)
PLACE = Place(document="protokoll.txt", line=7)
STAFF = Attending.STAFF_REPRESENTATIVE
ORDINARY, AUTHORITY = MatterKind.OTHER, MatterKind.EXERCISE_OF_AUTHORITY


def held(*rows, kind=BodyKind.COMMITTEE, kinds=(ORDINARY, AUTHORITY, ORDINARY), **more):
    made = meeting(row("Eva Berg", "M"), row("Li Ås", "C"), *rows, seats=3, **more)
    paragraphs = [evolve(one, kind=of) for one, of in zip(made.paragraphs, kinds, strict=True)]
    return evolve(made, date=DAY, body=evolve(made.body, kind=kind), paragraphs=paragraphs)


def other(name="Bo Ek", **more):
    return row(name, **({"party": None, "capacity": Capacity.OTHER, "place": PLACE} | more))


def staff(**more):
    return other(attending=STAFF, **more)


def answer(made, rule="R80"):
    return check(made).of(rule)


# R80: the roll


def rolled(*rows, yes="Eva Berg", no="Li Ås", **more):
    return answer(held(*rows, votes=(evolve(vote("1", yes=yes, no=no), place=PLACE),), **more))


@pytest.mark.parametrize("side", ["yes", "no"])
def test_somebody_outside_the_body_in_the_roll_is_an_error(side):
    (finding,) = rolled(other(), **{side: "BO EK"}).findings
    assert finding.severity is Severity.ERROR
    assert (finding.persons, finding.paragraphs, finding.place) == (("Bo Ek",), ("1",), PLACE)


@pytest.mark.parametrize("choice", Choice)
def test_only_a_vote_decides(choice):
    ballot = Vote(paragraph=ParagraphNumber("1"), roll=[Ballot(name="Bo Ek", choice=choice)])
    found = answer(held(other(), votes=(ballot,))).findings
    assert bool(found) == (choice in (Choice.YES, Choice.NO))


def test_all_who_voted_are_in_one_finding():
    (finding,) = rolled(other(), other("Siv Ek", title="jurist", party="S"), yes="Bo Ek, Siv Ek").findings
    assert finding.persons == ("Bo Ek", "Siv Ek (S)")


@pytest.mark.parametrize("more", [{"attending": Attending.INVITED}, {"title": "jurist"}, {"party": None}])
def test_what_shows_that_somebody_is_no_substitute(more):
    told = rolled(other(**({"party": "S"} | more)), yes="Bo Ek")
    assert (len(told.findings), told.missing) == (1, ())


def test_a_party_and_nothing_else_leaves_it_open_beside_the_error_on_another():
    told = rolled(other(party="S"), other("Siv Ek"), yes="Bo Ek, Siv Ek")
    assert [one.persons for one in told.findings] == [("Siv Ek",)]
    assert [(one.paragraphs, one.place) for one in told.missing] == [(("1",), PLACE)]


def test_a_namesake_who_is_a_member_may_have_voted():
    assert rolled(other(), row("Bo Ek"), yes="Bo Ek").findings == ()


def test_whoever_is_not_in_the_list_at_all_is_no_official():
    assert rolled(yes="Bo Ek").findings == ()


def test_whoever_is_elected_to_the_body_may_vote():
    made = held(other(), votes=(vote("1", yes="Bo Ek", no="Li Ås"),))
    for name, found in (("BO EK", 0), ("Annan Person", 1)):
        elected = [Elected(person=Person(name=name), office=Office.SUBSTITUTE)]
        body = evolve(made.body, elected=elected)
        assert len(answer(evolve(made, body=body)).findings) == found


def test_a_council_has_officials_who_do_not_vote_either():
    assert len(rolled(other(), yes="Bo Ek", kind=BodyKind.COUNCIL).findings) == 1


# R80: staff representatives


@pytest.mark.parametrize("kind", [BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, BodyKind.JOINT_COMMITTEE])
def test_a_staff_representative_is_barred_from_exercise_of_authority(kind):
    (finding,) = answer(held(staff(), kind=kind)).findings
    assert (finding.severity, finding.persons) == (Severity.WARNING, ("Bo Ek",))
    assert (finding.paragraphs, finding.place) == (("2",), PLACE)


@pytest.mark.parametrize("attending", [None, *Attending])
def test_others_are_not_barred(attending):
    told = answer(held(other(attending=attending)))
    assert bool(told.findings) == (attending is STAFF)


def test_an_absent_representative_attends_nothing():
    for kind in (BodyKind.COMMITTEE, BodyKind.EXECUTIVE_BOARD):
        assert answer(held(staff(capacity=Capacity.ABSENT), kind=kind)).verdict is Verdict.KEPT


def test_in_a_council_no_staff_representative_is_looked_for():
    assert answer(held(staff(), kind=BodyKind.COUNCIL)).verdict is Verdict.KEPT


@UNHURRIED
@given(
    st.lists(st.sampled_from([ORDINARY, AUTHORITY, None]), min_size=3, max_size=3),
    st.sets(st.sampled_from("123")),
)
def test_the_paragraphs_named_are_those_attended_and_barred(kinds, attended):
    span = ", ".join(sorted(attended)) or "99"
    told = answer(held(staff(paragraphs=span), kinds=kinds))
    at = dict(zip("123", kinds, strict=True))
    named = [number for one in told.findings for number in one.paragraphs]
    assert named == [number for number in sorted(attended) if at[number] is AUTHORITY]
    lacking = [number for one in told.missing for number in one.paragraphs]
    assert lacking == [number for number in sorted(attended) if at[number] is None]


@pytest.mark.parametrize(
    ("more", "there"),
    [
        ({"reason": Reason.ABSENT}, False),
        ({"reason": Reason.UNSTATED, "left_room": True}, False),
        ({"reason": Reason.UNSTATED, "left_room": False}, True),
        ({"reason": Reason.UNSTATED}, True),
    ],
)
def test_whoever_left_was_not_there(more, there):
    said = stated("bo ek", number="2", **more)
    told = answer(held(staff(), non_participation=(said,)))
    assert bool(told.findings) == there


def test_that_somebody_else_or_a_group_left_says_nothing():
    said = (
        stated("Eva Berg", Reason.ABSENT, "2"),
        NonParticipation(
            actor=Actor(parties=["S"]), reason=Reason.ABSENT, paragraph=ParagraphNumber("2"), left_room=True
        ),
    )
    assert len(answer(held(staff(), non_participation=said)).findings) == 1


TIMES = (ClockSpan(start=dt.time(9), end=dt.time(10)),)


def test_clock_times_alone_do_not_tell_which_paragraphs():
    told = answer(held(staff(times=TIMES)))
    assert (told.findings, [(one.paragraphs, one.place) for one in told.missing]) == ((), [(("2",), PLACE)])
    assert len(answer(held(staff(times=TIMES, paragraphs="2"))).findings) == 1


def test_clock_times_where_nothing_is_barred_lack_nothing():
    assert answer(held(staff(times=TIMES), kinds=(ORDINARY,) * 3)).verdict is Verdict.KEPT


def test_all_representatives_at_a_meeting_of_the_board_are_in_one_finding():
    rows = (staff(), staff(name="Siv Ek", place=None), other("Gästen"))
    (finding,) = answer(held(*rows, kind=BodyKind.EXECUTIVE_BOARD)).findings
    assert (finding.severity, finding.persons) == (Severity.WARNING, ("Bo Ek", "Siv Ek"))
    assert (finding.paragraphs, finding.place) == ((), PLACE)


# R81


@pytest.mark.parametrize("kind", [BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, BodyKind.EXECUTIVE_BOARD])
@pytest.mark.parametrize("public", [None, False, True])
def test_a_committee_is_asked_only_where_it_met_in_public(kind, public):
    told = answer(held(kind=kind, public=public), "R81")
    assert [one.paragraphs for one in told.findings] == ([("2",)] if public else [])
    assert all(one.severity is Severity.WARNING for one in told.findings)


@pytest.mark.parametrize(("closed", "open_"), [(True, False), (False, True), (None, True)])
def test_closed_doors_have_to_be_told(closed, open_):
    made = held(public=True, kinds=(ORDINARY, AUTHORITY, None))
    paragraphs = [evolve(one, closed_doors=closed) for one in made.paragraphs]
    told = answer(evolve(made, paragraphs=paragraphs), "R81")
    assert [one.paragraphs for one in told.findings] == ([("2",)] if open_ else [])
    assert [one.paragraphs for one in told.missing] == ([("3",)] if open_ else [])


def test_a_matter_whose_text_is_not_at_hand_may_be_anything():
    made = evolve(held(public=True), paragraphs=(), votes=(vote("1", yes="Eva Berg", no="Li Ås"),))
    assert [one.paragraphs for one in answer(made, "R81").missing] == [("1",)]


@pytest.mark.parametrize("kind", [BodyKind.COUNCIL, BodyKind.FEDERATION_COUNCIL])
@pytest.mark.parametrize("public", [None, False, True])
def test_a_council_meets_in_public(kind, public):
    found = answer(held(kind=kind, public=public), "R81").findings
    assert [translate(one.what) for one in found] == (
        ["sammanträdet var inte offentligt"] if public is False else []
    )
    assert all((one.severity, one.paragraphs) == (Severity.WARNING, ()) for one in found)
