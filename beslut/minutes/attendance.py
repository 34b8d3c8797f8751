"""The attendance of the front page: labelled blocks of people to rows of the attendance list."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from beslut.minutes.blocks import Block
from beslut.minutes.entries import Entry, Replaced, entries
from beslut.minutes.remarks import Remark
from beslut.minutes.vocabulary import Label
from beslut.records import (
    Actor,
    Attendance,
    Capacity,
    NonParticipation,
    ParagraphNumber,
    ParagraphRange,
    ParagraphSpan,
    Person,
    Reason,
)

_CAPACITY = {
    Label.DECIDING: Capacity.MEMBER,
    Label.LIST: Capacity.MEMBER,
    Label.SERVING: Capacity.SERVING_SUBSTITUTE,
    Label.SUBSTITUTES: Capacity.SUBSTITUTE,
    Label.NOT_SERVING: Capacity.SUBSTITUTE,
    Label.OTHERS: Capacity.OTHER,
    Label.ABSENT: Capacity.ABSENT,
}


@frozen
class AttendanceList:
    """The rows read from the front page, and the disqualifications that its remarks tell of.

    `lost` are the entries whose remark limits the presence to §§ whose numbers the source has lost.
    """

    rows: tuple[Attendance, ...]
    disqualified: tuple[NonParticipation, ...]
    lost: tuple[Entry, ...]


def attendance_list(found: Sequence[Block]) -> AttendanceList:
    """The attendance that the blocks of people list, in the order of the page."""
    rows: list[Attendance] = []
    disqualified: list[NonParticipation] = []
    lost: list[Entry] = []
    for block in found:
        capacity = _CAPACITY.get(block.label) if block.label else None
        if capacity is None:
            continue
        for entry in entries(block.lines):
            rows.extend(_rows(entry, capacity, block.label))
            disqualified.extend(_disqualified(entry))
            if entry.said.lost:
                lost.append(entry)
    return AttendanceList(tuple(rows), tuple(disqualified), tuple(lost))


def _rows(entry: Entry, capacity: Capacity, label: Label | None) -> Iterator[Attendance]:
    """The rows of one entry: one for each member replaced, or a single one.

    A substitute listed as merely present who serves in some §§ attends the others as a substitute.
    """
    own = entry.said
    if entry.replaced and capacity is not Capacity.ABSENT:
        serving = [_serving_row(entry, own, replaced) for replaced in entry.replaced]
        yield from serving
        if label in (Label.SUBSTITUTES, Label.NOT_SERVING) and all(row.paragraphs for row in serving):
            yield Attendance(
                person=Person(name=entry.name),
                party=entry.party,
                capacity=Capacity.SUBSTITUTE,
                place=entry.place(),
            )
        return
    yield Attendance(
        person=Person(name=entry.name),
        party=entry.party,
        capacity=_capacity(capacity, own),
        roles=own.roles,
        paragraphs=None if own.paragraphs is None else own.paragraphs,
        times=own.times,
        remote=own.remote,
        title=_title(entry, own) if capacity is Capacity.OTHER else None,
        place=entry.place(),
    )


def _serving_row(entry: Entry, own: Remark, replaced: Replaced) -> Attendance:
    said = replaced.said
    return Attendance(
        person=Person(name=entry.name),
        party=entry.party,
        capacity=Capacity.SERVING_SUBSTITUTE,
        roles=own.roles,
        replaces=replaced.name,
        paragraphs=said.paragraphs or own.paragraphs or said.disqualified,
        times=said.times or own.times,
        remote=own.remote or said.remote,
        place=entry.place(),
    )


def _capacity(capacity: Capacity, said: Remark) -> Capacity:
    """The capacity of the block, unless the remark says otherwise."""
    if said.away and capacity is not Capacity.OTHER:
        return Capacity.ABSENT
    if said.observer:
        return Capacity.OTHER
    if said.serving is False and capacity is not Capacity.ABSENT:
        return Capacity.SUBSTITUTE
    if said.serving and capacity in (Capacity.MEMBER, Capacity.SUBSTITUTE):
        return Capacity.SERVING_SUBSTITUTE
    return capacity


def _title(entry: Entry, said: Remark) -> str | None:
    if entry.title is not None:
        return entry.title
    return said.rest or None


def _disqualified(entry: Entry) -> Iterator[NonParticipation]:
    """Those whom the list itself tells to be disqualified: the listed person, or the member replaced for that."""
    named: tuple[Entry | Replaced, ...] = (entry, *entry.replaced)
    for one in named:
        span: ParagraphSpan | None = one.said.disqualified
        for stretch in span.included if span is not None else ():
            for number in _numbers(stretch):
                yield NonParticipation(
                    actor=Actor(name=one.name, party=one.party),
                    reason=Reason.DISQUALIFIED,
                    paragraph=number,
                    place=entry.place(),
                )


# More §§ than anybody is disqualified in at one meeting: figures that stand for something else.
_MOST = 100


def _numbers(stretch: ParagraphRange) -> Iterator[ParagraphNumber]:
    """Every § of a printed run; a single one with its letter, and none where an end of the run is open."""
    if stretch.first is None or stretch.last is None:
        return
    if stretch.first == stretch.last:
        yield stretch.first
        return
    if stretch.last.number - stretch.first.number > _MOST:
        return
    for number in range(stretch.first.number, stretch.last.number + 1):
        yield ParagraphNumber(str(number))
