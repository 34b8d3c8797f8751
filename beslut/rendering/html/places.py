"""Where the values of a table stand in the minutes, as a list that can be read: row by row, line by line.

A tooltip would reach neither a keyboard nor paper. Most values of a row come from one line, which is named once; what
comes from another line is named with its column.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from attrs import frozen

from beslut.messages import Message, message
from beslut.records import Place
from beslut.rendering.words import printable, words
from beslut.reports import Cell, Report


@frozen
class RowPlaces:
    """The places of one row (ställen): what the row is about, and where its values stand, in words."""

    row: str
    where: str


def row_places(report: Report, lang: str) -> tuple[RowPlaces, ...]:
    """The places of every row that has any."""
    keys = [index for index, column in enumerate(report.columns) if column.key] or [0]
    found = []
    for row in report.rows:
        stated = _stated(report, row, lang)
        if stated:
            about = ", ".join(text for index in keys if (text := words(row[index].value, lang)))
            found.append(RowPlaces(about or "–", stated))
    return tuple(found)


def _stated(report: Report, row: Sequence[Cell], lang: str) -> str:
    told = [cell.place for cell in row if cell.place is not None]
    if not told:
        return ""
    usual = Counter(map(str, told)).most_common(1)[0][0]
    return "; ".join(words(each, lang) for each in _lines(report, row, usual))


def _lines(report: Report, row: Sequence[Cell], usual: str) -> Iterator[Message | str]:
    """The usual place first, then every other with the columns that it is about."""
    others: dict[str, tuple[Place, list[Message]]] = {}
    first: Place | None = None
    for column, cell in zip(report.columns, row, strict=True):
        if cell.place is None:
            continue
        if str(cell.place) == usual:
            first = first or cell.place
        else:
            others.setdefault(str(cell.place), (cell.place, []))[1].append(column.label)
    if first is not None:
        yield line_of(first, report.sources)
    for place, labels in others.values():
        yield message("{columns}: {place}", columns=labels, place=line_of(place, report.sources))


def line_of(place: Place, sources: Sequence[str]) -> Message | str:
    """A place in words; the document is named where the report has several, and as the report names it."""
    where = _line(place)
    document = _named(place.document, sources)
    if document is None or tuple(sources) == (document,):
        return where or message("the document")
    if where is None:
        return printable(document)
    return message("{document}, {line}", document=printable(document), line=where)


def _line(place: Place) -> Message | None:
    if place.line is None:
        return None if place.page is None else message("p. {page}", page=place.page)
    if place.page is None:
        return message("line {line}", line=place.line)
    return message("p. {page} line {line}", page=place.page, line=place.line)


def _named(document: str | None, sources: Sequence[str]) -> str | None:
    """A report to publish names its sources without their folders, and so does this list."""
    if document is None or document in sources:
        return document
    name = PurePath(document).name
    return name if name in sources else document
