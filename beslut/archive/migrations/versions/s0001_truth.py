"""The tables of truth, append-only.

The tables are written out here and not taken from `beslut.archive.tables`, so that this step stays what it was when
later ones change them. The triggers are the newest ones: a later step that changes them calls `guard` again.
"""

import sqlalchemy as sa
from alembic import op

from beslut.archive.engine import APPLICATION
from beslut.archive.triggers import guard

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and what guards them."""
    op.create_table(
        "versions",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("commitment", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("why", sa.Text),
        sa.Column("source_name", sa.Text),
        sa.Column("source_commitment", sa.Text),
        sa.Column("previous", sa.Integer, sa.ForeignKey("versions.number", name="fk_versions_previous")),
        sa.Column("erases", sa.Text),
        sa.CheckConstraint(
            "kind IN ('import', 'correction', 'withdrawal', 'redaction')", name="ck_versions_kind"
        ),
    )
    op.create_index("ix_versions_record", "versions", ["record", "number"])
    op.create_table(
        "contents",
        _of_version("contents"),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("source_sha256", sa.Text),
    )
    op.create_index("ix_contents_sha256", "contents", ["sha256"])
    op.create_table(
        "erasures",
        _of_version("erasures"),
        sa.Column("by", sa.Integer, sa.ForeignKey("versions.number", name="fk_erasures_by"), nullable=False),
    )
    op.create_table(
        "nodes",
        sa.Column("level", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "keys",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.Column("since", sa.Text, nullable=False),
    )
    op.create_table(
        "checkpoints",
        sa.Column("size", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("root", sa.LargeBinary, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("key", sa.Text, sa.ForeignKey("keys.id", name="fk_checkpoints_key"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    guard(op.get_bind())
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"PRAGMA application_id = {APPLICATION}")


def _of_version(table: str) -> sa.Column[int]:
    return sa.Column(
        "version",
        sa.Integer,
        sa.ForeignKey("versions.number", name=f"fk_{table}_version"),
        primary_key=True,
        autoincrement=False,
    )
