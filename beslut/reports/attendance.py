"""Attendance (närvaro): who stood how to every § of a meeting, and how often each person and party was there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from beslut.messages import Message, message, messages
from beslut.reports.account import Account, by_body, documents
from beslut.reports.decisions import undecided
from beslut.reports.marks import UNTOLD, mark
from beslut.reports.picture import Picture, PictureKind
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.statistics import GroupPresence, Presence, group_presences, presences

PERSON = Column(name="person", label=message("Person"), key=True)
PARTY = Column(name="party", label=message("Party"), key=True)


def attendance_by_paragraph(given: Sequence[Account]) -> tuple[Report, ...]:
    """A matrix of persons and §§ for each meeting (närvaro per §)."""
    return tuple(_matrix(one) for one in given)


def attendance_by_person(given: Sequence[Account]) -> tuple[Report, ...]:
    """A row for each person over the meetings of each body (närvaro per person)."""
    return tuple(_persons(body, group) for body, group in by_body(given))


def _persons(body: str | None, group: Sequence[Account]) -> Report:
    found = presences(group)
    return Report(
        name="attendance_by_person",
        title=message("Attendance by person: {what}", what=_period(body, group)),
        columns=_PERSON_COLUMNS,
        rows=[_person_row(each) for each in found],
        notes=(*_PERSON_NOTES, *_unnamed(found), *undecided(group)),
        sources=documents(group),
    )


def attendance_by_party(given: Sequence[Account]) -> tuple[Report, ...]:
    """A row for each party over the meetings of each body, and one for the whole body (närvaro per parti)."""
    return tuple(
        Report(
            name="attendance_by_party",
            title=message("Attendance by party: {what}", what=_period(body, group)),
            columns=_PARTY_COLUMNS,
            rows=[_party_row(each) for each in group_presences(group)],
            notes=_PARTY_NOTES,
            sources=documents(group),
        )
        for body, group in by_body(given)
    )


def _matrix(one: Account) -> Report:
    numbers = list(one.participation.rosters)
    columns = [Column(name=number, label=message("§ {number}", number=number)) for number in numbers]
    open_ones = set(one.undecided)
    cells: dict[tuple[str, str | None], dict[str, Cell]] = {}
    names: dict[tuple[str, str | None], str] = {}
    for number in numbers:
        for standing in one.participation.rosters[number].standings:
            who = standing.name, standing.party
            names.setdefault(who, standing.name)
            cells.setdefault(who, {})[number] = Cell(
                mark(standing, number not in open_ones), place=standing.place
            )
    rows = [
        (Cell(names[who]), Cell(who[1]), *(marked.get(number, Cell(UNTOLD)) for number in numbers))
        for who, marked in cells.items()
    ]
    return Report(
        name="attendance_by_paragraph",
        title=message("Attendance by §: {meeting}", meeting=one.name),
        columns=(PERSON, PARTY, *columns),
        rows=rows,
        notes=undecided([one]),
        picture=_map(one, numbers) if rows and numbers else None,
        sources=documents([one]),
    )


def _map(one: Account, numbers: Sequence[str]) -> Picture:
    return Picture(
        kind=PictureKind.MAP,
        alt=message(
            "How each person stood to each §, a row for each person and a column for each §: {meeting}.",
            meeting=one.name,
        ),
        label="person",
        values=numbers,
    )


def _column(name: str, label: Message, *, share: bool = False) -> Column:
    return Column(name=name, label=label, figures=True, share=share)


_PERSON_COLUMNS = (
    PERSON,
    PARTY,
    _column("meetings", message("Meetings present")),
    _column("rate", message("Attendance rate (A)"), share=True),
    _column("served", message("Served §§"), share=True),
    _column("took_part", message("Took part in decisions"), share=True),
    _column("declined", message("Declined §§")),
    _column("disqualified", message("Jäv §§")),
    _column("absent", message("Absent §§")),
    _column("not_serving", message("Not serving §§")),
    _column("unknown", message("Not settled §§")),
    _column("time", message("Time present, minutes (D)"), share=True),
)

_PERSON_NOTES = (
    message("Meetings present: meetings in which the person was there at some point, serving or not."),
    message(
        "Attendance rate (A): meetings with the member present, of the meetings whose minutes name the person as a "
        "member. A substitute in the member's place does not count. Substitutes have no rate."
    ),
    message(
        "Served §§: §§ in which the person held a seat with a vote, of all §§ of the meetings that name the person. "
        "Jäv is out of one § and is neither service nor absence."
    ),
    message(
        "Took part in decisions: decisions that the person took part in, of all decisions of those meetings."
    ),
    message("Absent §§: a member who was not there, whether or not a substitute served."),
    message(
        "Time present (D): minutes of clock time, of the minutes that the meetings sat, where both are printed."
    ),
    message("A range such as 3–4 means that the minutes do not settle the figure."),
)

_PARTY_COLUMNS = (
    PARTY,
    _column("members_present", message("Members present (A)"), share=True),
    _column("seats", message("Seats filled (B)"), share=True),
    _column("heads", message("Elected present (C)"), share=True),
    _column("empty", message("Empty chairs")),
)

_PARTY_NOTES = (
    message("Members present (A): members who were there, of the members, meeting by meeting."),
    message(
        "Seats filled (B): seats on which the member or a substitute sat for at least one §, of seats × meetings."
    ),
    message(
        "Elected present (C): members and substitutes who were there, of all members and substitutes named."
    ),
    message("Empty chairs: seats on which nobody sat at all in a meeting, added up over the meetings."),
    message("Whoever is without party, and whoever's party is not printed, counts in the whole body alone."),
    message("A range such as 3–4 means that the minutes do not settle the figure."),
)


def _person_row(one: Presence) -> tuple[Cell, ...]:
    values: tuple[Value, ...] = (
        one.name,
        one.parties,
        one.attended,
        one.rate,
        one.served,
        one.took_part,
        one.declined,
        one.disqualified,
        one.absent,
        one.not_serving,
        one.unknown,
        one.time,
    )
    return tuple(Cell(value) for value in values)


def _party_row(one: GroupPresence) -> tuple[Cell, ...]:
    party: Value = one.party if one.party is not None else message("the whole body")
    values: tuple[Value, ...] = (party, one.members_present, one.seats, one.heads, one.empty)
    return tuple(Cell(value) for value in values)


def _period(body: str | None, group: Sequence[Account]) -> Message:
    """The body, how many meetings, and from which day to which."""
    known: list[date] = [one.meeting.date for one in group if one.meeting.date is not None]
    held = messages("{n} meeting", "{n} meetings", len(group))
    whose: str | Message = body if body is not None else message("body not printed")
    if not known:
        return message("{body}, {held}", body=whose, held=held)
    if len(group) == 1:
        return message("{body}, {held} on {day}", body=whose, held=held, day=known[0])
    return message(
        "{body}, {held} from {first} to {last}", body=whose, held=held, first=known[0], last=known[-1]
    )


def _unnamed(found: Sequence[Presence]) -> tuple[Message, ...]:
    """Who is not named at all in a meeting between two that name the person as a member."""
    missing = [one.name for one in found if one.unnamed]
    if not missing:
        return ()
    return (
        message(
            "Not named at all in some meeting between two that name them as members, so absent or not yet elected "
            "again: {names}.",
            names=missing,
        ),
    )
