"""The options that the commands on archives share, and how they open one."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from beslut.cli.days import day
from beslut.errors import InputError, MissingExtra
from beslut.messages import Message, message

if TYPE_CHECKING:
    from beslut.archive.archive import Archive, Doing

DEFAULT = "./beslut.db"
VARIABLE = "BESLUT_ARCHIVE"


def _said(reason: str | None) -> str | None:
    """The reason; raises `InputError` where it says nothing: the log keeps it for good."""
    if reason is not None and not reason.strip():
        raise InputError(
            message("the reason says nothing"),
            place="--why",
            mend=message("Say in a few words why it is done."),
        )
    return reason


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
        "--why",
        callback=_said,
        metavar=message("TEXT").text,
        help=message("The reason, as the log will say.").text,
    ),
]
Reason = Annotated[
    str,
    typer.Option(
        "--why",
        callback=_said,
        metavar=message("TEXT").text,
        help=message("The reason, as the log will say.").text,
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
RecordOrDay = Annotated[
    str | None,
    typer.Argument(
        metavar=message("RECORD").text,
        help=message(
            "The id of a record, as archive list shows it: granvik/kommunstyrelsen/2024-03-05/39"
        ).text,
    ),
]
OfBody = Annotated[
    str | None,
    typer.Option(
        "--body",
        metavar=message("NAME").text,
        help=message("Instead of a record: the body, by its name or initials, such as KS.").text,
    ),
]
OfDay = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar=message("DATE").text,
        help=message("Instead of a record, with --body: the day of the meeting.").text,
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
    """Who does it, now and why; raises `InputError` where nobody tells who, or the name says nothing."""
    from beslut.archive.archive import Doing

    if who is not None and not who.strip():
        raise InputError(
            message("the name is empty"), place="--who", mend=message("Give your name with --who.")
        )
    return Doing(who=_logged_in() if who is None else who, at=datetime.now(UTC), why=why)


def _logged_in() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        raise InputError(
            message("it cannot be told who you are"),
            place="--who",
            mend=message("Give your name with --who."),
        ) from None


def which(
    held: Archive, record: str | None, body: str | None, on: str | None, number: str | None = None
) -> str:
    """The id of the record that is meant: as given, or the one of this body and day, which has this § if one is told.

    Raises `InputError` where that is none, or several.
    """
    if record is not None:
        if body is not None or on is not None:
            raise InputError(
                message("both a record and a body or a day are given"),
                place=str(held.address),
                mend=message("Give the id of a record, or --body and --date."),
            )
        return record
    if body is None or on is None:
        missing = "--date" if body is not None else "--body" if on is not None else Message(text="RECORD")
        raise InputError(
            message("{what} is missing", what=missing),
            place=str(held.address),
            mend=message("Give the id of a record, or --body and --date."),
        )
    from beslut.archive.selection import Selection, records_of

    wanted = Selection(bodies=[body], since=day(on, "--date"), until=day(on, "--date"))
    with held.reading() as connection:
        found = records_of(connection, wanted, number)
    if len(found) == 1:
        return found[0]
    raise InputError(
        message("several records are of this body and day")
        if found
        else message("no meeting in the archive is what was asked for"),
        place=str(held.address),
        mend=message("Choose among {known}.", known=found)
        if found
        else message("beslut archive list shows those there are."),
    )
