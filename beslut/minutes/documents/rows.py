"""Printed rows: pieces of text with their positions on a page to lines whose columns stand apart by blanks.

The rest of the reader knows columns by two or more blanks and tells what belongs to a column by how far it is
indented. A page knows points instead. So every place where pieces begin on the page becomes a stop, each stop gets a
column that leaves room for the longest text before it, and pieces are set at their stops.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from attrs import frozen

_SAME_BASELINE = 2.5
_BLANK_LINE = 1.45
_USUAL_LEADING = 13.0
_WIDEST = 400
_BULLET = re.compile(r"(?:[•▪·◦*\u2013\u2014\uf0b7-]|\d{1,2}[.)]|[a-zåäö][.)]|att)")


class Piece(NamedTuple):
    """A stretch of text (textbit) on one baseline: where it begins, in points, `y` rising upwards.

    A tuple, for a page has hundreds of them and making one should cost next to nothing.
    """

    x: float
    y: float
    text: str


@frozen
class Row:
    """A printed row (tryckt rad): its text with columns apart, how far down it stands, and if a gap is above it."""

    text: str
    y: float
    gap_above: bool


def printed_rows(pieces: Sequence[Piece], unit: float, on_edge: Sequence[str] = ()) -> list[Row]:
    """The rows of a page from the top; `unit` is the width of an ordinary letter in points.

    `on_edge` are texts that stand on edge in the margin: they come last.
    """
    aside = [Row(text, 0.0, True) for text in on_edge]
    if not pieces:
        return aside
    baselines = list(_baselines(pieces))
    columns = _columns(baselines, unit)
    drops = [above[0].y - below[0].y for above, below in pairwise(baselines)]
    leading = median([drop for drop in drops if drop < 3 * _USUAL_LEADING] or [_USUAL_LEADING])
    gaps = [False, *(drop > _BLANK_LINE * leading for drop in drops)]
    return [Row(_set(row, columns), row[0].y, gap) for row, gap in zip(baselines, gaps, strict=True)] + aside


def _baselines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces of each baseline from left to right, bullets joined to what they stand before."""
    row: list[Piece] = []
    for piece in sorted(pieces, key=attrgetter("y"), reverse=True):
        if row and row[0].y - piece.y > _SAME_BASELINE:
            yield _from_the_left(row)
            row = []
        row.append(piece)
    yield _from_the_left(row)


def _from_the_left(row: list[Piece]) -> list[Piece]:
    if len(row) == 1:
        return row
    row.sort(key=attrgetter("x"))
    if _BULLET.fullmatch(row[0].text):
        bullet, item, *rest = row
        return [Piece(bullet.x, bullet.y, f"{bullet.text} {item.text}"), *rest]
    return row


def _columns(rows: Sequence[Sequence[Piece]], unit: float) -> dict[float, int]:
    """The column of every place where a piece begins."""
    places = sorted({piece.x for row in rows for piece in row})
    if len(places) == 1:
        return {places[0]: 0}
    stops: dict[float, int] = {}
    first: list[float] = []
    for place in places:
        if not first or place - first[-1] > unit:
            first.append(place)
        stops[place] = len(first) - 1
    room: list[dict[int, int]] = [{} for _ in first]
    for row in rows:
        for before, after in pairwise(row):
            wanted = room[stops[after.x]]
            left = stops[before.x]
            wanted[left] = max(wanted.get(left, 0), len(before.text) + 2)
    columns: list[int] = []
    for stop, place in enumerate(first):
        column = min(round((place - first[0]) / unit), _WIDEST)
        if stop:
            column = max(column, columns[-1] + 1)
        for left, length in room[stop].items():
            if left < stop:
                column = max(column, columns[left] + length)
        columns.append(column)
    return {place: columns[stop] for place, stop in stops.items()}


def _set(row: Sequence[Piece], columns: dict[float, int]) -> str:
    text = ""
    for piece in row:
        column = columns[piece.x]
        text = (text.ljust(column) if len(text) + 2 <= column or not text else text + "  ") + piece.text
    return text
