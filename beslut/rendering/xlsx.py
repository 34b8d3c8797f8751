"""Reports as a workbook for spreadsheets (XLSX): a sheet a report, and a last sheet that explains them.

Numbers, days and times are what they are, so that they can be sorted and added up; a share takes three columns:
number, of, percent. What the record does not settle (`3–4`) is text. Nothing is ever a formula or a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

from beslut.errors import InputError, MissingExtra
from beslut.messages import Message, message
from beslut.rendering.setting import Setting
from beslut.rendering.words import printable, words
from beslut.reports import Cell, Column, Report, Share, Value
from beslut.tallies import Count

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""The rows and columns of a sheet; the format has no more."""

LONGEST_TEXT = 32_767
"""The signs that a cell can hold."""

LONGEST_NAME = 31
"""The signs that the name of a sheet can have."""

_CUT = " […]"
_NARROW, _BROAD = 6, 60
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_CREATED = datetime(2000, 1, 1, tzinfo=UTC)
"""The creation time of a workbook that tells none: the same reports give the same bytes."""
_FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets believe in a 29 February 1900; days before it are written as text."""
_SAFE = 10**15
"""From here on a spreadsheet would round a whole number."""

Plain: TypeAlias = str | int | float | date | time | None
Formats: TypeAlias = "dict[str, Format]"


def xlsx_workbook(reports: Sequence[Report], setting: Setting) -> bytes:
    """The reports as the bytes of a workbook.

    Raises `InputError` where a report has more rows or columns than a sheet, `MissingExtra` where XlsxWriter is
    not installed.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError:
        raise MissingExtra("reports", needed_for="XLSX") from None
    for report in reports:
        _check_size(report)
    out = BytesIO()
    book = Workbook(out, {"in_memory": True})
    made = (setting.made_at or _CREATED).astimezone(UTC).replace(tzinfo=None)
    book.set_properties({"created": made, "title": "", "author": ""})
    formats = _formats(book)
    last = words(message("Definitions"), setting.lang)
    names = sheet_names([*(words(report.title, setting.lang) for report in reports), last])
    for report, name in zip(reports, names, strict=False):
        _fill(book.add_worksheet(name), report, formats, setting.lang)
    _explain(book.add_worksheet(names[-1]), reports, names, formats, setting)
    book.close()
    return out.getvalue()


def sheet_names(titles: Sequence[str]) -> list[str]:
    """A name of a sheet for each title: none forbidden, none too long, no two alike whatever their case.

    >>> sheet_names(["Jäv [2024]", "jäv (2024)", "'"])
    ['Jäv (2024)', 'jäv (2024) 2', '–']
    """
    taken: set[str] = set()
    names = []
    for title in titles:
        plain = _FORBIDDEN.sub(" ", title.replace("[", "(").replace("]", ")").replace(": ", " "))
        plain = " ".join(plain.split()).strip("' ") or "–"
        name, number = _cut_name(plain, ""), 2
        while name.casefold() in taken or name.casefold() == "history":
            name, number = _cut_name(plain, f" {number}"), number + 1
        taken.add(name.casefold())
        names.append(name)
    return names


def _cut_name(name: str, end: str) -> str:
    """The name and its end within the limit, which counts UTF-16 units."""
    while len(f"{name}{end}".encode("utf-16-le")) > 2 * LONGEST_NAME:
        name = name[:-1]
    return f"{name.strip(chr(39) + ' ')}{end}"


def _check_size(report: Report) -> None:
    columns = sum(3 if column.share else 1 for column in report.columns)
    if len(report.rows) + 1 > MOST_ROWS or columns > MOST_COLUMNS:
        raise InputError(
            message(
                "{report}: {rows} rows and {columns} columns are more than a sheet of a workbook holds",
                report=report.title,
                rows=len(report.rows),
                columns=columns,
            ),
            mend=message("Choose fewer meetings, or the format csv."),
        )


def _formats(book: Workbook) -> Formats:
    return {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "text": book.add_format({"valign": "top"}),
        "wrapped": book.add_format({"valign": "top", "text_wrap": True}),
        "right": book.add_format({"valign": "top", "align": "right"}),
        "percent": book.add_format({"valign": "top", "num_format": "0.0%"}),
        "day": book.add_format({"valign": "top", "num_format": "yyyy-mm-dd"}),
        "time": book.add_format({"valign": "top", "num_format": "hh:mm"}),
    }


