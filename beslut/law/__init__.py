"""The law (rätten): what the acts and local rules say, as dated and cited values, one module an act.

Nothing here judges a meeting. A value is asked for with a day, `ADJUSTMENT_DAYS.on(day)`, and knows the section and the
first day of its wording; before its first day the answer is `NotInForce`, never a silent pass.
"""

from beslut.law.calendar import AppealPeriod, Limit, adjustment_limit, appeal_period, notice_limit
from beslut.law.citation import Act, Citation, Mark
from beslut.law.dated import Dated, NotInForce, Repeal, Step
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
    "Act",
    "AppealPeriod",
    "Citation",
    "Dated",
    "Limit",
    "LocalRules",
    "Mark",
    "NotInForce",
    "QualifiedMajority",
    "QuorumRule",
    "ReasonsDeadline",
    "Repeal",
    "ReturnRule",
    "Step",
    "adjustment_limit",
    "appeal_period",
    "at_least",
    "notice_limit",
    "quorum",
]
