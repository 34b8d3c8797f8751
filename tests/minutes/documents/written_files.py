"""Minutes written as Word files and as web pages, from the same blocks as the page designs."""

import html
import io
from collections.abc import Iterable

import docx

from tests.minutes.documents.typeset import Pair, Text


def word_file(blocks: Iterable[Pair | Text], header: tuple[str, str, str]) -> bytes:
    """A Word file: the front page as a table without rules, lines with columns as tables, headers and footers."""
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "\t".join(header)
    section.footer.paragraphs[0].text = "Justerandes sign\tUtdragsbestyrkande"
    columns: list[Text] = []
    pairs: list[Pair] = []
    for block in blocks:
        if pairs and isinstance(block, Text) and block.line.strip():
            _label_table(document, pairs)
            pairs = []
        if columns and (isinstance(block, Pair) or len(block.cells) < 2):
            _column_table(document, columns)
            columns = []
        if isinstance(block, Pair):
            pairs.append(block)
        elif len(block.cells) > 1:
            columns.append(block)
        elif not pairs:
            document.add_paragraph(block.line.strip())
    if columns:
        _column_table(document, columns)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _label_table(document, pairs: Iterable[Pair]) -> None:
    table = document.add_table(rows=0, cols=2)
    for pair in pairs:
        label, value = table.add_row().cells
        label.text = " ".join(pair.label)
        value.text = pair.value[0] if pair.value else ""
        for line in pair.value[1:]:
            value.add_paragraph(line)


def _column_table(document, lines: list[Text]) -> None:
    """Lines with columns as a table: what begins at one place is one column."""
    starts = sorted({start for line in lines for start, _ in line.cells})
    table = document.add_table(rows=0, cols=len(starts))
    for line in lines:
        cells = table.add_row().cells
        for start, text in line.cells:
            cells[starts.index(start)].text = text


def web_page(blocks: Iterable[Pair | Text], header: tuple[str, str, str]) -> bytes:
    """A web page with menus and scripts around the minutes, the front page as a list of terms."""
    parts, columns = [], []
    for block in blocks:
        if columns and (isinstance(block, Pair) or len(block.cells) < 2):
            parts.append(_html_table(columns))
            columns = []
        if isinstance(block, Pair):
            values = "<br>".join(html.escape(value) for value in block.value)
            parts.append(f"<dl><dt>{html.escape(' '.join(block.label))}</dt><dd>{values}</dd></dl>")
        elif len(block.cells) > 1:
            columns.append(block)
        elif "§" in block.line and len(block.line) < 60:
            parts.append(f"<h2>{html.escape(block.line.strip())}</h2>")
        else:
            parts.append(f"<p>{html.escape(block.line.strip())}</p>" if block.line.strip() else "<br>")
    if columns:
        parts.append(_html_table(columns))
    top = "".join(f"<p>{html.escape(line)}</p>" for line in header)
    return (
        '<!DOCTYPE html><html lang="sv"><head><meta charset="iso-8859-1"><title>Protokoll</title>'
        "<script>var text = 'Bo Ek (S) deltar inte i beslutet';</script><style>p { margin: 0 }</style></head><body>"
        '<nav><ul><li><a href="/">Start</a></li><li>Jäv § 3</li></ul></nav>'
        f"<div>{top}{''.join(parts)}</div><noscript>Slå på skript</noscript></body></html>"
    ).encode("cp1252", "xmlcharrefreplace")


def _html_table(lines: list[Text]) -> str:
    starts = sorted({start for line in lines for start, _ in line.cells})
    rows = []
    for line in lines:
        cells = dict(line.cells)
        rows.append("".join(f"<td>{html.escape(cells.get(start, ''))}</td>" for start in starts))
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
