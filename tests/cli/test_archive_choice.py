"""Which archive is meant, and which of its records: BESLUT_ARCHIVE, and the choices of archive list."""

import json
from pathlib import Path

import pytest

from beslut.archive import truth

BOARD, LATER, COMMITTEE = (
    "granvik/kommunstyrelsen/2024-03-05/39",
    "granvik/kommunstyrelsen/2024-04-09/45",
    "granvik/barn-och-utbildningsnamnden/2024-03-19/10",
)
MINUTES = ("granvik-ks-2024-03-05.txt", "granvik-ks-2024-04-09.txt", "granvik-bun-2024-03-19.yaml")
FEES = Path(__file__).resolve().parents[2] / "examples" / "granvik.fees.yaml"
REPORTS = [
    ("attendance", "--table", "persons"),
    ("decisions",),
    ("audit",),
    ("who", "--paragraph", "41"),
    ("statistics", "--table", "persons"),
    ("disqualifications", "--table", "list"),
    ("votes", "--table", "sheet"),
    ("pay", "--profile", str(FEES)),
    ("check",),
]


@pytest.fixture
def ask(beslut, monkeypatch):
    """The same as beslut, in English, with the example minutes in held.db; no variable names it."""
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    assert beslut("archive", "add", *MINUTES, "--archive", "held.db").code == 0
    return lambda *arguments: beslut(*arguments, "--lang", "en")


def records(ran):
    (report,) = json.loads(ran.out)["reports"]
    return [row["values"]["record"] for row in report["rows"]]


@pytest.mark.parametrize("command", REPORTS, ids=lambda each: each[0])
def test_without_files_the_archive_of_the_variable_is_meant(ask, monkeypatch, command):
    named = ask(*command, "--archive", "held.db", "--format", "json")
    monkeypatch.setenv("BESLUT_ARCHIVE", "held.db")
    assert ask(*command, "--format", "json") == named
    assert named.out


@pytest.mark.parametrize("command", REPORTS, ids=lambda each: each[0])
def test_files_that_are_given_win_over_the_variable(ask, monkeypatch, command):
    of_files = ask(*command, MINUTES[0], "--format", "json")
    monkeypatch.setenv("BESLUT_ARCHIVE", "nowhere.db")
    assert ask(*command, MINUTES[0], "--format", "json") == of_files


@pytest.fixture
def read(monkeypatch):
    """The records whose minutes are read from now on."""
    version, found = truth.version, []

    def seen(connection, number):
        held = version(connection, number)
        found.append(held.entry.record)
        return held

    monkeypatch.setattr(truth, "version", seen)
    return found


def test_who_reads_the_meetings_that_have_the_paragraph_and_no_others(ask, read):
    ran = ask("who", "--paragraph", "§ 41", "--archive", "held.db", "--format", "json")
    assert len(json.loads(ran.out)["reports"]) == 1
    assert read == [BOARD]


@pytest.mark.parametrize("number", ["999", "första"])
def test_a_paragraph_that_is_nowhere_is_told_as_of_files(ask, number):
    of_files = ask("who", "--paragraph", number, *MINUTES)
    of_archive = ask("who", "--paragraph", number, "--archive", "held.db")
    assert of_archive.code == of_files.code == 2
    assert of_archive.err in of_files.err
    assert number in of_archive.err


def test_an_archive_that_is_named_wins_over_the_variable(ask, monkeypatch):
    monkeypatch.setenv("BESLUT_ARCHIVE", "nowhere.db")
    assert ask("decisions", "--archive", "held.db").code == 0


def test_the_choices_hold_for_the_archive_of_the_variable(ask, monkeypatch):
    monkeypatch.setenv("BESLUT_ARCHIVE", "held.db")
    ran = ask("attendance", "--body", "BUN", "--table", "paragraphs", "--format", "json")
    assert len(json.loads(ran.out)["reports"]) == 1


@pytest.mark.parametrize("empty", ["", None])
def test_with_neither_files_nor_an_archive_both_ways_are_told(ask, monkeypatch, empty):
    if empty is not None:
        monkeypatch.setenv("BESLUT_ARCHIVE", empty)
    ran = ask("decisions")
    assert ran.code == 2
    assert "FILE is missing" in ran.err
    assert "--archive URL" in ran.err
    assert "BESLUT_ARCHIVE" in ran.err


def test_an_archive_option_without_a_value_is_told(ask):
    ran = ask("statistics", "--archive")
    assert ran.code == 2
    assert "--archive lacks its value" in ran.err


