"""Verification (kontroll): everything that the archive holds is reckoned anew and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DBAPIError

from beslut.archive import derived
from beslut.archive.archive import Archive
from beslut.archive.checkpoints import public_keys
from beslut.archive.checks import Fault, chain_faults, checkpoint_faults, stray_faults, version_faults
from beslut.archive.tables import CHECKPOINTS
from beslut.archive.triggers import statements
from beslut.archive.truth import size
from beslut.errors import InputError
from beslut.messages import Message, message

Check = Callable[[Connection], Iterator[Fault]]


def verify(archive: Archive) -> Iterator[Fault]:
    """All that is wrong with the archive (fel vid kontroll), one fault at a time; none where all of it holds.

    Entries, leaves, nodes, roots, signatures, contents, numbers, chains of versions, erasures, guards and derived rows
    are each reckoned anew. A large archive takes no more memory than a small one. Raises `InputError` where the
    database itself cannot be read.
    """
    with archive.reading() as connection:
        for check in CHECKS:
            yield from check(connection)


def _file_faults(connection: Connection) -> Iterator[Fault]:
    """What SQLite itself finds wrong with its file."""
    if connection.dialect.name == "sqlite":
        for (said,) in connection.execute(text("PRAGMA quick_check(10)")):
            if said != "ok":
                yield Fault(
                    where="file", what=message("the file is damaged: {said}", said=said.splitlines()[-1])
                )


def _guard_faults(connection: Connection) -> Iterator[Fault]:
    """Whether the triggers that refuse changes are all there, and say what they are to say."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        there = {row.name: row.sql for row in connection.execute(text(query))}
        wanted = {_trigger_name(one): one for one in statements("sqlite")}
        bad = [name for name, one in wanted.items() if there.get(name) != one]
    else:
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"
        names = set(connection.execute(text(query)).scalars())
        made = [one for one in statements("postgresql") if one.startswith("CREATE TRIGGER")]
        bad = [name for name in map(_trigger_name, made) if name not in names]
    for name in bad:
        yield Fault(
            where=f"trigger {name}",
            what=message("the guard {name} against changes is gone or altered", name=name),
        )


def _trigger_name(statement: str) -> str:
    return statement.split()[2]


def _checkpoint_faults(connection: Connection) -> Iterator[Fault]:
    keys = public_keys(connection)
    count = size(connection)
    for over in connection.execute(select(CHECKPOINTS.c.size).order_by(CHECKPOINTS.c.size)).scalars().all():
        for said in _in_checkpoint(connection, over, keys, count):
            yield Fault(where=f"checkpoint {over}", checkpoint=over, what=said)


def _in_checkpoint(
    connection: Connection, over: int, keys: Mapping[str, bytes], count: int
) -> Iterator[Message]:
    """What is wrong with one checkpoint; a row whose texts are no texts any more cannot even be fetched."""
    try:
        row = connection.execute(select(CHECKPOINTS).where(CHECKPOINTS.c.size == over)).one()
    except DBAPIError:
        yield message("its text or signature is no checkpoint’s")
        return
    yield from checkpoint_faults(connection, dict(row._mapping), keys, count)


def _derived_faults(connection: Connection) -> Iterator[Fault]:
    try:
        for one in derived.differences(connection):
            yield Fault(
                where=f"{one.table} {one.record or '-'}",
                what=message(
                    "{table}, {record}: {what}", table=one.table, record=one.record or "-", what=one.what
                ),
            )
    except (InputError, DBAPIError, ValueError, KeyError, TypeError) as fault:
        yield Fault(
            where="derived",
            what=message(
                "what is derived cannot be compared, since a record cannot be read: {why}",
                why=(str(fault).splitlines() or [type(fault).__name__])[0],
            ),
        )


CHECKS: tuple[Check, ...] = (
    _file_faults,
    _guard_faults,
    version_faults,
    chain_faults,
    stray_faults,
    _checkpoint_faults,
    _derived_faults,
)
"""What `verify` does, in this order."""
