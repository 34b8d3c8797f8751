"""A point for each row and a line for each column: told apart by dashes and the shape of the points."""

from __future__ import annotations

import math
from typing import Any

from beslut.rendering.pictures.canvas import Canvas, Drawn, axes, finished
from beslut.rendering.pictures.legend import legend, legend_height
from beslut.rendering.pictures.plan import Figure, Plan, width

COLOURS = ("#0a5fa8", "#b54a00", "#007a55", "#7a3e9d", "#6b5b00", "#4c5560", "#a3165f", "#14181d")
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "*")
DASHES = ("-", "--", "-.", ":", (0, (5, 1)), (0, (3, 1, 1, 1)), (0, (1, 1)), (0, (8, 2)))
MOST_LINES = len(COLOURS)

_WIDTH, _HEIGHT = 480.0, 240.0
_TICKS = 10


def lines(plan: Plan) -> Canvas:
    """Lines over the rows in their order (linjer över tid)."""
    top, low = legend_height(len(plan.columns)) + 8, width(plan.rows, 11) * 0.75 + 22
    with axes(_WIDTH, top + _HEIGHT + low, (max(52.0, low - 20), top, 22, low)) as made:
        for at in range(len(plan.columns)):
            _line(made, plan, at)
        _scale(made, plan)
        legend(made, [(label, _look(at)) for at, label in enumerate(plan.columns)])
    return finished(made, 460)


def _line(made: Drawn, plan: Plan, at: int) -> None:
    drawn = [row[at] if isinstance(row[at], Figure) else None for row in plan.cells]
    lows = [cell.low if isinstance(cell, Figure) else math.nan for cell in drawn]
    few = len(lows) <= 60
    made.axes.plot(
        range(len(lows)), lows, clip_on=False, zorder=3, **{**_look(at), **({} if few else {"marker": ""})}
    )
    open_ones = [
        (index, cell) for index, cell in enumerate(drawn) if isinstance(cell, Figure) and not cell.exact
    ]
    if open_ones:
        made.axes.vlines(
            [index for index, _ in open_ones],
            [cell.low for _, cell in open_ones],
            [cell.high for _, cell in open_ones],
            colors=COLOURS[at],
            linewidth=3,
            alpha=0.5,
        )


def _scale(made: Drawn, plan: Plan) -> None:
    """Percent always from 0 to 100, counts from 0: a cut scale would make little look like much."""
    count = len(plan.rows)
    made.axes.set_xlim(-0.3, max(count - 0.7, 0.7))
    step = max(1, math.ceil(count / _TICKS))
    at = range(0, count, step)
    made.axes.set_xticks(at, [plan.rows[index] for index in at], rotation=45, ha="right", size=11)
    made.axes.tick_params(axis="x", pad=2)
    for label in made.axes.get_xticklabels():
        label.set_rotation_mode("anchor")
    if plan.shares:
        made.axes.set_ylim(0, 100)
        made.axes.set_yticks(range(0, 101, 25), [f"{each} %" for each in range(0, 101, 25)])
    else:
        highest = max((figure.high for figure in plan.figures), default=1.0)
        made.axes.set_ylim(0, max(1.0, highest) * 1.05)
    made.axes.grid(axis="y", color="#c4ccd5", linewidth=0.8)
    made.axes.set_axisbelow(True)


def _look(at: int) -> dict[str, Any]:
    return {
        "color": COLOURS[at],
        "marker": MARKERS[at],
        "linestyle": DASHES[at],
        "linewidth": 2,
        "markersize": 6,
        "markeredgecolor": "#ffffff",
        "markeredgewidth": 0.6,
    }
