"""The tables of truth (sanningens tabeller): versions, their content, the tree over them, and signed checkpoints.

Nothing in them is changed or taken away; the database itself refuses it (`beslut.archive.triggers`). The one exception
is the content of versions that a redaction names.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_WITHOUT_A_DAY = text("imprint IS NOT NULL")

VERSIONS = Table(
    "versions",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("record", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("commitment", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("why", Text),
    Column("source_name", Text),
    Column("source_commitment", Text),
    Column("previous", Integer, ForeignKey("versions.number")),
    Column("erases", Text),
    CheckConstraint("kind IN ('import', 'correction', 'withdrawal', 'redaction')", name="kind"),
    Index("ix_versions_record", "record", "number"),
)
"""One row a version; `number` is its place in the log, from 0 and without a gap.

`erases` are the numbers of the versions that a redaction erases, with commas between.
"""

CONTENTS = Table(
    "contents",
    METADATA,
    Column("version", Integer, ForeignKey("versions.number"), primary_key=True, autoincrement=False),
    Column("salt", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    Column("source_sha256", Text),
    Column("imprint", Text),
    Index("ix_contents_imprint", "imprint", sqlite_where=_WITHOUT_A_DAY, postgresql_where=_WITHOUT_A_DAY),
    Index(
        "ix_contents_source_sha256",
        "source_sha256",
        sqlite_where=_WITHOUT_A_DAY,
        postgresql_where=_WITHOUT_A_DAY,
    ),
)
"""The canonical JSON of each version and SHA-256 of its source; a version that was erased has neither any more.

`imprint` is what a record without a day is found again by (`beslut.archive.imprints`); in others it is empty.
"""

ERASURES = Table(
    "erasures",
    METADATA,
    Column("version", Integer, ForeignKey("versions.number"), primary_key=True, autoincrement=False),
    Column("by", Integer, ForeignKey("versions.number"), nullable=False),
)
"""Which versions have lost their content, by which redaction."""

NODES = Table(
    "nodes",
    METADATA,
    Column("level", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary, nullable=False),
)
"""The roots of the full subtrees of the Merkle tree: level 0 are the leaves."""

KEYS = Table(
    "keys",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("public", LargeBinary, nullable=False),
    Column("since", Text, nullable=False),
)
"""The public keys that checkpoints are signed with."""

CHECKPOINTS = Table(
    "checkpoints",
    METADATA,
    Column("size", Integer, primary_key=True, autoincrement=False),
    Column("root", LargeBinary, nullable=False),
    Column("note", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("key", Text, ForeignKey("keys.id"), nullable=False),
    Column("at", Text, nullable=False),
)
"""Signed statements of the root over so many versions."""

TRUTH = (VERSIONS, CONTENTS, ERASURES, NODES, KEYS, CHECKPOINTS)
"""The tables that nothing may change."""
