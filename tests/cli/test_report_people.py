"""Reports over an archive count people as the archive knows them, and say where a name is several or joined."""

import csv
import datetime as dt
import io
import json
from pathlib import Path

import pytest
from attrs import evolve

from beslut.archive import who_is_who
from beslut.archive.archive import open_archive
from beslut.records import Actor, Body, BodyKind, NonParticipation, ParagraphNumber, Reason
from tests.archive.filled import doing, meeting

BOARD = Body(name="Kommunstyrelsen", municipality="Granvik", kind=BodyKind.EXECUTIVE_BOARD)
FEES = Path(__file__).resolve().parents[2] / "examples" / "granvik.fees.yaml"
ANNA = ("Anna Ek", "S")
COMMANDS = [
    ("attendance",),
    ("decisions",),
    ("audit",),
    ("who", "--paragraph", "1"),
    ("statistics",),
    ("disqualifications",),
    ("votes",),
    ("pay", "--profile", str(FEES)),
    ("check",),
]


@pytest.fixture
def sat(desk, monkeypatch):
    """Meetings of the board in held.db: who sat on a day, the first of them disqualified in § 1 where `jav` says so."""
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)

    def held(day, *names, jav=False, body=BOARD):
        sitting = evolve(meeting(names=(*names, ("Bo Alm", "M")), body=body), date=dt.date.fromisoformat(day))
        if jav:
            name, party = names[0]
            stated = NonParticipation(
                actor=Actor(name=name, party=party),
                reason=Reason.DISQUALIFIED,
                paragraph=ParagraphNumber("1"),
            )
            sitting = evolve(sitting, non_participation=[stated], votes=())
        with open_archive("held.db", create=True) as archive:
            archive.add(sitting, doing())

    return held


@pytest.fixture
def ask(beslut):
    return lambda *arguments: beslut(*arguments, "--archive", "held.db", "--lang", "en")


def aliases(*rows):
    Path("alias.yaml").write_text(
        "aliases:\n" + "".join(f"- {{municipality: Granvik, {row}}}\n" for row in rows)
    )
    return "--aliases", "alias.yaml"


def table(ran, name):
    (report,) = [each for each in json.loads(ran.out)["reports"] if each["name"] == name]
    return [row["values"] for row in report["rows"]], "\n".join(report["notes"])


def persons(ask, *more):
    rows, notes = table(
        ask("statistics", "--table", "persons", "--format", "json", *more), "statistics_persons"
    )
    return [(row["person"], row["rate"]["part"]) for row in rows if "Bo Alm" not in row["person"]], notes


def test_namesakes_twenty_years_apart_have_a_row_each(sat, ask):
    for day in ("2004-03-05", "2010-03-05", "2024-03-05"):
        sat(day, *([] if day.startswith("2010") else [ANNA]), ("Nils Öst", "C"))
    found, notes = persons(ask)
    assert [name for name, _ in found if "Anna" in name] == ["Anna Ek [2002–2006]", "Anna Ek [2022–2026]"]
    assert "Anna Ek is several people in the archive" in notes


def test_an_alias_file_makes_them_one_and_the_note_says_by_which_row(sat, ask):
    sat("2004-03-05", ANNA)
    sat("2024-03-05", ANNA)
    row = "name: Anna Ek, party: S, terms: [2002], is: {name: Anna Ek, party: S, terms: [2022]}"
    found, notes = persons(ask, *aliases(row))
    assert found == [("Anna Ek", 2)]
    assert "joined by aliases[0] of the alias file" in notes


def test_a_married_name_counts_with_the_name_before(sat, ask):
    sat("2020-03-05", ANNA)
    sat("2024-03-05", ("Anna Ek-Lund", "S"))
    assert len(persons(ask)[0]) == 2
    found, _ = persons(ask, *aliases("name: Anna Ek, party: S, is: {name: Anna Ek-Lund, party: S}"))
    assert found == [("Anna Ek-Lund", 2)]


