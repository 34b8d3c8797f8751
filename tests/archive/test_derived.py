"""What is derived follows from the truth alone, and whatever somebody changes in it is found."""

import sqlite3
import tracemalloc

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from beslut.archive import derived, engine, truth
from beslut.archive.archive import open_archive
from beslut.archive.derived import index
from beslut.archive.derived.made_by import mark_of
from beslut.archive.derived.tables import TABLES
from beslut.archive.upgrading import upgrade_to
from beslut.archive.verification import verify
from beslut.records import Body
from tests import strategies
from tests.archive.filled import doing, meeting, record
from tests.archive.tampering import made_earlier


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        for day in (5, 12, 19):
            held.add(meeting(day), doing())
        yield held


def rows(archive):
    """Everything derived, table by table."""
    with archive.reading() as connection:
        return {
            table.name: sorted(map(str, connection.execute(table.select()).all())) for table in TABLES
        } | {"d_search": sorted(map(str, derived.storing.index.stored(connection)))}


def found(archive):
    with archive.reading() as connection:
        return [(each.table, each.record) for each in derived.differences(connection)]


def test_rebuilding_gives_what_was_stored_with_each_version(archive):
    before = rows(archive)
    with archive.writing() as connection:
        assert derived.rebuild(connection) == 3
    assert rows(archive) == before
    assert len(before["d_meetings"]) == 3


def test_a_corrected_record_is_derived_once_and_as_it_reads_now(archive):
    archive.correct(record(5), meeting(5, title="Rättad rubrik"), doing("fel rubrik"))
    told = rows(archive)
    assert len(told["d_meetings"]) == 3
    assert "Rättad rubrik" in str(told["d_search"])
    assert str(told["d_search"]).count("Ny förskola") == 2
    assert found(archive) == []


def test_a_withdrawn_record_is_derived_no_more(archive):
    archive.withdraw(record(12), doing("fel protokoll"))
    assert len(rows(archive)["d_meetings"]) == 2
    assert found(archive) == []


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE d_meetings SET body = 'Annat' WHERE record = :record", "d_meetings"),
        ("UPDATE d_paragraphs SET title = 'Annat' WHERE record = :record", "d_paragraphs"),
        ("UPDATE d_rosters SET standings = '[]' WHERE record = :record", "d_rosters"),
        ("UPDATE d_attendance SET took_part = 7 WHERE record = :record", "d_attendance"),
        ("DELETE FROM d_votes WHERE record = :record", "d_votes"),
        ("INSERT INTO d_findings VALUES (:record, 99, 'R1', 'error', '1')", "d_findings"),
        ("UPDATE d_search SET title = 'Annat' WHERE record = :record", "d_search"),
        ("DELETE FROM d_search WHERE record = :record", "d_search"),
    ],
)
def test_whatever_is_changed_in_a_derived_table_is_found(archive, statement, table):
    with archive.writing() as connection:
        connection.execute(text(statement), {"record": record(12)})
    assert set(found(archive)) == {(table, record(12))}


def test_a_row_of_a_record_that_is_not_there_is_found(archive):
    with archive.writing() as connection:
        connection.execute(
            text("UPDATE d_votes SET record = 'nobody' WHERE record = :one"), {"one": record(5)}
        )
    assert set(found(archive)) == {("d_votes", record(5)), ("d_votes", "nobody")}


def derived_by(archive, version, day):
    """Say that another beslut has derived a record."""
    mark = mark_of(record(day), version)
    with archive.writing() as connection:
        connection.execute(
            text("UPDATE d_meetings SET made_by = :mark WHERE record = :record"),
            {"mark": mark, "record": record(day)},
        )


def test_what_another_beslut_has_derived_alike_is_no_fault(archive):
    derived_by(archive, "0.0.9", 5)
    assert found(archive) == []


def test_what_another_beslut_has_derived_otherwise_is_told_once_and_apart(archive):
    for day in (5, 12):
        derived_by(archive, "0.0.9", day)
    with archive.writing() as connection:
        connection.execute(text("UPDATE d_attendance SET took_part = 7"))
    with archive.reading() as connection:
        (said,) = [one for one in derived.differences(connection) if one.record is None]
    assert "2 poster härledda av beslut 0.0.9" in str(said.what)
    assert found(archive) == [("d_attendance", record(19))] * 3 + [("d_meetings", None)]
    with archive.writing() as connection:
        derived.rebuild(connection)
    assert found(archive) == []


def test_a_mark_that_no_beslut_has_made_hides_nothing(archive):
    with archive.writing() as connection:
        connection.execute(text("UPDATE d_meetings SET made_by = '0.0.9 00000000'"))
        connection.execute(text("UPDATE d_attendance SET took_part = 7"))
    assert {table for table, _ in found(archive)} == {"d_meetings", "d_attendance"}
    assert None not in {of for _, of in found(archive)}


def test_an_archive_of_the_first_schema_gets_the_same_rows_as_a_new_one(address, archive):
    fresh = rows(archive)
    with archive.writing() as connection:
        for table in (*[table.name for table in TABLES], "d_search"):
            connection.execute(text(f"DROP TABLE {table}"))
        made_earlier(connection, "0001")
    archive.close()
    with open_archive(address) as opened:
        assert rows(opened) == fresh
        assert opened.size == 3


