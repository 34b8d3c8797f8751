"""Pay lines (arvodesrader): the fee of each person and meeting, what is not paid and why, and the cap of the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from decimal import Decimal

from attrs import evolve, frozen

from beslut.files import PaidPerson
from beslut.law import DailyCap, Fee, FeeRules, FeeUnit, RoundingStep
from beslut.messages import Message, message
from beslut.minutes.bodies import body_kind
from beslut.participation.names import folded
from beslut.records.terms import Term
from beslut.reports.account import Account
from beslut.reports.pay.days import outside_of
from beslut.reports.pay.namesakes import told_apart
from beslut.reports.pay.payee import Payee
from beslut.reports.pay.payroll import Payroll
from beslut.reports.pay.service import Presence, Service, services
from beslut.reports.pay.units import (
    HALF,
    HOUR,
    Reckoning,
    counted,
    for_adjusting,
    in_kronor,
    reckoned,
    unknown,
)

NOTHING = Decimal(0)
NO_FEE = message("the profile has no fee for this body")


class PaidFor(Term):
    """What a line is paid for (avser)."""

    MEETING = "meeting", message("meeting")
    """Sammanträde."""
    ADJUSTING = "adjusting", message("adjusting")
    """Justering."""


@frozen(kw_only=True)
class PayLine:
    """A line of the pay basis (arvodesrad): a service, what it is paid for, by which fee, and what it comes to."""

    service: Service
    paid_for: PaidFor
    fee: Fee | None
    reckoning: Reckoning

    @property
    def day(self) -> date | None:
        """The day of the meeting."""
        return self.service.account.meeting.date

    @property
    def unknown(self) -> bool:
        """Whether payroll has to ask: the record does not settle the units."""
        return self.reckoning.units is None

    @property
    def paid(self) -> bool:
        """Whether there is something to pay, as far as is known."""
        return bool(self.reckoning.units)


def pay_lines(
    given: Sequence[Account], rules: FeeRules, payroll: Payroll | None = None
) -> tuple[PayLine, ...]:
    """The lines of these meetings by a fee profile: two for whoever adjusts the minutes, where that is paid.

    `payroll` knows who has a post with an annual fee. Reckoned from persons, never from seats: two who share a seat
    are both paid.
    """
    known = payroll or Payroll()
    served = told_apart([service for one in given for service in services(one)])
    lines = [line for service in served for line in _lines(service, rules, known)]
    return tuple(_by_the_day(lines, rules))


def _lines(service: Service, rules: FeeRules, payroll: Payroll) -> Iterator[PayLine]:
    outside = outside_of(rules, service.account)
    not_settled = outside or service.doubt
    known = None if not_settled else payroll.of(service)
    fee, why_none = (None, NO_FEE) if outside else _fee(service.account, rules)
    not_paid = _not_paid(service, rules, known)
    time = service.present if _paid_when_present(service, rules) else service.served
    if not_settled is not None:
        reckoning = unknown(not_settled)
    elif not_paid is not None:
        reckoning = Reckoning(units=NOTHING, amount=NOTHING, why=not_paid)
    elif fee is None:
        reckoning = unknown(why_none)
    else:
        reckoning = reckoned(rules, fee, time)
    yield PayLine(service=service, paid_for=PaidFor.MEETING, fee=fee, reckoning=reckoning)
    adjusting = for_adjusting(rules, fee, not_settled or why_none)
    if service.adjusts and adjusting is not None:
        covered = _covered(service, rules, known)
        if not_settled is not None:
            adjusting = unknown(not_settled)
        elif covered is not None:
            adjusting = Reckoning(units=NOTHING, amount=NOTHING, why=covered)
        yield PayLine(service=service, paid_for=PaidFor.ADJUSTING, fee=fee, reckoning=adjusting)


def _fee(account: Account, rules: FeeRules) -> tuple[Fee | None, Message]:
    """The first fee that holds for the body; None, and why, where there is none or the kind is not known."""
    body = account.meeting.body
    kind = None if body is None else body.kind or body_kind(body.name)
    for fee in rules.fees:
        if body is not None and any(folded(name) == folded(body.name) for name in fee.named):
            return fee, NO_FEE
        if fee.bodies and kind is None:
            return None, message("the kind of body is not known, and the profile tells bodies apart")
        if kind in fee.bodies:
            return fee, NO_FEE
        if not fee.bodies and not fee.named:
            return fee, NO_FEE
    return None, NO_FEE


def _paid_when_present(service: Service, rules: FeeRules) -> bool:
    return rules.nonserving_substitutes or service.presence is Presence.ATTENDS


def _not_paid(service: Service, rules: FeeRules, post: PaidPerson | None) -> Message | None:
    if service.presence is Presence.PRESENT and not rules.nonserving_substitutes:
        return message("not paid: was there without serving")
    if service.presence is Presence.ATTENDS and not rules.attendance_right:
        return message("not paid: was there by right of attendance")
    return _covered(service, rules, post)


def _covered(service: Service, rules: FeeRules, post: PaidPerson | None) -> Message | None:
    annual = rules.annual
    if annual is None:
        return None
    for role in annual.roles:
        if role in service.roles:
            return message("not paid: the annual fee of the {role} covers it", role=role)
    if annual.percent is None or post is None or post.percent is None or post.percent < annual.percent:
        return None
    return message(
        "not paid: the annual fee covers it, for a post of {percent} % ({limit} % or more)",
        percent=post.percent,
        limit=annual.percent,
    )


def _by_the_day(lines: Sequence[PayLine], rules: FeeRules) -> Iterator[PayLine]:
    """The lines in their order, with what one day limits: a fee a day is paid once, and caps hold."""
    days: dict[tuple[Payee, date], list[int]] = {}
    for index, line in enumerate(lines):
        if line.day is not None and line.paid_for is PaidFor.MEETING and (line.paid or line.unknown):
            days.setdefault((line.service.payee.namesakes, line.day), []).append(index)
    changed = list(lines)
    for indices in (each for found in days.values() for each in _of_each(lines, found)):
        spent = _Spent(rules)
        for index in sorted(indices, key=lambda each: lines[each].service.start or time.max):
            changed[index] = spent.after(lines[index])
    yield from changed


def _of_each(lines: Sequence[PayLine], indices: Sequence[int]) -> Iterator[list[int]]:
    """The lines of each of those who are called so; a line that may be anybody's is among those of each of them."""
    anybodys = [index for index in indices if lines[index].service.doubt is not None]
    theirs: dict[Payee, list[int]] = {}
    for index in indices:
        if lines[index].service.doubt is None:
            theirs.setdefault(lines[index].service.payee, []).append(index)
    for mine in theirs.values():
        yield [*mine, *anybodys]


