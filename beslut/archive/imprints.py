"""Imprints (avtryck): by what the content of a record without a day is found again among thousands of others.

An imprint only says where to look: whoever has found a record by it reads it. All records without a day of a body
have the same beginning of their ids and often the same first §, so that neither tells one from another. An imprint
stands beside its content and is erased with it. Whoever reckons it in another way adds a step to the migrations that
reckons all of them anew.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from beslut.archive.canonical import canonical_json
from beslut.archive.labels import labels_in
from beslut.archive.record_ids import is_undated


def imprint_of(record: str, content: bytes) -> str | None:
    """The imprint of a content (avtryck); None in a record with a day, and for what is no record any more.

    It is a hash of what the content says, wherever in a document. Where labels stand in it, whoever has the minutes
    with the name could not reckon that: there it is a hash of the longest § without any.
    """
    if not is_undated(record):
        return None
    try:
        data = without_places(json.loads(content))
        return _hash(record, _without_labels(data) if labels_in(content.decode()) else data)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def imprints_for(record: str, content: bytes) -> tuple[str, ...]:
    """All imprints that a content may have which says the same as this one, with names or with labels."""
    data = without_places(json.loads(content))
    return tuple(_hash(record, each) for each in (data, *_parts(data), _outline(data)))


def without_places(data: Any) -> Any:
    """Plain data of a meeting without where in a document things stand; where it was held is a text, and stays."""
    if isinstance(data, dict):
        return {
            key: without_places(value)
            for key, value in data.items()
            if key != "place" or not isinstance(value, dict)
        }
    return [without_places(each) for each in data] if isinstance(data, list) else data


def _without_labels(data: Mapping[str, Any]) -> Any:
    """The longest § without a label, since many have the short ones in common; else what no label changes."""
    written = ((canonical_json(part), part) for part in _parts(data))
    free = [(len(text), text, part) for text, part in written if not labels_in(text.decode())]
    return max(free, key=lambda one: one[:2])[2] if free else _outline(data)


def _parts(data: Mapping[str, Any]) -> list[Any]:
    return [_compared(paragraph) for paragraph in data.get("paragraphs", ())]


def _outline(data: Mapping[str, Any]) -> Sequence[Any]:
    """The numbers of the §§, and how many are in the attendance list."""
    numbers = [paragraph["number"] for paragraph in data.get("paragraphs", ())]
    return [numbers, len(data.get("attendance", ()))]


def _compared(data: Any) -> Any:
    """Plain data as they are compared with those that have labels: with composed letters, and without ids."""
    if isinstance(data, str):
        return unicodedata.normalize("NFC", data)
    if isinstance(data, dict):
        return {key: _compared(value) for key, value in data.items() if key != "id"}
    return [_compared(each) for each in data] if isinstance(data, list) else data


def _hash(record: str, data: Any) -> str:
    body = record.rsplit("/", 1)[0]
    return hashlib.sha256(canonical_json([body, data])).hexdigest()
