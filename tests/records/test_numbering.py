"""The number of a § as printed."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.errors import RecordError
from beslut.records import ParagraphNumber
from tests.strategies import paragraph_numbers


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("16", "16"),
        ("§ 16", "16"),
        ("§16", "16"),
        ("16 §", "16"),
        ("3A", "3 a"),
        ("3\u00a0Å", "3 å"),
        (" § 3 a ", "3 a"),
        ("12 / 2024", "12/2024"),
        ("3 a/24", "3 a/24"),
    ],
)
def test_one_number_is_written_in_many_ways(printed: str, number: str):
    assert ParagraphNumber(printed) == number


@pytest.mark.parametrize(
    "printed", ["", "§", "0", "007", "1§2", "1234567", "3 ab", "12/202", "a", "-1", "٣", "1, 2"]
)
def test_what_is_no_number_is_refused(printed: str):
    with pytest.raises(RecordError):
        ParagraphNumber(printed)


@given(paragraph_numbers())
def test_printing_a_number_and_reading_it_gives_it_back(number: ParagraphNumber):
    assert type(ParagraphNumber(str(number))) is ParagraphNumber
    assert (
        ParagraphNumber(str(number)) == number == pickle.loads(pickle.dumps(number)) == copy.deepcopy(number)
    )


@given(paragraph_numbers(), paragraph_numbers(), paragraph_numbers())
def test_the_order_is_total_and_agrees_with_equality(one, other, third):
    assert [one < other, one == other, one > other].count(True) == 1
    assert (one <= other) == (one < other or one == other)
    assert (one >= other) == (other <= one)
    if one < other and other < third:
        assert one < third


@given(st.integers(1, 500), st.integers(1, 500))
def test_numbers_sort_as_numbers(one: int, other: int):
    assert (ParagraphNumber(str(one)) < ParagraphNumber(str(other))) == (one < other)


def test_a_letter_comes_after_its_number_and_before_the_next():
    assert sorted(map(ParagraphNumber, ["4", "3 b", "3 a", "3"])) == ["3", "3 a", "3 b", "4"]


def test_the_parts_of_a_number_can_be_asked_for():
    number = ParagraphNumber("§ 3 A/2024")
    assert (number.number, number.letter, number.position) == (3, "a", (3, "a"))
