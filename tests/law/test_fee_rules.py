"""Fee rules: figures to the krona, and what no profile may say."""

from datetime import date
from decimal import Decimal

import pytest

from beslut.errors import RecordError
from beslut.files import load_fee_profile
from beslut.law import (
    AdjustingFee,
    DailyCap,
    Fee,
    FeeBase,
    FeeRules,
    FeeUnit,
    LostEarnings,
    Rate,
    Rounding,
    RoundingStep,
)

KRONA = Rate(amount=Decimal(1))
MEETING = Fee(name="Möte", unit=FeeUnit.MEETING, rate=KRONA)


def test_the_figures_of_hudiksvall_come_out_of_the_base_amount_half_up():
    rules = load_fee_profile("hudiksvall-2023")
    council, board = rules.fees
    assert rules.adjusting.rate.kronor(rules.base) == Decimal("328.5")
    assert [rules.kronor(rate) for rate in (council.rate, board.rate, board.half, rules.adjusting.rate)] == [
        1168,
        949,
        657,
        329,
    ]
    assert rules.lost_earnings_limits == (3650, 456)
    codes = [council.code, board.code, board.half_code, rules.adjusting.code, rules.lost_earnings.code]
    assert (codes, rules.mileage_code) == (["1651", "1647", "1649", "1675", "1653"], "5010")


def test_the_fee_of_harjedalen_follows_its_index():
    rules = load_fee_profile("harjedalen-2024")
    assert rules.kronor(rules.fees[0].rate) == 672
    higher = FeeBase(amount=Decimal(52500), name="basbelopp", index=Decimal("104.5"))
    assert rules.fees[0].rate.kronor(higher) == Decimal("702.24")


def test_rounding_is_half_up_at_its_own_step_alone():
    rounding = Rounding(step=RoundingStep.RATE)
    assert [rounding.at(RoundingStep.RATE, Decimal(each)) for each in ("0.5", "1.5", "456.25")] == [1, 2, 456]
    assert rounding.at(RoundingStep.AMOUNT, Decimal("0.5")) == Decimal("0.5")
    to_ore = Rounding(step=RoundingStep.AMOUNT, to=Decimal("0.05"))
    assert to_ore.at(RoundingStep.AMOUNT, Decimal("1.025")) == Decimal("1.05")


def test_a_profile_holds_between_its_days():
    rules = FeeRules(name="A", source="B", fees=[MEETING], since=date(2023, 1, 1), until=date(2023, 12, 31))
    days = [None, date(2022, 12, 31), date(2023, 1, 1), date(2023, 12, 31), date(2024, 1, 1)]
    assert [rules.applies_on(day) for day in days] == [True, False, True, True, False]


@pytest.mark.parametrize(
    ("make", "cause"),
    [
        (lambda: Rate(), "exactly one"),
        (lambda: Rate(amount=Decimal(1), percent=Decimal(1)), "exactly one"),
        (lambda: Rate(amount=1.5), "no exact amount"),
        (lambda: Rate(amount=Decimal(-1)), "no exact amount"),
        (lambda: Rate(amount=Decimal("NaN")), "no exact amount"),
        (lambda: Rounding(to=Decimal(0)), "no exact amount"),
        (lambda: DailyCap(), "caps nothing"),
        (lambda: AdjustingFee(), "exactly one of rate and units"),
        (lambda: FeeRules(name="A", source="B", fees=[]), "holds no fee"),
        (lambda: FeeRules(name="A", source=" ", fees=[MEETING]), "source is empty"),
        (lambda: Fee(name="A", unit=FeeUnit.HALF_OR_FULL_DAY, rate=KRONA), "half does not belong"),
        (lambda: Fee(name="A", unit=FeeUnit.DAY, rate=KRONA, half=KRONA), "half does not belong"),
        (lambda: Fee(name="A", unit=FeeUnit.DAY, rate=KRONA, first=KRONA), "first does not belong"),
        (
            lambda: FeeRules(
                name="A",
                source="B",
                fees=[Fee(name="C", unit=FeeUnit.DAY, rate=Rate(percent=Decimal(1)))],
            ),
            "no base amount",
        ),
        (
            lambda: Fee(
                name="A",
                unit=FeeUnit.HOUR,
                rate=KRONA,
                first=KRONA,
                first_multiplier=Decimal(2),
            ),
            "cannot both be given",
        ),
    ],
)
def test_what_can_never_be_true_is_refused(make, cause):
    with pytest.raises(RecordError) as caught:
        make()
    assert cause in "\n".join(caught.value.lines("en"))


def test_what_a_profile_does_not_say_is_as_the_format_tells():
    assert (MEETING.first_minutes, MEETING.half_until) == (60, 240)
    rules = FeeRules(name="Ort 2024", source="Reglemente", fees=[MEETING])
    assert (rules.nonserving_substitutes, rules.attendance_right) == (False, False)
    assert LostEarnings(day=KRONA).hours == 8


@pytest.mark.parametrize("field", ["first_minutes", "half_until"])
def test_a_stretch_of_time_is_at_least_a_minute(field):
    kind = {
        "first_minutes": {"unit": FeeUnit.HOUR},
        "half_until": {"unit": FeeUnit.HALF_OR_FULL_DAY, "half": KRONA},
    }
    assert getattr(Fee(name="Arvode", rate=KRONA, **kind[field], **{field: 1}), field) == 1
    with pytest.raises(RecordError):
        Fee(name="Arvode", rate=KRONA, **kind[field], **{field: 0})


@pytest.mark.parametrize("only", ["hours", "units", "amount"])
def test_a_cap_caps_one_thing_or_more(only):
    assert getattr(DailyCap(**{only: Decimal(2)}), only) == 2
    with pytest.raises(RecordError):
        DailyCap()


def test_only_fees_by_the_clock_have_a_first_unit():
    by_the_clock = {unit for unit in FeeUnit if unit.by_the_clock}
    assert by_the_clock == {FeeUnit.HOUR, FeeUnit.STARTED_HOUR, FeeUnit.STARTED_HALF_HOUR}


@pytest.mark.parametrize(
    ("to", "amount", "rounded"), [("1", "456.25", "456"), ("10", "455", "460"), ("0.50", "1.25", "1.50")]
)
def test_amounts_are_rounded_to_whole_steps_half_up(to, amount, rounded):
    rounding = Rounding(step=RoundingStep.RATE, to=Decimal(to))
    assert rounding.at(RoundingStep.RATE, Decimal(amount)) == Decimal(rounded)


def test_an_amount_of_nothing_is_an_amount_and_a_negative_one_is_none():
    assert Rate(amount=Decimal(0)).amount == 0
    with pytest.raises(RecordError):
        Rate(amount=Decimal("-0.01"))
