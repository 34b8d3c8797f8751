"""Fee rates (arvodesnivåer): units, rounding, base amounts and rates, in exact decimals."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from attrs import field, frozen

from beslut.errors import RecordError
from beslut.messages import message
from beslut.records.terms import Term
from beslut.records.truths import said

HUNDRED = Decimal(100)


def exact(_instance: Any, attribute: Any, value: Any) -> None:
    """A number of a fee is an exact decimal, not below zero; a binary float is refused."""
    if value is None:
        return
    if not isinstance(value, Decimal) or not value.is_finite() or value < 0:
        raise RecordError(
            cause=message(
                "{field} is {value}, which is no exact amount", field=attribute.name, value=str(value)
            ),
            mend=message("Give a decimal, zero or more."),
        )


class FeeUnit(Term):
    """What a fee is paid for (arvodesenhet)."""

    HOUR = "hour", message("hour, by the minute")
    """Timme, minuträknad."""
    STARTED_HOUR = "started_hour", message("started hour")
    """Påbörjad timme."""
    STARTED_HALF_HOUR = "started_half_hour", message("started half hour")
    """Påbörjad halvtimme; units are still counted in hours, and a half hour is half of one."""
    HALF_OR_FULL_DAY = "half_or_full_day", message("half or full day")
    """Halvdag eller heldag, med en tidsgräns."""
    MEETING = "meeting", message("meeting")
    """Sammanträde, vid varje tillfälle."""
    DAY = "day", message("day")
    """Dag: one fee a day, however many meetings it held."""

    @property
    def by_the_clock(self) -> bool:
        """Whether the number of units is a number of hours."""
        return self in (FeeUnit.HOUR, FeeUnit.STARTED_HOUR, FeeUnit.STARTED_HALF_HOUR)


class RoundingStep(Term):
    """At which step kronor are rounded (avrundning), half up."""

    NONE = "none", message("never")
    """Aldrig."""
    RATE = "rate", message("each fee, when it is worked out from the base amount")
    """Varje arvode, när det räknas fram ur basbeloppet."""
    AMOUNT = "amount", message("the amount of each line")
    """Beloppet på varje rad."""


@frozen(kw_only=True)
class Rounding:
    """How amounts are rounded (avrundning): at which step, and to what (1 is whole kronor), always half up.

    >>> Rounding(step=RoundingStep.RATE).at(RoundingStep.RATE, Decimal("328.5"))
    Decimal('329')
    """

    step: RoundingStep = RoundingStep.NONE
    to: Decimal = field(default=Decimal(1), validator=exact)

    def __attrs_post_init__(self) -> None:
        """Refuse to round to nothing."""
        if not self.to:
            raise RecordError(
                cause=message("{field} is {value}, which is no exact amount", field="to", value="0"),
                mend=message("Give 1 for whole kronor, or 0.01 for öre."),
            )

    def at(self, step: RoundingStep, amount: Decimal) -> Decimal:
        """The amount as it is after this step."""
        if step is not self.step:
            return amount
        return (amount / self.to).quantize(Decimal(1), rounding=ROUND_HALF_UP) * self.to


@frozen(kw_only=True)
class FeeBase:
    """What percentages are of (basbelopp): an amount, its name, and its index where it has one (100: as it was)."""

    amount: Decimal = field(validator=exact)
    name: str = field(validator=said)
    index: Decimal = field(default=HUNDRED, validator=exact)

    @property
    def value(self) -> Decimal:
        """The amount at its index."""
        return self.amount * self.index / HUNDRED


@frozen(kw_only=True)
class Rate:
    """What one unit is worth (arvodesnivå): kronor, or so many percent or thousandths of the base amount.

    Exactly one of the three is given.
    """

    amount: Decimal | None = field(default=None, validator=exact)
    percent: Decimal | None = field(default=None, validator=exact)
    thousandths: Decimal | None = field(default=None, validator=exact)

    def __attrs_post_init__(self) -> None:
        """Refuse a rate that says several things, or nothing."""
        if sum(each is not None for each in (self.amount, self.percent, self.thousandths)) != 1:
            raise RecordError(
                cause=message("exactly one of amount, percent and thousandths must be given"),
                mend=message("Give one of the three, and only one."),
            )

    @property
    def of_base(self) -> bool:
        """Whether it needs a base amount."""
        return self.amount is None

    def kronor(self, base: FeeBase | None) -> Decimal:
        """The rate in kronor, not rounded; raises ValueError for a part of a base amount that is not given."""
        if self.amount is not None:
            return self.amount
        if base is None:
            raise ValueError("a part of a base amount, and no base amount")
        if self.percent is not None:
            return base.value * self.percent / HUNDRED
        assert self.thousandths is not None
        return base.value * self.thousandths / 1000
