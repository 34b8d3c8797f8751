"""Opening a file: which format it is, by its first bytes, and what to say of one that cannot be used."""

from pathlib import Path

from beslut.errors import InputError
from beslut.legible import legible
from beslut.messages import message
from beslut.minutes.documents.document import Document
from beslut.minutes.documents.foreign import refuse_foreign
from beslut.minutes.documents.html import html_document, looks_like_html
from beslut.minutes.documents.pdf import pdf_document
from beslut.minutes.documents.plain import plain_text
from beslut.minutes.documents.word import word_document

_LARGEST = 512 * 1024 * 1024
_PDF_MARK, _MARK_WITHIN = b"%PDF-", 1024
_ZIP_MARK = b"PK\x03\x04"


def open_document(path: str | Path) -> Document:
    """The document in a file; raises `InputError` where it is missing, a folder, empty or of no known format.

    `MissingExtra` is raised where the format needs the extra `documents` and it is not installed.
    """
    return document_of(document_bytes(path), legible(str(path)))


def document_of(data: bytes, name: str) -> Document:
    """The document that the bytes hold; `name` is what its places and messages call it.

    What the bytes are decides, whatever the name ends with.
    """
    if _PDF_MARK in data[:_MARK_WITHIN]:
        return pdf_document(data, name)
    if data.startswith(_ZIP_MARK):
        return word_document(data, name)
    refuse_foreign(data, name)
    if looks_like_html(data, name):
        return html_document(data, name)
    return plain_text(data, name)


def document_bytes(path: str | Path) -> bytes:
    """What stands in the file of a document; raises `InputError` as `open_document` does."""
    file, name = Path(path), legible(str(path))
    try:
        if file.stat().st_size > _LARGEST:
            raise InputError(
                message("the file is larger than {n} MB, more than any minutes", n=_LARGEST // 2**20),
                place=name,
                mend=message("Give the minutes alone, without their appendices."),
            )
        return file.read_bytes()
    except FileNotFoundError:
        raise InputError(
            message("there is no such file"), place=name, mend=message("Check the name and the folder.")
        ) from None
    except IsADirectoryError:
        raise InputError(
            message("this is a folder, not a file"), place=name, mend=message("Give the files in it.")
        ) from None
    except OSError as error:
        raise InputError(
            message("the file cannot be read: {why}", why=error.strerror or str(error)),
            place=name,
            mend=message("Check that you may read it."),
        ) from None
