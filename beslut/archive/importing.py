"""Importing (import av exporterad mapp): an exported folder becomes an archive with the very same log."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import define, field
from sqlalchemy import Connection, insert

from beslut.archive import derived, log, truth
from beslut.archive.archive import Archive
from beslut.archive.canonical import (
    canonical_json,
    commitment,
    content_hash,
    meeting_of,
    refuse_large,
    source_commitment,
)
from beslut.archive.checks import checkpoint_faults
from beslut.archive.entries import Entry, VersionKind
from beslut.archive.folders import CHECKPOINTS as CHECKPOINT_FILES
from beslut.archive.folders import (
    KEYS as KEY_FILES,
)
from beslut.archive.folders import (
    LOG,
    must_be_exported,
    no_file_of_ours,
    numbered_path,
    numbers,
    read_line,
    version_files,
    version_path,
)
from beslut.archive.imprints import imprint_of
from beslut.archive.log import append_leaf
from beslut.archive.record_ids import is_of
from beslut.archive.tables import CHECKPOINTS, ERASURES, KEYS
from beslut.batch import Progress, counted
from beslut.errors import InputError
from beslut.messages import Message, message


def import_folder(archive: Archive, folder: Path, progress: Progress | None = None) -> int:
    """Fill an empty archive from an exported folder, and give how many versions it has.

    Numbers, leaves and roots become the same, and with them every checkpoint and proof holds. All is imported, or
    nothing. Raises `InputError` with the file at fault where anything does not add up: a missing number, a content
    that its entry does not commit to, one of another record, one that a redaction has erased, a root or a signature
    that is not right; and where the archive is not empty.
    """
    must_be_exported(folder)
    files = dict(version_files(folder))
    with archive.writing() as connection:
        if truth.size(connection):
            raise InputError(
                message("the archive is not empty"),
                place=str(archive.address),
                mend=message("An exported folder is imported into a new archive; name one with --archive."),
            )
        taken = _Taken(folder=folder)
        for number in counted(range(len(files)), progress):
            if number not in files:
                raise _wrong(folder, message("version {number} is missing", number=number))
            taken.take(connection, number, files[number])
        taken.erase(connection)
        _check_roots(connection, folder, len(files))
        _take_checkpoints(connection, folder, len(files))
        derived.rebuild(connection, progress)
    return len(files)


@define
class _Taken:
    """What has been imported so far, as far as what comes has to fit it."""

    folder: Path
    last: dict[str, int] = field(factory=dict)
    holding: dict[int, str] = field(factory=dict)
    redactions: dict[int, Entry] = field(factory=dict)
    erased: list[tuple[int, int, str]] = field(factory=list)

    def take(self, connection: Connection, number: int, path: Path) -> None:
        """Add one version."""
        data = read_line(path)
        try:
            entry = Entry.of(data["entry"])
            salt, content, erased_by = data["salt"], data["content"], data["erased_by"]
            source = data["source_sha256"]
        except (KeyError, TypeError, ValueError):
            raise no_file_of_ours(path) from None
        if entry.number != number or path != version_path(self.folder, entry.record, number):
            raise _wrong(path, message("the file does not stand where its record and number say"))
        if entry.previous != self.last.get(entry.record):
            raise _wrong(path, message("the version before it is not the one that it names"))
        self.last[entry.record] = number
        if entry.kind is VersionKind.REDACTION:
            self.redactions[number] = entry
        truth.INTO_VERSIONS.put(connection, [entry.row])
        if salt is None:
            self.erased.append((number, erased_by, entry.record))
        else:
            self.holding[number] = entry.record
            _store(connection, entry, salt, content, source, path)
        append_leaf(connection, number, entry.leaf)

    def erase(self, connection: Connection) -> None:
        """Say which redaction erased each version that has no content; refuse contents that one has erased.

        An older file of the folder, put back, would bring back a protected name.
        """
        for redaction in self.redactions.values():
            for number in redaction.erases:
                if self.holding.get(number) == redaction.record:
                    raise InputError(
                        message(
                            "version {by} has erased this content: a name in it is protected",
                            by=redaction.number,
                        ),
                        place=str(version_path(self.folder, redaction.record, number)),
                        mend=message("Nothing was imported. Take the file of the newest export."),
                    )
        for number, by, record in self.erased:
            eraser = self.redactions.get(by) if isinstance(by, int) else None
            if eraser is None or eraser.record != record or number not in eraser.erases:
                path = version_path(self.folder, record, number)
                raise _wrong(
                    path, message("the content is missing, and no redaction tells that it was erased")
                )
            connection.execute(insert(ERASURES), {"version": number, "by": by})


def _store(
    connection: Connection, entry: Entry, salt: str, content: Any, source: str | None, path: Path
) -> None:
    try:
        refuse_large([content])
        bare, written = bytes.fromhex(salt), canonical_json(content)
        source_is_right = source_commitment(bare, source) == entry.source_commitment
    except (TypeError, ValueError, InputError):
        raise no_file_of_ours(path) from None
    if commitment(bare, written) != entry.commitment:
        raise _wrong(path, message("the content is not the one that the entry commits to"))
    if not source_is_right:
        raise _wrong(path, message("the source document is not the one that the entry commits to"))
    _must_be_its_meeting(written, entry.record, path)
    values = {
        "version": entry.number,
        "salt": bare,
        "content": written,
        "sha256": content_hash(written),
        "source_sha256": source,
        "imprint": imprint_of(entry.record, written),
    }
    truth.INTO_CONTENTS.put(connection, [values])


def _must_be_its_meeting(written: bytes, record: str, path: Path) -> None:
    try:
        meeting = meeting_of(written)
    except InputError:
        raise _wrong(path, message("the content is no record of a meeting")) from None
    if not is_of(record, meeting):
        raise _wrong(path, message("the content is a meeting of another record"))


def _check_roots(connection: Connection, folder: Path, size: int) -> None:
    """Compare with the root of every export that went into the folder."""
    sizes = numbers(folder, LOG)
    if not sizes or sizes[-1] != size:
        raise _wrong(
            folder,
            message(
                "the folder is not whole: {n} versions, {size} exported", n=size, size=max(sizes, default=0)
            ),
        )
    for each in sizes:
        path = numbered_path(folder, LOG, each)
        data = read_line(path)
        if data != {"root": log.root(connection, each).hex(), "size": each}:
            raise _wrong(path, message("the root is not that of the versions"))


def _take_checkpoints(connection: Connection, folder: Path, size: int) -> None:
    keys: dict[str, bytes] = {}
    for path in sorted((folder / KEY_FILES).glob("*.json")):
        data = read_line(path)
        try:
            row = {"id": data["id"], "public": bytes.fromhex(data["public"]), "since": data["since"]}
        except (KeyError, TypeError, ValueError):
            raise no_file_of_ours(path) from None
        keys[row["id"]] = row["public"]
        connection.execute(insert(KEYS), row)
    for each in numbers(folder, CHECKPOINT_FILES):
        path = numbered_path(folder, CHECKPOINT_FILES, each)
        data = read_line(path)
        try:
            row = {
                **{name: data[name] for name in ("at", "key", "note", "size")},
                **{name: bytes.fromhex(data[name]) for name in ("root", "signature")},
            }
        except (KeyError, TypeError, ValueError):
            raise no_file_of_ours(path) from None
        if data["size"] != each or each > size:
            raise _wrong(path, message("the checkpoint is of another size than the archive has"))
        said = next(checkpoint_faults(connection, row, keys, size), None)
        if said is not None:
            raise _wrong(path, said)
        connection.execute(insert(CHECKPOINTS), row)


def _wrong(path: Path, cause: Message) -> InputError:
    return InputError(
        cause,
        place=str(path),
        mend=message("Nothing was imported. Take the folder as it was exported; git tells what has changed."),
    )
