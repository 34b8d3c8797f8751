"""Shares of those present (andel av de närvarande): whether a number reaches them, when both may be ranges."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from fractions import Fraction
from typing import TypeVar

from attrs import evolve, frozen

from beslut.law import Dated, at_least
from beslut.messages import Message, message
from beslut.participation import Status
from beslut.participation.ballots import votes_cast
from beslut.records import Reason
from beslut.rules.case import Case, Matter, statement_of
from beslut.rules.needed import ATTENDANCE_LIST
from beslut.rules.presence import present
from beslut.tallies import Count


class Reach(Enum):
    """Whether a number reaches a share (om andelen nås)."""

    YES = "yes"
    """Enough, whoever was there."""
    NO = "no"
    """Too few, whoever was there."""
    UNSETTLED = "unsettled"
    """It hangs on whether disqualified members in the hall count as present, which is not settled."""
    UNKNOWN = "unknown"
    """It hangs on who was there, which the record does not tell."""


@frozen(kw_only=True)
class Present:
    """Those present in a § (närvarande): how many for certain and at most, and the disqualified in the hall besides."""

    count: Count
    in_hall: int

    @property
    def high(self) -> int:
        """At most so many."""
        return self.count.low if self.count.high is None else self.count.high

    def reach(self, number: int, needed: Callable[[int], int]) -> Reach:
        """Whether a number is as many as are needed of those present; `needed` never falls as more are present."""
        if number >= needed(self.high + self.in_hall):
            return Reach.YES
        if number < needed(self.count.low):
            return Reach.NO
        return Reach.UNSETTLED if self.count.exact else Reach.UNKNOWN

    def needed(self, needed: Callable[[int], int]) -> str:
        """How many are needed, in figures: `17`, or `16–17` where it is not known who was there."""
        return str(Count(low=needed(self.count.low), high=needed(self.high)))

    @property
    def who(self) -> Message:
        """What has to be settled before the number is known."""
        if not self.count.why:
            return ATTENDANCE_LIST
        return message("whether these were present: {reasons}", reasons=list(self.count.why))


def present_in(matter: Matter, with_disqualified: bool = False) -> Present | None:
    """Those present in a §, at least as many as voted; None where the minutes have no attendance list.

    `with_disqualified` counts beside them those disqualified who may be in the hall: all who are not said to have
    left it.
    """
    count = present(matter.roster)
    if count is None:
        return None
    there = Present(count=count, in_hall=_in_hall(matter) if with_disqualified else 0)
    voted = max((votes_cast(vote) or 0 for vote in matter.votes), default=0)
    if voted > there.high:
        return there
    return evolve(there, count=evolve(count, low=max(count.low, voted)))


def _in_hall(matter: Matter) -> int:
    disqualified = [
        each for each in matter.roster.standings if each.status is Status.DISQUALIFIED and each.serving
    ]
    told = [statement_of(matter, each, Reason.DISQUALIFIED) for each in disqualified]
    return sum([statement is None or statement.left_room is not True for statement in told])


Value = TypeVar("Value")


def in_force(case: Case, law: Dated[Value]) -> Value:
    """The value that applies on the day of the meeting; no rule is asked of a meeting whose day is not known."""
    assert case.day is not None
    return law.value_on(case.day)


def threshold(case: Case, law: Dated[Fraction]) -> Callable[[int], int]:
    """How many are needed of so many present, by the share that applies on the day of the meeting."""
    share = in_force(case, law)
    return lambda of: at_least(share, of)
