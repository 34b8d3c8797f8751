"""The front page poured out: each label put on a line of its own with its value below, one person a line.

Labels may stand before their values (`Beslutande Bo Ek (S) ... Justerare Eva Berg`), or all labels first and then all
cells in the same order. In the second case every cell is given to the label that it fits, in order.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve, field

from beslut.minutes.layouts.page_a_line.assigned import assigned
from beslut.minutes.layouts.page_a_line.chains import Known
from beslut.minutes.layouts.page_a_line.labels import Mark, labels_in, without_leaders
from beslut.minutes.layouts.page_a_line.listed import Cell, cells_in, leading_span, up_to_the_clock
from beslut.minutes.layouts.page_a_line.replaced_apart import with_replaced_joined
from beslut.minutes.lines import Line
from beslut.minutes.vocabulary import Label

PEOPLE = frozenset({Label.DECIDING, Label.SERVING, Label.SUBSTITUTES, Label.NOT_SERVING, Label.OTHERS, Label.ABSENT,
                    Label.CHAIR, Label.SECRETARY, Label.ADJUSTERS, Label.DEPUTY_ADJUSTERS, Label.LIST})  # fmt: skip
_NO_VALUE = frozenset({Label.SIGNATURES, Label.NOTICE})
_PLACES = frozenset({Label.TIME_AND_PLACE, Label.TIME, Label.PLACE})


@define
class _Group:
    """Labels that follow on each other without a value between, and the text behind them."""

    labels: list[Mark] = field(factory=list)
    stated: list[tuple[Mark, str, Line]] = field(factory=list)
    texts: list[tuple[str, Line]] = field(factory=list)


def front_lines(pages: Sequence[tuple[str, Line]], known: Known) -> Iterator[Line]:
    """The front page in the plain grammar: a label, its value below it, a blank line."""
    for group in _groups(pages):
        for mark, words, line in group.stated:
            yield line.saying(f"{mark.phrase}: {words}")
        yield from _group_lines(group, known)


def _groups(pages: Sequence[tuple[str, Line]]) -> Iterator[_Group]:
    group = _Group()
    for text, line in pages:
        text, position = without_leaders(text), 0
        for mark in labels_in(text):
            words = text[position : mark.start].strip()
            if words:
                group.texts.append((words, line))
            if group.texts:
                yield group
                group = _Group()
            position = mark.end
            span = leading_span(text[mark.end :][:80]) if mark.label is Label.PARAGRAPHS else None
            if span is not None:
                group.stated.append((mark, span["span"].strip(), line))
                position = mark.end + span.end()
            else:
                group.labels.append(mark)
        if text[position:].strip():
            group.texts.append((text[position:].strip(), line))
    yield group


def _group_lines(group: _Group, known: Known) -> Iterator[Line]:
    labels = (
        [mark for mark in group.labels if mark.label not in _NO_VALUE]
        if len(group.labels) > 1
        else group.labels
    )
    if not labels:
        yield from (line.saying(text) for text, line in group.texts)
        yield from _blank(group)
        return
    if len(labels) == 1:
        yield from _labelled(labels[0], _cells(group, labels, known))
        return
    for place, cells in assigned([mark.label for mark in labels], _cells(group, labels, known)):
        yield from _labelled(labels[place], cells)


def _cells(group: _Group, labels: Sequence[Mark], known: Known) -> list[Cell]:
    """The cells of the group's text; words of time and place are kept whole."""
    made: list[Cell] = []
    kinds = {mark.label for mark in labels}
    for text, line in group.texts:
        if not kinds & PEOPLE:
            made.append(Cell(text.strip(" ."), line, person=False, first_of_line=True))
            continue
        cut = up_to_the_clock(text) if kinds & _PLACES and not made else 0
        if cut:
            made.append(Cell(text[:cut].strip(), line, person=False, first_of_line=True))
        made += cells_in(text[cut:], line, known)
    if Label.PARAGRAPHS in kinds:
        made = [part for cell in made for part in _without_span(cell)]
    return made


def _without_span(cell: Cell) -> Iterator[Cell]:
    """The cell, and apart from it a span of §§ behind a bare name, which may be that of the whole minutes."""
    span = leading_span(cell.remark) if cell.person and cell.party is None else None
    if span is None or cell.remark[span.end() :].strip(" .") or not re.search(r"\d[ ]?[-–]", span["span"]):
        yield cell
        return
    yield evolve(cell, text=cell.text[: -len(cell.remark.rstrip())].strip(), remark="")
    yield Cell(span["span"].strip(), cell.line, person=False)


def _labelled(mark: Mark, cells: Sequence[Cell]) -> Iterator[Line]:
    if not cells:
        return
    yield cells[0].line.saying(f"{mark.phrase}:")
    for cell in with_replaced_joined(cells) if mark.label in PEOPLE else cells:
        yield cell.line.saying(cell.text)
    yield cells[-1].line.saying("")


def _blank(group: _Group) -> Iterator[Line]:
    yield from (line.saying("") for _, line in group.texts[-1:])
