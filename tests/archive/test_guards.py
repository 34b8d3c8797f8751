"""The database itself refuses to change what has been recorded, in every table of truth, whoever asks it to."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from beslut.archive.archive import open_archive
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.redaction import redact
from beslut.archive.signing import new_key
from beslut.archive.triggers import guard
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


def test_nothing_is_erased_that_no_redaction_speaks_of(archive):
    archive.add(meeting(19, names=[("Bo Wester", "C")]), doing())
    with archive.reading() as connection:
        eraser = connection.execute(text('SELECT max("by") FROM erasures')).scalar()
        kept = connection.execute(text("SELECT max(version) FROM contents")).scalar()
    for by in (eraser, kept, 99):
        with pytest.raises((InputError, DBAPIError)) as caught, archive.writing() as connection:
            connection.execute(
                text('INSERT INTO erasures (version, "by") VALUES (:version, :by)'),
                {"version": kept, "by": by},
            )
        assert "append-only" in str(caught.value)
    assert list(verify(archive)) == []


def test_older_guards_are_replaced_by_the_newest(archive):
    sqlite = archive.address.is_sqlite
    on = "" if sqlite else " ON versions"
    with archive.writing() as connection:
        connection.execute(text(f"DROP TRIGGER versions_no_update{on}"))
        older = (
            "CREATE TRIGGER versions_old BEFORE UPDATE ON versions BEGIN SELECT 1; END"
            if sqlite
            else "CREATE TRIGGER versions_old BEFORE UPDATE ON versions FOR EACH ROW "
            "EXECUTE FUNCTION beslut_refuse()"
        )
        connection.exec_driver_sql(older)
    assert [fault.where for fault in verify(archive)] == [
        "trigger versions_no_update",
        "trigger versions_old",
    ]
    with archive.writing() as connection:
        guard(connection)
    assert list(verify(archive)) == []
    with archive.reading() as connection:
        query = "SELECT name FROM sqlite_master" if sqlite else "SELECT tgname FROM pg_trigger"
        assert "versions_old" not in connection.execute(text(query)).scalars().all()


ALTERED = {
    "sqlite": [
        "CREATE TRIGGER versions_no_update BEFORE UPDATE ON versions BEGIN SELECT 1; END",
        (
            "CREATE TRIGGER versions_no_update BEFORE UPDATE OF who ON versions "
            "BEGIN SELECT RAISE(ABORT, 'the archive is append-only'); END"
        ),
    ],
    "postgresql": [
        (
            "CREATE TRIGGER versions_no_update BEFORE UPDATE OF who ON versions FOR EACH ROW "
            "EXECUTE FUNCTION beslut_refuse()"
        ),
        "CREATE TRIGGER versions_no_update AFTER UPDATE ON versions FOR EACH ROW EXECUTE FUNCTION beslut_refuse()",
        (
            "CREATE TRIGGER versions_no_update BEFORE UPDATE ON versions FOR EACH ROW WHEN (OLD.number > 9) "
            "EXECUTE FUNCTION beslut_refuse()"
        ),
        "CREATE TRIGGER versions_no_update BEFORE UPDATE ON nodes FOR EACH ROW EXECUTE FUNCTION beslut_refuse()",
    ],
}


def test_a_guard_of_the_same_name_that_guards_less_is_found(archive):
    sqlite = archive.address.is_sqlite
    for altered in ALTERED["sqlite" if sqlite else "postgresql"]:
        with archive.writing() as connection:
            connection.execute(text("DROP TRIGGER versions_no_update" + ("" if sqlite else " ON versions")))
            connection.exec_driver_sql(altered)
        assert [fault.where for fault in verify(archive)] == ["trigger versions_no_update"], altered
        with archive.writing() as connection:
            guard(connection)
    assert list(verify(archive)) == []


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE versions DISABLE TRIGGER versions_no_update",
        "ALTER TABLE versions ENABLE REPLICA TRIGGER versions_no_update",
    ],
)
def test_a_guard_that_is_turned_off_is_found(archive, statement):
    if archive.address.is_sqlite:
        statement = "DROP TRIGGER versions_no_update"
    with archive.writing() as connection:
        connection.execute(text(statement))
    assert [fault.where for fault in verify(archive)] == ["trigger versions_no_update"]


def test_a_function_that_refuses_nothing_any_more_is_found_by_every_guard_that_calls_it(archive):
    if archive.address.is_sqlite:
        statements = ["DROP TRIGGER versions_no_update", "DROP TRIGGER versions_no_delete"]
    else:
        statements = [
            (
                "CREATE OR REPLACE FUNCTION beslut_refuse() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RETURN NEW; END $$"
            )
        ]
    with archive.writing() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    places = {fault.where for fault in verify(archive)}
    assert {"trigger versions_no_update", "trigger versions_no_delete"} <= places


def test_a_trigger_that_somebody_else_made_is_found_however_its_table_is_written(archive):
    if archive.address.is_sqlite:
        made = "CREATE TRIGGER evil BEFORE INSERT ON CONTENTS BEGIN SELECT RAISE(IGNORE); END"
    else:
        made = "CREATE TRIGGER evil BEFORE INSERT ON CONTENTS FOR EACH ROW EXECUTE FUNCTION beslut_refuse()"
    with archive.writing() as connection:
        connection.exec_driver_sql(made)
    assert [fault.where for fault in verify(archive)] == ["trigger evil"]
