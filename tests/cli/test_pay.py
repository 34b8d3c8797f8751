"""`beslut pay`: profiles, ids, columns, PAXml and the public version, as files and exit codes."""

import csv
import json
import re
import shutil
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
BOARD, COMMITTEE = "granvik-ks-2024-03-05.txt", "granvik-bun-2024-03-19.yaml"
GRANVIK = ("--profile", "granvik.fees.yaml", "--ids", "granvik.ids.csv")


@pytest.fixture(autouse=True)
def local_files(desk):
    for name in ("granvik.fees.yaml", "granvik.ids.csv"):
        shutil.copy(EXAMPLES / name, desk)


def sheet(ran):
    assert ran.code == 0, ran.err
    return [row["values"] for row in json.loads(ran.out)["reports"][0]["rows"]]


def test_a_line_for_each_person_with_its_reckoning_and_its_line(beslut, desk):
    rows = sheet(beslut("pay", BOARD, *GRANVIK, "--format", "json"))
    olle = next(row for row in rows if row["person"] == "Olle Brandt")
    assert (olle["units"], olle["amount"], olle["pay_code"]) == ("2.5", "630", "311")
    assert olle["why"] == "2 tim 20 min: första timmen och 3 påbörjade halvtimmar"
    assert (olle["employment_id"], olle["accounting"]) == ("1002", "100-1110-5011")
    assert "Olle Brandt" in (desk / BOARD).read_text().splitlines()[int(olle["line"]) - 1]
    maja = next(row for row in rows if row["person"] == "Maja Sundin")
    assert (maja["units"], maja["approves"], maja["certifies"]) == ("0", "Olle Brandt", "Ylva Strand")


def test_csv_has_the_columns_that_are_asked_for_in_their_order(beslut):
    ran = beslut("pay", BOARD, *GRANVIK, "--format", "csv", "--columns", "employment_id, pay_code,amount")
    rows = list(csv.reader(StringIO(ran.out)))
    assert rows[0] == ["Anställningsnr", "Löneart", "Kronor"]
    assert rows[2] == ["1002", "311", "630"]


def test_a_wrong_column_names_those_there_are(beslut):
    ran = beslut("pay", BOARD, *GRANVIK, "--columns", "salary", "--lang", "en")
    assert ran.code == 2
    assert "--columns: there is no column “salary”" in ran.err
    assert "employment_id" in ran.err


def test_paxml_goes_by_employment_id_and_pay_code(beslut):
    ran = beslut(
        "pay", BOARD, *GRANVIK, "--format", "paxml", "--company", "212000-0000", "--date", "2024-04-02"
    )
    assert (ran.code, ran.err) == (0, "")
    root = ET.fromstring(ran.out.encode())
    assert root.findtext("header/foretagid") == "212000-0000"
    assert root.findtext("header/datum") == "2024-04-02"
    paid = root.findall("lonetransaktioner/lonetrans")
    found = [(each.get("anstid"), each.findtext("lonart"), each.findtext("belopp")) for each in paid]
    assert found[0] == ("1002", "311", "630.00")
    assert ("1005", "312", "180.00") in found
    assert "1001" not in [each[0] for each in found]


