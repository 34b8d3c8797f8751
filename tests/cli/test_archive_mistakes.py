"""What a new user of an archive mistypes: each is one message with the mend, and leaves nothing behind."""

import pytest

BOARD = "granvik/kommunstyrelsen/2024-03-05/39"
MINUTES = ("granvik-ks-2024-03-05.txt", "granvik-ks-2024-04-09.txt", "granvik-bun-2024-03-19.yaml")


@pytest.fixture
def archive(beslut, monkeypatch):
    """Run a command on ./beslut.db, which holds the example minutes; in English."""
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    assert beslut("archive", "add", *MINUTES).code == 0
    return lambda *arguments: beslut("archive", *arguments, "--lang", "en")


@pytest.mark.parametrize("command", ["show", "history", "prove"])
@pytest.mark.parametrize(
    "mistyped",
    [
        f"{BOARD}x",
        f"{BOARD}/",
        "granvik/kommunstyrelse/2024-03-05/39",
        "granvik/kommunstyrelsen/2024-03-06/39",
        "granvik/kommunstyrelsen/20240305/39",
    ],
)
def test_a_mistyped_record_is_answered_with_the_nearest(archive, command, mistyped):
    ran = archive(command, mistyped)
    assert ran.code == 2
    assert f"there is no record {mistyped}" in ran.err
    assert f"The nearest: {BOARD}" in ran.err


@pytest.mark.parametrize("nowhere", ["x", "", "//", "kommunstyrelsen", "%/%/%/%", "a/b/c/d"])
def test_a_record_that_is_near_none_is_answered_with_the_list(archive, nowhere):
    ran = archive("withdraw", nowhere, "--why", "prov")
    assert ran.code == 2
    assert "archive list shows those there are" in ran.err


def test_a_record_and_a_body_at_once_are_told(archive):
    ran = archive("show", BOARD, "--body", "KS", "--date", "2024-04-09")
    assert (ran.code, ran.out) == (2, "")
    assert "both a record and a body or a day are given" in ran.err


@pytest.mark.parametrize("given", ["nowhere.txt", "granvik-ks.body.yaml", "empty"])
def test_no_archive_is_made_where_nothing_can_be_added(beslut, desk, monkeypatch, given):
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    (desk / "empty").mkdir()
    assert beslut("archive", "add", given).code == 2
    assert not (desk / "beslut.db").exists()


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("nowhere", "the folder is not there"),
        ("empty", "this is no folder that archive export wrote"),
        (MINUTES[0], "this is a file, not a folder"),
    ],
)
def test_no_archive_is_made_of_what_is_no_exported_folder(archive, desk, folder, said):
    (desk / "empty").mkdir()
    ran = archive("import", folder, "--archive", "again.db")
    assert ran.code == 2
    assert f"{folder}: {said}" in ran.err
    assert not (desk / "again.db").exists()


def test_an_empty_archive_can_be_exported_and_imported_again(archive, desk):
    (desk / "none").mkdir()
    assert archive("export", "out").code == 0
    assert archive("import", "out", "--archive", "again.db").code == 0


def test_a_file_in_the_place_of_a_folder_to_export_to_is_told(archive):
    ran = archive("export", MINUTES[0])
    assert ran.code == 2
    assert f"{MINUTES[0]}: this is a file, not a folder" in ran.err


@pytest.mark.parametrize("command", [("list",), ("add", MINUTES[0])])
def test_a_folder_in_the_place_of_an_archive_is_told_with_a_file_in_it(archive, desk, command):
    (desk / "folder").mkdir()
    ran = archive(*command, "--archive", "folder")
    assert ran.code == 2
    assert "folder: this is a folder, not a file" in ran.err
    assert "folder/beslut.db" in ran.err


def test_an_empty_address_is_not_taken_for_none(beslut, archive, monkeypatch):
    monkeypatch.setenv("BESLUT_ARCHIVE", "beslut.db")
    ran = beslut("decisions", "--archive", "", "--lang", "en")
    assert ran.code == 2
    assert "this is no address of an archive" in ran.err


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_letters_where_a_number_belongs_are_told_in_the_language_of_the_run(beslut, archive, lang):
    ran = beslut("archive", "show", BOARD, "--version", "x", "--lang", lang)
    assert ran.code == 2
    assert "--version" in ran.err
    assert "Invalid" not in ran.err


def test_a_missing_value_is_told_with_the_command_it_was_missing_in(beslut, archive):
    assert beslut("statistics", "--archive", "--lang", "en").err.startswith("beslut statistics: ")
    assert archive("search", "skola", "--limit").err.startswith("beslut archive search: ")


def test_a_mistyped_command_is_answered_with_the_nearest(archive):
    assert "Did you mean list?" in archive("lsit").err


def test_a_file_that_is_not_there_is_told_in_swedish(beslut, archive):
    ran = beslut("archive", "correct", BOARD, "borta.yaml", "--why", "prov", "--lang", "sv")
    assert ran.code == 2
    assert ran.err.startswith("borta.yaml: filen finns inte\n")
