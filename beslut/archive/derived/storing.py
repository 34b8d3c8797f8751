"""Storing what is derived (lagring): with each version, or all of it anew; and comparing it with the truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, bindparam, delete, select

from beslut.archive import truth
from beslut.archive.derived import index
from beslut.archive.derived.made_by import other_version
from beslut.archive.derived.rows import Derived, Row, derive
from beslut.archive.derived.tables import MEETINGS, METADATA, TABLES
from beslut.archive.driver import Insertion, Question
from beslut.archive.entries import Entry, VersionKind
from beslut.batch import Progress, counted
from beslut.errors import InputError
from beslut.messages import Message, message, messages
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
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("REINDEX")  # of the truth too: an index that leaves rows out is made whole
    count = 0
    for entry, meeting in _that_count(connection, progress):
        if meeting is not None:
            put(connection, entry.number, derive(entry.record, meeting))
            count += 1
    return count


def remake(connection: Connection) -> None:
    """Make the derived tables themselves anew, as they are now, whatever there was of them; and fill them."""
    METADATA.drop_all(connection)
    METADATA.create_all(connection)
    rebuild(connection)


def differences(connection: Connection, progress: Progress | None = None) -> Iterator[Difference]:
    """Everything derived that is not what follows from the truth; nothing is changed."""
    said = index.damage(connection)
    if said is not None:
        yield Difference(table=index.SEARCH, record=None, what=said)
    seen = set()
    others: Counter[str] = Counter()
    texts = _Texts(connection)
    for entry, meeting in _that_count(connection, progress):
        seen.add(entry.record)
        yield from map(_of_nothing, texts.before(entry.record))
        held = texts.of(entry.record)
        if meeting is not None:
            wanted = derive(entry.record, meeting)
            found = (*_of_rows(connection, entry, wanted), *_of_texts(entry.record, wanted, held))
            mark = _MARK.value(connection, record=entry.record) if found else None
            other = other_version(mark, entry.record)
            if other is None:
                yield from found
            elif set(found) - {_marked(entry.record)}:
                others[other] += 1
    yield from map(_of_nothing, texts.before(None))
    yield from (_of_another(version, count) for version, count in sorted(others.items()))
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


def _of_rows(connection: Connection, entry: Entry, derived: Derived) -> Iterator[Difference]:
    for name, wanted in derived.rows_of(entry.number):
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
    return _otherwise(changed)


def _of_texts(record: str, derived: Derived, held: list[dict[str, str]]) -> Iterator[Difference]:
    if _sorted(held) != _sorted(derived.texts):
        yield Difference(table=index.SEARCH, record=record, what=_otherwise(["title, decision"]))


def _marked(record: str) -> Difference:
    """What is always told of a record that another beslut has derived."""
    return Difference(table=MEETINGS.name, record=record, what=_otherwise(["made_by"]))


def _of_another(version: str, count: int) -> Difference:
    records = messages("{n} record", "{n} records", count)
    cause = message(
        "{records} derived by beslut {version}, which derives otherwise; beslut archive rebuild makes them anew",
        records=records,
        version=version,
    )
    return Difference(table=MEETINGS.name, record=None, what=cause)


def _otherwise(columns: list[str]) -> Message:
    return message("{columns} reads otherwise than the truth gives", columns=columns)


def _of_nothing(record: str) -> Difference:
    return Difference(
        table=index.SEARCH, record=record, what=message("the record is not there, or does not count")
    )


def _sorted(rows: list[dict[str, str]]) -> list[tuple[str, str, str]]:
    return sorted((row["number"], row["title"], row["decision"]) for row in rows)


class _Texts:
    """The texts of the index while the records are walked, both in the order of their ids; one record's at a time."""

    def __init__(self, connection: Connection) -> None:
        self._groups = groupby(index.stored(connection), key=lambda row: _in_bytes(row["record"]))
        self._upon = next(self._groups, None)

    def before(self, record: str | None) -> Iterator[str]:
        """The records that the index has texts of and that come before this one; all that are left for None."""
        while self._upon is not None and (record is None or self._upon[0] < _in_bytes(record)):
            yield self._upon[0].decode(errors="surrogateescape")
            self._upon = next(self._groups, None)

    def of(self, record: str) -> list[dict[str, str]]:
        """Those of the record, where they are the next ones."""
        if self._upon is None or self._upon[0] != _in_bytes(record):
            return []
        found = list(self._upon[1])
        self._upon = next(self._groups, None)
        return found


def _in_bytes(record: str) -> bytes:
    return record.encode(errors="surrogateescape")


def _that_count(
    connection: Connection, progress: Progress | None = None
) -> Iterator[tuple[Entry, Meeting | None]]:
    """The newest versions that are not withdrawn; None for a content that is gone or cannot be read.

    That is a fault of the truth, which its own checks tell; nothing can be derived of it.
    """
    for version in counted(truth.numbers_of_newest(connection), progress):
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
_MARK = Question(select(MEETINGS.c.made_by).where(MEETINGS.c.record == bindparam("record")))
_TABLES = {table.name: table for table in TABLES}
_INSERTS = {table.name: Insertion(table) for table in TABLES}
