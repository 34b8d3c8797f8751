"""Waiting (väntande ersättare): who was there without serving in a stretch of §§, and when each service began.

Whoever has begun to serve keeps the place, so that it counts who was there at the first § of the service, and not only
in the § that is judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeAlias

from attrs import field, frozen

from beslut.participation import Roster, Standing, Status, Why
from beslut.participation.names import folded
from beslut.records import Capacity, ParagraphNumber
from beslut.rules.case import Case, Matter

Who: TypeAlias = tuple[str, str | None]
"""A person of one meeting: the folded name, and the party that tells namesakes apart."""


@frozen(kw_only=True)
class Service:
    """A substitute on somebody's seat (tjänstgöring) in a stretch of §§.

    `member` is the standing of the member whose seat it is, None where the minutes do not say for whom. `free` are
    the substitutes who were there without serving both in these §§ and when the service began, and `maybe_free`
    those of whom the minutes do not settle it.
    """

    substitute: Standing
    member: Standing | None
    free: tuple[Standing, ...]
    maybe_free: tuple[Standing, ...]


@frozen(kw_only=True)
class Stretch:
    """§§ after one another with one and the same roster, the services in them, and who was there without serving."""

    roster: Roster
    matters: Sequence[Matter]
    services: Sequence[Service] = ()
    idle: Mapping[Who, Standing] = field(factory=dict)

    @property
    def decided(self) -> tuple[ParagraphNumber, ...]:
        """The §§ in which something was decided."""
        return tuple([matter.number for matter in self.matters if matter.decided])


def who(standing: Standing) -> Who:
    """What tells this person from all others of the meeting."""
    return folded(standing.person.name), standing.party


def stretches(case: Case) -> tuple[Stretch, ...]:
    """The §§ of a meeting, in stretches, in their order."""
    found: list[Stretch] = []
    began: dict[Who, _Waiting] = {}
    for roster, matters in _with_one_roster(case):
        serving = [
            each for each in roster.standings if each.serving and each.capacity is Capacity.SERVING_SUBSTITUTE
        ]
        if serving:
            now = _Waiting(roster)
            began = {who(each): began.get(who(each), now) for each in serving}
            services = [_service(each, roster, began[who(each)], now) for each in serving if each.on_seat]
            found.append(Stretch(roster=roster, matters=matters, services=services, idle=now.sure))
        else:
            began = {}
            found.append(Stretch(roster=roster, matters=matters))
    return tuple(found)


class _Waiting:
    """The substitutes who are there without serving in a roster: for sure, and for all that the minutes tell."""

    def __init__(self, roster: Roster) -> None:
        there = [each for each in roster.standings if each.capacity is Capacity.SUBSTITUTE]
        self.sure = {who(each): each for each in there if each.why is Why.SUBSTITUTE}
        self.perhaps = self.sure | {who(each): each for each in there if Status.NOT_SERVING in each.possible}


def _service(substitute: Standing, roster: Roster, began: _Waiting, now: _Waiting) -> Service:
    free = {key: each for key, each in now.sure.items() if key in began.sure}
    return Service(
        substitute=substitute,
        member=None if substitute.seat is None else _owner(roster, substitute.seat),
        free=tuple(free.values()),
        maybe_free=tuple(
            [each for key, each in now.perhaps.items() if key in began.perhaps and key not in free]
        ),
    )


def _owner(roster: Roster, seat: str) -> Standing | None:
    """The member whose seat it is: the only one on it, or away from it, who is no substitute."""
    found = [each for each in roster.standings if each.seat == seat]
    return next((each for each in found if each.capacity is not Capacity.SERVING_SUBSTITUTE), None)


def _with_one_roster(case: Case) -> Iterator[tuple[Roster, Sequence[Matter]]]:
    for _, group in groupby(case.matters.values(), key=lambda matter: id(matter.roster)):
        matters = tuple(group)
        yield next(iter(matters)).roster, matters
