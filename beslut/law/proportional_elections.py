"""Lag (2022:629) om proportionella val i kommuner och regioner, and before it lag (1992:339)."""

from datetime import date

from beslut.law.citation import Act, Citation
from beslut.law.dated import Dated, Step
from beslut.messages import message

# Its first day is from memory; no meeting is judged differently by it, since the quota never changed.
FORMER_ACT = Act(
    number="1992:339",
    name=message("the Act on Proportional Elections"),
    since=date(1992, 7, 1),
    until=date(2022, 6, 30),
    address="lagboken.se: d_2562-lag-1992_339-om-proportionellt-valsatt",
)
ACT = Act(
    number="2022:629",
    name=message("the Act on Proportional Elections in Municipalities and Regions"),
    since=date(2022, 7, 1),
    address="lagboken.se: d_4691805-lag-2022_629-om-proportionella-val-i-kommuner-och-regioner",
)

PROPORTIONAL_QUOTA = Dated[int](
    name=message("the number who may demand a proportional election"),
    steps=[
        Step(since=FORMER_ACT.since, value=1, source=Citation(act=FORMER_ACT, section="2 §")),
        Step(since=ACT.since, value=1, source=Citation(act=ACT, section="2 §")),
    ],
)
"""The quota is those present, divided by the number to elect and this many more (2 §)."""


def quota(present: int, to_elect: int, more: int = 1) -> int:
    """How many electors it takes to demand a proportional election (kvot), of those present, rounded up.

    >>> quota(31, 7), quota(29, 5), quota(31, 1), quota(41, 11)
    (4, 5, 16, 4)
    """
    return -(-present // (to_elect + more))
