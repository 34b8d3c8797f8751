"""Counting a roster that leaves something open: ranges, and what they depend on.

Every count is made from below and from above. For a roster in which everything is settled it gives the same
numbers as the plain count, only more slowly.
"""

from collections.abc import Iterable, Mapping

from beslut.messages import Message, message
from beslut.participation import EmptySeat, Roster, Standing, Status, Vacancy
from beslut.records import Reason
from beslut.tallies.bounds import doubts, lowest_and_highest
from beslut.tallies.count import Count, exactly
from beslut.tallies.headcount import (
    Headcount,
    PartyTally,
    absent_by_party,
    party_label,
    plain_headcount,
    vacant,
)

_TOOK_PART = (Status.TOOK_PART,)
_DECLINED = (Status.DECLINED,)
_DISQUALIFIED = (Status.DISQUALIFIED,)
_ON_SEAT = (Status.TOOK_PART, Status.DECLINED)


def headcount(roster: Roster) -> Headcount:
    """Count a roster."""
    return plain_headcount(roster) or careful_headcount(roster)


def careful_headcount(roster: Roster) -> Headcount:
    """Count a roster that may leave something open."""
    open_ended = _open_ended(roster)
    took_part = _count(roster, roster.standings, _TOOK_PART, open_ended)
    return Headcount(
        took_part=_within_seats(took_part, roster),
        declined=_declined(roster, open_ended),
        disqualified=_disqualified(roster, roster.standings),
        absent_seats=vacant(roster, [seat for seat in roster.empty_seats if seat.why is Vacancy.ABSENT]),
        empty=_empty(roster, open_ended),
        declined_in_part=exactly(sum(each.part is not None and each.on_seat for each in roster.standings)),
        by_party=_by_party(roster),
    )


def _open_ended(roster: Roster) -> tuple[Message, ...]:
    """Why there may be more people than the roster holds."""
    return () if roster.listed else (message("the minutes have no attendance list"),)


def _count(
    roster: Roster, standings: Iterable[Standing], wanted: tuple[Status, ...], open_ended: tuple[Message, ...]
) -> Count:
    low, high = lowest_and_highest(standings, roster, wanted)
    if low == high and not open_ended:
        return exactly(low)
    why = doubts(standings, wanted) + open_ended
    if not open_ended:
        return Count(low=low, high=high, why=why)
    if roster.seats is None:
        return Count(low=low, high=None, why=why)
    elsewhere = sum(each.serving and each.status not in wanted for each in roster.standings)
    return Count(low=low, high=max(low, roster.seats - elsewhere), why=why)


def _within_seats(count: Count, roster: Roster) -> Count:
    """No more take part than there are seats, whatever the attendance list says."""
    if roster.seats is None or (count.high is not None and count.high <= roster.seats):
        return count
    remark = message("more are listed than the {seats} seats of the body", seats=roster.seats)
    return Count(low=min(count.low, roster.seats), high=roster.seats, why=(remark, *count.why))


def _declined(roster: Roster, open_ended: tuple[Message, ...]) -> Count:
    """Silence is no declining, so a missing list adds nobody; a group that cannot be found adds somebody."""
    count = _count(roster, roster.standings, _DECLINED, ())
    groups = [each for each in roster.unresolved if each.reason is Reason.DECLINED and each.part is None]
    if not groups:
        return count
    remark = message("nobody is found for {groups}", groups=[str(each.actor) for each in groups])
    low = count.low + (len(groups) if open_ended else 0)
    high = None if roster.seats is None else max(low, roster.seats)
    return Count(low=low, high=high, why=(*count.why, remark))


def _disqualified(roster: Roster, standings: Iterable[Standing]) -> Count:
    """Those who would have served; whoever the list does not know at all may or may not have."""
    serving = [each for each in standings if each.serving]
    count = _count(roster, serving, _DISQUALIFIED, ())
    unknown = [
        each
        for each in standings
        if each.status is Status.DISQUALIFIED
        and each.capacity is None
        and each.seat is None
        and not each.serving
    ]
    if not unknown:
        return count
    remark = message("{names}: not in the attendance list", names=[each.name for each in unknown])
    return Count(low=count.low, high=(count.high or 0) + len(unknown), why=(*count.why, remark))


def _empty(roster: Roster, open_ended: tuple[Message, ...]) -> Count:
    if open_ended:
        taken = sum(each.on_seat for each in roster.standings)
        return Count(
            low=0, high=None if roster.seats is None else max(0, roster.seats - taken), why=open_ended
        )
    if roster.seats is None:
        return vacant(roster, roster.empty_seats)
    seated = [each for each in roster.standings if each.on_seat or each.status is Status.UNKNOWN]
    low, high = lowest_and_highest(seated, roster, _ON_SEAT)
    least, most = max(0, roster.seats - high), max(0, roster.seats - low)
    return exactly(least) if least == most else Count(low=least, high=most, why=doubts(seated, _ON_SEAT))


def _by_party(roster: Roster) -> Mapping[str, PartyTally]:
    """By party, in the order in which the parties come in the attendance list."""
    parties: dict[str, list[Standing]] = {}
    for standing in roster.standings:
        if standing.serving or standing.seat is not None:
            parties.setdefault(party_label(standing.party), []).append(standing)
    absent = absent_by_party(roster)
    labels = dict.fromkeys((*parties, *absent))
    return {label: _party(roster, parties.get(label, []), absent.get(label, [])) for label in labels}


def _party(roster: Roster, people: list[Standing], absent: list[EmptySeat]) -> PartyTally:
    return PartyTally(
        took_part=_count(roster, people, _TOOK_PART, ()),
        declined=_count(roster, people, _DECLINED, ()),
        disqualified=_disqualified(roster, people),
        absent_seats=vacant(roster, absent),
    )
