"""The derived tables and the search index, filled from the records that are there."""

import sqlalchemy as sa
from alembic import op

from beslut.archive.derived import rebuild
from beslut.archive.derived.index import statements
from beslut.archive.derived.tables import METADATA

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables, and derive what they are to hold.

    They are taken as they are now: whoever changes them later drops them first and makes them anew, since nothing in
    them is truth.
    """
    connection = op.get_bind()
    METADATA.create_all(connection)
    for statement in statements(connection.dialect.name):
        connection.execute(sa.text(statement))
    rebuild(connection)
