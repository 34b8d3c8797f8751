"""Notice of the adjustment, and the printed appeal period (anslag): R72, R74 and R75."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from beslut.law import AppealPeriod, Limit, appeal_period, notice_limit
from beslut.law.kl_2017 import APPEAL_WEEKS, NOTICE_DAYS, NOTICE_STAYS
from beslut.messages import Message, message
from beslut.records import Notice
from beslut.rules.case import Case
from beslut.rules.deadlines import (
    ADJUSTMENT_DAY,
    NOTICE_DAY,
    Announced,
    adjusted_at_once,
    announced,
    counted,
    untold,
)
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.rule import Rule

PUT_UP_LATE = message("Count the period of appeal from the day on which the notice was put up.")


def within_two_days(case: Case) -> Iterator[Remark | Missing]:
    """At the latest on the second day after the adjustment it is announced on the notice board (8:12, 8:9).

    A late notice does not touch the decision; it moves the period of appeal.
    """
    told = [one for one in announced(case) if one.put_up is not None]
    yield from untold(case, NOTICE_DAY, told)
    for one in told:
        adjusted = one.adjusted_on or _at_the_meeting(case, one)
        if adjusted is None or (limit := counted(notice_limit, adjusted)) is None:
            yield Missing(fact=ADJUSTMENT_DAY, paragraphs=one.numbers)
            continue
        for notice in one.notices:
            if notice.put_up is not None:
                yield from _put_up(one, notice, notice.put_up, adjusted, limit)


def _at_the_meeting(case: Case, one: Announced) -> date | None:
    """The day of the meeting, for a notice of §§ that were all adjusted at the meeting itself."""
    at_once = set(adjusted_at_once(case)) if one.numbers else set()
    return case.meeting.date if at_once and at_once.issuperset(one.numbers) else None


def _put_up(one: Announced, notice: Notice, put_up: date, adjusted: date, limit: Limit) -> Iterator[Remark]:
    if put_up < adjusted:
        what = message(
            "the notice was put up on {put_up}, before the adjustment on {adjusted}",
            put_up=put_up,
            adjusted=adjusted,
        )
        mend = message(
            "Check the two days; the notice tells that the minutes are adjusted, and follows on it."
        )
        yield _of(one, notice, Severity.WARNING, what, mend)
    elif limit.is_past(put_up):
        what = message(
            "adjusted on {adjusted}, but the notice was put up on {put_up}; the last day was {limit}",
            adjusted=adjusted,
            put_up=put_up,
            limit=limit.moved,
        )
        yield _of(one, notice, Severity.WARNING, what, PUT_UP_LATE)
    elif put_up > limit.counted:
        what = message(
            "the notice was put up on {put_up}; the last day, {limit}, was a day of rest, and the next weekday is"
            " accepted",
            put_up=put_up,
            limit=limit.counted,
        )
        yield _of(one, notice, Severity.NOTE, what, message("Nothing need be done."))


def stays_up(case: Case) -> Iterator[Remark | Missing]:
    """The notice must be on the board during the whole period of appeal, or the period does not run out (8:12, 13:5).

    Where there are several boards the period runs from the last of the notices.
    """
    for one in announced(case):
        down = [(each, each.taken_down) for each in one.notices if each.taken_down is not None]
        if not down:
            continue
        period = _period(one)
        if period is None:
            yield Missing(fact=NOTICE_DAY, paragraphs=one.numbers, place=down[0][0].place)
            continue
        for notice, taken_down in down:
            if taken_down <= period.last_day:
                yield _of(
                    one,
                    notice,
                    Severity.WARNING,
                    _removed(taken_down, period.last_day),
                    message(
                        "Put the notice up again for a whole period; it could have been removed on {day} at the"
                        " earliest.",
                        day=period.removable,
                    ),
                )


def _period(one: Announced) -> AppealPeriod | None:
    """The period of appeal, None where the day from which it runs is not known, or misprinted."""
    return None if one.runs_from is None else counted(appeal_period, one.runs_from)


def _removed(taken_down: date, last_day: date) -> Message:
    if taken_down == last_day:
        return message(
            "the notice was removed on the last day to appeal; it must stay through {last}", last=last_day
        )
    return message(
        "the notice was removed on {day}, before the last day to appeal; it must stay through {last}",
        day=taken_down,
        last=last_day,
    )


def printed_period(case: Case) -> Iterator[Remark | Missing]:
    """The last day to appeal that is printed, held against three weeks from the notice (13:5, 1 and 2 §§ of 1930).

    A misprint does not prolong the period, but it may mislead; a period printed too short keeps people from appealing.
    """
    for one in announced(case):
        printed = [(each, each.appeal_until) for each in one.notices if each.appeal_until is not None]
        if not printed:
            continue
        period = _period(one)
        if period is None:
            yield Missing(fact=NOTICE_DAY, paragraphs=one.numbers, place=printed[0][0].place)
            continue
        for notice, last in printed:
            if last != period.last_day:
                yield _misprinted(one, notice, last, period)


def _misprinted(one: Announced, notice: Notice, printed: date, period: AppealPeriod) -> Remark:
    last = period.last_day
    mend = message("Print {last} as the last day to appeal.", last=last)
    if printed == period.removable:
        what = message(
            "statutory last day to appeal {last}; the printed date {printed} is a day later, the first day on which"
            " the notice may be removed",
            last=last,
            printed=printed,
        )
        return _of(one, notice, Severity.NOTE, what, mend)
    if printed > last:
        what = message(
            "statutory last day to appeal {last}; the printed date {printed} is later and may mislead, for it does not"
            " prolong the period",
            last=last,
            printed=printed,
        )
    else:
        what = message(
            "statutory last day to appeal {last}; the printed date {printed} is earlier and may keep people from"
            " appealing",
            last=last,
            printed=printed,
        )
    return _of(one, notice, Severity.WARNING, what, mend)


def _of(one: Announced, notice: Notice, severity: Severity, what: Message, mend: Message) -> Remark:
    """The remark on one notice, with its board where it is named."""
    if notice.board is not None:
        what = message("{board}: {what}", board=notice.board, what=what)
    return Remark(severity=severity, what=what, mend=mend, paragraphs=one.numbers, place=notice.place)


NOTICE_RULES = (
    Rule(
        id="R72",
        slug="notice-within-two-days",
        title=message("The notice is put up within two days"),
        says=message(
            "At the latest on the second day after the adjustment it is announced on the notice board. A late notice"
            " moves the period of appeal."
        ),
        example=message("Adjusted on 2022-02-07: notice by 2022-02-09."),
        law=NOTICE_DAYS,
        worst=Severity.WARNING,
        judge=within_two_days,
    ),
    Rule(
        id="R74",
        slug="notice-must-stay-up",
        title=message("The notice stays up for the whole period"),
        says=message(
            "The notice may not be removed before the period of appeal has ended; else the period does not run out."
        ),
        example=message("Put up on 2022-02-08, removed on 2022-03-01: warning. Removed on 2022-03-02: kept."),
        law=NOTICE_STAYS,
        worst=Severity.WARNING,
        judge=stays_up,
    ),
    Rule(
        id="R75",
        slug="printed-appeal-period",
        title=message("The printed last day to appeal"),
        says=message(
            "The last day to appeal that is printed is that of the law: three weeks from the notice, moved past days of"
            " rest. A misprint does not change the period."
        ),
        example=message(
            "Notice on 2022-02-08, printed until 2022-03-02: note, the last day is 2022-03-01. Printed until"
            " 2022-02-28: warning."
        ),
        law=APPEAL_WEEKS,
        worst=Severity.WARNING,
        judge=printed_period,
    ),
)
