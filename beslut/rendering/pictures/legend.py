"""The legend of a picture: a line of words for each column beside a sample of how it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from beslut.rendering.pictures.canvas import Drawn

_LINE = 20.0


def legend_height(lines: int) -> float:
    """How much room the legend takes at the top."""
    return lines * _LINE + 14


def legend(made: Drawn, samples: Sequence[tuple[str, dict[str, Any]]]) -> None:
    """Draw the legend in the upper left corner: samples with `marker` are lines, others are pieces of bars."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle

    for index, (label, look) in enumerate(samples):
        middle = made.height - 10 - index * _LINE
        if "marker" in look:
            made.sheet.add_artist(
                Line2D(
                    [8 / made.width, 24 / made.width, 40 / made.width],
                    [middle / made.height] * 3,
                    markevery=[1],
                    **look,
                )
            )
        else:
            made.sheet.add_artist(
                Rectangle(
                    (8 / made.width, (middle - 6.5) / made.height), 32 / made.width, 13 / made.height,
                    transform=made.sheet.transFigure, **look,
                )
            )  # fmt: skip
        made.sheet.text(48 / made.width, middle / made.height, label, va="center_baseline")
