"""Validators: what can never be true of a record; what is merely unlawful is a rule's business."""

import re
from collections.abc import Iterable
from datetime import date, time
from typing import Any

from attrs import frozen

from beslut.errors import RecordError
from beslut.messages import message

PERSONAL_NUMBER = re.compile(r"\s*(?:19|20)?[0-9]{6}[-+ ]?[0-9]{4}\s*")
"""What looks like a personal identity number (personnummer)."""


def several(texts: Iterable[str]) -> tuple[str, ...]:
    """Several texts as a tuple; a lone text, which would fall apart into letters, is refused."""
    if isinstance(texts, str):
        raise RecordError(
            cause=message("“{text}” stands alone where a list of texts is expected", text=texts),
            mend=message("Put it in a list."),
        )
    return tuple(texts)


def as_tuple(records: Iterable[Any]) -> tuple[Any, ...]:
    """Several records as a tuple: what `converter=tuple` would do, in a form that type checkers can follow."""
    return tuple(records)


def said(_instance: Any, attribute: Any, value: Any) -> None:
    """A text that is given says something: not the empty string and not blanks alone."""
    if value is not None and not value.strip():
        raise RecordError(
            cause=message("{field} is empty", field=attribute.name),
            mend=message("Write the text as printed, or leave the field out."),
        )


def each_said(_instance: Any, attribute: Any, values: Any) -> None:
    """Every text of several says something."""
    for value in values:
        said(_instance, attribute, value)


@frozen
class AtLeast:
    """A number that is given is not below `lowest`."""

    lowest: int

    def __call__(self, _instance: Any, attribute: Any, value: Any) -> None:
        """Refuse a number below the lowest."""
        if value is not None and value < self.lowest:
            raise RecordError(
                cause=message(
                    "{field} is {value}, but cannot be below {lowest}",
                    field=attribute.name,
                    value=value,
                    lowest=self.lowest,
                ),
                mend=message("Correct the number."),
            )


def clock_time(_instance: Any, attribute: Any, value: time | None) -> None:
    """A clock time is what the clock on the wall shows: no time zone, no fraction of a second."""
    if value is not None and (value.tzinfo is not None or value.microsecond):
        raise RecordError(
            cause=message("{field} is not a plain clock time", field=attribute.name),
            mend=message("Write hours and minutes, for instance 18:30."),
        )


def local_id(_instance: Any, attribute: Any, value: Any) -> None:
    """An id says something and is no personal identity number (personnummer): those are never stored."""
    said(_instance, attribute, value)
    if value is not None and PERSONAL_NUMBER.fullmatch(value):
        raise RecordError(
            cause=message("{field} looks like a personal identity number", field=attribute.name),
            mend=message("Use the municipality's own id; personal numbers are never stored."),
        )


def in_order(first: date | time | None, last: date | time | None, first_name: str, last_name: str) -> None:
    """Nothing ends before it starts; days and clock times alike, both ends inclusive."""
    if first is not None and last is not None and last < first:  # type: ignore[operator]
        raise RecordError(
            cause=message(
                "{last_name} {last} comes before {first_name} {first}",
                last_name=last_name,
                last=last,
                first_name=first_name,
                first=first,
            ),
            mend=message("Correct one of the two."),
        )


def one_of(first: str, second: str) -> RecordError:
    """The error for a record that must have one, and only one, of two fields."""
    return RecordError(
        cause=message("exactly one of {first} and {second} must be given", first=first, second=second),
        mend=message("Give one of the two, and only one."),
    )
