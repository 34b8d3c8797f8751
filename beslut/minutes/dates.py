"""Days and clock times as minutes write them."""

import datetime as dt
import re
from collections.abc import Iterator

_MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
           "december")  # fmt: skip
_DAY = re.compile(
    rf"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)|"
    rf"(?<!\d)(?P<mday>\d{{1,2}})[ ](?P<name>{'|'.join(_MONTHS)})(?:[ ](?P<myear>(?:19|"
    rf"20)\d\d))?",
    re.IGNORECASE,
)
CLOCK_TIMES = re.compile(
    r"(?:(?:^|(?<=[\s,(]))kl(?:ockan|"
    r"\.)?[ ]?:?[ ]?)?(?<![\d.:/-])(?P<start>[0-2]?\d[.:][0-5]\d)(?!\d)(?:[ ]*(?:[-–—]|"
    r"till|--)?[ ]*(?:kl\.?[ ]?)?(?P<end>[0-2]?\d[.:][0-5]\d)(?!\d))?"
    r"(?P<open>[ ]*[-–—])?",
    re.IGNORECASE,
)


def days_in(text: str, year: int | None = None) -> Iterator[tuple[dt.date, int, int]]:
    """The days written in a text with their offsets; `year` is used where a day has none of its own."""
    for match in _DAY.finditer(text):
        try:
            if match["year"]:
                day = dt.date(int(match["year"]), int(match["month"]), int(match["day"]))
            else:
                own = int(match["myear"]) if match["myear"] else year
                if own is None:
                    continue
                day = dt.date(own, _MONTHS.index(match["name"].lower()) + 1, int(match["mday"]))
        except ValueError:
            continue
        yield day, match.start(), match.end()


def clock(text: str | None) -> dt.time | None:
    """The time of `8.30` or `08:30`; None where it is none."""
    if text is None:
        return None
    hour, minute = (int(part) for part in re.split("[.:]", text))
    return dt.time(hour, minute) if hour < 24 else None
