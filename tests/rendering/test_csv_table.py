import csv
from decimal import Decimal
from io import StringIO

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import message
from beslut.rendering import Setting, rendered
from beslut.rendering.csv_table import unformulated
from beslut.reports import Cell, Column, Report, Share
from tests.rendering.sample import REPORT


def table(*reports, **setting):
    return list(csv.reader(StringIO(rendered(reports, "csv", Setting(lang="en", **setting)), newline="")))


def test_a_share_takes_three_columns_and_a_mark_is_written_out():
    header, first, second = table(REPORT)
    assert header[3:7] == ["Took part", "Served §§: number", "Served §§: of", "Served §§: percent"]
    assert first == ["Maja Sundin", "'-", "took part", "3–4", "5", "6", "83.3", "Decisions"]
    assert second == ["'=1+1|x", "S; M", "", "2", "0", "0", "", "2024.10"]


def test_lines_end_as_the_standard_says():
    assert rendered(REPORT, "csv").count("\r\n") == 3


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", " =", "'"])
def test_no_cell_begins_a_formula(start):
    assert unformulated(f"{start}HYPERLINK()") == f"'{start}HYPERLINK()"


@given(st.text())
def test_the_text_comes_back_when_one_apostrophe_is_taken_away(text):
    written = unformulated(text)
    assert (written[1:] if written.startswith("'") else written) == text


@given(st.lists(st.text(max_size=20), min_size=1, max_size=5))
def test_whatever_stands_in_the_cells_no_line_starts_a_formula(texts):
    report = Report(
        name="any",
        title=message("Report"),
        columns=[Column(name="a", label=message("Person"))],
        rows=[(Cell(text),) for text in texts],
    )
    for (cell,) in (row or [""] for row in table(report)):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_several_reports_are_one_table_that_tells_them_apart():
    other = evolve(REPORT, title=message("Report")).keeping(("person",))
    header, *rows = table(REPORT, other)
    assert header[0] == "Report"
    assert [row[0] for row in rows] == ["Decisions", "Decisions", "Report", "Report"]
    assert {len(row) for row in rows} == {len(header)}


def test_the_byte_order_mark_is_written_when_asked_for():
    assert rendered(REPORT, "csv", Setting(bom=True)).startswith("\ufeffPerson")
    assert rendered(REPORT, "csv").startswith("Person")


NUMBERS = Report(
    name="numbers",
    title=message("Report"),
    columns=[
        Column(name="a", label=message("Units"), figures=True),
        Column(name="b", label=message("Present"), share=True),
    ],
    rows=[(Cell(Decimal("2.5")), Cell(Share.of(5, 6))), (Cell(Decimal("1E+3")), Cell(Share.of(6, 6)))],
)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_numbers_have_a_point_in_every_language_so_that_programs_read_them(lang):
    _, first, second = rendered(NUMBERS, "csv", Setting(lang=lang)).splitlines()
    assert (first, second) == ("2.5,5,6,83.3", "1000,6,6,100.0")


def test_for_swedish_excel_numbers_have_a_comma_and_semicolons_stand_between_cells():
    _, first, second = rendered(NUMBERS, "csv", Setting(lang="sv", bom=True)).splitlines()
    assert (first, second) == ("2,5;5;6;83,3", "1000;6;6;100,0")


def test_for_english_excel_numbers_have_a_point_and_commas_stand_between_cells():
    _, first, _ = rendered(NUMBERS, "csv", Setting(lang="en", bom=True)).splitlines()
    assert first == "2.5,5,6,83.3"


def test_a_text_that_holds_a_semicolon_stays_one_cell_for_swedish_excel():
    row = rendered(REPORT, "csv", Setting(bom=True)).splitlines()[2]
    assert '"S; M"' in row


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=0, places=6))
def test_every_decimal_comes_back_to_the_last_figure(number):
    report = evolve(NUMBERS, rows=[(Cell(number), Cell())])
    (_, (first, *_)) = table(report)
    assert Decimal(first) == number
