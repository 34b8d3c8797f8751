"""What a meeting says otherwise than the one that is held."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given

from beslut.archive.differences import MOST, differences
from beslut.messages import message, translate
from beslut.records import Paragraph, ParagraphNumber, Place
from tests.archive.filled import NAMES, meeting, titled
from tests.strategies import meetings

HELD = meeting()


def told(given):
    return [translate(one, "en") for one in differences(HELD, given)]


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (titled(HELD, "Ny skola"), ["the title of § 1"]),
        (meeting(text="Förslaget avslås."), ["the decision of § 1"]),
        (
            titled(meeting(text="Förslaget avslås."), "Ny skola"),
            ["the title of § 1", "the decision of § 1"],
        ),
        (
            titled(evolve(HELD, votes=()), "Ny skola"),
            ["the title of § 1", "what else is said of § 1"],
        ),
        (evolve(HELD, votes=[]), ["what is said of § 1"]),
        (
            evolve(HELD, paragraphs=[*HELD.paragraphs, Paragraph(number=ParagraphNumber("2"))]),
            ["§ 2 stands in the file alone"],
        ),
        (evolve(HELD, paragraphs=[], votes=[]), ["§ 1 is missing in the file"]),
        (evolve(HELD, attendance=HELD.attendance[1:]), ["Maja Sundin (S) in the attendance list"]),
        (evolve(HELD, attendance=HELD.attendance[::-1]), ["the order of the attendance list"]),
        (evolve(HELD, start=dt.time(18), place="Norra salen"), ["when it began", "where it was held"]),
    ],
)
def test_each_thing_is_told_by_its_name(other, said):
    assert told(other) == said


def test_where_something_stands_is_no_difference():
    moved = [evolve(row, place=Place(document="annan.pdf", page=3)) for row in HELD.attendance]
    assert told(evolve(HELD, attendance=moved)) == []


def test_of_many_differences_the_first_are_told_and_the_rest_are_counted():
    many = [*HELD.paragraphs, *(Paragraph(number=ParagraphNumber(str(one))) for one in range(2, 4 + MOST))]
    assert told(evolve(HELD, paragraphs=many))[-1] == "2 more things"
    assert len(told(evolve(HELD, paragraphs=many))) == MOST + 1


def test_a_long_list_that_differs_is_told_as_a_number_of_rows():
    others = [(f"Namn {letter}", "S") for letter in "ABCDEF"]
    assert told(evolve(HELD, attendance=meeting(names=others).attendance)) == [
        f"{len(others) + len(NAMES)} rows of the attendance list"
    ]


@given(meetings(), meetings())
def test_two_meetings_have_differences_just_where_they_are_not_equal(one, other):
    assert bool(differences(one, other)) == (one != other)
    assert translate(message("{what}", what=differences(one, other) or "-"), "sv")
