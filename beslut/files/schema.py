"""The published JSON Schemas (draft 2020-12) of record files, body files and fee profiles, made from their classes.

They are for editors and programs that write such files. They hold what a schema can say of one value: names,
types, values, what must be there. What concerns several values at once (a notice taken down before it was put
up) only the loader checks. Unlike the loader it wants an empty alternative left out, not given as null.
"""

import datetime as dt
from decimal import Decimal
from enum import Enum
from inspect import cleandoc
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

from attrs import NOTHING, Attribute, fields, has

from beslut.files.body_file import BodyFile
from beslut.files.record_file import RecordFile
from beslut.files.values import DECIMAL
from beslut.law import FeeRules
from beslut.messages import translate
from beslut.records import Actor, GroupBallots, ParagraphNumber, ParagraphSpan
from beslut.records.terms import Term
from beslut.records.truths import PERSONAL_NUMBER, AtLeast, each_said, local_id, said

Schema: TypeAlias = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"

SIMPLE: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    Decimal: {
        "type": ["string", "integer"],
        "minimum": 0,
        "pattern": f"^{DECIMAL.pattern}$",
        "examples": ["1.6", 347],
    },
    dt.date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    dt.time: {"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$", "examples": ["18:30"]},
    ParagraphNumber: {
        "type": ["string", "integer"],
        "minimum": 1,
        "pattern": "[1-9]",
        "examples": ["16", "3 a", "12/2024"],
    },
    ParagraphSpan: {
        "type": ["string", "integer"],
        "minimum": 1,
        "pattern": "[1-9]",
        "examples": ["§§ 170, 172–184", "från § 12", "ej § 33"],
    },
}
"""How each kind of simple value is written."""

ALTERNATIVES = {RecordFile: ("meeting", "meetings"), Actor: ("name", "parties")}
"""The records of which exactly one of two fields is given."""

AT_LEAST_ONE = {BodyFile: ("body", "local")}
"""The records of which one of two fields is given, or both."""

NOT_EMPTY = {(Actor, "parties"), (GroupBallots, "parties"), (RecordFile, "meetings"), (FeeRules, "fees")}
"""The lists that hold at least one thing where they are given."""


def json_schema() -> Schema:
    """The JSON Schema of a record file, as plain data that `json.dumps` takes.

    >>> json_schema()["$defs"]["Person"]["required"]
    ['name']
    """
    return _schema(RecordFile, "beslut record file")


def body_schema() -> Schema:
    """The JSON Schema of a body file, as plain data that `json.dumps` takes.

    >>> body_schema()["$defs"]["OrderRow"]["required"]
    ['party', 'then']
    """
    return _schema(BodyFile, "beslut body file")


def fees_schema() -> Schema:
    """The JSON Schema of a fee profile, as plain data that `json.dumps` takes.

    >>> fees_schema()["required"]
    ['name', 'source', 'fees']
    """
    return _schema(FeeRules, "beslut fee profile")


def _schema(kind: type[Any], title: str) -> Schema:
    definitions: dict[str, Schema] = {}
    _define(kind, definitions)
    top = definitions.pop(kind.__name__)
    return {"$schema": DRAFT, "title": title, **top, "$defs": dict(sorted(definitions.items()))}


def _define(kind: type[Any], definitions: dict[str, Schema]) -> Schema:
    """A reference to the definition of a record or an enumeration, which is made if it is not there."""
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # a place, should the class hold itself
        definitions[kind.__name__] = _record(kind, definitions) if has(kind) else _enumeration(kind)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _record(kind: type[Any], definitions: dict[str, Schema]) -> Schema:
    hints = get_type_hints(kind)
    schema: Schema = {
        "type": "object",
        "description": _description(kind),
        "properties": {each.name: _field(each, hints[each.name], definitions) for each in fields(kind)},
        "additionalProperties": False,
    }
    required = [each.name for each in fields(kind) if each.default is NOTHING]
    if required:
        schema["required"] = required
    if kind in ALTERNATIVES:
        schema["oneOf"] = [{"required": [name]} for name in ALTERNATIVES[kind]]
    if kind in AT_LEAST_ONE:
        schema["anyOf"] = [{"required": [name]} for name in AT_LEAST_ONE[kind]]
    for name in schema["properties"]:
        if (kind, name) in NOT_EMPTY:
            schema["properties"][name]["minItems"] = 1
    return schema


def _field(each: "Attribute[Any]", kind: Any, definitions: dict[str, Schema]) -> Schema:
    schema = _value(kind, definitions)
    match each.validator:
        case AtLeast(lowest=lowest):
            schema["minimum"] = lowest
        case validator if validator is each_said:
            schema["items"]["pattern"] = r"\S"
        case validator if validator in (said, local_id):
            schema["pattern"] = r"\S"
    if each.validator is local_id:
        schema["not"] = {"type": "string", "pattern": f"^{PERSONAL_NUMBER.pattern}$"}
    if isinstance(each.default, (bool, Enum)):
        schema["default"] = each.default.value if isinstance(each.default, Enum) else each.default
    return schema


def _value(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """The schema of a type: simple, a list, a record, or one of those or null."""
    if kind in SIMPLE:
        return dict(SIMPLE[kind])
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _value(get_args(kind)[0], definitions)}
    if type(None) in get_args(kind):
        inner = _value(get_args(kind)[0], definitions)
        if "type" not in inner:
            return {"anyOf": [inner, {"type": "null"}]}
        types = inner["type"] if isinstance(inner["type"], list) else [inner["type"]]
        return inner | {"type": [*types, "null"]}
    return _define(kind, definitions)


def _enumeration(kind: type[Term]) -> Schema:
    words = "; ".join(f"{each.value}: {translate(each.term)}" for each in kind)
    return {"enum": [each.value for each in kind], "description": f"{_description(kind)} {words}."}


def _description(kind: type[Any]) -> str:
    """What the class is: the first paragraph of its docstring."""
    return " ".join(cleandoc(kind.__doc__ or "").split("\n\n")[0].split())
