"""Adjustment of the minutes (justering): R68–R71."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from beslut.law import adjustment_limit
from beslut.law.kl_2017 import ADJUSTER, ADJUSTER_DISQUALIFIED, ADJUSTMENT_DAYS, CORRECTION
from beslut.messages import Message, message
from beslut.rules.adjusters import not_where_disqualified, qualified
from beslut.rules.case import Case
from beslut.rules.deadlines import ADJUSTMENT_DAY, Announced, adjusted_at_once, announced, counted, untold
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import MEETING_DAY
from beslut.rules.rule import Rule
from beslut.rules.versions import changed_attendance, changed_paragraphs, corrected


def within_fourteen_days(case: Case) -> Iterator[Remark | Missing]:
    """The minutes are adjusted at the latest fourteen days after the meeting (5:69, 6:35).

    A limit that falls on a day of rest is taken to give way to the next weekday (2 § of the Act of 1930).
    """
    dated = [(one, one.adjusted_on) for one in announced(case) if one.adjusted_on is not None]
    yield from untold(case, ADJUSTMENT_DAY, [one for one, _ in dated], adjusted_at_once(case))
    for one, adjusted in dated:
        yield from _in_time(case, one, adjusted)


def _in_time(case: Case, one: Announced, adjusted: date) -> Iterator[Remark | Missing]:
    last = case.meeting.last_day
    limit = None if last is None else counted(adjustment_limit, last)
    if limit is None:
        yield Missing(fact=MEETING_DAY, paragraphs=one.numbers)
    elif case.meeting.date is not None and adjusted < case.meeting.date:
        what = message(
            "adjusted on {adjusted}, before the meeting of {day}", adjusted=adjusted, day=case.meeting.date
        )
        yield _dated(
            one, Severity.WARNING, what, message("Check the two days, and correct the one that is wrong.")
        )
    elif limit.is_past(adjusted):
        what = message(
            "adjusted on {adjusted}; the last day was {limit}", adjusted=adjusted, limit=limit.moved
        )
        yield _dated(
            one, Severity.WARNING, what, message("Adjust the minutes within fourteen days of the meeting.")
        )
    elif adjusted > limit.counted:
        what = message(
            "adjusted on {adjusted}; the last day, {limit}, was a day of rest, and the next weekday is accepted",
            adjusted=adjusted,
            limit=limit.counted,
        )
        yield _dated(one, Severity.NOTE, what, message("Nothing need be done."))


def _dated(one: Announced, severity: Severity, what: Message, mend: Message) -> Remark:
    place = next((each.place for each in one.notices if each.adjusted_on == one.adjusted_on), None)
    return Remark(severity=severity, what=what, mend=mend, paragraphs=one.numbers, place=place)


def visible(case: Case) -> Iterator[Remark | Missing]:
    """Minutes that were adjusted and then corrected must show that they were, and what was corrected.

    No section says so; the Parliamentary Ombudsman holds it to follow from what adjustment is for.
    """
    if case.earlier is None:
        return
    noted = corrected(case.earlier, case.meeting)
    if None in noted:
        return
    numbers = [one for one in changed_paragraphs(case.earlier, case.meeting) if one not in noted]
    if numbers:
        yield Remark(
            severity=Severity.WARNING,
            what=message("differs from the version that was adjusted, and no correction is noted"),
            mend=message("Note in the minutes that they were corrected, and what."),
            paragraphs=numbers,
        )
    persons = changed_attendance(case.earlier, case.meeting)
    if persons:
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "the attendance list differs from the version that was adjusted, and no correction is noted:"
                " {persons}",
                persons=persons,
            ),
            mend=message("Note in the minutes that they were corrected, and what."),
            persons=persons,
        )


ADJUSTMENT_RULES = (
    Rule(
        id="R68",
        slug="adjust-within-14-days",
        title=message("The minutes are adjusted within fourteen days"),
        says=message(
            "The minutes are adjusted at the latest on the fourteenth day after the meeting, counted from its last"
            " day where it went on for several. §§ adjusted by themselves have a day of their own."
        ),
        example=message(
            "Meeting on 2022-02-07, adjusted on 2022-02-22: warning, the last day was 2022-02-21."
        ),
        law=ADJUSTMENT_DAYS,
        worst=Severity.WARNING,
        judge=within_fourteen_days,
    ),
    Rule(
        id="R69",
        slug="adjuster-qualified",
        title=message("Whoever adjusts was present and served"),
        says=message(
            "Adjusters certify that the minutes show what was decided; they should have been present and served. A §"
            " that no adjuster adjusts is told."
        ),
        example=message("The adjuster was absent from the meeting: warning."),
        law=ADJUSTER,
        worst=Severity.WARNING,
        judge=qualified,
    ),
    Rule(
        id="R70",
        slug="adjuster-not-at-disqualified-paragraph",
        title=message("Whoever was disqualified in a § does not adjust it"),
        says=message(
            "Another adjuster who was present should adjust a § in which an adjuster was disqualified. To have been"
            " absent is a weaker point, and to have declined to take part is no obstacle."
        ),
        example=message(
            "The only adjuster was disqualified in § 8 and adjusts all §§: warning. § 8 is adjusted by another: kept."
        ),
        law=ADJUSTER,
        law_in_committee=ADJUSTER_DISQUALIFIED,
        worst=Severity.WARNING,
        judge=not_where_disqualified,
    ),
    Rule(
        id="R71",
        slug="correction-visible",
        title=message("Corrections are visible"),
        says=message(
            "Minutes that are corrected after the adjustment must show that they were corrected and what; no page is"
            " exchanged without a word."
        ),
        example=message("A later version of § 91 leaves out a name, and no correction is noted: warning."),
        law=CORRECTION,
        worst=Severity.WARNING,
        judge=visible,
    ),
)