def test_two_parties_are_two_people_until_an_alias_file_joins_them(sat, ask):
    sat("2020-03-05", ANNA, jav=True)
    sat("2024-03-05", ("Anna Ek", "V"), jav=True)
    jav = ("disqualifications", "--table", "persons", "--format", "json")
    assert persons(ask)[0] == [("Anna Ek", 1), ("Anna Ek", 1)]
    rows, notes = table(ask(*jav), "disqualifications_by_person")
    assert [(row["party"], row["times"]) for row in rows] == [("S", 1), ("V", 1)]
    assert "Anna Ek (S) and Anna Ek (V)" in notes
    joined = aliases("name: Anna Ek, party: S, is: {name: Anna Ek, party: V}")
    assert persons(ask, *joined)[0] == [("Anna Ek", 2)]
    rows, _ = table(ask(*jav, *joined), "disqualifications_by_person")
    assert [(row["party"], row["times"]) for row in rows] == [(["S", "V"], 2)]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each[0])
def test_without_namesakes_a_report_is_to_the_byte_what_it_is_without_the_archives_people(
    sat, ask, command, monkeypatch
):
    sat("2020-03-05", ANNA, jav=True)
    sat("2024-03-05", ANNA)
    found = ask(*command)
    from beslut.archive.designations import AS_PRINTED, Designations

    monkeypatch.setattr("beslut.archive.who_is_who._designations", lambda shown: AS_PRINTED)
    monkeypatch.setattr(Designations, "meeting", lambda self, one: one)
    assert ask(*command) == found


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each[0])
def test_every_report_tells_a_joined_person_by_the_name_that_is_shown(sat, ask, command):
    sat("2020-03-05", ANNA, jav=True)
    sat("2024-03-05", ("Anna Ek-Lund", "S"))
    rows = aliases("name: Anna Ek, party: S, is: {name: Anna Ek-Lund, party: S}")
    ran = ask(*command, *rows, "--format", "json")
    assert ran.code in (0, 1)
    reports = json.loads(ran.out)["reports"]
    values = json.dumps([row["values"] for each in reports for row in each["rows"]], ensure_ascii=False)
    notes = [note for each in reports for note in each["notes"] if "joined by aliases[0]" in note]
    assert '"Anna Ek"' not in values
    assert len(notes) == ("Anna Ek-Lund" in values)


def test_a_page_of_everything_says_it_once(sat, ask):
    sat("2004-03-05", ANNA)
    sat("2024-03-05", ANNA)
    assert ask("report", "--html", "page.html").code == 0
    page = Path("page.html").read_text()
    assert page.count("Anna Ek is several people in the archive") == 1
    assert "Anna Ek [2002–2006]" in page


def test_what_a_table_of_values_cannot_say_is_said_beside_it(sat, ask):
    sat("2004-03-05", ANNA)
    sat("2024-03-05", ANNA)
    ran = ask("statistics", "--format", "csv", "--measures", "A")
    assert [row["Person"] for row in csv.DictReader(io.StringIO(ran.out))].count("Anna Ek [2022–2026]") == 1
    assert "Anna Ek is several people in the archive" in ran.err


def test_a_body_file_is_matched_by_the_terms_of_its_mandates(sat, ask):
    sat("2004-03-05", ANNA)
    sat("2024-03-05", ANNA)
    sat("2024-03-12", ("Eva Gran", "S"))
    Path("ks.yaml").write_text(
        "body:\n  name: Kommunstyrelsen\n  municipality: Granvik\n  kind: executive_board\n  elected:\n"
        "  - {person: {name: Anna Ek}, office: member, party: S, since: 2003-01-01, until: 2006-12-31}\n"
        "  - {person: {name: Anna Ek}, office: member, party: S, since: 2023-01-01}\n"
    )
    rows, _ = table(
        ask("statistics", "--table", "persons", "--body", "ks.yaml", "--format", "json"), "statistics_persons"
    )
    rates = {row["person"]: row["rate"] for row in rows if row["rate"]}
    assert {name: (rate["part"], rate["whole"]) for name, rate in rates.items()} == {
        "Anna Ek [2002–2006]": (1, 1),
        "Anna Ek [2022–2026]": (1, 2),
    }