def _fill(sheet: Worksheet, report: Report, formats: Formats, lang: str) -> None:
    heads = [(column, words(label, lang)) for column in report.columns for label in _labels(column)]
    widths = [min(18, len(head) + 2) for _, head in heads]
    for at, (_, head) in enumerate(heads):
        sheet.write_string(0, at, head, formats["head"])
    for line, row in enumerate(report.rows, start=1):
        for at, (value, form) in enumerate(_plain_row(report.columns, row, lang)):
            _write(sheet, line, at, value, formats[form])
            widths[at] = max(widths[at], len(str(value)) + 2 if value is not None else 0)
    if not report.rows:
        sheet.write_string(1, 0, words(message("No rows."), lang), formats["text"])
    for at, wide in enumerate(widths):
        sheet.set_column(at, at, max(_NARROW, min(_BROAD, wide)))
    sheet.freeze_panes(1, _leading_keys(report.columns))
    if report.rows and heads:
        sheet.autofilter(0, 0, len(report.rows), len(heads) - 1)
    _printing(sheet, report, wide=sum(widths) > 95)


def _printing(sheet: Worksheet, report: Report, wide: bool) -> None:
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    if wide:
        sheet.set_landscape()
    if report.rows:
        sheet.repeat_rows(0)


def _leading_keys(columns: Sequence[Column]) -> int:
    """The first column stays in sight, where it tells what a row is about."""
    return 1 if len(columns) > 1 and columns[0].key else 0


def _labels(column: Column) -> tuple[Message, ...]:
    if not column.share:
        return (column.label,)
    return (
        message("{what}: number", what=column.label),
        message("{what}: of", what=column.label),
        message("{what}: percent", what=column.label),
    )


def _plain_row(columns: Sequence[Column], row: Sequence[Cell], lang: str) -> Iterator[tuple[Plain, str]]:
    for column, cell in zip(columns, row, strict=True):
        if column.share:
            yield from _share(cell.value, lang)
        else:
            yield _plain(cell.value, column, lang)


def _share(value: Value, lang: str) -> Iterator[tuple[Plain, str]]:
    if not isinstance(value, Share):
        yield from ((words(value, lang) or None, "text"), (None, "text"), (None, "text"))
        return
    yield _count(value.part)
    yield _count(value.whole)
    if value.percent is None:
        yield None, "text"
        return
    low, high = value.percent
    if low == high:
        yield float(low / 100), "percent"
    else:
        yield words(message("{low}–{high} %", low=low, high=high), lang), "right"


def _count(count: Count) -> tuple[Plain, str]:
    return (count.low, "text") if count.exact else (str(count), "right")


def _plain(value: Value, column: Column, lang: str) -> tuple[Plain, str]:
    match value:
        case Count():
            return _count(value)
        case bool():
            return words(value, lang), "text"
        case int() if abs(value) < _SAFE:
            return value, "text"
        case Decimal() if value.is_finite() and abs(value) < _SAFE:
            return float(value), "text"
        case datetime():
            return words(value, lang), "text"
        case date() if value >= _FIRST_DAY:
            return value, "day"
        case time():
            return value, "time"
    form = "wrapped" if column.prose else "right" if column.figures else "text"
    return words(value, lang) or None, form


def _write(sheet: Worksheet, line: int, at: int, value: Plain, form: Format) -> None:
    match value:
        case None:
            return
        case str():
            sheet.write_string(line, at, fitting(value), form)
        case int() | float():
            sheet.write_number(line, at, value, form)
        case date() | time():
            sheet.write_datetime(line, at, value, form)


def fitting(text: str) -> str:
    """The text as far as a cell holds it, with a sign at the end where it was cut."""
    if len(text) <= LONGEST_TEXT // 2 or len(text.encode("utf-16-le")) <= 2 * LONGEST_TEXT:
        return text
    kept = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - len(_CUT))].decode("utf-16-le", errors="ignore")
    return f"{kept}{_CUT}"


def _explain(
    sheet: Worksheet, reports: Sequence[Report], names: Sequence[str], formats: Formats, setting: Setting
) -> None:
    """The last sheet: what each figure means, what is left out, and the sources."""
    heads = (message("Sheet"), message("What it is"), message("Text"))
    for at, head in enumerate(heads):
        sheet.write_string(0, at, words(head, setting.lang), formats["head"])
    told = [(name, *each) for name, report in zip(names, reports, strict=False) for each in _said(report)]
    for line, (name, kind, text) in enumerate(told, start=1):
        sheet.write_string(line, 0, name, formats["text"])
        sheet.write_string(line, 1, words(kind, setting.lang), formats["text"])
        sheet.write_string(line, 2, fitting(words(text, setting.lang)), formats["wrapped"])
    for at, wide in enumerate((LONGEST_NAME, 14, 100)):
        sheet.set_column(at, at, wide)
    sheet.freeze_panes(1, 0)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _said(report: Report) -> Iterator[tuple[Message, Value]]:
    yield message("Title"), report.title
    for note in report.left_out:
        yield message("Left out"), note
    for mark in report.marks:
        yield message("Mark"), mark.legend
    for note in (*report.notes, *report.private_notes):
        yield message("Definition"), note
    for document in report.sources:
        yield message("Source"), printable(document)
