"""Storing what is derived (lagring): with each version, or all of it anew; and comparing it with the truth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, bindparam, delete, select

from beslut.archive import truth
from beslut.archive.derived import index
from beslut.archive.derived.rows import Derived, Row, derive
from beslut.archive.derived.tables import MEETINGS, TABLES
from beslut.archive.driver import Insertion, Question
from beslut.archive.entries import Entry, VersionKind
from beslut.batch import Progress, counted
from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.records import Meeting


@frozen(kw_only=True)
class Difference:
    """Something derived that is not what follows from the truth (avvikelse): the table, the record, and what."""

    table: str
    record: str | None
    what: Message


def store(connection: Connection, entry: Entry, meeting: Meeting) -> None:
    """Put what follows from a version in the place of what was derived of the record before."""
    if _KNOWN.value(connection, record=entry.record) is not None:
        forget(connection, entry.record)
    put(connection, entry.number, derive(entry.record, meeting))


def put(connection: Connection, version: int, found: Derived) -> None:
    """Store what follows from a version of a record of which nothing is stored."""
    for table, rows in found.rows_of(version):
        _INSERTS[table].put(connection, rows)
    index.add(connection, found.texts)


def forget(connection: Connection, record: str) -> None:
    """Take away what was derived of a record."""
    for table in TABLES:
        connection.execute(delete(table).where(table.c.record == record))
    index.remove(connection, record)


def rebuild(connection: Connection, progress: Progress | None = None) -> int:
    """Take away everything derived, and derive it anew from the newest versions; gives how many records count."""
    for table in TABLES:
        connection.execute(delete(table))
    index.clear(connection)
    count = 0
    for entry, meeting in _that_count(connection, progress):
        if meeting is not None:
            put(connection, entry.number, derive(entry.record, meeting))
            count += 1
    return count


def differences(connection: Connection) -> Iterator[Difference]:
    """Everything derived that is not what follows from the truth; nothing is changed."""
    seen = set()
    for entry, meeting in _that_count(connection):
        seen.add(entry.record)
        if meeting is not None:
            yield from _of_record(connection, entry, meeting)
    for table in TABLES:
        for record in connection.execute(
            select(table.c.record).distinct().order_by(table.c.record)
        ).scalars():
            if record not in seen:
                yield Difference(
                    table=table.name,
                    record=record,
                    what=message("the record is not there, or does not count"),
                )
    yield from _of_index(connection)


def _of_record(connection: Connection, entry: Entry, meeting: Meeting) -> Iterator[Difference]:
    for name, wanted in derive(entry.record, meeting).rows_of(entry.number):
        table = _TABLES[name]
        keys = [column.name for column in table.primary_key]
        query = select(table).where(table.c.record == entry.record)
        stored = {_key(dict(row._mapping), keys): dict(row._mapping) for row in connection.execute(query)}
        expected: dict[Any, Row] = {_key(row, keys): row for row in wanted}
        for key in sorted(stored.keys() | expected.keys(), key=str):
            said = _said(stored.get(key), expected.get(key))
            if said is not None:
                yield Difference(table=table.name, record=entry.record, what=said)


def _said(stored: Mapping[str, Any] | None, expected: Mapping[str, Any] | None) -> Message | None:
    if stored == expected:
        return None
    if stored is None:
        return message("a row is missing")
    if expected is None:
        return message("a row is there that nothing gives")
    changed = sorted(name for name in expected if stored[name] != expected[name])
    return message("{columns} reads otherwise than the truth gives", columns=changed)


def _of_index(connection: Connection) -> Iterator[Difference]:
    """The texts of the index against those of the records, record by record."""
    if not index.is_whole(connection):
        yield Difference(
            table=index.SEARCH, record=None, what=message("the index does not answer for its texts")
        )
    stored: dict[str, list[tuple[str, ...]]] = {}
    for row in index.stored(connection):
        stored.setdefault(row["record"], []).append((row["number"], row["title"], row["decision"]))
    for entry, meeting in _that_count(connection):
        if meeting is None:
            stored.pop(entry.record, None)
            continue
        texts = index.texts(entry.record, meeting)
        wanted = sorted((row["number"], row["title"], row["decision"]) for row in texts)
        if sorted(stored.pop(entry.record, [])) != wanted:
            yield Difference(
                table=index.SEARCH,
                record=entry.record,
                what=message("{columns} reads otherwise than the truth gives", columns=["title, decision"]),
            )
    for record in sorted(stored):
        yield Difference(
            table=index.SEARCH, record=record, what=message("the record is not there, or does not count")
        )


def _that_count(
    connection: Connection, progress: Progress | None = None
) -> Iterator[tuple[Entry, Meeting | None]]:
    """The newest versions that are not withdrawn; None for a content that is gone or cannot be read.

    That is a fault of the truth, which its own checks tell; nothing can be derived of it.
    """
    for version in counted(tuple(truth.numbers_of_newest(connection)), progress):
        found = truth.version(connection, version)
        if found is not None and found.entry.kind is not VersionKind.WITHDRAWAL:
            yield found.entry, _readable(found)


def _readable(version: truth.Version) -> Meeting | None:
    try:
        return version.meeting
    except InputError:
        return None


def _key(row: Mapping[str, Any], keys: list[str]) -> tuple[Any, ...]:
    return tuple(row[name] for name in keys)


_KNOWN = Question(select(MEETINGS.c.version).where(MEETINGS.c.record == bindparam("record")))
_TABLES = {table.name: table for table in TABLES}
_INSERTS = {table.name: Insertion(table) for table in TABLES}
