"""Clock times against §§: between which times a § was handled, and whether somebody was there then.

Minutes limit presence by clock times more often than they print the time of a §. The §§ are taken to be
handled in the order of the minutes, so a § lies between the last start printed at or before it and the first
printed after it, or else the start and the end of the meeting. Somebody who was there for all that stretch
was there for the §, somebody who was there for none of it was not, and anything between cannot be told.
"""

from collections.abc import Iterable
from datetime import time

from beslut.records import ClockSpan, Meeting, ParagraphNumber

Stretch = tuple[float, float]
"""Minutes from midnight, both ends; an open end is infinite."""

ALWAYS: Stretch = (float("-inf"), float("inf"))
_DAY = 24 * 60


def stretches(meeting: Meeting) -> dict[ParagraphNumber, Stretch]:
    """The stretch of time in which each § with a text was handled."""
    opened = _minutes(meeting.start, ALWAYS[0], meeting)
    closed = _minutes(meeting.end, ALWAYS[1], meeting)
    starts = [None if each.start is None else _minutes(each.start, 0, meeting) for each in meeting.paragraphs]
    lows, highs, low, high = [], [], opened, closed
    for start in starts:
        low = low if start is None else max(low, start)
        lows.append(low)
    for start in reversed(starts):
        highs.append(high)
        high = high if start is None else min(high, start)
    return {
        paragraph.number: stretch
        for paragraph, stretch in zip(
            meeting.paragraphs, zip(lows, reversed(highs), strict=True), strict=True
        )
    }


def presence(times: Iterable[ClockSpan], meeting: Meeting) -> tuple[Stretch, ...]:
    """The stretches that the spans come to, joined where only a pause of the meeting lies between."""
    pauses = [span for span in meeting.adjournments if span.start is not None and span.end is not None]
    joined: list[Stretch] = []
    for low, high, pause in sorted(
        [(*_stretch(span, meeting), False) for span in times]
        + [(*_stretch(span, meeting), True) for span in pauses]
    ):
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], high))
        elif not pause:
            joined.append((low, high))
    return tuple(joined)


def covers(there: Iterable[Stretch], stretch: Stretch) -> bool | None:
    """Whether somebody who was there at these times was there for the whole stretch; None: for some of it."""
    there = tuple(there)
    if any(low <= stretch[0] and stretch[1] <= high for low, high in there):
        return True
    if all(high <= stretch[0] or stretch[1] <= low for low, high in there):
        return False
    return None


def _stretch(span: ClockSpan, meeting: Meeting) -> Stretch:
    return _minutes(span.start, ALWAYS[0], meeting), _minutes(span.end, ALWAYS[1], meeting)


def _minutes(clock: time | None, unknown: float, meeting: Meeting) -> float:
    """Minutes from midnight; in a meeting that runs past midnight the small hours belong to the next day."""
    if clock is None:
        return unknown
    past_midnight = (
        meeting.start is not None and meeting.end is not None and meeting.end < meeting.start > clock
    )
    return clock.hour * 60 + clock.minute + (_DAY if past_midnight else 0)
