from pathlib import Path

import openpyxl
import pytest
from lxml import html

from beslut.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
MEETINGS = [str(path) for path in sorted(EXAMPLES.glob("granvik-*-20*"))]
KNOWN = ["--body", str(EXAMPLES / "granvik-ks.body.yaml"), "--local", str(EXAMPLES / "granvik-ks.local.yaml")]


@pytest.fixture
def page(tmp_path):
    """Make a page of the example minutes, and give it parsed."""

    def made(*options: str):
        target = tmp_path / "report.html"
        assert main(["report", *MEETINGS, *KNOWN, "--html", str(target), *options]) == 0
        return html.fromstring(target.read_bytes())

    return made


def test_the_page_has_all_sections_and_each_is_in_the_table_of_contents(page):
    made = page()
    sections = [each.text_content().strip() for each in made.iterfind(".//main/h2")]
    assert sections == ["I korthet", "Beslut", "Närvaro", "Omröstningar", "Jäv", "Lagen", "Obesvarat"]
    linked = {each.get("href") for each in made.iterfind(".//nav//a")}
    assert {f"#{each.get('id')}" for each in made.iterfind(".//main/h2")} <= linked


def test_the_same_files_give_the_same_bytes_in_any_order(tmp_path):
    first, second = tmp_path / "first.html", tmp_path / "second.html"
    assert main(["report", *MEETINGS, "--html", str(first)]) == 0
    assert main(["report", *reversed(MEETINGS), "--html", str(second)]) == 0
    assert first.read_bytes() == second.read_bytes()


def test_the_time_is_printed_only_when_asked_for_and_can_be_set(page, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1709640000")
    assert "2024-03-05" in page("--dated").find(".//header").text_content()
    assert "2024" not in page().find(".//header").text_content()


def test_the_public_page_lists_what_it_leaves_out_and_shows_no_matter(page):
    made = page("--public").text_content()
    assert "Utelämnat i den publika versionen" in made
    assert "Ny förskola i Norrby" not in made
    assert "Ny förskola i Norrby" in page().text_content()


def test_a_workbook_has_a_sheet_for_each_table(tmp_path):
    target = tmp_path / "report.xlsx"
    assert main(["report", *MEETINGS, *KNOWN, "--xlsx", str(target)]) == 0
    assert len(openpyxl.load_workbook(target).sheetnames) > 15


def test_a_heading_of_ones_own_stands_on_the_page_as_it_is(page):
    assert page("--title", "Granvik <2024> {x}").find(".//h1").text_content() == "Granvik <2024> {x}"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "--html"),
        (["--html", MEETINGS[0]], "one of the files that were read"),
        (["--html", "no/such/folder/x.html"], "no/such/folder/x.html"),
    ],
)
def test_where_the_page_cannot_be_written_it_is_told(capfd, options, said):
    assert main(["report", *MEETINGS, *options, "--lang", "en"]) == 2
    assert said in capfd.readouterr().err


def test_a_wrong_time_is_told(capfd, monkeypatch, tmp_path):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert main(["report", *MEETINGS, "--html", str(tmp_path / "x.html"), "--dated"]) == 2
    assert "SOURCE_DATE_EPOCH" in capfd.readouterr().err


def test_with_a_fee_profile_the_page_has_the_pay_basis_and_its_public_version_has_none(page):
    profile = ["--profile", str(EXAMPLES / "granvik.fees.yaml"), "--ids", str(EXAMPLES / "granvik.ids.csv")]
    assert "Arvodesunderlag" in [each.text_content() for each in page(*profile).iterfind(".//main/h2")]
    assert "630" in page(*profile).text_content()
    assert "630" not in page(*profile, "--public").text_content()


def test_ids_without_a_profile_are_told(capfd, tmp_path):
    ids = str(EXAMPLES / "granvik.ids.csv")
    assert main(["report", *MEETINGS, "--html", str(tmp_path / "x.html"), "--ids", ids, "--lang", "en"]) == 2
    assert "--profile is missing" in capfd.readouterr().err
