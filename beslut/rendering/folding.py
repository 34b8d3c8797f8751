"""Folding: how a table that is too wide for the window is broken into narrower ones, and its texts into lines.

Three means, the mildest first: running text is broken into lines; then the columns are dealt out over several tables,
each of which repeats the columns that tell what a row is about; then names too are broken, at blanks and hyphens. Where
even so hardly a column fits beside those that are repeated, a table is no help, and there is none.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence

from attrs import evolve, field, frozen

from beslut.records.truths import as_tuple

GAP = 2
"""Blanks between two columns."""
_LEAST_PROSE = 12
_LONG_WORD = 24
"""A longer word, such as a path, may be cut."""
_WORD = re.compile(r"\S+")
_PIECE = re.compile(r"[^\s-]*-+|[^\s-]+")
"""What textwrap keeps together: a word, or a part of one as far as a hyphen."""


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
        return min(self.natural, max(_LEAST_PROSE, self._longest))

    @property
    def tight(self) -> int:
        """The width at which names are broken too, at blanks and hyphens; figures never are."""
        return self.natural if self.figures else min(self.natural, self._longest)

    @property
    def _longest(self) -> int:
        """The longest piece of a word, as far as it is not to be cut."""
        pieces = (piece for text in (self.label, *self.cells) for piece in _PIECE.findall(text))
        return min(_LONG_WORD, max(map(len, pieces), default=0))

    def broken(self, text: str) -> str:
        """A text in lines of the column's width."""
        return "\n".join(wrapped(text, self.width))


def wrapped(text: str, width: int, indent: str = "") -> list[str]:
    """A text in lines, broken at blanks and hyphens; of a word that must be cut no letter stands alone.

    >>> wrapped("Barn- och utbildningsnämnden", 17)
    ['Barn- och', 'utbildningsnämnd', 'en']
    >>> wrapped("granvik/barn-och-utbildningsnamnden/2024-03-19/10", 29)
    ['granvik/barn-och-', 'utbildningsnamnden/', '2024-03-19/10']
    """
    room = width - len(indent)
    whole = _WORD.sub(lambda word: " ".join(_cut(word[0], room)), text)
    return textwrap.wrap(whole, width, subsequent_indent=indent)


def _cut(word: str, width: int) -> list[str]:
    """A word in parts of the width, and at least two signs in the last where there is room for two.

    It is cut after a slash, as in a path or the id of a record, or else after a hyphen, where that leaves half the
    width or more.
    """
    parts = []
    while len(word) > width:
        whole = width - 1 if len(word) == width + 1 and width > 2 else width
        after = (word.rfind(sign, 0, width) + 1 for sign in "/-")
        part = next((end for end in after if end * 2 >= width and len(word) > end + 1), whole)
        parts.append(word[:part])
        word = word[part:]
    return [*parts, word]


def folded(columns: Sequence[TextColumn], width: int) -> list[list[TextColumn]] | None:
    """The columns dealt out over as few tables as fit the width, each column with the width it is to have.

    None where the columns that are repeated leave no room, or mostly room for one column more.
    """
    values = sum(not column.key for column in columns)
    for floor in (_least, _tight):
        tables = _dealt(columns, width, floor)
        fit = all(_needed(table, floor) <= width for table in tables)
        if fit and (len(tables) == 1 or values >= 2 * len(tables) - 1):
            return [_fitted(table, width) for table in tables]
    return None


_Floor = Callable[[TextColumn], int]


def _least(column: TextColumn) -> int:
    return column.least


def _tight(column: TextColumn) -> int:
    return column.least if column.prose else column.tight


def _dealt(columns: Sequence[TextColumn], width: int, floor: _Floor) -> list[list[TextColumn]]:
    keys = [column for column in columns if column.key]
    tables: list[list[TextColumn]] = []
    current = list(keys)
    for column in columns:
        if column.key:
            continue
        if len(current) > len(keys) and _needed([*current, column], floor) > width:
            tables.append(current)
            current = list(keys)
        current.append(column)
    return [*tables, current]


def _needed(columns: Sequence[TextColumn], floor: _Floor) -> int:
    return sum(map(floor, columns)) + GAP * (len(columns) - 1)


def _fitted(columns: Sequence[TextColumn], width: int) -> list[TextColumn]:
    """The widths: natural ones, then the widest texts broken until the table fits."""
    widths = [column.natural for column in columns]
    room = width - GAP * (len(columns) - 1)
    for floors in ([_least(column) for column in columns], [_tight(column) for column in columns]):
        while sum(widths) > room:
            spare = [have - floor for have, floor in zip(widths, floors, strict=True)]
            if max(spare, default=0) <= 0:
                break
            widest = max(
                (index for index, each in enumerate(spare) if each > 0), key=lambda index: widths[index]
            )
            widths[widest] -= 1
    return [evolve(column, width=each) for column, each in zip(columns, widths, strict=True)]
