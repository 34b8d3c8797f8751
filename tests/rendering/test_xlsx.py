from datetime import UTC, date, datetime, time
from decimal import Decimal
from io import BytesIO

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from beslut.errors import InputError
from beslut.messages import message
from beslut.rendering import Setting, as_bytes, rendered, xlsx
from beslut.reports import Cell, Column, PictureKind, Report
from tests.rendering.pictured import MAP, NASTY, nasty
from tests.rendering.sample import REPORT


def book(reports, **setting):
    return load_workbook(BytesIO(as_bytes(reports, "xlsx", Setting(**{"lang": "en", **setting}))))


def one(*values):
    """A report of one row."""
    columns = [Column(name=str(at), label=message("§ {number}", number=str(at))) for at in range(len(values))]
    return Report(name="one", title=message("Decisions"), columns=columns, rows=[tuple(map(Cell, values))])


def rows(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_a_share_takes_three_columns_of_real_numbers_and_a_range_is_text():
    sheet = book(REPORT)["Decisions"]
    assert rows(sheet)[0][3:] == [
        "Took part",
        "Served §§: number",
        "Served §§: of",
        "Served §§: percent",
        "Reason",
    ]
    assert rows(sheet)[1] == ["Maja Sundin", "-", "T", "3–4", 5, 6, 0.833, "Decisions"]
    assert sheet["G2"].number_format == "0.0%"
    assert rows(sheet)[2] == ["=1+1|x", "S; M", None, 2, 0, 0, None, "2024.10"]


def test_the_head_stays_in_sight_and_can_filter():
    sheet = book(REPORT)["Decisions"]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:H3"
    assert sheet.column_dimensions["A"].width > 10


def test_days_times_and_decimals_are_what_they_are():
    sheet = book(one(date(2024, 3, 5), time(18, 30), Decimal("1.5"), date(1899, 1, 1), 10**20, -3))[
        "Decisions"
    ]
    assert rows(sheet)[1] == [datetime(2024, 3, 5), time(18, 30), 1.5, "1899-01-01", str(10**20), -3]
    assert sheet["A2"].number_format == "yyyy-mm-dd"


@pytest.mark.parametrize("kind", PictureKind)
def test_nothing_is_a_formula_or_a_link(kind):
    for sheet in book([nasty(kind)] * 2):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=50), min_size=1, max_size=6))
def test_any_text_comes_back_as_it_is_printed(texts):
    from beslut.rendering.words import words

    row = rows(book(one(*texts))["Decisions"])[1:]
    expected = [words(text, "en") or None for text in texts]
    assert (row or [[None] * len(texts)])[0] == expected or not any(expected)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from([*NASTY[:6], "A" * 40, "a" * 40, "History", "''", "[:]", "😀" * 20]), max_size=12
    )
)
def test_names_of_sheets_are_allowed_and_differ(titles):
    names = xlsx.sheet_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) <= 62
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")


def test_reports_of_one_title_have_a_sheet_each_and_the_last_explains():
    made = book([REPORT, REPORT, MAP])
    assert made.sheetnames == ["Decisions", "Decisions 2", "Attendance by person map", "Definitions"]
    told = rows(made["Definitions"])
    assert told[0] == ["Sheet", "What it is", "Text"]
    assert ["Decisions", "Mark", "T took part in the decision"] in told
    assert ["Decisions", "Definition", "No rows."] in told
    assert ["Decisions 2", "Source", "minutes.txt"] in told
    assert ["Attendance by person map", "Title", "Attendance by person: map"] in told


def test_what_is_left_out_and_private_notes_are_told():
    report = evolve(REPORT, private_notes=[message("no")], left_out=[message("yes")])
    told = rows(book(report)["Definitions"])
    assert ["Decisions", "Left out", "yes"] in told
    assert ["Decisions", "Definition", "no"] in told


def test_an_empty_report_says_so():
    sheet = book(evolve(REPORT, rows=()))["Decisions"]
    assert sheet["A2"].value == "No rows."
    assert sheet.auto_filter.ref is None


def test_a_text_too_long_for_a_cell_is_cut_with_a_sign():
    value = book(one("ö" * 40_000))["Decisions"]["A2"].value
    assert value.endswith("ö […]")
    assert len(value) == xlsx.LONGEST_TEXT
    assert xlsx.fitting("😀" * 20_000).endswith("😀 […]")
    assert len(xlsx.fitting("😀" * 20_000).encode("utf-16-le")) <= 2 * xlsx.LONGEST_TEXT


def test_more_rows_than_a_sheet_has_is_an_error(monkeypatch):
    monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    assert as_bytes(REPORT, "xlsx")
    monkeypatch.setattr(xlsx, "MOST_ROWS", 2)
    with pytest.raises(InputError, match="rader"):
        as_bytes(REPORT, "xlsx")


def test_the_same_reports_give_the_same_bytes_and_a_given_time_is_kept():
    assert as_bytes(REPORT, "xlsx") == as_bytes(REPORT, "xlsx")
    made = datetime(2024, 3, 5, 18, 30, tzinfo=UTC)
    assert book(REPORT, made_at=made).properties.created.replace(tzinfo=UTC) == made
    assert book(REPORT).properties.created == datetime(2000, 1, 1)


def test_a_workbook_is_no_text():
    with pytest.raises(TypeError):
        rendered(REPORT, "xlsx")
