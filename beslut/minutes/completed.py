"""What the §§ add to the people of the front page: a party that its list has lost, and who stepped in."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from beslut.minutes.names import people_in
from beslut.minutes.outline import ParagraphText
from beslut.records import Attendance, Capacity, NonParticipation, ParagraphSpan

_ELECTED = frozenset({Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE, Capacity.SUBSTITUTE, Capacity.ABSENT})


def completed_rows(
    rows: Sequence[Attendance], paragraphs: Sequence[ParagraphText], facts: Iterable[NonParticipation]
) -> tuple[Attendance, ...]:
    """The rows with parties printed elsewhere, and a row for each mere substitute who stepped in for somebody."""
    made = _with_parties(rows, paragraphs)
    return (*made, *_stepped_in(made, facts))


def _with_parties(rows: Sequence[Attendance], paragraphs: Sequence[ParagraphText]) -> tuple[Attendance, ...]:
    """The rows with the party that every mention in the §§ prints, where the list prints none."""
    lacking = {row.name.casefold() for row in rows if row.party is None and row.capacity in _ELECTED}
    if not lacking:
        return tuple(rows)
    printed: dict[str, set[str]] = {}
    for paragraph in paragraphs:
        for mention in people_in(paragraph.text.text):
            if mention.party is not None and mention.name.casefold() in lacking:
                printed.setdefault(mention.name.casefold(), set()).add(mention.party)
    return tuple(
        evolve(row, party=next(iter(parties)))
        if row.party is None
        and row.capacity in _ELECTED
        and len(parties := printed.get(row.name.casefold(), set())) == 1
        else row
        for row in rows
    )


def _stepped_in(rows: Sequence[Attendance], facts: Iterable[NonParticipation]) -> Iterator[Attendance]:
    """A row for each substitute who sat for a disqualified member in one § and is listed only as present."""
    by_name: dict[str, list[Attendance]] = {}
    for row in rows:
        by_name.setdefault(row.name.casefold(), []).append(row)
    for fact in facts:
        own = by_name.get((fact.substitute or "").casefold(), [])
        if not own or fact.actor.name is None or any(row.capacity is not Capacity.SUBSTITUTE for row in own):
            continue
        yield evolve(
            own[0],
            capacity=Capacity.SERVING_SUBSTITUTE,
            roles=(),
            replaces=fact.actor.name,
            paragraphs=ParagraphSpan(str(fact.paragraph)) if fact.paragraph else None,
            times=(),
            place=fact.place,
        )
