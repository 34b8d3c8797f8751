"""The page: the template filled with the reports, the style sheet and the pictures within it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from beslut.errors import MissingExtra
from beslut.messages import Message, message, messages
from beslut.rendering.html.views import mark_colours, sections
from beslut.rendering.pictures import drawn
from beslut.rendering.setting import Setting
from beslut.rendering.words import words
from beslut.reports import Report

if TYPE_CHECKING:
    from jinja2 import Template

LABELS: Mapping[str, Message] = {
    "contents": message("Contents"),
    "skip": message("Skip to the tables"),
    "no_rows": message("No rows."),
    "legend": message("What the marks mean"),
    "notes": message("How the figures are counted"),
    "left_out": message("Left out"),
    "sources": message("Sources"),
    "places": message("Where it stands in the minutes"),
    "parts": message("Parts of the table"),
    "top": message("To the contents"),
    "scroll": message("A wide table or picture is moved sideways with the arrow keys or a finger."),
}
"""The words of the page itself."""


def html_page(reports: Sequence[Report], setting: Setting) -> str:
    """The reports as one HTML page that stands alone (webbsida).

    Raises `MissingExtra` where Jinja2 is not installed, or Matplotlib where a report has a picture.
    """
    template = _template()
    colours = mark_colours(reports)
    drawings = [
        drawn(report, setting.lang, f"pic{number}", colours) for number, report in enumerate(reports, start=1)
    ]
    groups = sections(reports, drawings, setting)
    return template.render(
        lang=setting.lang,
        title=words(setting.title or _title(reports), setting.lang),
        css=_file("page.css"),
        sections=groups,
        several=len(reports) > 1 or setting.title is not None or any(group.title for group in groups),
        long=len(reports) > 40,
        made_at=None if setting.made_at is None else words(_made(setting), setting.lang),
        say={name: words(label, setting.lang) for name, label in LABELS.items()},
    )


def _title(reports: Sequence[Report]) -> Message:
    if len(reports) == 1:
        return reports[0].title
    return messages("Report with {n} table", "Report with {n} tables", len(reports))


def _made(setting: Setting) -> Message:
    assert setting.made_at is not None
    zone = setting.made_at.strftime(" %Z").rstrip()
    return message(
        "Made {day} at {time}{zone}.",
        day=setting.made_at.date(),
        time=setting.made_at.time().replace(second=0, microsecond=0),
        zone=zone,
    )


@cache
def _file(name: str) -> str:
    return (files("beslut.rendering.html") / name).read_text("utf-8")


@cache
def _template() -> Template:
    try:
        from jinja2 import Environment, StrictUndefined
    except ImportError:
        raise MissingExtra("reports", needed_for="HTML") from None
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_file("page.html.jinja"))
