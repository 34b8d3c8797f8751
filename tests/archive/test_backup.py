"""Copies of an archive that is in use."""

import pytest

from beslut.archive.archive import open_archive
from beslut.archive.backup import backup
from beslut.archive.verification import verify
from beslut.errors import InputError
from tests.archive.filled import doing, fill, meeting, record


@pytest.fixture
def archive(tmp_path):
    with open_archive(str(tmp_path / "beslut.db"), create=True) as held:
        fill(held)
        yield held


def test_a_copy_is_the_archive_as_it_was(archive, tmp_path):
    backup(archive, tmp_path / "copy.db")
    archive.add(meeting(20), doing())
    with open_archive(str(tmp_path / "copy.db")) as copy:
        assert copy.size == 9
        assert copy.history(record(1)) == archive.history(record(1))
        assert list(verify(copy)) == []


def test_a_copy_can_be_made_while_somebody_reads_and_somebody_writes(archive, tmp_path):
    with archive.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM versions")
        with archive.writing():
            backup(archive, tmp_path / "copy.db")
    with open_archive(str(tmp_path / "copy.db")) as copy:
        assert list(verify(copy)) == []


def test_nothing_is_written_over_and_nothing_is_left_of_a_copy_that_failed(archive, tmp_path):
    (tmp_path / "copy.db").write_text("something else")
    with pytest.raises(InputError):
        backup(archive, tmp_path / "copy.db")
    with pytest.raises(InputError):
        backup(archive, tmp_path / "no folder" / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "something else"
    assert not list(tmp_path.glob(".beslut-*"))
