"""Reports as JSON: everything that they hold, for programs. Keys are names that do not change with the language.

    {"reports": [{"name", "title", "columns": [{"name", "label"}], "rows": [{"values", "places"}], "notes",
                  "left_out", "sources"}]}

A count is a number, or `{"low", "high", "why"}` where the record does not settle it; a share `{"part", "whole",
"percent"}`; a term its value in the record files; a list an array. Exact decimals
are strings, since programs read numbers as binary fractions. `places` gives `document:line` for those values that
are read from one line.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any

from beslut.messages import translate
from beslut.rendering.setting import Setting
from beslut.reports import Cell, Column, Mark, Report, Share, Value
from beslut.tallies import Count


def json_document(reports: Sequence[Report], setting: Setting) -> str:
    """The reports as one JSON object."""
    plain = {"reports": [_report(report, setting.lang) for report in reports]}
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _report(report: Report, lang: str) -> dict[str, Any]:
    return {
        "name": report.name,
        "title": translate(report.title, lang),
        "columns": [
            {"name": column.name, "label": translate(column.label, lang)} for column in report.columns
        ],
        "rows": [_row(report.columns, row, lang) for row in report.rows],
        "notes": [translate(note, lang) for note in (*report.notes, *report.private_notes)],
        "left_out": [translate(note, lang) for note in report.left_out],
        "sources": list(report.sources),
    }


def _row(columns: Sequence[Column], row: Sequence[Cell], lang: str) -> dict[str, Any]:
    named = list(zip((column.name for column in columns), row, strict=True))
    return {
        "values": {name: _plain(cell.value, lang) for name, cell in named},
        "places": {name: str(cell.place) for name, cell in named if cell.place is not None},
    }


def _plain(value: Value, lang: str) -> Any:
    match value:
        case None | str() | bool() | int():
            return value
        case Decimal():
            return format(value, "f")
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case tuple():
            return [_plain(each, lang) for each in value]
        case Mark():
            return _plain(value.value, lang)
        case Enum():
            return value.value
        case Count():
            return _count(value, lang)
        case Share():
            return {
                "part": _count(value.part, lang),
                "whole": _count(value.whole, lang),
                "percent": None if value.percent is None else _percent(*value.percent),
            }
    return translate(value, lang)


def _count(count: Count, lang: str) -> Any:
    if count.exact:
        return count.low
    return {"low": count.low, "high": count.high, "why": [translate(why, lang) for why in count.why]}


def _percent(low: Decimal, high: Decimal) -> Any:
    return float(low) if low == high else {"low": float(low), "high": float(high)}
