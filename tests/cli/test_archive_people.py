"""`beslut archive people`: who sat when, which pairs are in doubt, and what an alias file changes."""

import csv
import io
import json
import shutil
from pathlib import Path

import jsonschema
import pytest

from beslut.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
MINUTES = ["granvik-bun-2024-03-19.yaml", "granvik-ks-2024-03-05.txt", "granvik-ks-2024-04-09.txt"]
LATER = "granvik/kommunstyrelsen/2024-04-09/45"
SLIP = "- {municipality: Granvik, name: Karin Åberg, party: S, %s: {name: Karin Åsberg, party: S}}\n"


@pytest.fixture
def run(tmp_path, monkeypatch, capfd):
    """Run `archive people` in English where one name is a slip; gives exit code, output and complaints."""
    for name in MINUTES:
        shutil.copy(EXAMPLES / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    assert main(["archive", "add", *MINUTES]) == 0
    capfd.readouterr()
    main(["archive", "show", LATER])
    (tmp_path / "slip.yaml").write_text(capfd.readouterr().out.replace("Karin Åsberg", "Karin Åberg"))
    assert main(["archive", "correct", LATER, "slip.yaml", "--why", "prov"]) == 0
    capfd.readouterr()

    def ran(*arguments, command="people"):
        code = main(["archive", command, *arguments, "--lang", "en"])
        told = capfd.readouterr()
        return code, told.out, told.err

    return ran


def rows(out, name):
    (report,) = [each for each in json.loads(out)["reports"] if each["name"] == name]
    return [row["values"] for row in report["rows"]]


def test_everybody_is_listed_with_terms_and_the_pair_below(run):
    code, out, _ = run("--format", "json")
    assert code == 0
    everybody = rows(out, "archive_people")
    assert len(everybody) == 19
    assert {"name": "Karin Åberg", "party": ["S"], "terms": ["2022–2026"], "meetings": 1, "joined": None,
            "names": None, "municipality": "Granvik"} in everybody  # fmt: skip
    (pair,) = rows(out, "archive_pairs")
    assert (pair["first"], pair["second"]) == ("Karin Åberg (S)", "Karin Åsberg (S)")
    assert pair["why"] == "names that are much the same"


def test_json_is_as_the_schema_of_reports_says(run, capfd):
    out = run("--format", "json")[1]
    main(["schema", "--reports"])
    jsonschema.validate(json.loads(out), json.loads(capfd.readouterr().out))


@pytest.mark.parametrize(("says", "everybody"), [("is", 18), ("not", 19)])
def test_whoever_an_alias_file_names_is_no_doubtful_pair_any_more(run, tmp_path, says, everybody):
    (tmp_path / "aliases.yaml").write_text("aliases:\n" + SLIP % says)
    code, out, err = run("--aliases", "aliases.yaml", "--format", "json")
    assert (code, rows(out, "archive_pairs"), err) == (0, [], "")
    assert len(rows(out, "archive_people")) == everybody


def test_what_was_joined_shows_the_row_that_joined_it_and_every_name(run, tmp_path):
    (tmp_path / "aliases.yaml").write_text("aliases:\n" + SLIP % "is")
    out = run("--aliases", "aliases.yaml", "--person", "Karin", "--table", "persons", "--format", "json")[1]
    (karin,) = rows(out, "archive_people")
    assert (karin["name"], karin["names"], karin["joined"], karin["meetings"]) == (
        "Karin Åsberg",
        ["Karin Åberg"],
        ["aliases[0]"],
        2,
    )


def test_a_row_about_nobody_is_warned_of_and_changes_nothing(run, tmp_path):
    row = (SLIP % "is").replace("Karin Åberg", "Karin Öberg")
    (tmp_path / "aliases.yaml").write_text("aliases:\n" + row)
    code, out, err = run("--aliases", "aliases.yaml", "--format", "json")
    assert (code, len(rows(out, "archive_people"))) == (0, 19)
    assert "aliases[0]: the archive has nobody called Karin Öberg (S)" in err


@pytest.mark.parametrize(
    ("options", "names", "pairs"),
    [
        (("--body", "BUN", "--party", "S"), ["Eva Nord", "Hanna Berg"], 0),
        (("--person", "Karin Åberg"), ["Karin Åberg"], 1),
        (("--party", "SD"), ["Jan Wiklund"], 0),
        (("--from", "2024-04-01", "--person", "åberg"), ["Karin Åberg"], 1),
        (("--to", "2024-03-05", "--person", "Karin"), ["Karin Åsberg"], 1),
    ],
)
def test_options_narrow_the_people_and_the_pairs(run, options, names, pairs):
    code, out, _ = run(*options, "--format", "json")
    assert code == 0
    assert [row["name"] for row in rows(out, "archive_people")] == names
    assert len(rows(out, "archive_pairs")) == pairs


def test_csv_holds_the_people_or_the_pairs_where_they_are_asked_for(run):
    people = list(csv.DictReader(io.StringIO(run("--format", "csv")[1])))
    assert (len(people), people[0]["Name"], people[0]["Terms"]) == (19, "Anna Rask", "2022–2026")
    (pair,) = csv.DictReader(io.StringIO(run("--format", "csv", "--table", "pairs")[1]))
    assert pair["Terms of the one"] == pair["Terms of the other"] == "2022–2026"


def test_sixty_columns_are_enough(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    out = run()[1]
    assert max(map(len, out.splitlines())) <= 60
    assert "Karin Åberg (S)" in out


def test_where_there_is_no_pair_it_is_said(run):
    code, out, _ = run("--party", "SD")
    assert code == 0
    assert "There is no such pair." in out


def test_an_empty_archive_has_no_people(run):
    for record in (
        "granvik/barn-och-utbildningsnamnden/2024-03-19/10",
        "granvik/kommunstyrelsen/2024-03-05/39",
        LATER,
    ):
        assert run(record, "--why", "prov", command="withdraw")[0] == 0
    code, out, _ = run()
    assert code == 0
    assert "0 people." in out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--person", "Hanna Bergg"), "Hanna Berg"),
        (("--party", "KD"), "the archive has no party KD"),
        (("--body", "XYZ"), "XYZ"),
        (("--from", "2024-04-01", "--to", "2024-03-01"), "is before"),
        (("--from", "yesterday"), "--from"),
        (("--table", "all"), "--table"),
        (("--aliases", "nowhere.yaml"), "nowhere.yaml"),
        (("--archive", "nowhere.db"), "there is no archive here"),
    ],
)
def test_what_cannot_be_asked_is_one_message_and_exit_code_2(run, options, said):
    code, _, err = run(*options)
    assert code == 2
    assert said in err
    assert "Traceback" not in err
