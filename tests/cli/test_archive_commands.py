"""The archive from the command line, as a new user tries it: on a file, and wherever a server matters on one."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from beslut.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
MINUTES = ["granvik-bun-2024-03-19.yaml", "granvik-ks-2024-03-05.txt", "granvik-ks-2024-04-09.txt"]
BOARD = "granvik/kommunstyrelsen/2024-03-05/39"


@pytest.fixture
def run(tmp_path, monkeypatch, capfd):
    """Run a command in English, in a folder with the example minutes; gives exit code, output and complaints."""
    for name in MINUTES:
        shutil.copy(EXAMPLES / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)

    def ran(*arguments: str):
        code = main([*arguments, "--lang", "en"])
        told = capfd.readouterr()
        return code, told.out, told.err

    return ran


@pytest.fixture
def filled(run):
    """The same, with the minutes in ./beslut.db."""
    assert run("archive", "add", *MINUTES)[0] == 0
    return run


def values(out):
    return [[row["values"] for row in report["rows"]] for report in json.loads(out)["reports"]]


def test_a_second_run_adds_nothing(run):
    code, out, err = run("archive", "add", *MINUTES)
    assert (code, out.count(": added")) == (0, 3)
    code, out, err = run("archive", "add", *MINUTES)
    assert code == 0
    assert "0 meetings added, 3 there already" in out + err


def test_a_file_that_cannot_be_read_stops_no_other(run, tmp_path):
    (tmp_path / "bad.yaml").write_text("meeting: 3")
    code, out, err = run("archive", "add", "bad.yaml", *MINUTES)
    assert code == 2
    assert out.count(": added") == 3
    assert "bad.yaml" in err


def test_a_meeting_that_reads_otherwise_is_not_replaced_but_corrected_with_a_reason(filled, tmp_path):
    _, record, _ = filled("archive", "show", BOARD)
    changed = tmp_path / "changed.yaml"
    changed.write_text(record.replace("Ny förskola i Norrby", "Ny skola i Norrby"))
    code, _, err = filled("archive", "add", "changed.yaml")
    assert code == 2
    assert f"beslut archive correct {BOARD} changed.yaml" in err
    assert filled("archive", "correct", BOARD, "changed.yaml", "--why", "rubriken var fel")[0] == 0
    _, out, _ = filled("archive", "history", BOARD, "--format", "json")
    (versions,) = values(out)
    assert [row["kind"] for row in versions] == ["import", "correction"]
    assert versions[1]["why"] == "rubriken var fel"
    assert "Ny skola i Norrby" in filled("archive", "search", "skola")[1]
    assert filled("archive", "add", MINUTES[1])[0] == 0


def test_a_withdrawn_record_is_in_no_report_and_can_be_seen(filled):
    assert filled("archive", "withdraw", BOARD, "--why", "fel protokoll")[0] == 0
    _, out, _ = filled("attendance", "--archive", "beslut.db", "--table", "paragraphs", "--format", "json")
    assert len(json.loads(out)["reports"]) == 2
    assert "withdrawal" in filled("archive", "list")[1]
    assert filled("archive", "show", BOARD)[0] in (0, 2)


def test_a_proof_holds_without_the_archive_and_a_changed_one_does_not(filled, tmp_path):
    assert filled("archive", "checkpoint")[0] == 0
    assert filled("archive", "prove", BOARD, "--paragraph", "41", "--output", "proof.json")[0] == 0
    (tmp_path / "beslut.db").unlink()
    code, out, _ = filled("verify", "proof.json")
    assert code == 0
    assert "Ny förskola i Norrby" in out
    proof = tmp_path / "proof.json"
    proof.write_bytes(proof.read_bytes().replace(b"Norrby", b"Soderby", 1))
    assert filled("verify", "proof.json")[0] != 0


def test_an_altered_archive_is_told_with_the_version(filled, tmp_path):
    assert filled("archive", "verify")[0] == 0
    connection = sqlite3.connect(tmp_path / "beslut.db")
    connection.execute("DROP TRIGGER versions_no_update")
    connection.execute("UPDATE versions SET who = 'nobody' WHERE number = 1")
    connection.commit()
    connection.close()
    code, out, err = filled("archive", "verify")
    assert code == 1
    assert "version 1" in out + err


def test_an_exported_folder_makes_the_same_archive_again(filled):
    filled("archive", "checkpoint")
    assert filled("archive", "export", "folder")[0] == 0
    assert filled("archive", "import", "folder", "--archive", "again.db")[0] == 0
    assert filled("archive", "verify", "--archive", "again.db")[0] == 0
    one, other = (
        filled("archive", "history", BOARD, "--archive", each, "--format", "json")[1]
        for each in ("beslut.db", "again.db")
    )
    assert values(one) == values(other)


def test_a_backup_is_a_whole_archive_and_rebuilding_changes_nothing(filled):
    assert filled("archive", "backup", "copy.db")[0] == 0
    assert filled("archive", "rebuild", "--archive", "copy.db")[0] == 0
    assert filled("archive", "verify", "--archive", "copy.db")[0] == 0


def test_a_protected_name_is_gone_from_the_file_and_from_every_report(filled, tmp_path):
    assert filled("archive", "redact", "Erik Malm", "--party", "S", "--why", "skyddad identitet")[0] == 0
    assert b"Erik Malm" not in (tmp_path / "beslut.db").read_bytes()
    _, out, _ = filled("attendance", "--archive", "beslut.db")
    assert "Erik Malm" not in out
    assert "Skyddad identitet" in out
    assert filled("archive", "verify")[0] == 0


def test_what_a_redaction_would_do_is_told_before_anything_is_gone(filled, tmp_path):
    command = ("archive", "redact", "Erik Malm", "--party", "S", "--why", "skyddad identitet")
    before = (tmp_path / "beslut.db").read_bytes()
    code, out, _ = filled(*command, "--dry-run")
    assert code == 0
    assert "nothing is changed" in out or "inget är ändrat" in out
    assert (tmp_path / "beslut.db").read_bytes() == before
    records = {line.split(":")[0] for line in out.splitlines() if line.startswith("granvik/")}
    assert records == {
        line.split(":")[0] for line in filled(*command)[1].splitlines() if line.startswith("granvik/")
    }


REPORTS = [
    ("attendance", "--table", "persons"),
    ("decisions",),
    ("audit",),
    ("statistics", "--table", "persons"),
    ("disqualifications", "--table", "list"),
    ("votes", "--table", "sheet"),
]


@pytest.mark.parametrize("command", REPORTS, ids=lambda each: each[0])
def test_a_report_on_the_archive_says_what_it_says_of_the_files(filled, command):
    _, of_files, _ = filled(*command, *MINUTES, "--format", "json")
    code, of_archive, _ = filled(*command, "--archive", "beslut.db", "--format", "json")
    assert code == 0
    assert without_lines(values(of_archive)) == without_lines(values(of_files))


def without_lines(tables):
    """The values without what depends on where the minutes lay, or on what the reader left open."""
    return [
        [{key: value for key, value in row.items() if key not in ("document", "source")} for row in rows]
        for rows in tables
        if not any(row.get("kind") in ("note of the reader", "läsarens anmärkning") for row in rows)
    ]


def test_who_is_asked_by_body_and_day(filled):
    asked = ("who", "--archive", "beslut.db", "--body", "KS", "--date", "2024-03-05", "--paragraph", "41")
    code, out, _ = filled(*asked)
    assert code == 0
    assert "Per Hallgren" in out


@pytest.mark.parametrize(
    ("options", "meetings"),
    [
        (("--body", "BUN"), 1),
        (("--from", "2024-03-06"), 2),
        (("--to", "2024-03-19"), 2),
        (("--person", "Hanna Berg"), 1),
        (("--party", "SD"), 2),
    ],
)
def test_a_choice_narrows_what_is_reported(filled, options, meetings):
    _, out, _ = filled(
        "attendance", "--archive", "beslut.db", *options, "--table", "paragraphs", "--format", "json"
    )
    assert len(json.loads(out)["reports"]) == meetings


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("decisions", MINUTES[1], "--archive", "beslut.db"), "both files and an archive"),
        (("decisions",), "FILE is missing"),
        (("decisions", "--archive", "nowhere.db"), "there is no archive here"),
        (("decisions", "--archive", "beslut.db", "--body", "XYZ"), "XYZ"),
        (("decisions", "--archive", "beslut.db", "--person", "Hanna Bergg"), "Hanna Berg"),
        (("decisions", "--archive", "mysql://x"), "no address of an archive"),
        (("decisions", "--archive", "postgresql://nobody@127.0.0.1:1/x"), "does not answer"),
        (("archive", "history", "granvik/x"), "there is no record granvik/x"),
        (("archive", "list", "--archive", "."), "."),
        (("archive", "list", "--archive", MINUTES[1]), "no archive"),
        (("decisions", MINUTES[1], "--person", "Hanna Berg"), "--person"),
    ],
)
def test_what_cannot_be_done_is_one_message_and_exit_code_2(filled, arguments, said):
    code, _, err = filled(*arguments)
    assert code == 2
    assert said in err
    assert "Traceback" not in err


def test_a_file_that_was_cut_off_is_told(filled, tmp_path):
    whole = tmp_path / "beslut.db"
    whole.write_bytes(whole.read_bytes()[: len(whole.read_bytes()) // 2])
    code, out, err = filled("archive", "verify")
    assert code in (1, 2)
    assert "Traceback" not in err
    assert "damaged" in out + err or "cut off" in out + err


def test_an_archive_of_a_newer_beslut_is_refused(filled, tmp_path):
    connection = sqlite3.connect(tmp_path / "beslut.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    code, _, err = filled("archive", "list")
    assert code == 2
    assert "a newer beslut has made this archive" in err


@pytest.mark.parametrize("command", [("show",), ("history",), ("prove", "--paragraph", "41")])
def test_a_record_can_be_meant_by_body_and_day(filled, command):
    by_day = ("--body", "KS", "--date", "2024-03-05")
    code, out, _ = filled("archive", *command, *by_day)
    assert code == 0
    assert out == filled("archive", *command, BOARD)[1]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "RECORD is missing"),
        (("--body", "KS"), "--date is missing"),
        (("--body", "KS", "--date", "2024-03-06"), "no meeting in the archive"),
        (("--body", "KS", "--date", "2024-03-05", "--paragraph", "99"), "no meeting in the archive"),
    ],
)
def test_where_no_record_is_meant_it_is_told(filled, options, said):
    code, _, err = filled("archive", "prove", *options)
    assert code == 2
    assert said in err


def test_two_meetings_of_one_id_in_one_file_are_not_taken_for_one(run, tmp_path):
    run("archive", "add", MINUTES[1])
    _, record, _ = run("archive", "show", BOARD, "--format", "json")
    meeting = json.loads(record)["meeting"]
    other = {**meeting, "place": "Norra salen"}
    (tmp_path / "two.json").write_text(json.dumps({"meetings": [meeting, other]}))
    code, _, err = run("archive", "add", "two.json", "--archive", "two.db")
    assert code == 2
    assert "reads otherwise" in err


def test_a_withdrawn_record_is_taken_back_in_by_a_correction_that_reads_the_same(filled, tmp_path):
    (tmp_path / "same.yaml").write_text(filled("archive", "show", BOARD)[1])
    assert filled("archive", "withdraw", BOARD, "--why", "misstag")[0] == 0
    assert filled("archive", "correct", BOARD, "same.yaml", "--why", "gäller ändå")[0] == 0
    assert (
        filled("who", "--archive", "beslut.db", "--body", "KS", "--date", "2024-03-05", "--paragraph", "41")[
            0
        ]
        == 0
    )


def test_the_file_of_another_program_is_refused_and_left_as_it_was(run, tmp_path):
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE x (y)")
    connection.close()
    before = other.read_bytes()
    assert run("archive", "list", "--archive", "other.db")[0] == 2
    assert other.read_bytes() == before


def test_a_password_in_the_address_is_never_shown(run):
    for address in (
        "postgresql://u:HEMLIG@127.0.0.1:1/x",
        "postgresql://127.0.0.1:1/x?user=u&password=HEMLIG",
        "mysql://u:HEMLIG@x/y",
    ):
        code, out, err = run("archive", "list", "--archive", address)
        assert code == 2
        assert "HEMLIG" not in out + err


@pytest.mark.parametrize("why", ["", "  "])
def test_a_reason_says_something(filled, why):
    code, _, err = filled("archive", "withdraw", BOARD, "--why", why)
    assert code == 2
    assert "the reason says nothing" in err
