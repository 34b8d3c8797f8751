"""Canonical bytes: what RFC 8785 demands, for whatever records hold, and nothing that depends on where minutes lay."""

import json

import rfc8785
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.archive.canonical import canonical, canonical_json, commitment, meeting_of
from beslut.files import converter
from beslut.records import Place
from tests import strategies
from tests.archive.filled import meeting

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
DATA = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(max_codepoint=127)), inner),
    max_leaves=12,
)


@given(DATA)
def test_the_encoder_gives_what_the_rfc_demands(data):
    assert canonical_json(data) == rfc8785.dumps(data)


@settings(max_examples=30, deadline=None)
@given(strategies.meetings())
def test_a_record_comes_back_as_the_same_record_and_the_same_bytes(one):
    content = canonical(one)
    assert canonical(meeting_of(content)) == content
    assert content == rfc8785.dumps(json.loads(content))
    assert converter().unstructure(meeting_of(content)) == json.loads(content)


def test_the_folder_that_minutes_lay_in_is_no_part_of_a_record():
    one = meeting()
    there = [
        evolve(
            one,
            attendance=[
                evolve(row, place=Place(document=f"{folder}protokoll.txt", line=3)) for row in one.attendance
            ],
        )
        for folder in ("", "/home/ylva/2024/", "./x/")
    ]
    assert len({canonical(each) for each in there}) == 1


def test_a_commitment_depends_on_the_salt():
    assert commitment(b"a" * 16, b"x") != commitment(b"b" * 16, b"x")
