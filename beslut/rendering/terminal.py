"""Reports for the terminal: tables that fit the window, with legend, notes and sources below. No colours.

Where the window is too narrow for a table, each row is a block of lines, `label: value`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from tabulate import tabulate

from beslut.messages import Message, message, translate
from beslut.rendering.folding import TextColumn, folded, wrapped
from beslut.rendering.setting import Setting
from beslut.rendering.words import printable, words
from beslut.reports import Report


def terminal(reports: Sequence[Report], setting: Setting) -> str:
    """The reports as text of at most the given width, one after another."""
    return "\n\n".join("\n".join(_lines(report, setting)) for report in reports) + "\n"


def _lines(report: Report, setting: Setting) -> Iterator[str]:
    title = textwrap.wrap(words(report.title, setting.lang), setting.width)
    yield from title
    yield "=" * max(map(len, title))
    yield ""
    if report.rows:
        yield "\n\n".join(_blocks(_columns(report, setting), setting.width))
    else:
        yield translate(message("No rows."), setting.lang)
    if report.marks:
        yield ""
        for mark in report.marks:
            yield from _wrapped(words(mark.legend, setting.lang), setting.width)
    if report.said or report.sources:
        yield ""
    for note in report.said:
        yield from _wrapped(f"* {words(note, setting.lang)}", setting.width)
    if report.sources:
        yield from _wrapped(f"* {words(sources(report), setting.lang)}", setting.width)


def sources(report: Report) -> Message:
    """The line that names the documents; of very many only the first, since the formats for machines name all."""
    named = [printable(document) for document in report.sources]
    if len(named) <= _MOST_SOURCES:
        return message("Sources: {documents}", documents=named)
    return message(
        "Sources: {documents}; and {n} more",
        documents=named[:_FIRST_SOURCES],
        n=len(named) - _FIRST_SOURCES,
    )


_MOST_SOURCES = 24
_FIRST_SOURCES = 10


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent="  ", break_on_hyphens=False)


def _columns(report: Report, setting: Setting) -> list[TextColumn]:
    return [
        TextColumn(
            label=words(column.label, setting.lang),
            cells=[words(row[index].value, setting.lang) for row in report.rows],
            key=column.key,
            prose=column.prose,
            figures=column.figures,
        )
        for index, column in enumerate(report.columns)
    ]


def _blocks(columns: Sequence[TextColumn], width: int) -> list[str]:
    """The tables; or the rows one by one, where there is no room for a table."""
    tables = folded(columns, width)
    if tables is not None:
        return [_table(table) for table in tables]
    return [_record(columns, row, width) for row in zip(*(column.cells for column in columns), strict=True)]


def _record(columns: Sequence[TextColumn], row: Sequence[str], width: int) -> str:
    """A row as lines; an empty cell has none but where the whole row is empty."""
    told = [f"{column.label}: {text}" for column, text in zip(columns, row, strict=True) if text]
    return "\n".join(line for each in told or [f"{columns[0].label}:"] for line in wrapped(each, width, "  "))


def _table(columns: Sequence[TextColumn]) -> str:
    """The table; its head is made of rows, since tabulate sets headers apart by more blanks than there is room for."""
    head = [column.broken(column.label) for column in columns]
    rule = ["-" * column.width for column in columns]
    rows = zip(*([column.broken(text) for text in column.cells] for column in columns), strict=True)
    table = tabulate(
        [head, rule, *rows],
        tablefmt="plain",
        disable_numparse=True,
        colalign=["right" if column.figures else "left" for column in columns],
    )
    return "\n".join(line.rstrip() for line in table.splitlines())
