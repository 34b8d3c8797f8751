"""The one converter: records to plain mappings, lists and texts, and back. Every rule of the format is here.

Out: keys in the order of the fields, nothing that is a default, § numbers and spans as texts, dates and clock
times in ISO form. In: unknown keys are errors, and no value is bent into another type.
"""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, get_origin

from attrs import has
from cattrs import Converter
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from beslut.files.values import (
    clock,
    date,
    decimal,
    member,
    paragraphs,
    text,
    truth,
    unexpected,
    whole_number,
)
from beslut.messages import message
from beslut.records import ParagraphNumber, ParagraphSpan


@cache
def converter() -> Converter:
    """The converter between records and plain data, made once; add no hooks to it.

    `structure` raises the exception groups of cattrs, of which `beslut.files.faults` makes errors for people.

    >>> from beslut.records import Person
    >>> converter().unstructure(Person(name="Stina Ek"))
    {'name': 'Stina Ek'}
    """
    made = Converter(
        forbid_extra_keys=True, detailed_validation=True, unstruct_collection_overrides={tuple: list}
    )
    _add_values(made)
    made.register_structure_hook_factory(has, lambda kind: _record_structure(kind, made))
    made.register_unstructure_hook_factory(has, lambda kind: _record_unstructure(kind, made))
    made.register_structure_hook_factory(_is_list, lambda kind: _list_structure(kind, made))
    return made


def _add_values(made: Converter) -> None:
    made.register_structure_hook(str, lambda value, _: text(value))
    made.register_structure_hook(int, lambda value, _: whole_number(value))
    made.register_structure_hook(bool, lambda value, _: truth(value))
    made.register_structure_hook(dt.date, lambda value, _: date(value))
    made.register_structure_hook(dt.time, lambda value, _: clock(value))
    made.register_structure_hook(Decimal, lambda value, _: decimal(value))
    made.register_structure_hook(Enum, member)
    for kind in (ParagraphNumber, ParagraphSpan):
        made.register_structure_hook(kind, paragraphs)
        made.register_unstructure_hook(kind, str)
    made.register_unstructure_hook(Decimal, lambda value: format(value, "f"))
    made.register_unstructure_hook(dt.date, dt.date.isoformat)
    made.register_unstructure_hook(dt.time, written_clock)


def written_clock(value: dt.time) -> str:
    """A clock time as files hold it: hours and minutes, and seconds only where there are any."""
    return value.isoformat("seconds" if value.second else "minutes")


def _record_structure(kind: type[Any], made: Converter) -> Callable[[Any, Any], Any]:
    build = make_dict_structure_fn(kind, made, _cattrs_forbid_extra_keys=True)

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise unexpected(message("keys and values"), value, message("Write keys and values here."))
        return build(value, kind)

    return structure


def _record_unstructure(kind: type[Any], made: Converter) -> Callable[[Any], dict[str, Any]]:
    return make_dict_unstructure_fn(kind, made, _cattrs_omit_if_default=True)


def _is_list(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return origin is tuple


def _list_structure(kind: type[Any], made: Converter) -> Callable[[Any, Any], Any]:
    build = homogenous_tuple_structure_factory(kind, made)

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, list):
            raise unexpected(message("a list"), value, message("Write a list, even of one."))
        return build(value, kind)

    return structure
