import hashlib
import os
import shutil
from pathlib import Path

import pytest

from beslut.errors import InputError
from beslut.sources import files_of, open_source, open_sources
from tests.material import SHARED, needs_shared

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
TEXT = """Granviks kommun
Kommunstyrelsen
2024-03-05

Beslutande
Maja Sundin (S), ordförande

§ {n} Ärende

Beslut
Bifall.
"""


@pytest.fixture
def folder(tmp_path):
    for n, name in enumerate(
        ("b.txt", "a/z.TXT", "a/y.txt", "c.txt", "d.txt", "notes.md", ".hidden.txt", ".git/e.txt")
    ):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(TEXT.format(n=n + 1))
    return tmp_path


def names(files, folder):
    return [str(path.relative_to(folder)) for path in files.paths]


def test_a_folder_stands_for_its_minutes_and_records_but_not_what_is_hidden(folder):
    (folder / "r.yaml").write_text("meeting: {place: Granvik}\n")
    assert names(files_of([folder]), folder) == ["b.txt", "c.txt", "d.txt", "r.yaml", "a/y.txt", "a/z.TXT"]


def test_a_file_that_is_named_counts_whatever_its_name_ends_with(folder):
    assert names(files_of([folder / "notes.md", folder / "gone"]), folder) == ["notes.md", "gone"]


def test_a_file_is_taken_once_under_whatever_name(folder):
    (folder / "link.txt").symlink_to(folder / "b.txt")
    files = files_of([folder / "b.txt", folder, folder / "gone.txt", folder / "gone.txt"])
    assert names(files, folder) == ["b.txt", "c.txt", "d.txt", "a/y.txt", "a/z.TXT", "gone.txt"]
    assert [path.name for path in files.repeated] == ["b.txt", "link.txt", "gone.txt"]


def test_folders_that_go_in_circles_end(folder):
    (folder / "a" / "up").symlink_to(folder, target_is_directory=True)
    assert len(files_of([folder]).paths) == 5


def test_a_folder_without_minutes_is_an_error_that_says_what_was_looked_for(tmp_path):
    files = files_of([tmp_path])
    assert files.paths == ()
    (error,) = files.errors
    assert "neither minutes nor record files" in error.lines("en")[0]
    assert ".pdf" in error.lines("en")[1]


@pytest.mark.parametrize("jobs", [1, 3])
def test_files_of_other_programs_are_left_out_of_a_folder_and_refused_by_name(folder, jobs):
    (folder / "package.json").write_text('{"name": "webb"}')
    (folder / "broken.json").write_text('{"meeting": {}')
    opened = open_sources([folder], jobs=jobs)
    assert [path.name for path in opened.left_out] == ["package.json"]
    assert len(opened.errors) == 1
    named = open_sources([folder, folder / "package.json"], jobs=jobs)
    assert named.left_out == ()
    assert len(named.errors) == 2


@pytest.mark.parametrize("jobs", [2, 5])
def test_sources_are_the_same_whatever_the_number_of_jobs(folder, jobs):
    (folder / "bad.pdf").write_bytes(b"%PDF-1.4 nothing")
    (folder / "r.json").write_text('{"meeting": {"place": "Granvik"}}')
    alone, shared = open_sources([folder]), open_sources([folder], jobs=jobs)
    assert shared.sources == alone.sources
    assert [repr(one.reading and one.reading.meeting) for one in shared.sources] == [
        repr(one.reading and one.reading.meeting) for one in alone.sources
    ]
    assert [one.lines() for one in shared.errors] == [one.lines() for one in alone.errors]
    assert (len(alone.sources), len(alone.errors)) == (6, 1)


def test_places_come_back_from_other_processes(folder):
    opened = open_sources([folder], jobs=2).sources[0]
    assert opened.reading == open_source(folder / "b.txt").reading
    assert opened.meetings[0].attendance[0].place.line == 6
    assert opened.reading.places["date"].line == 3


def test_one_file_raises_where_many_tell(tmp_path):
    with pytest.raises(InputError):
        open_source(tmp_path / "gone.txt")
    (error,) = open_sources([tmp_path / "gone.txt"]).errors
    assert error.place == str(tmp_path / "gone.txt")


@needs_shared
def test_real_minutes_read_by_several_processes_are_the_same():
    files = sorted((SHARED / "minutes" / "made").glob("*.txt"))
    assert open_sources(files, jobs=3).sources == open_sources(files).sources


@pytest.mark.parametrize("name", ["granvik-bun-2024-03-19.yaml", "granvik-ks-2024-03-05.txt"])
def test_the_hash_is_that_of_the_bytes_that_were_read(tmp_path, monkeypatch, name):
    """Somebody writes to the file while it is read."""
    written = (EXAMPLES / name).read_bytes()
    file = tmp_path / name
    file.write_bytes(written)
    read = Path.read_bytes

    def read_and_changed(path):
        data = read(path)
        path.write_bytes(b"annat")
        return data

    monkeypatch.setattr(Path, "read_bytes", read_and_changed)
    assert open_source(file).sha256 == hashlib.sha256(written).hexdigest()


@pytest.mark.parametrize("name", ["granvik-bun-2024-03-19.yaml", "granvik-ks-2024-03-05.txt"])
def test_a_name_that_is_no_utf_8_is_told_as_its_bytes(tmp_path, name):
    named = tmp_path / os.fsdecode(b"\xff" + name.encode())
    shutil.copy(EXAMPLES / name, named)
    assert open_source(named).document == f"{tmp_path}/\\xff{name}"
    named.unlink()
    with pytest.raises(InputError) as refused:
        open_source(named)
    assert refused.value.place == f"{tmp_path}/\\xff{name}"
