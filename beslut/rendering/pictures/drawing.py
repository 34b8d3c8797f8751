"""A picture of a report, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import frozen

from beslut.messages import Message, message, messages
from beslut.rendering.pictures.bars import bars
from beslut.rendering.pictures.canvas import Canvas
from beslut.rendering.pictures.lines import MOST_LINES, lines
from beslut.rendering.pictures.plan import Plan, plan_of
from beslut.rendering.pictures.squares import grid, mark_map
from beslut.rendering.pictures.svg import embedded
from beslut.rendering.words import words
from beslut.reports import Mark, PictureKind, Report

_KINDS: Mapping[PictureKind, Callable[[Plan], Canvas]] = {
    PictureKind.MAP: mark_map,
    PictureKind.LINES: lines,
    PictureKind.BARS: bars,
    PictureKind.GRID: grid,
}

MOST_ROWS = {PictureKind.MAP: 120, PictureKind.LINES: 500, PictureKind.BARS: 120, PictureKind.GRID: 120}
"""How many rows a picture of each kind can have and still be read."""

MOST_COLUMNS = {PictureKind.MAP: 60, PictureKind.LINES: MOST_LINES, PictureKind.BARS: 8, PictureKind.GRID: 40}
"""How many columns, likewise."""


@frozen(kw_only=True)
class Drawing:
    """A picture in a page (bild): its SVG, empty where the table is too large to draw, and what is said of it."""

    svg: str
    label: str
    alt: str
    notes: tuple[str, ...]


def drawn(report: Report, lang: str, prefix: str, colours: Mapping[Mark, int]) -> Drawing | None:
    """The picture of a report; None where it has none, or no rows to draw.

    `prefix` begins every id, so that several pictures stand in one page; `colours` numbers the colours of the marks.
    Raises `MissingExtra` where Matplotlib is not installed.
    """
    plan = plan_of(report, lang, colours)
    if plan is None or report.picture is None:
        return None
    kind = report.picture.kind
    alt = words(report.picture.alt, lang)
    label = words(message("Picture: {title}", title=report.title), lang)
    refused = _too_large(kind, plan)
    if refused is not None:
        return Drawing(svg="", label=label, alt=alt, notes=(words(refused, lang),))
    canvas = _KINDS[kind](plan)
    return Drawing(
        svg=embedded(canvas, prefix, words(report.title, lang), alt),
        label=label,
        alt=alt,
        notes=tuple(words(note, lang) for note in _said(kind, plan)),
    )


def _too_large(kind: PictureKind, plan: Plan) -> Message | None:
    rows, columns = len(plan.rows), len(plan.columns)
    if rows > MOST_ROWS[kind]:
        return messages(
            "No picture: {n} row is more than can be drawn. The table has every figure.",
            "No picture: {n} rows are more than can be drawn. The table has every figure.",
            rows,
        )
    if columns > MOST_COLUMNS[kind]:
        return messages(
            "No picture: {n} column is more than can be drawn. The table has every figure.",
            "No picture: {n} columns are more than can be drawn. The table has every figure.",
            columns,
        )
    return None


def _said(kind: PictureKind, plan: Plan) -> Iterator[Message]:
    if kind is PictureKind.LINES and plan.unsure:
        yield message("An upright bar spans what the minutes leave open; the line follows its lower end.")
    if kind is PictureKind.BARS and plan.unsure:
        yield message("A dotted piece is what the minutes leave open.")
    if plan.shortened:
        yield message("Long names are cut in the picture; the table has them whole.")
