"""The derived tables (härledda tabeller): what can be asked of an archive quickly. The truth does not need them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, MetaData, Table, Text

METADATA = MetaData()

MEETINGS = Table(
    "d_meetings",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("municipality", Text),
    Column("body", Text),
    Column("body_key", Text, nullable=False),
    Column("kind", Text),
    Column("date", Text),
    Column("made_by", Text, nullable=False),
    Index("ix_d_meetings_body", "body_key", "date"),
    Index("ix_d_meetings_date", "date"),
)
"""One row a meeting that counts; `body_key` is the folded name of the body, `date` its day in ISO form.

`made_by` is the mark of the beslut that has derived all that the record gives (`beslut.archive.derived.made_by`).
"""

PARAGRAPHS = Table(
    "d_paragraphs",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("number", Text, nullable=False),
    Column("roster", Integer, nullable=False),
    Column("title", Text),
    Column("case_number", Text),
    Column("form", Text),
    Index("ix_d_paragraphs_number", "record", "number"),
    Index("ix_d_paragraphs_case", "case_number"),
)
"""One row a §, in the order of participation; `roster` is that of everybody's standing in it."""

ROSTERS = Table(
    "d_rosters",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("roster", Integer, primary_key=True, autoincrement=False),
    Column("standings", Text, nullable=False),
)
"""Everybody's standing (deltagande), as a JSON list; §§ in which nothing differs share one."""

ATTENDANCE = Table(
    "d_attendance",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("person_key", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("party", Text),
    Column("took_part", Integer, nullable=False),
    Column("declined", Integer, nullable=False),
    Column("disqualified", Integer, nullable=False),
    Column("absent", Integer, nullable=False),
    Column("not_serving", Integer, nullable=False),
    Column("unknown", Integer, nullable=False),
    Index("ix_d_attendance_person", "person_key"),
    Index("ix_d_attendance_party", "party"),
)
"""One row a person and meeting: in how many §§ the person stood in each way. `person_key` is the folded name."""

VOTES = Table(
    "d_votes",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("number", Text),
    Column("kind", Text, nullable=False),
    Column("yes", BigInteger),
    Column("no", BigInteger),
    Column("abstained", BigInteger),
    Column("secret", Integer, nullable=False),
    Column("agrees", Integer),
)
"""One row a vote, by its printed figures; `agrees` is 1 or 0, and empty where there is nothing to compare."""

FINDINGS = Table(
    "d_findings",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("rule", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("paragraphs", Text, nullable=False),
    Index("ix_d_findings_rule", "rule"),
)
"""One row a finding of the rules, judged by the minutes alone; `paragraphs` are §§ with commas between."""

TABLES = (MEETINGS, PARAGRAPHS, ROSTERS, ATTENDANCE, VOTES, FINDINGS)
"""All derived tables but the search index."""
