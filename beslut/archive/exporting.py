"""Exporting (export): the whole archive as a folder of canonical JSON, one file a version, for git to hold."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define
from sqlalchemy import Connection, select

from beslut.archive import log, truth
from beslut.archive.archive import Archive
from beslut.archive.folders import CHECKPOINTS as CHECKPOINT_FILES
from beslut.archive.folders import (
    LOG,
    as_line,
    key_path,
    numbered_path,
    numbers,
    unfinished,
    version_path,
)
from beslut.archive.tables import CHECKPOINTS, ERASURES, KEYS
from beslut.archive.truth import Version
from beslut.batch import Progress, counted
from beslut.errors import InputError
from beslut.file_faults import why_not_written
from beslut.messages import Message, message
from beslut.unfinished import beside


@define
class Exported:
    """What an export came to (export): how many files were written, were there already, or lost their content."""

    written: int = 0
    known: int = 0
    erased: int = 0


def export(archive: Archive, folder: Path, progress: Progress | None = None) -> Exported:
    """Write the archive to a folder; one that holds an earlier export gets the files that it lacks.

    The same archive gives the same bytes; a folder of several exports holds the root of each besides. The one thing
    that changes in files that are there is that a version whose content a redaction has erased loses it here too; what
    a killed export left unfinished is taken away. Raises `InputError` where a file is there that says something else
    than the archive, and where the folder holds more than the archive.
    """
    if folder.exists() and not folder.is_dir():
        raise InputError(
            message("this is a file, not a folder"),
            place=str(folder),
            mend=message("Give a folder; one that is not there is made."),
        )
    done = Exported()
    with archive.reading() as connection:
        size = truth.size(connection)
        _refuse_longer(folder, size)
        for path, data in _files(connection, folder, size, progress):
            _put(path, as_line(data), done)
        for path in tuple(unfinished(folder)):
            _take_away(path)
    return done


def _take_away(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as fault:
        why = fault.strerror or str(fault)
        raise _refused(path, message("the file cannot be taken away: {why}", why=why)) from None


def _refuse_longer(folder: Path, size: int) -> None:
    longest = max(numbers(folder, LOG), default=0)
    if longest > size:
        raise InputError(
            message("the folder holds {n} versions, the archive {size}", n=longest, size=size),
            place=str(folder),
            mend=message("Is it the folder of another archive? Give another one."),
        )


def _files(
    connection: Connection, folder: Path, size: int, progress: Progress | None
) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every file with its data: versions first, last the root, which tells that the export is whole.

    The roots of checkpoints are written too, so that they are there also where an export of that time is not.
    """
    erased = {row.version: row.by for row in connection.execute(select(ERASURES))}
    for number in counted(
        range(size), progress
    ):  # one at a time: an export that ends half-way leaves no cursor open
        version = truth.version(connection, number)
        if version is not None:
            path = version_path(folder, version.entry.record, number)
            yield path, version_data(version, erased.get(number))
    for row in connection.execute(select(KEYS).order_by(KEYS.c.id)):
        yield key_path(folder, row.id), {"id": row.id, "public": bytes(row.public).hex(), "since": row.since}
    for row in connection.execute(select(CHECKPOINTS).order_by(CHECKPOINTS.c.size)):
        yield numbered_path(folder, CHECKPOINT_FILES, row.size), checkpoint_data(row._mapping)
    signed = connection.execute(select(CHECKPOINTS.c.size).where(CHECKPOINTS.c.size < size)).scalars().all()
    for each in (*sorted(signed), size):
        yield numbered_path(folder, LOG, each), {"root": log.root(connection, each).hex(), "size": each}


def version_data(version: Version, erased_by: int | None) -> dict[str, Any]:
    """A version as its file holds it; without content, salt and hash of the source where a redaction erased them."""
    content = None if version.content is None else json.loads(version.content)
    return {
        "content": content,
        "entry": version.entry.data,
        "erased_by": erased_by,
        "salt": None if version.salt is None else version.salt.hex(),
        "source_sha256": version.source_sha256,
    }


def checkpoint_data(held: Any) -> dict[str, Any]:
    """A checkpoint as its file holds it."""
    return {
        "at": held["at"],
        "key": held["key"],
        "note": held["note"],
        "root": bytes(held["root"]).hex(),
        "signature": bytes(held["signature"]).hex(),
        "size": held["size"],
    }


def _put(path: Path, content: bytes, done: Exported) -> None:
    """Write a file whole or not at all; one that is there must say the same."""
    try:
        before = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        _write(path, content)
        done.written += 1
        return
    except OSError as fault:
        raise _refused(path, message("the file cannot be read: {why}", why=fault.strerror or "")) from None
    if before == content:
        done.known += 1
    elif _only_erased(before, content):
        _write(path, content)
        done.erased += 1
    else:
        raise _refused(path, message("the file says something else than the archive"))


def _only_erased(before: bytes, after: bytes) -> bool:
    """Whether the two are one version, which has lost its content since."""
    try:
        old, new = json.loads(before), json.loads(after)
    except ValueError:
        return False
    lost = isinstance(old, dict) and new.get("erased_by", None) is not None
    return lost and "entry" in old and old["entry"] == new["entry"]


def _write(path: Path, content: bytes) -> None:
    made = beside(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with made.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            made.replace(path)
        finally:
            made.unlink(missing_ok=True)
    except OSError as fault:
        raise _refused(path, why_not_written(fault)) from None


def _refused(path: Path, cause: Message) -> InputError:
    return InputError(cause, place=str(path), mend=message("Give another folder, or mend this one."))
