"""Days and numbers on the command line (dagar och tal), with one message for whatever is neither."""

from datetime import date

from beslut.errors import InputError
from beslut.messages import message


def day(written: str, option: str) -> date:
    """The day that is written, `2024-03-05`; raises `InputError` where it is none."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise InputError(
            message("“{written}” is no day", written=written),
            place=option,
            mend=message("Write it as 2024-03-05."),
        ) from None


def whole_number(written: str, place: str) -> int:
    """A whole number from 1 up; raises `InputError` where it is none."""
    if not (written.isdecimal() and int(written) > 0):
        raise InputError(
            message("“{written}” is no number of seats", written=written),
            place=place,
            mend=message("Give a whole number, 1 or more."),
        )
    return int(written)
