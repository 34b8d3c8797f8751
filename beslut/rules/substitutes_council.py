"""Substitutes in fullmäktige (ersättare): whether one steps in, who it is, who keeps the seat, and when (R50–R53)."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.law.kl_2017 import (
    LATE_MEMBER,
    STARTED_SUBSTITUTE,
    SUBSTITUTE_ORDER,
    SUBSTITUTE_SERVES,
    SUBSTITUTES_IN_COMMITTEE,
)
from beslut.messages import message
from beslut.participation import Roster, Standing, Status, Vacancy, Why
from beslut.records import Attendance, BodyKind, Capacity
from beslut.rules.bodies import COUNCILS, DECIDING
from beslut.rules.called_in import of_another_party, of_one_party, passed_over, without_party
from beslut.rules.case import Case, Matter, Sitting, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.rule import Rule
from beslut.rules.service import Names, changing, days, idle, meant, said_once

_SERVING = Capacity.SERVING_SUBSTITUTE
_ELECTED_BY_THE_PEOPLE = frozenset({BodyKind.COUNCIL})
"""The order is that of a general election, which the council of a federation does not come from (9 kap. KL)."""


def steps_in(case: Case) -> Iterator[Remark | Missing]:
    """If a member is prevented from coming or from going on, a substitute shall serve (5:17)."""
    return said_once(_waiting(case))


def _waiting(case: Case) -> Iterator[Remark]:
    for sitting in case.sittings:
        for seat in sitting.roster.empty_seats:
            if seat.why is not Vacancy.ABSENT or not seat.certain or seat.whose is None:
                continue
            member = _owner(sitting.roster, seat.whose)
            free = [
                each
                for each in sitting.roster.standings
                if idle(each) and member is not None and of_one_party(case, member, each)
            ]
            if free:
                yield Remark(
                    severity=Severity.NOTE,
                    what=message(
                        "the seat of {member} was empty, though {names} of the same party sat there without serving",
                        member=seat.whose,
                        names=[each.name for each in free],
                    ),
                    mend=message(
                        "See whether a substitute ought to have served, or correct the attendance list."
                    ),
                    paragraphs=sitting.numbers,
                    persons=tuple([named(each) for each in free]),
                    place=free[0].place,
                )


def _owner(roster: Roster, label: str) -> Standing | None:
    """The member whose seat it is; None where the minutes put that person on another seat."""
    return next(
        (each for each in roster.standings if each.seat == label and label in (each.name, named(each))), None
    )


def order(case: Case) -> Iterator[Remark | Missing]:
    """Substitutes serve in the order fixed between them, always within the party of the member (5:18, 5:21)."""
    seatless, partyless = Names(), Names()
    yield from said_once(
        said for sitting in case.sittings for said in _order(case, sitting, seatless, partyless)
    )
    if seatless.numbers:
        fact = message("for whom these serve: {names}", names=list(seatless.numbers))
        yield Missing(fact=fact, paragraphs=seatless.paragraphs)
    if partyless.numbers:
        fact = message("for which party these were elected: {names}", names=list(partyless.numbers))
        yield Missing(fact=fact, paragraphs=partyless.paragraphs)


def _order(case: Case, sitting: Sitting, seatless: Names, partyless: Names) -> Iterator[Remark | Missing]:
    roster = sitting.roster
    serving = [each for each in roster.standings if each.capacity is _SERVING and each.on_seat]
    waiting = [each for each in roster.standings if idle(each)] if serving else []
    for each in serving:
        member = None if each.seat is None else _owner(roster, each.seat)
        if each.seat is None:
            seatless.add(each.name, sitting.numbers)
        if member is not None:
            for unknown in without_party(case, each, member):
                partyless.add(unknown.name, sitting.numbers)
        wrong = None if member is None else of_another_party(case, each, member, sitting.numbers)
        if wrong is not None:
            yield wrong
        else:
            for other in waiting:
                yield from passed_over(case, each, other, member, sitting)


def precedence(case: Case) -> Iterator[Remark | Missing]:
    """A substitute who has begun to serve has precedence, whatever the order (5:18)."""
    moving = [list(standings.values()) for standings in changing(case)]
    if not any(each.capacity is _SERVING and each.on_seat for standings in moving for each in standings):
        return iter(())
    return said_once(each for day in days(case) for each in _displaced(day))


def _displaced(day: list[Matter]) -> Iterator[Remark | Missing]:
    """Whoever sits on a member's seat after another substitute who has not left, on one day."""
    served: dict[str, list[Standing]] = {}
    for matter in day:
        for each in matter.roster.standings:
            if each.seat is None or not each.on_seat:
                continue
            if each.capacity is not _SERVING:
                served.pop(each.seat, None)  # the member is back: whoever serves next begins anew
                continue
            earlier = served.setdefault(each.seat, [])
            for first in earlier:
                yield from _took_over(matter, first, each)
            if not any(_same(first, each) for first in earlier):
                earlier.append(each)
        for seat, earlier in served.items():
            served[seat] = [each for each in earlier if not _stood_aside(matter.roster, each)]


