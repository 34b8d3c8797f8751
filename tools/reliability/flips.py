"""Tampered with (manipulerat): one byte changed, anywhere; the verification says where."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench.documents import meetings
from beslut.archive.archive import Archive, Doing, open_archive
from beslut.archive.checkpoint import parse_checkpoint
from beslut.archive.checkpoint import verified as is_signed
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.proof import check_proof
from beslut.archive.proof_file import dumps_proof, loads_proof
from beslut.archive.proving import prove
from beslut.archive.signing import SigningKey, new_key
from beslut.archive.verification import verify
from beslut.errors import BeslutError
from tools.reliability.trial import Trial

AT = datetime(2024, 1, 1, tzinfo=UTC)
MEETINGS = 5
_COLUMNS = (
    ("versions", ("record", "commitment", "who", "at", "why")),
    ("contents", ("salt", "content", "sha256")),
    ("nodes", ("hash",)),
    ("keys", ("public",)),
    ("checkpoints", ("root", "note", "signature")),
)
"""What is stored of truth, table by table."""


def trials(folder: Path, times: int, seed: int = 20240306) -> Iterator[Trial]:
    """So many flips in the stored archive, in a proof file and in the text of a checkpoint, each."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    where = folder / "archive.db"
    key = new_key()
    with open_archive(str(where), create=True) as archive:
        for meeting in meetings(MEETINGS):
            archive.add(meeting, Doing(who="ylva", at=AT, why="import"))
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


def _stored(folder: Path, where: Path, times: int, chance: random.Random) -> Trial:
    copy, failures = folder / "copy.db", []
    for number in range(times):
        shutil.copy(where, copy)
        table, column, row = _flip(copy, chance)
        with open_archive(str(copy)) as archive:
            faults = list(verify(archive))
        if not faults:
            failures.append(f"{number}: {table}.{column} of row {row} was not noticed")
        elif not any(_names(str(fault.where), table, row) for fault in faults):
            failures.append(f"{number}: {table}.{column} of row {row} was told as {faults[0].where}")
    return Trial(
        what="one byte of what is stored changed (versions, contents, nodes, keys, checkpoints)",
        on="SQLite",
        times=times,
        held=times - len(failures),
        remark="noticed, and the row at fault named",
        failures=tuple(failures),
    )


def _flip(path: Path, chance: random.Random) -> tuple[str, str, int]:
    """Change one byte of one value, past the guards that would refuse it."""
    table, columns = chance.choice(_COLUMNS)
    column = chance.choice(columns)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.text_factory = bytes
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall()
        rows = connection.execute(
            f"SELECT rowid, {column}, typeof({column}) FROM {table} WHERE length({column}) > 0"
        ).fetchall()
        rowid, value, kind = chance.choice(rows)
        changed = bytearray(value)
        place = chance.randrange(len(changed))
        changed[place] ^= 1 << chance.randrange(8)
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name.decode()}")
        as_kind = "CAST(? AS TEXT)" if kind == b"text" else "?"
        connection.execute(
            f"UPDATE {table} SET {column} = {as_kind} WHERE rowid = ?", (bytes(changed), rowid)
        )
        for _, sql in guards:
            connection.execute(sql.decode())
        return table, column, int(rowid)


def _names(where: str, table: str, row: int) -> bool:
    """Whether the fault speaks of what was changed."""
    if table in ("versions", "contents"):
        return where == f"version {row}"
    if table == "nodes":
        return where.startswith(("node", "version", "checkpoint"))
    return where.startswith("checkpoint")


def _file(what: str, raw: bytes, times: int, chance: random.Random, holds: object) -> Trial:
    assert callable(holds)
    failures = []
    for number in range(times):
        changed = bytearray(raw)
        place = chance.randrange(len(changed))
        changed[place] ^= 1 << chance.randrange(8)
        if holds(bytes(changed)):
            failures.append(f"{number}: byte {place} of {what}")
    return Trial(
        what=f"one byte of {what} changed",
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
