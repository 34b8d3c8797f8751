import os
import re
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from beslut.errors import InputError, MissingExtra
from beslut.messages import message
from beslut.records import Office, Place
from beslut.rendering import Setting, rendered, source_date
from beslut.rendering.html.views import MANY, UNFOLDED, mark_colours
from beslut.rendering.pictures.squares import MARK_COLOURS
from beslut.reports import Cell, PictureKind, published
from beslut.reports.report import Tone
from beslut.reports.votes.cast import MARKS as CASTS
from beslut.reports.votes.cast import Cast
from beslut.reports.votes.order import OFFICES
from beslut.reports.withholding import Withheld
from tests.rendering.pictured import ALL, MAP, nasty
from tests.rendering.sample import REPORT


def page(reports, **setting):
    return html.document_fromstring(rendered(reports, "html", Setting(**{"lang": "en", **setting})))


def test_a_table_has_a_caption_heads_of_columns_and_heads_of_rows():
    made = page(REPORT)
    assert made.get("lang") == "en"
    assert made.xpath("string(//title)") == made.xpath("string(//h1)") == "Decisions"
    assert made.xpath("string(//caption)") == "Decisions: 2 rows"
    assert made.xpath("//thead//th/@scope") == ["col"] * 6
    assert made.xpath("//tbody//th[@scope='row']/text()") == ["Maja Sundin", "=1+1|x"]
    assert made.xpath("//tbody/tr[1]/*/text()") == [
        "Maja Sundin",
        "-",
        "T",
        "3–4",
        "5/6 (83.3 %)",
        "Decisions",
    ]


def test_a_table_can_be_reached_and_scrolled_from_the_keyboard():
    (region,) = page(REPORT).xpath("//table/..")
    assert (region.get("role"), region.get("tabindex")) == ("region", "0")
    assert region.get("aria-label") == "Table: Decisions, 2 rows"


def test_legend_notes_sources_and_places_stand_in_words():
    words = " ".join(page(REPORT).text_content().split())
    for said in ("took part in the decision", "No rows.", "minutes.txt", "Maja Sundin: line 3"):
        assert said in words


def test_a_value_from_another_line_is_told_with_its_column():
    first = REPORT.rows[0]
    other = Cell(first[3].value, place=Place(document="minutes.txt", page=2, line=9))
    several = Cell(first[4].value, place=Place(document="other.txt", line=1))
    report = evolve(
        REPORT, rows=[(*first[:3], other, several, first[5])], sources=["minutes.txt", "other.txt"]
    )
    assert page(report).xpath("string(//details[@class='places']//li)") == (
        "Maja Sundin: minutes.txt, line 3; Took part: minutes.txt, p. 2 line 9; Served §§: other.txt, line 1"
    )


def test_a_page_to_publish_names_no_folder_and_says_what_is_left_out():
    placed = Cell("Maja Sundin", place=Place(document="/home/anna/minutes.txt", line=3))
    hidden = evolve(REPORT.columns[5], withheld=Withheld.GROUND)
    report = evolve(
        REPORT,
        columns=(*REPORT.columns[:5], hidden),
        rows=[(placed, *REPORT.rows[0][1:])],
        sources=["/home/anna/minutes.txt"],
    )
    made = page(published(report))
    assert "anna" not in html.tostring(made, encoding="unicode")
    assert "Reason (grounds of jäv)" in made.xpath("string(//div[@role='note'])")


def test_sections_head_their_reports_and_stand_in_the_contents():
    named = [evolve(REPORT, section=message("Decisions by party"))] * 2
    made = page([*named, REPORT])
    assert [each.tag for each in made.xpath("//main//*[self::h2 or self::h3]")] == ["h2", "h3", "h3", "h2"]
    targets = [link.removeprefix("#") for link in made.xpath("//nav//a/@href")]
    assert targets == ["s1", "r1", "r2", "r3"]
    assert all(made.xpath(f"//*[@id='{target}']") for target in targets)


