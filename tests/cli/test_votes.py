"""`beslut votes` on real files, wrong ones, and in both languages."""

import csv
import json
from io import StringIO

import pytest

BOARD, LATER = "granvik-ks-2024-03-05.txt", "granvik-ks-2024-04-09.txt"
BODY = "granvik-ks.body.yaml"


def reports(ran):
    return json.loads(ran.out)["reports"]


def test_all_tables_come_where_none_is_asked_for(beslut):
    ran = beslut("votes", BOARD, "--format", "json")
    assert ran.code == 0
    assert [each["name"] for each in reports(ran)] == [
        "vote_sheets",
        "vote_list",
        "votes_by_party",
        "party_unity",
        "party_agreement",
    ]


def test_the_sheet_has_plain_values_for_programs(beslut):
    [sheet] = reports(beslut("votes", BOARD, "--table", "sheet", "--format", "json"))
    found = {row["values"]["name"]: row["values"]["41:1"] for row in sheet["rows"]}
    assert found == {
        "Maja Sundin": "yes",
        "Olle Brandt": "no",
        "Karin Åsberg": "yes",
        "Erik Malm": "yes",
        "Inga Törn": "no",
        "Per Hallgren": "disqualified",
        "Sara Lindh": "declined",
        "Jan Wiklund": "no",
        "Anna Rask": "no_vote",
        "Nils Öman": "no",
        "Lena Fors": "no_vote",
        "Tomas Ek": "yes",
    }


def test_csv_is_the_sheet(beslut):
    found = list(csv.DictReader(StringIO(beslut("votes", BOARD, "--format", "csv").out)))
    assert found[0] == {
        "Namn": "Maja Sundin",
        "Parti": "S",
        "Uppdrag": "ledamot",
        "Närvaro": "N",
        "§ 41": "ja",
    }


def test_the_terminal_has_short_marks_and_their_legend_in_both_languages(beslut):
    swedish, english = beslut("votes", BOARD), beslut("--lang", "en", "votes", BOARD)
    assert "Ej deltog inte i beslutet" in swedish.out
    assert "Decl declined to take part in the decision" in english.out


def test_the_body_file_orders_the_rows(beslut):
    [sheet] = reports(beslut("votes", BOARD, "--table", "sheet", "--body", BODY, "--format", "json"))
    assert [row["values"]["name"] for row in sheet["rows"]][6:9] == ["Anna Rask", "Jan Wiklund", "Sara Lindh"]


def test_a_meeting_of_another_body_is_shown_without_the_body_file(beslut):
    ran = beslut("votes", "granvik-bun-2024-03-19.yaml", "--table", "sheet", "--body", BODY)
    assert ran.code == 0
    assert "det visas utan organfilen" in ran.err


def test_the_public_version_leaves_out_what_yes_meant_and_the_matter(beslut):
    ran = beslut("votes", BOARD, "--public", "--format", "json")
    votes = reports(ran)[1]
    assert "bifalla" not in ran.out
    assert "förskola" not in ran.out
    assert votes["left_out"]
    assert votes["rows"][0]["values"]["yes"] == 4


def test_meetings_without_votes_say_so(beslut):
    ran = beslut("votes", LATER)
    assert ran.code == 0
    assert "Ingen öppen omröstning hölls." in ran.out


@pytest.mark.parametrize("arguments", [["--table", "people"], ["--body", "missing.yaml"]])
def test_what_cannot_be_used_is_told(beslut, arguments):
    ran = beslut("votes", BOARD, *arguments)
    assert ran.code == 2
    assert ran.out == ""


def test_one_bad_file_stops_no_other(beslut, desk):
    (desk / "broken.yaml").write_text("date: [")
    ran = beslut("votes", BOARD, "broken.yaml", "--table", "votes")
    assert ran.code == 2
    assert "41:1" in ran.out
