"""Reports as CSV (RFC 4180, UTF-8): one table, for a spreadsheet or a program.

Several reports become one table: their columns together, and first a column that tells which report a row is of. A
share takes three columns, so that nothing is lost and no program takes `5/6` for the sixth of May.

Numbers are exact and have a decimal point in every language, with commas between cells: a program reads them as they
stand. A setting with `bom` is for Excel, which reads a file by the habits of its language: a byte order mark first, and
in Swedish a decimal comma and semicolons between cells.

No cell begins a formula: one that starts with `=`, `+`, `-` or `@` gets an apostrophe first, and so does one that
starts with an apostrophe. Whoever takes away one apostrophe from the start of such a cell has the text as it was.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from decimal import Decimal
from io import StringIO

from attrs import frozen

from beslut.messages import Message, message
from beslut.rendering.setting import Setting
from beslut.rendering.words import words
from beslut.reports import Cell, Column, Mark, Report, Share, Value

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")
BYTE_ORDER_MARK = "\ufeff"
PROGRAMS = (".", ",")
"""The decimal mark, and what stands between cells, where a program is to read the table."""
EXCEL = {"sv": (",", ";"), "en": PROGRAMS}
"""The same as Excel expects them, by the language it is set to."""


@frozen(kw_only=True)
class _Dialect:
    """How cells and numbers are written (dialekt), for a program or for Excel in a language."""

    lang: str
    point: str
    between: str

    def number(self, value: Decimal) -> str:
        """An exact decimal, never with an exponent."""
        return format(value, "f").replace(".", self.point)


def _dialect(setting: Setting) -> _Dialect:
    point, between = EXCEL[setting.lang] if setting.bom else PROGRAMS
    return _Dialect(lang=setting.lang, point=point, between=between)


def csv_table(reports: Sequence[Report], setting: Setting) -> str:
    """The reports as one CSV table with a header; lines end with CR LF."""
    out = StringIO()
    if setting.bom:
        out.write(BYTE_ORDER_MARK)
    dialect = _dialect(setting)
    rows = [dict(_fields(report, row, dialect)) for report in reports for row in report.rows]
    header = list(dict.fromkeys(name for report in reports for name in _header(report, setting.lang)))
    if len(reports) > 1:
        first = words(message("Report"), setting.lang)
        titles = [words(report.title, setting.lang) for report in reports for _ in report.rows]
        rows = [{first: title, **row} for title, row in zip(titles, rows, strict=True)]
        header = [first, *header]
    writer = csv.writer(out, delimiter=dialect.between, lineterminator="\r\n")
    writer.writerow([unformulated(name) for name in header])
    writer.writerows([unformulated(row.get(name, "")) for name in header] for row in rows)
    return out.getvalue()


def unformulated(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula.

    >>> unformulated("-"), unformulated("=1+1"), unformulated("S")
    ("'-", "'=1+1", 'S')
    """
    return f"'{text}" if text.lstrip(" ").startswith(_DANGEROUS) else text


def _header(report: Report, lang: str) -> Iterator[str]:
    for column in report.columns:
        yield from (words(label, lang) for label in _labels(column))


def _labels(column: Column) -> tuple[Message, ...]:
    if not column.share:
        return (column.label,)
    return (
        message("{what}: number", what=column.label),
        message("{what}: of", what=column.label),
        message("{what}: percent", what=column.label),
    )


def _fields(report: Report, row: Sequence[Cell], dialect: _Dialect) -> Iterator[tuple[str, str]]:
    for column, cell in zip(report.columns, row, strict=True):
        texts = _share(cell.value, dialect) if column.share else (_text(cell.value, dialect),)
        yield from zip((words(label, dialect.lang) for label in _labels(column)), texts, strict=True)


def _text(value: Value, dialect: _Dialect) -> str:
    match value:
        case Mark():
            return words(value.value, dialect.lang)
        case Decimal():
            return dialect.number(value)
        case tuple():
            return "; ".join(_text(each, dialect) for each in value)
    return words(value, dialect.lang)


def _share(value: Value, dialect: _Dialect) -> tuple[str, str, str]:
    if not isinstance(value, Share):
        return "", "", ""
    percent = "" if value.percent is None else _range(*value.percent, dialect)
    return str(value.part), str(value.whole), percent


def _range(low: Decimal, high: Decimal, dialect: _Dialect) -> str:
    return "–".join(dialect.number(each) for each in dict.fromkeys((low, high)))
