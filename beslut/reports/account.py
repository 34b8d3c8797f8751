"""What reports are made from: a meeting with all that is derived from it and all that its source left open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import PurePath

from attrs import field, frozen

from beslut.messages import Message, message
from beslut.minutes import Note, UnreadLine
from beslut.participation import Participation, participation
from beslut.records import Body, Meeting, Paragraph, ParagraphNumber, Place
from beslut.records.truths import as_tuple
from beslut.sources import Source
from beslut.tallies import Tally, tallies


@frozen(kw_only=True)
class Account:
    """One meeting, ready to be reported on (underlag): who took part, the tallies, and what was not understood.

    `document` names the source; `unread` and `notes` come from the reader and are empty for a record file. Where it is
    known who is who over many meetings, `told_by_party` are names, folded, of several people whom their parties tell
    apart, and `joined` those of one person each, whatever party is printed.
    """

    meeting: Meeting
    participation: Participation
    tallies: tuple[Tally, ...]
    document: str | None = None
    unread: tuple[UnreadLine, ...] = field(default=(), converter=as_tuple)
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)
    told_by_party: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()

    @property
    def name(self) -> Message:
        """The meeting in words: the body and the day, as far as they are known."""
        body, day = self.meeting.body, self.meeting.date
        if body is not None and day is not None:
            return message("{body} {date}", body=_printed(body), date=day)
        if body is not None and self.document is not None:
            return message(
                "{body}, undated ({document})", body=_printed(body), document=PurePath(self.document).name
            )
        if body is not None:
            return message("{body}, undated", body=_printed(body))
        if day is not None:
            return message("meeting of {date}", date=day)
        return message("meeting in {document}", document=PurePath(self.document or "-").name)

    @property
    def decisions(self) -> tuple[Tally, ...]:
        """The tallies of the §§ in which something was decided.

        A § whose text is not at hand counts as a decision: the minutes speak of somebody's part in it.
        """
        at_hand = {paragraph.number for paragraph in self.meeting.paragraphs}
        return tuple(one for one in self.tallies if one.form is not None or one.paragraph not in at_hand)

    @property
    def undecided(self) -> tuple[ParagraphNumber, ...]:
        """The §§ in which nothing was decided (information, debate)."""
        decided = {one.paragraph for one in self.decisions}
        return tuple(one.paragraph for one in self.tallies if one.paragraph not in decided)

    def paragraph(self, number: ParagraphNumber) -> Paragraph | None:
        """The § itself; None where its text is not at hand."""
        return next((one for one in self.meeting.paragraphs if one.number == number), None)

    def line(self, place: Place | None) -> Message | str | None:
        """Where something stands: the line, and the page where pages are known; with the document if it is another."""
        if place is None or place.line is None or place.document != self.document:
            return None if place is None else str(place)
        if place.page is None:
            return str(place.line)
        return message("{line} (p. {page})", line=place.line, page=place.page)


def account(meeting: Meeting, document: str | None = None, source: Source | None = None) -> Account:
    """The account of one meeting; `source` adds what its reader left open."""
    derived = participation(meeting)
    reading = source.reading if source else None
    return Account(
        meeting=meeting,
        participation=derived,
        tallies=tallies(meeting, derived),
        document=document or (source.document if source else None),
        unread=reading.unread if reading else (),
        notes=reading.notes if reading else (),
    )


def accounts(sources: Iterable[Source]) -> tuple[Account, ...]:
    """The accounts of all meetings of these sources, oldest first; those without a date last."""
    found = [account(meeting, source=source) for source in sources for meeting in source.meetings]
    return tuple(sorted(found, key=lambda one: one.meeting.date or date.max))


def by_body(given: Sequence[Account]) -> Iterator[tuple[str | None, tuple[Account, ...]]]:
    """The accounts body by body (organ), in the order of the bodies' names; None where none is printed."""
    ordered = sorted(given, key=_body_key)
    for key, group in groupby(ordered, key=_body_key):
        yield key[1] or None, tuple(group)


def documents(given: Iterable[Account]) -> tuple[str, ...]:
    """The sources of these accounts, each once."""
    return tuple(dict.fromkeys(one.document for one in given if one.document))


def _body_key(one: Account) -> tuple[bool, str]:
    body = one.meeting.body
    return body is None, _printed(body) if body else ""


def _printed(body: Body) -> str:
    return f"{body.name}, {body.municipality}" if body.municipality else body.name
