"""Who counts as present (R7): for the quorum, and for thresholds of those present.

Present are members who serve, substitutes who serve for somebody, whoever takes part at a distance, and whoever is
there but declined to take part in the decision. Not counted are substitutes who do not serve, officials, guests,
those who have left, and in a nämnd those disqualified (4:22, 5:16, 5:45, 6:24, 6:27, 6:30 KL).
"""

from collections.abc import Iterator

from beslut.messages import Message, message
from beslut.participation import Roster, Standing, Status, Vacancy
from beslut.tallies import Count

_SITTING = (Status.TOOK_PART, Status.DECLINED)


def present(roster: Roster) -> Count | None:
    """How many are present for the quorum: persons on seats. None where the minutes have no attendance list.

    The count is a range where the record does not settle who sat there; its reasons are those of the standings.
    """
    if not roster.listed:
        return None
    sitting = sum([standing.on_seat for standing in roster.standings])
    if not roster.shared_seats and Status.UNKNOWN not in [each.status for each in roster.standings]:
        return Count(low=sitting, high=sitting)
    unsure = [each for each in roster.standings if each.status is Status.UNKNOWN]
    contested = {seat.seat for seat in roster.shared_seats}
    filled = sum(seat.filled for seat in roster.shared_seats)
    certain = [
        each
        for each in unsure
        if each.seat not in contested and each.possible and set(each.possible) <= set(_SITTING)
    ]
    maybe = [
        each
        for each in unsure
        if each.seat not in contested
        and each not in certain
        and any(status in _SITTING for status in each.possible)
    ]
    low = sitting + len(certain) + filled
    high = low + len(maybe) + len(roster.shared_seats) - filled
    return Count(low=low, high=high, why=tuple(_reasons(maybe)))


def _reasons(maybe: list[Standing]) -> Iterator[Message]:
    """Why it is not settled whether they were there, each reason once with all whom it concerns."""
    names: dict[Message, list[str]] = {}
    for each in maybe:
        names.setdefault(each.reason, []).append(each.name)
    for reason, those in names.items():
        yield message("{names}: {reason}", names=those, reason=reason)


def disqualified_members(roster: Roster) -> int:
    """How many are disqualified who would otherwise serve in the §."""
    return sum([each.status is Status.DISQUALIFIED and each.serving for each in roster.standings])


def left_empty_by_disqualified(roster: Roster) -> int:
    """How many seats nobody sits on since their holder is disqualified and nobody stepped in."""
    return sum([seat.why is Vacancy.DISQUALIFIED for seat in roster.empty_seats])
