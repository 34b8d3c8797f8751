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
OTHERS = 10  # substitutes who do not serve, and officials
PRESENT = SEATS + OTHERS
LEAVER, LAST_OF_LEAVER = 2, 12  # the member, by place in the list, who leaves, and the last § before that
WORDS = ("kommunstyrelsen", "beslutar", "godkänna", "förslaget", "till", "budget", "enligt", "bilaga", "samt")


def meetings(count: int) -> tuple[Meeting, ...]:
    """So many meetings, all different and the same in every run."""
    chance = random.Random(20240305)
    return tuple(_meeting(chance, number) for number in range(count))


def as_json(count: int) -> tuple[bytes, ...]:
    """The same meetings as JSON documents."""
    return tuple(dumps_json(meeting).encode() for meeting in meetings(count))


def of_one_body(count: int, seats: int) -> tuple[bytes, ...]:
    """Meetings of one body with so many seats, whose people are the same all the time, as JSON documents."""
    chance = random.Random(20240306)
    people = [(name, PARTIES[index % len(PARTIES)]) for index, name in enumerate(_names()[: seats + OTHERS])]
    return tuple(dumps_json(_meeting(chance, number, people, seats)).encode() for number in range(count))


def _names() -> list[str]:
    return [f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES]


def _meeting(
    chance: random.Random,
    number: int,
    people: list[tuple[str, str]] | None = None,
    seats: int = SEATS,
) -> Meeting:
    """A meeting of these people, or of some drawn for it alone."""
    if people is None:
        people = [(name, chance.choice(PARTIES)) for name in chance.sample(_names(), PRESENT)]
    numbers = [
        ParagraphNumber(str(first)) for first in range(1 + number % 100, 1 + number % 100 + PARAGRAPHS)
    ]
    voted = chance.sample(numbers, 2)
    declined = chance.sample(numbers, 3)
    day = dt.date(2020, 1, 1) + dt.timedelta(days=number)
    return Meeting(
        body=Body(name="Kommunstyrelsen", kind=BodyKind.EXECUTIVE_BOARD, municipality="Granvik", seats=seats),
        date=day,
        start=dt.time(13, 15),
        end=dt.time(16, 40),
        place="Sessionssalen, Granvik",
        stated_paragraphs=ParagraphSpan(f"{numbers[0]}-{numbers[-1]}"),
        attendance=tuple(_row(index, person, numbers, seats) for index, person in enumerate(people)),
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
        votes=tuple(_vote(chance, each, _voters(people[:seats], numbers, declined, each)) for each in voted),
        reservations=tuple(
            Reservation(actor=Actor(name=people[index][0], party=people[index][1]), paragraph=paragraph)
            for index, paragraph in enumerate(voted, start=3)
        ),
        notices=(Notice(adjusted_on=day, put_up=day, taken_down=day + dt.timedelta(days=22)),),
    )


def _row(index: int, person: tuple[str, str], numbers: list[ParagraphNumber], seats: int) -> Attendance:
    """Members, two serving substitutes, substitutes who do not serve, and four officials, in that order."""
    name, party = person
    elected = index < seats + OTHERS - 4
    capacity = (
        Capacity.MEMBER if index < seats - 2 else Capacity.SERVING_SUBSTITUTE if index < seats else None
    )
    return Attendance(
        person=Person(name=name),
        party=party if elected else None,
        capacity=capacity or (Capacity.SUBSTITUTE if elected else Capacity.OTHER),
        roles=(Role(kind=RoleKind.CHAIR),) if index == 0 else (),
        paragraphs=ParagraphSpan(f"{numbers[0]}-{numbers[LAST_OF_LEAVER]}") if index == LEAVER else None,
        title=None if elected else "Förvaltningschef",
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
    return [person for index, person in enumerate(people) if index not in away]


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
