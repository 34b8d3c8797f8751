"""`beslut substitutes`: names on the command line, body files, and the report in every form."""

import json
import re
import shlex
from pathlib import Path

import pytest

from beslut.rendering import RENDERERS

PAGE_FOLDER = Path(__file__).resolve().parents[2] / "docs"
PAGE = (PAGE_FOLDER / "commands.md").read_text("utf-8")
BODY = ("--body", "granvik-ks.body.yaml")
LOCAL = ("--local", "granvik-ks.local.yaml")


def test_each_absent_member_has_a_substitute_with_the_reason_and_the_source(beslut):
    ran = beslut(
        "substitutes",
        *BODY,
        *LOCAL,
        "--absent",
        "Anna Rask, Sara Lindh (V)",
        "--present",
        "Lena Fors,Nils Öman",
    )
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Inkallelse av ersättare: Kommunstyrelsen, Granvik\n")
    assert "rad V: S, C: plats 1" in ran.out
    assert "KF 2022-12-12 § 140" in ran.out
    assert "Sara Lindh (V): platsen går till ett annat parti: styrkebalansen ändras." in " ".join(
        ran.out.split()
    )
    assert "granvik-ks.body.yaml och granvik-ks.local.yaml" in ran.out


def values(ran):
    """The rows of the JSON."""
    assert ran.code == 0, ran.err
    return [row["values"] for row in json.loads(ran.out)["reports"][0]["rows"]]


def called(ran):
    """Who serves for whom."""
    return {row["member"]: row["substitute"] for row in values(ran)}


def test_options_may_be_given_several_times(beslut):
    ran = beslut(
        *(
            "substitutes",
            *BODY,
            *LOCAL,
            "--format",
            "json",
            "--absent",
            "Anna Rask",
            "--absent",
            "Jan Wiklund",
        ),
        *("--present", "Nils Öman (M)", "--present", "Rut Hallin, Moa Lidman"),
    )
    assert called(ran) == {"Anna Rask": "Nils Öman", "Jan Wiklund": "Rut Hallin"}


def test_whoever_serves_keeps_the_place(beslut):
    ran = beslut(
        *("substitutes", *BODY, *LOCAL, "--format", "json", "--serving", "Tomas Ek = Anna Rask"),
        *("--present", "Nils Öman", "--absent", "Jan Wiklund"),
    )
    assert called(ran) == {"Anna Rask": "Tomas Ek", "Jan Wiklund": "Nils Öman"}


@pytest.mark.parametrize(
    ("day", "serves"), [("2023-08-31", "Gunnel Fors"), ("2023-09-01", "Sara Lindh"), ("2027-01-01", None)]
)
def test_the_day_decides_who_is_elected(beslut, day, serves):
    for name in ("Gunnel Fors", "Sara Lindh"):
        ran = beslut("substitutes", *BODY, *LOCAL, "--absent", name, "--date", day, "--format", "json")
        assert ran.code == (0 if name == serves else 2)


def test_a_call_for_one_paragraph_ends_with_it(beslut):
    ran = beslut("substitutes", *BODY, "--absent", "Per Hallgren", "--paragraph", "41", "--lang", "en")
    assert "The call is for § 41 alone" in ran.out
    assert "§ 41" in ran.out.splitlines()[0]


def test_local_rules_may_stand_in_the_body_file_and_a_file_of_their_own_comes_first(beslut, desk):
    body = (desk / "granvik-ks.body.yaml").read_text("utf-8")
    both = desk / "both.yaml"
    both.write_text(
        f"{body}local:\n  substitute_orders: [{{rows: [{{party: M, then: [V]}}]}}]\n", encoding="utf-8"
    )
    question = ("--absent", "Anna Rask", "--present", "Leo Franzén, Tomas Ek", "--format", "json")
    assert called(beslut("substitutes", "--body", "both.yaml", *question)) == {"Anna Rask": "Leo Franzén"}
    assert called(beslut("substitutes", "--body", "both.yaml", *LOCAL, *question)) == {
        "Anna Rask": "Tomas Ek"
    }


