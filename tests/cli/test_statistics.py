import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from beslut.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
MEETINGS = [str(path) for path in sorted(EXAMPLES.glob("granvik-ks-20*.txt"))]
BODY = str(EXAMPLES / "granvik-ks.body.yaml")


def rows(capfdbinary, *options):
    assert main(["statistics", *MEETINGS, *options, "--format", "csv"]) == 0
    return list(csv.DictReader(StringIO(capfdbinary.readouterr().out.decode(), newline="")))


def test_persons_are_counted_by_the_mandates_of_the_body_file(capfdbinary):
    found = {row["Person"]: row for row in rows(capfdbinary, "--body", BODY)}
    assert (found["Anna Rask"]["Närvarograd (A): antal"], found["Anna Rask"]["Närvarograd (A): av"]) == (
        "1",
        "2",
    )
    assert found["Karl Sjödin"]["Ej nämnd"] == "2"
    assert "Gunnel Fors" not in found


def test_without_a_body_file_only_those_named_are_there(capfdbinary):
    assert "Karl Sjödin" not in {row["Person"] for row in rows(capfdbinary)}


def test_everything_is_told_with_the_definitions_once(capfdbinary):
    assert main(["statistics", *MEETINGS, "--format", "json"]) == 0
    reports = json.loads(capfdbinary.readouterr().out)["reports"]
    assert [report["name"] for report in reports] == [
        "statistics_bodies",
        "statistics_parties",
        "statistics_persons",
        "statistics_meetings",
        "statistics_excluded",
        "statistics_definitions",
    ]


def test_days_and_measures_limit_what_is_shown(capfdbinary):
    given = rows(capfdbinary, "--from", "2024-04-01", "--measures", "A", "--table", "bodies")
    assert [(row["Sammanträden"], set(row)) for row in given] == [
        (
            "1",
            {
                "Organ",
                "Period",
                "Sammanträden",
                "Närvarograd (A): antal",
                "Närvarograd (A): av",
                "Närvarograd (A): procent",
            },
        )
    ]


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--measures", "E"),
        ("--by", "month"),
        ("--from", "2024-13-01"),
        ("--table", "seats"),
        ("--body", "missing.yaml"),
    ],
)
def test_a_wrong_option_is_told_and_ends_with_2(capfd, option, value):
    assert main(["statistics", *MEETINGS, option, value, "--lang", "en"]) == 2
    assert value in capfd.readouterr().err


def test_a_body_file_that_no_meeting_is_of_is_told_of(capfd, tmp_path):
    other = tmp_path / "bn.body.yaml"
    other.write_text("body:\n  name: Byggnadsnämnden\n  municipality: Granvik\n")
    assert main(["statistics", *MEETINGS, "--body", str(other), "--lang", "en"]) == 0
    assert "no meeting is of Byggnadsnämnden" in capfd.readouterr().err


def test_what_is_printed_does_not_depend_on_the_order_of_the_files(capfdbinary):
    assert main(["statistics", *MEETINGS, "--table", "persons"]) == 0
    first = capfdbinary.readouterr().out
    assert main(["statistics", *reversed(MEETINGS), "--table", "persons"]) == 0
    assert capfdbinary.readouterr().out == first


def test_days_in_the_wrong_order_are_told(capfd):
    assert main(["statistics", *MEETINGS, "--from", "2025-01-01", "--to", "2024-01-01", "--lang", "en"]) == 2
    assert "2024-01-01 comes before the first day 2025-01-01" in capfd.readouterr().err


def test_a_table_of_values_alone_says_beside_it_what_was_left_out(capfd):
    assert main(["decisions", MEETINGS[0], "--public", "--format", "csv", "--lang", "en"]) == 0
    told = capfd.readouterr()
    assert "Matter (free text of the minutes)" in told.err
    assert "Matter" not in told.out
