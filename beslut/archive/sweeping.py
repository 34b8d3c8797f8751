"""Sweeping (utplåning): what a redaction has erased is wiped from the files of the database too."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from beslut.archive.archive import Archive
from beslut.archive.engine import WAIT, made
from beslut.messages import Message, message

if TYPE_CHECKING:
    from psycopg.errors import Diagnostic

READERS = 10
"""How long, in seconds, it is waited for others to let go of what they read."""

_PAUSE = 0.1


@frozen
class Sweep:
    """What came of a sweep (utplåning): true where nothing is left, else why something may be."""

    why: Message | None = None

    def __bool__(self) -> bool:
        """Whether nothing that was erased is left."""
        return self.why is None


def sweep(archive: Archive) -> Sweep:
    """Write the files of the database anew, so that nothing erased lingers in them (utplåna).

    Something may be left where others read all the time, where the disk is full, and on a server where the user does
    not own the tables and the database: the redaction is done all the same, and the sweep can be asked for again. What
    the server keeps beside its tables, such as its own log and backups, is not reached.
    """
    path = archive.address.path
    try:
        return _server_swept(archive) if path is None else _file_swept(path)
    except (sqlite3.Error, DBAPIError) as fault:
        return Sweep(_fault(fault))


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


def _file_swept(path: Path) -> Sweep:
    with closing(sqlite3.connect(path, timeout=WAIT, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'").fetchone():
            connection.execute("ANALYZE")  # somebody has had statistics made, which may hold samples
        connection.execute("VACUUM")
        connection.execute(f"PRAGMA busy_timeout = {READERS * 1000}")
        busy: Sequence[int] = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return Sweep(_IN_USE if busy[0] else None)


def _server_swept(archive: Archive) -> Sweep:
    """Write every table anew; rows that somebody still sees would be kept, and so it is waited until nobody does."""
    engine = made(archive.address)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            refused = _refusals(connection)
            connection.execute(text(f"SET lock_timeout = {round(READERS * 1000)}"))
            if not _nobody_looks_back(connection):
                return Sweep(_IN_USE)
            for name in connection.execute(text(_TABLES)).scalars().all():
                connection.execute(text(f'VACUUM (FULL, ANALYZE) "{name}"'))
            if refused:
                return Sweep(message("the tables belong to another user of the server"))
            return _statistics_swept(connection, refused)
    finally:
        engine.dispose()


def _statistics_swept(connection: Connection, refused: Sequence[str]) -> Sweep:
    """Write the samples anew that the server keeps of every column, after new ones were taken.

    Of a table without rows none are taken, and the old ones stay.
    """
    if connection.execute(text(_OLD_SAMPLES)).first() is not None:
        if not connection.execute(
            text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
        ).scalar():
            return Sweep(_SAMPLES)
        connection.execute(text(_FORGET_SAMPLES))
    for name in ("pg_statistic", "pg_statistic_ext_data"):
        connection.execute(text(f"VACUUM (FULL) pg_catalog.{name}"))
    return Sweep(_SAMPLES if refused else None)


def _refusals(connection: Connection) -> list[str]:
    """What the server will refuse from now on: it only warns of a table that it skips, in the language of its own."""
    refused: list[str] = []

    def hear(notice: Diagnostic) -> None:
        if notice.severity_nonlocalized == "WARNING":
            refused.append(notice.message_primary or "")

    driver: Any = connection.connection.driver_connection
    driver.add_notice_handler(hear)
    return refused


def _nobody_looks_back(connection: Connection) -> bool:
    end = time.monotonic() + READERS
    while connection.execute(text(_LOOKING)).scalar():
        if time.monotonic() >= end:
            return False
        time.sleep(_PAUSE)
    return True


def _fault(fault: sqlite3.Error | DBAPIError) -> Message:
    original = fault.orig if isinstance(fault, DBAPIError) else fault
    if getattr(original, "sqlite_errorname", "") in ("SQLITE_BUSY", "SQLITE_LOCKED") or (
        getattr(original, "sqlstate", None) == "55P03"
    ):
        return _IN_USE
    return message("the database failed: {why}", why=(str(original).splitlines() or ["-"])[0])


_IN_USE = message("somebody reads the archive")
_SAMPLES = message("the server keeps samples of the columns, which this user may not write anew")
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
_LOOKING = (
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL"
)
_EMPTY = (
    "SELECT c.oid FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' "
    "AND pg_relation_size(c.oid) = 0"
)
"""Tables without rows: they were written anew just before."""
_SAMPLED = (
    f"(SELECT oid FROM ({_EMPTY}) empty UNION SELECT indexrelid FROM pg_index WHERE indrelid IN ({_EMPTY}))"
)
_OLD_SAMPLES = (
    "SELECT 1 FROM pg_stats s JOIN pg_class c ON c.relname = s.tablename "
    f"WHERE s.schemaname = current_schema() AND c.oid IN {_SAMPLED}"
)
_FORGET_SAMPLES = f"DELETE FROM pg_statistic WHERE starelid IN {_SAMPLED}"
