"""Fee rules (arvodesbestämmelser): what a municipality pays its elected persons for meetings, in a profile.

All of it is local: each council decides on its own fees. A profile turns facts of presence into units and kronor. Every
number is a decimal, exact to the last figure; a float is refused.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import field, frozen

from beslut.errors import RecordError
from beslut.law.fee_rates import FeeBase, FeeUnit, Rate, Rounding, RoundingStep, exact
from beslut.messages import message
from beslut.records import BodyKind, RoleKind
from beslut.records.truths import AtLeast, as_tuple, each_said, in_order, said, several

NO_ROUNDING = Rounding()
"""Amounts as they come out, to the last figure."""


@frozen(kw_only=True)
class Fee:
    """A fee for meetings (sammanträdesarvode): of which bodies, for what unit, and what a unit is worth.

    `bodies` are kinds of bodies, `named` names of bodies; with neither it holds for all. `rate` is what an hour, a
    full day, a day or a meeting is worth. `first` is the fee of the first unit of time, `first_minutes` long and
    paid whole; instead of it `first_multiplier` times the rate. `half` is the fee of half a day, which holds up to
    and including `half_until` minutes. `code` is the pay code (löneart), `half_code` that of half a day; `time_code`
    an event code (tidkod) for payroll systems that set the fee themselves.
    """

    name: str = field(validator=said)
    unit: FeeUnit
    rate: Rate
    bodies: tuple[BodyKind, ...] = field(default=(), converter=as_tuple)
    named: tuple[str, ...] = field(default=(), converter=several, validator=each_said)
    first: Rate | None = None
    first_multiplier: Decimal | None = field(default=None, validator=exact)
    first_minutes: int = field(default=60, validator=AtLeast(1))
    half: Rate | None = None
    half_until: int = field(default=240, validator=AtLeast(1))
    code: str | None = field(default=None, validator=said)
    half_code: str | None = field(default=None, validator=said)
    time_code: str | None = field(default=None, validator=said)

    def __attrs_post_init__(self) -> None:
        """Refuse what does not belong to the unit."""
        if self.first is not None and self.first_multiplier is not None:
            raise RecordError(
                cause=message(
                    "{first} and {second} cannot both be given", first="first", second="first_multiplier"
                ),
                mend=message("Keep one of the two."),
            )
        begins = self.first is not None or self.first_multiplier is not None
        if begins and not self.unit.by_the_clock:
            raise _misplaced("first", FeeUnit.STARTED_HOUR)
        if (self.half is not None) != (self.unit is FeeUnit.HALF_OR_FULL_DAY):
            raise _misplaced("half", FeeUnit.HALF_OR_FULL_DAY)


def _misplaced(name: str, unit: FeeUnit) -> RecordError:
    return RecordError(
        cause=message("{field} does not belong to this unit, or is missing in it", field=name),
        mend=message("It belongs with the unit {unit}.", unit=unit.value),
    )


@frozen(kw_only=True)
class AdjustingFee:
    """The fee for adjusting the minutes (justeringsarvode): a rate, or a number of units of the meeting's fee."""

    rate: Rate | None = None
    units: Decimal | None = field(default=None, validator=exact)
    code: str | None = field(default=None, validator=said)

    def __attrs_post_init__(self) -> None:
        """Refuse a fee that is both, or neither."""
        if (self.rate is None) == (self.units is None):
            raise RecordError(
                cause=message(
                    "exactly one of {first} and {second} must be given", first="rate", second="units"
                ),
                mend=message("Give one of the two, and only one."),
            )


@frozen(kw_only=True)
class DailyCap:
    """The most that one person is paid for one day (tak per dag), over all meetings of the day.

    `hours` cap the time of fees by the clock, `units` the number of units, `amount` the kronor. At least one is given.
    """

    hours: Decimal | None = field(default=None, validator=exact)
    units: Decimal | None = field(default=None, validator=exact)
    amount: Decimal | None = field(default=None, validator=exact)

    def __attrs_post_init__(self) -> None:
        """Refuse a cap of nothing."""
        if self.hours is None and self.units is None and self.amount is None:
            raise RecordError(
                cause=message("a cap that caps nothing"),
                mend=message("Give hours, units or amount."),
            )


