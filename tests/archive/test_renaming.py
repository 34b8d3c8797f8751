from attrs import evolve
from hypothesis import HealthCheck, given, settings

from beslut.archive.designations import AS_PRINTED, Designations
from beslut.archive.identity import Identity
from beslut.archive.renaming import with_names
from beslut.archive.short_forms import party_on
from beslut.participation.names import folded
from beslut.records import (
    Actor,
    Attendance,
    Ballot,
    Body,
    CandidateVotes,
    Capacity,
    Choice,
    DisqualificationQuestion,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    Person,
    Place,
    Proposal,
    Reason,
    Reservation,
    Statement,
    StatementKind,
    Vote,
)
from tests.strategies import meetings

ONE = ParagraphNumber("1")
WORDS = Place(document="protokoll.txt", line=3, words="Anna Ek (S)")


def everywhere(name):
    """A meeting that names one person in every field that holds a person, and in texts."""
    actor = Actor(name=name, party="S")
    return Meeting(
        attendance=[
            Attendance(person=Person(name=name), party="S", capacity=Capacity.MEMBER, place=WORDS),
            Attendance(person=Person(name="Bo"), capacity=Capacity.SERVING_SUBSTITUTE, replaces=name),
        ],
        paragraphs=[
            Paragraph(
                number=ONE,
                title="Anna Ek avgår",
                chair=name,
                proposals=[
                    Proposal(actors=[actor, Actor(parties=["S"], words="Anna Ek med flera")], text="Anna Ek")
                ],
            )
        ],
        non_participation=[
            NonParticipation(actor=actor, reason=Reason.ABSENT, substitute=name, part="Anna Ek")
        ],
        votes=[
            Vote(
                roll=[Ballot(name=name, party="S", choice=Choice.YES)],
                candidates=[CandidateVotes(name=name, votes=1)],
                casting_vote=name,
                yes_means="Anna Ek",
            )
        ],
        reservations=[Reservation(actor=actor, in_favour_of="Anna Ek")],
        statements=[
            Statement(kind=StatementKind.NOTE, text="Anna Ek"),
            Statement(kind=StatementKind.NOTE, actor=actor),
        ],
        disqualification_questions=[DisqualificationQuestion(actor=actor)],
    )


def test_a_person_is_renamed_in_every_field_that_holds_a_person_and_in_no_text():
    renamed = with_names(
        everywhere("Anna Ek"), lambda name, *_, **__: "Anna Alm" if name == "Anna Ek" else name
    )
    assert renamed == everywhere("Anna Alm")
    assert renamed.attendance[0].place is WORDS


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(meetings())
def test_where_nobody_is_called_otherwise_the_meeting_is_the_very_same(meeting):
    assert with_names(meeting, lambda name, *_, **__: name) is meeting
    assert AS_PRINTED.meeting(meeting) is meeting


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(meetings())
def test_people_who_are_called_as_they_are_printed_leave_the_meeting_the_very_same(meeting):
    home = None if meeting.body is None else meeting.body.municipality
    called = {
        Identity(
            municipality=folded(home or ""),
            name=folded(row.name),
            party=party_on(row.party, home, meeting.date),
            term=term,
        ): row.name.upper()
        for row in meeting.attendance
        for term in (0, 1998, 2014, 2018, 2022)
    }
    assert Designations(called=called).meeting(meeting) is meeting


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(meetings())
def test_other_names_and_back_again_give_the_meeting_as_it_was(meeting):
    there = with_names(meeting, lambda name, *_, **__: f"{name}|")
    assert with_names(there, lambda name, *_, **__: name.removesuffix("|")) == meeting


def identity(name="anna ek", party="S", term=2022):
    return Identity(municipality="granvik", name=name, party=party_on(party, "Granvik", None), term=term)


def sat(day, *rows, **more):
    import datetime as dt

    return Meeting(
        body=Body(name="Kommunstyrelsen", municipality="Granvik"),
        date=dt.date.fromisoformat(day),
        attendance=[
            Attendance(person=Person(name=name), party=party, capacity=capacity, replaces=replaces)
            for name, party, capacity, replaces in rows
        ],
        **more,
    )


MEMBER, SERVES, OTHER = Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE, Capacity.OTHER
MARKED = Designations(called={identity(): "Anna Ek [2022–2026]", identity(party="V"): "Anna Ek"})


def names(meeting):
    return [row.name for row in meeting.attendance]


def test_the_party_and_the_day_tell_who_is_meant():
    rows = (("Anna Ek", "S", MEMBER, None), ("Anna Ek", "V", MEMBER, None))
    assert names(MARKED.meeting(sat("2024-03-05", *rows))) == ["Anna Ek [2022–2026]", "Anna Ek"]
    earlier = sat("2020-03-05", *rows)
    assert MARKED.meeting(earlier) is earlier


def test_a_name_without_a_party_is_whoever_has_it_in_the_meeting():
    held = sat(
        "2024-03-05",
        ("Anna Ek", "S", MEMBER, None),
        ("Bo", "S", SERVES, "Anna Ek (S)"),
        ("Eva", "S", SERVES, "Anna Ek"),
    )
    called = MARKED.meeting(held).attendance
    assert [row.replaces for row in called] == [None, "Anna Ek [2022–2026] (S)", "Anna Ek [2022–2026]"]


def test_an_official_of_the_name_is_somebody_else():
    held = sat("2024-03-05", ("Anna Ek", "S", MEMBER, None), ("Anna Ek", None, OTHER, None))
    assert names(MARKED.meeting(held)) == ["Anna Ek [2022–2026]", "Anna Ek"]


def test_where_a_meeting_does_not_tell_which_of_two_is_meant_both_stay_as_printed():
    held = sat(
        "2024-03-05",
        ("Anna Ek", "S", MEMBER, None),
        ("Anna Ek", "V", MEMBER, None),
        ("Bo", "S", SERVES, "Anna Ek"),
    )
    assert MARKED.meeting(held) is held


def test_those_elected_in_the_record_itself_are_called_so_too():
    held = sat("2024-03-05", ("Anna Ek", "S", MEMBER, None))
    from beslut.records import Elected, Office

    elected = Elected(person=Person(name="Anna Ek"), office=Office.MEMBER, party="S")
    held = evolve(held, body=evolve(held.body, elected=[elected]))
    assert [one.name for one in MARKED.meeting(held).body.elected] == ["Anna Ek [2022–2026]"]
