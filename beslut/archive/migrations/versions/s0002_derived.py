"""The derived tables and the search index, filled from the records that are there."""

from alembic import op

from beslut.archive.derived import remake

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables, and derive what they are to hold.

    They are taken as they are now: a later step that changes them makes all of them anew, since nothing in them is
    truth.
    """
    remake(op.get_bind())
