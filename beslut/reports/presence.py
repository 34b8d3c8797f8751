"""Measures of presence (närvaromått): how often somebody was there, served, and took part in what was decided.

Several definitions are in use and give different figures for the same meetings, so each measure here is one of
them, with a numerator and a denominator. What the record cannot settle makes a range.

- present (närvarande): in the meeting at some point, serving or not;
- served (tjänstgjort): held a seat with a vote in the §; whoever declines still serves, a disqualified one does not;
- took part (deltagit i beslutet): took part in the decision of the §;
- absent (frånvarande): elected to serve and not there, whether or not a substitute served.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from beslut.participation import Standing, Status
from beslut.records import Capacity, ParagraphNumber
from beslut.reports.account import Account
from beslut.reports.appearance import Appearance, appearances
from beslut.reports.minutes_present import minutes_of, minutes_present
from beslut.reports.report import Share
from beslut.tallies import Count

Told = tuple[ParagraphNumber, Standing | None]
"""A § and how the person stands in it; None where the minutes do not say."""

_SUBSTITUTES = frozenset({Capacity.SUBSTITUTE, Capacity.SERVING_SUBSTITUTE})


@frozen(kw_only=True)
class Presence:
    """One person's presence over the meetings of one body (närvaro).

    `attended` counts meetings, in any capacity. `rate` is närvarograd: meetings attended of those whose minutes
    name the person as a member, None for somebody never named so; where the minutes of a meeting between the
    first and the last such do not name the person at all, the denominator is a range. `time` counts minutes of
    the clock, None where they cannot be told. `served` counts §§, `took_part` decisions. What follows counts
    §§ too, and together with those served they are all §§ of the meetings that name the person.
    """

    name: str
    parties: tuple[str, ...]
    capacities: tuple[Capacity, ...]
    attended: int
    rate: Share | None
    time: Share | None
    served: Share
    took_part: Share
    declined: Count
    disqualified: Count
    absent: Count
    not_serving: Count
    unknown: int
    unnamed: int


def presences(given: Sequence[Account]) -> tuple[Presence, ...]:
    """The presence of every elected person whom the minutes name, in the order in which they first do.

    The meetings are those of one body.
    """
    return tuple(_presence(each, given) for each in appearances(given).values())


def is_member(one: Appearance, all_of: Sequence[Appearance]) -> bool:
    """Whether the minutes name the person as a member of the body in this meeting (ledamot).

    Somebody merely listed as absent counts as a member, unless other meetings name the person as a substitute and
    none as a member.
    """
    capacities = frozenset().union(*(each.capacities for each in all_of))
    if Capacity.MEMBER not in capacities and capacities & _SUBSTITUTES and one.rows:
        return False
    return one.as_member


def _presence(named: Sequence[Appearance], given: Sequence[Account]) -> Presence:
    as_member = [one for one in named if is_member(one, named)]
    others = [one for one in named if not is_member(one, named)]
    between = _between(as_member, named, given)
    members, substitutes = _standings(as_member), _standings(others)
    decided = [pair for one in named for pair in _standings([one]) if pair[0] not in one.account.undecided]
    standings = members + substitutes
    return Presence(
        name=named[0].name,
        parties=tuple(dict.fromkeys(party for one in named for party in one.parties)),
        capacities=tuple(dict.fromkeys(row.capacity for one in named for row in one.rows)),
        attended=sum(one.attended for one in named),
        rate=_rate(as_member, len(between)) if as_member else None,
        time=_time(as_member) if not between else None,
        served=_share(standings, (Status.TOOK_PART, Status.DECLINED), _paragraphs(between)),
        took_part=_share(decided, (Status.TOOK_PART,), sum(len(one.decisions) for one in between)),
        declined=_count(standings, Status.DECLINED),
        disqualified=_count(standings, Status.DISQUALIFIED),
        absent=_count(members, Status.ABSENT),
        not_serving=_plus(_count(substitutes, Status.ABSENT), _count(standings, Status.NOT_SERVING)),
        unknown=sum(standing is None or standing.status is Status.UNKNOWN for _, standing in standings),
        unnamed=len(between),
    )


def _standings(named: Iterable[Appearance]) -> list[Told]:
    """The standing in every § of these meetings, None where the minutes do not speak of the person."""
    return [
        *(pair for one in named for pair in one.standings),
        *((number, None) for one in named for number in one.unsaid),
    ]


def _between(
    as_member: Sequence[Appearance], named: Sequence[Appearance], given: Sequence[Account]
) -> list[Account]:
    """The meetings between the first and the last that name the person as a member, and do not name it at all."""
    if not as_member:
        return []
    places = {id(one): index for index, one in enumerate(given)}
    first, last = places[id(as_member[0].account)], places[id(as_member[-1].account)]
    known = {id(one.account) for one in named}
    return [one for one in given[first : last + 1] if id(one) not in known]


def _rate(as_member: Sequence[Appearance], unnamed: int) -> Share:
    attended, held = sum(one.attended for one in as_member), len(as_member)
    return Share(part=Count(low=attended, high=attended), whole=Count(low=held, high=held + unnamed))


def _time(as_member: Sequence[Appearance]) -> Share | None:
    """Definition D: None where a meeting prints no times, or the minutes do not tell how long the person was there."""
    lengths = [len(minutes_of(one.account.meeting)) for one in as_member]
    present = [minutes_present(one.rows, one.account.meeting) if one.attended else 0 for one in as_member]
    if not lengths or not all(lengths) or None in present:
        return None
    return Share.of(sum(each or 0 for each in present), sum(lengths))


def _count(standings: Iterable[Told], *wanted: Status) -> Count:
    """In how many §§ the status is one of these: for certain, and at most."""
    low = high = 0
    for _, standing in standings:
        if standing is None:
            high += 1
        elif standing.status in wanted:
            low, high = low + 1, high + 1
        elif standing.status is Status.UNKNOWN:
            high += not standing.possible or any(standing.may_be(status) for status in wanted)
    return Count(low=low, high=high)


def _share(standings: Sequence[Told], wanted: Sequence[Status], unsaid: int) -> Share:
    whole = len(standings)
    return Share(part=_count(standings, *wanted), whole=Count(low=whole, high=whole + unsaid))


def _plus(one: Count, other: Count) -> Count:
    high = None if one.high is None or other.high is None else one.high + other.high
    return Count(low=one.low + other.low, high=high)


def _paragraphs(given: Iterable[Account]) -> int:
    return sum(len(one.participation.rosters) for one in given)
