"""Imprints beside the contents, so that minutes without a day are found again without all others being read."""

import sqlalchemy as sa
from alembic import op

from beslut.archive.imprints import imprint_of
from beslut.archive.record_ids import is_undated
from beslut.archive.triggers import guard

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column, fill it where the record has no day, and make what finds such records quickly."""
    connection = op.get_bind()
    op.add_column("contents", sa.Column("imprint", sa.Text))
    on = "" if connection.dialect.name == "sqlite" else " ON contents"
    op.execute(f"DROP TRIGGER contents_no_update{on}")
    _fill(connection)
    _index("imprint")
    _index("source_sha256")
    guard(connection)


def _fill(connection: sa.Connection) -> None:
    versions = connection.execute(sa.text("SELECT number, record FROM versions ORDER BY number")).all()
    for number, record in versions:
        if is_undated(record):
            content = connection.execute(_CONTENT, {"version": number}).scalar()
            if content is not None:
                imprint = imprint_of(record, bytes(content))
                connection.execute(_FILLED, {"version": number, "imprint": imprint})


def _index(column: str) -> None:
    there = sa.text("imprint IS NOT NULL")
    op.create_index(f"ix_contents_{column}", "contents", [column], sqlite_where=there, postgresql_where=there)


_CONTENT = sa.text("SELECT content FROM contents WHERE version = :version")
_FILLED = sa.text("UPDATE contents SET imprint = :imprint WHERE version = :version")
