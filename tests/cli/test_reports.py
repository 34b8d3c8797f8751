import csv
import json
from io import StringIO

import pytest

BOARD, LATER, COMMITTEE = (
    "granvik-ks-2024-03-05.txt",
    "granvik-ks-2024-04-09.txt",
    "granvik-bun-2024-03-19.yaml",
)


def rows(ran, report=0):
    return [row["values"] for row in json.loads(ran.out)["reports"][report]["rows"]]


def test_who_answers_for_each_person_in_the_paragraph(beslut):
    ran = beslut("who", BOARD, "--paragraph", "41", "--format", "json")
    found = {row["person"]: (row["participation"], row["vote"]) for row in rows(ran)}
    assert found["Maja Sundin"] == ("took_part", ["yes"])
    assert found["Olle Brandt"] == ("took_part", ["no"])
    assert found["Tomas Ek"] == ("took_part", ["yes"])
    assert found["Per Hallgren"] == ("disqualified", None)
    assert found["Sara Lindh"] == ("declined", None)
    assert found["Lena Fors"] == ("not_serving", None)
    assert found["Anna Rask"] == ("absent", None)


def test_who_names_the_line_that_proves_it(beslut, desk):
    ran = beslut("who", BOARD, "--paragraph", "41", "--format", "json")
    sara = next(row for row in rows(ran) if row["person"] == "Sara Lindh")
    assert (
        "Sara Lindh (V) deltar inte i beslutet."
        in (desk / BOARD).read_text().splitlines()[int(sara["line"]) - 1]
    )


def test_decisions_give_one_row_each_and_name_what_decides_nothing(beslut):
    ran = beslut("decisions", BOARD, "--format", "json")
    assert [(row["paragraph"], row["took_part"]) for row in rows(ran)] == [
        ("39", 9),
        ("40", 8),
        ("41", 8),
        ("42", 9),
        ("44", 9),
    ]
    assert "§ 43" in ran.out


def test_decisions_by_party(beslut):
    ran = beslut("decisions", BOARD, "--by", "party", "--format", "json")
    assert {row["party"]: row["took_part"] for row in rows(ran) if row["paragraph"] == "41"} == {
        "S": 3,
        "M": 2,
        "C": 2,
        "V": 0,
        "SD": 1,
    }


def test_attendance_counts_over_all_the_files(beslut):
    ran = beslut("attendance", BOARD, LATER, "--table", "persons", "--format", "json")
    anna = next(row for row in rows(ran) if row["person"] == "Anna Rask")
    assert anna["rate"] == {"part": 1, "whole": 2, "percent": 50.0}


def test_minutes_and_record_files_are_reported_together(beslut):
    ran = beslut("attendance", BOARD, COMMITTEE, "--table", "persons", "--format", "json")
    assert [len(report["rows"]) for report in json.loads(ran.out)["reports"]] == [6, 12]


def test_audit_tells_what_the_record_cannot_answer(beslut):
    ran = beslut("audit", COMMITTEE, "--lang", "en")
    assert ran.code == 0
    assert "What the record cannot answer" in ran.out


def test_csv_of_attendance_is_one_table_of_persons(beslut):
    ran = beslut("attendance", BOARD, LATER, "--format", "csv")
    header, *lines = csv.reader(StringIO(ran.out, newline=""))
    assert header[0] == "Person"
    assert len(lines) == 12
    assert {len(line) for line in lines} == {len(header)}


@pytest.mark.parametrize("width", [60, 80])
def test_nothing_is_wider_than_the_window(beslut, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    for arguments in (
        ("attendance", BOARD, LATER),
        ("decisions", BOARD),
        ("who", BOARD, "-p", "41"),
        ("audit", BOARD),
    ):
        assert max(map(len, beslut(*arguments).out.splitlines())) <= width


def test_reports_are_swedish_unless_asked_otherwise(beslut, monkeypatch):
    assert "Närvaro per person" in beslut("attendance", BOARD).out
    assert "Attendance by person" in beslut("attendance", BOARD, "--lang", "en").out
    monkeypatch.setenv("BESLUT_LANG", "en")
    assert "Attendance by person" in beslut("attendance", BOARD).out
    assert "Närvaro per person" in beslut("--lang=sv", "attendance", BOARD).out
