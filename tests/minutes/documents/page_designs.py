"""Page designs: minutes drawn as PDF in the ways that municipalities lay them out."""

import io
import itertools
from collections.abc import Callable, Iterable

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.minutes.documents.typeset import Pair, Text

_LEFT, _TOP, _BOTTOM = 56.0, 740.0, 90.0
_UNIT = 5.3
_VALUES = 190.0


class Sheet:
    """A document being drawn, with a header, a footer and a signature line on every page."""

    def __init__(self, header: tuple[str, str, str], face: str = "Helvetica", size: float = 10) -> None:
        self._file = io.BytesIO()
        self.canvas = Canvas(self._file, pagesize=A4, pageCompression=0, invariant=1)
        self._header, self._face, self._size = header, face, size
        self._page = 0
        self.y = 0.0
        self.turn()

    def turn(self) -> None:
        """Begin a new page."""
        if self._page:
            self.canvas.showPage()
        self._page += 1
        town, body, day = self._header
        self.canvas.setFont(self._face, 9)
        self.canvas.drawString(_LEFT, 800, town)
        self.canvas.drawString(300, 800, "SAMMANTRÄDESPROTOKOLL")
        self.canvas.drawRightString(540, 800, f"Sida {self._page}")
        self.canvas.drawString(_LEFT, 786, body)
        self.canvas.drawString(300, 786, day)
        self.canvas.drawString(_LEFT, 52, "Justerandes sign")
        self.canvas.drawString(300, 52, "Utdragsbestyrkande")
        self.canvas.drawString(
            _LEFT, 36, "Torggatan 1, 999 99 Orten   Telefon 0999-123 45   kommun@example.se"
        )
        self.canvas.setFont(self._face, self._size)
        self.y = _TOP

    def room_for(self, lines: int) -> None:
        """Turn the page where so many lines do not fit."""
        if self.y - 13 * (lines - 1) < _BOTTOM:
            self.turn()

    def draw(self, x: float, text: str, up: int = 0) -> None:
        """Text at the present line, or at one above it."""
        self.canvas.drawString(x, self.y + 13 * up, text)

    def down(self, points: float = 13) -> None:
        """On to the next line."""
        self.y -= points
        if self.y < _BOTTOM:
            self.turn()

    def text(self, line: Text) -> None:
        """A line as it stands, its columns drawn one by one."""
        for column, cell in line.cells:
            self.draw(_LEFT + column * _UNIT, cell)
        self.down()

    def value(self, x: float, line: str) -> None:
        for column, cell in Text(line).cells:
            self.draw(x + column * _UNIT, cell)

    def done(self) -> bytes:
        """The finished PDF."""
        self.canvas.save()
        return self._file.getvalue()


Header = tuple[str, str, str]


def labels_left(blocks: Iterable[Pair | Text], header: Header) -> bytes:
    """Labels in a left column, line by line beside their values."""
    sheet = Sheet(header)
    for block in blocks:
        if isinstance(block, Text):
            sheet.text(block)
            continue
        for label, value in itertools.zip_longest(block.label, block.value, fillvalue=""):
            sheet.draw(_LEFT, label)
            sheet.value(_VALUES, value)
            sheet.down()
        sheet.down(6)
    return sheet.done()


def two_column_table(blocks: Iterable[Pair | Text], header: Header) -> bytes:
    """A ruled table: the cell of values is drawn whole before the cell of its label, as some programs do."""
    sheet = Sheet(header, "Times-Roman", 11)
    for block in blocks:
        if isinstance(block, Text):
            sheet.text(block)
            continue
        rows = max(len(block.label), len(block.value))
        sheet.room_for(rows)
        for row, value in enumerate(block.value):
            sheet.value(_VALUES, value) if not row else (sheet.down(), sheet.value(_VALUES, value))
        up = max(0, len(block.value) - 1)
        for row, label in enumerate(block.label):
            sheet.draw(_LEFT, label, up - row)
        sheet.canvas.line(_LEFT, sheet.y - 4, 540, sheet.y - 4)
        sheet.down(13 * (1 + max(0, len(block.label) - max(1, len(block.value)))) + 6)
    return sheet.done()


def single_column(blocks: Iterable[Pair | Text], header: Header) -> bytes:
    """One column: each label on a line of its own above its values."""
    sheet = Sheet(header, "Courier", 9)
    for block in blocks:
        if isinstance(block, Text):
            sheet.text(block)
            continue
        sheet.room_for(2)
        sheet.draw(_LEFT, " ".join(block.label))
        sheet.down()
        for value in block.value:
            sheet.value(_LEFT, value)
            sheet.down()
        sheet.down(9)
    return sheet.done()


DESIGNS: dict[str, Callable[[Iterable[Pair | Text], Header], bytes]] = {
    "labels-left": labels_left,
    "two-column-table": two_column_table,
    "single-column": single_column,
}
