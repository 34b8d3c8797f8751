"""The seats that nobody sits on in a §, and those to which more than one is named."""

from collections.abc import Mapping, Sequence

from attrs import evolve

from beslut.participation.standing import EmptySeat, SharedSeat, Standing, Vacancy
from beslut.participation.status import Status, Why

_SITTING = {Status.TOOK_PART, Status.DECLINED}
_NOT_ACCOUNTED_FOR = EmptySeat(why=Vacancy.NOT_ACCOUNTED_FOR)


def shared_seats(shared: Mapping[str, bool], standings: Sequence[Standing]) -> tuple[SharedSeat, ...]:
    """The seats that are still contested when the § has been heard."""
    if not shared:
        return ()
    claimed = {each.seat for each in standings if each.status is Status.UNKNOWN}
    return tuple(SharedSeat(seat=seat, filled=filled) for seat, filled in shared.items() if seat in claimed)


def empty_seats(
    standings: Sequence[Standing],
    labels: Sequence[str],
    shared: Sequence[SharedSeat],
    seats: int | None,
    listed: bool,
) -> tuple[EmptySeat, ...]:
    """The seats that nobody sits on, first those of somebody named, then those that nothing accounts for.

    A substitute who serves for nobody named sits on one of the seats that seem empty, or on one that the
    minutes do not mention. So such seats are not certainly empty.
    """
    taken: set[str | None] = {each.seat for each in shared if each.filled}
    unnamed, found = [], []
    beside = 0
    for each in standings:
        if not each.serving:
            continue
        if each.seat is not None:
            if each.on_seat:
                taken.add(each.seat)
            continue
        beside += 1
        if each.on_seat:
            unnamed.append(each)
        elif each.status is Status.DISQUALIFIED:
            found.append(EmptySeat(why=Vacancy.DISQUALIFIED))
        elif each.status is Status.ABSENT:
            found.append(EmptySeat(why=Vacancy.ABSENT))
    left = [_empty(label, standings, unnamed) for label in labels if label not in taken]
    found = [seat for seat in left if seat is not None] + found
    if seats is not None:
        found = _within(seats - sum([each.on_seat for each in standings]), found)
        found += [_NOT_ACCOUNTED_FOR] * (max(0, seats - len(labels) - beside) if listed else 0)
    return tuple(found)


def _within(room: int, found: list[EmptySeat]) -> list[EmptySeat]:
    """The seats that can be empty where so many seats are left: the absent may be substitutes without a seat."""
    if len(found) <= room:
        return found
    return [evolve(seat, certain=False) for seat in found] if room > 0 else []


def _empty(label: str, standings: Sequence[Standing], unnamed: Sequence[Standing]) -> EmptySeat | None:
    on_it = [each for each in standings if each.seat == label]
    unknown = [each for each in on_it if each.status is Status.UNKNOWN]
    if any(set(each.possible) <= _SITTING for each in unknown):
        return None
    if any(each.status is Status.DISQUALIFIED and each.serving for each in on_it):
        moving = {Why.SERVES_UNNAMED_HERE, Why.TWO_SEATS}
        certain = not any(each.why in moving for each in unnamed)
        return EmptySeat(whose=label, why=Vacancy.DISQUALIFIED, certain=certain and not unknown)
    return EmptySeat(whose=label, why=Vacancy.ABSENT, certain=not (unknown or unnamed))
