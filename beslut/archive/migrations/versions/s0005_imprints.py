"""Imprints beside the contents, so that minutes without a day are found again without all others being read."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op

from beslut.archive.imprints import imprint_of
from beslut.archive.record_ids import is_undated
from beslut.archive.truth import as_bytes

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column, fill it where the record has no day, and make what finds such records quickly."""
    connection = op.get_bind()
    op.add_column("contents", sa.Column("imprint", sa.Text))
    with _put_aside(connection):
        _fill(connection)
    _index("imprint")
    _index("source_sha256")


@contextmanager
def _put_aside(connection: sa.Connection) -> Iterator[None]:
    """Without the guard of the contents, which is there afterwards as it was found: verification tells of it."""
    if connection.dialect.name == "sqlite":
        found = connection.execute(_ON_SQLITE).scalars().all()
        away, back = [f"DROP TRIGGER {_GUARD}"] * len(found), [str(each) for each in found]
    else:
        found = connection.execute(_ON_POSTGRESQL).scalars().all()
        away = [f"ALTER TABLE contents DISABLE TRIGGER {_GUARD}"] * len(found)
        back = [f"ALTER TABLE contents {_STATES[str(each)]} TRIGGER {_GUARD}" for each in found]
    for statement in away:
        connection.exec_driver_sql(statement)
    yield
    for statement in back:
        connection.exec_driver_sql(statement)


def _fill(connection: sa.Connection) -> None:
    versions = connection.execute(sa.text("SELECT number, record FROM versions ORDER BY number")).all()
    for number, record in versions:
        if is_undated(record):
            content = connection.execute(_CONTENT, {"version": number}).scalar()
            if content is not None:
                imprint = imprint_of(record, as_bytes(content))
                connection.execute(_FILLED, {"version": number, "imprint": imprint})


def _index(column: str) -> None:
    there = sa.text("imprint IS NOT NULL")
    op.create_index(f"ix_contents_{column}", "contents", [column], sqlite_where=there, postgresql_where=there)


_GUARD = "contents_no_update"
_ON_SQLITE = sa.text(f"SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = '{_GUARD}'")
_ON_POSTGRESQL = sa.text(
    f"SELECT tgenabled::text FROM pg_trigger WHERE tgname = '{_GUARD}' AND tgrelid = 'contents'::regclass"
)
_STATES = {"O": "ENABLE", "D": "DISABLE", "R": "ENABLE REPLICA", "A": "ENABLE ALWAYS"}
_CONTENT = sa.text("SELECT content FROM contents WHERE version = :version")
_FILLED = sa.text("UPDATE contents SET imprint = :imprint WHERE version = :version")
