"""Plain text: bytes in UTF-8, UTF-16 or Windows-1252 to clean lines."""

import codecs

from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.minutes.documents.document import Document
from beslut.minutes.lines import clean_lines

_BINARY = frozenset(range(9)) | frozenset(range(14, 27)) | frozenset(range(28, 32))


def plain_text(data: bytes, name: str) -> Document:
    """The document of a text file; raises `InputError` where the bytes are empty or no text.

    Windows-1252 is tried where the bytes are not UTF-8, and said in the document's warnings.
    """
    if not data.strip():
        raise InputError(
            message("the file is empty"),
            place=name,
            mend=message("Give the file that holds the minutes."),
        )
    text, warnings = decoded(data, name)
    return Document(name=name, lines=clean_lines(text, name), warnings=warnings)


def decoded(data: bytes, name: str) -> tuple[str, tuple[Message, ...]]:
    """The bytes as text, and what had to be assumed; raises `InputError` where they are no text."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), ()
    if (wide := _wide(data)) is not None:
        return data.decode(wide, errors="replace"), ()
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        warning = message("{name}:{line}: not UTF-8; read as Windows-1252 instead", name=name, line=line)
        return data.decode("cp1252", errors="replace"), (warning,)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Swedish text is zero."""
    low, high = data[0:2000:2], data[1:2000:2]
    for text, zeros, encoding in ((low, high, "utf-16-le"), (high, low, "utf-16-be")):
        if zeros.count(0) > len(zeros) * 0.9 and sum(byte in _BINARY for byte in text) <= len(text) // 50:
            return encoding
    return None


def _refuse_binary(data: bytes, name: str) -> None:
    head = data[:8000]
    if sum(byte in _BINARY for byte in head) > len(head) // 100:
        raise InputError(
            message("the file is binary and of no format that can be read"),
            place=name,
            mend=message("Give the minutes as text, PDF, DOCX or HTML."),
        )
