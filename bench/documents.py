"""Made-up meetings of a realistic size, the same ones every time: 20 §§, 25 people, votes with rolls."""

import datetime as dt
import random

from beslut.files import dumps_json
from beslut.records import (
    Actor,
    Attendance,
    Ballot,
    Body,
    BodyKind,
    Capacity,
    Choice,
    DecisionForm,
    Meeting,
    NonParticipation,
    Notice,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Place,
    Proposal,
    ProposalKind,
    Reason,
    Reservation,
    Role,
    RoleKind,
    Vote,
)

FIRST_NAMES = ("Stina", "Olle", "Maj", "Gösta", "Kerstin", "Nils", "Åsa", "Birger", "Ulla", "Sixten")
LAST_NAMES = ("Ek", "Lind", "Granqvist", "Åberg", "Sjöö", "Malm", "Hed", "Torp", "Falk", "Strand")
PARTIES = ("S", "M", "C", "SD", "V", "KD", "L", "MP")
PARAGRAPHS = 20
SEATS = 15
PRESENT = 25
LEAVER, LAST_OF_LEAVER = 2, 12  # the member, by place in the list, who leaves, and the last § before that
WORDS = ("kommunstyrelsen", "beslutar", "godkänna", "förslaget", "till", "budget", "enligt", "bilaga", "samt")


def meetings(count: int) -> tuple[Meeting, ...]:
    """So many meetings, all different and the same in every run."""
    chance = random.Random(20240305)
    return tuple(_meeting(chance, number) for number in range(count))


def as_json(count: int) -> tuple[bytes, ...]:
    """The same meetings as JSON documents."""
    return tuple(dumps_json(meeting).encode() for meeting in meetings(count))


def _meeting(chance: random.Random, number: int) -> Meeting:
    names = [f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES]
    people = [(name, chance.choice(PARTIES)) for name in chance.sample(names, PRESENT)]
    numbers = [
        ParagraphNumber(str(first)) for first in range(1 + number % 100, 1 + number % 100 + PARAGRAPHS)
    ]
    voted = chance.sample(numbers, 2)
    declined = chance.sample(numbers, 3)
    day = dt.date(2020, 1, 1) + dt.timedelta(days=number)
    return Meeting(
        body=Body(name="Kommunstyrelsen", kind=BodyKind.EXECUTIVE_BOARD, municipality="Granvik", seats=SEATS),
        date=day,
        start=dt.time(13, 15),
        end=dt.time(16, 40),
        place="Sessionssalen, Granvik",
        stated_paragraphs=ParagraphSpan(f"{numbers[0]}-{numbers[-1]}"),
        attendance=tuple(_row(index, name, party, numbers) for index, (name, party) in enumerate(people)),
        paragraphs=tuple(_paragraph(chance, each, people) for each in numbers),
        non_participation=tuple(
            NonParticipation(
                actor=Actor(name=people[index][0], party=people[index][1]),
                reason=Reason.DECLINED if index % 2 else Reason.DISQUALIFIED,
                paragraph=paragraph,
                place=Place(document="protokoll.txt", line=200 + index),
            )
            for index, paragraph in enumerate(declined)
        ),
        votes=tuple(_vote(chance, each, _voters(people, numbers, declined, each)) for each in voted),
        reservations=tuple(
            Reservation(actor=Actor(name=people[index][0], party=people[index][1]), paragraph=paragraph)
            for index, paragraph in enumerate(voted, start=3)
        ),
        notices=(Notice(adjusted_on=day, put_up=day, taken_down=day + dt.timedelta(days=22)),),
    )


def _row(index: int, name: str, party: str, numbers: list[ParagraphNumber]) -> Attendance:
    capacity = (
        Capacity.MEMBER if index < SEATS - 2 else Capacity.SERVING_SUBSTITUTE if index < SEATS else None
    )
    return Attendance(
        person=Person(name=name),
        party=party if index < PRESENT - 4 else None,
        capacity=capacity or (Capacity.SUBSTITUTE if index < PRESENT - 4 else Capacity.OTHER),
        roles=(Role(kind=RoleKind.CHAIR),) if index == 0 else (),
        paragraphs=ParagraphSpan(f"{numbers[0]}-{numbers[LAST_OF_LEAVER]}") if index == LEAVER else None,
        title=None if index < PRESENT - 4 else "Förvaltningschef",
        place=Place(document="protokoll.txt", line=10 + index),
    )


def _paragraph(chance: random.Random, number: ParagraphNumber, people: list[tuple[str, str]]) -> Paragraph:
    name, party = chance.choice(people)
    proposal = Proposal(actors=(Actor(name=name, party=party),), kind=ProposalKind.APPROVAL)
    return Paragraph(
        number=number,
        title=" ".join(chance.choices(WORDS, k=5)),
        case_number=f"KS 2024/{chance.randint(1, 999)}",
        proposals=(proposal,) if chance.random() < 0.4 else (),
        decision=" ".join(chance.choices(WORDS, k=40)),
        form=DecisionForm.ACCLAMATION,
        place=Place(document="protokoll.txt", page=3, line=100),
    )


def _voters(
    people: list[tuple[str, str]],
    numbers: list[ParagraphNumber],
    declined: list[ParagraphNumber],
    voted: ParagraphNumber,
) -> list[tuple[str, str]]:
    """Those who serve in the § and have not stood aside in it."""
    away = {index for index, number in enumerate(declined) if number == voted}
    if voted > numbers[LAST_OF_LEAVER]:
        away.add(LEAVER)
    return [person for index, person in enumerate(people[:SEATS]) if index not in away]


def _vote(chance: random.Random, number: ParagraphNumber, voters: list[tuple[str, str]]) -> Vote:
    choices = [chance.choice((Choice.YES, Choice.NO)) for _ in voters]
    return Vote(
        paragraph=number,
        yes_means="Bifall till förslaget",
        no_means="Avslag på förslaget",
        yes=choices.count(Choice.YES),
        no=choices.count(Choice.NO),
        roll=tuple(
            Ballot(name=name, party=party, choice=choice)
            for (name, party), choice in zip(voters, choices, strict=True)
        ),
    )