def test_employment_ids_are_matched_by_any_name_and_a_row_for_two_people_is_refused(sat, ask):
    sat("2024-03-05", ANNA)
    sat("2004-03-05", ANNA)
    pay = ("pay", "--profile", str(FEES), "--table", "sums", "--format", "json", "--ids", "ids.yaml")
    Path("ids.yaml").write_text("persons:\n- {name: Anna Ek, party: S, id: '7'}\n")
    ran = ask(*pay)
    assert ran.code == 2
    assert "ids.yaml" in ran.err
    assert "Anna Ek [2002–2006] and Anna Ek [2022–2026]" in ran.err
    Path("ids.yaml").write_text(
        "persons:\n- {name: 'Anna Ek [2002–2006]', id: '6'}\n- {name: Anna Ek, party: S, id: '7'}\n"
    )
    rows, _ = table(ask(*pay), "pay_sums")
    assert {row["person"]: row["employment_id"] for row in rows if "Anna" in row["person"]} == {
        "Anna Ek [2002–2006]": "6",
        "Anna Ek [2022–2026]": "7",
    }
    alias = aliases("name: Anna Ek, party: S, terms: [2002], is: {name: Anna Ek, party: S, terms: [2022]}")
    Path("ids.yaml").write_text("persons:\n- {name: Anna Ek, party: S, id: '7'}\n")
    rows, _ = table(ask(*pay, *alias), "pay_sums")
    assert [row["employment_id"] for row in rows if "Anna" in row["person"]] == ["7"]


IDS = ("pay", "--profile", str(FEES), "--table", "sums", "--format", "json", "--ids", "ids.yaml")


def ids(ask, *more):
    rows, _ = table(ask(*IDS, *more), "pay_sums")
    return {row["person"]: row["employment_id"] for row in rows if "Anna" in row["person"]}


def employed(*rows):
    Path("ids.yaml").write_text("persons:\n" + "".join(f"- {{{row}}}\n" for row in rows))


@pytest.mark.parametrize(
    "rows",
    [
        ("name: 'Anna Ek [2002–2006]', id: '6'", "name: Anna Ek, party: S, id: '7'"),
        ("name: Anna Ek, id: '7'", "name: 'Anna Ek [2002-2006]', party: S, id: '6'"),
        ("name: 'Anna Ek [Granvik, 2002–2006]', id: '6'", "name: 'Anna Ek [2018–2022, S]', id: '7'"),
    ],
)
def test_a_row_that_a_wide_report_needs_is_understood_in_a_narrow_one(sat, ask, rows):
    for day in ("2004-03-05", "2020-03-05", "2024-03-05"):
        sat(day, ANNA)
    employed(*rows)
    assert ids(ask) == {"Anna Ek [2002–2006]": "6", "Anna Ek [2018–2026]": "7"}
    assert ids(ask, "--to", "2005-01-01") == {"Anna Ek": "6"}
    assert ids(ask, "--from", "2024-01-01") == {"Anna Ek": "7"}


def test_rows_of_namesakes_whom_parties_tell_apart_keep_to_their_party(sat, ask):
    sat("2004-03-05", ANNA)
    sat("2024-03-05", ANNA)
    sat("2024-03-12", ("Anna Ek", "V"))
    employed(
        "name: 'Anna Ek [2002–2006]', id: '6'",
        "name: 'Anna Ek [2022–2026, S]', id: '7'",
        "name: 'Anna Ek [2022–2026, V]', id: '8'",
    )
    rows, _ = table(ask(*IDS, "--from", "2024-01-01"), "pay_sums")
    assert {row["party"]: row["employment_id"] for row in rows if row["person"] == "Anna Ek"} == {
        "S": "7",
        "V": "8",
    }