def test_an_empty_report_says_so():
    made = page(evolve(REPORT, rows=()))
    assert made.xpath("string(//p[@class='empty'])") == "No rows."
    assert not made.xpath("//table")


def test_a_long_table_is_shown_in_parts_that_are_linked():
    made = page(evolve(REPORT, rows=REPORT.rows * 300))
    assert made.xpath("//nav[@class='parts']//a/text()") == [
        "rows 1–250 of 600",
        "rows 251–500 of 600",
        "rows 501–600 of 600",
    ]
    assert [len(each.xpath(".//tbody/tr")) for each in made.xpath("//table")] == [250, 250, 100]


@pytest.mark.parametrize("kind", PictureKind)
def test_nothing_that_a_name_holds_becomes_a_part_of_the_page(kind):
    text = rendered([nasty(kind), nasty(kind)], "html")
    made = html.document_fromstring(text)
    assert not made.xpath("//script | //img | //iframe | //link | //object")
    assert not [name for each in made.iter() for name in each.attrib if name.startswith("on")]
    assert "alert(1)</script>" not in text
    assert not any(sign in text for sign in "\x00\x1b\x07\u202e\ud800")
    assert "{{ 7*7 }}" in made.text_content()
    text.encode()


def _any(text):
    return message("{document}, {line}", document=text, line="1")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_the_name_the_page_has_the_same_elements(name, other):
    def elements(first, second):
        report = evolve(
            REPORT,
            columns=(evolve(REPORT.columns[0], label=_any(second)), *REPORT.columns[1:]),
            rows=[(Cell(f"a{first}"), *REPORT.rows[0][1:])],
            sources=[f"a{second}"],
        )
        return [each.tag for each in html.document_fromstring(rendered(report, "html")).iter()]

    assert elements(name, other) == elements("Maja", "Sundin")


def test_every_id_is_there_once():
    ids = page(list(ALL) * 2).xpath("//@id")
    assert len(ids) == len(set(ids))


def test_nothing_is_fetched_and_nothing_is_run():
    text = rendered(list(ALL), "html")
    made = html.document_fromstring(text)
    assert not made.xpath("//script | //link | //*[@src]")
    assert all(link.startswith("#") for link in made.xpath("//@href"))
    assert "@import" not in text
    assert "default-src 'none'" in text


def test_no_clock_is_read_but_a_given_time_is_printed():
    assert "<header>\n<h1>Decisions</h1>\n</header>" in rendered(REPORT, "html", Setting(lang="en"))
    made = rendered(REPORT, "html", Setting(lang="en", made_at=datetime(2024, 3, 5, 18, 30, 7, tzinfo=UTC)))
    assert "Made 2024-03-05 at 18:30 UTC." in made


def test_the_bytes_do_not_depend_on_the_process():
    code = (
        "import sys; from beslut.rendering import as_bytes; from tests.rendering.pictured import ALL; "
        "sys.stdout.buffer.write(as_bytes(list(ALL), 'html') + as_bytes(list(ALL), 'xlsx'))"
    )
    given = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**_environment(), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert given[0] == given[1] != b""


def _environment():
    return {**os.environ, "PYTHONPATH": "."}


def test_no_library_of_a_format_is_imported_before_it_is_needed():
    code = (
        "import sys, beslut, beslut.cli.application; "
        "print([name for name in ('jinja2', 'matplotlib', 'xlsxwriter') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("library", "form"), [("jinja2", "html"), ("matplotlib", "html"), ("xlsxwriter", "xlsx")]
)
def test_a_missing_library_is_told_with_the_extra_that_brings_it(monkeypatch, library, form):
    from beslut.rendering import as_bytes
    from beslut.rendering.html import page as module

    module._template.cache_clear()
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra) as told:
        as_bytes(MAP, form)
    assert told.value.extra == "reports"


def test_the_time_of_a_reproducible_build_is_read():
    assert source_date({}) is None
    assert source_date({"SOURCE_DATE_EPOCH": "1709663400"}) == datetime(2024, 3, 5, 18, 30, tzinfo=UTC)


