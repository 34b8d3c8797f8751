"""Opening a file: which format it is, by its first bytes, and what to say of one that cannot be used."""

from pathlib import Path

from beslut.errors import InputError
from beslut.messages import message
from beslut.minutes.documents.document import Document
from beslut.minutes.documents.plain import plain_text


def open_document(path: str | Path) -> Document:
    """The document in a file; raises `InputError` where it is missing, a folder, empty or of no known format."""
    file = Path(path)
    return document_of(_bytes(file), str(path))


def document_of(data: bytes, name: str) -> Document:
    """The document that the bytes hold; `name` is what its places and messages call it."""
    return plain_text(data, name)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise InputError(
            message("there is no such file"), place=str(file), mend=message("Check the name and the folder.")
        ) from None
    except IsADirectoryError:
        raise InputError(
            message("this is a folder, not a file"), place=str(file), mend=message("Give the files in it.")
        ) from None
    except OSError as error:
        raise InputError(
            message("the file cannot be read: {why}", why=error.strerror or str(error)),
            place=str(file),
            mend=message("Check that you may read it."),
        ) from None
