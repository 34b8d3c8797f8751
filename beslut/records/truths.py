"""Validators: what can never be true of a record. What is merely unlawful is a rule's business, not theirs."""

import re
from collections.abc import Callable
from datetime import date, time
from typing import Any

from beslut.errors import RecordError
from beslut.messages import message

_PERSONAL_NUMBER = re.compile(r"(?:19|20)?\d{6}[-+ ]?\d{4}")


def said(instance: Any, attribute: Any, value: str | None) -> None:
    """A text that is given says something: not the empty string and not blanks alone."""
    if value is not None and not value.strip():
        raise RecordError(
            cause=message("{field} is empty", field=attribute.name),
            mend=message("Write the text as printed, or leave the field out."),
        )


def at_least(lowest: int) -> Callable[[Any, Any, int | None], None]:
    """A number that is given is not below `lowest`."""

    def check(instance: Any, attribute: Any, value: int | None) -> None:
        if value is not None and value < lowest:
            raise RecordError(
                cause=message(
                    "{field} is {value}, but cannot be below {lowest}",
                    field=attribute.name,
                    value=value,
                    lowest=lowest,
                ),
                mend=message("Correct the number."),
            )

    return check


def not_a_personal_number(instance: Any, attribute: Any, value: str | None) -> None:
    """A local id is never a personal identity number (personnummer): those stay out of the record."""
    if value is not None and _PERSONAL_NUMBER.fullmatch(value.strip()):
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
        mend=message("Leave one of the two out."),
    )
