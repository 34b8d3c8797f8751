"""The law (rätten): what the acts and local rules say, as dated and cited values, one module an act.

Nothing here judges a meeting. A value is asked for with a day, `ADJUSTMENT_DAYS.on(day)`, and knows the section and the
first day of its wording; before its first day the answer is `NotInForce`, never a silent pass.
"""

from beslut.law.calendar import AppealPeriod, Limit, adjustment_limit, appeal_period, notice_limit
from beslut.law.citation import Act, Citation, Mark
from beslut.law.dated import Dated, NotInForce, Repeal, Step
from beslut.law.fee_rates import FeeBase, FeeUnit, Rate, Rounding, RoundingStep
from beslut.law.fee_rules import (
    Accounting,
    AdjustingFee,
    AnnualFee,
    DailyCap,
    Fee,
    FeeRules,
    LostEarnings,
)
from beslut.law.local import (
    NO_LOCAL_RULES,
    LocalRules,
    QualifiedMajority,
    QuorumRule,
    ReasonsDeadline,
    ReturnRule,
)
from beslut.law.thresholds import at_least, quorum

__all__ = [
    "NO_LOCAL_RULES",
    "Accounting",
    "Act",
    "AdjustingFee",
    "AnnualFee",
    "AppealPeriod",
    "Citation",
    "DailyCap",
    "Dated",
    "Fee",
    "FeeBase",
    "FeeRules",
    "FeeUnit",
    "Limit",
    "LocalRules",
    "LostEarnings",
    "Mark",
    "NotInForce",
    "QualifiedMajority",
    "QuorumRule",
    "Rate",
    "ReasonsDeadline",
    "Repeal",
    "ReturnRule",
    "Rounding",
    "RoundingStep",
    "Step",
    "adjustment_limit",
    "appeal_period",
    "at_least",
    "notice_limit",
    "quorum",
]
