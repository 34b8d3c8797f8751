"""Reservations and statements (reservationer och yttranden): who may reserve, when, and what is no reservation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from beslut.law import ReasonsDeadline
from beslut.law.kl_2017 import RESERVATION, RESERVATION_REASONS, STATEMENTS
from beslut.messages import Message, message
from beslut.participation import Status
from beslut.participation.parties import in_group
from beslut.records import ParagraphNumber, Reservation, Statement
from beslut.rules.bodies import DECIDING, STAFF_BODIES
from beslut.rules.case import Case, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import LOCAL_RULES, MEETING_DAY, WHO_SERVED
from beslut.rules.reserving import by_group, by_person
from beslut.rules.rule import Rule
from beslut.rules.service import matter_of, meant, said_once, serving_is_told

_BODIES = DECIDING | STAFF_BODIES


def who(case: Case) -> Iterator[Remark | Missing]:
    """Only an elected person who took part in deciding the matter may have a reservation noted (4:27)."""
    return said_once(case, (said for each in case.meeting.reservations for said in _who(case, each)))


def _who(case: Case, reservation: Reservation) -> Iterator[Remark | Missing]:
    matter = matter_of(case, reservation.paragraph)
    if matter is None:
        yield Missing(
            fact=message("who took part in the § in which {actor} reserved", actor=str(reservation.actor)),
            paragraphs=() if reservation.paragraph is None else (reservation.paragraph,),
            place=reservation.place,
        )
    elif reservation.actor.parties:
        yield from by_group(matter, reservation)
    else:
        yield from by_person(case, matter, reservation)


def when(case: Case) -> Iterator[Remark | Missing]:
    """The reservation has to be notified before the meeting is closed (4:27); minutes seldom tell when it was."""
    for reservation in case.meeting.reservations:
        if reservation.notified_on is not None or reservation.notified_at is not None:
            yield from _in_time(case, reservation)


def _in_time(case: Case, reservation: Reservation) -> Iterator[Remark | Missing]:
    first, last = case.meeting.date, case.meeting.last_day
    day = reservation.notified_on or (last if first == last else None)
    if last is None or day is None:
        yield _lacks(
            reservation, MEETING_DAY if last is None else message("on which day the reservation was notified")
        )
        return
    closed, at = _closed(case, last), reservation.notified_at
    if day > closed.date() or (at is not None and closed.time() < at and day == closed.date()):
        yield _late(reservation, day, closed)
    elif at is None and last < day:
        yield _lacks(reservation, message("at what time the reservation was notified"))
    elif at is not None and day == last and case.meeting.end is None:
        yield _lacks(reservation, message("when the meeting was closed"))


def _closed(case: Case, last: date) -> datetime:
    """When the meeting was closed; at the end of its last day where the time is not printed."""
    start, end = case.meeting.start, case.meeting.end
    past_midnight = start is not None and end is not None and end < start and case.meeting.date == last
    return datetime.combine(last, end or time.max) + timedelta(days=past_midnight)


def _late(reservation: Reservation, day: date, closed: datetime) -> Remark:
    at = reservation.notified_at
    return Remark(
        severity=Severity.WARNING,
        what=message(
            "{actor} notified the reservation {notified}, after the meeting was closed {closed}",
            actor=str(reservation.actor),
            notified=_moment(day, at),
            closed=_moment(closed.date(), None if closed.time() == time.max else closed.time()),
        ),
        mend=message("Do not note it as a reservation: it has to be notified before the meeting is closed."),
        paragraphs=_numbers(reservation),
        persons=(str(reservation.actor),),
        place=reservation.place,
    )


def _moment(day: date, at: time | None) -> Message | date:
    return day if at is None else message("{day} at {time}", day=day, time=at)


def reasons(case: Case) -> Iterator[Remark | Missing]:
    """Written reasons are in before the local deadline, since 2018 not before one of the act (4:27 is silent)."""
    for reservation in case.meeting.reservations:
        given, last = reservation.reasons_on, case.meeting.last_day
        if given is None:
            continue
        if last is None:
            yield _lacks(reservation, MEETING_DAY)
        elif last < given:  # what is in before the meeting ends is in before every deadline
            yield from _reasons_in_time(case, reservation, given, last)


def _reasons_in_time(
    case: Case, reservation: Reservation, given: date, last: date
) -> Iterator[Remark | Missing]:
    rule = _deadline(case)
    limit = last if rule is ReasonsDeadline.END_OF_MEETING else _adjusted_on(case, reservation.paragraph)
    if rule is None:
        yield _lacks(reservation, LOCAL_RULES)
    elif limit is None:
        yield _lacks(reservation, message("on which day the § was adjusted"))
    elif limit < given:
        yield Remark(
            severity=Severity.NOTE,
            what=message(
                "the reasons of {actor} came in {given}, but {limit} at the latest was the rule",
                actor=str(reservation.actor),
                given=given,
                limit=limit,
            ),
            mend=message("The reservation stands, without the reasons."),
            paragraphs=_numbers(reservation),
            persons=(str(reservation.actor),),
            place=reservation.place,
        )


def _deadline(case: Case) -> ReasonsDeadline | None:
    """The local deadline; else that of the act, where the act of the day has one."""
    by_the_act = case.day is not None and RESERVATION_REASONS.value_on(case.day)
    return case.local.reservation_reasons or (ReasonsDeadline.ADJUSTMENT if by_the_act else None)


def _adjusted_on(case: Case, number: ParagraphNumber | None) -> date | None:
    """The day on which the § was adjusted: by a notice of its own, or else by that of the whole minutes."""
    notices = case.meeting.notices
    own = [
        each
        for each in notices
        if number is not None and each.paragraphs is not None and each.paragraphs.covers(number)
    ]
    chosen = own or [each for each in notices if each.paragraphs is None]
    return max([each.adjusted_on for each in chosen if each.adjusted_on is not None], default=None)


def statements(case: Case) -> Iterator[Remark | Missing]:
    """A statement is never a reservation; substitutes who do not serve need leave to have one noted (6:17)."""
    if case.local.opinion_of_nonserving is True:
        return
    for statement in case.meeting.statements:
        yield from _without_serving(case, statement)


def _without_serving(case: Case, statement: Statement) -> Iterator[Remark | Missing]:
    matter, actor = matter_of(case, statement.paragraph), statement.actor
    if matter is None or actor is None:
        return
    if actor.name is not None:
        found = meant(matter.roster, actor.name, actor.party)
    else:
        found = [each for each in matter.roster.standings if in_group(each.party, actor.parties)]
    if not found or any(each.status is not Status.NOT_SERVING or each.part is not None for each in found):
        return
    if not serving_is_told(case, matter.roster):
        yield Missing(fact=WHO_SERVED, paragraphs=(matter.number,), place=statement.place)
        return
    barred = case.local.opinion_of_nonserving is False
    yield Remark(
        severity=Severity.WARNING if barred else Severity.NOTE,
        what=message("{actor} had a statement noted without serving in the §", actor=str(actor)),
        mend=message("Leave the statement out: the council has not allowed it.")
        if barred
        else message("See whether the council has allowed it. It does not count as a reservation."),
        paragraphs=(matter.number,),
        persons=tuple([named(each) for each in found]),
        place=statement.place,
    )


def _lacks(reservation: Reservation, fact: Message) -> Missing:
    return Missing(fact=fact, paragraphs=_numbers(reservation), place=reservation.place)


def _numbers(reservation: Reservation) -> tuple[ParagraphNumber, ...]:
    return () if reservation.paragraph is None else (reservation.paragraph,)


RESERVATION_RULES: tuple[Rule, ...] = (
    Rule(
        id="R46",
        slug="reservation-who",
        title=message("Who may reserve"),
        says=message(
            "Only an elected person who took part in deciding the matter may reserve. Whoever declined to take part,"
            " was disqualified or absent, or did not serve may not; neither may officials."
        ),
        example=message(
            "Somebody declines to take part in § 4 and reserves in § 4: warning. A serving substitute reserves: kept."
        ),
        law=RESERVATION,
        bodies=_BODIES,
        worst=Severity.WARNING,
        judge=who,
    ),
    Rule(
        id="R47",
        slug="reservation-when",
        title=message("When a reservation is notified"),
        says=message("A reservation has to be notified before the meeting is closed."),
        example=message("The meeting was closed at 16.00, the reservation notified the next day: warning."),
        law=RESERVATION,
        bodies=_BODIES,
        worst=Severity.WARNING,
        judge=when,
    ),
    Rule(
        id="R48",
        slug="reservation-reasons",
        title=message("When the reasons of a reservation are handed in"),
        says=message(
            "The local rules tell by when written reasons have to be handed in, most often before the adjustment. The"
            " act itself said so until the end of 2017."
        ),
        example=message(
            "Reasons before the adjustment by the local rules, adjusted on 10 February, handed in on 11 February: note."
        ),
        law=RESERVATION_REASONS,
        bodies=_BODIES,
        worst=Severity.NOTE,
        judge=reasons,
    ),
    Rule(
        id="R49",
        slug="other-statements",
        title=message("Statements are no reservations"),
        says=message(
            "Notes to the minutes, special statements and explanations of votes are no reservations. Substitutes who do"
            " not serve may have one noted only if the council has allowed it."
        ),
        example=message(
            "A substitute who does not serve has a statement noted: note; warning where the local rules forbid it."
        ),
        law=STATEMENTS,
        bodies=_BODIES,
        worst=Severity.WARNING,
        judge=statements,
    ),
)