def test_a_row_of_another_party_is_nobodys_where_somebody_is_one_person_whatever_party_is_printed(sat, ask):
    sat("2024-03-05", ANNA)
    sat("2024-04-05", ("Anna Ek", None))
    employed("name: Anna Ek, party: V, id: '9'")
    assert ids(ask) == {"Anna Ek": None}
    employed("name: Anna Ek, party: V, id: '9'", "name: Anna Ek, party: S, id: '6'")
    rows, _ = table(ask(*IDS), "pay_sums")
    assert [(row["party"], row["employment_id"]) for row in rows if row["person"] == "Anna Ek"] == [
        ("S", "6")
    ]
    Path("reg.yaml").write_text("engagements:\n- {person: Anna Ek, party: V, organisation: Ny förskola}\n")
    tests = ("disqualifications", "--tests", "--engagements", "reg.yaml", "--format", "json")
    assert "Ny förskola" not in ask(*tests).out
    Path("reg.yaml").write_text("engagements:\n- {person: Anna Ek, party: S, organisation: Ny förskola}\n")
    assert ask(*tests).out.count("Ny förskola") == 2


def test_a_mark_is_read_and_not_looked_up(sat, ask):
    sat("2004-03-05", ANNA)
    sat("2020-03-05", ANNA)
    row = "name: 'Anna Ek [2018–2022]'"
    employed(f"{row}, id: '7'")
    assert ids(ask) == {"Anna Ek [2002–2006]": None, "Anna Ek [2018–2022]": "7"}
    sat("2024-03-05", ANNA)
    sat("2020-03-12", ("Anna Ek", "V"))
    ran = ask(*IDS)  # now the mark is written behind another's name
    assert ran.code == 2
    assert "Anna Ek [Granvik, 2018–2026, S] and Anna Ek [Granvik, 2018–2022, V]" in ran.err
    for said in (f"{row}, party: S, id: '7'", "name: 'Anna Ek [2018–2022, S]', id: '7'"):
        employed(said)
        assert {name for name, given in ids(ask).items() if given} == {"Anna Ek [2018–2026]"}
    employed(f"{row}, party: M, id: '7'")
    ran = ask(*IDS)
    assert (ran.code, "Anna Ek [2018–2022] is not of the party M" in ran.err) == (2, True)


def test_whose_party_is_not_printed_is_settled_by_the_archive_in_a_narrow_report_too(sat, ask):
    sat("2020-03-05", ("Anna Ek", "V"))
    sat("2024-05-05", ("Anna Ek", None))
    sat("2024-03-05", ("Anna Ek", "V"))
    sat("2020-03-05", ANNA, body=evolve(BOARD, municipality="Norrby"))
    employed("name: Anna Ek, party: S, id: '1'")
    assert ids(ask, "--from", "2024-04-01") == {"Anna Ek": None}
    employed("name: Anna Ek, party: S, id: '1'", "name: Anna Ek, party: V, id: '2'")
    assert ids(ask, "--from", "2024-04-01") == {"Anna Ek": "2"}


def test_of_namesakes_of_whom_one_has_no_party_each_is_paid_by_a_mark(sat, ask):
    sat("2004-03-05", ("Anna Ek", "V"))
    sat("2020-03-05", ("Anna Ek", None))
    employed("name: 'Anna Ek [2002–2006]', id: '1'", "name: 'Anna Ek [2018–2022]', id: '2'")
    assert ids(ask) == {"Anna Ek [2002–2006]": "1", "Anna Ek [2018–2022]": "2"}


def test_somebody_in_two_municipalities_is_paid_as_one(sat, ask):
    sat("2020-03-05", ANNA)
    sat("2020-04-05", ANNA, body=evolve(BOARD, municipality=None))
    sat("2004-03-05", ANNA, body=evolve(BOARD, municipality="Norrby"))
    employed("name: Anna Ek, id: '1'")
    alias = aliases(
        "name: Anna Ek, party: S, terms: [2018],"
        " is: {municipality: Norrby, name: Anna Ek, party: S, terms: [2002]}"
    )
    rows, _ = table(ask(*IDS, *alias), "pay_sums")
    (row,) = [row for row in rows if row["person"] == "Anna Ek"]
    assert (row["employment_id"], row["meetings"], row["municipality"]) == ("1", 3, ["Norrby", "Granvik"])


