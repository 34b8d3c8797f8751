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


@pytest.mark.parametrize("name", ["beslut.db", "beslut.db.key", "beslut.db-wal", "link"])
@pytest.mark.parametrize(
    ("command", "option"),
    [
        (("archive", "show", BOARD), "--output"),
        (("attendance", MINUTES[0]), "--output"),
        (("report", "--archive", "beslut.db"), "--html"),
    ],
)
def test_no_report_is_written_over_an_archive_or_its_key(beslut, archive, desk, name, command, option):
    archive("checkpoint")
    (desk / "link").symlink_to("beslut.db")
    before = {path: path.read_bytes() for path in desk.glob("beslut.db*")}
    ran = beslut(*command, option, name, "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert f"{name}: this is a" in ran.err
    assert f"Give another name after {option}." in ran.err
    assert {path: path.read_bytes() for path in desk.glob("beslut.db*")} == before


def test_a_report_in_a_name_like_that_of_a_journal_is_written(beslut, archive, desk):
    assert beslut("attendance", MINUTES[0], "--output", "notes-wal").code == 0
    assert (desk / "notes-wal").is_file()


@pytest.mark.parametrize("command", [("archive", "verify"), ("archive", "list"), ("decisions",)])
def test_an_empty_file_is_no_archive_and_stays_empty(beslut, archive, desk, command):
    (desk / "empty.db").touch()
    ran = beslut(*command, "--archive", "empty.db", "--lang", "en")
    assert ran.code == 2
    assert "empty.db: there is no archive here" in ran.err
    assert (desk / "empty.db").read_bytes() == b""


def test_a_folder_that_does_not_add_up_leaves_no_archive_behind(archive, desk):
    archive("export", "out")
    next((desk / "out" / "records").rglob("*.json")).write_text("{}")
    there = set(desk.iterdir())
    ran = archive("import", "out", "--archive", "again.db")
    assert ran.code == 2
    assert "this is no file that archive export wrote" in ran.err
    assert set(desk.iterdir()) == there


def test_an_archive_that_is_imported_lies_alone_in_its_folder(archive, desk):
    archive("export", "out")
    (desk / "new").mkdir()
    assert archive("import", "out", "--archive", "new/again.db").code == 0
    assert [path.name for path in (desk / "new").iterdir()] == ["again.db"]
    assert archive("verify", "--archive", "new/again.db").code == 0


@pytest.mark.parametrize(
    ("command", "place"),
    [
        (("backup", "nowhere/copy.db"), "nowhere/copy.db"),
        (("backup", f"{MINUTES[0]}/copy.db"), f"{MINUTES[0]}/copy.db"),
        (("export", f"{MINUTES[0]}/out"), f"{MINUTES[0]}/out"),
    ],
)
def test_a_folder_that_is_not_there_is_told_in_the_language_of_the_run(beslut, archive, command, place):
    ran = beslut("archive", *command)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(place)
    assert "mappen finns inte" in ran.err


def test_a_damaged_archive_is_told_as_such_when_it_is_to_be_backed_up(archive, desk):
    whole = (desk / "beslut.db").read_bytes()
    (desk / "cut.db").write_bytes(whole[: len(whole) // 2])
    ran = archive("backup", "copy.db", "--archive", "cut.db")
    assert ran.code == 2
    assert ran.err.startswith("cut.db: the file is damaged or cut off")
    assert not (desk / "copy.db").exists()


def test_an_archive_that_was_made_is_told_once(beslut, monkeypatch):
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    first = beslut("archive", "add", MINUTES[0], "--lang", "en")
    assert "Note: a new archive was made: ./beslut.db" in first.err
    assert "new archive" not in beslut("archive", "add", MINUTES[1], "--lang", "en").err


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("show", "--body", "KS"), "--date is missing"),
        (("show", "--date", "2024-03-05"), "--body is missing"),
        (("show",), "RECORD is missing"),
        (("list", "--body", "XYZ"), "--body: the archive has no body called XYZ"),
        (("list", "--person", "Nobody"), "--person: nobody in the archive is called Nobody"),
        (("people", "--party", "XX"), "--party: the archive has no party XX"),
        (("show", BOARD, "--version", "9"), f"--version: {BOARD} has no version 9"),
        (("redact", "Maja", "--why", "prov"), "Maja: one word is no whole name"),
    ],
)
def test_the_option_that_is_to_blame_is_told(archive, command, said):
    ran = archive(*command)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.parametrize("words", [("",), (" ",), ('"',), ("*", "§")])
def test_a_search_for_no_word_is_told(archive, words):
    ran = archive("search", *words)
    assert (ran.code, ran.out) == (2, "")
    assert "there is no word to search for" in ran.err


@pytest.mark.parametrize("command", [("list",), ("verify",), ("rebuild",), ("show", BOARD)])
def test_an_archive_that_is_named_as_a_file_is_answered_with_the_option(archive, command):
    ran = archive(*command, "beslut.db")
    assert ran.code == 2
    assert "The archive is named with --archive" in ran.err


@pytest.mark.parametrize(
    "typed", [("archive", "--archive", "beslut.db", "list"), ("--archive", "beslut.db", "decisions")]
)
def test_an_option_before_the_command_is_answered_with_its_place(beslut, typed):
    ran = beslut(*typed, "--lang", "en")
    assert ran.code == 2
    assert "Options stand after the command: beslut" in ran.err


@pytest.mark.parametrize("option", ["--who", "--why"])
@pytest.mark.parametrize("given", ["", "   "])
@pytest.mark.parametrize("command", [("add", MINUTES[0], "--archive", "new.db"), ("withdraw", BOARD)])
def test_nothing_that_is_kept_for_good_is_blank(archive, desk, option, given, command):
    why = ("--why", "prov") if command[0] == "withdraw" and option == "--who" else ()
    ran = archive(*command, *why, option, given)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"{option}: the ")
    assert not (desk / "new.db").exists()
