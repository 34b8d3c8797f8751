"""Explanations (förklaringar): the text of a document line by line, with what was read on each line.

The way back from facts to text, for a person who wants to see what the reader saw. It makes no facts of its own: it
takes the reading, and looks up where each fact stands.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from attrs import field, frozen

from beslut.messages import message
from beslut.minutes.blocks import blocks
from beslut.minutes.documents import Document, open_document
from beslut.minutes.layouts import arranged
from beslut.minutes.lines import Line, running
from beslut.minutes.outline import Outline, ParagraphText, outline, stated_paragraphs
from beslut.minutes.reader import read_document
from beslut.minutes.reading import Note, Reading
from beslut.minutes.roles import held_roles
from beslut.minutes.vocabulary import Section
from beslut.records import Meeting, Paragraph, Place, Reason
from beslut.records.terms import Term
from beslut.records.truths import as_tuple


class Finding(Term):
    """What was read on a line (fynd), or that something there was not; in the order of importance to a proof-reader."""

    UNREAD = "unread", message("unread")
    """A line that speaks of participation, votes or reservations and gave no fact (oläst)."""
    UNSURE = "unsure", message("unsure")
    """A line that can be read in more than one way, or is at odds with another (osäker)."""
    MEETING = "meeting", message("meeting")
    """The body, the day, the hours or the place of the meeting (sammanträde)."""
    PERSON = "person", message("person")
    """Somebody in the attendance list (person)."""
    ROLE = "role", message("role")
    """Somebody who chairs, adjusts or keeps the minutes (roll)."""
    PARAGRAPH = "paragraph", message("§")
    """The heading of a §."""
    TITLE = "title", message("title")
    """What a § is about (rubrik)."""
    PROPOSAL = "proposal", message("proposal")
    """Somebody's proposal (yrkande)."""
    DECISION = "decision", message("decision")
    """What was decided (beslut)."""
    DISQUALIFIED = "disqualified", message("jäv")
    """Somebody who was disqualified (jäv)."""
    DECLINED = "declined", message("declines")
    """Somebody who took no part in a decision (deltar inte)."""
    AWAY = "away", message("away")
    """Somebody who was away in a §, or took no part for a reason that is not told (borta)."""
    VOTE = "vote", message("vote")
    """A vote (omröstning)."""
    BALLOT = "ballot", message("ballot")
    """How somebody voted (röst)."""
    RESERVATION = "reservation", message("reservation")
    """A reservation."""
    STATEMENT = "statement", message("statement")
    """A note to the minutes, or another statement that is no reservation (anteckning)."""


_REASONS = {Reason.DISQUALIFIED: Finding.DISQUALIFIED, Reason.DECLINED: Finding.DECLINED}
_At = tuple[int, int]


@frozen(kw_only=True)
class ExplainedLine:
    """One line of the document (förklarad rad): what begins on it, and whether what began above it goes on.

    `notes` are those of the reader about this line.
    """

    line: Line
    findings: tuple[Finding, ...] = field(default=(), converter=as_tuple)
    goes_on: bool = False
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)


@frozen(kw_only=True)
class Explanation:
    """A whole document with what was read from it (förklaring); `notes` are those about no line in particular."""

    document: str
    lines: tuple[ExplainedLine, ...] = field(converter=as_tuple)
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)
    reading: Reading = field(repr=False)


def explain_minutes(path: str | Path) -> Explanation:
    """The explanation of the minutes in a file; raises `InputError` where the file cannot be used or is no minutes."""
    return explanation(open_document(path))


def explanation(document: Document) -> Explanation:
    """The explanation of an opened document; raises `InputError` where nothing in it looks like minutes."""
    reading = read_document(document)
    lines = arranged(document.lines)
    parts = outline(lines, stated_paragraphs(lines))
    begins: dict[_At, set[Finding]] = defaultdict(set)
    goes_on: set[_At] = set()
    following = _following(document.lines)
    for finding, place in _placed(reading, parts):
        begins[_at(place)].add(finding)
        goes_on |= _rest_of(place, following)
    for finding, own in _quoted(reading.meeting, parts):
        begins[own[0].at].add(finding)
        goes_on |= {line.at for line in own[1:]}
    notes = _by_line(reading.notes, begins.keys() | {line.at for line in document.lines})
    return Explanation(
        document=document.name,
        lines=[
            ExplainedLine(
                line=line,
                findings=[finding for finding in Finding if finding in begins.get(line.at, ())],
                goes_on=line.at in goes_on and not line.blank,
                notes=notes.pop(line.at, ()),
            )
            for line in document.lines
        ],
        notes=notes.get(None, ()),
        reading=reading,
    )


