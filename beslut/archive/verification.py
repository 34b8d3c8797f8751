"""Verification (kontroll): everything that the archive holds is reckoned anew and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DBAPIError

from beslut.archive import derived
from beslut.archive.archive import Archive
from beslut.archive.checkpoints import public_keys
from beslut.archive.checks import Fault, chain_faults, checkpoint_faults, stray_faults, version_faults
from beslut.archive.damage import undamaged_or_not
from beslut.archive.guards import guard_faults
from beslut.archive.record_checks import meeting_faults, redaction_faults
from beslut.archive.tables import CHECKPOINTS
from beslut.archive.trust import NOTHING, Trust, key_faults, trust_faults
from beslut.archive.truth import size
from beslut.batch import Progress
from beslut.errors import InputError
from beslut.legible import legible
from beslut.messages import message

Check = Callable[[Connection], Iterator[Fault]]
Walk = Callable[[Connection, Progress | None], Iterator[Fault]]


def verify(archive: Archive, trust: Trust = NOTHING, progress: Progress | None = None) -> Iterator[Fault]:
    """All that is wrong with the archive (fel vid kontroll), one fault at a time; none where all of it holds.

    Entries, leaves, nodes, roots, keys, signatures, contents, numbers, chains of versions, erasures, guards and derived
    rows are each reckoned anew, and compared with what is trusted from elsewhere: without `trust` the keys are those
    that the archive itself holds. Of a large archive only the ids
    of its records are in memory at once, and `progress` hears how far it has come. Raises `InputError` where the
    database itself cannot be read.
    """
    with archive.reading() as connection:
        yield from verify_in(connection, trust, progress)


def verify_in(
    connection: Connection, trust: Trust = NOTHING, progress: Progress | None = None
) -> Iterator[Fault]:
    """The same in a transaction that is open, so that what is told of the archive afterwards is what was verified."""
    with undamaged_or_not(connection):
        for check in CHECKS:
            yield from check(connection)
        for stage, walk in enumerate(WALKS):
            yield from walk(connection, None if progress is None else _part(progress, stage))
        yield from trust_faults(connection, trust)


def _part(progress: Progress, stage: int) -> Progress:
    """Tell of one of the walks, of which each counts alike."""
    return lambda done, of: progress(stage * of + done, len(WALKS) * of)


def _file_faults(connection: Connection) -> Iterator[Fault]:
    """What SQLite itself finds wrong with its file; an index that leaves rows out would make reports leave them out."""
    if connection.dialect.name == "sqlite":
        for (said,) in connection.execute(text("PRAGMA integrity_check(10)")):
            if said != "ok":
                yield Fault(
                    where="file", what=message("the file is damaged: {said}", said=said.splitlines()[-1])
                )


def _checkpoint_faults(connection: Connection) -> Iterator[Fault]:
    keys = public_keys(connection)
    count = size(connection)
    for row in connection.execute(select(CHECKPOINTS).order_by(CHECKPOINTS.c.size)).all():
        for said in checkpoint_faults(connection, dict(row._mapping), keys, count):
            yield Fault(where=f"checkpoint {row.size}", checkpoint=row.size, what=said)


def _derived_faults(connection: Connection, progress: Progress | None) -> Iterator[Fault]:
    try:
        for one in derived.differences(connection, progress):
            yield Fault(
                where=f"{one.table} {legible(one.record or '-')}",
                what=message(
                    "{table}, {record}: {what}",
                    table=one.table,
                    record=legible(one.record or "-"),
                    what=one.what,
                ),
            )
    except (InputError, DBAPIError, ValueError, KeyError, TypeError) as fault:
        yield Fault(
            where="derived",
            what=message(
                "what is derived cannot be compared, since a record cannot be read: {why}",
                why=legible((str(fault).splitlines() or [type(fault).__name__])[0]),
            ),
        )


CHECKS: tuple[Check, ...] = (
    _file_faults,
    guard_faults,
    chain_faults,
    stray_faults,
    redaction_faults,
    key_faults,
    _checkpoint_faults,
)
"""What `verify` does in short, before it walks through everything."""
WALKS: tuple[Walk, ...] = (version_faults, meeting_faults, _derived_faults)
"""The walks through all versions, and through the newest of every record."""
