"""Imprints: whatever says the same as a content, with names or with labels, finds it by one."""

import json

import pytest
from attrs import evolve
from hypothesis import given, settings

from beslut.archive.canonical import canonical, meeting_of
from beslut.archive.imprints import imprint_of, imprints_for, without_places
from beslut.archive.labels import LABEL, may_be_the_same
from beslut.archive.protected import ProtectedName
from beslut.records import Paragraph, ParagraphNumber
from tests import strategies
from tests.archive.filled import NAMES, meeting, record

RECORD = "granvik/kommunstyrelsen/undated/0123456789abcdef"
OTHER = "granvik/kommunstyrelsen/undated/fedcba9876543210"


def undated(*decisions):
    paragraphs = [
        Paragraph(number=ParagraphNumber(str(number)), decision=one)
        for number, one in enumerate(decisions, start=1)
    ]
    return evolve(meeting(), date=None, paragraphs=paragraphs, votes=())


def labelled(held, name):
    data = ProtectedName(name).replaced(json.loads(canonical(held)), LABEL)
    return canonical(meeting_of(json.dumps(data).encode()))


def test_a_record_with_a_day_has_none():
    assert imprint_of(record(5), canonical(meeting())) is None


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"\xff",
        b"[]",
        b"7",
        b'{"paragraphs": 7}' + LABEL.encode(),
        b'{"paragraphs": [{"title": "Skyddad identitet"}]}',
    ],
)
def test_what_is_no_meeting_stops_nothing(content):
    imprint_of(RECORD, content)


def test_it_is_today_what_archives_hold():
    """Whoever makes this fail adds a step to the migrations that reckons all imprints anew."""
    held = b'{"attendance":[],"paragraphs":[{"decision":"Bifalls.","number":"1","place":{"page":1}}]}'
    assert imprint_of(RECORD, held) == "601bccf6464c28cd1a49c7721056fcc9bf70fe3c80f1b2a396b0193dcf0bdb0b"
    assert (
        imprint_of(RECORD, held.replace(b"Bifalls", LABEL.encode()))
        == "209a4349eca8a8a9a619b45d6fb487df11e03b563b6c5bd6be5111cca2ad685b"
    )


def test_it_tells_what_is_said_and_of_which_body_and_nothing_of_where_it_stands():
    one = undated("Bifalls.", "Avslås.")
    elsewhere = evolve(one, attendance=[evolve(row, place=None) for row in one.attendance])
    own = imprint_of(RECORD, canonical(one))
    assert imprint_of(OTHER, canonical(elsewhere)) == own
    assert imprint_of("granvik/kulturnamnden/undated/0123456789abcdef", canonical(one)) != own
    assert imprint_of(RECORD, canonical(undated("Bifalls.", "Avslås!"))) != own


def test_with_labels_it_is_that_of_the_longest_paragraph_without_one():
    name = NAMES[0][0]
    held = [undated("Bifalls.", f"{name} talar länge.", f"Avslås i {day}.") for day in ("dag", "går")]
    first, second = (imprint_of(RECORD, labelled(one, name)) for one in held)
    assert first in imprints_for(RECORD, canonical(held[0]))
    assert first not in imprints_for(RECORD, canonical(held[1]))
    assert first != second


def test_where_a_label_stands_in_every_paragraph_it_is_that_of_their_numbers():
    name = NAMES[0][0]
    first, second = (undated(f"{name} talar {day}.") for day in ("i dag", "i går"))
    assert imprint_of(RECORD, labelled(first, name)) in imprints_for(RECORD, canonical(second))


@settings(max_examples=200, deadline=None)
@given(strategies.meetings())
def test_whatever_says_the_same_finds_it(one):
    content = canonical(one)
    wanted = imprints_for(RECORD, content)
    assert imprint_of(RECORD, content) in wanted
    for name in {row.person.name for row in one.attendance}:
        held = labelled(one, name)
        assert imprint_of(RECORD, held) in imprints_for(RECORD, held)
        if may_be_the_same(without_places(json.loads(held)), without_places(json.loads(content))):
            assert imprint_of(RECORD, held) in wanted
