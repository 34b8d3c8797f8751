"""Givet: what the minutes say, built up to one meeting."""

from datetime import time

from attrs import evolve
from pytest_bdd import given, parsers

from beslut.records import (
    Attendance,
    Body,
    BodyKind,
    Capacity,
    ClockSpan,
    DecisionForm,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Reason,
    Role,
    RoleKind,
)
from tests.wording import actors, person

CAPACITIES = {
    "ledamot": Capacity.MEMBER,
    "tjänstgörande ersättare": Capacity.SERVING_SUBSTITUTE,
    "ersättare": Capacity.SUBSTITUTE,
    "frånvarande": Capacity.ABSENT,
    "tjänsteperson": Capacity.OTHER,
}
ROLES = {
    "ordförande": RoleKind.CHAIR,
    "justerare": RoleKind.ADJUSTER,
    "sekreterare": RoleKind.SECRETARY,
}
FORMS = {"acklamation": DecisionForm.ACCLAMATION, "lottning": DecisionForm.LOT}


@given(parsers.re(r"(?:en|ett) (?P<body>[\wåäö]+) med (?P<seats>\d+) platser"), target_fixture="meeting")
def a_body(body, seats):
    return Meeting(body=Body(name=body.capitalize(), seats=int(seats)))


@given("organet är kommunfullmäktige", target_fixture="meeting")
def the_body_is_a_council(meeting):
    return evolve(meeting, body=evolve(meeting.body, name="Kommunfullmäktige", kind=BodyKind.COUNCIL))


@given("ett protokoll som inte anger antalet platser", target_fixture="meeting")
def a_body_of_unknown_size():
    return Meeting()


@given(parsers.re(r"§§ (?P<first>\d+)–(?P<last>\d+)"), target_fixture="meeting")
def decided_paragraphs(meeting, first, last):
    numbers = range(int(first), int(last) + 1)
    return evolve(
        meeting,
        paragraphs=[
            Paragraph(number=ParagraphNumber(str(number)), decision="Förslaget bifalls.")
            for number in numbers
        ],
    )


@given("närvarolistan", target_fixture="meeting")
def attendance_list(meeting, datatable):
    heading, *rows = datatable
    return evolve(meeting, attendance=[_row(dict(zip(heading, row, strict=True))) for row in rows])


def _row(cells):
    name, party = person(cells["Namn"])
    return Attendance(
        person=Person(name=name),
        party=party,
        capacity=CAPACITIES[cells["Egenskap"]],
        roles=[Role(kind=ROLES[cells["Uppdrag"]])] if cells.get("Uppdrag") else (),
        replaces=cells.get("Tjänstgör för") or None,
        paragraphs=ParagraphSpan(cells["Paragrafer"]) if cells.get("Paragrafer") else None,
        remote=cells.get("På distans") == "ja",
        times=[_clock_span(cells["Klockslag"])] if cells.get("Klockslag") else (),
    )


def _clock_span(words):
    first, last = words.split("–")
    return ClockSpan(start=_clock(first), end=_clock(last))


def _clock(words):
    words = words.strip()
    return time(*map(int, words.split("."))) if words else None


@given(parsers.re(r"sammanträdet varade klockan (?P<start>[\d.]+)–(?P<end>[\d.]+)"), target_fixture="meeting")
def opened_and_closed(meeting, start, end):
    return evolve(meeting, start=_clock(start), end=_clock(end))


@given(parsers.re(r"§ (?P<number>\S+) började klockan (?P<start>[\d.]+)"), target_fixture="meeting")
def paragraph_began(meeting, number, start):
    return _with_paragraph(meeting, number, start=_clock(start))


@given(parsers.re(r"§ (?P<number>\S+) bara är information"), target_fixture="meeting")
def only_information(meeting, number):
    return _with_paragraph(meeting, number, decision=None)


@given(parsers.re(r"§ (?P<number>\S+) avgörs (?:med|genom) (?P<form>\w+)"), target_fixture="meeting")
def decided_by(meeting, number, form):
    return _with_paragraph(meeting, number, form=FORMS[form])


def _with_paragraph(meeting, number, **changes):
    return evolve(
        meeting,
        paragraphs=[
            evolve(each, **changes) if each.number == number else each for each in meeting.paragraphs
        ],
    )


@given(parsers.re(r"(?P<who>.+) deltar inte i beslutet i § (?P<number>\S+)"), target_fixture="meeting")
def declined(meeting, who, number):
    return _stood_aside(meeting, who, number, Reason.DECLINED)


@given(
    parsers.re(r"(?P<who>.+) deltar inte i beslutet i § (?P<number>\S+) såvitt avser (?P<part>.+)"),
    target_fixture="meeting",
)
def declined_in_part(meeting, who, number, part):
    return _stood_aside(meeting, who, number, Reason.DECLINED, part=part)


@given(
    parsers.re(r"det inte längre går att läsa i vilken paragraf (?P<who>.+) inte deltog"),
    target_fixture="meeting",
)
def declined_somewhere(meeting, who):
    return _stood_aside(meeting, who, None, Reason.DECLINED)


@given(
    parsers.re(r"(?P<who>.+) enligt protokollet inte är med om § (?P<number>\S+), utan angivet skäl"),
    target_fixture="meeting",
)
def stood_aside_without_reason(meeting, who, number):
    return _stood_aside(meeting, who, number, Reason.UNSTATED)


@given(parsers.re(r"(?P<who>.+) är frånvarande i § (?P<number>\S+)"), target_fixture="meeting")
def absent_in(meeting, who, number):
    return _stood_aside(meeting, who, number, Reason.ABSENT)


@given(parsers.re(r"(?P<who>.+) anmäler jäv i § (?P<number>\S+)"), target_fixture="meeting")
def disqualified(meeting, who, number):
    return _stood_aside(meeting, who, number, Reason.DISQUALIFIED)


@given(
    parsers.re(r"(?P<who>.+) anmäler jäv i § (?P<number>\S+) men är kvar i salen"), target_fixture="meeting"
)
def disqualified_in_the_room(meeting, who, number):
    return _stood_aside(meeting, who, number, Reason.DISQUALIFIED, left_room=False)


@given(
    parsers.re(r"(?P<who>.+) anmäler jäv i § (?P<number>\S+) och (?P<substitute>.+) tjänstgör i stället"),
    target_fixture="meeting",
)
def disqualified_and_replaced(meeting, who, number, substitute):
    return _stood_aside(meeting, who, number, Reason.DISQUALIFIED, substitute=person(substitute)[0])


def _stood_aside(meeting, who, number, reason, **more):
    paragraph = None if number is None else ParagraphNumber(number)
    stated = [
        NonParticipation(actor=actor, reason=reason, paragraph=paragraph, **more) for actor in actors(who)
    ]
    return evolve(meeting, non_participation=(*meeting.non_participation, *stated))
