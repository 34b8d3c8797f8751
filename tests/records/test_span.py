"""Spans of §§ as secretaries write them."""

import copy
import pickle

import pytest
from hypothesis import given

from beslut.errors import RecordError
from beslut.records import ParagraphNumber, ParagraphRange, ParagraphSpan
from tests.strategies import paragraph_numbers, spans


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("§§ 170, 172–184", "§§ 170, 172–184"),
        ("170, 172 - 184", "§§ 170, 172–184"),
        ("§ 3 a", "§ 3 a"),
        ("från § 12", "från § 12"),
        ("fr.o.m. § 12", "från § 12"),
        ("fr o m 12 t o m 14", "§§ 12–14"),
        ("§ 12 t.o.m. § 14", "§§ 12–14"),
        ("12 t o m 14", "§§ 12–14"),
        ("§§ 12 o 13", "§§ 12, 13"),
        ("§ 12 o, 13", "§§ 12 o, 13"),
        ("12 t, 13", "§§ 12 t, 13"),
        ("till och med § 31", "till och med § 31"),
        ("t.o.m. § 31", "till och med § 31"),
        ("ej § 33", "ej § 33"),
        ("ej §§ 33 och 35", "ej §§ 33, 35"),
        ("närvarande §§ 1-5, ej 3", "§§ 1–5, ej § 3"),
        ("del av § 34", "del av § 34"),
        ("§§ 34, 12", "§§ 12, 34"),
        ("12/2024", "§ 12/2024"),
    ],
)
def test_a_span_is_kept_in_one_standard_form(written: str, printed: str):
    assert ParagraphSpan(written) == printed


@pytest.mark.parametrize(
    "written", ["", "§", "ej", "1–", "1–3–5", "abc", "14–12", "0", "1, ej", "1234567", "från", "12 –"]
)
def test_what_is_no_span_is_refused(written: str):
    with pytest.raises(RecordError):
        ParagraphSpan(written)


@given(spans())
def test_printing_a_span_and_reading_it_gives_it_back(span: ParagraphSpan):
    again = ParagraphSpan(str(span))
    assert again == span
    assert (again.included, again.excluded) == (span.included, span.excluded)
    assert pickle.loads(pickle.dumps(span)) == copy.deepcopy(span) == span


@given(spans(), paragraph_numbers())
def test_a_paragraph_is_covered_when_it_is_in_and_not_wholly_out(
    span: ParagraphSpan, number: ParagraphNumber
):
    is_in = not span.included or any(run.covers(number) for run in span.included)
    is_out = any(run.covers(number) and not run.part for run in span.excluded)
    assert span.covers(number) == (is_in and not is_out)
    assert not span.only_partly(number) or span.covers(number)


@pytest.mark.parametrize(
    ("span", "covered", "left_out"),
    [
        ("§§ 10–12", ["10", "11", "12", "12 a", "11/2024"], ["9", "13", "9 a"]),
        ("§ 12", ["12", "12/2024"], ["12 a", "11"]),
        ("§ 12 a", ["12 a"], ["12", "12 b"]),
        ("från § 12", ["12", "12 a", "900"], ["11"]),
        ("t.o.m. § 12", ["1", "12", "12 a"], ["13"]),
        ("ej § 33", ["32", "34", "33 a"], ["33"]),
        ("ej del av § 33", ["33"], []),
        ("§§ 1–5, ej 3", ["1", "5"], ["3", "6"]),
    ],
)
def test_a_span_covers_what_a_secretary_means(span: str, covered: list[str], left_out: list[str]):
    assert ParagraphSpan(span).among(covered + left_out) == tuple(covered)


def test_a_part_of_a_paragraph_is_covered_in_part():
    span = ParagraphSpan("§ 33, del av § 34")
    assert [span.only_partly(number) for number in ("33", "34", "35")] == [False, True, False]
    assert ParagraphSpan("ej del av § 34").only_partly("34")


def test_a_span_is_made_of_single_paragraphs():
    assert ParagraphSpan.of(["14", "12"]) == "§§ 12, 14"
    with pytest.raises(RecordError):
        ParagraphSpan.of([])


@pytest.mark.parametrize(
    ("first", "last", "part"),
    [("14", "12", False), (None, None, False), ("12", None, True), (None, "12", True)],
)
def test_a_range_that_cannot_be_is_refused(first: str | None, last: str | None, part: bool):
    ends = {"first": first and ParagraphNumber(first), "last": last and ParagraphNumber(last)}
    with pytest.raises(RecordError):
        ParagraphRange(**ends, part=part)
