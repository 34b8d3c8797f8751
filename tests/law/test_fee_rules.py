"""Fee rules: figures to the krona, and what no profile may say."""

from datetime import date
from decimal import Decimal

import pytest

from beslut.errors import RecordError
from beslut.files import load_fee_profile
from beslut.law import AdjustingFee, DailyCap, Fee, FeeBase, FeeRules, FeeUnit, Rate, Rounding, RoundingStep

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
