"""The limits of a row of the attendance list: whether it holds in a §."""

from enum import Enum
from functools import lru_cache

from beslut.participation.clock import ALWAYS, Stretch, covers, presence, stretches
from beslut.records import Attendance, Meeting, ParagraphNumber, ParagraphSpan


class Held(Enum):
    """Whether a row of the attendance list holds in a §: yes, no, for a part of it, or nobody can tell."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    TIME_UNKNOWN = "time_unknown"


def is_limited(row: Attendance) -> bool:
    """Whether the row holds for less than the whole meeting."""
    return row.paragraphs is not None or bool(row.times)


class Limits:
    """Where the rows of one meeting hold. §§ printed behind a name count before clock times printed there."""

    def __init__(self, meeting: Meeting) -> None:
        """Take the limits of the rows of a meeting."""
        self._meeting = meeting
        self._stretches: dict[ParagraphNumber, Stretch] | None = None

    def held(self, row: Attendance, number: ParagraphNumber) -> Held:
        """Whether the row holds in the §."""
        if row.paragraphs is not None:
            return _held(row.paragraphs, number)
        return self.at_times((row,), number) if row.times else Held.YES

    def at_times(self, rows: tuple[Attendance, ...], number: ParagraphNumber) -> Held:
        """Whether the clock times of the rows, taken together, cover the §."""
        if self._stretches is None:
            self._stretches = stretches(self._meeting)
        times = [span for row in rows for span in row.times]
        there = covers(presence(times, self._meeting), self._stretches.get(number, ALWAYS))
        return {True: Held.YES, False: Held.NO, None: Held.TIME_UNKNOWN}[there]


@lru_cache(maxsize=65536)
def _held(span: ParagraphSpan, number: ParagraphNumber) -> Held:
    if not span.covers(number):
        return Held.NO
    return Held.PARTLY if span.only_partly(number) else Held.YES
