"""`beslut check`: what it prints, how it ends, and what other programs get."""

import json

import pytest
from sarif_pydantic import Sarif

from beslut.rules import RULES

DISQUALIFIED_AND_PRESENT = """\
meeting:
  body: {name: Bygg- och miljönämnden, kind: committee, municipality: Granvik, seats: 5}
  date: 2024-03-05
  start: 13:00
  end: 15:00
  attendance:
  - {person: {name: Greta Holm}, party: S, capacity: member, roles: [{kind: chair}]}
  - {person: {name: Nils Ask}, party: S, capacity: member, roles: [{kind: adjuster}]}
  - {person: {name: Petra Vinge}, party: C, capacity: member}
  - {person: {name: Rolf Tegel}, party: M, capacity: member}
  - {person: {name: Siv Ånger}, party: V, capacity: member}
  - {person: {name: Ulla Palm}, capacity: other, roles: [{kind: secretary}]}
  paragraphs:
  - {number: 8, title: Bygglov för Granvik 2:7, decision: Bygglov beviljas., place: {document: bmn.txt, line: 30}}
  - {number: 9, title: Avgifter, decision: Taxan fastställs.}
  non_participation:
  - actor: {name: Nils Ask, party: S}
    reason: disqualified
    paragraph: 8
    left_room: false
    place: {document: bmn.txt, line: 34}
"""


@pytest.fixture
def committee(desk):
    (desk / "bmn.yaml").write_text(DISQUALIFIED_AND_PRESENT, encoding="utf-8")
    return "bmn.yaml"


def rows(ran, report=0):
    return [row["values"] for row in json.loads(ran.out)["reports"][report]["rows"]]


def test_somebody_disqualified_who_stays_in_the_room_is_an_error_and_the_exit_code_says_so(beslut, committee):
    ran = beslut("check", committee, "--format", "json")
    (error,) = [row for row in rows(ran) if row["severity"] == "error"]
    assert error["rule"] == "R14"
    assert error["paragraphs"] == ["8"]
    assert error["persons"] == ["Nils Ask (S)"]
    assert error["citation"] == "6 kap. 30 § kommunallagen (2017:725)"
    assert error["wording_since"] == "2018-01-01"
    assert "kan upphävas" in error["consequence"]
    assert error["mend"]
    assert ran.code == 1


def test_people_get_a_table_for_each_severity_and_one_of_what_is_missing(beslut, committee):
    ran = beslut("check", committee)
    assert ran.out.index("Fel: ") < ran.out.index("Vad som inte kan avgöras: ")
    assert "1 fel" in ran.out
    assert "Ett fel betyder att beslutet kan upphävas efter överklagande." in " ".join(ran.out.split())
    assert "beslut rules R14 förklarar" in ran.out
    assert ran.out.count("Källor: ") == 1
    assert "ogiltig" not in ran.out


def test_programs_get_the_answer_of_every_rule_too_and_people_do_not(beslut, committee):
    ran = beslut("check", committee, "--format", "json")
    assert [report["name"] for report in json.loads(ran.out)["reports"]] == [
        "findings",
        "missing_facts",
        "answers",
    ]
    told = {row["rule"]: row for row in rows(ran, 2)}
    assert [*told] == [rule.id for rule in RULES]
    assert {row["verdict"] for row in told.values()} == {
        "kept",
        "broken",
        "cannot_tell",
        "not_in_force",
        "does_not_apply",
    }
    assert told["R14"] == {
        "rule": "R14",
        "title": "Jäv i nämnd: varken delta eller närvara",
        "verdict": "broken",
        "citation": "6 kap. 30 § kommunallagen (2017:725)",
        "wording_since": "2018-01-01",
        "findings": 1,
        "paragraphs": ["8"],
    }
    assert told["R1"]["verdict"] == "does_not_apply"
    assert "Reglernas utfall" not in beslut("check", committee).out


@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_a_day_before_the_law_is_no_silent_pass(beslut, committee, form):
    ran = beslut("check", committee, "--as-of", "1980-01-01", "--format", form)
    told = " ".join(ran.out.replace("\\", "").split())
    assert "Inte granskat: ingen regel för organet var i kraft den 1980-01-01." in told
    for misleading in ("Ingen regel har något att säga", "kunde avgöras", "0 fel", "inte kan avgöras"):
        assert misleading not in told
    assert ran.err == ""


@pytest.mark.parametrize("form", ["csv", "sarif"])
def test_forms_without_notes_tell_of_what_was_not_judged_beside_the_data(beslut, committee, form):
    ran = beslut("check", committee, "--as-of", "1980-01-01", "--format", form)
    assert "Inte granskat: ingen regel för organet var i kraft den 1980-01-01." in ran.err
    assert beslut("check", committee, "--format", form).err == ""


def test_without_a_day_it_says_that_nothing_can_be_judged(beslut, desk):
    (desk / "bmn.yaml").write_text(
        DISQUALIFIED_AND_PRESENT.replace("  date: 2024-03-05\n", ""), encoding="utf-8"
    )
    ran = beslut("check", "bmn.yaml")
    told = " ".join(ran.out.split())
    assert "Inte granskat: utan sammanträdets dag kan ingenting avgöras (--as-of anger en dag)." in told
    assert "Ingen regel har något att säga" not in told


