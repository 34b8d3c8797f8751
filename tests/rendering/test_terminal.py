from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import message
from beslut.rendering import Setting, rendered
from beslut.rendering.words import printable
from beslut.reports import Cell, Column, Report
from tests.rendering.sample import REPORT, TOOK_PART

GOLDEN = """\
Decisions
=========

Person       Party  §  Took     Served §§  Reason
                    1  part
-----------  -----  -  ----  ------------  ---------
Maja Sundin  -      T   3–4  5/6 (83.3 %)  Decisions
=1+1|x       S; M         2           0/0  2024.10

T took part in the decision

* No rows.
* Sources: minutes.txt
"""


def test_a_report_is_a_table_with_legend_notes_and_sources():
    assert rendered(REPORT, "terminal", Setting(lang="en")) == GOLDEN


def matrix(paragraphs):
    return Report(
        name="matrix",
        title=message("Decisions"),
        columns=[
            Column(name="person", label=message("Person"), key=True),
            *(Column(name=str(each), label=message("§ {number}", number=each)) for each in range(paragraphs)),
        ],
        rows=[(Cell("Maja Sundin"), *[Cell(TOOK_PART)] * paragraphs)] * 2,
    )


def test_a_wide_matrix_is_folded_and_every_block_names_the_persons():
    shown = rendered(matrix(60), "terminal", Setting(width=60))
    assert max(map(len, shown.splitlines())) <= 60
    blocks = shown.count("Person")
    assert blocks > 1
    assert shown.count("Maja Sundin") == 2 * blocks


def test_no_paragraph_is_lost_in_the_folding():
    shown = rendered(matrix(60), "terminal", Setting(width=60))
    assert sum(line.split().count("D") for line in shown.splitlines() if line.startswith("Maja")) == 120


@given(
    st.integers(min_value=40, max_value=120),
    st.lists(st.lists(st.text(max_size=60), min_size=4, max_size=4), min_size=1, max_size=4),
)
def test_no_line_is_wider_than_the_window(width, rows):
    report = Report(
        name="any",
        title=message("Decisions"),
        columns=[
            Column(name="person", label=message("Person"), key=True, prose=True),
            Column(name="a", label=message("Reason"), prose=True),
            Column(name="b", label=message("Took part in decisions"), figures=True),
            Column(name="c", label=message("Party")),
        ],
        rows=[tuple(map(Cell, row)) for row in rows],
    )
    assert max(map(len, rendered(report, "terminal", Setting(width=width)).splitlines())) <= width


@given(st.text())
def test_nothing_that_steers_a_terminal_is_ever_printed(text):
    assert printable(text).isprintable()


def test_an_escape_sequence_is_shown_and_not_obeyed():
    report = evolve(REPORT, rows=(), notes=(message("{what}.", what="\x1b[31mred\x1b[0m \u202e"),))
    assert "\x1b" not in rendered(report)
    assert "\u202e" not in rendered(report)


def test_a_report_without_rows_says_so():
    assert "No rows." in rendered(evolve(REPORT, rows=(), notes=()), "terminal", Setting(lang="en"))
