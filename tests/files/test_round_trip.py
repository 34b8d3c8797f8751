"""Whatever a record holds, it comes back from a file as it was."""

import json

import jsonschema
from hypothesis import HealthCheck, given, settings

from beslut.files import (
    RecordFile,
    converter,
    dump_yaml,
    dumps_json,
    json_schema,
    load_meetings,
    load_yaml,
    loads_json,
)
from beslut.files.fast_path import quick
from beslut.records import Meeting, Place
from tests.strategies import meetings, several

some = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
SCHEMA = jsonschema.Draft202012Validator(json_schema())


@some
@given(meetings())
def test_json_gives_back_the_meeting_and_its_places(meeting: Meeting):
    back = loads_json(dumps_json(meeting))
    assert back == meeting
    assert repr_of_places(back) == repr_of_places(meeting)


@some
@given(meetings())
def test_yaml_gives_back_the_meeting_and_its_places(meeting: Meeting):
    back = load_yaml(dump_yaml(meeting))
    assert back == meeting
    assert repr_of_places(back) == repr_of_places(meeting)


@some
@given(meetings())
def test_the_fast_way_and_the_full_way_give_the_same(meeting: Meeting):
    document = dumps_json(meeting)
    fast = quick(document.encode())
    assert fast is not None
    assert fast == converter().structure(json.loads(document), RecordFile)


@some
@given(meetings())
def test_whatever_is_written_is_valid_by_the_schema(meeting: Meeting):
    SCHEMA.validate(json.loads(dumps_json(meeting)))


@some
@given(meetings())
def test_the_same_meeting_gives_the_same_bytes(meeting: Meeting):
    assert dumps_json(loads_json(dumps_json(meeting))) == dumps_json(meeting)
    assert dump_yaml(load_yaml(dump_yaml(meeting))) == dump_yaml(meeting)


@settings(some, max_examples=5)
@given(several(meetings(), 3, least=2))
def test_a_file_holds_several_meetings_in_either_format(tmp_path_factory, held: tuple[Meeting, ...]):
    folder = tmp_path_factory.mktemp("files")
    for name, text in (("möten.json", dumps_json(held)), ("möten.yaml", dump_yaml(held))):
        (folder / name).write_text(text, encoding="utf-8")
        assert load_meetings(folder / name) == held


def repr_of_places(meeting: Meeting) -> list[object]:
    """The places of a meeting, which equality leaves out."""
    return [
        each.place and (each.place.document, each.place.page, each.place.line, each.place.words)
        for part in (meeting.attendance, meeting.paragraphs, meeting.votes, meeting.statements)
        for each in part
    ]


def test_a_place_is_written_but_does_not_tell_meetings_apart():
    row = '{"meeting": {"statements": [{"kind": "note", "place": {"document": "p.txt", "line": 4}}]}}'
    assert loads_json(row).statements[0].place == Place(document="p.txt", line=4)
    assert loads_json(row) == loads_json(row.replace('"line": 4', '"line": 5'))
