"""The program that scores the reader: what it counts as silent, when it fails, and that its figures are documented."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from beslut.minutes import read_text
from beslut.minutes.layouts import LAYOUTS
from tools.accuracy.__main__ import main
from tools.accuracy.collection import Text, folder, score_program
from tools.accuracy.measuring import Measured, below_bars, f1, silent_share, summed
from tools.accuracy.page import PAGE, fresh_tables, tables_in, with_tables
from tools.accuracy.silent import KINDS, silent_misses

MINUTES = """Almby kommun
Kommunstyrelsen 2024-03-05
Beslutande   Bo Ek (S), ordförande
             Eva Berg (M)

§ 12 Taxa
Beslut
Taxan antas.
Omständigheterna kring Eva Bergs jäv lämnas utan avseende av Eva Berg (M).
"""


def none_but(kind, *facts):
    return {one: Counter(facts if one == kind else ()) for one in KINDS}


def missed(kind, fact, text=MINUTES):
    return [*silent_misses(none_but(kind, fact), none_but(kind), read_text(text))]


def test_a_fact_that_is_read_is_not_missed():
    fact = ("eva berg", "12", "declined")
    both = none_but("non_participation", fact)
    assert [*silent_misses(both, both, read_text(MINUTES))] == []


def test_a_fact_on_no_line_that_is_shown_is_missed_in_silence():
    fact = ("bo ek", "12", "declined")
    assert missed("non_participation", fact) == [("non_participation", fact)]


def test_a_fact_whose_person_stands_on_an_unread_line_of_the_paragraph_is_not_silent():
    assert [line.place.line for line in read_text(MINUTES).unread] == [9]
    assert missed("non_participation", ("eva berg", "12", "disqualified")) == []


def test_an_unread_line_of_another_paragraph_shows_nothing():
    fact = ("eva berg", "13", "disqualified")
    assert missed("non_participation", fact, MINUTES + "\n§ 13 Avgift\nBeslut\nAvgiften antas.\n") == [
        ("non_participation", fact)
    ]


def test_a_name_that_only_a_note_has_is_not_silent():
    text = "Votering\nJa röstar: Bo Ek (S), Eva Berg (M), Per Hol"
    assert missed("roll", (None, "per hol", "yes"), text) == []


def measured(text, silent=(), **counts):
    return Measured(text, counts, 100, tuple(silent), 0, 0)


def everything_found(name, **others):
    kinds = ("people", "replaces", "roles", "non_participation", "votes", "roll", "reservations", "paragraphs",
             "meeting", "overall")  # fmt: skip
    return measured(Text(Path(f"{name}.txt"), {}), **(dict.fromkeys(kinds, (50, 50, 50)) | others))


def test_a_bar_that_is_missed_is_told_with_its_figure():
    texts = [everything_found("almby", votes=(45, 50, 50)), everything_found("rad-almby")]
    assert below_bars(texts) == ["ordinary layouts: votes 0.900, must be 0.98"]


def test_poured_out_texts_have_a_bar_of_their_own():
    texts = [everything_found("almby"), everything_found("rad-almby", overall=(40, 50, 50), votes=(0, 50, 0))]
    assert below_bars(texts) == ["one page a line: overall 0.800, must be 0.92"]


def test_more_than_half_a_percent_missed_in_silence_is_a_bar_missed():
    texts = [measured(Text(Path("almby.txt"), {}), [("votes", ("1",))], **everything_found("almby").counts)]
    texts.append(everything_found("rad-almby"))
    assert silent_share(texts) == 0.005
    assert below_bars(texts) == []
    texts[1] = measured(texts[1].text, [("votes", ("1",))], **texts[1].counts)
    assert below_bars(texts) == ["silent misses 1.00%, at most 0.5% may be"]


def test_counts_are_summed_over_texts():
    sums = summed([everything_found("almby"), everything_found("norrby", votes=(1, 2, 3))])
    assert sums["votes"] == (51, 52, 53)
    assert f1(sums["votes"]) == 102 / 105


def test_tables_are_put_between_their_marks():
    page = "a\n<!-- bars -->\n<!-- end -->\nb\n<!-- lolo -->\nold\n<!-- end -->\nc"
    made = with_tables(page, {"bars": "| 1 |", "lolo": "| 2 |"})
    assert tables_in(made) == {"bars": "| 1 |", "lolo": "| 2 |"}
    assert with_tables(made, {"bars": "", "lolo": "old"}).startswith("a\n<!-- bars -->\n\n<!-- end -->\nb\n")


def test_without_the_collection_it_says_where_it_looked(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("BESLUT_SHARED", str(tmp_path))
    assert main(["score"]) == 2
    assert str(tmp_path / "minutes") in capsys.readouterr().err


def test_an_unknown_command_names_those_there_are(capsys):
    assert main(["guess"]) == 2
    assert "score, lolo, docs" in capsys.readouterr().err


def test_the_command_reaches_every_bar(shared: Path) -> None:
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-m", "tools.accuracy", "score"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.endswith("every bar is reached\n")


@pytest.fixture(scope="module")
def fresh(shared: Path):
    return fresh_tables(folder())


@pytest.mark.parametrize("table", ["bars", "silent", "lolo"])
def test_the_figures_of_the_documentation_are_those_of_a_fresh_run(fresh, table):
    shown = tables_in(PAGE.read_text("utf-8"))[table]
    assert shown == fresh[table], "run `python -m tools.accuracy docs`"


def test_every_layout_is_left_out_once(fresh):
    rows = fresh["lolo"].splitlines()[2:]
    assert [row.split("`")[1] for row in rows] == [layout.name for layout in LAYOUTS]


def test_the_program_that_scores_is_loaded_and_not_copied(shared: Path) -> None:
    program = score_program(folder())
    assert Path(str(program.__file__)).parent == shared / "minutes"
