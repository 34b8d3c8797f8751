"""Asking an archive: one § looked up, against a bare query."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, insert

from bench.documents import meetings
from bench.table import Figure, medians
from beslut.archive.archive import open_archive
from beslut.archive.canonical import canonical
from beslut.archive.derived.rows import derive
from beslut.archive.derived.tables import MEETINGS, TABLES
from beslut.archive.selection import Selection
from beslut.archive.selection import meetings as chosen
from beslut.archive.standings import standings
from beslut.archive.tables import CONTENTS, VERSIONS
from beslut.reports import Report, account, who_took_part

LOOKED_UP = 100_000
ASKED = 500
QUERY = "bare indexed query"
Asked: TypeAlias = tuple[str, date, str]
"""A body, a day and a §."""


def figures() -> Iterator[Figure]:
    """Everybody's part in one §: the look-up, and the whole answer of `beslut who --archive`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.db"
        _fill(path)
        asked = [_asked(number) for number in _SOME]
        with (
            open_archive(str(path)) as archive,
            archive.reading() as connection,
            closing(sqlite3.connect(path)) as bare,
        ):
            yield _figure(
                bare,
                asked,
                "everybody's standing, looked up",
                lambda each: standings(connection, *each),
                "at most 3 x the bare query of the same rows",
            )
            yield _figure(
                bare,
                asked,
                "who, the meeting loaded and derived",
                lambda each: _who(connection, *each),
                "none; it tells votes and the words of the minutes too",
            )


def _figure(
    bare: sqlite3.Connection, asked: Sequence[Asked], name: str, answer: Callable[[Asked], object], aim: str
) -> Figure:
    contenders: dict[str, Callable[[], object]] = {
        QUERY: lambda: [
            bare.execute(_BARE, (key, day.isoformat(), number)).fetchall() for key, day, number in asked
        ],
        name: lambda: [answer(each) for each in asked],
    }
    for contender in contenders.values():  # the pages that are asked for are in memory for both
        contender()
    return Figure(
        title=f"Everybody's part in one §, {len(asked)} times, in an archive of {LOOKED_UP:,} meetings",
        seconds=medians(contenders),
        peer=QUERY,
        aim=aim,
    )


_BARE = """
    SELECT m.record, r.standings FROM d_meetings m
    JOIN d_paragraphs p ON p.record = m.record
    JOIN d_rosters r ON r.record = p.record AND r.roster = p.roster
    WHERE m.body_key = ? AND m.date = ? AND p.number = ? ORDER BY m.record
"""


_SOME = range(0, LOOKED_UP, LOOKED_UP // ASKED)


def _asked(number: int) -> Asked:
    """The body, the day and a § of a meeting."""
    return f"nämnd {number % 40}", date(1990, 1, 1) + timedelta(days=number // 40), str(1 + number % 100)


def _who(connection: Connection, body: str, day: date, number: str) -> tuple[Report, ...]:
    """The answer of the command, which tells votes and the words of the minutes too."""
    wanted = Selection(bodies=[body], since=day, until=day)
    found = [account(meeting, entry.record) for entry, meeting in chosen(connection, wanted)]
    return who_took_part(found, number)


def _fill(path: Path) -> None:
    """An archive of that size; of the truth only the meetings that are asked for, since nothing else is read here."""
    with open_archive(str(path), create=True) as archive, archive.writing() as connection:
        made = meetings(100)
        derived = [dict(derive("", one).rows_of(0)) for one in made]
        for start in range(0, LOOKED_UP, 1000):
            rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in TABLES}
            for number in range(start, start + 1000):
                body, day, _ = _asked(number)
                for table in TABLES:
                    own = {"record": str(number)}
                    if table is MEETINGS:
                        own |= {"body_key": body, "date": day.isoformat(), "version": number}
                    rows[table] += [{**row, **own} for row in derived[number % 100][table.name]]
            for table, several in rows.items():
                if several:
                    connection.execute(insert(table), several)
        for number in _SOME:
            connection.execute(insert(VERSIONS), {**_ENTRY, "number": number, "record": str(number)})
            content = {"version": number, "salt": b"", "content": canonical(made[number % 100]), "sha256": ""}
            connection.execute(insert(CONTENTS), content)


_ENTRY = {"kind": "import", "commitment": "", "who": "bench", "at": ""}
