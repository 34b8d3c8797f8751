"""Presence of a party or of the whole body (partiets och organets närvaro).

A seat is a member whom the minutes name, or whom the body file has elected. It is filled in a meeting where the
member attends, or a substitute serves in the member's stead. Somebody without party is nobody's seat but counts in
the body as a whole.
"""

from __future__ import annotations

from attrs import frozen

from beslut.participation import Status
from beslut.reports.report import Share
from beslut.reports.statistics.held import Chairs
from beslut.reports.statistics.personal import Part
from beslut.reports.statistics.stood import together
from beslut.tallies import Count


@frozen(kw_only=True)
class GroupPresence:
    """Presence of a party, or of the whole body where `party` is None (närvaro per parti).

    `members_present` is definition A: members present of members, meeting by meeting. `seats` is definition B:
    filled seats of seats × meetings. `heads` is definition C: members and substitutes present of all elected, or of
    all whom the minutes name where it is not known who is elected. `empty` counts empty chairs (tomma stolar),
    meetings added together. `time` is definition D, minutes of the clock of all members together. `declined` and
    `disqualified` count §§, each person's by itself, and `in_part` meetings that a member attended a part of.
    """

    party: str | None
    members_present: Share
    seats: Share
    heads: Share
    empty: Count
    time: Share | None
    declined: Count
    disqualified: Count
    in_part: int

    @classmethod
    def of(cls, party: str | None, chairs: Chairs, member: Part, otherwise: Part) -> GroupPresence:
        """The measures of these chairs, and of the people on them: as members, and as anything else."""
        stood = together([member.paragraphs, otherwise.paragraphs])
        return cls(
            party=party,
            members_present=chairs.members_present,
            seats=chairs.seats,
            heads=chairs.headcount,
            empty=chairs.empty,
            time=time_present(member),
            declined=stood.count(Status.DECLINED),
            disqualified=stood.count(Status.DISQUALIFIED),
            in_part=member.in_part,
        )


def time_present(member: Part) -> Share | None:
    """Definition D, over the meetings that tell; None where none does."""
    return Share.of(member.minutes, member.of_minutes) if member.of_minutes else None
