"""HTML: a page of minutes, or of one §, to the lines that a browser would show."""

import codecs
import re

from beslut.errors import MissingExtra
from beslut.messages import Message, message
from beslut.minutes.documents.document import Document
from beslut.minutes.documents.foreign import refuse
from beslut.minutes.documents.plain import decoded
from beslut.minutes.lines import clean_lines

_SUFFIXES = (".html", ".htm", ".xhtml")
_HEAD = 4096
_ROOT = re.compile(rb"<(?:!doctype[ \t\r\n]+html|html|head|body)[ \t\r\n>/]", re.IGNORECASE)
_TAG = re.compile(
    rb"</?(?:div|p|table|tr|td|br|h[1-6]|ul|ol|li|span|meta|section|article|main)[ \t\r\n>/]", re.IGNORECASE
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset[ ]*=[ ]*["']?[ ]*([\w.:-]{1,40})|<\?xml[^>]{0,80}?encoding=["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)


def looks_like_html(data: bytes, name: str) -> bool:
    """Whether the bytes are HTML: by their first tags, or by any tag where the name says so."""
    head = data[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.replace(b"\0", b"")
    if _ROOT.search(head) is not None:
        begins = head.removeprefix(codecs.BOM_UTF8).lstrip(b" \t\r\n\xff\xfe")
        return begins.startswith(b"<")
    return name.lower().endswith(_SUFFIXES) and _TAG.search(data[: 16 * _HEAD]) is not None


def html_document(data: bytes, name: str) -> Document:
    """The document of a web page; raises `InputError` where it shows no text, `MissingExtra`."""
    try:
        from beslut.minutes.documents.html_text import text_lines
    except ImportError:
        raise MissingExtra("documents", needed_for="HTML") from None
    text, warnings = _text(data, name)
    try:
        lines = list(text_lines(text))
    except ValueError:
        refuse(
            name,
            message("the web page is nested too deep to be read whole"),
            message("Save the page as it is shown, or give its PDF."),
        )
    if not any(line.strip() for line in lines):
        refuse(
            name,
            message("the web page shows no text of its own"),
            message("Save the page as it is shown, or give its PDF."),
        )
    return Document(name=name, lines=clean_lines("\n".join(lines), name), warnings=warnings)


def _text(data: bytes, name: str) -> tuple[str, tuple[Message, ...]]:
    """The page as text, in the encoding that it declares, and otherwise as plain text is decoded."""
    marked = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    declared = None if marked else _DECLARED.search(data[:_HEAD])
    if declared is not None:
        label = (declared[1] or declared[2]).decode("ascii", "replace").lower()
        # What calls itself Latin-1 on the web is Windows-1252.
        label = "cp1252" if label in ("iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii") else label
        try:
            return data.decode(label), ()
        except (LookupError, UnicodeError):
            pass
    return decoded(data, name)
