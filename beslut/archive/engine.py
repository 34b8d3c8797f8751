"""The engine (databasmotor): connections that keep what is written, and one writer at a time."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text

from beslut.archive.addresses import Address

APPLICATION = 0x42534C54
"""What tells a file of SQLite as an archive (`application_id`): the letters BSLT."""

WAIT = 120
"""How long, in seconds, a writer waits for its turn."""

_LOCK = 7_364_627_412
"""The advisory lock of PostgreSQL that writers hold; any number that nobody else uses."""
_TRIES = 200


def made(address: Address) -> Engine:
    """An engine for the address; nothing is opened yet."""
    if address.is_sqlite:
        engine = create_engine(address.url, connect_args={"timeout": WAIT})
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
        return engine
    return create_engine(address.url, pool_pre_ping=True)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that writes: no other writer is in one at the same time; all of it is kept, or nothing.

    On PostgreSQL whatever isolation the server has as its default is not asked for: any other than READ COMMITTED
    would see the archive as it was before the turn came.
    """
    options = {} if engine.dialect.name == "sqlite" else {"isolation_level": "READ COMMITTED"}
    with (
        engine.connect().execution_options(writing=True, **options) as connection,
        connection.begin(),
    ):
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that reads: what it sees does not change under way."""
    options = {} if engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    """Every commit reaches the disk before it is confirmed; readers never wait for the writer."""
    connection.isolation_level = None  # transactions are begun by `_begin`, not by the driver
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    if _is_ours(connection) and connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        _journal_ahead(connection)


def _is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the file is an archive, or empty and may become one; the files of other programs are left as they are."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    return bool(application == APPLICATION or pages == 0)


def _journal_ahead(connection: sqlite3.Connection) -> None:
    """Turn on the write-ahead log; SQLite does not wait for its turn to do so, and so it is tried again."""
    for attempt in range(_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorname != "SQLITE_BUSY" or attempt == _TRIES - 1:
                raise
            time.sleep(0.02)


def _begin(connection: Connection) -> None:
    now = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if now else "BEGIN")
