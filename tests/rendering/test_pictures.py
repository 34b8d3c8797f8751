from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from beslut.rendering.html.views import mark_colours
from beslut.rendering.pictures import drawn
from beslut.reports import Cell, PictureKind
from tests.rendering.pictured import ALL, ALT, BARS, GRID, LINES, MAP, NASTY, mark_map, nasty, table
from tests.rendering.sample import REPORT


def picture(report, prefix="p"):
    return drawn(report, "en", prefix, mark_colours([report]))


def texts(report):
    svg = ET.fromstring(picture(report).svg)
    return ["".join(each.itertext()) for each in svg.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("report", ALL, ids=lambda each: each.name)
def test_a_picture_is_an_image_with_a_title_and_a_description(report):
    svg = ET.fromstring(picture(report).svg)
    found = {each.get("id"): each.text for each in svg.iter() if each.get("id")}
    assert svg.get("role") == "img"
    title, description = svg.get("aria-labelledby").split()
    assert found[title].startswith("Attendance by person")
    assert found[description] == "Decisions by party"
    assert svg.get("viewBox") == f"0 0 {svg.get('width')} {svg.get('height')}"


@pytest.mark.parametrize("report", ALL, ids=lambda each: each.name)
def test_every_id_begins_with_the_prefix_and_every_reference_finds_its_own(report):
    one, other = picture(report, "one").svg, picture(report, "other").svg
    svg = ET.fromstring(one)
    ids = [each.get("id") for each in svg.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    assert all(each.startswith("one-") for each in ids)
    for each in svg.iter():
        if each.get("href"):
            assert each.get("href").removeprefix("#") in ids
    assert one.replace("one-", "other-") == other


def test_a_map_has_the_letter_of_every_mark_beside_its_colour():
    letters = [text for text in texts(MAP) if len(text) == 1]
    assert len(letters) == 20
    assert set(letters) == set("TDJAS?")


def test_a_grid_has_its_percentages_and_a_dash_where_there_is_none():
    assert [text for text in texts(GRID) if text in ("75", "–", "100", "0")] == ["75", "–", "100", "0"]


def test_bars_have_their_numbers_in_them_and_hatches_to_tell_them_apart():
    assert {"4", "7", "3–5", "§ ja", "§ nej"} <= set(texts(BARS))
    assert "<pattern" in picture(BARS).svg
    assert picture(BARS).notes == ("A dotted piece is what the minutes leave open.",)


def test_lines_run_from_0_to_100_percent_and_say_what_is_a_range():
    assert {"0 %", "100 %"} <= set(texts(LINES))
    assert "stroke-dasharray" in picture(LINES).svg
    assert picture(LINES).notes == (
        "An upright bar spans what the minutes leave open; the line follows its lower end.",
    )


@pytest.mark.parametrize("kind", PictureKind)
def test_hostile_names_are_plain_letters(kind):
    svg = ET.fromstring(picture(nasty(kind)).svg)
    assert {each.tag.rpartition("}")[2] for each in svg.iter()} <= {
        "svg", "title", "desc", "g", "path", "text", "use", "defs", "clipPath", "rect", "pattern",
    }  # fmt: skip
    if kind is PictureKind.BARS:
        assert "$x^2$ \\alpha {{ 7*7 }} {%…" in texts(nasty(kind))
        assert "_nolegend" in texts(nasty(kind))


def test_a_large_map_is_drawn_and_a_larger_one_told_of():
    large = mark_map(60, 40)
    assert 20_000 < len(picture(large).svg) < 500_000
    refused = picture(mark_map(200, 5))
    assert refused.svg == ""
    assert refused.notes == ("No picture: 200 rows are more than can be drawn. The table has every figure.",)
    assert "No picture: 80 columns" in picture(mark_map(3, 80)).notes[0]


@pytest.mark.parametrize(
    "report",
    [REPORT, evolve(MAP, rows=()), MAP.keeping(("who",)), MAP.keeping(("c0", "c1"))],
    ids=["no picture", "no rows", "no values", "no label"],
)
def test_without_something_to_draw_there_is_no_picture(report):
    assert picture(report) is None


@pytest.mark.parametrize("kind", PictureKind)
def test_values_that_cannot_be_drawn_leave_a_gap(kind):
    assert picture(table(kind, [(None, "words"), (None, True)], ["1", "2"])).svg


def test_the_alternative_text_is_that_of_the_report():
    assert MAP.picture.alt == ALT
    assert picture(MAP).alt == "Decisions by party"
    assert picture(evolve(MAP, rows=[(Cell(NASTY[7]), *MAP.rows[0][1:])])).notes == (
        "Long names are cut in the picture; the table has them whole.",
    )
