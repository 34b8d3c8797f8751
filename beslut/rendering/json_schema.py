"""The published JSON Schema (draft 2020-12) of reports in JSON, for programs that read them."""

from __future__ import annotations

from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_TEXTS: Schema = {"type": "array", "items": {"type": "string"}}
_NUMBER: Schema = {"type": "integer", "minimum": 0}


def reports_schema() -> Schema:
    """The JSON Schema of reports, as plain data that `json.dumps` takes.

    >>> reports_schema()["required"]
    ['reports']
    """
    return {
        "$schema": DRAFT,
        "title": "beslut reports",
        "description": "Reports of `--format json`: each a table with typed values, and what must be said of it.",
        **_record(reports={"type": "array", "items": _ref("Report")}),
        "$defs": _definitions(),
    }


def _definitions() -> dict[str, Schema]:
    return {
        "Column": {
            "description": "A column: the key of its values in every row, and its words.",
            **_record(name={"type": "string"}, label={"type": "string"}),
        },
        "Count": {
            "description": "How many: a number, or a range where the record does not settle it.",
            "anyOf": [_NUMBER, _ref("Range")],
        },
        "Percent": {
            "description": "Percent to one decimal: one figure, or the lowest and the highest; null for none.",
            "anyOf": [_percent(), _record(low=_percent(), high=_percent()), {"type": "null"}],
        },
        "Range": {
            "description": "From low to high, both inclusive; high is null where no bound is known. Why, in words.",
            **_record(low=_NUMBER, high={"type": ["integer", "null"], "minimum": 0}, why=_TEXTS),
        },
        "Report": {
            "description": "A table that answers one question.",
            **_record(
                name={"type": "string", "description": "Which report it is; the same in every language."},
                title={"type": "string", "description": "What it is called, in the language asked for."},
                columns={"type": "array", "items": _ref("Column")},
                rows={"type": "array", "items": _ref("Row")},
                notes={**_TEXTS, "description": "The definitions of the figures, and remarks."},
                left_out={**_TEXTS, "description": "What a public version was made without; else empty."},
                sources={**_TEXTS, "description": "The documents that it was made from."},
            ),
        },
        "Row": {
            "description": "A row: values by the name of the column, and where they stand (`document:line`).",
            **_record(
                values={"type": "object", "additionalProperties": _ref("Value")},
                places={"type": "object", "additionalProperties": {"type": "string"}},
            ),
        },
        "Share": {
            "description": "A part of a whole.",
            **_record(part=_ref("Count"), whole=_ref("Count"), percent=_ref("Percent")),
        },
        "Value": {
            "description": (
                "Text, a term as in record files, a number, a range, a share, or a list. Days are YYYY-MM-DD, "
                "times HH:MM and exact decimals strings; null is an empty cell."
            ),
            "anyOf": [
                {"type": ["string", "integer", "boolean", "null"]},
                _ref("Range"),
                _ref("Share"),
                {"type": "array", "items": _ref("Value")},
            ],
        },
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _percent() -> Schema:
    return {"type": "number", "minimum": 0, "maximum": 100}


def _record(**properties: Schema) -> Schema:
    """An object with just these keys, every one of them there."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
