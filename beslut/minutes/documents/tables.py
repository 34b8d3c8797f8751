"""Tables of documents without pages: rows of cells to lines with the columns apart by blanks."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

# A cell (cell) is the lines printed in it; a row (rad) its cells from the left.
Cell = Sequence[str]

_WIDEST_COLUMN = 60


def table_lines(rows: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """The lines of a table, row by row; each column begins where it begins in every row.

    >>> list(table_lines([[["Beslutande"], ["Bo Ek (S)", "Eva Berg (M)"]], [["Justerare"], ["Bo Ek"]]]))
    ['Beslutande  Bo Ek (S)', '            Eva Berg (M)', 'Justerare   Bo Ek']
    """
    widths: list[int] = []
    for row in rows:
        for column, cell in enumerate(row[:-1]):
            if column == len(widths):
                widths.append(0)
            width = max((len(line) for line in cell), default=0)
            widths[column] = max(widths[column], min(width, _WIDEST_COLUMN))
    for row in rows:
        for lines in zip_longest(*row, fillvalue=""):
            yield _set(lines, widths)


def _set(cells: Sequence[str], widths: Sequence[int]) -> str:
    text, column = "", 0
    for place, cell in enumerate(cells):
        if cell:
            text = (text.ljust(column) if not text or len(text) + 2 <= column else text + "  ") + cell
        if place < len(widths):
            column += widths[place] + 2
    return text
