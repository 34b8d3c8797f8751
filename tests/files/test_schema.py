"""The published schema takes what the loader takes, and refuses what a schema can see is wrong."""

import json
from copy import deepcopy

import jsonschema
import pytest

from beslut.errors import InputError
from beslut.files import json_schema, loads_json
from tests.files.test_fast_path import EVERY_RECORD

VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def test_the_schema_is_a_schema_of_its_draft():
    jsonschema.Draft202012Validator.check_schema(json_schema())
    assert json.loads(json.dumps(json_schema())) == json_schema()


def test_every_record_is_valid_by_the_schema():
    VALIDATOR.validate(json.loads(EVERY_RECORD))


def test_every_definition_says_what_it_is_in_words():
    assert all(each["description"] for each in json_schema()["$defs"].values())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("unknown",), 1),
        (("meeting", "unknown"), 1),
        (("meeting", "date"), "5 mars"),
        (("meeting", "start"), "18.30"),
        (("meeting", "attendance"), {}),
        (("meeting", "attendance", 0, "capacity"), "Member"),
        (("meeting", "attendance", 0, "capacity"), None),
        (("meeting", "attendance", 0, "party"), " "),
        (("meeting", "attendance", 0, "remote"), "yes"),
        (("meeting", "attendance", 0, "person"), {}),
        (("meeting", "attendance", 0, "person", "id"), "19121212-1212"),
        (("meeting", "attendance", 0, "roles", 0, "kind"), "boss"),
        (("meeting", "attendance", 0, "place", "line"), 0),
        (("meeting", "body", "seats"), 0),
        (("meeting", "body", "seats"), 7.5),
        (("meeting", "paragraphs", 0, "number"), 0),
        (("meeting", "paragraphs", 0, "number"), "none"),
        (("meeting", "votes", 0, "yes"), -1),
        (("meeting", "votes", 0, "groups", 0, "parties"), []),
        (("meeting", "votes", 0, "groups", 0, "parties"), [""]),
        (("meeting", "reservations", 0, "actor"), {"party": "S"}),
        (("meeting", "reservations", 0, "actor", "name"), "Stina Ek"),
    ],
)
def test_the_schema_refuses_what_the_loader_refuses(path: tuple, value: object):
    document = deepcopy(json.loads(EVERY_RECORD))
    holder = document
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    assert not VALIDATOR.is_valid(document)
    with pytest.raises(InputError):
        loads_json(json.dumps(document))
