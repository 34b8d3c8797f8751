"""Folding: how a table that is too wide for the window is broken into narrower ones, and its texts into lines.

Three means, the mildest first: running text is broken into lines; then the columns are dealt out over several tables,
each of which repeats the columns that tell what a row is about; at last any text is broken.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from attrs import evolve, field, frozen

from beslut.records.truths import as_tuple

GAP = 2
"""Blanks between two columns."""
_LEAST_PROSE = 12
_LONG_WORD = 18
_LEAST = 4


@frozen(kw_only=True)
class TextColumn:
    """A column as text: its label, its cells, and what may be done to it."""

    label: str
    cells: tuple[str, ...] = field(converter=as_tuple)
    key: bool = False
    prose: bool = False
    figures: bool = False
    width: int = 0

    @property
    def natural(self) -> int:
        """The width at which no cell, and no word of the label, is broken."""
        return max((len(text) for text in (*self.cells, *self.label.split())), default=0)

    @property
    def least(self) -> int:
        """The width below which folding the table is better than breaking the text."""
        if not self.prose:
            return self.natural
        longest = max((len(word) for text in (self.label, *self.cells) for word in text.split()), default=0)
        return min(self.natural, max(_LEAST_PROSE, min(longest, _LONG_WORD)))

    def broken(self, text: str) -> str:
        """A text in lines of the column's width."""
        return "\n".join(textwrap.wrap(text, self.width)) or ""


def folded(columns: Sequence[TextColumn], width: int) -> list[list[TextColumn]]:
    """The columns dealt out over as few tables as fit the width, each column with the width it is to have."""
    keys = [column for column in columns if column.key]
    tables: list[list[TextColumn]] = []
    current = list(keys)
    for column in columns:
        if column.key:
            continue
        if len(current) > len(keys) and _needed([*current, column]) > width:
            tables.append(_fitted(current, width))
            current = list(keys)
        current.append(column)
    tables.append(_fitted(current, width))
    return tables


def _needed(columns: Sequence[TextColumn]) -> int:
    return sum(column.least for column in columns) + GAP * (len(columns) - 1)


def _fitted(columns: Sequence[TextColumn], width: int) -> list[TextColumn]:
    """The widths: natural ones, then the widest texts broken until the table fits."""
    widths = [column.natural for column in columns]
    room = width - GAP * (len(columns) - 1)
    for floors in ([column.least for column in columns], [min(_LEAST, each) for each in widths]):
        while sum(widths) > room:
            spare = [have - floor for have, floor in zip(widths, floors, strict=True)]
            if max(spare, default=0) <= 0:
                break
            widest = max(
                (index for index, each in enumerate(spare) if each > 0), key=lambda index: widths[index]
            )
            widths[widest] -= 1
    return [evolve(column, width=each) for column, each in zip(columns, widths, strict=True)]
