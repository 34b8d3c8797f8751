"""The time that a fee may be paid for (arvoderad tid): minutes where the record settles them, else a range."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from beslut.messages import Message, message
from beslut.records import Attendance, Meeting, ParagraphNumber, ParagraphSpan
from beslut.reports.minutes_present import minutes_of, minutes_present


@frozen(kw_only=True)
class Minutes:
    """A number of minutes (minuter): from `low` to `high`, None where nothing tells the most, and why it is open."""

    low: int
    high: int | None
    why: Message | None = None

    @property
    def exact(self) -> int | None:
        """The number, where there is only one."""
        return self.low if self.low == self.high else None


def exact_minutes(number: int) -> Minutes:
    """So many minutes, and no doubt of it."""
    return Minutes(low=number, high=number)


def minutes_for(
    rows: Sequence[Attendance],
    meeting: Meeting,
    numbers: Sequence[ParagraphNumber],
    gaps: Sequence[ParagraphNumber],
    stepped_in: ParagraphSpan | None,
) -> Minutes:
    """The minutes of these rows in a meeting of these §§.

    `gaps` are the §§ from which the person was away all the same; `stepped_in` are the §§ in which somebody without
    any row served. Neither has clock times, so the most that can be said is a range.
    """
    if not rows and stepped_in is None:
        return exact_minutes(0)
    sat = minutes_of(meeting)
    if meeting.last_day != meeting.date:
        return Minutes(low=1, high=None, why=message("the meeting went on for several days"))
    if not sat:
        return Minutes(
            low=1, high=None, why=message("the minutes do not print when the meeting began and ended")
        )
    if not rows:
        assert stepped_in is not None
        return _part(len(sat), stepped_in)
    if any(row.paragraphs is None and not row.times for row in rows):
        return _whole(len(sat), gaps)
    told = minutes_present(rows, meeting)
    if told == 0:
        return Minutes(low=1, high=len(sat), why=message("the times of presence lie outside the meeting"))
    if told is not None:
        return exact_minutes(told)
    spans = [row.paragraphs for row in rows if row.paragraphs is not None]
    left = [number for number in numbers if not any(_whole_in(span, number) for span in spans)]
    if not left and not any(row.times for row in rows):
        return exact_minutes(len(sat))
    return _part(len(sat), ParagraphSpan(", ".join(spans)))


def _whole_in(span: ParagraphSpan, number: ParagraphNumber) -> bool:
    return span.covers(number) and not span.only_partly(number)


def _whole(length: int, gaps: Sequence[ParagraphNumber]) -> Minutes:
    if not gaps:
        return exact_minutes(length)
    where = ParagraphSpan.of(gaps)
    return Minutes(
        low=1,
        high=length,
        why=message("away in {paragraphs}, and the time of it is not printed", paragraphs=where),
    )


def _part(length: int, where: ParagraphSpan) -> Minutes:
    return Minutes(
        low=1,
        high=length,
        why=message("there for {paragraphs} only, and the time of it is not printed", paragraphs=where),
    )
