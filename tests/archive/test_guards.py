"""The database itself refuses to change what has been recorded, in every table of truth, whoever asks it to."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from beslut.archive.archive import open_archive
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.redaction import redact
from beslut.archive.signing import new_key
from beslut.archive.verification import verify
from beslut.errors import InputError
from tests.archive.filled import AT, doing, meeting

TABLES = {
    "versions": "who",
    "contents": "sha256",
    "erasures": "by",
    "nodes": "hash",
    "keys": "since",
    "checkpoints": "at",
}


@pytest.fixture
def archive(address):
    """An archive with a row in every table."""
    with open_archive(address, create=True) as held:
        for day in (5, 12):
            held.add(meeting(day), doing())
        make_checkpoint(held, new_key(), AT)
        redact(held, "Maja Sundin", "S", None, doing("skyddad identitet"))
        yield held


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("statement", ["UPDATE {table} SET {column} = {column}", "DELETE FROM {table}"])
def test_no_row_is_changed_or_taken_away(archive, table, statement):
    with pytest.raises((InputError, DBAPIError)) as caught, archive.writing() as connection:
        connection.execute(text(statement.format(table=table, column=TABLES[table])))
    assert "append-only" in str(caught.value)
    assert list(verify(archive)) == []


@pytest.mark.parametrize("table", TABLES)
def test_no_table_is_emptied_or_written_over_at_one_stroke(archive, table):
    sqlite = archive.address.is_sqlite
    statement = (
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}" if sqlite else f"TRUNCATE {table} CASCADE"
    )
    with pytest.raises((InputError, DBAPIError)) as caught, archive.writing() as connection:
        connection.execute(text(statement))
    assert "append-only" in str(caught.value)