def test_an_upgrade_that_fails_leaves_the_archive_as_it_was(address, archive, monkeypatch):
    with archive.writing() as connection:
        for table in (*[table.name for table in TABLES], "d_search"):
            connection.execute(text(f"DROP TABLE {table}"))
        made_earlier(connection, "0001")
    monkeypatch.setattr("beslut.archive.derived.storing.put", broken)
    with pytest.raises(ZeroDivisionError), archive.writing() as connection:
        upgrade_to(connection, "head")
    with archive.reading() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "0001"
    monkeypatch.undo()
    archive.close()
    with open_archive(address) as opened:
        assert len(rows(opened)["d_meetings"]) == 3


def broken(*_):
    raise ZeroDivisionError


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(strategies.meetings(), min_size=1, max_size=3))
def test_whatever_a_record_holds_can_be_derived_and_compared(tmp_path_factory, given):
    where = tmp_path_factory.mktemp("any") / "any.db"
    with open_archive(str(where), create=True) as archive:
        for number, one in enumerate(given):
            body = evolve(one.body or Body(name="Nämnden"), name=f"Nämnd {number}")
            archive.add(evolve(one, body=body), doing())
        assert found(archive) == []
        assert archive.size == len(given)


def test_a_text_that_stands_twice_in_the_search_index_is_found(archive):
    with archive.writing() as connection:
        connection.execute(
            text(
                "INSERT INTO d_search (record, number, title, decision) "
                "SELECT record, number, title, decision FROM d_search LIMIT 1"
            )
        )
    assert {table for table, _ in found(archive)} == {"d_search"}


def test_an_index_that_does_not_answer_for_its_texts_is_found_and_made_whole_by_rebuilding(tmp_path):
    with open_archive(str(tmp_path / "one.db"), create=True) as archive:
        archive.add(meeting(5), doing())
        with archive.writing() as connection:
            connection.execute(text("DELETE FROM d_search_idx"))
            connection.execute(text("DELETE FROM d_search_data WHERE id > 1"))
        assert ("d_search", None) in found(archive)
    with open_archive(str(tmp_path / "one.db")) as archive:
        with archive.writing() as connection:
            derived.rebuild(connection)
        assert found(archive) == []
        assert list(verify(archive)) == []


def test_checking_the_index_does_not_keep_writers_out(tmp_path):
    where = str(tmp_path / "one.db")
    with open_archive(where, create=True) as archive, open_archive(where) as other:
        for day in range(5, 9):
            archive.add(meeting(day), doing())
        with archive.reading() as connection:
            assert index.damage(connection) is None
            other.add(meeting(20), doing())
            assert list(derived.differences(connection)) == []


def test_a_damaged_index_is_found_also_where_somebody_has_written_since(tmp_path):
    where = str(tmp_path / "one.db")
    with open_archive(where, create=True) as archive, open_archive(where) as other:
        archive.add(meeting(5), doing())
        with archive.writing() as connection:
            connection.execute(text("UPDATE d_search_content SET c2 = 'bro'"))
        with archive.reading() as connection:
            assert truth.size(connection) == 1
            other.add(meeting(20), doing())
            assert index.damage(connection) is not None


@pytest.mark.parametrize("name", ["ix_d_meetings_body", "ix_versions_record", "ix_contents_sha256"])
def test_an_index_of_the_database_that_leaves_rows_out_is_found_and_made_whole_by_rebuilding(tmp_path, name):
    where = str(tmp_path / "one.db")
    with open_archive(where, create=True) as archive:
        for day in range(5, 12):
            archive.add(meeting(day), doing())
    raw = sqlite3.connect(where)
    (made,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    raw.executescript(
        f"DROP INDEX {name}; {made} WHERE rowid <> 3; PRAGMA writable_schema = ON;"
        f"UPDATE sqlite_master SET sql = '{made}' WHERE name = '{name}'; PRAGMA writable_schema = RESET;"
    )
    raw.close()
    with open_archive(where) as archive:
        assert "file" in {fault.where for fault in verify(archive)}
        with archive.writing() as connection:
            derived.rebuild(connection)
        assert list(verify(archive)) == []


def test_while_somebody_writes_for_long_a_copy_of_the_index_is_checked(tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "WAIT", 0.2)
    where = str(tmp_path / "one.db")
    with open_archive(where, create=True) as archive, open_archive(where) as other:
        archive.add(meeting(5), doing())
        with other.writing():
            assert list(verify(archive)) == []


def test_the_index_of_a_file_that_may_not_be_written_is_checked_in_a_copy(tmp_path):
    where = tmp_path / "one.db"
    with open_archive(str(where), create=True) as archive:
        archive.add(meeting(5), doing())
        with archive.writing() as connection:
            connection.execute(text("UPDATE d_search_content SET c2 = 'bro'"))
    read_only = create_engine(f"sqlite:///file:{where}?mode=ro&uri=true")
    with read_only.connect() as connection:
        assert index.damage(connection) is not None
    read_only.dispose()


def test_texts_of_many_records_are_compared_a_few_at_a_time(tmp_path):
    def peak(archive):
        tracemalloc.start()
        try:
            assert found(archive) == []
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    with open_archive(str(tmp_path / "one.db"), create=True) as archive:
        of_few = None
        for day in range(1, 29):
            archive.add(meeting(day, text=f"{day} " * 50_000), doing())
            if day == 3:
                of_few = peak(archive)
        assert peak(archive) < 2 * of_few


def test_what_one_database_could_not_hold_is_derived_all_the_same(address):
    odd = meeting(5, title="Nul\0tecken", text=" ".join(f"ord{number}" for number in range(120_000)))
    with open_archive(address, create=True) as archive:
        archive.add(evolve(odd, votes=[evolve(odd.votes[0], roll=(), yes=2**40)]), doing())
        assert found(archive) == []
        assert archive.current(record(5)).meeting.paragraphs[0].title == "Nul\0tecken"
