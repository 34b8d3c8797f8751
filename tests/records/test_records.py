"""What is true of every record, and what each of them refuses because it can never be true."""

import copy
import datetime as dt
import pickle

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from beslut import records
from beslut.errors import RecordError
from beslut.records import (
    Actor,
    Attendance,
    Ballot,
    Body,
    CandidateVotes,
    Capacity,
    Choice,
    ClockSpan,
    Elected,
    Ground,
    GroupBallots,
    Meeting,
    NonParticipation,
    Notice,
    Office,
    OrderRow,
    Paragraph,
    ParagraphNumber,
    Party,
    Person,
    Place,
    Proposal,
    Reason,
    Request,
    RequestKind,
    Reservation,
    RoleKind,
    Statement,
    StatementKind,
    SubstituteOrder,
    Vote,
)
from beslut.records.terms import Term
from tests.strategies import meetings

CLASSES = [each for each in map(vars(records).get, records.__all__) if attrs.has(each)]
TERMS = [
    each
    for each in map(vars(records).get, records.__all__)
    if isinstance(each, type) and issubclass(each, Term)
]
PERSON = Person(name="Stina Ek")
ACTOR = Actor(name="Stina Ek")
NUMBER = ParagraphNumber("16")
BALLOT = Ballot(name="Stina Ek", choice=Choice.YES)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Actor, {}),
        (Actor, {"name": "Stina Ek", "parties": ("S",)}),
        (Actor, {"name": " "}),
        (Actor, {"parties": ("S", "")}),
        (Actor, {"parties": "SD"}),
        (Attendance, {"person": PERSON, "capacity": Capacity.MEMBER, "party": ""}),
        (Ballot, {"name": "", "choice": Choice.YES}),
        (Body, {"name": "\n"}),
        (Body, {"name": "KS", "seats": 0}),
        (Body, {"name": "KS", "substitutes": -1}),
        (CandidateVotes, {"name": "Stina Ek", "votes": -1}),
        (ClockSpan, {"start": dt.time(19), "end": dt.time(18, 30)}),
        (ClockSpan, {"start": dt.time(19, tzinfo=dt.UTC)}),
        (Ground, {"text": " "}),
        (GroupBallots, {"parties": (), "choice": Choice.YES}),
        (GroupBallots, {"parties": ("S",), "choice": Choice.YES, "votes": -1}),
        (Meeting, {"place": ""}),
        (Meeting, {"end": dt.time(18, 30, 0, 1)}),
        (Meeting, {"paragraphs": (Paragraph(number=NUMBER), Paragraph(number=ParagraphNumber("§ 16")))}),
        (NonParticipation, {"actor": ACTOR, "reason": Reason.DECLINED, "part": ""}),
        (Notice, {"put_up": dt.date(2024, 3, 5), "taken_down": dt.date(2024, 3, 4)}),
        (Notice, {"appeal_from": dt.date(2024, 3, 5), "appeal_until": dt.date(2024, 3, 4)}),
        (Paragraph, {"number": NUMBER, "title": ""}),
        (Party, {"short": ""}),
        (Person, {"name": ""}),
        (Person, {"name": "Stina Ek", "id": "19121212-1212"}),
        (Person, {"name": "Stina Ek", "id": " 121212+1212 "}),
        (Place, {"page": 0}),
        (Place, {"line": 0}),
        (Proposal, {"text": ""}),
        (Reservation, {"actor": ACTOR, "in_favour_of": ""}),
        (Statement, {"kind": StatementKind.NOTE, "text": ""}),
        (Vote, {"yes": -1}),
        (
            Elected,
            {
                "person": PERSON,
                "office": Office.MEMBER,
                "since": dt.date(2024, 3, 5),
                "until": dt.date(2024, 3, 4),
            },
        ),
        (SubstituteOrder, {"rows": (OrderRow(party="S", then=("V",)), OrderRow(party="S", then=()))}),
        (SubstituteOrder, {"since": dt.date(2024, 3, 5), "until": dt.date(2024, 3, 4)}),
        (Request, {"kind": RequestKind.RECOMMITTAL, "supporters": -1}),
        (Vote, {"winner": Choice.ABSTAINED}),
    ],
)
def test_what_can_never_be_true_is_refused_with_a_mend(kind: type, values: dict):
    with pytest.raises(RecordError) as caught:
        kind(**values)
    assert caught.value.mend is not None


@pytest.mark.parametrize("kind", CLASSES)
def test_every_record_is_frozen_and_made_by_keywords(kind: type):
    assert all(each.kw_only for each in attrs.fields(kind))
    assert kind.__setattr__ is not object.__setattr__
    assert kind.__hash__ is not None


@pytest.mark.parametrize("kind", TERMS)
def test_every_member_of_an_enumeration_has_a_word_and_comes_back_from_its_value(kind: type[Term]):
    for member in kind:
        assert str(member.term)
        assert kind(member.value) is member is copy.deepcopy(member) is pickle.loads(pickle.dumps(member))


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(meetings())
def test_a_meeting_can_be_copied_pickled_and_be_a_key(meeting: Meeting):
    assert pickle.loads(pickle.dumps(meeting)) == copy.deepcopy(meeting) == meeting
    assert {meeting: 1}[copy.deepcopy(meeting)] == 1


def test_a_record_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        PERSON.name = "Olle Lind"


def test_where_a_fact_was_read_does_not_tell_two_records_apart():
    here, there = (Statement(kind=StatementKind.NOTE, place=Place(line=line)) for line in (4, 5))
    assert here == there
    assert hash(here) == hash(there)


def test_lists_become_tuples():
    assert Meeting(attendance=[]).attendance == ()
    assert Actor(parties=["S", "M"]).parties == ("S", "M")


def test_a_meeting_finds_its_paragraph_however_the_number_is_written():
    meeting = Meeting(paragraphs=(Paragraph(number=ParagraphNumber("3 a"), title="Val"),))
    assert meeting.paragraph("§ 3A").title == "Val"
    with pytest.raises(KeyError):
        meeting.paragraph("3")


def test_the_holders_of_a_role_are_found_in_the_order_of_the_list():
    rows = tuple(
        Attendance(person=Person(name=name), capacity=Capacity.MEMBER, roles=(records.Role(kind=kind),))
        for name, kind in (
            ("Stina Ek", RoleKind.CHAIR),
            ("Olle Lind", RoleKind.ADJUSTER),
            ("Åsa Örn", RoleKind.CHAIR),
        )
    )
    meeting = Meeting(attendance=rows)
    assert [row.name for row in meeting.chairs] == ["Stina Ek", "Åsa Örn"]
    assert [row.name for row in meeting.adjusters] == ["Olle Lind"]
    assert meeting.secretaries == ()


@pytest.mark.parametrize(
    ("actor", "words"),
    [
        (Actor(name="Stina Ek", party="S"), "Stina Ek (S)"),
        (Actor(name="Stina Ek"), "Stina Ek"),
        (Actor(parties=("SD", "V")), "SD, V"),
        (Actor(parties=("SD",), words="SD-gruppen"), "SD-gruppen"),
    ],
)
def test_an_actor_is_written_as_in_minutes(actor: Actor, words: str):
    assert str(actor) == words


def test_without_party_is_no_party():
    assert Party(short="S").is_a_party
    assert not Party(short="-").is_a_party


@pytest.mark.parametrize(
    ("place", "words"),
    [(Place(document="p.txt", page=3, line=4), "p.txt:4 (s. 3)"), (Place(), "-"), (Place(line=7), "-:7")],
)
def test_a_place_is_written_as_editors_jump_to_it(place: Place, words: str):
    assert str(place) == words
