"""Pages of a PDF: their text with just enough positions to set its columns.

PDFium gives the text of a page in one call, but says where a letter stands one letter at a time, and such calls cost
as much as the text itself. So every line is measured at its first and last letter alone. Only a line that is wider
than its letters account for holds columns, and only there is every word looked at.
"""

import ctypes
import re
from collections.abc import Iterator
from statistics import median
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium
from attrs import frozen

from beslut.minutes.documents.rows import Piece

# A hyphen at the end of a line comes as U+FFFE (U+0002 in older versions), with no line break behind it.
_HYPHEN = "\ufffe"
_LINE = re.compile("[^\n-\r\x85\u2028\u2029\ufffe]*[^\n-\r\x85\u2028\u2029\ufffe ]\ufffe?")
_WORD = re.compile(r"\S+")
_LIGATURES = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "ft",
        "\ufb06": "st",
    }
)
_LEFT = re.compile("[\ufb00-\ufb06\ufffe]")

# How wide letters are in the faces that offices use, in tenths of what most letters take.
_NARROW, _WIDE, _WIDEST = b"fijlrtI ,.:;!|()[]-/'`", b"ABCDEGHKNOPQRSTUVXYZ\xc5\xc4\xd6&+<>=~w", b"mMW%@\x97"
_WIDTHS = bytes(
    6 if code in _NARROW else 13 if code in _WIDE else 17 if code in _WIDEST else 10 for code in range(256)
)
_NARROWEST_SHAPE, _WIDEST_SHAPE = 0.01, 0.055

# A line is looked at word by word where it is wider than its letters by almost one more and what setting adds.
_SURPLUS, _LOOSELY_SET = 9, 1.02
_FAR = 1e5  # points; what a damaged page places farther off, or nowhere, has no column
_SURE_GAP, _LIKELY_GAP, _TIMES_THE_SMALLEST = 2.6, 1.25, 1.8


@frozen
class Page:
    """A page (sida): its pieces of text, those that stand on edge in the margin, and the width of a usual letter."""

    pieces: list[Piece]
    on_edge: list[str]
    unit: float


_EMPTY = Page([], [], 5.0)


class _Measured(NamedTuple):
    """A line of PDFium's text: where its letters are among those of the page, and how wide they should be."""

    start: int
    text: str
    x: float
    y: float
    end: float
    height: float
    weight: int


