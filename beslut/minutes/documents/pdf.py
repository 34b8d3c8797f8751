"""PDF: the text that its pages hold, as lines in reading order with their columns kept."""

import re
from collections.abc import Sequence

from beslut.errors import InputError, MissingExtra
from beslut.messages import Message, message
from beslut.minutes.documents.document import Document
from beslut.minutes.documents.page_edges import repeated_edges
from beslut.minutes.documents.rows import Row, printed_rows
from beslut.minutes.lines import Line, clean_text

_SIGNED = re.compile(
    r"(?:elektronisk|digital)\w*[ ]+(?:signer|underskri)|signera[dt]|signatursida|signeringssida"
    r"|verifikat|e-signatur|transaktion",
    re.IGNORECASE,
)
# All that a footer can tell of a meeting; the rest of it is addresses and places to sign.
_NAMES_THE_TOWN = re.compile(r"(?<![@.])\b(?:kommun|stad|region)\b(?!@)", re.IGNORECASE)
_MOST_SIGNATURE_PAGES = 2
_PASSWORD, _SECURITY = 4, 5  # PDFium's codes
_END_WITHIN = 4096


def pdf_document(data: bytes, name: str) -> Document:
    """The document of a PDF; raises `InputError` where it is damaged, locked or holds no text, `MissingExtra`."""
    pages = _pages(data, name)
    _refuse_wordless(pages, name)
    lines = _lines(pages, name)
    empty = [number for number, page in enumerate(pages, start=1) if not page]
    return Document(name=name, lines=lines, warnings=(*_about_empty(empty, name), *_about_end(data, name)))


def _pages(data: bytes, name: str) -> list[list[Row]]:
    """The printed rows of every page."""
    try:
        import pypdfium2
    except ImportError:
        raise MissingExtra("documents", needed_for="PDF") from None
    from beslut.minutes.documents.pdf_pages import Pages

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unusable(name, getattr(error, "err_code", None)) from None
    with document:
        pages = [printed_rows(page.pieces, page.unit, page.on_edge) for page in Pages(document.raw)]
    if not pages:
        raise _unusable(name, None)
    return pages


def _unusable(name: str, code: int | None) -> InputError:
    if code in (_PASSWORD, _SECURITY):
        return InputError(
            message("the PDF is locked with a password"),
            place=name,
            mend=message(
                "Unlock it first, for instance: qpdf --decrypt --password=... {file} open.pdf", file=name
            ),
        )
    return InputError(
        message("the PDF is damaged or not complete"),
        place=name,
        mend=message("Fetch it again, or mend it, for instance: qpdf {file} mended.pdf", file=name),
    )


def _refuse_wordless(pages: Sequence[Sequence[Row]], name: str) -> None:
    """Refuse a PDF whose pages are pictures, or have text on the pages of the signatures alone."""
    worded = [page for page in pages if page]
    if not worded:
        raise InputError(
            message("the PDF holds no text, only pictures of {n} pages", n=len(pages)),
            place=name,
            mend=_ocr(name),
        )
    text = (
        "\n".join(row.text for page in worded for row in page) if len(worded) <= _MOST_SIGNATURE_PAGES else ""
    )
    if "§" in text or not _SIGNED.search(text):
        return
    if len(worded) < len(pages):
        raise InputError(
            message(
                "only {worded} of {n} pages hold text, and those are about the signatures",
                worded=len(worded),
                n=len(pages),
            ),
            place=name,
            mend=_ocr(name),
        )
    raise InputError(
        message("the PDF holds nothing but a page of signatures"),
        place=name,
        mend=message("Give the file with the minutes themselves."),
    )


def _ocr(name: str) -> Message:
    return message("Recognise the text first, for instance: ocrmypdf -l swe {file} read.pdf", file=name)


def _about_empty(empty: Sequence[int], name: str) -> tuple[Message, ...]:
    if not empty:
        return ()
    pages = ", ".join(str(number) for number in empty)
    return (message("{name}: without text and not read: page {pages}", name=name, pages=pages),)


def _about_end(data: bytes, name: str) -> tuple[Message, ...]:
    if b"%%EOF" in data[-_END_WITHIN:]:
        return ()
    return (message("{name}: the end of the PDF is missing; pages may have been lost", name=name),)


def _lines(pages: Sequence[Sequence[Row]], name: str) -> tuple[Line, ...]:
    """The lines of all pages; what the pages repeat at their edges comes once, before and after the text."""
    texts = iter(clean_text("\n".join(row.text for page in pages for row in page)).split("\n"))
    edges = repeated_edges(pages)
    above: list[Line] = []
    lines: list[Line] = []
    below: list[Line] = []
    for number, page in enumerate(pages):
        for place, row in enumerate(page):
            line = Line(next(texts).rstrip(), place + 1, number + 1, name)
            edge = edges.get((number, place))
            if edge is None:
                if row.gap_above and lines:
                    lines.append(Line("", max(1, place), number + 1, name))
                lines.append(line)
            elif edge.first:
                if edge.top:
                    above.append(line)
                elif _NAMES_THE_TOWN.search(line.text):
                    below.append(line)
    return (*above, *([above[-1].saying("")] if above else []), *lines, *below)
