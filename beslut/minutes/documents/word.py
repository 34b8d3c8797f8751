"""Word files (DOCX): paragraphs and tables in the order of the document, with the numbers that Word makes up itself."""

import io
import zipfile
import zlib

from beslut.errors import InputError, MissingExtra
from beslut.messages import message
from beslut.minutes.documents.document import Document
from beslut.minutes.documents.foreign import refuse, save_anew
from beslut.minutes.lines import clean_lines

_BODY = "word/document.xml"
_LARGEST = 256 * 1024 * 1024
# A locked member of an archive is a RuntimeError to zipfile, a strange way of packing a NotImplementedError.
_ARCHIVE_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError)


def word_document(data: bytes, name: str) -> Document:
    """The document of a Word file; raises `InputError` where the archive is damaged or no Word file, `MissingExtra`."""
    _check_archive(data, name)
    try:
        import docx
        from lxml.etree import XMLSyntaxError
    except ImportError:
        raise MissingExtra("documents", needed_for="DOCX") from None
    from beslut.minutes.documents.word_text import text_lines

    try:
        document = docx.Document(io.BytesIO(data))
        lines = list(text_lines(document))
    except (XMLSyntaxError, *_ARCHIVE_FAULTS, KeyError, AttributeError):
        raise _damaged(name) from None
    if not any(line.strip() for line in lines):
        refuse(name, message("the Word file holds no text"), message("Give the file that holds the minutes."))
    return Document(name=name, lines=clean_lines("\n".join(lines), name))


def _check_archive(data: bytes, name: str) -> None:
    """Refuse what is no Word file, and one that would unpack to more than any minutes hold."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = archive.infolist()
            kind = archive.read("mimetype")[:100] if "mimetype" in archive.namelist() else b""
    except _ARCHIVE_FAULTS:
        raise _damaged(name) from None
    if b"opendocument" in kind:
        refuse(name, message("this is an OpenDocument file"), save_anew(name))
    if _BODY not in {file.filename for file in files}:
        refuse(
            name,
            message("this is an archive, not a Word file"),
            message("Unpack it and give the files in it."),
        )
    if sum(file.file_size for file in files) > _LARGEST:
        refuse(
            name,
            message("the Word file unpacks to more than {n} MB", n=_LARGEST // 2**20),
            message("Save it again without its pictures."),
        )


def _damaged(name: str) -> InputError:
    return InputError(
        message("the Word file is damaged or not complete"),
        place=name,
        mend=message("Fetch it again, or open it in Word and save it anew."),
    )
