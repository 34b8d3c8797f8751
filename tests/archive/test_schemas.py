"""Archives that earlier schemas have made open, get what they lack, and verify.

`schemas/` has one of each, as the SQL that its database was dumped to, made by the beslut of that schema and not
since: two meetings, one corrected, a name redacted, a checkpoint. Whoever adds a step to the migrations adds a dump of
the schema that was the newest before.
"""

import sqlite3
from pathlib import Path

import psycopg
import pytest
from attrs import evolve
from sqlalchemy import text

from beslut.archive import derived
from beslut.archive.archive import Added, Origin, open_archive
from beslut.archive.checkpoints import checkpoints, make_checkpoint
from beslut.archive.preparing import prepare
from beslut.archive.search import search
from beslut.archive.signing import new_key
from beslut.archive.upgrading import known, newest
from beslut.archive.verification import verify
from tests.archive.filled import AT, doing, meeting, record, titled
from tests.archive.tampering import made_earlier

DUMPS = Path(__file__).parent / "schemas"
EARLIER = sorted({path.name.partition(".")[0] for path in DUMPS.glob("*.sql")})


@pytest.fixture(params=EARLIER)
def old(request, address):
    """The address of an archive that an earlier schema has made."""
    if "://" in address:
        dump = DUMPS / f"{request.param}.postgresql.sql"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(dump.read_bytes())
    else:
        connection = sqlite3.connect(address)
        connection.executescript((DUMPS / f"{request.param}.sqlite.sql").read_text("utf-8"))
        connection.close()
    return address


def version_of(archive):
    with archive.reading() as connection:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def test_there_is_an_archive_of_every_earlier_schema():
    assert set(EARLIER) == known() - {newest()}


def test_it_opens_is_upgraded_and_verifies_with_what_it_held(old):
    with open_archive(old) as archive:
        assert version_of(archive) == newest()
        assert list(verify(archive)) == []
        assert archive.size == 5
        assert [one.entry.kind.value for one in archive.history(record(5))] == [
            "import",
            "correction",
            "redaction",
        ]
        newest_version = archive.current(record(5)).meeting
        assert newest_version.paragraphs[0].title == "Ny skola"
        assert [one.person.name for one in newest_version.attendance][1] == "Skyddad identitet"
        with archive.reading() as connection:
            (checkpoint,) = checkpoints(connection)
            assert (checkpoint.origin, checkpoint.size) == ("Granviks kommun", 5)
            assert [hit.record for hit in search(connection, "skola")] == [record(5)]


def test_it_goes_on_as_a_new_one_does(old):
    with open_archive(old) as archive:
        archive.add(meeting(20), doing())
        make_checkpoint(archive, new_key(), AT)
        assert list(verify(archive)) == []
        with archive.writing() as connection:
            assert derived.rebuild(connection) == 3
        assert list(verify(archive)) == []


def test_minutes_without_a_day_are_known_again_after_the_step_that_gave_them_imprints(address):
    undated = [evolve(meeting(5, title=title), date=None) for title in ("Ny skola", "Ny bro")]
    source = Origin(name="bro.txt", sha256="5" * 64)
    with open_archive(address, create=True) as archive:
        archive.add(undated[0], doing())
        archive.add(undated[1], doing(), source)
        archive.correct(archive.record_of(prepare(undated[0])), titled(undated[0], "Ny sal"), doing("fel"))
        with archive.writing() as connection:
            made_earlier(connection, "0004")
    with open_archive(address) as archive:
        assert version_of(archive) == newest()
        assert list(verify(archive)) == []
        for one in undated:
            unplaced = evolve(one, attendance=[evolve(row, place=None) for row in one.attendance])
            assert archive.add(unplaced, doing()) is Added.KNOWN
        assert archive.add(titled(undated[1], "Ny väg"), doing(), source) is Added.DIFFERS


ALTERED = {
    "sqlite": {
        "gone": ["DROP TRIGGER {guard}"],
        "does nothing": [
            "DROP TRIGGER {guard}",
            "CREATE TRIGGER {guard} BEFORE UPDATE ON {table} BEGIN SELECT 1; END",
        ],
    },
    "postgresql": {
        "gone": ["DROP TRIGGER {guard} ON {table}"],
        "does nothing": ["ALTER TABLE {table} DISABLE TRIGGER {guard}"],
    },
}


@pytest.mark.parametrize("guard", ["contents_no_update", "versions_no_update"])
@pytest.mark.parametrize("how", ["gone", "does nothing"])
@pytest.mark.parametrize("old", ["0004"], indirect=True)
def test_a_guard_that_was_altered_before_the_upgrade_is_told_after_it(old, guard, how):
    dialect = "postgresql" if "://" in old else "sqlite"
    with psycopg.connect(old, autocommit=True) if "://" in old else sqlite3.connect(old) as connection:
        for statement in ALTERED[dialect][how]:
            connection.execute(statement.format(guard=guard, table=guard.partition("_")[0]))
    with open_archive(old) as archive:
        assert version_of(archive) == newest()
        assert any(
            guard in str(fault.where) + fault.what.text + str(fault.what.values) for fault in verify(archive)
        )
