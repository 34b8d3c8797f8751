"""Asking an archive: one § looked up, against a bare query."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import insert

from bench.documents import meetings
from bench.table import Figure, medians
from beslut.archive.archive import open_archive
from beslut.archive.derived.rows import derive
from beslut.archive.derived.tables import MEETINGS, TABLES
from beslut.archive.standings import standings

LOOKED_UP = 20_000
QUERY = "bare indexed query"


def figures() -> Iterator[Figure]:
    """Everybody's part in one §, as `who` asks for it."""
    with tempfile.TemporaryDirectory() as folder:
        yield _looking_up(Path(folder))


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
        made = [dict(derive("", one).rows_of(0)) for one in meetings(100)]
        for number in range(LOOKED_UP):
            body, day = f"nämnd {number % 40}", date(1990, 1, 1) + timedelta(days=number // 40)
            for table in TABLES:
                changed = [{**row, "record": str(number)} for row in made[number % 100][table.name]]
                if table is MEETINGS:
                    changed = [{**row, "body_key": body, "date": day.isoformat()} for row in changed]
                if changed:
                    connection.execute(insert(table), changed)
