"""The presence cell of the sheet (närvaro): there, absent or serving, and the story: who replaces whom, from when."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from beslut.messages import Message, message
from beslut.records import Attendance, Capacity, NonParticipation, ParagraphSpan, Reason
from beslut.records.attendance import ClockSpan
from beslut.reports.account import Account
from beslut.reports.votes.poll import People, Voter

PRESENT, ABSENT, SERVES = message("Pr"), message("Ab"), message("Se")
NOTE = message(
    "Presence: Pr present, Ab absent, Se serving substitute; in brackets who serves for the member."
)
_CODES = {
    Capacity.MEMBER: PRESENT,
    Capacity.ABSENT: ABSENT,
    Capacity.SERVING_SUBSTITUTE: SERVES,
    Capacity.SUBSTITUTE: PRESENT,
}


@define(eq=False)
class _Seen:
    """The rows of one person, the rows of those who serve for the person, and what single §§ say."""

    rows: list[Attendance] = field(factory=list)
    claims: list[Attendance] = field(factory=list)
    left: list[NonParticipation] = field(factory=list)
    stepped_in: list[NonParticipation] = field(factory=list)


class Presences:
    """The attendance list of a meeting, told person by person."""

    def __init__(self, one: Account, people: People) -> None:
        """Go through the rows and statements of the meeting once."""
        self._seen: dict[int, _Seen] = {}
        for row in one.meeting.attendance:
            if row.capacity is not Capacity.OTHER:
                self._note(row, people)
        for stated in one.meeting.non_participation:
            self._note_stated(stated, people)

    def _of(self, voter: Voter) -> _Seen:
        return self._seen.setdefault(voter.index, _Seen())

    def _note(self, row: Attendance, people: People) -> None:
        voter = people.of_row(row)
        if voter is not None:
            self._of(voter).rows.append(row)
        if row.replaces is not None:
            for member in people.find(row.replaces, None)[:1]:
                self._of(member).claims.append(row)

    def _note_stated(self, stated: NonParticipation, people: People) -> None:
        if stated.reason is Reason.ABSENT and stated.actor.name is not None:
            for person in people.find(stated.actor.name, stated.actor.party)[:1]:
                self._of(person).left.append(stated)
        if stated.substitute is not None:
            for person in people.find(stated.substitute, None)[:1]:
                self._of(person).stepped_in.append(stated)

    def capacities(self, voter: Voter) -> frozenset[Capacity]:
        """In what capacities somebody is listed; whoever is only replaced counts as an absent member."""
        seen = self._seen.get(voter.index, _Seen())
        found = frozenset(row.capacity for row in seen.rows)
        return found or (frozenset({Capacity.ABSENT}) if seen.claims else found)

    def row(self, voter: Voter) -> Attendance | None:
        """The first row of somebody in the list."""
        return next(iter(self._seen[voter.index].rows), None) if voter.index in self._seen else None

    def story(self, voter: Voter) -> tuple[Message, ...] | None:
        """Every stretch in the order of the list; None for somebody who is not in it."""
        if voter.index not in self._seen:
            return None
        return tuple(dict.fromkeys(_story(self._seen[voter.index]))) or None


def _story(seen: _Seen) -> Iterator[Message]:
    there = [row for row in seen.rows if row.capacity is not Capacity.ABSENT]
    for row in there:
        whom = None if row.replaces is None else row.replaces
        yield _timed(_serving(_CODES[row.capacity], whom), row)
    if not there and (seen.rows or seen.claims):
        whole = ABSENT if not seen.claims else _replaced([_claimed(each) for each in seen.claims])
        yield _timed(whole, seen.rows[0]) if seen.rows else whole
    elif there:
        yield from (_timed(message("{name} serves", name=row.name), row) for row in seen.claims)
        yield from (_timed(ABSENT, row) for row in seen.rows if row.capacity is Capacity.ABSENT)
    for stated in seen.left:
        yield _in_paragraph(_replaced([stated.substitute]) if stated.substitute else ABSENT, stated)
    for stated in seen.stepped_in:
        yield _in_paragraph(_serving(SERVES, stated.actor.name), stated)


def _serving(code: Message, whom: str | None) -> Message:
    return code if whom is None else message("{code} for {name}", code=code, name=whom)


def _replaced(names: list[Message | str]) -> Message:
    return message("{code} ({names})", code=ABSENT, names=names)


def _claimed(row: Attendance) -> Message | str:
    return row.name if not _when(row) else message("{name} {when}", name=row.name, when=_listed(_when(row)))


def _timed(what: Message, row: Attendance) -> Message:
    when = _when(row)
    return message("{what} {when}", what=what, when=_listed(when)) if when else what


def _in_paragraph(what: Message, stated: NonParticipation) -> Message:
    if stated.paragraph is None:
        return what
    return message("{what} {when}", what=what, when=str(ParagraphSpan.of([stated.paragraph])))


def _when(row: Attendance) -> list[Message | str]:
    """The §§ and the clock times of a row."""
    span = [] if row.paragraphs is None else [str(row.paragraphs)]
    return [*span, *(each for each in map(_clock, row.times) if each is not None)]


def _listed(when: list[Message | str]) -> Message | str:
    first, *more = when
    return first if not more else message("{first}, {more}", first=first, more=_listed(more))


def _clock(span: ClockSpan) -> Message | None:
    if span.start is not None and span.end is not None:
        return message("{start}–{end}", start=span.start, end=span.end)
    if span.start is not None:
        return message("from {start}", start=span.start)
    return None if span.end is None else message("until {end}", end=span.end)