def test_local_parties_behind_one_mark_are_told_apart_as_well(sat, ask):
    home = evolve(BOARD, municipality="Göteborg")
    sat("2004-03-05", ("Anna Ek", "DEM"), ANNA, body=home)
    sat("2020-03-05", ANNA, body=home)
    employed(
        "name: 'Anna Ek [2002–2006, DEM]', id: '1'",
        "name: 'Anna Ek [2002–2006, S]', id: '2'",
        "name: Anna Ek, id: '3'",
    )
    old = {("Anna Ek", "DEM"): "1", ("Anna Ek", "S"): "2"}
    assert by_party(ask, "--to", "2005-01-01") == old
    assert by_party(ask)["Anna Ek [2018–2022]", "S"] == "3"


def test_two_rows_of_somebody_who_became_one_person_are_told(sat, ask):
    for day in ("2004-03-05", "2012-03-05"):
        sat(day, ANNA)
    employed("name: 'Anna Ek [2002–2006]', id: '1'", "name: 'Anna Ek [2010–2014]', id: '2'")
    assert ids(ask) == {"Anna Ek [2002–2006]": "1", "Anna Ek [2010–2014]": "2"}
    sat("2008-03-05", ANNA)
    ran = ask(*IDS)
    assert ran.code == 2
    assert "Anna Ek [2002–2006] and Anna Ek [2010–2014] are one person in the archive" in ran.err


@pytest.fixture
def of_two_parties(sat):
    """Two Anna Ek of 2002 whom their parties tell apart, and one of 2022."""
    sat("2004-03-05", ANNA, ("Anna Ek", "V"))
    sat("2024-03-05", ANNA)


def by_party(ask, *more):
    rows, _ = table(ask(*IDS, *more), "pay_sums")
    return {(row["person"], row["party"]): row["employment_id"] for row in rows if "Anna" in row["person"]}


@pytest.mark.parametrize(
    "rows",
    [
        ("'Anna Ek [2002–2006]', party: S", "'Anna Ek [2002–2006]', party: V", "'Anna Ek [2022–2026]'"),
        ("'Anna Ek [2002–2006, S]'", "'Anna Ek [2002–2006, V]'", "Anna Ek, party: S"),
    ],
)
def test_rows_behind_one_mark_are_told_apart_by_the_party(of_two_parties, ask, rows):
    employed(*(f"name: {row}, id: '{number}'" for row, number in zip(rows, "687", strict=True)))
    old = {"S": "6", "V": "8"}
    assert by_party(ask) == {
        **{("Anna Ek [2002–2006]", party): number for party, number in old.items()},
        ("Anna Ek [2022–2026]", "S"): "7",
    }
    assert by_party(ask, "--to", "2005-01-01") == {
        ("Anna Ek", party): number for party, number in old.items()
    }
    assert by_party(ask, "--from", "2024-01-01") == {("Anna Ek", "S"): "7"}


@pytest.mark.parametrize("row", ["'Anna Ek [2002–2006, S]'", "'Anna Ek [2002–2006]', party: S"])
def test_engagements_behind_one_mark_are_told_apart_by_the_party(of_two_parties, ask, row):
    Path("reg.yaml").write_text(f"engagements:\n- {{person: {row}, organisation: Ny förskola}}\n")
    ran = ask("disqualifications", "--tests", "--engagements", "reg.yaml", "--format", "json")
    rows = [str(row["values"]) for report in json.loads(ran.out)["reports"] for row in report["rows"]]
    hits = [row for row in rows if "Ny förskola" in row]
    assert hits
    assert all("Anna Ek [2002–2006] (S)" in row and "(V)" not in row for row in hits)


def test_square_brackets_that_minutes_print_are_no_mark(sat, ask):
    sat("2024-03-05", ("Anna Ek [ers]", "S"))
    employed("name: 'Anna Ek [ers]', party: S, id: '6'", "name: 'Nils Ek [2002–2006]', id: '7'")
    assert ids(ask) == {"Anna Ek [ers]": "6"}


