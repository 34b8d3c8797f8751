"""Faults of the database (databasfel), told as every other error is: place, cause, mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from beslut.archive.addresses import Address
from beslut.errors import InputError
from beslut.messages import Message, message

Words = Callable[[str], tuple[Message, Message]]

_NOT_DONE = message("Nothing of what was being written is in the archive; make room and do it again.")
_SQLITE: dict[str, tuple[Message, Message]] = {
    "SQLITE_FULL": (message("there is no room left on the disk"), _NOT_DONE),
    "SQLITE_IOERR": (message("the disk refuses to read or write"), _NOT_DONE),
    "SQLITE_READONLY_DIRECTORY": (
        message("you may not write in the folder of the archive, which is needed even to read it"),
        message("Copy the file to a folder of your own, and name that copy."),
    ),
    "SQLITE_READONLY": (
        message("the archive may not be written to"),
        message("Check the rights of the file and of its folder."),
    ),
    "SQLITE_CANTOPEN": (
        message("the file cannot be opened"),
        message("Check that the folder exists and that you may write in it."),
    ),
    "SQLITE_NOTADB": (message("this file is no archive"), message("Give the file that archive add made.")),
    "SQLITE_CORRUPT": (
        message("the file is damaged or cut off"),
        message("Take the last backup, or import the exported folder into a new archive."),
    ),
    "SQLITE_BUSY": (
        message("another program has kept the archive locked for too long"),
        message("Try again when it has ended."),
    ),
}
_STATES: dict[str, tuple[Message, Message]] = {
    "53100": _SQLITE["SQLITE_FULL"],
    "25006": (message("the archive may not be written to"), message("Check the rights of the user.")),
    "42501": (message("the archive may not be written to"), message("Check the rights of the user.")),
    "28P01": (message("the password is wrong"), message("Check user and password in the address.")),
    "28000": (message("the user is not let in"), message("Check user and password in the address.")),
    "3D000": (message("there is no such database"), message("Make it first: createdb NAME.")),
}
_NO_USER = (message("there is no such user"), message("Check user and password in the address."))
_NO_OPTION = (
    message("the address holds an option that PostgreSQL does not know"),
    message("Give a file name, or postgresql://USER@HOST/DATABASE."),
)
_PHRASES = (
    ("password authentication failed", _STATES["28P01"]),
    ("no password supplied", _STATES["28P01"]),
    ("role ", _NO_USER),
    ("does not exist", _STATES["3D000"]),
    (
        "",
        (
            message("the server of the archive does not answer"),
            message("Check that it runs, and host and port in the address."),
        ),
    ),
)


@contextmanager
def told(address: Address) -> Iterator[None]:
    """Whatever the database raises becomes one `InputError` with the address as its place."""
    try:
        yield
    except DBAPIError as fault:
        cause, mend = _words(fault, address)
        raise InputError(cause, place=str(address), mend=mend) from fault
    except UnicodeEncodeError as fault:  # of a word that was typed: what is stored was encoded before
        raise InputError(
            message("a text holds half a character (a lone surrogate)"),
            place=str(address),
            mend=message("Write it anew."),
        ) from fault
    except OverflowError as fault:  # of a number that was typed: SQLite counts to 2**63
        raise InputError(
            message("a number is too large"),
            place=str(address),
            mend=message("Give one that the archive has."),
        ) from fault
    except SQLAlchemyError as fault:
        raise InputError(
            message("the database failed: {why}", why=str(fault).splitlines()[0]), place=str(address)
        ) from fault


def _words(fault: DBAPIError, address: Address) -> tuple[Message, Message]:
    original = fault.orig
    if getattr(original, "sqlite_errorname", None) is not None:
        return of_sqlite(original) or _unknown(original)
    state = getattr(original, "sqlstate", None)
    if state in _STATES:
        return _STATES[state]
    if "invalid connection option" in str(original) or "invalid URI query parameter" in str(original):
        return _NO_OPTION
    if state is None and isinstance(fault, OperationalError) and not address.is_sqlite:
        said = str(original)
        return next(words for phrase, words in _PHRASES if phrase in said)
    return _unknown(original)


def of_sqlite(fault: BaseException | None) -> tuple[Message, Message] | None:
    """Cause and mend of a fault of SQLite, in our words; None for an unusual one."""
    name = getattr(fault, "sqlite_errorname", None) or ""
    return next((words for code, words in _SQLITE.items() if name.startswith(code)), None)


def _unknown(original: BaseException | None) -> tuple[Message, Message]:
    why = (str(original).splitlines() or [type(original).__name__])[0]
    return (
        message("the database failed: {why}", why=why),
        message("Nothing of what was being written is in the archive."),
    )
