"""The marks of the attendance matrix (tecken): one letter for each way to stand to a decision."""

from __future__ import annotations

from collections.abc import Mapping

from beslut.messages import Message, message
from beslut.participation import Standing, Status
from beslut.records.terms import Term
from beslut.reports.report import Mark, Tone


class Presence(Term):
    """Being there where there is nothing to take part in (närvaro i en paragraf utan beslut)."""

    PRESENT = "present", message("present; nothing was decided")


LEGENDS: Mapping[Status, Message] = {
    Status.TOOK_PART: message("T took part in the decision"),
    Status.DECLINED: message("D present, declined to take part in the decision"),
    Status.DISQUALIFIED: message("J disqualified (jäv)"),
    Status.ABSENT: message("A absent"),
    Status.NOT_SERVING: message("S substitute, not serving"),
    Status.UNKNOWN: message("? the minutes do not settle it"),
}
"""The lines of the legend; the first word is the mark, in every language."""

TONES: Mapping[Status, Tone] = {
    Status.TOOK_PART: Tone.TOOK_PART,
    Status.DECLINED: Tone.DECLINED,
    Status.DISQUALIFIED: Tone.DISQUALIFIED,
    Status.ABSENT: Tone.AWAY,
    Status.NOT_SERVING: Tone.WAITING,
    Status.UNKNOWN: Tone.UNKNOWN,
}
"""What kind of thing each says."""

MARKS = {status: Mark(value=status, legend=LEGENDS[status], tone=TONES[status]) for status in Status}
"""The mark of each status."""

UNTOLD = MARKS[Status.UNKNOWN]
"""For somebody of whom the § does not speak, in minutes without an attendance list."""

_IN_PART = message("t took part in a part of the decision only")
_PRESENT = Mark(value=Presence.PRESENT, legend=message("p present, no decision"), tone=Tone.PLAIN)


def mark(standing: Standing, decided: bool = True) -> Mark:
    """The mark for a standing; whoever stood aside in a part of the decision has one of its own.

    So has whoever serves in a § in which nothing was `decided`: there was nothing to take part in.
    """
    if not decided and standing.part is None and standing.status is Status.TOOK_PART:
        return _PRESENT
    if standing.part is not None and standing.status is Status.TOOK_PART:
        return Mark(value=standing.status, legend=_IN_PART, tone=Tone.TOOK_PART)
    return MARKS[standing.status]
