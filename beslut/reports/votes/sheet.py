"""The vote sheet (närvarolista med omröstningslista): who was there and how each voted, one table a meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from beslut.messages import Message, message
from beslut.records import Body
from beslut.reports.account import Account, documents
from beslut.reports.attendance import PARTY
from beslut.reports.elected import written
from beslut.reports.report import Cell, Column, Report
from beslut.reports.votes import poll as polls
from beslut.reports.votes.cast import MARKS
from beslut.reports.votes.division import Division
from beslut.reports.votes.order import OFFICES, Mandates
from beslut.reports.votes.poll import People, Poll, Voter, poll
from beslut.reports.votes.presence import NOTE, Presences

NAME = Column(name="name", label=message("Name"), key=True)
_CONSTITUENCY = Column(name="constituency", label=message("Constituency"), prose=True)
_BEFORE = (
    NAME,
    PARTY,
    Column(name="office", label=message("Office")),
    Column(name="presence", label=message("Presence"), prose=True),
)


def vote_sheets(given: Sequence[Account], body: Body | None = None) -> tuple[Report, ...]:
    """A table for each meeting: presence, and a column for each open vote (närvarolista med omröstningslista).

    A `body` tells who is elected: their constituencies, and the order of the rows. Without one they stand as in the
    attendance list, members before substitutes. Somebody who left between two votes is absent in the second. The
    arrangement is that of Norrtälje's combined sheet.
    """
    return tuple(_sheet(one, body) for one in given)


def _sheet(one: Account, body: Body | None) -> Report:
    counted = poll(one)
    mandates = Mandates(one, body)
    presences = Presences(one, People(one))
    known = {voter.index: mandates.of(voter, presences.capacities(voter)) for voter in counted.voters}
    grouped = bool(mandates.constituencies)
    rows = [
        (
            *((Cell(known[voter.index].constituency),) if grouped else ()),
            *_person(voter, mandates, presences),
            *_cells(counted, voter),
        )
        for voter in sorted(counted.voters, key=lambda each: known[each.index].place)
    ]
    columns = [_column(each) for each in counted.columns]
    return Report(
        name="vote_sheets",
        title=message("Attendance and votes: {meeting}", meeting=one.name),
        columns=(*((_CONSTITUENCY,) if grouped else ()), *_BEFORE, *columns),
        rows=rows,
        notes=(NOTE, *_notes(counted, mandates)),
        sources=documents([one]),
    )


def _column(one: polls.Column) -> Column:
    return Column(name=one.division.id, label=one.division.label)


def _person(voter: Voter, mandates: Mandates, presences: Presences) -> tuple[Cell, ...]:
    office = mandates.of(voter, presences.capacities(voter)).office
    row = presences.row(voter)
    place = None if row is None else row.place
    return (
        Cell(voter.name, place=place),
        Cell(voter.party),
        Cell(None if office is None else OFFICES[office]),
        Cell(presences.story(voter), place=place),
    )


def _cells(counted: Poll, voter: Voter) -> Iterator[Cell]:
    for one in counted.columns:
        yield Cell(MARKS[one.casts[voter.index]], place=one.division.vote.place)


def _notes(counted: Poll, mandates: Mandates) -> Iterator[Message]:
    if not counted.columns:
        yield message("No open vote was taken.")
    if counted.secret:
        yield message(
            "Secret ballots, of which only the figures are given, among the votes: {which}.",
            which=_labels(counted.secret),
        )
    groups = [each.division for each in counted.columns if each.division.vote.groups]
    if groups:
        yield message(
            "Votes of whole party groups are printed without names, and stand by party only: {which}.",
            which=_labels(groups),
        )
    unplaced = [each.division for each in counted.columns if each.unplaced]
    if unplaced:
        yield message(
            "Ballots that may be of more than one person, or contradict: {which}.", which=_labels(unplaced)
        )
    wrong = [each.division for each in counted.columns if each.division.tally.agrees is False]
    if wrong:
        yield message("Figures that do not add up, see the votes: {which}.", which=_labels(wrong))
    if mandates.unmet:
        yield message(
            "Elected as members, but not named in the minutes: {names}.",
            names=[written(each) for each in mandates.unmet],
        )


def _labels(found: Sequence[Division]) -> list[Message]:
    return [each.label for each in found]
