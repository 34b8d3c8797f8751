"""The options that the commands on archives share, and how they open one."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from beslut.errors import InputError, MissingExtra
from beslut.messages import message

if TYPE_CHECKING:
    from beslut.archive.archive import Archive, Doing

DEFAULT = "./beslut.db"
VARIABLE = "BESLUT_ARCHIVE"

Url = Annotated[
    str,
    typer.Option(
        "--archive",
        metavar="URL",
        envvar=VARIABLE,
        help=message(
            "Where the archive lies: a file, or postgresql://USER@HOST/DATABASE. Without the option ./beslut.db; the"
            " variable BESLUT_ARCHIVE sets another default."
        ).text,
    ),
]
Who = Annotated[
    str | None,
    typer.Option(
        "--who",
        metavar=message("NAME").text,
        help=message(
            "Who does it, as the log will say; without the option the name that you are logged in by."
        ).text,
    ),
]
Why = Annotated[
    str | None,
    typer.Option(
        "--why", metavar=message("TEXT").text, help=message("The reason, as the log will say.").text
    ),
]
Reason = Annotated[
    str,
    typer.Option(
        "--why", metavar=message("TEXT").text, help=message("The reason, as the log will say.").text
    ),
]
Record = Annotated[
    str,
    typer.Argument(
        metavar=message("RECORD").text,
        help=message(
            "The id of a record, as archive list shows it: granvik/kommunstyrelsen/2024-03-05/39"
        ).text,
    ),
]


def opened(url: str, *, create: bool = False) -> Archive:
    """The archive at this address; raises `MissingExtra` where what it needs is not installed."""
    needed()
    from beslut.archive.archive import open_archive

    return open_archive(url, create=create)


def needed() -> None:
    """Raise `MissingExtra` where the libraries of the archive are not installed."""
    try:
        import alembic  # noqa: F401
        import cryptography  # noqa: F401
        import sqlalchemy  # noqa: F401
    except ImportError:
        raise MissingExtra("archive", needed_for=message("the archive")) from None


def doing(who: str | None, why: str | None = None) -> Doing:
    """Who does it, now and why; raises `InputError` where nobody tells who."""
    from beslut.archive.archive import Doing

    return Doing(who=who or _logged_in(), at=datetime.now(UTC), why=why)


def _logged_in() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        raise InputError(
            message("it cannot be told who you are"),
            place="--who",
            mend=message("Give your name with --who."),
        ) from None
