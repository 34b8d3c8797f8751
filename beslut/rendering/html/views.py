"""What the template is filled with: a report laid out as a page needs it, every word in its language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, groupby

from attrs import frozen

from beslut.messages import Message, message, messages
from beslut.rendering.html.places import RowPlaces, row_places
from beslut.rendering.pictures import Drawing
from beslut.rendering.setting import Setting
from beslut.rendering.words import printable, words
from beslut.reports import Cell, Column, Mark, Report, Value
from beslut.reports.report import Tone

ROWS_A_PART = 250
"""A longer table is shown in parts, so that a browser need not lay out thousands of rows to show the first."""

_ON_ONE_LINE = 34
"""What a row is about, such as a name or two days, is kept on one line up to so many signs, where there is room."""

TALL = 25
"""From so many rows on a table scrolls below a head that stays."""

MANY = 20
"""In a page of more reports than this, a section is folded."""

UNFOLDED = 3
"""So many reports of a folded section stand open; of the others only the titles, until they are asked for."""

WIDE, WIDER = 9, 26
"""From so many columns on a table is printed on a sheet that lies, and in small letters."""


@frozen
class CellView:
    """A cell: the tag and its attributes but for the text, and the text."""

    css: str
    text: str
    heads: bool = False


@frozen
class Part:
    """A stretch of the rows of a table, with its anchor and what it is called."""

    anchor: str
    caption: str
    label: str
    rows: tuple[tuple[CellView, ...], ...]


@frozen
class LegendView:
    """A mark, the class of its colour, and what it means."""

    css: str
    letter: str
    meaning: str


@frozen(kw_only=True)
class ReportView:
    """A report on the page."""

    anchor: str
    title: str
    heads: tuple[CellView, ...]
    parts: tuple[Part, ...]
    legends: tuple[tuple[LegendView, ...], ...]
    notes: tuple[str, ...]
    left_out: tuple[str, ...]
    sources: tuple[str, ...]
    places: tuple[RowPlaces, ...]
    drawing: Drawing | None
    css: str
    folded: bool


@frozen
class Section:
    """Reports that follow each other under one heading; None where each has a heading of its own."""

    anchor: str
    title: str | None
    reports: tuple[ReportView, ...]


def sections(
    reports: Sequence[Report], drawings: Sequence[Drawing | None], setting: Setting
) -> tuple[Section, ...]:
    """The reports in their order, section by section."""
    colours = mark_colours(reports)
    numbered = list(enumerate(zip(reports, drawings, strict=True), start=1))
    found = []
    for number, (title, group) in enumerate(groupby(numbered, key=lambda each: each[1][0].section), start=1):
        views = tuple(
            report_view(
                report, drawing, f"r{index}", colours, setting.lang, len(reports) > MANY and place >= UNFOLDED
            )
            for place, (index, (report, drawing)) in enumerate(group)
        )
        found.append(Section(f"s{number}", None if title is None else words(title, setting.lang), views))
    return tuple(found)


def mark_colours(reports: Sequence[Report]) -> Mapping[Mark, int]:
    """A number for the colour of each mark, the same in every table and picture of the page.

    Marks that say what kind of thing they tell have its colour; others get one in their order.
    """
    found = dict.fromkeys(mark for report in reports for mark in report.marks)
    others = cycle(_COLOURED)
    return {mark: next(others) if mark.tone is None else _TONES.index(mark.tone) for mark in found}


_TONES = tuple(Tone)
"""The tones in the order of the colours of the style sheet."""

_COLOURED = tuple(index for index, tone in enumerate(_TONES) if tone not in (Tone.ROLE, Tone.PLAIN))


def report_view(
    report: Report,
    drawing: Drawing | None,
    anchor: str,
    colours: Mapping[Mark, int],
    lang: str,
    folded: bool = False,
) -> ReportView:
    """One report, laid out."""
    heading = _leading_keys(report.columns)
    return ReportView(
        anchor=anchor,
        title=words(report.title, lang),
        heads=tuple(
            CellView("c" if _of_marks(report, index) else _head_css(column), words(column.label, lang))
            for index, column in enumerate(report.columns)
        ),
        parts=tuple(_parts(report, anchor, heading, colours, lang)),
        legends=tuple(_legends(report.marks, colours, lang)),
        notes=tuple(words(note, lang) for note in (*report.notes, *report.private_notes)),
        left_out=tuple(words(note, lang) for note in report.left_out),
        sources=tuple(printable(document) for document in report.sources),
        places=row_places(report, lang),
        drawing=drawing,
        css=_size_css(report),
        folded=folded,
    )


def _leading_keys(columns: Sequence[Column]) -> int:
    """How many columns head the row: the key columns that stand first."""
    for index, column in enumerate(columns):
        if not column.key:
            return index
    return len(columns)


def _size_css(report: Report) -> str:
    names = []
    if len(report.rows) >= TALL:
        names.append("tall")
    if len(report.columns) >= WIDE:
        names.append("wide")
    if len(report.columns) >= WIDER:
        names.append("wider")
    return " ".join(names)


def _parts(report: Report, anchor: str, heading: int, colours: Mapping[Mark, int], lang: str) -> list[Part]:
    total = len(report.rows)
    shown = [
        tuple(
            _cell(column, cell, index < heading, colours, lang) for index, (column, cell) in enumerate(pairs)
        )
        for pairs in (tuple(zip(report.columns, row, strict=True)) for row in report.rows)
    ]
    parts = []
    for number, first in enumerate(range(0, total, ROWS_A_PART), start=1):
        rows = shown[first : first + ROWS_A_PART]
        said = _caption(first + 1, first + len(rows), total)
        label = message("Table: {title}, {rows}", title=report.title, rows=said)
        parts.append(Part(f"{anchor}-{number}", words(said, lang), words(label, lang), tuple(rows)))
    return parts


def _caption(first: int, last: int, total: int) -> Message:
    if (first, last) == (1, total):
        return messages("{n} row", "{n} rows", total)
    return message("rows {first}–{last} of {total}", first=first, last=last, total=total)


def _cell(column: Column, cell: Cell, heads: bool, colours: Mapping[Mark, int], lang: str) -> CellView:
    text = words(cell.value, lang)
    css = _css(column, cell.value, colours)
    if heads and not css and len(text) <= _ON_ONE_LINE:
        css = "w"
    return CellView(css, text, heads and bool(text))


def _css(column: Column, value: Value, colours: Mapping[Mark, int]) -> str:
    if isinstance(value, Mark):
        return f"m k{colours[value]}"
    return _head_css(column)


def _of_marks(report: Report, index: int) -> bool:
    """Whether a column holds marks, which stand in the middle of it."""
    found = [row[index].value for row in report.rows if row[index].value is not None]
    return bool(found) and all(isinstance(value, Mark) for value in found)


def _head_css(column: Column) -> str:
    if column.figures:
        return "n"
    return "p" if column.prose else ""


def _legends(
    marks: Sequence[Mark], colours: Mapping[Mark, int], lang: str
) -> Iterator[tuple[LegendView, ...]]:
    """The legend, with the roles of persons apart from what they did."""
    for roles in (True, False):
        group = tuple(_legend(mark, colours, lang) for mark in marks if (mark.tone is Tone.ROLE) is roles)
        if group:
            yield group


def _legend(mark: Mark, colours: Mapping[Mark, int], lang: str) -> LegendView:
    letter, _, meaning = words(mark.legend, lang).partition(" ")
    return LegendView(f"k{colours[mark]}", letter, meaning)
