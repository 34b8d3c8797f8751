"""Backups (säkerhetskopior): a copy of an archive that is in use."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from beslut.archive.archive import Archive
from beslut.archive.engine import WAIT
from beslut.archive.faults import of_sqlite
from beslut.errors import InputError
from beslut.file_faults import why_not_written
from beslut.messages import Message, message
from beslut.unfinished import beside


def backup(archive: Archive, target: Path) -> None:
    """Copy a SQLite archive to a file, as it is at one moment, while others read and write it.

    The copy is made beside and put in its place when it is whole and on the disk. Raises `InputError` where the
    target is there already or cannot be written, and for a server, which has tools of its own.
    """
    path = archive.address.path
    if path is None:
        raise InputError(
            message("a server is backed up with pg_dump, or as an exported folder"),
            place=str(archive.address),
            mend=message("beslut archive export FOLDER; archive import makes an archive of it again."),
        )
    if target.exists():
        raise _refused(target, message("there is something here already"))
    made = beside(target)
    try:
        made.open("xb").close()  # what hinders it is told better by the system than by SQLite
        _copy(path, made)
        made.replace(target)
    except OSError as fault:
        raise _refused(target, why_not_written(fault)) from None
    except sqlite3.Error as fault:
        raise _failed(fault, path, target) from None
    finally:
        with suppress(OSError):  # where the folder is none, nothing was made
            made.unlink(missing_ok=True)


def _copy(path: Path, beside: Path) -> None:
    with closing(sqlite3.connect(path, timeout=WAIT)) as source, closing(sqlite3.connect(beside)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("PRAGMA secure_delete = ON")
        copy.execute("VACUUM")  # free pages may still hold what a redaction erased
    with beside.open("rb") as file:
        os.fsync(file.fileno())


def _failed(fault: sqlite3.Error, path: Path, target: Path) -> InputError:
    """The error for a copy that did not come about, at the file that is to blame."""
    known = of_sqlite(fault)
    if known is None:
        return _refused(target, message("the file cannot be written: {why}", why=str(fault)))
    damaged = fault.sqlite_errorname.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_BUSY"))
    cause, mend = known
    return InputError(cause, place=str(path), mend=mend) if damaged else _refused(target, cause)


def _refused(target: Path, cause: Message) -> InputError:
    return InputError(cause, place=str(target), mend=message("Give another name."))
