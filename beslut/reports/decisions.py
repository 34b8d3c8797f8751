"""Decisions (beslut): one row for each, with its tally; or one row for each party in each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from beslut.messages import Message, message
from beslut.records import ParagraphNumber, ParagraphSpan
from beslut.reports.account import Account, documents
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.voting import result
from beslut.reports.withholding import Withheld
from beslut.tallies import PARTY_NOT_PRINTED, Count, PartyTally, Tally

MEETING = Column(name="meeting", label=message("Meeting"), key=True, prose=True)
PARAGRAPH = Column(name="paragraph", label=message("§"), key=True)
TITLE = Column(name="title", label=message("Matter"), prose=True, withheld=Withheld.FREE_TEXT)

_COUNTS = (
    Column(name="took_part", label=message("Took part"), figures=True),
    Column(name="declined", label=message("Declined"), figures=True),
    Column(name="disqualified", label=message("Jäv"), figures=True),
    Column(name="absent_seats", label=message("Absent seats"), figures=True),
)
_COLUMNS = (
    PARAGRAPH,
    TITLE,
    Column(name="form", label=message("Form"), prose=True),
    *_COUNTS,
    Column(name="empty", label=message("Empty seats"), figures=True),
    Column(name="vote", label=message("Vote"), prose=True),
)
_PARTY_COLUMNS = (PARAGRAPH, Column(name="party", label=message("Party"), key=True), TITLE, *_COUNTS)


def decisions(given: Sequence[Account]) -> Report:
    """One row for each decision, with its tally (beslut med sammanräkning)."""
    return _report(
        "decisions",
        message("Decisions"),
        _COLUMNS,
        given,
        [(one, row) for one in given for tally in one.decisions for row in [_row(one, tally)]],
    )


def decisions_by_party(given: Sequence[Account]) -> Report:
    """One row for each party in each decision (beslut per parti)."""
    return _report(
        "decisions_by_party",
        message("Decisions by party"),
        _PARTY_COLUMNS,
        given,
        [(one, row) for one in given for tally in one.decisions for row in _party_rows(one, tally)],
    )


def _report(
    name: str,
    title: Message,
    columns: tuple[Column, ...],
    given: Sequence[Account],
    rows: Sequence[tuple[Account, tuple[Cell, ...]]],
) -> Report:
    title, columns, told = with_meeting(title, columns, given)
    return Report(
        name=name,
        title=title,
        columns=columns,
        rows=[(*told(one), *row) for one, row in rows],
        notes=(*_NOTES, *_uncertain(given), *undecided(given)),
        sources=documents(given),
    )


def with_meeting(
    title: Message, columns: tuple[Column, ...], given: Sequence[Account]
) -> tuple[Message, tuple[Column, ...], Callable[[Account], tuple[Cell, ...]]]:
    """The meeting in the title where there is one, in a column of its own where there are several.

    Gives the title, the columns, and what a row begins with.
    """
    if len(given) == 1:
        return message("{report}: {meeting}", report=title, meeting=given[0].name), columns, lambda _: ()
    return title, (MEETING, *columns), lambda one: (Cell(one.name),)


def _row(one: Account, tally: Tally) -> tuple[Cell, ...]:
    votes: tuple[Value, ...] = tuple(part for vote in tally.votes for part in result(vote))
    place = next((vote.vote.place for vote in tally.votes), None)
    return (
        *_matter(one, tally),
        Cell(tally.form),
        *_counts(tally),
        Cell(tally.empty),
        Cell(votes or None, place=place, withheld=_candidates(tally)),
    )


def _candidates(tally: Tally) -> Withheld | None:
    """Candidates of an election may be anybody."""
    return Withheld.FREE_TEXT if any(vote.vote.candidates for vote in tally.votes) else None


def _party_rows(one: Account, tally: Tally) -> Iterator[tuple[Cell, ...]]:
    number, title = _matter(one, tally)
    for party, counts in tally.by_party.items():
        printed: Value = message("not printed") if party == PARTY_NOT_PRINTED else party
        yield (number, Cell(printed), title, *_counts(counts))


def _matter(one: Account, tally: Tally) -> tuple[Cell, Cell]:
    text = one.paragraph(tally.paragraph)
    place = text.place if text else None
    return Cell(str(tally.paragraph), place=place), Cell(text.title if text else None, place=place)


def _counts(tally: Tally | PartyTally) -> tuple[Cell, ...]:
    return (
        Cell(tally.took_part),
        Cell(tally.declined),
        Cell(tally.disqualified),
        Cell(tally.absent_seats),
    )


_NOTES = (
    message(
        "Took part, declined and jäv count persons who serve; absent and empty seats count seats. A substitute who "
        "does not serve is in none of them."
    ),
    message("In a decision by acclamation, whoever serves and is not said to stand aside has taken part."),
)


def _uncertain(given: Sequence[Account]) -> Iterator[Message]:
    """Why some count is a range: each reason with the §§ that it is about, and the meeting where there are several."""
    for one in given:
        about: dict[Message, list[ParagraphNumber]] = {}
        for tally in one.decisions:
            for why in dict.fromkeys(why for count in _counted(tally) for why in reasons_of(count)):
                about.setdefault(why, []).append(tally.paragraph)
        for why, numbers in about.items():
            where = ParagraphSpan.of(numbers)
            if len(given) == 1:
                yield message("{paragraphs}: {reason}.", paragraphs=where, reason=why)
            else:
                yield message(
                    "{meeting}, {paragraphs}: {reason}.", meeting=one.name, paragraphs=where, reason=why
                )


def _counted(tally: Tally) -> tuple[Count, ...]:
    return tally.took_part, tally.declined, tally.disqualified, tally.absent_seats, tally.empty


def reasons_of(count: Count) -> tuple[Message, ...]:
    """What the record does not settle, where the count is a range."""
    return () if count.exact else count.why


def undecided(given: Iterable[Account]) -> tuple[Message, ...]:
    """The §§ in which nothing was decided, meeting by meeting, as a note."""
    found = [
        message("{meeting}: {paragraphs}", meeting=one.name, paragraphs=ParagraphSpan.of(one.undecided))
        for one in given
        if one.undecided
    ]
    return (message("Without a decision: {which}.", which=found),) if found else ()
