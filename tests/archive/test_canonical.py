"""Canonical bytes: what RFC 8785 demands, for whatever records hold, and nothing that depends on where minutes lay."""

import json

import pytest
import rfc8785
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.archive.archive import Doing, Origin, open_archive
from beslut.archive.canonical import canonical, canonical_json, commitment, meeting_of
from beslut.archive.verification import verify
from beslut.errors import InputError
from beslut.files import converter
from beslut.records import Place
from tests import strategies
from tests.archive.filled import AT, doing, meeting, record

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


@pytest.mark.parametrize("votes", [2**53, 2**63, 2**64, 10**400])
def test_a_number_that_not_every_program_can_keep_is_refused_on_both_databases(address, votes):
    one = meeting()
    large = evolve(one, votes=[evolve(one.votes[0], roll=(), yes=votes)])
    with open_archive(address, create=True) as archive:
        with pytest.raises(InputError, match=str(votes)):
            archive.add(large, doing())
        assert archive.size == 0
        archive.add(evolve(one, votes=[evolve(one.votes[0], roll=(), yes=2**53 - 1)]), doing())
        assert list(verify(archive)) == []


def test_half_a_character_is_refused():
    with pytest.raises(InputError):
        canonical(meeting(title="halv \ud800"))


def test_names_that_are_no_utf_8_are_kept_as_their_bytes(address):
    name = b"protokoll\xff.txt".decode(errors="surrogateescape")
    one = meeting()
    named = evolve(
        one, attendance=[evolve(row, place=evolve(row.place, document=name)) for row in one.attendance]
    )
    who = Doing(who=name, at=AT, why=name)
    with open_archive(address, create=True) as archive:
        archive.add(named, who, Origin(name=name, sha256="0" * 64))
        (held,) = archive.history(record(5))
        assert {held.entry.source_name, held.entry.who, held.entry.why} == {r"protokoll\xff.txt"}
        assert held.meeting.attendance[0].place.document == r"protokoll\xff.txt"
        with pytest.raises(InputError):
            archive.current("granvik/\udcff")


def test_a_commitment_depends_on_the_salt():
    assert commitment(b"a" * 16, b"x") != commitment(b"b" * 16, b"x")
