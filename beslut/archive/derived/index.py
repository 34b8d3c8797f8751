"""The search index (sökindex): words of titles and decisions, by the means that each database has."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, column, table, text
from sqlalchemy.exc import DBAPIError

from beslut.archive.driver import Insertion
from beslut.records import Meeting

SEARCH = "d_search"
_VIRTUAL_TABLE = (
    f"CREATE VIRTUAL TABLE {SEARCH} USING fts5(record UNINDEXED, number UNINDEXED, title, decision, "
    "tokenize = 'unicode61 remove_diacritics 0')"
)
_TABLE = (
    f"CREATE TABLE {SEARCH} (record text NOT NULL, number text NOT NULL, title text, decision text, "
    "words tsvector GENERATED ALWAYS AS (to_tsvector('swedish', left(coalesce(title, '') || ' ' || "
    "coalesce(decision, ''), 200000))) STORED)"
)
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


def is_whole(connection: Connection) -> bool:
    """Whether the index answers for all the texts that it holds; SQLite checks its own."""
    if connection.dialect.name != "sqlite":
        return True
    try:
        connection.exec_driver_sql(f"INSERT INTO {SEARCH} ({SEARCH}, rank) VALUES ('integrity-check', 1)")
    except DBAPIError as fault:
        return not str(getattr(fault.orig, "sqlite_errorname", "")).startswith("SQLITE_CORRUPT")
    return True


def add(connection: Connection, rows: list[dict[str, str]]) -> None:
    """Put these texts into the index."""
    _INTO_SEARCH.put(connection, rows)


def remove(connection: Connection, record: str) -> None:
    """Take the texts of a record out of it."""
    connection.execute(_DELETE, {"record": record})


def clear(connection: Connection) -> None:
    """Take everything out of it, and make it whole again where it was not."""
    connection.execute(text(f"DROP TABLE {SEARCH}"))
    for statement in statements(connection.dialect.name):
        connection.execute(text(statement))


def stored(connection: Connection) -> Iterator[dict[str, str]]:
    """Every text in the index."""
    query = text(f"SELECT record, number, title, decision FROM {SEARCH} ORDER BY record")
    with connection.execute(query, execution_options={"yield_per": 500}) as rows:
        for row in rows:
            yield dict(row._mapping)


_INTO_SEARCH = Insertion(table(SEARCH, *map(column, ("record", "number", "title", "decision"))))
_DELETE = text(f"DELETE FROM {SEARCH} WHERE record = :record")
