"""Units (arvodesenheter): from minutes to hours, days or meetings of a fee, to kronor, and the reckoning in words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from beslut.law import Fee, FeeRules, FeeUnit, RoundingStep
from beslut.messages import Message, message, messages
from beslut.reports.pay.clock import Minutes

HOUR = 60
HALF = Decimal("0.5")
CENT = Decimal("0.01")


@frozen(kw_only=True)
class Reckoning:
    """What a time comes to (uträkning): units, kronor, the pay code, and how it was reckoned.

    `units` and `amount` are None where the record does not settle them; `why` then tells the reason.
    """

    units: Decimal | None
    amount: Decimal | None
    why: Message
    code: str | None = None
    minutes: int | None = None


def reckoned(rules: FeeRules, fee: Fee, time: Minutes) -> Reckoning:
    """The units of this time; where it is a range they are known if both ends of it come to the same."""
    if fee.unit in (FeeUnit.MEETING, FeeUnit.DAY):
        why = message("one meeting") if fee.unit is FeeUnit.MEETING else message("one day")
        return _reckoning(rules, fee, Decimal(1), rules.kronor(fee.rate), why, fee.code)
    if time.high is None:
        return _unknown(time)
    high = counted(rules, fee, time.high)
    if time.exact is not None:
        return high
    low = counted(rules, fee, time.low)
    if (low.units, low.amount) != (high.units, high.amount):
        return _unknown(time)
    return Reckoning(
        units=high.units, amount=high.amount, why=message("at most {what}", what=high.why), code=high.code
    )


def _unknown(time: Minutes) -> Reckoning:
    assert time.why is not None
    return unknown(time.why)


def unknown(why: Message) -> Reckoning:
    """What the record does not settle, and why."""
    return Reckoning(units=None, amount=None, why=message("unknown: {reason}", reason=why))


def counted(rules: FeeRules, fee: Fee, minutes: int) -> Reckoning:
    """The units of so many minutes by a fee for time, half days and full days included."""
    if fee.unit is FeeUnit.HALF_OR_FULL_DAY:
        return _days(rules, fee, minutes)
    first = first_rate(rules, fee)
    rest = minutes if first is None else max(0, minutes - fee.first_minutes)
    steps = _steps(fee.unit, rest)
    hours, amount = steps, steps * rules.kronor(fee.rate)
    if fee.unit is FeeUnit.HOUR:  # multiplied first: a third of an hour is no decimal
        amount = rest * rules.kronor(fee.rate) / HOUR
    if first is not None and minutes:
        hours, amount = hours + Decimal(fee.first_minutes) / HOUR, amount + first
    why = message("{time}: {what}", time=in_hours(minutes), what=list(_parts(fee, minutes, rest)))
    return _reckoning(rules, fee, hours, amount, why, fee.code, minutes)


def first_rate(rules: FeeRules, fee: Fee) -> Decimal | None:
    """What the first unit of time is worth; None where it is like the others."""
    if fee.first is not None:
        return rules.kronor(fee.first)
    if fee.first_multiplier is not None:
        return rules.kronor(fee.rate) * fee.first_multiplier * fee.first_minutes / HOUR
    return None


def _days(rules: FeeRules, fee: Fee, minutes: int) -> Reckoning:
    assert fee.half is not None
    limit = in_hours(fee.half_until)
    if minutes <= fee.half_until:
        why = message("{time}: half day, which is {limit} or less", time=in_hours(minutes), limit=limit)
        code = fee.half_code or fee.code
        return _reckoning(rules, fee, HALF, rules.kronor(fee.half), why, code, minutes)
    why = message("{time}: full day, which is more than {limit}", time=in_hours(minutes), limit=limit)
    return _reckoning(rules, fee, Decimal(1), rules.kronor(fee.rate), why, fee.code, minutes)


def _steps(unit: FeeUnit, minutes: int) -> Decimal:
    if unit is FeeUnit.STARTED_HOUR:
        return Decimal(-(-minutes // HOUR))
    if unit is FeeUnit.STARTED_HALF_HOUR:
        return HALF * -(-minutes // (HOUR // 2))
    return (Decimal(minutes) / HOUR).quantize(Decimal("0.01"))


def _parts(fee: Fee, minutes: int, rest: int) -> Iterator[Message]:
    """What the time is made of: the first hour, and so many started half hours."""
    begins = fee.first is not None or fee.first_multiplier is not None
    if begins and minutes:
        if fee.first_minutes == HOUR:
            yield message("the first hour")
        else:
            yield message("the first {time}", time=in_hours(fee.first_minutes))
    steps = int(_steps(fee.unit, rest) * (2 if fee.unit is FeeUnit.STARTED_HALF_HOUR else 1))
    if fee.unit is FeeUnit.HOUR:
        if rest or not begins:
            yield message("{time} by the minute", time=in_hours(rest))
    elif fee.unit is FeeUnit.STARTED_HOUR and (steps or not begins):
        yield messages("{n} started hour", "{n} started hours", steps)
    elif steps or not begins:
        yield messages("{n} started half hour", "{n} started half hours", steps)


def _reckoning(
    rules: FeeRules,
    fee: Fee,
    units: Decimal,
    amount: Decimal,
    why: Message,
    code: str | None,
    minutes: int | None = None,
) -> Reckoning:
    return Reckoning(
        units=units,
        amount=rules.rounding.at(RoundingStep.AMOUNT, amount),
        why=why,
        code=code or fee.time_code,
        minutes=minutes,
    )


def for_adjusting(rules: FeeRules, fee: Fee | None, why_none: Message) -> Reckoning | None:
    """The fee for adjusting the minutes; None where the profile has none, unknown where the meeting's own fee is."""
    adjusting = rules.adjusting
    if adjusting is None:
        return None
    if fee is None:
        return unknown(why_none)
    if adjusting.rate is not None:
        units, amount = Decimal(1), rules.kronor(adjusting.rate)
    else:
        assert adjusting.units is not None
        units, amount = adjusting.units, adjusting.units * rules.kronor(fee.rate)
    return Reckoning(
        units=units,
        amount=rules.rounding.at(RoundingStep.AMOUNT, amount),
        why=message("adjusting the minutes"),
        code=adjusting.code,
    )


