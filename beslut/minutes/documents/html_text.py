"""The text of a web page, line by line: blocks as lines, tables row by row, terms and their values side by side."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree, html

from beslut.minutes.documents.tables import Cell, table_lines

_DROPPED = frozenset({
    "head", "script", "style", "noscript", "template", "nav", "svg", "math", "iframe", "object", "button", "select",
    "textarea", "audio", "video", "canvas", "dialog",
})  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "li", "main", "ol", "p",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
_SPACES = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display[ ]*:[ ]*none|visibility[ ]*:[ ]*hidden", re.IGNORECASE)


def text_lines(page: str) -> Iterator[str]:
    """The lines of the page; what scripts, menus and hidden elements hold is left out.

    Raises `ValueError` where elements are nested so deep that the parser gives up and leaves out the rest.
    """
    root = _parsed(page)
    if root is None:
        return
    main = next((one for one in root.iter("main") if "".join(one.itertext()).strip()), None)
    writer = _Writer()
    if main is not None:
        writer.title(root)
    writer.write(root if main is None else main)
    yield from writer.done()


def _parsed(page: str) -> Any:
    """The tree of the page; neither the network nor any file is read for it."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise ValueError("nested too deep")
    return root


class _Writer:
    """Lines as they are being written, with the one that words are still added to."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._words: list[str] = []

    def done(self) -> list[str]:
        """The lines written."""
        self._end()
        return self._lines

    def title(self, root: Any) -> None:
        """The title of the page as a line of its own, unless it names a §, whose heading comes anyway."""
        text = root.findtext(".//title") or ""
        if "§" not in text and text.strip():
            self._lines += [_SPACES.sub(" ", text).strip(), ""]

    def write(self, element: Any) -> None:
        """The element with all below it, and not the words behind it."""
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _DROPPED or _is_hidden(element) or not tag:
            return
        if tag == "br":
            self._end(even_empty=True)
        elif tag == "table":
            self._table(element)
        elif tag == "dl":
            self._terms(element)
        elif tag == "pre":
            self._end()
            self._lines += "".join(element.itertext()).split("\n")
        else:
            self._inside(element, tag)

    def _inside(self, element: Any, tag: str) -> None:
        block = tag in _BLOCKS
        if block:
            self._end()
        if tag in _HEADINGS and self._lines and self._lines[-1]:
            self._lines.append("")
        if tag == "li" and (number := _number(element)):
            self._words.append(number)
        self._children(element)
        if block:
            self._end()

    def _children(self, element: Any) -> None:
        self._words.append(element.text or "")
        for child in element:
            self.write(child)
            self._words.append(child.tail or "")

    def _end(self, even_empty: bool = False) -> None:
        """End the line that is being written."""
        text = _SPACES.sub(" ", "".join(self._words)).strip(" ")
        self._words.clear()
        if text or even_empty:
            self._lines.append(text)

    def _table(self, table: Any) -> None:
        self._end()
        for caption in table.iterchildren("caption"):
            self.write(caption)
        rows = [[_cell(cell) for cell in _cells(row)] for row in _rows(table)]
        self._lines += table_lines(list(_spread(rows)))

    def _terms(self, element: Any) -> None:
        """A list of terms: each term beside its values, as a row of a table."""
        self._end()
        rows: list[list[list[str]]] = []
        found = list(element.iter("dt", "dd"))
        for one in found:
            one.drop_tree()  # the parser puts a <dd> that follows an open one inside it
        for one in found:
            if one.tag == "dt" or not rows:
                rows.append([[], []])
            rows[-1][0 if one.tag == "dt" else 1] += _inner(one)
        self._lines += table_lines(rows)


def _rows(table: Any) -> Iterator[Any]:
    """The rows of this table and of no table inside it."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row.iterchildren("td", "th") if not _is_hidden(cell)]


def _cell(cell: Any) -> tuple[Cell, int, int]:
    """The lines of a cell, and over how many columns and rows it reaches."""
    return _inner(cell), _reach(cell.get("colspan")), _reach(cell.get("rowspan"))


def _reach(value: str | None) -> int:
    return max(1, min(int(value), 64)) if value is not None and value.isdecimal() else 1


def _inner(element: Any) -> list[str]:
    writer = _Writer()
    writer._children(element)
    return [line for line in writer.done() if line]


def _spread(rows: Sequence[Sequence[tuple[Cell, int, int]]]) -> Iterator[list[Cell]]:
    """The rows with an empty cell wherever a cell reaches over from the left or from above."""
    below: dict[int, int] = {}
    for row in rows:
        made: list[Cell] = []
        left = {column: rest for column, rest in below.items() if rest > 0}
        below = {column: rest - 1 for column, rest in left.items()}
        for cell, columns, reach in row:
            while left.get(len(made), 0) > 0:
                made.append(())
            for column in range(len(made), len(made) + columns):
                below[column] = reach - 1
            made += [cell, *([()] * (columns - 1))]
        yield made


def _number(item: Any) -> str:
    """The number that a browser prints before an item of a numbered list."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return ""
    start = parent.get("start", "1")
    before = sum(1 for one in item.itersiblings("li", preceding=True))
    return f"{(int(start) if start.isdecimal() and len(start) < 6 else 1) + before}. "


def _is_hidden(element: Any) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _HIDDEN.search(element.get("style", "")) is not None
    )
