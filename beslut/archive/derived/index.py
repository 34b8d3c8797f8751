"""The search index (sökindex): words of titles and decisions, by the means that each database has."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, column, table, text
from sqlalchemy.exc import DBAPIError

from beslut.archive.driver import Insertion
from beslut.archive.truth import BYTE_ORDER
from beslut.messages import Message, message
from beslut.records import Meeting

SEARCH = "d_search"
_VIRTUAL_TABLE = (
    f"CREATE VIRTUAL TABLE {SEARCH} USING fts5(record UNINDEXED, number UNINDEXED, title, decision, "
    "tokenize = 'unicode61 remove_diacritics 0')"
)
_TABLE = (
    f"CREATE TABLE {SEARCH} (record text NOT NULL, number text NOT NULL, title text, decision text, "
    "plain text, words tsvector GENERATED ALWAYS AS (to_tsvector('swedish', plain)) STORED)"
)
_LONGEST = 200_000
"""So many letters of a § are indexed on PostgreSQL, which limits what it can hold of one text."""
_POSTGRESQL = (
    _TABLE,
    f"CREATE INDEX ix_{SEARCH}_words ON {SEARCH} USING gin (words)",
    f"CREATE INDEX ix_{SEARCH}_record ON {SEARCH} (record)",
)


def statements(dialect: str) -> Iterator[str]:
    """The DDL that makes the index in this dialect. In Swedish å and ä are letters, and so nothing is folded to a."""
    yield from (_VIRTUAL_TABLE,) if dialect == "sqlite" else _POSTGRESQL


def texts(record: str, meeting: Meeting) -> list[dict[str, str]]:
    """What is found by its words: a row for each § with a title or a decision."""
    return [
        {
            "record": record,
            "number": str(one.number),
            "title": storable(one.title or ""),
            "decision": storable(one.decision or ""),
        }
        for one in meeting.paragraphs
        if one.title or one.decision
    ]


def storable(text: str) -> str:
    """The text without the sign NUL, which PostgreSQL cannot hold; the truth keeps it, as JSON writes it."""
    return text.replace("\0", "\ufffd")


def words_of(text: str) -> list[str]:
    """The words of a text as they are found: runs of letters and figures, small.

    PostgreSQL would take `2024/99` for the path of a file and `2024-03-05` for numbers below zero.

    >>> words_of("Dnr KS 2024/99, Gata/Park")
    ['dnr', 'ks', '2024', '99', 'gata', 'park']
    """
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


_WORD = re.compile(
    r"[^\W_²³¹¼½¾]+"
)  # raised figures and halves are letters to one database and none to the other


def damage(connection: Connection) -> Message | None:
    """What is wrong with the index, if it does not answer for all the texts that it holds; SQLite checks its own.

    SQLite wants to write for this, and so it is done beside the transaction: writers wait for the check alone. Of a
    file that may not be written, or that somebody is writing to for long, a copy is checked.
    """
    if connection.dialect.name != "sqlite":
        return None
    try:
        with connection.engine.connect() as beside:
            return _damage(beside.exec_driver_sql)
    except DBAPIError as fault:
        if not _named(fault.orig, "SQLITE_READONLY") and not _named(fault.orig, "SQLITE_BUSY"):
            return message("the index could not be checked: {why}", why=str(fault.orig))
    with TemporaryDirectory() as folder, closing(sqlite3.connect(f"{folder}/copy.db")) as copy:
        held: Any = connection.connection.driver_connection
        held.backup(copy)
        return _damage(copy.execute)


def _damage(execute: Callable[[str], object]) -> Message | None:
    try:
        execute(f"INSERT INTO {SEARCH} ({SEARCH}, rank) VALUES ('integrity-check', 1)")
    except (DBAPIError, sqlite3.Error) as fault:
        if not _named(getattr(fault, "orig", fault), "SQLITE_CORRUPT"):
            raise
        return message("the index does not answer for its texts")
    return None


def _named(fault: object, name: str) -> bool:
    return str(getattr(fault, "sqlite_errorname", "")).startswith(name)


def add(connection: Connection, rows: list[dict[str, str]]) -> None:
    """Put these texts into the index."""
    if connection.dialect.name == "sqlite":
        _INTO_SQLITE.put(connection, rows)
    else:
        _INTO_POSTGRESQL.put(connection, [{**row, "plain": _plain(row)} for row in rows])


def _plain(row: Mapping[str, str | None]) -> str:
    return " ".join(words_of(f"{row['title'] or ''} {row['decision'] or ''}"))[:_LONGEST]


def remove(connection: Connection, record: str) -> None:
    """Take the texts of a record out of it."""
    connection.execute(_DELETE, {"record": record})


def clear(connection: Connection) -> None:
    """Take everything out of it, and make it whole again where it was not."""
    try:
        connection.execute(text(f"DROP TABLE IF EXISTS {SEARCH}"))
    except DBAPIError as fault:
        if not _named(fault.orig, "SQLITE_CORRUPT"):
            raise
        _drop_damaged(connection)
    for statement in statements(connection.dialect.name):
        connection.execute(text(statement))


def _drop_damaged(connection: Connection) -> None:
    """Take away an index that SQLite cannot even open: its name first, and then the tables that it consisted of."""
    parts = text("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB :parts")
    connection.execute(text("PRAGMA writable_schema = ON"))
    connection.execute(text("DELETE FROM sqlite_master WHERE name = :name"), {"name": SEARCH})
    connection.execute(text("PRAGMA writable_schema = RESET"))
    for name in connection.execute(parts, {"parts": f"{SEARCH}_*"}).scalars().all():
        connection.execute(text(f"DROP TABLE {name}"))


def stored(connection: Connection) -> Iterator[dict[str, str]]:
    """Every text in the index, by the record's id, byte for byte.

    One that PostgreSQL finds by other words than its own is given with those words as its decision.
    """
    dialect = connection.dialect.name
    names = ", ".join(_COLUMNS if dialect == "sqlite" else (*_COLUMNS, "plain"))
    query = text(f'SELECT {names} FROM {SEARCH} ORDER BY record COLLATE "{BYTE_ORDER[dialect]}"')
    with connection.execute(query, execution_options={"yield_per": 500}) as rows:
        for row in rows:
            found = dict(row._mapping)
            own = _plain(found) if "plain" in found else None
            plain = found.pop("plain", None)
            yield found if plain == own else {**found, "decision": plain or ""}


_COLUMNS = ("record", "number", "title", "decision")
_INTO_SQLITE = Insertion(table(SEARCH, *map(column, _COLUMNS)))
_INTO_POSTGRESQL = Insertion(table(SEARCH, *map(column, (*_COLUMNS, "plain"))))
_DELETE = text(f"DELETE FROM {SEARCH} WHERE record = :record")
