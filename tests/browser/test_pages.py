"""Pages in a real browser: nothing is fetched, nothing scrolls sideways but tables, and axe-core finds no barrier."""

import os
import time
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from beslut.rendering import Setting, as_bytes
from beslut.rendering.html.views import UNFOLDED
from beslut.reports import (
    PictureKind,
    accounts,
    attendance_by_paragraph,
    attendance_by_person,
    decisions,
    decisions_audited,
    published,
)
from beslut.sources import open_source
from tests.rendering.pictured import ALL, mark_map, nasty

EXAMPLES = Path(__file__).parents[2] / "examples"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
LEVELS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
PHONE, DESKTOP = 375, 1280


@pytest.fixture(scope="module")
def browser():
    if not Path(CHROMIUM).exists():
        pytest.skip(f"no browser: {CHROMIUM} is missing; set CHROMIUM to the path of a Chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The pages to look at, by name."""
    folder = tmp_path_factory.mktemp("pages")
    granvik = accounts(open_source(path) for path in sorted(EXAMPLES.glob("granvik-*-20*")))
    examples = [
        *attendance_by_paragraph(granvik),
        *attendance_by_person(granvik),
        decisions(granvik),
        decisions_audited(granvik),
    ]
    reports = {
        "examples": examples,
        "public": [published(report) for report in examples],
        "single": [decisions(granvik)],
        "pictures": list(ALL),
        "large": [mark_map(30, 30)],
        "many": list(ALL) * 6,
        "lying": [decisions(granvik), *ALL] * 5,
        "nasty": [nasty(kind) for kind in PictureKind],
    }
    found = {}
    for name, listed in reports.items():
        found[name] = folder / f"{name}.html"
        found[name].write_bytes(as_bytes(listed, "html", Setting(lang="sv")))
    return found


@pytest.fixture
def opened(browser, pages):
    """Open a page of this name; what it asks for is noted, and what is not a file refused."""
    contexts = []

    def open_page(name, width=DESKTOP, **more):
        context = browser.new_context(viewport={"width": width, "height": 800}, **more)
        contexts.append(context)
        page = context.new_page()
        page.asked, page.complaints = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda said: page.complaints.append(said.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.route(
            "**/*",
            lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort(),
        )
        page.goto(pages[name].as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()


NAMES = ("examples", "public", "single", "pictures", "large", "nasty", "many")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("name", NAMES)
def test_no_barrier_is_found(opened, name, width, scheme):
    found = Axe().run(opened(name, width, color_scheme=scheme), options=LEVELS)
    assert found.violations_count == 0, found.generate_report()
    assert found.response["passes"]


@pytest.mark.parametrize("name", NAMES)
def test_the_page_never_scrolls_sideways_on_a_phone(opened, name):
    page = opened(name, PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE


@pytest.mark.parametrize("name", NAMES)
def test_only_the_page_itself_is_asked_for(opened, pages, name):
    page = opened(name)
    assert page.asked == [pages[name].as_uri()]
    assert page.complaints == []


def test_it_works_without_scripts(opened):
    page = opened("examples", java_script_enabled=False)
    page.click("summary:has-text('Var uppgifterna står') >> nth=0")
    assert page.locator(".places[open] li").first.is_visible()
    page.click("nav.contents a >> nth=2")
    assert page.url.endswith("#r3")


def test_the_first_key_leads_past_the_contents(opened):
    page = opened("examples")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


def comes_true(page, question, seconds=10):
    """Whether the question is answered yes within the time, asked again and again from outside.

    The page forbids scripts that are made of text, so that it cannot wait for the answer by itself.
    """
    ends = time.monotonic() + seconds
    while not (answer := page.evaluate(question)) and time.monotonic() < ends:
        page.wait_for_timeout(20)
    return answer


def test_a_wide_table_is_moved_from_the_keyboard(opened):
    page = opened("large", PHONE)
    page.focus("#r1-1")
    page.keyboard.press("ArrowRight")
    assert comes_true(page, "document.getElementById('r1-1').scrollLeft > 0")


def test_the_head_of_a_long_table_stays_in_sight(opened):
    page = opened("large")
    page.evaluate("document.getElementById('r1-1').scrollTop = 300")
    heads = page.locator("#r1-1 thead th").first.bounding_box()
    region = page.locator("#r1-1").bounding_box()
    assert abs(heads["y"] - region["y"]) < 4


def test_letters_are_large_enough_to_read(opened):
    page = opened("pictures", PHONE)
    assert page.evaluate("getComputedStyle(document.querySelector('td')).fontSize") == "16px"
    sizes = page.evaluate(
        "[...document.querySelectorAll('svg')].map(svg =>"
        " svg.getBoundingClientRect().width / svg.viewBox.baseVal.width * 11)"
    )
    assert all(size >= 10 for size in sizes)


def test_on_paper_every_row_and_column_is_there(opened):
    page = opened("examples")
    page.emulate_media(media="print")
    assert page.evaluate(
        "[...document.querySelectorAll('.region')].every(each => getComputedStyle(each).overflowX === 'visible')"
    )
    assert page.evaluate("getComputedStyle(document.querySelector('thead')).display") == "table-header-group"
    assert page.evaluate("getComputedStyle(document.querySelector('td')).color") == "rgb(0, 0, 0)"


def edge(page, anchor="#r1-1"):
    """How plainly the edge of the table says that it goes on to the right, from 0 to 1."""
    page.screenshot()  # a frame is drawn
    return page.evaluate(
        f"Number(getComputedStyle(document.querySelector('{anchor}').parentElement, '::after').opacity)"
    )


@pytest.mark.parametrize("scripts", [True, False])
def test_a_table_that_goes_on_to_the_right_has_an_edge_that_says_so(opened, scripts):
    page = opened("large", PHONE, java_script_enabled=scripts)
    assert edge(page) == 1
    page.evaluate("document.querySelector('#r1-1').scrollLeft = 1e6")
    assert edge(page) == 0


def test_a_table_that_is_seen_whole_has_no_such_edge(opened):
    page = opened("pictures")
    assert page.evaluate("(at => at.scrollWidth <= at.clientWidth)(document.querySelector('#r1-1'))")
    assert edge(page) == 0


def test_a_page_of_many_tables_shows_the_first_and_the_titles_of_the_others(opened):
    page = opened("many", PHONE)
    assert page.locator("main table:visible").count() == UNFOLDED
    assert page.locator("main h2:visible").count() == len(ALL) * 6


@pytest.mark.parametrize("scripts", [True, False])
def test_the_contents_lead_into_a_table_that_is_folded(opened, scripts):
    page = opened("many", java_script_enabled=scripts, reduced_motion="reduce")
    assert not page.locator("#r12 table").is_visible()
    page.click("nav.contents a >> nth=11")
    page.locator("#r12 table").wait_for(state="visible")
    assert 0 <= page.locator("#r12").bounding_box()["y"] < 800
    assert not page.locator("#r13 table").is_visible()


def test_an_address_leads_into_a_table_that_is_folded(opened, pages):
    page = opened("many")
    page.goto("about:blank")
    page.goto(f"{pages['many'].as_uri()}#r12-1")
    assert page.locator("#r12 table").is_visible()


def test_what_is_folded_is_on_paper(opened):
    page = opened("many")
    page.emulate_media(media="print")
    assert page.evaluate(
        "[...document.querySelectorAll('main table')].every(each => each.checkVisibility({contentVisibilityAuto:"
        " true}) && each.getBoundingClientRect().height > 20)"
    )


def test_no_word_of_a_name_is_cut_on_a_phone(opened):
    page = opened("examples", PHONE)
    lines = page.evaluate(
        """[...document.querySelectorAll('tbody th:first-child')].flatMap(cell => {
          const text = cell.firstChild, found = [];
          for (const word of text.data.matchAll(/[^\\s-]+/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (range.getClientRects().length > 1) found.push(word[0]);
          }
          return found;
        })"""
    )
    assert lines == []


def test_the_number_of_a_paragraph_stands_over_the_middle_of_its_marks(opened):
    page = opened("large")
    middles = page.evaluate(
        """[document.querySelector('#r1-1 thead th:last-child'), document.querySelector('#r1-1 tbody td:last-child')]
          .map(cell => getComputedStyle(cell).textAlign)"""
    )
    assert middles == ["center", "center"]


def test_on_paper_a_heading_lies_on_the_same_kind_of_sheet_as_its_table(opened):
    page = opened("lying")
    page.emulate_media(media="print")
    kinds = page.evaluate(
        """[...document.querySelectorAll('main .report')].map(report => {
          const fold = report.closest('.fold'), section = (fold || report).previousElementSibling;
          const heads = [fold, section && section.matches('h2') ? section : null].filter(each => each);
          return [report, ...heads].map(each => getComputedStyle(each).page);
        })"""
    )
    assert any("lying" in each for each in kinds)
    assert all(len(set(each)) == 1 for each in kinds)
