"""The archive: bulk import against bare inserts of the same bytes, and one § looked up against a bare query."""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from attrs import evolve
from sqlalchemy import insert

from bench.documents import meetings
from bench.table import Figure, medians
from beslut.archive.archive import Doing, open_archive
from beslut.archive.canonical import canonical
from beslut.archive.derived.rows import derived_rows
from beslut.archive.entries import Entry, VersionKind
from beslut.archive.standings import standings
from beslut.archive.truth import Draft, append
from beslut.records import Body, Meeting

IMPORTED = 1_000
LOOKED_UP = 20_000
BARE = "sqlite3 executemany"
QUERY = "bare indexed query"
DOING = Doing(who="bench", at=datetime(2024, 1, 1, tzinfo=UTC))


def figures() -> Iterator[Figure]:
    """Import one transaction a meeting, as `archive add` does; growth; and `who` on one §."""
    with tempfile.TemporaryDirectory() as folder:
        given = list(_distinct(IMPORTED))
        yield _importing(Path(folder), given)
        yield _growth(Path(folder), given)
        yield _looking_up(Path(folder))


def _distinct(count: int) -> Iterator[Meeting]:
    """So many meetings with ids of their own: a few are made, and held by many bodies on many days."""
    made = meetings(100)
    for number in range(count):
        body = Body(name=f"Nämnd {number % 40}", municipality="Granvik", seats=15)
        yield evolve(made[number % 100], body=body, date=date(1990, 1, 1) + timedelta(days=number // 40))


def _importing(folder: Path, given: list[Meeting]) -> Figure:
    contents = [canonical(one) for one in given]
    number = iter(range(100))
    contenders: dict[str, Callable[[], object]] = {
        BARE: lambda: _bare(folder / f"bare-{next(number)}.db", contents),
        "the versions and the tree alone": lambda: _versions(
            folder / f"versions-{next(number)}.db", contents
        ),
        "archive add, with all that is derived": lambda: _added(folder / f"added-{next(number)}.db", given),
    }
    return Figure(
        title=f"Importing {IMPORTED:,} meetings of 20 §§, one transaction each, on disk",
        seconds=medians(contenders, rounds=3),
        peer=BARE,
        aim="at most twice the time of inserting the same bytes in the same transactions",
    )


def _bare(path: Path, contents: list[bytes]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE contents (version INTEGER PRIMARY KEY, content BLOB NOT NULL)")
    for number, content in enumerate(contents):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO contents VALUES (?, ?)", [(number, content)])
        connection.execute("COMMIT")
    connection.close()


def _versions(path: Path, contents: list[bytes]) -> None:
    """What is truth: versions, contents and the tree, one transaction each, of bytes that are at hand."""
    with open_archive(str(path), create=True) as archive:
        for number, content in enumerate(contents):
            with archive.writing() as connection:
                draft = Draft(
                    record=str(number), kind=VersionKind.IMPORT, content=content, who=DOING.who, at=DOING.at
                )
                append(connection, draft)


def _added(path: Path, given: list[Meeting]) -> None:
    with open_archive(str(path), create=True) as archive:
        for one in given:
            archive.add(one, DOING)


def _growth(folder: Path, given: list[Meeting]) -> Figure:
    """The time of each quarter of one import: a log that grows must not become slower."""
    seconds = {}
    with open_archive(str(folder / "growth.db"), create=True) as archive:
        quarter = len(given) // 4
        for part in range(4):
            start = time.perf_counter()
            for one in given[part * quarter : (part + 1) * quarter]:
                archive.add(one, DOING)
            seconds[f"quarter {part + 1}"] = time.perf_counter() - start
    return Figure(
        title=f"The same import, quarter by quarter of {IMPORTED:,}",
        seconds=seconds,
        peer="quarter 1",
        aim="growth is linear: every quarter takes as long as the first",
    )


def _looking_up(folder: Path) -> Figure:
    path = folder / "large.db"
    _fill(path)
    asked = [
        (f"nämnd {number % 40}", date(1990, 1, 1) + timedelta(days=number // 40), str(1 + number % 100))
        for number in range(0, LOOKED_UP, LOOKED_UP // 500)
    ]
    with open_archive(str(path)) as archive, archive.reading() as connection:
        bare = sqlite3.connect(path)
        contenders: dict[str, Callable[[], object]] = {
            QUERY: lambda: [
                bare.execute(_BARE, (key, day.isoformat(), number)).fetchall() for key, day, number in asked
            ],
            "who, from the archive": lambda: [standings(connection, *each) for each in asked],
        }
        for _ in range(2):  # the pages that are asked for are in memory for both
            for contender in contenders.values():
                contender()
        seconds = medians(contenders)
        bare.close()
    return Figure(
        title=f"Everybody's part in one §, {len(asked)} times, in an archive of {LOOKED_UP:,} meetings",
        seconds=seconds,
        peer=QUERY,
        aim="at most 3 x the bare query of the same rows",
    )


_BARE = """
    SELECT m.record, r.standings FROM d_meetings m
    JOIN d_paragraphs p ON p.record = m.record
    JOIN d_rosters r ON r.record = p.record AND r.roster = p.roster
    WHERE m.body_key = ? AND m.date = ? AND p.number = ? ORDER BY m.record
"""


def _fill(path: Path) -> None:
    """An archive of that size, with only what is derived in it: nothing else is asked for here."""
    with open_archive(str(path), create=True) as archive, archive.writing() as connection:
        made = [derived_rows(_entry(0), one) for one in meetings(100)]
        for number in range(LOOKED_UP):
            body, day = f"nämnd {number % 40}", date(1990, 1, 1) + timedelta(days=number // 40)
            for table, rows in made[number % 100].items():
                changed = [{**row, "record": str(number)} for row in rows]
                if table.name == "d_meetings":
                    changed = [{**row, "body_key": body, "date": day.isoformat()} for row in changed]
                if changed:
                    connection.execute(insert(table), changed)


def _entry(number: int) -> Entry:
    return Entry(
        number=number, record=str(number), kind=VersionKind.IMPORT, commitment="", who="bench", at=""
    )