def in_hours(minutes: int) -> Message:
    """A time in hours and minutes."""
    hours, rest = divmod(minutes, HOUR)
    if not hours:
        return message("{m} min", m=rest)
    return message("{h} h {m} min", h=hours, m=rest) if rest else message("{h} h", h=hours)


def figures(units: Decimal) -> Decimal:
    """A number of units without needless zeros.

    >>> figures(Decimal("2.50")), figures(Decimal("10"))
    (Decimal('2.5'), Decimal('10'))
    """
    return units.quantize(Decimal(1)) if units == units.to_integral_value() else units.normalize()


def kronor(amount: Decimal) -> Decimal:
    """An amount: whole kronor, or with two decimals, or as many as it has.

    >>> kronor(Decimal("672.0")), kronor(Decimal("606.5")), kronor(Decimal("53.9136"))
    (Decimal('672'), Decimal('606.50'), Decimal('53.9136'))
    """
    shortest = figures(amount)
    exponent = shortest.as_tuple().exponent
    return shortest.quantize(CENT) if exponent == -1 else shortest


def in_kronor(amount: Decimal) -> Message:
    """An amount for a sentence, with a blank between the thousands.

    >>> str(in_kronor(Decimal("60000"))), str(in_kronor(Decimal("1234567.5"))), str(in_kronor(Decimal(949)))
    ('60 000', '1 234 567,50', '949')
    """
    whole, _, part = format(kronor(amount), "f").partition(".")
    grouped = f"{int(whole):,}".replace(",", " ")
    return message("{whole}.{part}", whole=grouped, part=part) if part else message("{whole}", whole=grouped)