@pytest.mark.parametrize(
    ("options", "listed"),
    [
        ((), [COMMITTEE, BOARD, LATER]),
        (("--body", "KS"), [BOARD, LATER]),
        (("--body", "ks", "--body", "Barn- och utbildningsnämnden"), [COMMITTEE, BOARD, LATER]),
        (("--from", "2024-03-19"), [COMMITTEE, LATER]),
        (("--to", "2024-03-05"), [BOARD]),
        (("--person", "Hanna Berg"), [COMMITTEE]),
        (("--party", "SD"), [BOARD, LATER]),
        (("--party", "SD", "--from", "2024-04-01"), [LATER]),
        (("--body", "BUN", "--from", "2025-01-01"), []),
        (("--withdrawn",), []),
    ],
)
@pytest.mark.parametrize("gone", [(), (LATER,), (BOARD, LATER)])
def test_a_list_is_narrowed_the_same_whether_a_record_counts_or_is_withdrawn(ask, options, listed, gone):
    for record in gone:
        assert ask("archive", "withdraw", record, "--why", "dubblett", "--archive", "held.db").code == 0
    ran = ask("archive", "list", *options, "--archive", "held.db", "--format", "json")
    assert records(ran) == (sorted(gone) if "--withdrawn" in options else listed)


def test_withdrawn_records_are_counted_in_the_list_and_listed_alone_when_asked_for(ask):
    ask("archive", "withdraw", BOARD, "--why", "dubblett", "--archive", "held.db")
    every = ask("archive", "list", "--archive", "held.db")
    assert "3 records." in every.out
    assert "1 is withdrawn and does not count" in every.out
    assert records(ask("archive", "list", "--withdrawn", "--archive", "held.db", "--format", "json")) == [
        BOARD
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--body", "XYZ"), "no body called XYZ"),
        (("--person", "Hanna Bergg"), "Hanna Berg"),
        (("--party", "XX"), "no party XX"),
        (("--from", "i går"), "“i går” is no day"),
        (("--from", "2024-05-01", "--to", "2024-04-01"), "2024-04-01 is before 2024-05-01"),
    ],
)
def test_a_choice_that_means_nothing_is_told(ask, options, said):
    ran = ask("archive", "list", *options, "--archive", "held.db")
    assert ran.code == 2
    assert said in ran.err


def test_a_list_fits_a_narrow_window(ask, monkeypatch):
    ask("archive", "withdraw", BOARD, "--why", "dubblett", "--archive", "held.db")
    monkeypatch.setenv("COLUMNS", "60")
    lines = ask("archive", "list", "--archive", "held.db").out.splitlines()
    assert max(map(len, lines)) <= 60
    assert sum(line.startswith("granvik/") for line in lines) == 3


def test_the_list_has_its_columns_for_machines(ask):
    ran = ask("archive", "list", "--archive", "held.db", "--body", "BUN", "--format", "csv")
    head, row = ran.out.splitlines()
    assert head == "Record,Versions,Latest,On"
    assert row.startswith(f"{COMMITTEE},1,import,20")


def test_a_search_tells_how_many_hits_there_are_and_how_to_see_more(ask):
    some = ask("archive", "search", "skolskjuts", "--limit", "1", "--archive", "held.db")
    assert "1 of 2 hits, the best first" in some.out
    assert "--limit shows more" in some.out
    assert "2 hits, the best first." in ask("archive", "search", "skolskjuts", "--archive", "held.db").out
    assert "1 hit." in ask("archive", "search", "skolskjuts", "--body", "BUN", "--archive", "held.db").out


def test_a_long_decision_is_shown_around_the_words_and_given_whole_to_machines(ask, beslut, desk):
    text = (desk / MINUTES[0]).read_text()
    long = "Kommunstyrelsen " + "prövar saken grundligt och " * 30 + "antar underlaget om bussar."
    (desk / "long.txt").write_text(
        text.replace("2024-03-05", "2024-05-07").replace(
            "Kommunstyrelsen bygger en ny förskola i Norrby.", long
        )
    )
    assert ask("archive", "add", "long.txt", "--archive", "held.db").code == 0
    searched = ("archive", "search", "bussar", "--from", "2024-05-01", "--archive", "held.db")
    (report,) = json.loads(ask(*searched, "--format", "json").out)["reports"]
    assert report["rows"][0]["values"]["decision"] == long
    shown = " ".join(ask(*searched).out.split())
    assert "grundligt" in shown
    assert "bussar." in shown
    assert shown.count("grundligt") < 8


@pytest.mark.parametrize("limit", ["0", "-1", "många"])
def test_a_limit_that_is_no_number_is_told(ask, limit):
    ran = ask("archive", "search", "skolskjuts", "--limit", limit, "--archive", "held.db")
    assert ran.code == 2
    assert f"--limit: “{limit}” is not a value" in ran.err
