"""The text of an open Word file, line by line.

The XML is walked as it is: python-docx's own paragraphs leave out what stands in content controls and tracked
insertions, and that is where templates of municipalities put names and §§.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from docx.oxml.ns import qn

from beslut.minutes.documents.tables import Cell, table_lines
from beslut.minutes.documents.word_numbers import Numbers

_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_TEXT, _TAB, _BREAKS = qn("w:t"), qn("w:tab"), frozenset({qn("w:br"), qn("w:cr")})
_HYPHEN, _DELETED = qn("w:noBreakHyphen"), frozenset({qn("w:del"), qn("w:moveFrom")})
_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX, _PROPERTIES = qn("w:txbxContent"), frozenset({qn("w:pPr"), qn("w:rPr"), qn("w:sectPr")})
_SKIPPED = _DELETED | _PROPERTIES | {_ALTERNATE}
_DEEPEST_TABLE = 20


def text_lines(document: Any) -> Iterator[str]:
    """The lines of the document: the first page's header, then paragraphs and tables in order."""
    numbers = Numbers(document)
    yield from _header(document)
    yield from _lines(document.element.body, numbers, 0)


def _header(document: Any) -> Iterator[str]:
    """The header once: the municipality may be named there alone."""
    for section in document.sections[:1]:
        for header in (section.first_page_header, section.header):
            if header.is_linked_to_previous:
                continue
            lines = [line for line in _lines(header._element, None, 0) if line.strip()]
            if lines:
                yield from lines
                yield ""
                return


def _lines(parent: Any, numbers: Numbers | None, depth: int) -> Iterator[str]:
    """The lines of everything below an element that holds paragraphs and tables."""
    for child in parent:
        if child.tag == _PARAGRAPH:
            yield from _paragraph(child, numbers, depth)
        elif child.tag == _TABLE:
            if depth < _DEEPEST_TABLE:
                yield from table_lines([_cells(row, numbers, depth + 1) for row in _rows(child)])
        elif child.tag not in _SKIPPED and len(child):
            yield from _lines(child, numbers, depth)


def _rows(table: Any) -> Iterator[Any]:
    """The rows, those inside content controls too."""
    for child in table:
        if child.tag == _ROW:
            yield child
        elif child.tag not in _SKIPPED and child.tag != qn("w:tblPr"):
            yield from _rows(child)


def _cells(row: Any, numbers: Numbers | None, depth: int) -> Sequence[Cell]:
    """The cells of a row; one merged over columns or rows has its text once, and holds its place empty elsewhere."""
    cells: list[Cell] = []
    for cell in _direct(row):
        properties = cell.find(qn("w:tcPr"))
        merged = None if properties is None else properties.find(qn("w:vMerge"))
        goes_on = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
        cells.append(() if goes_on else _trimmed(list(_lines(cell, numbers, depth))))
        span = None if properties is None else properties.find(qn("w:gridSpan"))
        width = span.get(qn("w:val"), "1") if span is not None else "1"
        cells += [()] * (min(int(width), 64) - 1 if width.isdigit() else 0)
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _direct(row: Any) -> Iterator[Any]:
    for child in row:
        if child.tag == _CELL:
            yield child
        elif child.tag not in _SKIPPED and child.tag != qn("w:trPr"):
            yield from _direct(child)


def _trimmed(lines: list[str]) -> list[str]:
    """The lines without blank ones before and after them."""
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[0].strip():
        del lines[0]
    return lines


def _paragraph(paragraph: Any, numbers: Numbers | None, depth: int) -> Iterator[str]:
    parts: list[str] = []
    boxes: list[Any] = []
    _collect(paragraph, parts, boxes)
    text = "".join(parts)
    number = numbers.next_for(paragraph) if numbers is not None and text.strip() else ""
    heading = numbers is not None and not depth and numbers.is_heading(paragraph)
    if heading:
        yield ""
    yield from (number + text).split("\n")
    for box in boxes:
        yield from _lines(box, numbers, depth)


def _collect(element: Any, parts: list[str], boxes: list[Any]) -> None:
    """The text of runs below an element; text boxes are set aside, they are paragraphs of their own."""
    for child in element:
        tag = child.tag
        if tag == _TEXT:
            parts.append((child.text or "").replace("\n", " "))
        elif tag == _TAB:
            parts.append("\t")
        elif tag in _BREAKS:
            parts.append("\n")
        elif tag == _HYPHEN:
            parts.append("-")
        elif tag == _BOX:
            boxes.append(child)
        elif tag not in _SKIPPED and len(child):
            _collect(child, parts, boxes)