def _at(place: Place) -> _At:
    return place.page or 0, place.line or 0


def _placed(reading: Reading, parts: Outline) -> Iterator[tuple[Finding, Place]]:
    """All that knows its place."""
    meeting = reading.meeting
    known: list[tuple[Finding, Place | None]] = [
        *((Finding.MEETING, place) for place in reading.places.values()),
        *((Finding.PERSON, row.place) for row in meeting.attendance),
        *((Finding.ROLE, row.place) for row in meeting.attendance if row.roles),
        *((Finding.ROLE, one.entry.place()) for one in held_roles(blocks(parts.front))),
        *((Finding.PARAGRAPH, paragraph.place) for paragraph in meeting.paragraphs),
        *((Finding.PROPOSAL, one.place) for paragraph in meeting.paragraphs for one in paragraph.proposals),
        *((_REASONS.get(one.reason, Finding.AWAY), one.place) for one in meeting.non_participation),
        *((Finding.VOTE, vote.place) for vote in meeting.votes),
        *((Finding.RESERVATION, one.place) for one in meeting.reservations),
        *((Finding.STATEMENT, one.place) for one in meeting.statements),
        *((Finding.UNREAD, line.place) for line in reading.unread),
        *((Finding.UNSURE, note.place) for note in reading.notes),
    ]
    for finding, place in known:
        if place is not None and place.line is not None:
            yield finding, place


def _following(lines: Sequence[Line]) -> dict[_At, tuple[Line, ...]]:
    """The next few lines with words after each line, itself first."""
    worded = [line for line in lines if not line.blank]
    return {line.at: tuple(worded[index : index + 8]) for index, line in enumerate(worded)}


def _rest_of(place: Place, following: dict[_At, tuple[Line, ...]]) -> set[_At]:
    """The lines on which the words of a fact go on, below the one on which they begin."""
    own = _lines_of(place.words or "", following.get(_at(place), ()))
    return {line.at for line in own[1:]}


def _lines_of(words: str, lines: Iterable[Line]) -> tuple[Line, ...]:
    """Those of the lines on which the words stand; none where they do not stand there word for word."""
    text = running(lines)
    wanted = " ".join(words.split())
    start = text.text.find(wanted) if wanted else -1
    if start < 0:
        return ()
    first, last = text.line_at(start), text.line_at(start + len(wanted) - 1)
    return text.lines[text.lines.index(first) : text.lines.index(last) + 1]


def _quoted(meeting: Meeting, parts: Outline) -> Iterator[tuple[Finding, tuple[Line, ...]]]:
    """The lines of titles, decisions and ballots, which are looked up where they stand."""
    texts = {one.number: one for one in parts.paragraphs}
    for paragraph in meeting.paragraphs:
        text = texts.get(paragraph.number)
        if text is not None:
            yield from _of_paragraph(paragraph, text)
    voters = {pair for vote in meeting.votes for ballot in vote.roll for pair in _pairs(ballot.name)}
    rolls = [part.lines for one in parts.paragraphs for part in one.parts if part.section is Section.VOTE]
    for lines in (*rolls, *parts.appendices) if voters else ():
        for line in lines:
            if any(pair in voters for pair in _pairs(line.text)):
                yield Finding.BALLOT, (line,)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """The words of a text two by two; a name is known by two of its words on end, wherever it stands."""
    return pairwise(_WORD.findall(text))


_WORD = re.compile(r"[^\W\d_][\w-]*")


def _of_paragraph(paragraph: Paragraph, text: ParagraphText) -> Iterator[tuple[Finding, tuple[Line, ...]]]:
    title = paragraph.title or ""
    top = (text.heading, *text.lines[:12])
    own = _lines_of(title, top) or _lines_of(" ".join(title.split()[:3]), top)
    if own:
        yield Finding.TITLE, own
    for part in text.parts:
        own = _lines_of(paragraph.decision or "", part.lines)
        if own:
            yield Finding.DECISION, own
            return


def _by_line(notes: Iterable[Note], known: Iterable[_At]) -> dict[_At | None, tuple[Note, ...]]:
    """The notes by the line that they are about; None for those about no line."""
    lines = frozenset(known)
    found: dict[_At | None, tuple[Note, ...]] = defaultdict(tuple)
    for note in notes:
        at = None if note.place is None else _at(note.place)
        found[at if at in lines else None] += (note,)
    return found
