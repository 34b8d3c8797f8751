"""Tampered with (manipulerat): one byte changed, anywhere; the verification says where."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from attrs import evolve

from bench.documents import meetings
from beslut.archive.archive import Archive, Doing, Origin, open_archive
from beslut.archive.checkpoint import parse_checkpoint
from beslut.archive.checkpoint import verified as is_signed
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.derived.tables import TABLES
from beslut.archive.proof import check_proof
from beslut.archive.proof_file import dumps_proof, loads_proof
from beslut.archive.proving import prove
from beslut.archive.record_ids import record_id
from beslut.archive.redaction import redact
from beslut.archive.signing import SigningKey, new_key
from beslut.archive.tables import TRUTH
from beslut.archive.verification import verify
from beslut.errors import BeslutError
from tools.reliability.trial import Trial

AT = datetime(2024, 1, 1, tzinfo=UTC)
MEETINGS = 5
_COLUMNS = tuple((table.name, tuple(column.name for column in table.columns)) for table in (*TRUTH, *TABLES))
"""Every column of every table: what is truth, and what is derived of it."""


def trials(folder: Path, times: int, seed: int = 20240306) -> Iterator[Trial]:
    """So many flips in the stored archive, in a proof file and in the text of a checkpoint, each."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    where = folder / "archive.db"
    key = new_key()
    with open_archive(str(where), create=True) as archive:
        _fill(archive, key)
        checkpoint = make_checkpoint(archive, key, AT)
        proof = dumps_proof(prove(archive, _first(archive)))
    yield _stored(folder, where, times, chance)
    yield _file("a proof file", proof, times, chance, lambda raw: _is_proof(raw, key))
    yield _file(
        "the text of a checkpoint",
        checkpoint.text.encode(),
        times,
        chance,
        lambda raw: _is_checkpoint(raw, key),
    )


def _fill(archive: Archive, key: SigningKey) -> None:
    """Versions of every kind, with some content erased, and two keys."""
    made = [evolve(one, date=date(2024, 3, 1 + day)) for day, one in enumerate(meetings(MEETINGS))]
    for number, meeting in enumerate(made):
        origin = Origin(name=f"{number}.txt", sha256=f"{number:064x}")
        archive.add(meeting, Doing(who="ylva", at=AT, why="import"), origin)
    corrected = evolve(made[0], paragraphs=[evolve(each, title="Rättad") for each in made[0].paragraphs])
    archive.correct(record_id(corrected), corrected, Doing(who="olle", at=AT, why="fel ärende"))
    make_checkpoint(archive, key, AT)
    archive.withdraw(record_id(made[1]), Doing(who="olle", at=AT, why="dubblett"))
    name = made[2].attendance[0].person.name
    redact(archive, name, None, None, Doing(who="olle", at=AT, why="skyddad identitet"))
    make_checkpoint(archive, new_key(), AT)
    archive.add(evolve(made[3], date=date(2024, 4, 1)), Doing(who="ylva", at=AT))
    archive.add(evolve(made[4], date=None), Doing(who="ylva", at=AT))


def _stored(folder: Path, where: Path, times: int, chance: random.Random) -> Trial:
    copy, failures = folder / "copy.db", []
    for number in range(times):
        shutil.copy(where, copy)
        table, column, names = _flip(copy, chance)
        with open_archive(str(copy)) as archive:
            told = [fault.where for fault in verify(archive)]
        if not told:
            failures.append(f"{number}: {table}.{column} of {sorted(names)} was not noticed")
        elif not any(each == name or each.startswith(f"{name} ") for each in told for name in names):
            failures.append(f"{number}: {table}.{column} of {sorted(names)} was told as {told[0]}")
    return Trial(
        what="one bit of what is stored changed, in any column of any table",
        on="SQLite",
        times=times,
        held=times - len(failures),
        remark="noticed, and the row at fault named",
        failures=tuple(failures),
    )


def _flip(path: Path, chance: random.Random) -> tuple[str, str, frozenset[str]]:
    """Change one bit of one value, past the guards that would refuse it; gives how the row at fault may be called."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.text_factory = bytes
        while True:
            table, columns = chance.choice(_COLUMNS)
            column = chance.choice(columns)
            query = f"SELECT rowid, {column}, typeof({column}) FROM {table} WHERE length({column}) > 0"
            rows = connection.execute(query).fetchall()
            if not rows:
                continue
            rowid, value, kind = chance.choice(rows)
            before = _names(connection, table, rowid)
            with _unguarded(connection, table):
                changed = _changed(value, chance)
                as_kind = "CAST(? AS TEXT)" if kind == b"text" else "?"
                change = f"UPDATE {table} SET {column} = {as_kind} WHERE rowid = ? RETURNING rowid"
                try:
                    ((rowid,),) = connection.execute(change, (changed, rowid)).fetchall()
                except (
                    sqlite3.IntegrityError
                ):  # such a row is there already, or may not be: the database refuses
                    continue
            return table, column, before | _names(connection, table, rowid)


def _changed(value: bytes | int, chance: random.Random) -> bytes | int:
    """A value with one bit of one byte the other way round."""
    if isinstance(value, int):
        return value ^ 1 << chance.randrange(8)
    changed = bytearray(value)
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


@contextlib.contextmanager
def _unguarded(connection: sqlite3.Connection, table: str) -> Iterator[None]:
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    guards = connection.execute(query, (table,)).fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name.decode()}")
    try:
        yield
    finally:
        for _, sql in guards:
            connection.execute(sql.decode())


def _names(connection: sqlite3.Connection, table: str, rowid: int) -> frozenset[str]:
    """How the verification may call a row of a table; of derived ones the table tells enough."""
    columns = _NAMED_BY.get(table)
    if columns is None:
        return frozenset({table})
    (row,) = connection.execute(f"SELECT {columns[1]} FROM {table} WHERE rowid = ?", (rowid,)).fetchall()
    key = "/".join(
        each.decode(errors="backslashreplace") if isinstance(each, bytes) else str(each) for each in row
    )
    return frozenset({f"{columns[0]} {key}"})


_NAMED_BY = {
    "versions": ("version", "number"),
    "contents": ("version", "version"),
    "erasures": ("version", "version"),
    "nodes": ("node", "level, position"),
    "keys": ("key", "id"),
    "checkpoints": ("checkpoint", "size"),
}


def _file(what: str, raw: bytes, times: int, chance: random.Random, holds: object) -> Trial:
    assert callable(holds)
    failures = []
    for number in range(times):
        changed = _changed(raw, chance)
        if holds(changed):
            failures.append(f"{number}: {changed!r}")
    return Trial(
        what=f"one bit of {what} changed",
        on="no database",
        times=times,
        held=times - len(failures),
        remark="refused, or said not to hold",
        failures=tuple(failures),
    )


def _is_proof(raw: bytes, key: SigningKey) -> bool:
    try:
        return not check_proof(loads_proof(raw), (key.public,))
    except BeslutError:
        return False


def _is_checkpoint(raw: bytes, key: SigningKey) -> bool:
    try:
        return is_signed(parse_checkpoint(raw.decode()), key.public)
    except (BeslutError, UnicodeDecodeError):
        return False


def _first(archive: Archive) -> str:
    with archive.reading() as connection:
        from beslut.archive.truth import version

        found = version(connection, 0)
    assert found is not None
    return found.entry.record
