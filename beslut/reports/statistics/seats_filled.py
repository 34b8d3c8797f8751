"""Seats filled (platsfyllnad): how many chairs each party's members and their substitutes kept occupied.

A seat is a member whom the minutes name, or whom the body file has elected. It is filled in a meeting where the
member attends, or a substitute serves in the member's stead. Somebody without party is nobody's seat but counts in
the body as a whole.
"""

from __future__ import annotations

from attrs import frozen

from beslut.reports.report import Share
from beslut.reports.statistics.held import Chairs
from beslut.tallies import Count


@frozen(kw_only=True)
class SeatsFilled:
    """Presence of a party, or of the whole body where `party` is None (närvaro per parti).

    `members_present` is definition A: members present of members, meeting by meeting. `seats` is definition B:
    filled seats of seats × meetings. `heads` is definition C: members and substitutes present of all elected, or of
    all whom the minutes name where it is not known who is elected. `empty` counts empty chairs (tomma stolar),
    meetings added together.
    """

    party: str | None
    members_present: Share
    seats: Share
    heads: Share
    empty: Count

    @classmethod
    def of(cls, party: str | None, chairs: Chairs) -> SeatsFilled:
        """The measures of these chairs."""
        return cls(
            party=party,
            members_present=chairs.members_present,
            seats=chairs.seats,
            heads=chairs.headcount,
            empty=chairs.empty,
        )
