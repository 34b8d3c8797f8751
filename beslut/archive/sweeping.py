"""Sweeping (utplåning): what a redaction has erased is wiped from the files of the database too."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from beslut.archive.archive import Archive
from beslut.archive.engine import WAIT, made

READERS = 10
"""How long, in seconds, it is waited for others to let go of what they read."""

_PAUSE = 0.1


def sweep(archive: Archive) -> bool:
    """Write the files of the database anew, so that nothing erased lingers in them (utplåna).

    False where others read all the time, where the disk is full, and on a server where the user may not do it: the
    redaction is done all the same, and the sweep can be asked for again. What the server keeps beside its tables, such
    as its own log and backups, is not reached.
    """
    path = archive.address.path
    try:
        return _server_swept(archive) if path is None else _file_swept(path)
    except (sqlite3.Error, DBAPIError):
        return False


def overwrite_deleted(connection: Connection) -> None:
    """Let SQLite write zeros over what is deleted in this transaction."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON")


def sweep_index(connection: Connection) -> None:
    """Let the search index of SQLite forget words that nothing holds any more; it keeps them until it is merged."""
    if connection.dialect.name != "sqlite":
        return
    query = text("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5%'")
    for (name,) in connection.execute(query).all():
        connection.exec_driver_sql(f'INSERT INTO "{name}" ("{name}") VALUES (\'optimize\')')


def _file_swept(path: Path) -> bool:
    with closing(sqlite3.connect(path, timeout=WAIT, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("VACUUM")
        connection.execute(f"PRAGMA busy_timeout = {READERS * 1000}")
        busy: Sequence[int] = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy[0]


def _server_swept(archive: Archive) -> bool:
    """Write every table anew; rows that somebody still sees would be kept, and so it is waited until nobody does."""
    engine = made(archive.address)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text(f"SET lock_timeout = {round(READERS * 1000)}"))
            if not _nobody_looks_back(connection):
                return False
            for name in connection.execute(text(_TABLES)).scalars().all():
                connection.execute(text(f'VACUUM (FULL) "{name}"'))
            return True
    finally:
        engine.dispose()


def _nobody_looks_back(connection: Connection) -> bool:
    end = time.monotonic() + READERS
    while connection.execute(text(_LOOKING)).scalar():
        if time.monotonic() >= end:
            return False
        time.sleep(_PAUSE)
    return True


_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
_LOOKING = (
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL"
)
