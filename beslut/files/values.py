"""The simple values of a record file: how texts, numbers, dates and clock times are written.

The full conversion and the fast one share what is said here, so that neither accepts what the other refuses.
"""

import datetime as dt
import difflib
import re
from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import TypeVar

import msgspec

from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.records import ParagraphNumber, ParagraphSpan

CLOCK_LENGTH = len("18:30")

DECIMAL = re.compile(r"(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,6})?")
"""How an exact number is written: figures with a full stop, nothing else."""

Numbered = TypeVar("Numbered", ParagraphNumber, ParagraphSpan)
Moment = TypeVar("Moment", dt.date, dt.time)
Named = TypeVar("Named", bound=Enum)


def text(value: object) -> str:
    """A text; nothing else is taken for one, so that `case_number: 2024` never loses its form."""
    if not isinstance(value, str):
        mend = message("Put it in quotes.") if isinstance(value, int) else message("Write a text.")
        raise unexpected(message("a text"), value, mend)
    if not value.isascii() and not _is_encodable(value):
        raise InputError(
            cause=message("a text holds half a character (a lone surrogate)"), mend=message("Write it anew.")
        )
    return value


def whole_number(value: object) -> int:
    """A whole number; `true` is none."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise unexpected(message("a whole number"), value, message("Write it in figures, without quotes."))


def decimal(value: object) -> Decimal:
    """An exact number, as text or as a whole number; one that was read as a binary fraction is refused."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and DECIMAL.fullmatch(value):
        return Decimal(value)
    mend = message("Put it in quotes.") if isinstance(value, float) else message("Write it as 1.6.")
    raise unexpected(message("an exact number"), value, mend)


def truth(value: object) -> bool:
    """`true` or `false`."""
    if isinstance(value, bool):
        return value
    raise unexpected(message("true or false"), value, message("Write true or false, without quotes."))


def date(value: object) -> dt.date:
    """A day, `2024-03-05`."""
    return _moment(value, dt.date, message("a date"), message("Write it as 2024-03-05."))


def clock(value: object) -> dt.time:
    """A clock time, `18:30`, or with seconds `18:30:15`."""
    if isinstance(value, str) and len(value) == CLOCK_LENGTH:
        full: object = value + ":00"
    else:
        full = value
    try:
        return _moment(full, dt.time, message("a clock time"), message("Write it as 18:30."))
    except InputError:
        raise unexpected(message("a clock time"), value, message("Write it as 18:30.")) from None


def paragraphs(value: object, kind: type[Numbered]) -> Numbered:
    """A § number or a list of §§; a bare figure needs no quotes."""
    if isinstance(value, str):
        return kind(text(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return kind(str(value))
    raise unexpected(message("the number of a §"), value, message("Write it as in the minutes."))


def member(value: object, kind: type[Named]) -> Named:
    """A member of an enumeration by its value, the nearest offered where there is none."""
    known = [each.value for each in kind]
    if isinstance(value, str) and value in known:
        return kind(value)
    if not isinstance(value, str):
        raise unexpected(message("a text"), value, one_of_these(str(value).lower(), known))
    raise InputError(
        cause=message("“{value}” is not one of the values", value=value), mend=one_of_these(value, known)
    )


def one_of_these(wrong: str, known: Iterable[str]) -> Message:
    """The mend for a misspelt name: the nearest known one, and otherwise all of them."""
    names = list(known)
    near = difflib.get_close_matches(wrong, names, n=1)
    if near:
        return message("Did you mean “{near}”?", near=near[0])
    return message("Known are: {names}.", names=", ".join(names))


def unexpected(expected: Message, found: object, mend: Message) -> InputError:
    """The error for a value of another kind than the field has."""
    return InputError(
        cause=message("expected {expected}, found {found}", expected=expected, found=_described(found)),
        mend=mend,
    )


def repeated_key(key: str, place: str | None) -> InputError:
    """The error for a key that stands twice in one mapping: one of the two would be lost without a word."""
    return InputError(
        cause=message("the key “{key}” stands twice in one mapping", key=key),
        mend=message("Keep one of the two."),
        place=place,
    )


def _moment(value: object, kind: type[Moment], expected: Message, mend: Message) -> Moment:
    if isinstance(value, str):
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError:
            pass
    raise unexpected(expected, value, mend)


def _described(value: object) -> Message:
    match value:
        case None:
            return message("nothing")
        case bool():
            return message("true") if value else message("false")
        case int() | float():
            return message("the number {number}", number=str(value))
        case str():
            return message("“{text}”", text=value if len(value) <= 60 else value[:57] + "...")
        case dict():
            return message("keys and values")
        case list() | tuple():
            return message("a list")
    return message("a value of another kind ({kind})", kind=type(value).__name__)


def _is_encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
