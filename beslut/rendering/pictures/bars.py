"""A bar for each row, of one piece a column: told apart by hatches and by the numbers in them, not by colour alone."""

from __future__ import annotations

from typing import Any

from beslut.rendering.pictures.canvas import FONT, INK, Canvas, Drawn, axes, finished
from beslut.rendering.pictures.legend import legend, legend_height
from beslut.rendering.pictures.plan import Figure, Plan, width

FILLS = ("#a8cdec", "#f6c48f", "#b5dfc4", "#e6bcd8", "#f2e6a0", "#d2d6db", "#cabcf0", "#ffffff")
HATCHES = ("", "//", "..", "\\\\", "xx", "--", "oo", "||")
"""One of each for a column, in their order; a picture has no more columns than these."""

_BAR = 26.0
_WIDTH = 480.0


def bars(plan: Plan) -> Canvas:
    """Stacked bars (staplade liggande staplar), one below the other in the order of the rows."""
    rows = len(plan.rows)
    used = [at for at in range(len(plan.columns)) if _is_used(plan, at)]
    left, top = width(plan.rows, FONT) + 12, legend_height(len(used))
    across = max(_WIDTH, left + 260)
    with axes(across, top + rows * _BAR + 34, (left, top, 16, 34)) as made:
        made.axes.set_ylim(rows - 0.5, -0.5)
        made.axes.set_yticks(range(rows), plan.rows)
        made.axes.tick_params(axis="y", length=0)
        made.axes.set_xlim(0, max(1.0, *(_length(plan, index) for index in range(rows))) * 1.02)
        for index in range(rows):
            _bar(made, plan, index)
        legend(made, [(plan.columns[at], _swatch(at)) for at in used])
    return finished(made, min(across, 460))


def _is_used(plan: Plan, at: int) -> bool:
    """Whether any bar has a piece of the column; the table below shows that the others are nought."""
    pieces = (row[at] for row in plan.cells)
    return any(isinstance(piece, Figure) and piece.high > 0 for piece in pieces)


def _length(plan: Plan, index: int) -> float:
    return sum(max(0.0, cell.high) for cell in plan.cells[index] if isinstance(cell, Figure))


def _bar(made: Drawn, plan: Plan, index: int) -> None:
    """The pieces of one bar; what is not settled stands as a dotted piece after the piece that is."""
    start = 0.0
    space = made.axes.get_xlim()[1]
    for at, cell in enumerate(plan.cells[index]):
        if not isinstance(cell, Figure) or cell.high <= 0:
            continue
        made.axes.barh(index, max(0.0, cell.low), left=start, height=0.72, linewidth=0.8, **_swatch(at))
        if not cell.exact:
            made.axes.barh(
                index, cell.high - cell.low, left=start + cell.low, height=0.72, linewidth=1.0,
                facecolor="none", edgecolor=INK, linestyle=":",
            )  # fmt: skip
        if (cell.high / space) * 300 > len(cell.text) * 8:
            made.axes.text(
                start + cell.high / 2, index, cell.text, ha="center", va="center_baseline", size=11,
                bbox={"boxstyle": "round,pad=0.15", "facecolor": "#ffffff", "edgecolor": "none"},
            )  # fmt: skip
        start += cell.high


def _swatch(at: int) -> dict[str, Any]:
    return {
        "facecolor": FILLS[at % len(FILLS)],
        "edgecolor": INK,
        "hatch": HATCHES[at % len(HATCHES)],
    }