@pytest.mark.parametrize("mark", ["2010–2014", "Norrby", "2002–2026", "1"])
def test_a_mark_that_is_true_of_nobody_is_told_where_somebody_of_the_name_is_shown(sat, ask, mark):
    sat("2004-03-05", ANNA)
    sat("2024-03-05", ANNA)
    sat("2012-03-05", ("Nils Öst", "C"))
    employed(f"name: 'Anna Ek [{mark}]', id: '6'")
    ran = ask(*IDS, "--from", "2024-01-01")
    assert ran.code == 2
    assert "ids.yaml" in ran.err
    assert f"Anna Ek [{mark}]" in ran.err
    assert "Anna Ek [Granvik, 2002–2006, S] and Anna Ek [Granvik, 2022–2026, S]" in ran.err
    assert ask(*IDS, "--from", "2012-01-01", "--to", "2012-12-31").code == 0


def test_a_mark_that_two_fit_is_told_and_not_guessed(sat, ask):
    sat("2024-03-05", ANNA)
    sat("2024-03-05", ANNA, body=evolve(BOARD, municipality="Norrby"))
    employed("name: 'Anna Ek [2022–2026]', id: '6'")
    ran = ask(*IDS)
    assert ran.code == 2
    assert "Anna Ek [Granvik, 2022–2026, S] and Anna Ek [Norrby, 2022–2026, S]" in ran.err


def test_engagements_of_somebody_with_a_mark_are_of_that_one_alone(sat, ask):
    sat("2004-03-05", ANNA)
    sat("2024-03-05", ANNA)
    Path("reg.yaml").write_text(
        "engagements:\n- {person: 'Anna Ek [2002–2006]', organisation: Ny förskola}\n"
    )
    tests = ("disqualifications", "--tests", "--engagements", "reg.yaml", "--format", "json")
    assert "Ny förskola" in ask(*tests, "--to", "2005-01-01").out
    assert "Ny förskola" not in ask(*tests, "--from", "2024-01-01").out


def test_what_is_added_while_a_report_is_made_is_in_none_of_it(sat, ask, monkeypatch):
    sat("2024-03-05", ANNA)
    told = who_is_who.who_is_who

    def slowly(*given):
        found = told(*given)
        sat("2004-03-05", ANNA)
        return found

    monkeypatch.setattr(who_is_who, "who_is_who", slowly)
    assert persons(ask)[0] == [("Anna Ek", 1)]


def test_only_names_with_a_mark_are_explained(sat, ask):
    sat("2020-03-05", ANNA)
    sat("2024-03-05", ("Anna Ek", "V"))
    notes = persons(ask)[1]
    assert "An alias file (--aliases) says who is one" in notes
    assert "square brackets" not in notes
    sat("2004-03-05", ANNA)
    assert persons(ask)[1].count("square brackets") == 1


def test_a_register_of_engagements_is_matched_by_its_days(sat, ask):
    sat("2004-03-05", ANNA)
    sat("2024-03-05", ANNA)
    Path("reg.yaml").write_text(
        "engagements:\n- {person: Anna Ek, party: S, organisation: Ny förskola, since: 2023-01-01}\n"
    )
    ran = ask("disqualifications", "--tests", "--engagements", "reg.yaml", "--format", "json")
    assert ran.code == 0
    assert "Anna Ek [2022–2026] (S)" in ran.out


def test_an_alias_file_without_an_archive_is_an_error_and_its_faults_are_told(sat, ask, beslut):
    sat("2024-03-05", ANNA)
    ran = beslut(
        "statistics", "granvik-ks-2024-03-05.txt", *aliases("name: A, is: {name: B}"), "--lang", "en"
    )
    assert ran.code == 2
    assert "--aliases" in ran.err
    ran = ask("statistics", *aliases("name: Nils Ek, party: S, is: {name: Anna Ek, party: S}"))
    assert ran.code == 0
    assert "the archive has nobody called Nils Ek (S)" in ran.err
    assert ask("statistics", "--aliases", "nowhere.yaml").code == 2
    assert ask("decisions", *aliases("name: A"), "--format", "csv", "--output", "alias.yaml").code == 2
