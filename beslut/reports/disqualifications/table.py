"""The table of disqualifications (jävsförteckning): a row for each, with what the minutes tell of it and do not."""

from __future__ import annotations

from collections.abc import Sequence

from beslut.messages import Message, message
from beslut.records import Capacity, ParagraphNumber
from beslut.reports.account import Account, documents
from beslut.reports.disqualifications.cases import Disqualification, Seat, found
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.withholding import Withheld

NOT_SAID = message("not said")
NOT_TOLD = message("not told")
DAY = Column(name="day", label=message("Day"), key=True)
BODY = Column(name="body", label=message("Body"), key=True, prose=True)
PARAGRAPH = Column(name="paragraph", label=message("§"), key=True)
PERSON = Column(name="person", label=message("Person"), key=True)
PARTY = Column(name="party", label=message("Party"))
LINE = Column(name="line", label=message("Line"))
CASE = Column(name="case_number", label=message("Case number"), withheld=Withheld.ID)
_COLUMNS = (
    DAY,
    BODY,
    PARAGRAPH,
    PERSON,
    PARTY,
    Column(name="capacity", label=message("Capacity")),
    Column(name="ground", label=message("Ground"), prose=True, withheld=Withheld.GROUND),
    Column(name="left_room", label=message("Left the room")),
    Column(name="replaced_by", label=message("Replaced by"), prose=True),
    Column(name="reported_by_self", label=message("Reported it")),
    Column(name="missing", label=message("Not told"), prose=True),
    CASE,
    LINE,
)
_NOTES = (
    message(
        "A row for each person and § in which the minutes say that the person was disqualified, or the body decided so."
        " Nothing is inferred from a gap in the attendance list."
    ),
    message(
        "Not told lists what would make the record whole. That somebody left the room is asked for where the law"
        " demands it (6 kap. 30 § KL), not in fullmäktige, where one may stay; the law does not demand that minutes"
        " tell the ground."
    ),
)


def disqualifications(given: Sequence[Account]) -> Report:
    """A row for each disqualification (jäv): when, where, who, why, who stepped in, and what is not told of it."""
    listed = found(given)
    return Report(
        name="disqualifications",
        title=message("Disqualifications"),
        columns=_COLUMNS,
        rows=[_row(one) for one in listed],
        notes=(*_NOTES, *_in_part(listed)) if listed else (NOTHING,),
        sources=documents(given),
    )


NOTHING = message("These minutes tell of no disqualification.")


def _row(one: Disqualification) -> tuple[Cell, ...]:
    return (
        Cell(one.day or NOT_TOLD),
        Cell(body_of(one.account)),
        Cell(paragraph_of(one.number), place=one.place),
        person_cell(one),
        Cell(one.party),
        Cell(one.capacity or NOT_TOLD),
        Cell(_ground(one), place=one.place),
        Cell(_answer(one.left_room, message("yes"), message("no"))),
        Cell(_replaced(one), withheld=_outsider(one)),
        Cell(
            _answer(one.reported_by_self, message("the person"), message("somebody else")),
            withheld=_outsider(one),
        ),
        Cell(one.missing or None),
        Cell(one.case_number),
        Cell(one.account.line(one.place)),
    )


def person_cell(one: Disqualification) -> Cell:
    """The person's name; of somebody who is not known to be elected it is left out of a public version."""
    return Cell(one.name, place=one.place, withheld=_outsider(one))


def _outsider(one: Disqualification) -> Withheld | None:
    return Withheld.FREE_TEXT if one.capacity is Capacity.OTHER or one.party is None else None


def body_of(account: Account) -> Value:
    """The body with its municipality, as printed; says so where none is."""
    body = account.meeting.body
    if body is None:
        return NOT_TOLD
    return f"{body.name}, {body.municipality}" if body.municipality else body.name


def paragraph_of(number: ParagraphNumber | None) -> Message | str:
    """The number of the §; says so where it is lost."""
    return NOT_TOLD if number is None else str(number)


def _ground(one: Disqualification) -> Value:
    ground = one.ground
    if ground is None:
        return NOT_TOLD
    if ground.code is None or ground.text is None:
        return ground.code or ground.text
    return message("{code}: {text}", code=ground.code, text=ground.text)


def _answer(told: bool | None, yes: Message, no: Message) -> Message:
    return NOT_SAID if told is None else yes if told else no


def _replaced(one: Disqualification) -> Value:
    return one.substitute if one.seat is Seat.FILLED else one.seat


def _in_part(listed: Sequence[Disqualification]) -> tuple[Message, ...]:
    """Those who stood aside in a part of the decision alone, and took part in the rest."""
    parts = [
        message("{person} in § {number}", person=one.person, number=paragraph_of(one.number))
        for one in listed
        if one.part is not None
    ]
    return (message("In a part of the decision only: {which}.", which=parts),) if parts else ()
