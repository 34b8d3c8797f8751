"""Measures of one person's presence (närvaromått): how often there, serving, and taking part in what was decided.

Several definitions are in use and give different figures for the same meetings, so each measure here is one of
them, with a numerator and a denominator. What the record cannot settle makes a range.

- present (närvarande): in the meeting at some point, serving or not;
- served (tjänstgjort): held a seat with a vote in the §; whoever declines still serves, a disqualified one does not;
- took part (deltagit i beslutet): took part in the decision of the §;
- absent (frånvarande): elected to serve and not there, whether or not a substitute served.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from beslut.participation import Status
from beslut.records import Capacity
from beslut.reports.report import Share
from beslut.reports.statistics.group_presence import time_present
from beslut.reports.statistics.held import Held
from beslut.reports.statistics.personal import Part, Personal, in_order_of_first
from beslut.reports.statistics.seen import Kind
from beslut.reports.statistics.stood import SERVED, Stood, together
from beslut.tallies import Count


@frozen(kw_only=True)
class Presence:
    """One person's presence over the meetings of one body (närvaro).

    `meetings` counts those that the figures are of, `attended` those in which the person was, in any capacity. `rate`
    is närvarograd: meetings attended of those in which the person was a member, None for somebody who never was; where
    nothing tells whether a meeting between the first and the last such was one more, the denominator is a range.
    `time` counts minutes of the clock, None where no meeting tells them, and `timeless` the meetings left out of it.
    `served` counts §§. `took_part` counts decisions and `service` (tjänstgöringsgrad) decisions served in; both are
    None for a substitute who never served. What follows counts §§ too, and together with those served they are all §§
    of the meetings. `in_part` counts meetings that a member attended a part of, and `unnamed` meetings that do not
    name the person.
    """

    name: str
    meetings: int
    parties: tuple[str, ...]
    capacities: tuple[Capacity, ...]
    attended: int
    rate: Share | None
    time: Share | None
    timeless: int
    served: Share
    service: Share | None
    took_part: Share | None
    declined: Count
    disqualified: Count
    absent: Count
    not_serving: Count
    unknown: int
    in_part: int
    unnamed: int

    @property
    def member(self) -> bool:
        """Whether the person was a member in some meeting (ledamot)."""
        return self.rate is not None


def presence(sums: Personal, meetings: Sequence[tuple[int, Held]], *, by_mandate: bool) -> Presence:
    """The measures of one person; the meetings of the body stand in order, each with the number of its bit."""
    member, otherwise = sums.as_member, sums.otherwise
    between = [] if by_mandate else _between(sums, member, meetings)
    everything = together([member.paragraphs, otherwise.paragraphs])
    decided = together([member.decided, otherwise.decided])
    more, more_decided = sum(one.paragraphs for one in between), sum(one.decided for one in between)
    served = member.meetings or everything.count(*SERVED).high
    return Presence(
        name=sums.name,
        meetings=member.meetings + otherwise.meetings,
        parties=in_order_of_first(sums.parties),
        capacities=in_order_of_first(sums.capacities),
        attended=member.attended + otherwise.attended,
        rate=_rate(member, len(between)),
        time=time_present(member) if not between else None,
        timeless=member.timeless,
        served=_share(everything, SERVED, more),
        service=_share(decided, SERVED, more_decided) if served else None,
        took_part=_share(decided, (Status.TOOK_PART,), more_decided) if served else None,
        declined=everything.count(Status.DECLINED),
        disqualified=everything.count(Status.DISQUALIFIED),
        absent=member.paragraphs.count(Status.ABSENT),
        not_serving=_plus(otherwise.paragraphs.count(Status.ABSENT), everything.count(Status.NOT_SERVING)),
        unknown=everything.unsettled,
        in_part=member.in_part,
        unnamed=member.unnamed + otherwise.unnamed if by_mandate else len(between),
    )


def _between(sums: Personal, member: Part, meetings: Sequence[tuple[int, Held]]) -> list[Held]:
    """The meetings between the first and the last as a member that do not name the person at all."""
    if not member.bits:
        return []
    named = sums.part(frozenset(Kind)).bits
    places = [place for place, (number, _) in enumerate(meetings) if member.bits >> number & 1]
    inside = meetings[places[0] : places[-1] + 1]
    return [one for number, one in inside if not named >> number & 1]


def _rate(member: Part, unnamed: int) -> Share | None:
    if not member.meetings:
        return None
    return Share(
        part=Count(low=member.attended, high=member.attended),
        whole=Count(low=member.meetings, high=member.meetings + unnamed),
    )


def _share(stood: Stood, wanted: Sequence[Status], unsaid: int) -> Share:
    whole = stood.paragraphs
    return Share(part=stood.count(*wanted), whole=Count(low=whole, high=whole + unsaid))


def _plus(one: Count, other: Count) -> Count:
    assert one.high is not None
    assert other.high is not None
    return Count(low=one.low + other.low, high=one.high + other.high)
