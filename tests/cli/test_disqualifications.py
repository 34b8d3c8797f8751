import csv
import json
from io import StringIO

import pytest

BOARD, LATER, COMMITTEE = (
    "granvik-ks-2024-03-05.txt",
    "granvik-ks-2024-04-09.txt",
    "granvik-bun-2024-03-19.yaml",
)
ALL = (BOARD, LATER, COMMITTEE)


def tables(ran):
    return {
        report["name"]: [row["values"] for row in report["rows"]] for report in json.loads(ran.out)["reports"]
    }


def test_every_jav_of_the_files_is_listed_by_day(beslut):
    found = tables(beslut("disqualifications", *ALL, "--format", "json"))
    assert [(row["person"], row["paragraph"]) for row in found["disqualifications"]] == [
        ("Erik Malm", "40"),
        ("Per Hallgren", "41"),
        ("Stig Alm", "12"),
        ("Karin Åsberg", "47"),
    ]
    assert list(found) == [
        "disqualifications",
        "disqualifications_by_person",
        "disqualifications_by_body",
        "disqualified_then_took_part",
    ]


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("list", "disqualifications"),
        ("persons", "disqualifications_by_person"),
        ("bodies", "disqualifications_by_body"),
        ("later", "disqualified_then_took_part"),
    ],
)
def test_one_table_may_be_asked_for(beslut, table, name):
    assert list(tables(beslut("disqualifications", *ALL, "--table", table, "--format", "json"))) == [name]


def test_the_nine_tests_use_the_body_file(beslut):
    ran = beslut("disqualifications", BOARD, "--tests", "--body", "granvik-ks.body.yaml", "--format", "json")
    assert ran.code == 0
    found = tables(ran)
    assert [row["outcome"] for row in found["nine_tests"]][:3] == ["clean", "look", "clean"]
    assert {row["rule"] for row in found["nine_tests_hits"]} == {"R14"}


def test_outcomes_are_told_in_words_of_the_language(beslut):
    assert "utan anmärkning" in beslut("disqualifications", BOARD, "--tests").out
    assert "to be looked at" in beslut("disqualifications", BOARD, "--tests", "--lang", "en").out


def test_the_public_version_says_what_it_lacks(beslut):
    ran = beslut("disqualifications", BOARD, "--table", "list", "--public")
    assert "Per Hallgren" in ran.out
    assert "KS 2024/17" not in ran.out
    assert "jävsgrunder" in ran.out


def test_csv_is_the_list(beslut):
    header, *rows = csv.reader(StringIO(beslut("disqualifications", *ALL, "--format", "csv").out, newline=""))
    assert len(rows) == 4
    assert {len(row) for row in rows} == {len(header)}


def test_a_wrong_table_or_body_file_is_refused(beslut):
    assert beslut("disqualifications", BOARD, "--table", "all").code == 2
    assert beslut("disqualifications", BOARD, "--body", "granvik-ks.local.yaml").code == 2


@pytest.mark.parametrize("width", [60, 80])
def test_nothing_is_wider_than_the_window(beslut, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    for arguments in ((), ("--tests",)):
        assert max(map(len, beslut("disqualifications", *ALL, *arguments).out.splitlines())) <= width


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("r.csv", "Namn;Organisation;Från\nPer Hallgren;Ny förskola;2023-01-01\nInga Törn;trygghetsrådet;\n"),
        ("r.yaml", "engagements:\n- {person: Inga Törn, organisation: trygghetsrådet, since: 2023-01-01}\n"),
    ],
)
def test_a_register_gives_hints_that_are_not_published(beslut, desk, name, written):
    (desk / name).write_text(written)
    found = tables(beslut("disqualifications", BOARD, "--tests", "--engagements", name, "--format", "json"))
    hits = [row for row in found["nine_tests_hits"] if row["test"] == 8]
    assert [(row["paragraph"], row["persons"]) for row in hits] == [("44", ["Inga Törn (C)"])]
    public = beslut("disqualifications", BOARD, "--engagements", name, "--public", "--format", "json")
    hits = [row for row in tables(public)["nine_tests_hits"] if row["test"] == 8]
    assert "Inga" not in str(hits)


def test_a_wrong_register_is_refused_with_its_line(beslut, desk):
    (desk / "r.csv").write_text("Namn;Organisation\nInga Törn;trygghetsrådet\nPer Hallgren;\n")
    ran = beslut("disqualifications", BOARD, "--engagements", "r.csv")
    assert ran.code == 2
    assert "r.csv:3" in ran.err


def test_a_table_and_the_nine_tests_cannot_both_be_had(beslut):
    ran = beslut("disqualifications", BOARD, "--tests", "--table", "list", "--lang", "en")
    assert ran.code == 2
    assert "--table" in ran.err
