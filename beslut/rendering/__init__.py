"""Rendering: any report as text. A renderer knows how things look and nothing of what they say.

`RENDERERS` lists them; the first is the one for people at a terminal. Each takes reports and a `Setting` and gives a
string.
"""

from collections.abc import Callable, Sequence

from attrs import frozen

from beslut.rendering.csv_table import csv_table
from beslut.rendering.json_document import json_document
from beslut.rendering.margin import margin
from beslut.rendering.markdown import markdown
from beslut.rendering.setting import Setting
from beslut.rendering.terminal import terminal
from beslut.reports import Report

__all__ = ["RENDERERS", "Renderer", "Setting", "margin", "rendered"]


@frozen
class Renderer:
    """A way to show reports (utformat): its name on the command line, and the function that does it."""

    name: str
    render: Callable[[Sequence[Report], Setting], str]


RENDERERS = (
    Renderer("terminal", terminal),
    Renderer("markdown", markdown),
    Renderer("csv", csv_table),
    Renderer("json", json_document),
)


def rendered(
    reports: Report | Sequence[Report], name: str = "terminal", setting: Setting | None = None
) -> str:
    """The reports in the format of this name; raises KeyError where there is none."""
    listed = [reports] if isinstance(reports, Report) else list(reports)
    for renderer in RENDERERS:
        if renderer.name == name:
            return renderer.render(listed, setting or Setting())
    raise KeyError(name)
