from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import message
from beslut.rendering import Setting, rendered
from beslut.rendering.folding import wrapped
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


def recusals():
    """Four columns that tell which row it is, and as many values: no table for a narrow window."""
    keys = {"day": "2024-03-19", "body": "Barn- och utbildningsnämnden, Granvik", "who": "Stig Alm"}
    values = {"ground": "framgår inte", "left": "ej angivet", "instead": "platsen tom", "blank": ""}
    told = {**keys, **values}
    return Report(
        name="recusals",
        title=message("Decisions"),
        columns=[
            Column(name=name, label=message("{what}", what=name), key=name in keys, prose=name == "body")
            for name in told
        ],
        rows=[tuple(map(Cell, told.values()))] * 2,
    )


def test_where_hardly_a_value_fits_beside_the_keys_each_row_is_a_block_of_lines():
    shown = rendered(recusals(), "terminal", Setting(width=48))
    assert (
        shown
        == """\
Beslut
======

day: 2024-03-19
body: Barn- och utbildningsnämnden, Granvik
who: Stig Alm
ground: framgår inte
left: ej angivet
instead: platsen tom

day: 2024-03-19
body: Barn- och utbildningsnämnden, Granvik
who: Stig Alm
ground: framgår inte
left: ej angivet
instead: platsen tom
"""
    )


def test_where_two_values_fit_beside_the_keys_it_stays_a_table():
    shown = rendered(recusals(), "terminal", Setting(width=80))
    assert "day: " not in shown
    assert "Barn- och" in shown


def test_a_row_of_nothing_is_still_a_row():
    report = evolve(recusals(), rows=[(Cell(),) * 7, tuple(Cell("x" * 30) for _ in range(7))])
    assert rendered(report, "terminal", Setting(width=40)).split("\n\n")[1] == "day:"


def test_long_names_leave_a_matrix_a_table():
    long = evolve(matrix(30), rows=[(Cell("Anna-Karin Johansson-Bergström"), *[Cell(TOOK_PART)] * 30)])
    shown = rendered(long, "terminal", Setting(width=40))
    assert "Person:" not in shown
    assert max(map(len, shown.splitlines())) <= 40


def test_names_are_broken_at_blanks_and_hyphens():
    assert wrapped("Barn- och utbildningsnämnden, Granvik", 20) == [
        "Barn- och",
        "utbildningsnämnden,",
        "Granvik",
    ]
    assert wrapped("Johansson-Bergström", 12) == ["Johansson-", "Bergström"]


def test_the_id_of_a_record_is_broken_at_a_slash_where_there_is_one_to_break_at():
    assert wrapped("granvik/kommunstyrelsen/2024-03-05/39", 25) == [
        "granvik/kommunstyrelsen/",
        "2024-03-05/39",
    ]
    assert wrapped("a/" + "b" * 30, 20) == ["a/" + "b" * 18, "b" * 12]


@given(st.text(st.characters(categories=["L"]), min_size=1, max_size=80), st.integers(3, 30))
def test_of_a_word_that_must_be_cut_nothing_is_lost_and_no_letter_stands_alone(word, width):
    lines = wrapped(word, width)
    assert "".join(lines) == word
    assert all(len(line) <= width for line in lines)
    assert len(lines) == 1 or len(lines[-1]) > 1


@given(st.lists(st.text(max_size=60), min_size=5, max_size=5), st.integers(min_value=20, max_value=50))
def test_nothing_is_lost_in_blocks_of_lines(texts, width):
    keys = Cell("k" * 80), Cell("q" * 80)
    report = evolve(recusals(), rows=[(*keys, *map(Cell, texts))])
    shown = "".join(rendered(report, "terminal", Setting(width=width)).split())
    for text in texts:
        assert "".join(printable(text).split()) in shown


def test_of_very_many_sources_the_first_are_named_and_the_rest_counted():
    few = evolve(REPORT, sources=[f"{number}.txt" for number in range(24)])
    many = evolve(REPORT, sources=[f"{number}.txt" for number in range(1500)])
    assert "23.txt" in rendered(few, "terminal", Setting(width=80))
    told = rendered(many, "terminal", Setting(width=80))
    assert "9.txt; och 1490 till" in " ".join(told.split())
    assert "10.txt" not in told
