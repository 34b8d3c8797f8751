"""Minutes of the clock (klocktid): how long a meeting lasted, and how long somebody was there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from beslut.records import Attendance, Meeting


def minutes_of(meeting: Meeting) -> frozenset[int]:
    """The minutes of the day during which the meeting sat, pauses left out; empty where no times are printed."""
    if meeting.start is None or meeting.end is None:
        return frozenset()
    sat = set(_between(meeting.start, meeting.end))
    for pause in meeting.adjournments:
        if pause.start is not None and pause.end is not None:
            sat -= set(_between(pause.start, pause.end))
    return frozenset(sat)


def minutes_present(rows: Sequence[Attendance], meeting: Meeting) -> int | None:
    """How many of those minutes the person of these rows was there; None where the rows do not tell.

    A presence limited to certain §§ and not to clock times does not tell: §§ seldom print when they began.
    """
    sat = minutes_of(meeting)
    if not sat or any(row.paragraphs is not None and not row.times for row in rows):
        return None
    present: set[int] = set()
    for row in rows:
        if not row.times:
            return len(sat)
        for span in row.times:
            start, end = span.start or meeting.start, span.end or meeting.end
            if start is not None and end is not None:
                present.update(_between(start, end))
    return len(present & sat)


def _between(start: time, end: time) -> range:
    return range(start.hour * 60 + start.minute, end.hour * 60 + end.minute)
