"""Small meetings to report on: made up, and built in one line."""

from datetime import date

from attrs import evolve

from beslut.records import (
    Actor,
    Attendance,
    Body,
    Capacity,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    Person,
    Place,
    Reason,
)
from beslut.reports import Account, account

CAPACITIES = {
    "member": Capacity.MEMBER,
    "serving": Capacity.SERVING_SUBSTITUTE,
    "substitute": Capacity.SUBSTITUTE,
    "absent": Capacity.ABSENT,
    "other": Capacity.OTHER,
}


def row(words: str, line: int = 1, **more) -> Attendance:
    """`Maja Sundin S member`, or `Nils Öman M serving for Anna Rask`."""
    words, _, replaced = words.partition(" for ")
    *name, party, capacity = words.split()
    return Attendance(
        person=Person(name=" ".join(name)),
        party=party,
        capacity=CAPACITIES[capacity],
        replaces=replaced or None,
        place=Place(document="minutes.txt", line=line),
        **more,
    )


def meeting(*rows: str, paragraphs: int = 2, day: date = date(2024, 3, 5), **more) -> Meeting:
    """A meeting of the board with §§ 1, 2 ... each of which decides something."""
    return Meeting(
        body=Body(name="Kommunstyrelsen"),
        date=day,
        attendance=[row(words, line) for line, words in enumerate(rows, start=3)],
        paragraphs=[
            Paragraph(number=ParagraphNumber(str(number)), title=f"Ärende {number}", decision="Bifall.")
            for number in range(1, paragraphs + 1)
        ],
        **more,
    )


def aside(name: str, number: str, reason: Reason) -> NonParticipation:
    """Somebody took no part in a §, as line 9 says."""
    return NonParticipation(
        actor=Actor(name=name),
        reason=reason,
        paragraph=ParagraphNumber(number),
        place=Place(document="minutes.txt", line=9, words=f"{name} deltar inte."),
    )


def reported(one: Meeting) -> Account:
    """The account of a meeting read from minutes.txt."""
    return account(one, document="minutes.txt")


def without_decision(one: Meeting, number: str) -> Meeting:
    """The meeting with a § that only informs."""
    return evolve(
        one,
        paragraphs=[
            evolve(each, decision=None) if each.number == number else each for each in one.paragraphs
        ],
    )
