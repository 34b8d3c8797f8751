"""Rendering: any report as text or as a file. A renderer knows how things look and nothing of what they say.

`RENDERERS` lists them; the first is the one for people at a terminal. Each takes reports and a `Setting` and gives a
string, or bytes where the format is no text.
"""

from collections.abc import Callable, Sequence

from attrs import frozen

from beslut.rendering.csv_table import csv_table
from beslut.rendering.html import html_page
from beslut.rendering.json_document import json_document
from beslut.rendering.margin import margin
from beslut.rendering.markdown import markdown
from beslut.rendering.setting import Setting
from beslut.rendering.source_date import source_date
from beslut.rendering.terminal import terminal
from beslut.rendering.xlsx import xlsx_workbook
from beslut.reports import Report

__all__ = ["RENDERERS", "Renderer", "Setting", "as_bytes", "margin", "rendered", "source_date"]


@frozen
class Renderer:
    """A way to show reports (utformat): its name on the command line, and the function that does it.

    A renderer that `is_text` gives a string, any other bytes.
    """

    name: str
    render: Callable[[Sequence[Report], Setting], str | bytes]
    is_text: bool = True


RENDERERS = (
    Renderer("terminal", terminal),
    Renderer("markdown", markdown),
    Renderer("csv", csv_table),
    Renderer("json", json_document),
    Renderer("html", html_page),
    Renderer("xlsx", xlsx_workbook, is_text=False),
)


def rendered(
    reports: Report | Sequence[Report], name: str = "terminal", setting: Setting | None = None
) -> str:
    """The reports as text in the format of this name.

    Raises KeyError where there is no such format, and TypeError where it is no text: `as_bytes` gives any format.
    """
    shown = _shown(reports, name, setting)
    if isinstance(shown, bytes):
        raise TypeError(f"{name} is no text")
    return shown


def as_bytes(
    reports: Report | Sequence[Report], name: str = "terminal", setting: Setting | None = None
) -> bytes:
    """The reports as the bytes of a file, text in UTF-8; raises KeyError where there is no such format."""
    shown = _shown(reports, name, setting)
    return shown.encode() if isinstance(shown, str) else shown


def _shown(reports: Report | Sequence[Report], name: str, setting: Setting | None) -> str | bytes:
    listed = [reports] if isinstance(reports, Report) else list(reports)
    for renderer in RENDERERS:
        if renderer.name == name:
            return renderer.render(listed, setting or Setting())
    raise KeyError(name)