class _Spent:
    """What one person has been paid for on one day so far."""

    def __init__(self, rules: FeeRules) -> None:
        self.rules = rules
        self.cap = rules.cap
        self.minutes, self.units, self.amount = 0, NOTHING, NOTHING
        self.unsure = self.by_day = False

    def after(self, line: PayLine) -> PayLine:
        """The line with what the day leaves for it."""
        if self.by_day and line.fee is not None and line.fee.unit is FeeUnit.DAY:
            return _with(line, NOTHING, NOTHING, message("not paid: the fee of the day is paid once"))
        if line.unknown or (self.unsure and self.cap is not None):
            self.unsure = True
            why = line.reckoning.why
            if not line.unknown:
                why = message("unknown: another meeting of the day counts towards the cap")
            return _with(line, None, None, why)
        line = line if self.cap is None else self._capped(line, self.cap)
        assert line.fee is not None
        self.by_day = self.by_day or line.fee.unit is FeeUnit.DAY
        self.minutes += line.reckoning.minutes or 0
        self.units += line.reckoning.units or NOTHING
        self.amount += line.reckoning.amount or NOTHING
        return line

    def _capped(self, line: PayLine, cap: DailyCap) -> PayLine:
        for capped in (self._by_hours, self._by_units, self._by_amount):
            line = capped(line, cap)
        return line

    def _by_hours(self, line: PayLine, cap: DailyCap) -> PayLine:
        fee, minutes = line.fee, line.reckoning.minutes
        if cap.hours is None or fee is None or minutes is None or not fee.unit.by_the_clock:
            return line
        left = max(0, int(cap.hours * HOUR) - self.minutes)
        if minutes <= left:
            return line
        within = counted(self.rules, fee, left)
        why = message("{why}; at most {cap} hours a day are paid", why=line.reckoning.why, cap=cap.hours)
        return evolve(line, reckoning=evolve(within, why=why))

    def _by_units(self, line: PayLine, cap: DailyCap) -> PayLine:
        fee, units, amount = line.fee, line.reckoning.units, line.reckoning.amount
        assert fee is not None
        assert units is not None
        assert amount is not None
        left = None if cap.units is None else max(NOTHING, cap.units - self.units)
        if left is None or units <= left:
            return line
        kept = amount - (units - left) * self.rules.kronor(fee.rate)
        if fee.half is not None and left == HALF:
            kept = self.rules.kronor(fee.half)
        kept = NOTHING if not left else self.rules.rounding.at(RoundingStep.AMOUNT, max(NOTHING, kept))
        why = message(
            "{why}; at most {cap} units a day are paid", why=line.reckoning.why, cap=cap.units or NOTHING
        )
        return _with(line, left, kept, why)

    def _by_amount(self, line: PayLine, cap: DailyCap) -> PayLine:
        amount = line.reckoning.amount
        assert amount is not None
        left = None if cap.amount is None else max(NOTHING, cap.amount - self.amount)
        if left is None or amount <= left:
            return line
        why = message(
            "{why}; at most {cap} kr a day are paid",
            why=line.reckoning.why,
            cap=in_kronor(cap.amount or NOTHING),
        )
        return _with(line, line.reckoning.units, left, why)


def _with(line: PayLine, units: Decimal | None, amount: Decimal | None, why: Message) -> PayLine:
    return evolve(line, reckoning=evolve(line.reckoning, units=units, amount=amount, why=why))