def test_paxml_is_refused_where_somebody_has_no_id(beslut):
    ran = beslut("pay", BOARD, "--profile", "granvik.fees.yaml", "--format", "paxml", "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert "no employment id is known of Olle Brandt" in ran.err


def test_paxml_tells_of_meetings_on_days_that_the_profile_does_not_hold_for(beslut):
    ran = beslut("pay", BOARD, "--profile", "hudiksvall-2023", "--format", "paxml", "--lang", "en")
    assert ran.code == 0
    assert "the profile does not hold on the day" in ran.err
    assert "Kommunstyrelsen, Granvik 2024-03-05" in ran.err
    assert ET.fromstring(ran.out.encode()).findall("lonetransaktioner/lonetrans") == []


def test_a_profile_of_another_year_pays_nobody_and_says_so(beslut):
    ran = beslut("pay", BOARD, "--profile", "upplands-bro-2019", "--format", "json", "--lang", "en")
    rows = sheet(ran)
    assert {(row["units"], row["amount"]) for row in rows} == {("unknown", "unknown")}
    assert {row["why"] for row in rows} == {
        "unknown: the profile holds from 2019-01-01 until 2019-12-31, not on the day of the meeting"
    }


def test_csv_is_for_programs_and_with_bom_for_excel_in_its_language(beslut):
    def second(*more):
        ran = beslut("pay", BOARD, *GRANVIK, "--format", "csv", "--columns", "person,units", *more)
        return ran.out.splitlines()[2]

    assert second() == "Olle Brandt,2.5"
    assert second("--lang", "en") == "Olle Brandt,2.5"
    assert second("--bom") == "Olle Brandt;2,5"
    assert second("--bom", "--lang", "en") == "Olle Brandt,2.5"


NAMESAKES = """\
meeting:
  body: {name: Barn- och utbildningsnämnden}
  date: 2024-03-19
  start: "18:00"
  end: "20:00"
  attendance:
  - {person: {name: Hanna Berg}, capacity: member, party: S}
  - {person: {name: Hanna Berg}, capacity: substitute, party: S}
"""
BODY = """\
body:
  name: Barn- och utbildningsnämnden
  municipality: Granvik
  elected:
  - {person: {name: Hanna Berg, id: A1}, office: member, party: S}
  - {person: {name: Hanna Berg, id: A2}, office: substitute, party: S}
"""


def test_a_body_file_tells_which_namesake_served(beslut, desk):
    (desk / "bun.yaml").write_text(NAMESAKES.replace("  - {person: {name: Hanna Berg}, capacity: sub", "#"))
    (desk / "bun.body.yaml").write_text(BODY)
    (desk / "ids.csv").write_text(
        "namn,parti,anställningsnummer,person-id\nHanna Berg,S,1,A1\nHanna Berg,S,2,A2\n"
    )
    told = ("--profile", "granvik.fees.yaml", "--ids", "ids.csv", "--format", "json")
    (row,) = sheet(
        beslut("pay", "bun.yaml", *told, "--body", "bun.body.yaml", "--body", "granvik-ks.body.yaml")
    )
    assert (row["employment_id"], row["amount"]) == ("1", "540")
    assert beslut("pay", "bun.yaml", *told).code == 2


def test_two_rows_that_nothing_tells_apart_are_left_to_ask_about(beslut, desk):
    (desk / "bun.yaml").write_text(NAMESAKES)
    (row,) = sheet(beslut("pay", "bun.yaml", *GRANVIK, "--format", "json"))
    assert (row["units"], row["amount"], row["employment_id"]) == ("oklart", "oklart", None)
    assert "Hanna Berg står två gånger i närvarolistan" in row["why"]


def test_a_file_that_is_no_body_file_is_an_error(beslut):
    ran = beslut("pay", BOARD, *GRANVIK, "--body", "granvik.ids.csv", "--lang", "en")
    assert ran.code == 2
    assert "granvik.ids.csv" in ran.err


def test_the_public_version_tells_apart_the_lines_of_whoever_adjusts(beslut):
    ran = beslut("pay", BOARD, *GRANVIK, "--public", "--format", "csv", "--lang", "en")
    lines = ran.out.splitlines()
    assert len(lines) == len(set(lines))
    assert sum("Inga Törn" in line for line in lines) == 2


def test_unknown_lines_are_told_of_when_they_are_left_out_of_paxml(beslut, desk):
    (desk / "ids.csv").write_text("name,id\nHanna Berg,1\nStig Alm,2\nPetra Lund,3\nOlga Ström,4\n")
    (desk / "a.fees.yaml").write_text(
        'name: A\nsource: B\nfees: [{name: C, unit: started_hour, rate: {amount: 1}, code: "5"}]\n'
    )
    ran = beslut(
        "pay", COMMITTEE, "--profile", "a.fees.yaml", "--ids", "ids.csv", "--format", "paxml", "--lang", "en"
    )
    assert ran.code == 0
    assert "1 line whose units are unknown is not in the file" in ran.err
    assert len(ET.fromstring(ran.out.encode()).findall("lonetransaktioner/lonetrans")) == 4


def test_paxml_has_no_public_version(beslut):
    assert beslut("pay", BOARD, *GRANVIK, "--format", "paxml", "--public").code == 2


def test_the_public_version_tells_presence_and_nothing_that_is_paid(beslut):
    ran = beslut("pay", BOARD, *GRANVIK, "--public", "--format", "json", "--lang", "en")
    assert ran.code == 0
    assert "Olle Brandt" in ran.out
    for secret in ("1002", "630", "5011", "311", "Arvodesbestämmelser", "60 000"):
        assert secret not in ran.out
    assert "pay data" in ran.out


def test_ambiguous_namesakes_are_an_error_with_a_mend(beslut, desk):
    (desk / "ids.csv").write_text("name,id\nOlle Brandt,1\nOlle Brandt,2\n")
    ran = beslut("pay", BOARD, "--profile", "hudiksvall-2023", "--ids", "ids.csv", "--lang", "en")
    assert ran.code == 2
    assert ran.err.splitlines()[0].startswith("ids.csv: several are called Olle Brandt")
    assert "a row of its own" in ran.err


@pytest.mark.parametrize(
    ("profile", "told"),
    [
        ("hudiksvall", "hudiksvall-2023"),
        ("missing.fees.yaml", "missing.fees.yaml"),
        (COMMITTEE, "no fee profile"),
    ],
)
def test_a_profile_that_cannot_be_used_is_told(beslut, profile, told):
    ran = beslut("pay", BOARD, "--profile", profile, "--lang", "en")
    assert ran.code == 2
    assert told in ran.err


def test_without_a_profile_nothing_is_reckoned(beslut):
    ran = beslut("pay", BOARD)
    assert ran.code == 2
    assert "--profile" in ran.err


def test_profiles_in_a_folder_are_no_meetings(beslut):
    ran = beslut("pay", ".", *GRANVIK, "--format", "json", "--table", "signatures")
    assert ran.code == 0, ran.err
    assert {row["date"] for row in sheet(ran)} == {"2024-03-05", "2024-03-19", "2024-04-09"}


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("form", ["terminal", "markdown", "csv", "json"])
def test_every_form_in_both_languages_is_the_same_again(beslut, lang, form):
    first = beslut("pay", BOARD, *GRANVIK, "--format", form, "--lang", lang)
    assert (first.code, first.err) == (0, "")
    assert beslut("pay", BOARD, *GRANVIK, "--format", form, "--lang", lang).out == first.out


def test_the_schema_of_fee_profiles_is_printed(beslut):
    ran = beslut("schema", "--fees")
    assert json.loads(ran.out)["title"] == "beslut fee profile"


def test_the_documentation_shows_what_is_printed(beslut, monkeypatch):
    page = (EXAMPLES.parent / "docs" / "commands.md").read_text("utf-8")
    ((command, shown),) = re.findall(r"```\n\$ beslut (pay .+)\n([\s\S]*?)```", page)
    monkeypatch.chdir(EXAMPLES.parent)
    assert beslut(*command.split()).out == shown


def test_the_documented_file_for_the_payroll_system_pays_everybody_whose_units_are_known(beslut, monkeypatch):
    page = (EXAMPLES.parent / "docs" / "commands.md").read_text("utf-8")
    command = re.search(r"`beslut (pay [^`]+--format paxml)`", page)[1].split()
    meetings = [each for each in command if each.endswith((".txt", ".yaml")) and "granvik-" in each]
    assert {Path(each).name for each in meetings} == {each.name for each in EXAMPLES.glob("granvik-*-2024-*")}
    monkeypatch.chdir(EXAMPLES.parent)
    ran = beslut(*command, "--lang", "en")
    assert ran.code == 0, ran.err
    paid = ET.fromstring(ran.out.encode()).findall("lonetransaktioner/lonetrans")
    json_lines = beslut(*command[:-1], "json")
    assert len(paid) == sum(row["amount"] not in ("0", "oklart") for row in sheet(json_lines))
    assert "1 line whose units are unknown is not in the file" in ran.err
