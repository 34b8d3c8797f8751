"""A square for each row and column: with the letter of its mark in it, or with its percentage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from beslut.rendering.pictures.canvas import FONT, INK, Canvas, Drawn, axes, finished
from beslut.rendering.pictures.plan import Figure, Plan, Square, width

MARK_COLOURS = (
    "#ffffff",
    "#b7e0b2",
    "#f7c6c9",
    "#eef3f8",
    "#f6d98b",
    "#f3ad86",
    "#c8cdd3",
    "#a8d2f2",
    "#ffffff",
    "#dcc0ec",
)
"""The colours of the marks, light enough for black letters; the style sheet of the page has the same."""

Letter: TypeAlias = tuple[str, str]
"""What stands in a square, and in which colour."""

_SIDE = 20.0
_STEPS = ("#ffffff", "#e3edf7", "#c3d9ee", "#97c0e2", "#5d9bcd", "#2f74b0", "#0d4a85")
"""From nothing to all, in one hue that also prints well in grey."""


def mark_map(plan: Plan) -> Canvas:
    """The matrix of marks as a map (karta över tecken)."""
    colours = [
        [MARK_COLOURS[cell.colour] if isinstance(cell, Square) else "none" for cell in row]
        for row in plan.cells
    ]
    letters = [
        [(cell.letter, INK) if isinstance(cell, Square) else None for cell in row] for row in plan.cells
    ]
    return _squares(plan, _SIDE, colours, letters)


def grid(plan: Plan) -> Canvas:
    """The matrix of shares, darker the larger (rutnät av andelar)."""
    highest = 100.0 if plan.shares else max((figure.high for figure in plan.figures), default=0.0)
    steps = [[_step(cell, highest) for cell in row] for row in plan.cells]
    colours = [[_STEPS[step] for step in row] for row in steps]
    letters = [
        [
            (cell.text, INK if step < 5 else "#ffffff") if isinstance(cell, Figure) else ("–", INK)
            for cell, step in zip(row, row_steps, strict=True)
        ]
        for row, row_steps in zip(plan.cells, steps, strict=True)
    ]
    side = max(34.0, width([figure.text for figure in plan.figures], 11) + 8)
    return _squares(plan, side, colours, letters, high=26.0)


def _step(cell: Figure | Square | None, highest: float) -> int:
    if not isinstance(cell, Figure) or highest <= 0:
        return 0
    return min(len(_STEPS) - 1, max(0, round(cell.low / highest * (len(_STEPS) - 1))))


def _squares(
    plan: Plan,
    wide: float,
    colours: list[list[str]],
    letters: Sequence[Sequence[Letter | None]],
    high: float = _SIDE,
) -> Canvas:
    count, rows = len(plan.columns), len(plan.rows)
    left, head = width(plan.rows, FONT) + 10, min(150.0, width(plan.columns, 11) + 12)
    across, down = left + count * wide + 6, head + rows * high + 6
    with axes(across, down, (left, head, 6, 6)) as made:
        made.axes.set_xlim(0, count)
        made.axes.set_ylim(rows, 0)
        made.axes.axis("off")
        for index, row in enumerate(colours):
            _runs(made, index, row)
        _rules(made, count, rows)
        _letters(made, plan, letters)
    return finished(made, across)


def _runs(made: Drawn, index: int, colours: list[str]) -> None:
    """One rectangle for squares of one colour that lie side by side: a large map stays a small file."""
    starts = [at for at in range(len(colours)) if at == 0 or colours[at] != colours[at - 1]]
    spans = [(start, end - start) for start, end in zip(starts, [*starts[1:], len(colours)], strict=True)]
    made.axes.broken_barh(
        spans, (index, 1), facecolors=[colours[start] for start in starts], linewidth=0, clip_on=False
    )


def _rules(made: Drawn, count: int, rows: int) -> None:
    made.axes.vlines(range(count + 1), 0, rows, colors="#8a939d", linewidth=0.6, clip_on=False)
    made.axes.hlines(range(rows + 1), 0, count, colors="#8a939d", linewidth=0.6, clip_on=False)


def _letters(made: Drawn, plan: Plan, letters: Sequence[Sequence[Letter | None]]) -> None:
    for index, row in enumerate(letters):
        made.axes.text(-0.15, index + 0.5, plan.rows[index], ha="right", va="center_baseline")
        for at, told in enumerate(row):
            if told is not None:
                made.axes.text(
                    at + 0.5, index + 0.5, told[0], color=told[1], size=11, ha="center", va="center_baseline"
                )
    for at, label in enumerate(plan.columns):
        made.axes.text(
            at + 0.5, -0.2, label, size=11, rotation=90, ha="center", va="bottom", rotation_mode="default"
        )
