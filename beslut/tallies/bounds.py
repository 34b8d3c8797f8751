"""Counting standings from below and from above: those who surely, and those who possibly, stand in a given
way.
"""

from collections.abc import Collection, Iterable

from beslut.messages import Message, message, messages
from beslut.participation import Roster, Standing, Status

_SETTLED_FROM_OUTSIDE = frozenset({Status.TOOK_PART, Status.ABSENT, Status.NOT_SERVING})
_NAMED_IN_FULL = 3  # persons; more than these with one reason are counted instead


def lowest_and_highest(
    standings: Iterable[Standing], roster: Roster, wanted: Collection[Status]
) -> tuple[int, int]:
    """At least and at most how many of the standings are of the wanted kind.

    A seat to which several are named counts once: whoever it is, a seat has one holder.
    """
    low = high = 0
    claims: dict[str, list[Standing]] = {}
    shared = {each.seat: each.filled for each in roster.shared_seats}
    for standing in standings:
        if standing.status in wanted:
            low, high = low + 1, high + 1
        elif standing.status is Status.UNKNOWN:
            if standing.seat in shared:
                claims.setdefault(standing.seat, []).append(standing)
            elif any(each in wanted for each in standing.possible):
                high += 1
    everybody = [each for each in roster.standings if claims and each.status is Status.UNKNOWN]
    for seat, claimants in claims.items():
        if not any(possible in wanted for each in claimants for possible in each.possible):
            continue
        high += 1
        rivals = [each for each in everybody if each.seat == seat]
        sure = shared[seat] and len(rivals) == len(claimants) and Status.TOOK_PART in wanted
        low += sure and all(_SETTLED_FROM_OUTSIDE.issuperset(each.possible) for each in rivals)
    return low, high


def doubts(standings: Iterable[Standing], wanted: Collection[Status]) -> tuple[Message, ...]:
    """Why the count of the wanted kind is a range: each reason with the names, or the number, of those it is
    about.
    """
    about: dict[Message, list[str]] = {}
    for standing in standings:
        if standing.status is Status.UNKNOWN and any(each in wanted for each in standing.possible):
            about.setdefault(standing.reason, []).append(standing.name)
    return tuple(
        message("{names}: {reason}", names=names, reason=reason)
        if len(names) <= _NAMED_IN_FULL
        else messages("{n} person: {reason}", "{n} persons: {reason}", len(names), reason=reason)
        for reason, names in about.items()
    )
