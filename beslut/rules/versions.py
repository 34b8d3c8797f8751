"""Two versions of the same minutes (versioner av protokollet): which §§ and which rows of the list differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

from beslut.records import (
    DisqualificationQuestion,
    Meeting,
    NonParticipation,
    ParagraphNumber,
    Request,
    Reservation,
    Statement,
    Vote,
)
from beslut.rules.listed import in_print

_Said = NonParticipation | Vote | Reservation | Statement | Request | DisqualificationQuestion


def corrected(earlier: Meeting, later: Meeting) -> frozenset[ParagraphNumber | None]:
    """The §§ for which the later version notes a correction that the earlier one did not; None for all of it."""
    added = Counter(later.corrections) - Counter(earlier.corrections)
    return frozenset(one.paragraph for one in added)


def changed_paragraphs(earlier: Meeting, later: Meeting) -> list[ParagraphNumber]:
    """The §§ of which the versions do not say the same, those that only one of them has included."""
    before, after = _contents(earlier), _contents(later)
    return sorted(
        number for number in before.keys() | after.keys() if before.get(number) != after.get(number)
    )


def changed_attendance(earlier: Meeting, later: Meeting) -> tuple[str, ...]:
    """Those whose rows of the attendance list differ; the order of the rows does not count."""
    before, after = Counter(earlier.attendance), Counter(later.attendance)
    return tuple(dict.fromkeys(in_print(row) for row in [*(before - after), *(after - before)]))


def _contents(meeting: Meeting) -> dict[ParagraphNumber, Counter[Hashable]]:
    """All that a version says of each §: its record, and every statement and vote that carries its number."""
    found: dict[ParagraphNumber, Counter[Hashable]] = {}
    for paragraph in meeting.paragraphs:
        found[paragraph.number] = Counter([paragraph])
    only = meeting.paragraphs[0].number if len(meeting.paragraphs) == 1 else None
    said: list[_Said] = [
        *meeting.non_participation,
        *meeting.votes,
        *meeting.reservations,
        *meeting.statements,
        *meeting.requests,
        *meeting.disqualification_questions,
    ]
    for stated in said:
        number = stated.paragraph or only
        if number is not None:
            found.setdefault(number, Counter())[stated] += 1
    return found
