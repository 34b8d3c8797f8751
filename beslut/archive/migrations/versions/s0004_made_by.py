"""What is derived tells by which beslut: another one may derive otherwise, and that is no tampering."""

from alembic import op
from sqlalchemy import inspect

from beslut.archive.derived import remake
from beslut.archive.derived.tables import MEETINGS

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make all derived tables anew where they lack the mark."""
    connection = op.get_bind()
    if not any(column["name"] == "made_by" for column in inspect(connection).get_columns(MEETINGS.name)):
        remake(connection)
