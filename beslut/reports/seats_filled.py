"""Seats filled (platsfyllnad): how many chairs each party's members and their substitutes kept occupied.

A seat is a member whom the minutes name. It is filled in a meeting where the member attends, or a substitute serves
in the member's stead. Somebody without party is nobody's seat but counts in the body as a whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from attrs import evolve, frozen

from beslut.participation.names import folded
from beslut.records import WITHOUT_PARTY, Capacity, Meeting
from beslut.reports.account import Account
from beslut.reports.appearance import Appearance, appearances
from beslut.reports.presence import is_member
from beslut.reports.report import Share
from beslut.tallies import Count


@frozen(kw_only=True)
class SeatsFilled:
    """Presence of a party, or of the whole body where `party` is None (närvaro per parti).

    `members_present` is definition A: members present of members, meeting by meeting. `seats` is definition B:
    filled seats of seats × meetings. `heads` is definition C: members and substitutes present of all whom the
    minutes name, or of all elected where the body is told to have more. `empty` counts empty chairs (tomma
    stolar), meetings added together.
    """

    party: str | None
    members_present: Share
    seats: Share
    heads: Share
    empty: Count


@frozen
class _Sum:
    """The running sums behind one row; `unlisted` seats have a serving substitute and no named member."""

    present: int = 0
    members: int = 0
    heads: int = 0
    named: int = 0
    empty_low: int = 0
    empty_high: int = 0
    unlisted: int = 0
    vacant: int = 0


def seats_filled(given: Sequence[Account]) -> tuple[SeatsFilled, ...]:
    """The presence of each party over these meetings of one body, the parties by name, and the whole body last."""
    everybody: dict[int, list[tuple[Appearance, bool]]] = defaultdict(list)
    parties: set[str | None] = set()
    for named in appearances(given).values():
        for one in named:
            everybody[id(one.account)].append((one, is_member(one, named)))
            parties.add(_party(one))
    meetings = [(account.meeting, everybody[id(account)]) for account in given]
    return tuple(_row(party, meetings) for party in (*sorted(each for each in parties if each), None))


def _row(
    party: str | None, meetings: Sequence[tuple[Meeting, Sequence[tuple[Appearance, bool]]]]
) -> SeatsFilled:
    total = _Sum()
    for meeting, here in meetings:
        total = _added(total, party, here, meeting)
    listed = total.members + total.unlisted
    return SeatsFilled(
        party=party,
        members_present=Share.of(total.present, total.members),
        seats=Share(
            part=Count(low=listed - total.empty_high, high=listed - total.empty_low),
            whole=Count(low=listed + total.vacant, high=listed + total.vacant),
        ),
        heads=Share.of(total.heads, total.named),
        empty=Count(low=total.empty_low + total.vacant, high=total.empty_high + total.vacant),
    )


def _added(total: _Sum, party: str | None, here: Sequence[tuple[Appearance, bool]], meeting: Meeting) -> _Sum:
    """The sums with one meeting added to them."""
    mine = [(one, member) for one, member in here if party is None or _party(one) == party]
    members = [one for one, member in mine if member]
    empty = [one for one, member in here if member and not _filled(one)]
    open_seats = sum(party is None or _party(one) == party for one in empty)
    unplaced = sum(
        row.capacity is Capacity.SERVING_SUBSTITUTE and row.replaces is None for row in meeting.attendance
    )
    elsewhere = len(empty) - open_seats
    unlisted = max(0, unplaced - len(empty)) if party is None else 0
    stated = meeting.body.seats if party is None and meeting.body else None
    return evolve(
        total,
        present=total.present + sum(one.attended for one in members),
        members=total.members + len(members),
        heads=total.heads + sum(one.attended for one, _ in mine),
        named=total.named + max(len(mine), _elected(party, meeting)),
        empty_low=total.empty_low + max(0, open_seats - unplaced),
        empty_high=total.empty_high + max(0, open_seats - max(0, unplaced - elsewhere)),
        unlisted=total.unlisted + unlisted,
        vacant=total.vacant + max(0, (stated or 0) - len(members) - unlisted),
    )


def _elected(party: str | None, meeting: Meeting) -> int:
    """How many are elected to the body as a whole, where that is known: its members and substitutes."""
    body = meeting.body
    if party is not None or body is None or body.seats is None or body.substitutes is None:
        return 0
    return body.seats + body.substitutes


def _filled(one: Appearance) -> bool:
    """Whether somebody sat on this member's seat: the member, or a substitute by the list or by a §."""
    if one.attended or one.replaced:
        return True
    return any(
        standing.seat is not None and standing.serving and folded(standing.seat) == folded(one.name)
        for roster in one.account.participation.rosters.values()
        for standing in roster.standings
    )


def _party(one: Appearance) -> str | None:
    party = next(one.parties, None)
    return None if party == WITHOUT_PARTY else party
