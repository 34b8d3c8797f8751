"""The same document as models of pydantic and as Structs of msgspec, made from the record classes.

Made, not written by hand, so that all three always hold the same fields and the same constraints: a text that
is given says something, a number has its lowest value, unknown keys are refused, § numbers and spans are
parsed, and the checks of a whole record (such as one § of each number) are the very same functions.
"""

import datetime as dt
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec
import pydantic

from beslut.records import ParagraphNumber, ParagraphSpan
from beslut.records.truths import PERSONAL_NUMBER, AtLeast, each_said, local_id, said

SAYS_SOMETHING = r"\S"


def pydantic_model(record: type[Any], made: dict[type[Any], Any]) -> Any:
    """The pydantic v2 model of a record class, with those of all it holds."""
    if record not in made:
        hints = get_type_hints(record)
        shape: dict[str, Any] = {}
        for each in attrs.fields(record):
            kind = _pydantic_type(hints[each.name], made)
            checks = _pydantic_checks(each.validator)
            shape[each.name] = (Annotated[kind, *checks] if checks else kind, _pydantic_default(each))
        base = _pydantic_base(record)
        made[record] = pydantic.create_model(record.__name__, __base__=base, **shape)
    return made[record]


def msgspec_struct(record: type[Any], made: dict[type[Any], Any]) -> Any:
    """The msgspec Struct of a record class, with those of all it holds."""
    if record not in made:
        hints = get_type_hints(record)
        shape = []
        for each in attrs.fields(record):
            kind = _msgspec_type(hints[each.name], made, each.validator)
            required = each.default is attrs.NOTHING
            shape.append((each.name, kind) if required else (each.name, kind, each.default))
        check = getattr(record, "__attrs_post_init__", None)
        made[record] = msgspec.defstruct(
            record.__name__,
            shape,
            namespace={"__post_init__": check} if check else None,
            frozen=True,
            kw_only=True,
            forbid_unknown_fields=True,
        )
    return made[record]


def parsed_paragraphs(kind: type[Any], value: Any) -> Any:
    """The hook by which msgspec makes § numbers and spans."""
    return kind(value)


def _pydantic_base(record: type[Any]) -> type[pydantic.BaseModel]:
    class Base(pydantic.BaseModel):
        model_config = pydantic.ConfigDict(extra="forbid", frozen=True, strict=False)

    check = getattr(record, "__attrs_post_init__", None)
    if check is None:
        return Base

    class Checked(Base):
        @pydantic.model_validator(mode="after")
        def true(self) -> Any:
            check(self)
            return self

    return Checked


def _pydantic_type(kind: Any, made: dict[type[Any], Any]) -> Any:
    if kind in (ParagraphNumber, ParagraphSpan):
        return Annotated[str, pydantic.AfterValidator(kind)]
    if isinstance(kind, type) and attrs.has(kind):
        return pydantic_model(kind, made)
    return _rebuilt(kind, lambda inner: _pydantic_type(inner, made))


def _pydantic_checks(validator: Any) -> list[Any]:
    if validator is said:
        return [pydantic.StringConstraints(pattern=SAYS_SOMETHING)]
    if validator is local_id:
        return [pydantic.StringConstraints(pattern=SAYS_SOMETHING), pydantic.AfterValidator(_checked_id)]
    return [pydantic.Field(ge=validator.lowest)] if isinstance(validator, AtLeast) else []


def _checked_id(value: str | None) -> str | None:
    if value is not None and PERSONAL_NUMBER.fullmatch(value):
        raise ValueError(value)
    return value


def _pydantic_default(each: Any) -> Any:
    return ... if each.default is attrs.NOTHING else each.default


def _msgspec_type(kind: Any, made: dict[type[Any], Any], validator: Any = None) -> Any:
    if isinstance(kind, type) and attrs.has(kind):
        return msgspec_struct(kind, made)
    if kind is str and validator in (said, each_said, local_id):
        return Annotated[str, msgspec.Meta(pattern=SAYS_SOMETHING)]
    if kind is int:
        return Annotated[int, msgspec.Meta(ge=validator.lowest)]
    return _rebuilt(kind, lambda inner: _msgspec_type(inner, made, validator))


def _rebuilt(kind: Any, change: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return Union[tuple(each if each is type(None) else change(each) for each in get_args(kind))]  # noqa: UP007
    if origin is tuple:
        return tuple[change(get_args(kind)[0]), ...]
    if isinstance(kind, type) and issubclass(kind, (str, int, Enum, dt.date, dt.time)):
        return kind
    raise TypeError(f"no peer for {kind!r}")
