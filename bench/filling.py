"""Filling an archive: bulk import on SQLite against bare inserts of the same rows in the same transactions."""

import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from attrs import evolve, frozen

from bench.documents import meetings
from bench.table import Figure
from beslut.archive.archive import Archive, Doing, open_archive
from beslut.archive.canonical import canonical
from beslut.archive.derived.index import SEARCH
from beslut.archive.derived.tables import TABLES
from beslut.archive.entries import VersionKind
from beslut.archive.preparing import prepare
from beslut.archive.tables import CONTENTS, NODES, VERSIONS
from beslut.archive.truth import Draft, append
from beslut.records import Body, Meeting

IMPORTED = 10_000
PART = 1_000
DOING = Doing(who="bench", at=datetime(2024, 1, 1, tzinfo=UTC))
_TRUTH = (VERSIONS.name, CONTENTS.name, NODES.name)
_ALL = (*_TRUTH, *(table.name for table in TABLES), SEARCH)

ROWS = "sqlite3 executemany of the same rows"
READY = "the archive, meetings made ready before"
ADDED = "the archive, making them ready included"
BARE_TRUTH = "sqlite3 executemany of the same versions, contents and nodes"
BARE_CONTENT = "sqlite3 executemany of the contents alone"
TRUTH = "the archive’s versions, contents and tree"

Rows = dict[str, list[tuple[object, ...]]]


def figures() -> Iterator[Figure]:
    """Import part by part, each contender in turn, so that a slow spell hits them all; and growth from it."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as held:
        lanes = _Lanes.opened(Path(folder), held)
        spent: Counter[str] = Counter()
        parts: dict[str, float] = {}
        for start in range(0, IMPORTED, PART):
            given = [_distinct(number) for number in range(start, start + PART)]
            seconds = _part(lanes, given, start)
            spent.update(seconds)
            parts[f"from {start:,}"] = seconds[ADDED]
    yield Figure(
        title=f"Importing {IMPORTED:,} meetings of 20 §§, one transaction each, with all that is derived and searched",
        seconds={name: spent[name] for name in (ROWS, READY, ADDED)},
        peer=ROWS,
        aim="at most twice the time of inserting the same bytes in the same transactions",
        told="sum",
    )
    yield Figure(
        title="Of that, what is truth",
        seconds={name: spent[name] for name in (BARE_TRUTH, BARE_CONTENT, TRUTH)},
        peer=BARE_TRUTH,
        aim="at most twice",
        told="sum",
    )
    yield Figure(
        title=f"The same import, by {PART:,} meetings",
        seconds=parts,
        peer="from 0",
        aim="growth is linear: every part takes as long as the first",
        told="time",
    )


@frozen(kw_only=True)
class _Lanes:
    """A database for each contender, all with the same tables and indexes; the bare ones without guards."""

    added: Archive
    ready: Archive
    truth: Archive
    source: sqlite3.Connection
    rows: sqlite3.Connection
    bare_truth: sqlite3.Connection
    content: sqlite3.Connection

    @classmethod
    def opened(cls, folder: Path, held: ExitStack) -> "_Lanes":
        """Make them all in a folder."""
        archives = {
            name: held.enter_context(open_archive(str(folder / f"{name}.db"), create=True))
            for name in ("added", "ready", "truth")
        }
        bare = {
            name: held.enter_context(closing(_bare(folder / f"{name}.db")))
            for name in ("rows", "bare_truth", "content")
        }
        source = held.enter_context(closing(sqlite3.connect(folder / "added.db")))
        return cls(source=source, **archives, **bare)


def _bare(path: Path) -> sqlite3.Connection:
    open_archive(str(path), create=True).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    guards = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in guards:
        connection.execute(f"DROP TRIGGER {name}")
    return connection


def _part(lanes: _Lanes, given: Sequence[Meeting], start: int) -> dict[str, float]:
    prepared = [prepare(one) for one in given]
    contents = [canonical(one) for one in given]
    seconds = {
        ADDED: _timed(lambda: [lanes.added.add(one, DOING) for one in given]),
        READY: _timed(lambda: [lanes.ready.add_prepared(one, DOING) for one in prepared]),
        TRUTH: _timed(lambda: [_append(lanes.truth, one) for one in contents]),
    }
    rows = list(_rows_of(lanes.source, start, len(given)))
    seconds[ROWS] = _timed(lambda: _insert(lanes.rows, rows, _ALL))
    seconds[BARE_TRUTH] = _timed(lambda: _insert(lanes.bare_truth, rows, _TRUTH))
    seconds[BARE_CONTENT] = _timed(lambda: _insert(lanes.content, rows, (CONTENTS.name,)))
    return seconds


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _append(archive: Archive, content: bytes) -> None:
    with archive.writing() as connection:
        record = str(len(content))
        append(
            connection,
            Draft(record=record, kind=VersionKind.IMPORT, content=content, who=DOING.who, at=DOING.at),
        )


def _rows_of(source: sqlite3.Connection, start: int, count: int) -> Iterator[Rows]:
    """What the archive has written for each version, table by table."""
    span = (start, start + count)
    records = dict(
        source.execute("SELECT number, record FROM versions WHERE number >= ? AND number < ?", span)
    )
    texts: dict[str, list[tuple[object, ...]]] = {record: [] for record in records.values()}
    for row in source.execute(f"SELECT record, number, title, decision FROM {SEARCH}"):
        if row[0] in texts:
            texts[row[0]].append(row)
    for number, record in records.items():
        found: Rows = {
            VERSIONS.name: source.execute("SELECT * FROM versions WHERE number = ?", (number,)).fetchall(),
            CONTENTS.name: source.execute("SELECT * FROM contents WHERE version = ?", (number,)).fetchall(),
            NODES.name: [_node(source, level, number) for level in range(_levels(number))],
        }
        for table in TABLES:
            found[table.name] = source.execute(
                f"SELECT * FROM {table.name} WHERE record = ?", (record,)
            ).fetchall()
        found[SEARCH] = texts[record]
        yield found


def _levels(number: int) -> int:
    """How many nodes a version has added: its leaf, and each subtree that it filled."""
    return (number ^ (number + 1)).bit_length()


def _node(source: sqlite3.Connection, level: int, number: int) -> tuple[object, ...]:
    found: tuple[object, ...] = source.execute(
        "SELECT * FROM nodes WHERE level = ? AND position = ?", (level, number >> level)
    ).fetchone()
    return found


def _insert(connection: sqlite3.Connection, given: Sequence[Rows], tables: Sequence[str]) -> None:
    for rows in given:
        connection.execute("BEGIN IMMEDIATE")
        for table in tables:
            if rows[table]:
                marks = ", ".join("?" * len(rows[table][0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows[table])
        connection.execute("COMMIT")


def _distinct(number: int) -> Meeting:
    """A meeting with an id of its own: a few are made, and held by many bodies on many days."""
    body = Body(name=f"Nämnd {number % 40}", municipality="Granvik", seats=15)
    return evolve(_MADE[number % 100], body=body, date=date(1990, 1, 1) + timedelta(days=number // 40))


_MADE = tuple(meetings(100))
