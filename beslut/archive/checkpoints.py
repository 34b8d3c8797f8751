"""Checkpoints of an archive (arkivets kontrollpunkter): made, listed, and shown to continue one another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select

from beslut.archive import log, merkle, truth
from beslut.archive.addresses import Address
from beslut.archive.archive import Archive
from beslut.archive.checkpoint import Checkpoint, parse_checkpoint, signed, text_of, verified
from beslut.archive.log import StoredNodes
from beslut.archive.signing import SigningKey, load_key, new_key, save_key
from beslut.archive.tables import CHECKPOINTS, KEYS
from beslut.archive.truth import stamp
from beslut.errors import InputError
from beslut.messages import message

KEY_ENDING = ".key"


def key_file(address: Address, named: Path | None = None) -> Path:
    """The file of the private key: the one that is named, or the one beside the archive, `beslut.db.key`.

    Raises `InputError` for a server where none is named.
    """
    if named is not None:
        return named
    path = address.path
    if path is None:
        raise InputError(
            message("an archive on a server has no file of a key beside it"),
            place=str(address),
            mend=message(
                "Name the file with --key; it is made the first time. Keep it apart from the server."
            ),
        )
    return path.with_name(path.name + KEY_ENDING)


def signing_key(address: Address, named: Path | None = None) -> SigningKey:
    """The private key of the archive; it is made where there is none."""
    path = key_file(address, named)
    if path.exists():
        return load_key(path)
    key = new_key()
    save_key(key, path)
    return key


def make_checkpoint(
    archive: Archive, key: SigningKey | Callable[[], SigningKey], at: datetime, origin: str | None = None
) -> Checkpoint:
    """Sign what the log is now (kontrollpunkt); where nothing has come since the last one, that is given.

    `origin` tells whose archive it is; without it the one of the checkpoint before, or the name of the archive. The
    public key is recorded; a key that is still to be fetched is asked for when something is signed, and not before.
    Raises `InputError` where the archive is empty, where the log does not go on from the last checkpoint, since a
    signature is not to cover up a change, and where another origin is wanted for the same log.
    """
    with archive.writing() as connection:
        size = truth.size(connection)
        if not size:
            raise InputError(
                message("the archive is empty"),
                place=str(archive.address),
                mend=message("Add something first."),
            )
        newest = newest_checkpoint(connection)
        if newest is not None:
            _must_go_on(archive.address, connection, newest, size)
            if newest.size == size:
                _must_say(archive.address, newest, origin)
                return newest
        key = key() if callable(key) else key
        if origin is None:
            origin = _named(archive.address) if newest is None else newest.origin
        made = _signed(origin, size, log.root(connection, size), stamp(at), key)
        _record(connection, made, key)
    return made


def _must_go_on(address: Address, connection: Connection, newest: Checkpoint, size: int) -> None:
    """Raise `InputError` where the beginning of the log is not the one that was signed last."""
    goes_on = newest.size <= size and log.begins_with(connection, newest.size, newest.root)
    if not goes_on or not verified(newest, public_keys(connection).get(newest.key, b"")):
        raise InputError(
            message("the log is not the one that the checkpoint over {n} versions signed", n=newest.size),
            place=str(address),
            mend=message("beslut archive verify tells what was changed; nothing is signed until then."),
        )


def _must_say(address: Address, newest: Checkpoint, origin: str | None) -> None:
    """Raise `InputError` where another origin is wanted than the one that is signed already, of the same versions."""
    if origin not in (None, newest.origin):
        raise InputError(
            message(
                "nothing has come since the last checkpoint, which says “{origin}”", origin=newest.origin
            ),
            place=str(address),
            mend=message("Leave out --origin, or sign when something has been added."),
        )


def checkpoints(connection: Connection) -> Iterator[Checkpoint]:
    """Every checkpoint, the oldest first; raises `InputError` for one that cannot be read."""
    for row in connection.execute(select(CHECKPOINTS).order_by(CHECKPOINTS.c.size)):
        yield parsed(row._mapping)


def newest_checkpoint(connection: Connection) -> Checkpoint | None:
    """The last checkpoint; None where there is none."""
    row = connection.execute(select(CHECKPOINTS).order_by(CHECKPOINTS.c.size.desc()).limit(1)).first()
    return None if row is None else parsed(row._mapping)


def checkpoint_of(connection: Connection, size: int) -> Checkpoint:
    """The checkpoint over so many versions; raises `InputError` where there is none."""
    row = connection.execute(select(CHECKPOINTS).where(CHECKPOINTS.c.size == size)).first()
    if row is None:
        raise InputError(
            message("there is no checkpoint over {n} versions", n=size),
            mend=message("beslut archive checkpoint --list shows those there are."),
        )
    return parsed(row._mapping)


def consistency(connection: Connection, first: int, second: int) -> tuple[bytes, ...]:
    """The path that shows the log of one size to be the beginning of that of a later one."""
    return merkle.consistency_path(first, second, StoredNodes(connection))


def public_keys(connection: Connection) -> dict[str, bytes]:
    """The public keys by their ids."""
    return {row.id: bytes(row.public) for row in connection.execute(select(KEYS).order_by(KEYS.c.id))}


def parsed(row: Any) -> Checkpoint:
    """The checkpoint that a row holds; raises `InputError` where its text is none."""
    return parse_checkpoint(text_of(row["note"], bytes(row["signature"])), f"checkpoint {row['size']}")


def _signed(origin: str, size: int, root: bytes, at: str, key: SigningKey) -> Checkpoint:
    try:
        return signed(origin=origin, size=size, root=root, at=at, key=key)
    except ValueError:
        raise InputError(
            message("“{origin}” cannot stand in a checkpoint", origin=origin),
            place="--origin",
            mend=message("Give one line of text, at most 200 signs."),
        ) from None


def _named(address: Address) -> str:
    name = address.path.stem if address.path is not None else address.url.database or "archive"
    return f"archive/{name}"


def _record(connection: Connection, made: Checkpoint, key: SigningKey) -> None:
    if connection.execute(select(KEYS.c.id).where(KEYS.c.id == key.id)).first() is None:
        connection.execute(insert(KEYS), {"id": key.id, "public": key.public, "since": made.at})
    connection.execute(
        insert(CHECKPOINTS),
        {
            "size": made.size,
            "root": made.root,
            "note": made.note,
            "signature": made.signature,
            "key": key.id,
            "at": made.at,
        },
    )
