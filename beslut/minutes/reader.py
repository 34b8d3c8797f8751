"""The reader itself: clean lines to an outline, the outline to records, and what is left over to notes."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve

from beslut.errors import InputError
from beslut.messages import message
from beslut.minutes.attendance import attendance_list
from beslut.minutes.ballots import listed_ballots
from beslut.minutes.blocks import Block, blocks
from beslut.minutes.documents import Document, open_document
from beslut.minutes.layouts import arranged
from beslut.minutes.lines import Line, clean_lines, running
from beslut.minutes.meeting_fields import (
    adjournments,
    body_in,
    body_kind,
    day_in,
    municipality_in,
    notice_in,
    times_and_place,
)
from beslut.minutes.mentioned import mentioned_people
from beslut.minutes.outline import Outline, outline, stated_paragraphs
from beslut.minutes.paragraph_fields import paragraph_record
from beslut.minutes.reading import Note, Reading
from beslut.minutes.reservations import reservations, statements
from beslut.minutes.roles import held_roles, with_roles
from beslut.minutes.stepping_aside import Stated, stepping_aside
from beslut.minutes.unread import unread_lines
from beslut.minutes.votes import loose_votes, votes, with_roll
from beslut.records import (
    Attendance,
    Body,
    Meeting,
    NonParticipation,
    ParagraphNumber,
    Place,
    Settlement,
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


def read_lines(lines: Sequence[Line], document: str | None = None) -> Reading:
    """The reading of clean lines."""
    lines = arranged(lines)
    stated = stated_paragraphs(lines)
    parts = outline(lines, stated)
    front = blocks(parts.front)
    listed = attendance_list(front)
    rows = with_roles(listed.rows, list(held_roles(front)))
    fields, places = _meeting_fields(front, parts)
    asides = [one for paragraph in parts.paragraphs for one in stepping_aside(paragraph)]
    facts, notes = _settled(asides, listed.disqualified)
    rows = mentioned_people(rows, parts.paragraphs)
    meeting = Meeting(
        **fields,
        stated_paragraphs=stated,
        attendance=rows,
        paragraphs=tuple(paragraph_record(paragraph, _name(fields)) for paragraph in parts.paragraphs),
        non_participation=facts,
        votes=tuple(_votes(parts, rows)),
        reservations=_once(one for paragraph in parts.paragraphs for one in reservations(paragraph)),
        statements=tuple(one for paragraph in parts.paragraphs for one in statements(paragraph)),
    )
    return Reading(
        meeting=meeting,
        places=places,
        unread=unread_lines(parts, meeting),
        notes=notes,
        document=document,
    )


def _meeting_fields(front: Sequence[Block], parts: Outline) -> tuple[dict[str, Any], dict[str, Place]]:
    values: dict[str, Any] = {}
    places: dict[str, Place] = {}
    everything = "\n".join(line.text for line in parts.lines)
    town = municipality_in(parts.front, parts.lines, everything)
    body = body_in(front, parts.front, parts.lines)
    if body is not None:
        name, places["body"] = body
        values["body"] = Body(name=name, kind=body_kind(name), municipality=town[0] if town else None)
    if town is not None:
        places["municipality"] = town[1]
    day = day_in(front, parts.front, parts.lines)
    if day is not None:
        values["date"], places["date"] = day
    for name, value, place in times_and_place(front):
        values[name], places[name] = value, place
    if values.get("start") and values.get("end") and values["end"] < values["start"]:
        del values["end"], places["end"]
    values["adjournments"] = adjournments(parts.front)
    values["notice"] = notice_in(front)
    return values, places


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


def _votes(parts: Outline, rows: Sequence[Attendance]) -> Iterator[Vote]:
    appended = list(_appended(parts))
    for paragraph in parts.paragraphs:
        found = list(votes(paragraph))
        for number, ballots in appended:
            if number == paragraph.number or (number is None and len(appended) == 1 and found):
                found = list(with_roll(found, ballots))
        chair = paragraph_record(paragraph).chair or _chair(rows)
        for one in found:
            yield evolve(one, casting_vote=chair) if one.settled_by is Settlement.CASTING_VOTE else one
    if not parts.paragraphs:
        yield from loose_votes(running(parts.lines))


def _chair(rows: Sequence[Attendance]) -> str | None:
    from beslut.records import RoleKind

    return next((row.name for row in rows if row.holds(RoleKind.CHAIR)), None)


def _appended(parts: Outline) -> Iterator[tuple[ParagraphNumber | None, list[Any]]]:
    """Each appended voting list with the § it says it belongs to."""
    import re

    for lines in parts.appendices:
        number = None
        for line in lines[:6]:
            match = re.search(r"§[ ]?(\d{1,4}(?:[ ][a-h]\b)?)", line.text)
            if match is not None:
                number = ParagraphNumber(match[1])
                break
        ballots = list(listed_ballots(lines))
        if ballots:
            yield number, ballots