@pytest.mark.parametrize("nonsense", ["yesterday", "-1", "1.5", "9" * 12, "9" * 5000, "٣"])
def test_a_time_that_is_none_is_an_error_that_names_the_variable(nonsense):
    with pytest.raises(InputError) as told:
        source_date({"SOURCE_DATE_EPOCH": nonsense})
    assert told.value.place == "SOURCE_DATE_EPOCH"


def test_the_colour_of_a_mark_is_the_same_in_table_legend_and_picture():
    made = page(MAP)
    colours = {}
    for each in made.xpath("//td[contains(@class, 'm k')] | //span[contains(@class, 'mark')]"):
        colours.setdefault(each.text, set()).add(each.get("class").split()[-1])
    assert colours
    assert all(len(found) == 1 for found in colours.values())


def colours(name):
    """The background of each class of marks in the style sheet; None where it has none."""
    css = html.tostring(page(MAP).find(".//style"), encoding="unicode")
    found = re.search(rf"\.{name} {{ (?:background: (#\w+); )?color", css)
    return found and found[1]


def test_the_colours_of_the_marks_are_those_of_the_pictures():
    assert [colours(f"k{tone}") or "#ffffff" for tone in range(len(Tone))] == list(MARK_COLOURS)


def sheet():
    """A vote sheet: a role and a vote in each row, the least important first."""
    told = [
        (Office.SUBSTITUTE, Cast.NO_VOTE),
        (Office.MEMBER, Cast.NO),
        (Office.MEMBER, Cast.DISQUALIFIED),
        (Office.MEMBER, Cast.YES),
    ]
    return evolve(
        REPORT,
        columns=[evolve(column, name=name) for column, name in zip(REPORT.columns[:3], "abc", strict=True)],
        rows=[(Cell("x"), Cell(OFFICES[office]), Cell(CASTS[cast])) for office, cast in told],
    )


def test_roles_and_those_who_did_not_vote_have_no_colour_and_votes_have():
    made = page(sheet())
    seen = {each.text: colours(each.get("class").split()[-1]) for each in made.xpath("//span[@class]") if each.text in (
        "M", "S", "–", "Yes", "No", "Jäv")}  # fmt: skip
    assert {letter for letter, colour in seen.items() if colour is None} == {"M", "S", "–"}
    assert len(set(seen.values())) == 4


def test_the_legend_has_the_roles_apart_and_the_votes_by_what_they_say():
    legends = page(sheet()).xpath("//ul[@class='legend']")
    letters = [each.xpath(".//span/text()") for each in legends]
    assert letters[0] == ["S", "M"]
    assert letters[1][0:2] == ["Yes", "No"]
    assert letters[1][-1] == "–"


def test_a_mark_has_the_same_colour_whichever_stands_first():
    first, second = sheet(), evolve(sheet(), rows=sheet().rows[::-1])
    assert mark_colours([first]) == mark_colours([second])


def test_only_a_page_of_many_tables_is_folded():
    assert not page([REPORT] * MANY).xpath("//details[contains(@class,'fold')]")
    folded = page([REPORT] * (MANY + 1)).xpath("//details[contains(@class,'fold')]")
    assert len(folded) == MANY + 1 - UNFOLDED
    assert [each.xpath("string(./summary/h2)") for each in folded] == ["Decisions"] * len(folded)
    assert not any(each.get("open") is not None for each in folded)


def test_every_section_of_a_folded_page_begins_open():
    sections = [evolve(REPORT, section=message("{n}", n=number // 11)) for number in range(MANY + 2)]
    made = page(sections)
    folded = {each.get("id") for each in made.xpath("//details[contains(@class,'fold')]/article")}
    assert len(folded) == MANY + 2 - 2 * UNFOLDED
    assert folded.isdisjoint({"r1", "r2", "r3", "r12", "r13", "r14"})


def test_the_head_of_a_column_of_marks_stands_over_their_middle():
    heads = page(REPORT).xpath("//thead//th")
    assert [each.text for each in heads if each.get("class") == "c"] == ["§ 1"]