@pytest.mark.parametrize("columns", ["60", "80"])
def test_the_tables_fit_the_window(beslut, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    ran = beslut("check", "granvik-ks-2024-03-05.txt")
    assert max(map(len, ran.out.splitlines())) <= int(columns)
    assert ran.out.count("Källor: ") == 1


def test_the_law_of_another_day_can_be_asked_for(beslut, committee):
    ran = beslut("check", committee, "--as-of", "1991-12-31", "--format", "json")
    assert rows(ran) == []
    assert ran.code == 0


def test_a_day_that_is_none_is_one_clear_error(beslut, committee):
    ran = beslut("check", committee, "--as-of", "5 mars")
    assert ran.code == 2
    assert ran.err.splitlines()[0] == "--as-of: ”5 mars” är ingen dag"
    assert len(ran.err.splitlines()) == 2


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1)])
def test_the_exit_code_follows_the_severity_that_is_asked_for(beslut, desk, level, code):
    without_word = DISQUALIFIED_AND_PRESENT.replace("    left_room: false\n", "")
    (desk / "bmn.yaml").write_text(without_word, encoding="utf-8")
    assert beslut("check", "bmn.yaml", "--fail-on", level).code == code


def test_an_unknown_level_is_refused_with_those_that_there_are(beslut, committee):
    ran = beslut("check", committee, "--fail-on", "note")
    assert ran.code == 2
    assert "error och warning" in ran.err


def test_sarif_shows_each_finding_at_its_line(beslut, committee):
    ran = beslut("check", committee, "--format", "sarif")
    log = json.loads(ran.out)
    read = Sarif.model_validate(log)
    results = log["runs"][0]["results"]
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    (error,) = [one for one in results if one["level"] == "error"]
    (location,) = error["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "bmn.txt"
    assert location["physicalLocation"]["region"]["startLine"] == 34
    assert "Nils Ask" in error["message"]["text"]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in results)
    assert {rule["id"] for rule in rules} <= {rule.id for rule in RULES}
    assert len(read.runs[0].results) == len(results)


def test_a_name_with_blanks_and_letters_is_a_proper_address(beslut, desk):
    (desk / "möte nr 1.yaml").write_text(
        DISQUALIFIED_AND_PRESENT.replace("document: bmn.txt, ", ""), encoding="utf-8"
    )
    log = json.loads(beslut("check", "möte nr 1.yaml", "--format", "sarif").out)
    uris = {
        location["physicalLocation"]["artifactLocation"]["uri"]
        for one in log["runs"][0]["results"]
        for location in one["locations"]
    }
    assert uris == {"m%C3%B6te%20nr%201.yaml"}


def test_the_findings_can_be_had_as_csv_in_one_table(beslut, committee):
    head, *lines = beslut("check", committee, "--format", "csv").out.splitlines()
    assert head.split(",")[:3] == ["severity", "rule", "paragraphs"] or "Grad" in head
    assert any("R14" in line for line in lines)


def test_a_body_file_of_another_body_is_told_of_and_left_out(beslut, committee, desk):
    (desk / "kf.body.yaml").write_text(
        "body: {name: Kommunfullmäktige, kind: council, seats: 31}\n", encoding="utf-8"
    )
    ran = beslut("check", committee, "--body", "kf.body.yaml", "--format", "json")
    assert "hör inte till Kommunfullmäktige" in ran.err
    assert [row["rule"] for row in rows(ran) if row["severity"] == "error"] == ["R14"]


def test_a_body_file_tells_what_the_minutes_do_not(beslut, desk):
    (desk / "bmn.yaml").write_text(DISQUALIFIED_AND_PRESENT.replace(", seats: 5", ""), encoding="utf-8")
    (desk / "bmn.body.yaml").write_text(
        "body: {name: Bygg- och miljönämnden, municipality: Granvik, seats: 11}\n", encoding="utf-8"
    )
    without = rows(beslut("check", "bmn.yaml", "--format", "json"))
    with_body = rows(beslut("check", "bmn.yaml", "--body", "bmn.body.yaml", "--format", "json"))
    assert "R4" not in {row["rule"] for row in without}
    assert [row["what"] for row in with_body if row["rule"] == "R4"] == ["närvarande 5, krävs 6 av 11"]


def test_an_earlier_version_is_compared(beslut, committee, desk):
    (desk / "old.yaml").write_text(
        DISQUALIFIED_AND_PRESENT.replace("Taxan fastställs.", "Taxan höjs."), encoding="utf-8"
    )
    ran = beslut("check", committee, "--earlier", "old.yaml", "--format", "json")
    assert [row["paragraphs"] for row in rows(ran) if row["rule"] == "R71"] == [["9"]]


def test_two_meetings_cannot_be_compared_with_one_earlier_version(beslut, committee):
    ran = beslut("check", committee, "granvik-ks-2024-03-05.txt", "--earlier", committee)
    assert ran.code == 2
    assert "--earlier" in ran.err


def test_a_bad_file_stops_no_other(beslut, committee, desk):
    (desk / "bad.yaml").write_text("meeting: {dat: 1}\n", encoding="utf-8")
    ran = beslut("check", committee, "bad.yaml", "--format", "json")
    assert "bad.yaml" in ran.err
    assert [row["rule"] for row in rows(ran) if row["severity"] == "error"] == ["R14"]
    assert ran.code == 2
