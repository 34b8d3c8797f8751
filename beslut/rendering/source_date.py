"""The time that a reproducible build gives its files, by the convention of the variable SOURCE_DATE_EPOCH."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from beslut.errors import InputError
from beslut.messages import message

VARIABLE = "SOURCE_DATE_EPOCH"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = 253402300799
"""The last second of the year 9999."""


def source_date(environment: Mapping[str, str]) -> datetime | None:
    """The time in these variables, in UTC; None where there is none. Raises `InputError` where it is no time.

    >>> source_date({"SOURCE_DATE_EPOCH": "86400"})
    datetime.datetime(1970, 1, 2, 0, 0, tzinfo=datetime.timezone.utc)
    """
    given = environment.get(VARIABLE, "")
    if not given:
        return None
    if not re.fullmatch(r"[0-9]{1,12}", given) or int(given) > _LAST:
        raise InputError(
            message("“{value}” is no time", value=given),
            place=VARIABLE,
            mend=message("Give whole seconds since 1 January 1970, such as 1709640000."),
        )
    return _EPOCH + timedelta(seconds=int(given))