def _took_over(matter: Matter, first: Standing, second: Standing) -> Iterator[Remark | Missing]:
    now = [each for each in meant(matter.roster, first.name, first.party) if not _same(first, second)]
    if any(each.why is Why.SERVES_ELSEWHERE for each in now):
        fact = message(
            "whether {name} had left when {other} took the seat", name=first.name, other=second.name
        )
        yield Missing(fact=fact, paragraphs=(matter.number,), place=second.place)
    elif any(idle(each) for each in now):
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "{name} had begun to serve, but {other} took over the seat",
                name=named(first),
                other=named(second),
            ),
            mend=message("Let whoever has begun to serve go on, or note why he or she could not."),
            paragraphs=(matter.number,),
            persons=(named(first), named(second)),
            place=second.place,
        )


def _same(one: Standing, other: Standing) -> bool:
    return one.person == other.person and one.party == other.party


def _stood_aside(roster: Roster, serving: Standing) -> bool:
    """Whether a substitute stood aside for jäv: such a break costs nobody the seat, and another may keep it."""
    return any(each.status is Status.DISQUALIFIED for each in meant(roster, serving.name, serving.party))


def late_member(case: Case) -> Iterator[Remark | Missing]:
    """A member who arrives has the right to serve (5:19); the change is made between matters, by custom."""
    if case.local.switch_within_item is True:
        return
    partly = [
        row for row in case.meeting.attendance if row.paragraphs is not None and "del av" in row.paragraphs
    ]
    for matter in case.matters.values() if partly else ():
        changed = [row for row in partly if _changes(row, matter)]
        if changed:
            yield Remark(
                severity=Severity.NOTE,
                what=message(
                    "the change of seats falls within the §: {names}", names=[row.name for row in changed]
                ),
                mend=message("Change seats between matters; the local rules may allow it within one."),
                paragraphs=(matter.number,),
                persons=tuple(
                    [row.name if row.party is None else f"{row.name} ({row.party})" for row in changed]
                ),
                place=changed[0].place,
            )


def _changes(row: Attendance, matter: Matter) -> bool:
    """Whether somebody takes or leaves a seat within the §: a substitute, or a member for whom one serves."""
    if row.paragraphs is None or not row.paragraphs.only_partly(matter.number):
        return False
    if row.capacity is Capacity.MEMBER:
        seats = {each.seat for each in meant(matter.roster, row.name, row.party) if each.seat is not None}
        return any(each.capacity is _SERVING and each.seat in seats for each in matter.roster.standings)
    return row.capacity is _SERVING


COUNCIL_SUBSTITUTE_RULES: tuple[Rule, ...] = (
    Rule(
        id="R50",
        slug="substitute-steps-in",
        title=message("A substitute steps in"),
        says=message("If a member of the council cannot come or cannot go on, a substitute shall serve."),
        example=message(
            "A member is absent, a substitute of the same party is there and does not serve: note."
        ),
        law=SUBSTITUTE_SERVES,
        bodies=COUNCILS,
        worst=Severity.NOTE,
        judge=steps_in,
    ),
    Rule(
        id="R51",
        slug="substitute-order-fullmaktige",
        title=message("The order of the council’s substitutes"),
        says=message(
            "Substitutes serve within the party of the member, in the order fixed between them by the election; in a"
            " municipal council those of the member’s constituency come first."
        ),
        example=message(
            "A substitute (S) serves for a member (M): error. The second in order serves while the first is there and"
            " free: warning."
        ),
        law=SUBSTITUTE_ORDER,
        bodies=_ELECTED_BY_THE_PEOPLE,
        worst=Severity.ERROR,
        judge=order,
    ),
    Rule(
        id="R52",
        slug="started-substitute-has-precedence",
        title=message("Whoever has begun to serve goes on"),
        says=message(
            "A substitute who has begun to serve has precedence over other substitutes, whatever the order."
        ),
        example=message(
            "One substitute serves from § 1, another arrives at § 5 and takes over the seat: warning."
        ),
        law=STARTED_SUBSTITUTE,
        bodies=COUNCILS,
        worst=Severity.WARNING,
        judge=precedence,
    ),
    Rule(
        id="R53",
        slug="late-member-may-serve",
        title=message("A late member may serve"),
        says=message(
            "A member who arrives during the meeting may serve though a substitute has stepped in. The change is made"
            " between matters, unless the local rules allow it within one."
        ),
        example=message(
            "A member arrives at § 7, a substitute served in §§ 1–6, the member serves from § 7: kept. The change falls"
            " within § 6: note."
        ),
        law=LATE_MEMBER,
        law_in_committee=SUBSTITUTES_IN_COMMITTEE,
        bodies=DECIDING,
        worst=Severity.NOTE,
        judge=late_member,
    ),
)
