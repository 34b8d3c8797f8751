"""The search index of PostgreSQL, made of plain words: its own reading of a text hides case numbers and days."""

from alembic import op
from sqlalchemy import inspect

from beslut.archive.derived import remake
from beslut.archive.derived.index import SEARCH

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make all derived tables anew where the index was made by an earlier beslut; that of SQLite is as it was."""
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        return
    if not any(column["name"] == "plain" for column in inspect(connection).get_columns(SEARCH)):
        remake(connection)
