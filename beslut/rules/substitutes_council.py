"""Substitutes in fullmäktige (ersättare): whether one steps in, who it is, who keeps the seat, and when (R50–R53)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from beslut.law.kl_2017 import (
    LATE_MEMBER,
    STARTED_SUBSTITUTE,
    SUBSTITUTE_ORDER,
    SUBSTITUTE_SERVES,
    SUBSTITUTES_IN_COMMITTEE,
)
from beslut.messages import message
from beslut.participation import Standing, Status, Vacancy, Why
from beslut.records import Attendance, BodyKind, Capacity
from beslut.rules.bodies import COUNCILS, DECIDING
from beslut.rules.called_in import Calls, of_one_party, owner
from beslut.rules.case import Case, Matter, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.rule import Rule
from beslut.rules.service import days, idle, meant, said_once

_SERVING = Capacity.SERVING_SUBSTITUTE
_ELECTED_BY_THE_PEOPLE = frozenset({BodyKind.COUNCIL})
"""The order is that of a general election, which the council of a federation does not come from (9 kap. KL)."""


def steps_in(case: Case) -> Iterator[Remark | Missing]:
    """If a member is prevented from coming or from going on, a substitute shall serve (5:17)."""
    return said_once(case, _waiting(case))


def _waiting(case: Case) -> Iterator[Remark]:
    for sitting in case.sittings:
        for seat in sitting.roster.empty_seats:
            if seat.why is not Vacancy.ABSENT or not seat.certain or seat.whose is None:
                continue
            member = owner(sitting.roster, seat.whose)
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


def order(case: Case) -> Iterator[Remark | Missing]:
    """Substitutes serve in the order fixed between them, always within the party of the member (5:18, 5:21)."""
    calls = Calls(case)
    yield from said_once(case, (said for sitting in case.sittings for said in calls.wrong(sitting)))
    yield from calls.lacking()


def precedence(case: Case) -> Iterator[Remark | Missing]:
    """A substitute who has begun to serve has precedence, whatever the order (5:18)."""
    moving = case.changing
    if not moving:
        return iter(())
    return said_once(case, (each for day in days(case) for each in _displaced(day, moving)))


def _displaced(day: list[Matter], moving: Sequence[Mapping[int, Standing]]) -> Iterator[Remark | Missing]:
    """Whoever sits on a member's seat after another substitute who has not left, on one day."""
    served: dict[str, dict[int, Mapping[int, Standing]]] = {}
    for matter in day:
        key = id(matter.roster)
        for standings in moving:
            each = standings.get(key)
            if each is None or each.seat is None or not each.on_seat:
                continue
            if each.capacity is not _SERVING:
                served.pop(each.seat, None)  # the member is back: whoever serves next begins anew
                continue
            earlier = served.setdefault(each.seat, {})
            for first in earlier.values():
                yield from _took_over(matter, first.get(key), each)
            earlier[id(standings)] = standings
        for earlier in served.values():
            for person in [one for one, first in earlier.items() if _stood_aside(first.get(key))]:
                del earlier[person]


def _took_over(matter: Matter, first: Standing | None, second: Standing) -> Iterator[Remark | Missing]:
    """What is said of a substitute on a seat, and of one who served on it before: nothing where it is one person."""
    if first is None:
        return
    if first.why is Why.SERVES_ELSEWHERE:
        fact = message(
            "whether {name} had left when {other} took the seat", name=first.name, other=second.name
        )
        yield Missing(fact=fact, paragraphs=(matter.number,), place=second.place)
    elif idle(first):
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


def _stood_aside(serving: Standing | None) -> bool:
    """Whether a substitute stood aside for jäv: such a break costs nobody the seat, and another may keep it."""
    return serving is not None and serving.status is Status.DISQUALIFIED


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
