"""Reports as Markdown: one table a report, for a web page or a document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tabulate import tabulate

from beslut.messages import Message, message, translate
from beslut.rendering.setting import Setting
from beslut.rendering.terminal import sources
from beslut.rendering.words import words
from beslut.reports import Report, Value

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def markdown(reports: Sequence[Report], setting: Setting) -> str:
    """The reports as Markdown, each under a heading of its own."""
    return "\n\n".join("\n".join(_lines(report, setting.lang)) for report in reports) + "\n"


def _lines(report: Report, lang: str) -> Iterator[str]:
    yield f"## {_escaped(report.title, lang)}"
    yield ""
    if report.rows:
        yield tabulate(
            [[_escaped(cell.value, lang) for cell in row] for row in report.rows],
            headers=[_escaped(column.label, lang) for column in report.columns],
            tablefmt="pipe",
            disable_numparse=True,
            colalign=["right" if column.figures else "left" for column in report.columns],
        )
    else:
        yield translate(message("No rows."), lang)
    said: list[Message] = [*(mark.legend for mark in report.marks), *report.said]
    if report.sources:
        said.append(sources(report))
    if said:
        yield ""
    for each in said:
        yield f"- {_escaped(each, lang)}"


def _escaped(value: Value, lang: str) -> str:
    """The words, with every sign that Markdown or HTML would act upon made plain."""
    return _SPECIAL.sub(r"\\\1", words(value, lang))
