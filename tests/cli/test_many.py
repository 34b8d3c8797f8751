"""Many files, and whole folders, in one run."""

import json
import os
import pty
import subprocess
import sys

import pytest

from beslut.files import load_meetings

BOARD, LATER, COMMITTEE = (
    "granvik-ks-2024-03-05.txt",
    "granvik-ks-2024-04-09.txt",
    "granvik-bun-2024-03-19.yaml",
)


@pytest.fixture
def folder(desk):
    """A folder with a year of minutes in it, one file of which is broken."""
    year = desk / "year"
    (year / "spring").mkdir(parents=True)
    for name in (BOARD, LATER, COMMITTEE):
        (desk / name).rename(year / "spring" / name)
    for month in range(5, 9):
        text = (year / "spring" / BOARD).read_text().replace("2024-03-05", f"2024-0{month}-05")
        (year / f"{month}.txt").write_text(text)
    (year / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    (year / "readme.md").write_text("not minutes")
    return "year"


COMMANDS = [
    ("attendance",),
    ("decisions",),
    ("audit",),
    ("who", "--paragraph", "41"),
    ("read",),
    ("read", "--format", "json"),
    ("read", "--facts"),
    ("read", "--explain"),
    ("read", "--strict"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_what_is_printed_does_not_depend_on_the_number_of_jobs(beslut, folder, command):
    one, many = beslut(*command, folder, "--jobs", "1"), beslut(*command, folder, "--jobs", "3")
    assert one == many
    assert one.code == 2
    assert "2024-08-05" in one.out
    assert "broken.pdf" in one.err


def test_a_run_over_many_files_ends_with_a_summary(beslut, folder):
    ran = beslut("decisions", folder, "--lang", "en")
    assert ran.err.splitlines()[-1] == "7 files read; 0 unread lines, 0 notes, 1 error"


def test_the_summary_counts_what_was_left_over(beslut, desk, folder):
    text = (desk / folder / "5.txt").read_text()
    odd = text.replace("§§ 39-44", "§§ 39-45").replace(
        "Sara Lindh (V) deltar inte i beslutet.", "En av de nya ledamöterna avstår från att delta i beslutet."
    )
    (desk / folder / "5.txt").write_text(odd)
    ran = beslut("read", folder, "--lang", "en")
    assert ran.err.splitlines()[-1] == "7 files read; 1 unread line, 1 note, 1 error"


def test_one_file_needs_no_summary(beslut):
    assert beslut("decisions", BOARD).err == ""


def test_a_file_with_many_faults_shows_the_first_among_many_files(beslut, desk, folder):
    (desk / folder / "other.json").write_text('{"meeting": {"a": 1, "b": 2, "c": 3}}')
    ran = beslut("decisions", folder, "--lang", "en")
    assert [line for line in ran.err.splitlines() if "key" in line] == [
        f"{folder}/other.json:1: meeting.a: unknown key"
    ]
    assert "2 more errors in this file." in ran.err


FOREIGN = {
    "package.json": '{"name": "webb", "version": "1.0"}',
    "tsconfig.json": '{// kommentar\n"strict": true}',
    "lista.json": "[1, 2]",
    "docker-compose.yml": "services: {db: {image: postgres}}",
    "chart.yaml": "{{ .Values.name }}: [",
}


@pytest.fixture
def mixed(desk, folder):
    """The same folder, with files of other programs in it, and without the one that is broken."""
    (desk / folder / "broken.pdf").unlink()
    for name, text in FOREIGN.items():
        (desk / folder / name).write_text(text)
    return folder


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_files_of_other_programs_in_a_folder_are_told_once_and_are_no_error(beslut, mixed, jobs):
    ran = beslut("decisions", mixed, "--lang", "en", "--jobs", jobs)
    assert ran.code == 0
    (note,) = (line for line in ran.err.splitlines() if line.startswith("Note: 5"))
    assert note == (
        "Note: 5 files are no record files and were left out: year/chart.yaml, year/docker-compose.yml, "
        "year/lista.json and 2 more"
    )
    assert ran.err.splitlines()[-1] == "7 files read; 0 unread lines, 0 notes, 0 errors"


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_another_program_that_is_named_is_an_error_of_its_own(beslut, mixed, name):
    for arguments in ((f"{mixed}/{name}", mixed), (mixed, f"{mixed}/{name}")):
        ran = beslut("decisions", *arguments, "--lang", "en")
        assert ran.code == 2
        assert any(line.startswith(f"{mixed}/{name}:") for line in ran.err.splitlines())
        assert "4 files are no record files" in ran.err


def test_a_folder_of_nothing_but_files_of_other_programs_is_an_error(beslut, desk):
    (desk / "web").mkdir()
    (desk / "web" / "package.json").write_text(FOREIGN["package.json"])
    ran = beslut("decisions", "web", "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert "1 file is no record file and was left out: web/package.json" in ran.err


@pytest.mark.parametrize("broken", ['{"meeting": {"place": "Granvik",}', '{"meeting": 3}', "meetings: {"])
def test_a_record_file_with_a_fault_in_a_folder_is_an_error_of_its_own(beslut, desk, mixed, broken):
    name = "record.json" if broken.startswith("{") else "record.yaml"
    (desk / mixed / name).write_text(broken)
    ran = beslut("decisions", mixed, "--lang", "en")
    assert ran.code == 2
    assert any(line.startswith(f"{mixed}/{name}:") for line in ran.err.splitlines())


def test_records_of_many_files_are_one_record_file(beslut, desk, folder):
    beslut("read", folder, "--output", "all.yaml")
    assert len(load_meetings(desk / "all.yaml")) == 7


def test_facts_of_many_files_name_their_documents(beslut, desk, folder):
    ran = beslut("read", "--facts", folder)
    assert [one["document"] for one in json.loads(ran.out)] == [
        *(f"year/{month}.txt" for month in range(5, 9)),
        f"year/spring/{BOARD}",
        f"year/spring/{LATER}",
    ]
    assert ran.code == 2
    assert COMMITTEE in ran.err


def test_a_folder_of_one_file_gives_a_list_too(beslut, desk):
    (desk / "one").mkdir()
    (desk / BOARD).rename(desk / "one" / BOARD)
    assert len(json.loads(beslut("read", "--facts", "one").out)) == 1
    assert set(json.loads(beslut("read", "one", "--format", "json").out)) == {"meetings"}


def test_an_empty_folder_is_an_error(beslut, desk):
    (desk / "nothing").mkdir()
    ran = beslut("decisions", "nothing", "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("nothing: ")


def test_many_copies_of_one_meeting_are_one_warning(beslut, desk):
    for n in range(5):
        (desk / f"copy{n}.txt").write_bytes((desk / BOARD).read_bytes())
    ran = beslut("decisions", BOARD, *(f"copy{n}.txt" for n in range(5)), "--lang", "en")
    (warning,) = (line for line in ran.err.splitlines() if line.startswith("Note"))
    assert "and 4 more all hold" in warning


def test_progress_is_shown_where_standard_error_is_a_terminal(desk, folder):
    assert b"6/8" in _seen_on_a_terminal(["decisions", folder])


def test_few_files_need_no_bar(desk):
    assert _seen_on_a_terminal(["decisions", BOARD]) == b""


def _seen_on_a_terminal(arguments):
    """What a command writes to standard error where that is a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "beslut.cli", *arguments], stdout=subprocess.DEVNULL, stderr=theirs
    )
    os.close(theirs)  # so that reading ends when the command does
    seen = b""
    try:
        while part := os.read(ours, 4096):
            seen += part
    except OSError:  # how a terminal tells that nobody is left to write to it
        pass
    os.close(ours)
    process.wait(timeout=60)
    return seen
