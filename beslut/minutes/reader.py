"""The reader itself: clean lines to an outline, the outline to records, and what is left over to notes."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from beslut.errors import InputError
from beslut.messages import message
from beslut.minutes.attendance import attendance_list
from beslut.minutes.ballots import listed_ballots
from beslut.minutes.blocks import Block, blocks
from beslut.minutes.bodies import body_in, body_kind, municipality_in
from beslut.minutes.checks import checked, headings_checked, hours_checked
from beslut.minutes.completed import completed_rows
from beslut.minutes.documents import Document, open_document
from beslut.minutes.entries import Entry
from beslut.minutes.figures import paragraph_number
from beslut.minutes.layouts import LAYOUTS, Layout, arranged
from beslut.minutes.lines import Line, clean_lines, running
from beslut.minutes.meeting_fields import adjournments, day_in, notice_in, times_and_place
from beslut.minutes.mentioned import mentioned_people
from beslut.minutes.outline import Outline, ParagraphText, outline, stated_paragraphs
from beslut.minutes.paragraph_fields import paragraph_record
from beslut.minutes.reading import Note, Reading
from beslut.minutes.reservations import reservations, statements
from beslut.minutes.roles import held_roles, with_roles
from beslut.minutes.stepping_aside import Stated, stepping_aside
from beslut.minutes.unread import ReadPlaces, read_places, unread_lines
from beslut.minutes.votes import broken_off, loose_votes, votes, with_roll
from beslut.records import (
    Attendance,
    Ballot,
    Body,
    Meeting,
    NonParticipation,
    ParagraphNumber,
    Place,
    Reservation,
    RoleKind,
    Settlement,
    Statement,
    Vote,
)


def read_text(text: str, document: str | None = None) -> Reading:
    """The reading of minutes given as plain text. Never fails: what is not understood is listed.

    `document` is the name that places carry.
    """
    return read_lines(clean_lines(text, document), document)


def read_minutes(path: str | Path) -> Reading:
    """The reading of the minutes in a file; raises `InputError` where the file cannot be used or holds no minutes."""
    return read_document(open_document(path))


def read_document(document: Document) -> Reading:
    """The reading of an opened document; raises `InputError` where nothing in it looks like minutes."""
    reading = read_lines(document.lines, document.name)
    meeting = reading.meeting
    if not (meeting.paragraphs or meeting.attendance or meeting.votes):
        raise InputError(
            message("no minutes were found here: no § and no list of people"),
            place=document.name,
            mend=message(
                "Give the minutes themselves, not a summons, a cover letter or a page of signatures."
            ),
        )
    return evolve(reading, warnings=document.warnings)


def read_lines(
    lines: Sequence[Line], document: str | None = None, layouts: Sequence[Layout] = LAYOUTS
) -> Reading:
    """The reading of clean lines, arranged by those of the layouts that fit."""
    lines = arranged(lines, layouts)
    stated = stated_paragraphs(lines)
    parts = outline(lines, stated)
    front = blocks(parts.front)
    listed = attendance_list(front)
    held = list(held_roles(front))
    fields, places, odd = _meeting_fields(front, parts)
    found = _Found.in_paragraphs(parts.paragraphs)
    facts, notes = _settled(found.asides, listed.disqualified)
    notes += tuple(_lost(entry) for entry in listed.lost)
    rows = mentioned_people(with_roles(listed.rows, held), parts.paragraphs)
    rows = completed_rows(rows, parts.paragraphs, facts)
    appended = tuple(_appended(parts))
    paragraphs = tuple(paragraph_record(paragraph, _name(fields)) for paragraph in parts.paragraphs)
    meeting = Meeting(
        **fields,
        stated_paragraphs=stated,
        attendance=rows,
        paragraphs=paragraphs,
        non_participation=facts,
        votes=tuple(_votes(parts, [one.chair for one in paragraphs], rows, appended)),
        reservations=_once(found.reservations),
        statements=found.statements,
    )
    people = [*(row.place for row in listed.rows), *(one.entry.place() for one in held)]
    return Reading(
        meeting=meeting,
        places=places,
        unread=unread_lines(
            parts,
            found.read,
            _numbers(people) | _balloted(appended) | _loose(parts, meeting),
            frozenset(one.substitute for one in facts if one.substitute),
            frozenset(vote.paragraph for vote in meeting.votes if vote.paragraph),
        ),
        notes=(
            *odd,
            *headings_checked(parts, stated),
            *notes,
            *_cut(parts, meeting.votes),
            *checked(meeting, held),
        ),
        document=document,
    )


@frozen
class _Found:
    """Every statement of the §§ as it was read, the same one perhaps several times."""

    asides: tuple[Stated, ...]
    reservations: tuple[Reservation, ...]
    statements: tuple[Statement, ...]

    @classmethod
    def in_paragraphs(cls, paragraphs: Sequence[ParagraphText]) -> "_Found":
        return cls(
            tuple(one for paragraph in paragraphs for one in stepping_aside(paragraph)),
            tuple(one for paragraph in paragraphs for one in reservations(paragraph)),
            tuple(one for paragraph in paragraphs for one in statements(paragraph)),
        )

    @property
    def read(self) -> ReadPlaces:
        """The sentences that gave any of them."""
        places = [one.fact.place for one in self.asides]
        places += [one.place for one in self.reservations]
        places += [one.place for one in self.statements]
        return read_places(places)


def _loose(parts: Outline, meeting: Meeting) -> frozenset[tuple[int, int]]:
    """The lines of an extract without any § that told of votes."""
    return frozenset() if parts.paragraphs else _numbers(vote.place for vote in meeting.votes)


def _numbers(places: Iterable[Place | None]) -> frozenset[tuple[int, int]]:
    return frozenset(
        (place.page or 0, place.line) for place in places if place is not None and place.line is not None
    )


def _meeting_fields(
    front: Sequence[Block], parts: Outline
) -> tuple[dict[str, Any], dict[str, Place], tuple[Note, ...]]:
    """The fields of the meeting itself, where each was read, and notes on those that cannot be."""
    values: dict[str, Any] = {}
    places: dict[str, Place] = {}
    everything = "\n".join(line.text for line in parts.lines)
    town = municipality_in(parts, everything)
    body = body_in(front, parts)
    if body is not None:
        name, places["body"] = body
        values["body"] = Body(name=name, kind=body_kind(name), municipality=town[0] if town else None)
    if town is not None:
        places["municipality"] = town[1]
    day = day_in(front, parts)
    if day is not None:
        values["date"], places["date"] = day
    for name, value, place in times_and_place(front):
        values[name], places[name] = value, place
    odd = hours_checked(values.get("start"), values.get("end"), places.get("end"))
    if odd:
        del values["end"], places["end"]
    values["adjournments"] = adjournments(parts.front)
    notice = notice_in(front)
    values["notices"] = () if notice is None else (notice,)
    return values, places, odd


def _name(fields: dict[str, Any]) -> str | None:
    return fields["body"].name if "body" in fields else None


def _settled(
    stated: Sequence[Stated], listed: Iterable[NonParticipation]
) -> tuple[tuple[NonParticipation, ...], tuple[Note, ...]]:
    """The facts, each once, and notes on what was announced or conditional and never confirmed."""
    facts = _once([one.fact for one in stated if not one.announced and not one.conditional] + list(listed))
    known = {(one.actor, one.paragraph) for one in facts}
    paragraphs = {one.paragraph for one in facts}
    notes = [
        Note(place=one.fact.place, message=_why_unsure(one), candidates=(str(one.fact.actor),))
        for one in stated
        if (one.announced or one.conditional)
        and (one.fact.actor, one.fact.paragraph) not in known
        and one.fact.paragraph not in paragraphs
    ]
    return facts, tuple(notes)


def _lost(entry: Entry) -> Note:
    """The note on a limit whose numbers are gone: who is away in which §§ cannot be told."""
    return Note(
        place=entry.place(),
        message=message(
            "“{words}” leaves out some §§, but their numbers are lost", words=f"{entry.name}{entry.remark}"
        ),
        candidates=(entry.name,),
    )


def _why_unsure(one: Stated) -> Any:
    if one.conditional:
        return message(
            "{actor} declines only on a condition; whether it was met is not said", actor=str(one.fact.actor)
        )
    return message("{actor} announces a decline that the § does not confirm", actor=str(one.fact.actor))


def _once(records: Iterable[Any]) -> tuple[Any, ...]:
    """Each record once, the fullest of those about one actor in one §."""
    kept: dict[tuple[str, ParagraphNumber | None], Any] = {}
    for one in records:
        key = (one.actor.name or str(one.actor), one.paragraph)
        if key not in kept or (getattr(one, "substitute", None) and not kept[key].substitute):
            kept[key] = one
    return tuple(kept.values())


def _votes(
    parts: Outline,
    chairs: Sequence[str | None],
    rows: Sequence[Attendance],
    appended: Sequence["_Appendix"],
) -> Iterator[Vote]:
    chair = _chair(rows)
    cited: dict[tuple[int, str], list[_Appendix]] = {}
    for appendix in appended:
        if appendix.number is not None:  # it may leave out the year
            cited.setdefault(appendix.number.position, []).append(appendix)
    alone = appended if len(appended) == 1 and appended[0].number is None else ()
    for paragraph, own in zip(parts.paragraphs, chairs, strict=True):
        found = tuple(votes(paragraph))
        for appendix in cited.get(paragraph.number.position, alone if found else ()):
            found = with_roll(found, appendix.ballots)
        for one in found:
            yield evolve(one, casting_vote=own or chair) if one.settled_by is Settlement.CASTING_VOTE else one
    if not parts.paragraphs:
        yield from loose_votes(running(parts.lines))


def _cut(parts: Outline, found: Sequence[Vote]) -> Iterator[Note]:
    """A note on the name with which an extract of a vote breaks off."""
    text = running(parts.lines) if found and not parts.paragraphs else None
    name = None if text is None else broken_off(text)
    if text is not None and name is not None:
        yield Note(
            place=text.place(len(text.text) - len(name), len(text.text)),
            message=message(
                "the text ends with “{name}”, who is not counted: the name may be cut off", name=name
            ),
            candidates=(name,),
        )


def _chair(rows: Sequence[Attendance]) -> str | None:
    return next((row.name for row in rows if row.holds(RoleKind.CHAIR)), None)


@frozen
class _Appendix:
    """An appended voting list: the § it says it belongs to, its ballots, and the numbers of its lines."""

    number: ParagraphNumber | None
    ballots: tuple[Ballot, ...]
    lines: tuple[Line, ...]

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """The names of those whose ballots it lists, by the first two words of each."""
        names: dict[str, set[str]] = {}
        for ballot in self.ballots:
            names.setdefault(" ".join(ballot.name.split(" ")[:2]), set()).add(ballot.name)
        return {first: tuple(found) for first, found in names.items()}


def _names_one(line: Line, appendix: _Appendix) -> bool:
    """Whether the line has the name of somebody whose ballot is listed."""
    words = _WORD.findall(line.text)
    pairs = {" ".join(pair) for pair in pairwise(words)}
    return any(name in line.text for pair in pairs for name in appendix.names.get(pair, ()))


_WORD = re.compile(r"[^\s,;:()]+")
_BELONGS_TO = re.compile(r"§[ ]?(\d{1,4}(?:[ ][a-h]\b)?)")


def _appended(parts: Outline) -> Iterator[_Appendix]:
    for lines in parts.appendices:
        named = (_BELONGS_TO.search(line.text) for line in lines[:6])
        number = next((paragraph_number(match[1]) for match in named if match), None)
        ballots = tuple(listed_ballots(lines))
        if ballots:
            yield _Appendix(number, ballots, lines)


def _balloted(appended: Sequence[_Appendix]) -> frozenset[tuple[int, int]]:
    """The lines of appended lists that name somebody with a ballot."""
    return frozenset(
        line.at for appendix in appended for line in appendix.lines if _names_one(line, appendix)
    )