class Pages:
    """The pages of an open PDF, read one after the other with the same buffers."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = pdfium.FS_RECTF()
        self._buffer = ctypes.create_string_buffer(1 << 14)
        self._at = (ctypes.byref(self._x), ctypes.byref(self._y))
        self._box_at = ctypes.byref(self._box)
        self._turned, self._plain = 0, True
        self._shape = _WIDEST_SHAPE

    def __iter__(self) -> Iterator[Page]:
        """Each page in order; one that cannot be loaded is a page without text."""
        for number in range(pdfium.FPDF_GetPageCount(self._document)):
            page = pdfium.FPDF_LoadPage(self._document, number)
            if not page:
                yield _EMPTY
                continue
            text_page = pdfium.FPDFText_LoadPage(page)
            try:
                self._turned = pdfium.FPDFPage_GetRotation(page)
                yield self._page(text_page) if text_page else _EMPTY
            finally:
                pdfium.FPDFText_ClosePage(text_page)
                pdfium.FPDF_ClosePage(page)

    def _page(self, text_page: Any) -> Page:
        text, straight = self._text(text_page)
        self._plain = _LEFT.search(text) is None
        if not straight:
            return self._page_by_index(text_page, text)
        return self._laid_out(text_page, [(match.start(), match.group()) for match in _LINE.finditer(text)])

    def _page_by_index(self, text_page: Any, text: str) -> Page:
        """A page whose text has more or fewer letters than PDFium counts: every line is looked up."""
        index = pdfium.FPDFText_GetCharIndexFromTextIndex
        lines = [(index(text_page, match.start()), match.group()) for match in _LINE.finditer(text)]
        return self._laid_out(text_page, [(start, line) for start, line in lines if start >= 0])

    def _text(self, text_page: Any) -> tuple[str, bool]:
        """The text of the page, and whether its letters are counted as PDFium counts them."""
        count = pdfium.FPDFText_CountChars(text_page)
        if count <= 0:
            return "", True
        if len(self._buffer) < 2 * count + 2:
            self._buffer = ctypes.create_string_buffer(4 * count)
        units = pdfium.FPDFText_GetText(
            text_page, 0, count, ctypes.cast(self._buffer, ctypes.POINTER(ctypes.c_ushort))
        )
        text = ctypes.string_at(self._buffer, 2 * max(0, units - 1)).decode("utf-16-le", "replace")
        return text.replace("\x02", _HYPHEN), len(text) == count

    def _laid_out(self, text_page: Any, lines: list[tuple[int, str]]) -> Page:
        measured: list[_Measured] = []
        on_edge: list[str] = []
        for start, text in lines:
            x, y = self._origin(text_page, start)
            left, bottom, right, top = self._loose_box(text_page, start + len(text) - 1)
            height = max(top - bottom, 1.0)
            if not (-_FAR < x < _FAR and -_FAR < y < _FAR and -_FAR < right < _FAR):
                on_edge.append(self._letters(text))
                continue
            if left - x < height and (bottom > y + height or top < y - height) and len(text) > 3:
                on_edge.append(self._letters(text))
                continue
            weight = sum(text.encode("cp1252", "replace").translate(_WIDTHS))
            measured.append(_Measured(start, text, x, y, right, height, weight))
        if not measured:
            return Page([], on_edge, 5.0)
        shape = self._shape_of(measured)
        pieces: list[Piece] = []
        for line in measured:
            _, text, x, y, end, height, weight = line
            if end - x > (weight + _SURPLUS) * shape * height * _LOOSELY_SET and " " in text:
                pieces += self._split(text_page, line, 10 * shape * height)
            else:
                pieces.append(Piece(x, y, text if self._plain else _letters(text)))
        return Page(pieces, on_edge, 10 * shape * median([line.height for line in measured]))

    def _shape_of(self, measured: list[_Measured]) -> float:
        """How wide a tenth of a usual letter is to its height; a page of columns alone goes by the others."""
        page = median([(line.end - line.x) / (line.weight * line.height) for line in measured])
        self._shape = min(max(page, _NARROWEST_SHAPE), self._shape)
        return min(max(page, _NARROWEST_SHAPE), 1.25 * self._shape)

    def _origin(self, text_page: Any, index: int) -> tuple[float, float]:
        pdfium.FPDFText_GetCharOrigin(text_page, index, *self._at)
        return _turned(self._x.value, self._y.value, self._turned)

    def _loose_box(self, text_page: Any, index: int) -> tuple[float, float, float, float]:
        pdfium.FPDFText_GetLooseCharBox(text_page, index, self._box_at)
        box = self._box
        if not self._turned:
            return box.left, box.bottom, box.right, box.top
        one = _turned(box.left, box.bottom, self._turned)
        other = _turned(box.right, box.top, self._turned)
        return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])

    def _letters(self, text: str) -> str:
        return text if self._plain else _letters(text)

    def _split(self, text_page: Any, line: _Measured, unit: float) -> Iterator[Piece]:
        """The pieces of a line that is wider than its letters."""
        text = line.text
        words = [match.span() for match in _WORD.finditer(text)]
        begins = [line.x, *(self._origin(text_page, line.start + start)[0] for start, _ in words[1:])]
        gaps = [
            after - self._loose_box(text_page, line.start + end - 1)[2]
            for (_, end), after in zip(words, begins[1:], strict=False)
        ]
        smallest = min((gap for gap in gaps if gap > 0), default=0.0)
        bound = min(_SURE_GAP * unit, max(_LIKELY_GAP * unit, _TIMES_THE_SMALLEST * smallest))
        begun = 0
        for place, gap in enumerate(gaps):
            if gap > bound or gap < -unit:
                yield Piece(begins[begun], line.y, self._letters(text[words[begun][0] : words[place][1]]))
                begun = place + 1
        yield Piece(begins[begun], line.y, self._letters(text[words[begun][0] :]))


def _turned(x: float, y: float, quarters: int) -> tuple[float, float]:
    """The point as seen on a page that is shown turned by so many quarters."""
    if quarters == 0:
        return x, y
    return ((y, -x), (-x, -y), (-y, x))[quarters - 1]


def _letters(text: str) -> str:
    """The text with ligatures as letters and the hyphen at its end as one."""
    return text.replace(_HYPHEN, "-").translate(_LIGATURES)
