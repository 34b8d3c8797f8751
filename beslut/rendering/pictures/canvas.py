"""A sheet to draw on: Matplotlib without its state, in units of one CSS pixel, the same on every machine."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from typing import TYPE_CHECKING

from attrs import define, field

from beslut.errors import MissingExtra

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Sheet

INK = "#14181d"
FONT = 12.0

_LOOKS = {
    "svg.fonttype": "none",
    "svg.hashsalt": "beslut",
    "text.parse_math": False,
    "text.usetex": False,
    "font.family": "DejaVu Sans",
    "font.size": FONT,
    "text.color": INK,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "hatch.color": "#4c5560",
    "hatch.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
_UNITS = 72
"""Matplotlib measures in inches of 72 units, and so one unit of ours is one of the SVG."""


@define
class Canvas:
    """A finished drawing, its size, and the least width at which its letters can be read."""

    svg: str
    width: int
    height: int
    least: int


@define
class Drawn:
    """A drawing being made: the sheet, its axes, and the size of both."""

    sheet: Sheet
    axes: Axes
    width: float
    height: float
    canvas: Canvas | None = field(default=None)


@contextmanager
def axes(width: float, height: float, margins: tuple[float, float, float, float]) -> Iterator[Drawn]:
    """A sheet of this size with axes inside the margins (left, top, right, bottom); the canvas is there at the end.

    Raises `MissingExtra` where Matplotlib is not installed.
    """
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure as Sheet
    except ImportError:
        raise MissingExtra("reports", needed_for="HTML") from None
    left, top, right, bottom = margins
    with mpl.rc_context(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # for letters that the measuring font lacks; the page has its own
        mpl.rcdefaults()
        mpl.rcParams.update(_LOOKS)  # type: ignore[arg-type]
        sheet = Sheet(figsize=(width / _UNITS, height / _UNITS), facecolor="none")
        inner = sheet.add_axes(
            (left / width, bottom / height, (width - left - right) / width, (height - top - bottom) / height)
        )
        inner.set_facecolor("none")
        made = Drawn(sheet, inner, width, height)
        yield made
        out = StringIO()
        sheet.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
        made.canvas = Canvas(out.getvalue(), round(width), round(height), min(round(width), 560))


def finished(made: Drawn, least: float) -> Canvas:
    """The canvas of a drawing, which can be read from this width on."""
    assert made.canvas is not None
    made.canvas.least = round(least)
    return made.canvas
