"""Summons and announcement (kallelse och kungörelse): R79."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from beslut.law import NotInForce
from beslut.law.kl_2017 import ANNOUNCEMENT_DAYS
from beslut.messages import Message, message
from beslut.records import RequestKind
from beslut.rules.bodies import COUNCILS
from beslut.rules.case import Case, Matter
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import MEETING_DAY
from beslut.rules.rule import Rule

ANNOUNCEMENT_DAY = message("the day on which the meeting was announced")
SUMMONS_DAY = message("the day on which members and substitutes were summoned")
URGENT_WHERE = message("in which § an urgent matter was taken up")


def in_time(case: Case) -> Iterator[Remark | Missing]:
    """A meeting of fullmäktige is announced on the notice board at least a week before its day, and each member and
    substitute summoned by then; an urgent matter is announced at least the weekday before (5:12–15).

    Other bodies decide their own times (6:23).
    """
    if not case.matters:
        return
    yield from _a_week_before(case)
    yield from _unannounced(case)


def _a_week_before(case: Case) -> Iterator[Remark | Missing]:
    meeting = case.meeting
    if meeting.date is None or (by := _by(meeting.date)) is None:
        yield Missing(fact=MEETING_DAY)
        return
    if meeting.announced_on is None:
        yield Missing(fact=ANNOUNCEMENT_DAY)
    elif meeting.announced_on > by:
        yield _late(
            message("announced on {day}; the last day was {by}", day=meeting.announced_on, by=by),
            message("Announce meetings at least a week before their day."),
        )
    if meeting.summoned_on is None:
        yield Missing(fact=SUMMONS_DAY)
    elif meeting.summoned_on > by:
        yield _late(
            message(
                "members and substitutes were summoned on {day}; the last day was {by}",
                day=meeting.summoned_on,
                by=by,
            ),
            message("Summon members and substitutes at least a week before the day of the meeting."),
        )


def _by(day: date) -> date | None:
    """The last day for announcement and summons: counted backwards, and no day of rest moves it."""
    step = ANNOUNCEMENT_DAYS.on(day)
    return None if isinstance(step, NotInForce) else day - timedelta(days=step.value)


def _late(what: Message, mend: Message) -> Remark:
    return Remark(severity=Severity.WARNING, what=what, mend=mend)


def _unannounced(case: Case) -> Iterator[Remark | Missing]:
    """Matters that were decided though they were not announced, and nobody asked for urgent handling (R42)."""
    numbers = [
        matter.number
        for matter in case.decided
        if matter.record is not None and matter.record.announced is False and not _urgent(matter)
    ]
    lost = any(
        one.kind is RequestKind.URGENT_HANDLING and one.paragraph is None for one in case.meeting.requests
    )
    if numbers and lost:
        yield Missing(fact=URGENT_WHERE, paragraphs=numbers)
    elif numbers:
        yield Remark(
            severity=Severity.ERROR,
            what=message(
                "decided though it was not announced, and nothing tells that it was taken up as urgent"
            ),
            mend=message(
                "Check the announcement. If it left the matter out, the matter has to be decided again."
            ),
            paragraphs=numbers,
        )


def _urgent(matter: Matter) -> bool:
    return any(one.kind is RequestKind.URGENT_HANDLING for one in matter.requests)


SUMMONS_RULES = (
    Rule(
        id="R79",
        slug="summons",
        title=message("The council is announced and summoned a week before"),
        says=message(
            "A meeting of the council is announced, and its members and substitutes summoned, at least a week before"
            " the day of the meeting. A matter that was not announced can only be decided as urgent."
        ),
        example=message(
            "Meeting on 2022-02-28, announced on 2022-02-22: warning, the last day was 2022-02-21."
        ),
        law=ANNOUNCEMENT_DAYS,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=in_time,
    ),
)
