"""Audit (granskning): who took part in each decision and who did not, and all that the record cannot answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from beslut.messages import Message, message
from beslut.participation import Standing, Status
from beslut.records import Capacity, ParagraphNumber, ParagraphSpan, Place
from beslut.reports.account import Account, documents
from beslut.reports.decisions import PARAGRAPH, TITLE, reasons_of, with_meeting
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.withholding import Withheld
from beslut.tallies import Tally

_DECISION_COLUMNS = (
    PARAGRAPH,
    TITLE,
    Column(name="took_part", label=message("Took part"), prose=True),
    Column(name="did_not", label=message("Did not take part"), prose=True),
    Column(name="unknown", label=message("Not settled"), prose=True),
)
_QUESTION_COLUMNS = (
    PARAGRAPH,
    Column(name="kind", label=message("Kind")),
    Column(name="what", label=message("What the record cannot answer"), prose=True),
    Column(name="line", label=message("Line"), prose=True),
)
_ASIDE = (Status.DECLINED, Status.DISQUALIFIED, Status.ABSENT)


def decisions_audited(given: Sequence[Account]) -> Report:
    """For each decision those who took part, those who did not and why, and those of whom it cannot be told."""
    title, columns, told = with_meeting(message("Who took part in each decision"), _DECISION_COLUMNS, given)
    return Report(
        name="decisions_audited",
        title=title,
        columns=columns,
        rows=[(*told(one), *_row(one, tally)) for one in given for tally in one.decisions],
        notes=(message("Substitutes who do not serve are left out."),),
        sources=documents(given),
    )


def open_questions(given: Sequence[Account]) -> Report:
    """All that the record leaves open: contradictions, ranges, what is unknown, lines that were not understood."""
    title, columns, told = with_meeting(message("What the record cannot answer"), _QUESTION_COLUMNS, given)
    rows = [(*told(one), *_cells(one, question)) for one in given for question in _questions(one)]
    return Report(
        name="open_questions",
        withheld=Withheld.FREE_TEXT,
        title=title,
        columns=columns,
        rows=rows,
        notes=() if rows else (message("Nothing: every line that speaks of participation was understood."),),
        sources=documents(given),
    )


def _row(one: Account, tally: Tally) -> tuple[Cell, ...]:
    roster = one.participation.rosters[tally.paragraph]
    text = one.paragraph(tally.paragraph)
    place = text.place if text else None
    aside = [each for status in _ASIDE for each in roster.with_status(status) if not _merely_away(each)]
    return (
        Cell(str(tally.paragraph), place=place),
        Cell(text.title if text else None),
        Cell(tuple(map(named, roster.with_status(Status.TOOK_PART))) or None),
        Cell(tuple(_with_status(each) for each in aside) or None),
        Cell(tuple(_with_reason(each) for each in roster.with_status(Status.UNKNOWN)) or None),
    )


def _merely_away(standing: Standing) -> bool:
    """Whether this is a substitute who left: nobody had expected the person to take part."""
    return (
        standing.status is Status.ABSENT
        and standing.seat is None
        and standing.capacity is Capacity.SUBSTITUTE
    )


def named(standing: Standing) -> str:
    """A person with party, as minutes write it."""
    return standing.name if standing.party is None else f"{standing.name} ({standing.party})"


def _with_status(standing: Standing) -> Value:
    return message("{name}: {status}", name=named(standing), status=standing.status)


def _with_reason(standing: Standing) -> Value:
    return message("{name}: {reason}", name=named(standing), reason=standing.reason)


@frozen
class _Question:
    """Something that the record leaves open: what kind of thing, in words, and where."""

    kind: Message
    what: Value
    paragraph: ParagraphNumber | None = None
    place: Place | None = None


def _questions(one: Account) -> Iterator[_Question]:
    for conflict in one.participation.conflicts:
        yield _Question(message("contradiction"), conflict.message, conflict.paragraph, conflict.place)
    for tally in one.tallies:
        yield from _of_tally(one, tally)
    missing = _missing(one)
    if missing:
        yield _Question(
            message("missing text"),
            message("the text of {paragraphs} is not at hand", paragraphs=ParagraphSpan.of(missing)),
        )
    for line in one.unread:
        yield _Question(message("unread line"), line.words, None, line.place)
    for note in one.notes:
        yield _Question(message("note of the reader"), note.message, None, note.place)


def _of_tally(one: Account, tally: Tally) -> Iterator[_Question]:
    """What is open in one §: people, counts, and votes that do not add up."""
    number = tally.paragraph
    for standing in one.participation.rosters[number].with_status(Status.UNKNOWN):
        yield _Question(message("unknown"), _with_reason(standing), number, standing.place)
    people = tally.people
    counts = (people.took_part, people.declined, people.disqualified, people.absent_seats, people.empty)
    for why in dict.fromkeys(why for count in counts for why in reasons_of(count)):
        yield _Question(message("range"), why, number)
    for vote in tally.votes:
        for fault in vote.disagreements:
            yield _Question(message("vote"), fault, number, vote.vote.place)


def _missing(one: Account) -> tuple[ParagraphNumber, ...]:
    """The §§ that the front page says the minutes hold, and whose text is not at hand."""
    stated = one.meeting.stated_paragraphs
    if stated is None:
        return ()
    at_hand = {paragraph.number.number for paragraph in one.meeting.paragraphs}
    numbers = (
        ParagraphNumber(str(number))
        for run in stated.included
        if run.first is not None and run.last is not None
        for number in range(run.first.number, run.last.number + 1)
        if number not in at_hand
    )
    return stated.among(dict.fromkeys(numbers))


def _cells(one: Account, question: _Question) -> tuple[Cell, ...]:
    place = question.place
    return (
        Cell(question.paragraph),
        Cell(question.kind, place=place),
        Cell(question.what, place=place),
        Cell(one.line(place)),
    )
