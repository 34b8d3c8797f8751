"""Foreign formats: files that hold minutes but in a form that is not read, each with the way out."""

from typing import NoReturn

from beslut.errors import InputError
from beslut.messages import Message, message

_OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF8")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def refuse_foreign(data: bytes, name: str) -> None:
    """Refuse an old Word file, a locked one, RTF and a picture, by their first bytes."""
    if data.startswith(_OLE_MARK):
        if _ENCRYPTED in data:
            refuse(
                name,
                message("the Word file is locked with a password"),
                message("Open it in Word and save it without a password."),
            )
        refuse(name, message("this is a Word file of the old kind (.doc)"), save_anew(name))
    if data.startswith(b"{\\rtf"):
        refuse(name, message("this is an RTF file"), save_anew(name))
    if data.startswith(_PICTURES):
        refuse(
            name,
            message("this is a picture"),
            message(
                "Recognise the text first, for instance: ocrmypdf -l swe --image-dpi 300 {file} read.pdf",
                file=name,
            ),
        )


def save_anew(name: str) -> Message:
    """The mend for a file of another word processor."""
    return message("Save it as DOCX or PDF, for instance: soffice --convert-to docx {file}", file=name)


def refuse(name: str, cause: Message, mend: Message) -> NoReturn:
    """Raise the `InputError` for the file."""
    raise InputError(cause, place=name, mend=mend)
