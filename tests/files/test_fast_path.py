"""The fast way in decides nothing: it gives what the full way gives, or leaves it to the full way."""

import json
import random
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.documents import meetings as realistic
from beslut import records
from beslut.errors import InputError
from beslut.files import RecordFile, converter, dumps_json, loads_json
from beslut.files.fast_path import quick
from beslut.files.json_text import read_json
from tests.strategies import meetings

SPOILT = (
    None,
    0,
    -1,
    True,
    1.0,
    "",
    " ",
    "x",
    "18:30",
    "yes",
    [],
    {},
    [1],
    {"x": 1},
    "2024-03-05",
    10**30,
    "\ud800",
)


def full(document: str) -> RecordFile | None:
    """What the full way makes of a document; None where it refuses it."""
    try:
        return converter().structure(read_json(document)[0], RecordFile)
    except Exception:  # any refusal will do here; tests of faults look at which
        return None


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(meetings(), st.randoms(use_true_random=False), st.sampled_from(SPOILT))
def test_both_ways_agree_on_a_document_with_one_value_spoilt(meeting, chance: random.Random, spoilt: Any):
    document = json.loads(dumps_json(meeting))
    holder, key = chance.choice(list(_slots(document)))
    holder[key] = spoilt
    text = json.dumps(document)
    fast = quick(text.encode())
    assert fast is None or fast == full(text)


def _slots(data: Any) -> Iterator[tuple[Any, Any]]:
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        yield data, key
        if isinstance(value, (dict, list)):
            yield from _slots(value)


def _all_keys(data: Any, path: tuple = ()) -> Iterator[tuple[Any, tuple]]:
    if isinstance(data, dict):
        yield data, path
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        if isinstance(value, (dict, list)):
            yield from _all_keys(value, (*path, key))


def test_an_unknown_key_is_found_in_every_record_by_both_ways():
    document = json.loads(EVERY_RECORD)
    for holder, path in _all_keys(document):
        holder["unknown"] = 1
        text = json.dumps(document)
        assert quick(text.encode()) is None, path
        with pytest.raises(InputError, match="unknown"):
            loads_json(text)
        del holder["unknown"]
    assert quick(json.dumps(document).encode()) == full(json.dumps(document))


def test_the_example_of_every_record_has_every_record():
    held = set()

    def note(value: Any) -> None:
        if attrs.has(type(value)):
            held.add(type(value).__name__)
            for each in attrs.fields(type(value)):
                note(getattr(value, each.name))
        elif isinstance(value, tuple):
            for each in value:
                note(each)

    note(loads_json(EVERY_RECORD))
    classes = {name for name in records.__all__ if attrs.has(getattr(records, name))}
    assert classes - held == {"Party", "ParagraphRange", "SubstituteOrder", "OrderRow"}


@pytest.mark.parametrize(
    "document",
    [
        '{"meeting": {"place": "a", "place": "b"}}',
        '{"meeting": {"place" : "a",\n"place"\n:"b"}}',
        '{"meeting": {"body": {"name": "a"}, "body": {"name": "b"}}}',
        '{"meeting": {"place": "a", "pl\\u0061ce": "b"}}',
    ],
)
def test_a_key_given_twice_is_left_to_the_full_way(document: str):
    assert quick(document.encode()) is None
    assert full(document) is None


@pytest.mark.parametrize(
    "document",
    [
        '{"meeting": {"place": "\\"start\\": \\"18:30\\""}}',
        '{"meeting": {"place": "start", "start": "18:30"}}',
        '{"meeting": {"start":"18:30:15", "end"  :\n "19:00"}}',
        '{"meeting": {"pl\\u0061ce": "18:30"}}',
        '{"meeting": {"paragraphs": [{"number": 16}], "stated_paragraphs": 16, "body": null}}',
    ],
)
def test_odd_but_right_documents_go_the_fast_way(document: str):
    assert quick(document.encode()) == full(document)
    assert quick(document.encode()) is not None


def test_realistic_meetings_go_the_fast_way():
    for meeting in realistic(5):
        assert quick(dumps_json(meeting).encode()) == RecordFile(meeting=meeting)


EVERY_RECORD = """{"meeting": {
  "body": {"name": "Kommunstyrelsen",
    "elected": [{"person": {"name": "Stina Ek"}, "office": "member", "since": "2023-01-01"}]},
  "adjournments": [{"start": "18:30"}],
  "attendance": [{"person": {"name": "Stina Ek"}, "capacity": "member", "roles": [{"kind": "chair"}],
    "times": [{"end": "19:00"}], "place": {"line": 4}}],
  "paragraphs": [{"number": "16", "place": {"line": 9},
    "proposals": [{"actors": [{"name": "Stina Ek"}], "place": {"line": 5}}]}],
  "non_participation": [{"actor": {"name": "Stina Ek"}, "reason": "disqualified",
    "ground": {"code": "supervision"}, "place": {"line": 6}}],
  "votes": [{"candidates": [{"name": "Olle Lind", "votes": 3}],
    "roll": [{"name": "Stina Ek", "choice": "yes"}],
    "groups": [{"parties": ["S"], "choice": "no"}], "place": {"line": 7}}],
  "reservations": [{"actor": {"parties": ["S"]}, "place": {"line": 8}}],
  "statements": [{"kind": "note", "actor": {"name": "Stina Ek"}, "place": {"line": 8}}],
  "requests": [{"kind": "recommittal", "supporters": 17, "place": {"line": 8}}],
  "disqualification_questions": [{"actor": {"name": "Stina Ek"}, "outcome": "withdrew", "place": {"line": 8}}],
  "notices": [{"put_up": "2024-03-05", "place": {"line": 1}}],
  "corrections": [{"paragraph": "16", "place": {"line": 1}}]
}}"""