@frozen(kw_only=True)
class AnnualFee:
    """Whose annual fee covers the meetings (fast arvode): posts of at least `percent` of full time, and roles.

    Who has such a post is told beside the minutes, in the file of employment ids.
    """

    percent: Decimal | None = field(default=None, validator=exact)
    roles: tuple[RoleKind, ...] = field(default=(), converter=as_tuple)


@frozen(kw_only=True)
class LostEarnings:
    """The ceiling of compensation for lost earnings (förlorad arbetsförtjänst): of a day, and of an hour of it."""

    day: Rate
    hours: Decimal = field(default=Decimal(8), validator=exact)
    code: str | None = field(default=None, validator=said)

    def __attrs_post_init__(self) -> None:
        """Refuse a day without hours."""
        if not self.hours:
            raise RecordError(
                cause=message("{field} is {value}, which is no exact amount", field="hours", value="0"),
                mend=message("Correct the number."),
            )


@frozen(kw_only=True)
class Accounting:
    """Where the cost is booked (kontering): an accounting string, of one body or, without a name, of all others."""

    string: str = field(validator=said)
    body: str | None = field(default=None, validator=said)


@frozen(kw_only=True)
class FeeRules:
    """A fee profile (arvodesprofil): the local rules by which presence at meetings is paid.

    `source` tells where the rules stand, and `notes` what the source leaves open. Of `fees` the first one that
    holds for a body is used. Serving members and serving substitutes are always paid; `nonserving_substitutes` and
    `attendance_right` (insynsplats, närvarorätt) tell whether those are paid too. `mileage_code` is the pay code of
    kilometres, which the person claims. `since` and `until` are days, both inclusive.
    """

    name: str = field(validator=said)
    source: str = field(validator=said)
    fees: tuple[Fee, ...] = field(converter=as_tuple)
    since: date | None = None
    until: date | None = None
    base: FeeBase | None = None
    rounding: Rounding = NO_ROUNDING
    nonserving_substitutes: bool = False
    attendance_right: bool = False
    annual: AnnualFee | None = None
    adjusting: AdjustingFee | None = None
    cap: DailyCap | None = None
    lost_earnings: LostEarnings | None = None
    mileage_code: str | None = field(default=None, validator=said)
    accounting: tuple[Accounting, ...] = field(default=(), converter=as_tuple)
    notes: tuple[str, ...] = field(default=(), converter=several, validator=each_said)

    def __attrs_post_init__(self) -> None:
        """Refuse a profile without fees, and percentages of nothing."""
        in_order(self.since, self.until, "since", "until")
        if not self.fees:
            raise RecordError(
                cause=message("the profile holds no fee"), mend=message("Give at least one under fees.")
            )
        if self.base is None and any(rate.of_base for rate in self._rates()):
            raise RecordError(
                cause=message("a fee is a part of a base amount, and no base amount is given"),
                mend=message("Add base, with its amount and its name."),
            )

    def _rates(self) -> tuple[Rate, ...]:
        fees = [rate for fee in self.fees for rate in (fee.rate, fee.first, fee.half)]
        adjusting = None if self.adjusting is None else self.adjusting.rate
        lost = None if self.lost_earnings is None else self.lost_earnings.day
        return tuple(rate for rate in (*fees, adjusting, lost) if rate is not None)

    def kronor(self, rate: Rate) -> Decimal:
        """A rate in kronor, rounded where the profile rounds its fees."""
        return self.rounding.at(RoundingStep.RATE, rate.kronor(self.base))

    @property
    def lost_earnings_limits(self) -> tuple[Decimal, Decimal] | None:
        """The most for a day and for an hour of lost earnings; None where the profile has none."""
        if self.lost_earnings is None:
            return None
        day = self.lost_earnings.day.kronor(self.base)
        hour = self.rounding.at(RoundingStep.RATE, day / self.lost_earnings.hours)
        return self.kronor(self.lost_earnings.day), hour

    def applies_on(self, day: date | None) -> bool:
        """Whether the profile holds on the day; a day that is not known is not held against it."""
        return day is None or not (
            (self.since is not None and day < self.since) or (self.until is not None and self.until < day)
        )
