"""Formats that are files: pages and workbooks, and the schema of reports."""

import json
from io import BytesIO

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

EXAMPLES = ("granvik-ks-2024-03-05.txt", "granvik-ks-2024-04-09.txt")


def test_a_page_is_written_in_the_language_asked_for(beslut, desk):
    ran = beslut("decisions", *EXAMPLES, "--format", "html", "--output", "report.html", "--lang", "en")
    assert (ran.code, ran.out) == (0, "")
    page = (desk / "report.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert '<html lang="en">' in page
    assert "Ny förskola i Norrby" in page


def test_a_page_to_publish_has_no_matters_and_says_so(beslut, desk):
    beslut("decisions", *EXAMPLES, "--format", "html", "--output", "report.html", "--public")
    page = (desk / "report.html").read_text("utf-8")
    assert "Norrby" not in page
    assert "Utelämnat" in page


@pytest.mark.parametrize("command", ["decisions", "attendance", "audit"])
def test_a_workbook_has_a_sheet_for_each_table_and_one_that_explains(beslut, desk, command):
    ran = beslut(command, *EXAMPLES, "--format", "xlsx", "--output", "report.xlsx")
    assert (ran.code, ran.out) == (0, "")
    book = load_workbook(BytesIO((desk / "report.xlsx").read_bytes()))
    assert book.sheetnames[-1] == "Definitioner"
    assert all(sheet.max_row > 1 for sheet in book)


def test_the_schema_of_reports_fits_a_report(beslut):
    schema = json.loads(beslut("schema", "--reports").out)
    report = json.loads(beslut("decisions", EXAMPLES[0], "--format", "json").out)
    Draft202012Validator(schema).validate(report)
