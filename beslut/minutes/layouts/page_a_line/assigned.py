"""Cells given to labels: all labels stand first, and the cells follow in the same order.

Each cell goes to a label at or behind that of the cell before it. What a cell is (a person with a party, an official
with a title, a span of §§, a place and a time) tells how well it fits each label; the best order of all is taken.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from beslut.minutes.layouts.page_a_line.listed import Cell
from beslut.minutes.names import TITLE
from beslut.minutes.vocabulary import Label, folded

_SUBSTITUTE = re.compile(
    r"\b(?:ej|icke|inte)[ ](?:tjg|tjanstgorande|tig|tjanstgor)|^[ ,]*ersattare[ ,\d]*$", re.IGNORECASE
)
_SERVES = re.compile(r"(?<!ej )(?<!icke )\b(?:tjg|tjanstgor\w*|ersatter|ersattare for|for)\b", re.IGNORECASE)
_CHAIR = re.compile(r"\bordf", re.IGNORECASE)
_SPAN_ALONE = re.compile(r"[§ \d,–-]+")
_SPAN = re.compile(r"\d{1,4}")
_PAPERS = frozenset({Label.TIME_AND_PLACE, Label.TIME, Label.PLACE, Label.DATE, Label.ADJUSTMENT, Label.KEPT_AT,
                     Label.PUT_UP, Label.TAKEN_DOWN, Label.APPEAL, Label.ADJOURNMENT, Label.BODY})  # fmt: skip
_DAYS = frozenset({Label.DATE, Label.PUT_UP, Label.TAKEN_DOWN, Label.APPEAL})
_DAY = re.compile(r"\d{4}-\d\d|\d{1,2}[ ][a-zåäö]{3,9}\b")
_ONE = frozenset({Label.SECRETARY, Label.CHAIR})
_SKIPPED = -1.5
_MOST = 40


def assigned(labels: Sequence[Label], cells: Sequence[Cell]) -> Iterator[tuple[int, list[Cell]]]:
    """For each label that gets any, in order, its place among the labels and its cells."""
    places = _places(labels[:_MOST], cells) if cells else []
    for place in sorted(set(places)):
        yield place, [cell for cell, own in zip(cells, places, strict=True) if own == place]


def _places(labels: Sequence[Label], cells: Sequence[Cell]) -> list[int]:
    """The label of each cell: the best way through, never going back to an earlier label."""
    rows = sum(cell.first_of_line for cell in cells) > 2
    held = [_fit(label, cells[0]) + _SKIPPED * place for place, label in enumerate(labels)]
    steps: list[list[int]] = []
    for before, cell in pairwise(cells):
        step, row = [], []
        for place, label in enumerate(labels):
            best, source = held[place] + _staying(label, before, cell, rows), place
            for other in range(place):
                moved = held[other] + _SKIPPED * (place - other - 1) + _moving(cell, rows)
                if moved > best:
                    best, source = moved, other
            row.append(best + _fit(label, cell))
            step.append(source)
        held = row
        steps.append(step)
    last = max(range(len(labels)), key=lambda place: held[place] + _SKIPPED * (len(labels) - 1 - place))
    places = [last]
    for step in reversed(steps):
        places.append(step[places[-1]])
    return places[::-1]


def _moving(cell: Cell, rows: bool) -> float:
    return 4.0 if rows and cell.first_of_line else 0.0


def _staying(label: Label, before: Cell, cell: Cell, rows: bool) -> float:
    if rows and cell.first_of_line:
        return -3.0
    if label in _ONE:
        turns = label is Label.CHAIR and _SPAN.search(before.remark) and _SPAN.search(cell.remark)
        return 0.0 if turns else -5.0
    return -0.3 if label is Label.ADJUSTERS else 0.0


def _fit(label: Label, cell: Cell) -> float:
    """How well a cell fits a label; below zero where it does not."""
    if not cell.person:
        return _words_fit(label, cell)
    said = folded(cell.remark)
    official = cell.party is None and TITLE.search(cell.text) is not None
    bare = cell.party is None and not official
    if label in _PAPERS or label is Label.PARAGRAPHS:
        return -5.0
    if label is Label.CHAIR:
        return (2.0 if bare else -1.0) + (1.5 if _SPAN.search(said) and bare else 0.0)
    if label is Label.SECRETARY:
        return 2.0 if bare else (1.5 if official else -3.0)
    if label is Label.ADJUSTERS:
        return 2.0 if not official and not said.strip(" ,.") else 0.5
    if label is Label.OTHERS:
        return 4.0 if official else (-2.0 if cell.party else 1.0)
    return _elected_fit(label, cell, said, official)


def _words_fit(label: Label, cell: Cell) -> float:
    if _SPAN_ALONE.fullmatch(cell.text):
        return 4.0 if label is Label.PARAGRAPHS else -1.0
    if label in _DAYS:
        return 2.0 if _DAY.search(cell.text) else -2.0
    return 2.0 if label in _PAPERS else -1.0


def _elected_fit(label: Label, cell: Cell, said: str, official: bool) -> float:
    if official:
        return -4.0
    here = 3.0 if cell.party else 0.3
    substitute, serves, chairs = _SUBSTITUTE.search(said), _SERVES.search(said), _CHAIR.search(said)
    if label in (Label.DECIDING, Label.LIST):
        return here + (1.0 if chairs else 0.0) - (5.0 if substitute else 0.0)
    if label is Label.SERVING:
        return here - 2.0 + (3.0 if serves else 0.0) - (5.0 if substitute or chairs else 0.0)
    if label in (Label.NOT_SERVING, Label.SUBSTITUTES):
        against = (4.0 if serves and not substitute else 0.0) + (5.0 if chairs else 0.0)
        return here - 1.0 + (3.0 if substitute else 0.0) - against
    return here - 1.0
