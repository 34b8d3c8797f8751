"""Trust (förtroende): what somebody outside the archive has kept of it, and whether the archive still agrees with it.

An archive carries its own keys and checkpoints. Whoever may write whatever they like in its database can make all of it
anew, with a key of their own; nothing inside shows that. A public key or a checkpoint that is kept elsewhere does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from attrs import field, frozen
from sqlalchemy import Connection, func, select

from beslut.archive import log
from beslut.archive.checkpoint import Checkpoint, verified
from beslut.archive.checkpoints import public_keys
from beslut.archive.checks import Fault
from beslut.archive.kept import Kept
from beslut.archive.signing import key_id
from beslut.archive.tables import CHECKPOINTS, KEYS
from beslut.archive.truth import size
from beslut.legible import legible
from beslut.messages import Message, message
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class Trust:
    """What whoever verifies trusts (förtroende): public keys of 32 bytes and checkpoints, got in another way."""

    keys: tuple[bytes, ...] = field(default=(), converter=as_tuple)
    kept: tuple[Kept, ...] = field(default=(), converter=as_tuple)


NOTHING = Trust()
"""Whoever trusts nothing of their own has to take the archive's word for its keys."""


def key_faults(connection: Connection) -> Iterator[Fault]:
    """Keys that are not what their id says, have signed nothing, or did so first at another time than is said."""
    first = select(CHECKPOINTS.c.key, func.min(CHECKPOINTS.c.size).label("size")).group_by(CHECKPOINTS.c.key)
    of_key = first.subquery()
    query = (
        select(KEYS, CHECKPOINTS.c.at, CHECKPOINTS.c.note)
        .outerjoin(of_key, of_key.c.key == KEYS.c.id)
        .outerjoin(CHECKPOINTS, CHECKPOINTS.c.size == of_key.c.size)
        .order_by(KEYS.c.id)
    )
    for row in connection.execute(query):
        where = f"key {legible(row.id)}"
        if key_id(bytes(row.public)) != row.id:
            yield Fault(where=where, what=message("the public key is not the one of this id"))
        if row.at is None:
            yield Fault(where=where, what=message("no checkpoint is signed with this key"))
        elif (
            row.since != row.at and f"\n{row.since}\n" not in row.note
        ):  # either may be damaged, and tells so itself
            yield Fault(
                where=where, what=message("its first checkpoint was made at another time than it says")
            )


def trust_faults(connection: Connection, trust: Trust) -> Iterator[Fault]:
    """Where the archive does not agree with what is trusted."""
    known = public_keys(connection)
    if trust.keys:
        yield from _of_keys(connection, known, trust.keys)
    signers = {key_id(public): public for public in trust.keys} or known
    count = size(connection)
    origins = frozenset(connection.execute(select(CHECKPOINTS.c.note)).scalars())
    for kept in trust.kept:
        for said in _of_kept(connection, kept.checkpoint, signers, count, origins):
            yield Fault(where=kept.place, what=said)


def _of_keys(
    connection: Connection, known: Mapping[str, bytes], trusted: Collection[bytes]
) -> Iterator[Fault]:
    """Every checkpoint is to be by a key that is trusted, and there is to be one: else nothing is signed at all."""
    query = select(CHECKPOINTS.c.size, CHECKPOINTS.c.key).order_by(CHECKPOINTS.c.size)
    rows = connection.execute(query).all()
    for row in rows:
        if known.get(row.key) not in trusted:
            cause = message(
                "it is signed with key {key}, which is none of those that you trust", key=legible(row.key)
            )
            yield Fault(where=f"checkpoint {row.size}", checkpoint=row.size, what=cause)
    if not rows:
        yield Fault(where="checkpoints", what=message("there is none: nothing in the archive is signed"))


def _of_kept(
    connection: Connection,
    kept: Checkpoint,
    signers: Mapping[str, bytes],
    count: int,
    notes: Collection[str],
) -> Iterator[Message]:
    if kept.key not in signers:
        yield message(
            "it is signed with key {key}, which is not known here; its owner can tell it", key=kept.key
        )
    elif not verified(kept, signers[kept.key]):
        yield message("it reads otherwise than when it was signed, or the signature is changed")
    if kept.size > count:
        yield message(
            "it counts {n} versions, and the archive has {size}: some are gone", n=kept.size, size=count
        )
        return
    if log.begins_with(connection, kept.size, kept.root):
        return
    if notes and not any(note.startswith(f"{kept.origin}\n") for note in notes):
        yield message("it is of another archive: {origin}", origin=kept.origin)
    yield message(
        "the first {n} versions are not those that were signed then; they were changed since", n=kept.size
    )