@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda each: each.name)
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_it_can_be_shown_in_every_form(beslut, desk, renderer, lang):
    ran = beslut(
        *("substitutes", *BODY, *LOCAL, "--absent", "Anna Rask", "--present", "Nils Öman"),
        *("--format", renderer.name, "--lang", lang, "--output", "report"),
    )
    assert (ran.code, ran.out) == (0, "")
    given = (desk / "report").read_bytes()
    assert given.startswith(b"PK") if not renderer.is_text else "Nils Öman" in given.decode()


def test_a_name_that_nobody_has_is_one_error_with_the_nearest(beslut):
    ran = beslut("substitutes", *BODY, *LOCAL, "--absent", "Anna Rusk", "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines() == [
        "granvik-ks.body.yaml: nobody called “Anna Rusk” is elected",
        "    Did you mean “Anna Rask (M)”?",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--body is missing"),
        (BODY, "--absent is missing"),
        ((*BODY, "--absent", " , "), "--absent is missing"),
        ((*BODY, "--serving", "Tomas Ek"), "--serving: “Tomas Ek” does not say who serves for whom"),
        ((*BODY, "--serving", "=Tomas Ek"), "--serving: “=Tomas Ek” does not say who serves for whom"),
        ((*BODY, "--serving", "Tomas Ek="), "--serving: “Tomas Ek=” does not say who serves for whom"),
        ((*BODY, "--absent", "Anna Rask", "--date", "5 mars"), "--date: “5 mars” is no day"),
        ((*BODY, "--absent", "Anna Rask", "-p", "tolv"), "“tolv”"),
        (("--body", "nowhere.yaml", "--absent", "A"), "nowhere.yaml: there is no such file"),
        (("--body", "granvik-ks.local.yaml", "--absent", "A"), "granvik-ks.local.yaml: “body” is missing"),
        (
            (*BODY, "--local", "granvik-ks.body.yaml", "--absent", "A"),
            "granvik-ks.body.yaml: “local” is missing",
        ),
        (
            ("--body", "granvik-bun-2024-03-19.yaml", "--absent", "A"),
            "granvik-bun-2024-03-19.yaml:3: this is a record file, which holds meetings and no body",
        ),
    ],
)
def test_what_cannot_be_used_is_one_error_with_exit_code_2(beslut, arguments, said):
    ran = beslut("substitutes", *arguments, "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err.splitlines()[0]
    assert len(ran.err.splitlines()) == 2


def test_a_file_that_tells_of_the_other_is_told_where_to_stand(beslut):
    err = beslut("substitutes", "--body", "granvik-ks.local.yaml", "--absent", "A", "--lang", "en").err
    assert err.splitlines()[1].strip() == "Add it, or give the file after --local."
    err = beslut("substitutes", *BODY, "--local", "granvik-ks.body.yaml", "--absent", "A", "--lang", "en").err
    assert err.splitlines()[1].strip() == "Add it, or give the file after --body."


def test_a_file_that_was_read_is_never_overwritten(beslut, desk):
    for given in ("granvik-ks.body.yaml", "granvik-ks.local.yaml"):
        before = (desk / given).read_bytes()
        ran = beslut("substitutes", *BODY, *LOCAL, "--absent", "Anna Rask", "--output", given)
        assert ran.code == 2
        assert (desk / given).read_bytes() == before


def test_the_schema_of_body_files_can_be_had(beslut):
    assert json.loads(beslut("schema", "--body").out)["title"] == "beslut body file"
    assert json.loads(beslut("schema").out)["title"] == "beslut record file"


def test_body_files_in_a_folder_are_no_minutes(beslut):
    ran = beslut("decisions", ".", "--format", "json")
    assert ran.code == 0
    assert "body" not in ran.err


def test_the_page_on_commands_shows_what_is_printed(beslut, monkeypatch):
    shown = re.search(r"\$ beslut (substitutes .+?)\n(Inkallelse[\s\S]+?)```", PAGE.replace("\\\n", ""))
    assert shown is not None
    monkeypatch.chdir(PAGE_FOLDER.parent)
    monkeypatch.setenv("COLUMNS", "100")
    assert beslut(*shlex.split(shown[1])).out == shown[2]
