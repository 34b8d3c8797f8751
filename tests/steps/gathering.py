"""Givet: how many are there, where it does not matter who they are."""

from attrs import evolve
from pytest_bdd import given, parsers

from beslut.records import Actor, Attendance, Capacity, NonParticipation, ParagraphNumber, Person, Reason

REASONS = {"är jäviga": Reason.DISQUALIFIED, "är jävig": Reason.DISQUALIFIED, "avstår": Reason.DECLINED}


@given(
    parsers.re(r"(?P<count>\d+) (?P<what>ledamöter|ledamot|ersättare) (?:är|sitter) (?:med|närvarande)"),
    target_fixture="meeting",
)
def so_many(meeting, count, what):
    """Made-up people: Ledamot 1, Ledamot 2 and so on, all of one party."""
    word, capacity = (
        ("Ersättare", Capacity.SUBSTITUTE) if what == "ersättare" else ("Ledamot", Capacity.MEMBER)
    )
    rows = [
        Attendance(person=Person(name=f"{word} {number}"), party="S", capacity=capacity)
        for number in range(1, int(count) + 1)
    ]
    return evolve(meeting, attendance=(*meeting.attendance, *rows))


@given(
    parsers.re(rf"(?P<count>\d+) av dem (?P<why>{'|'.join(REASONS)}) i § (?P<number>\S+)"),
    target_fixture="meeting",
)
def so_many_of_them(meeting, count, why, number):
    """The first of those present stand aside."""
    stated = [
        NonParticipation(
            actor=Actor(name=row.name, party=row.party),
            reason=REASONS[why],
            paragraph=ParagraphNumber(number),
            left_room=True if REASONS[why] is Reason.DISQUALIFIED else None,
        )
        for row in meeting.attendance[: int(count)]
    ]
    return evolve(meeting, non_participation=(*meeting.non_participation, *stated))
