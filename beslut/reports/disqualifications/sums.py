"""Sums of disqualifications (summering): how often each person, and how often in each body and year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from beslut.messages import Message, message
from beslut.reports.account import Account, by_body, documents
from beslut.reports.disqualifications.cases import Disqualification, Seat, found
from beslut.reports.disqualifications.people import by_person, party_of
from beslut.reports.disqualifications.table import (
    BODY,
    NOT_TOLD,
    NOTHING,
    PARTY,
    PERSON,
    body_of,
    person_cell,
)
from beslut.reports.report import Cell, Column, Report, Share, Value

_TIMES = Column(name="times", label=message("Times"), figures=True)
_TOLD = (
    Column(name="ground_told", label=message("Ground told"), figures=True, share=True),
    Column(name="leaving_told", label=message("Leaving told"), figures=True, share=True),
    Column(name="seat_told", label=message("Seat told"), figures=True, share=True),
)
_BY_PERSON = (
    PERSON,
    PARTY,
    _TIMES,
    Column(name="meetings", label=message("Meetings"), figures=True),
    Column(name="bodies", label=message("Bodies"), prose=True),
    Column(name="years", label=message("Years"), prose=True),
    *_TOLD,
)
_BY_BODY = (
    BODY,
    Column(name="year", label=message("Year"), key=True),
    Column(name="meetings", label=message("Meetings with jäv"), figures=True, share=True),
    Column(name="paragraphs", label=message("§§ with jäv"), figures=True, share=True),
    _TIMES,
    Column(name="persons", label=message("Persons"), figures=True),
    *_TOLD,
)
_SHARES = message(
    "Ground told: disqualifications whose ground is told, of all. Leaving told: those of whom it is said whether they"
    " left the room, of those in bodies where one has to (6 kap. 30 § KL). Seat told: those where a substitute or an"
    " empty seat is told, of those who held a seat."
)


def disqualifications_by_person(given: Sequence[Account]) -> Report:
    """How often each person was disqualified, in which bodies and years (jäv per person)."""
    people = by_person(found(given))
    return Report(
        name="disqualifications_by_person",
        title=message("Disqualifications by person"),
        columns=_BY_PERSON,
        rows=[_person(those) for those in people],
        notes=(_ONE_PERSON, _SHARES) if people else (NOTHING,),
        sources=documents(given),
    )


_ONE_PERSON = message(
    "Times counts a person once for each §. One person is one name with one party in one municipality; where bodies"
    " print none, nothing tells namesakes of one party apart."
)


def disqualifications_by_body(given: Sequence[Account]) -> Report:
    """How often there was jäv in each body and year (jäv per organ och år)."""
    rows = [
        _body_year(list(those))
        for _, accounts in by_body(given)
        for _, those in groupby(sorted(accounts, key=_year_key), key=_year_key)
    ]
    return Report(
        name="disqualifications_by_body",
        title=message("Disqualifications by body and year"),
        columns=_BY_BODY,
        rows=rows,
        notes=(
            message(
                "Meetings with jäv: of all meetings given. §§ with jäv: of all §§ of these meetings that the record"
                " holds, with a decision or without. Times counts a person once for each §."
            ),
            _SHARES,
        ),
        sources=documents(given),
    )


def _year_key(one: Account) -> int:
    """The year; those without a day come last."""
    return 9999 if one.meeting.date is None else one.meeting.date.year


def _person(those: tuple[Disqualification, ...]) -> tuple[Cell, ...]:
    first = those[0]
    bodies = Counter(body_of(one.account) for one in those)
    years = Counter(NOT_TOLD if one.day is None else one.day.year for one in those)
    return (
        person_cell(first),
        Cell(_parties(those)),
        Cell(len(those)),
        Cell(len({id(one.account) for one in those})),
        Cell(tuple(_times(body, times) for body, times in bodies.items())),
        Cell(tuple(_times(year, times) for year, times in years.items())),
        *_told(those),
    )


def _parties(those: Sequence[Disqualification]) -> Value:
    """The party; several where it is known that somebody of several parties is one person."""
    known = tuple(dict.fromkeys(one.party for one in those))
    return known if len(set(map(party_of, known))) > 1 else known[0]


def _times(what: Value, times: int) -> Message:
    return message("{what}: {times}", what=what, times=times)  # type: ignore[arg-type]


def _body_year(accounts: Sequence[Account]) -> tuple[Cell, ...]:
    first, those = accounts[0], found(accounts)
    held = first.meeting.date
    paragraphs = sum(len(one.participation.rosters) for one in accounts)
    touched = {(id(one.account), one.number) for one in those if one.number is not None}
    return (
        Cell(body_of(first)),
        Cell(NOT_TOLD if held is None else held.year),
        Cell(Share.of(len({id(one.account) for one in those}), len(accounts))),
        Cell(Share.of(len(touched), paragraphs)),
        Cell(len(those)),
        Cell(len(by_person(those))),
        *_told(those),
    )


def _told(those: Iterable[Disqualification]) -> tuple[Cell, ...]:
    listed = list(those)
    leaving = [one for one in listed if one.has_to_leave]
    seated = [one for one in listed if one.seat is not Seat.NONE]
    return (
        _share(sum(one.ground is not None for one in listed), len(listed)),
        _share(sum(one.left_room is not None for one in leaving), len(leaving)),
        _share(sum(one.seat is not Seat.NOT_TOLD for one in seated), len(seated)),
    )


def _share(part: int, whole: int) -> Cell:
    return Cell(Share.of(part, whole) if whole else None)
