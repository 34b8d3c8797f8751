"""The heads and the seats of one roster, counted: in all and by party."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attrs import evolve, field, frozen

from beslut.messages import message
from beslut.participation import EmptySeat, Roster, Standing, Status, Vacancy
from beslut.participation.parties import short_form
from beslut.records import Capacity
from beslut.tallies.count import NONE, Count, exactly

PARTY_NOT_PRINTED = "?"
"""Stands in `by_party` for those whose party the minutes do not print."""


@frozen(kw_only=True)
class PartyTally:
    """The tally of one party (partiets andel): persons who took part, declined, are disqualified; absent
    seats.
    """

    took_part: Count = NONE
    declined: Count = NONE
    disqualified: Count = NONE
    absent_seats: Count = NONE

    @property
    def lows(self) -> tuple[int, int, int]:
        """At least so many took part, declined and are disqualified."""
        return self.took_part.low, self.declined.low, self.disqualified.low


@frozen(kw_only=True)
class Headcount:
    """How many of a roster took part, and where the others are.

    `took_part`, `declined` and `disqualified` count persons on seats; `declined_in_part` those who took part
    in all but a part. `absent_seats` counts seats whose member is away with nobody serving, `empty` all seats
    that nobody sits on: absent, disqualified with nobody stepping in, or not accounted for. So the seats of
    the body are `took_part` + `declined` + `empty`, unless a substitute took the seat of somebody who
    declined.
    """

    took_part: Count
    declined: Count
    disqualified: Count
    absent_seats: Count
    empty: Count
    declined_in_part: Count = NONE
    by_party: Mapping[str, PartyTally] = field(factory=dict)


def plain_headcount(roster: Roster) -> Headcount | None:
    """Count a roster in which everything is settled, as nearly all are; None where something is not."""
    if roster.shared_seats or roster.unresolved or not roster.listed:
        return None
    sums = [0] * 6
    by_party: dict[str | None, list[int]] = {}
    for standing in roster.standings:
        status = standing.status
        if status is Status.NOT_SERVING and standing.seat is None:
            continue
        column = _TOOK_PART if status is Status.TOOK_PART else _column(standing)
        if column is None:
            return None
        sums[column] += 1
        if standing.on_seat or standing.seat is not None or standing.serving:
            columns = by_party.get(standing.party)
            if columns is None:
                columns = by_party[standing.party] = [0, 0, 0, 0]
            columns[column] += 1
            if standing.on_seat:
                sums[_SITTING] += 1
                if standing.part is not None:
                    sums[_IN_PART] += 1
    return _plain(roster, sums, by_party)


_TOOK_PART, _DECLINED, _DISQUALIFIED, _ELSEWHERE, _IN_PART, _SITTING = range(6)


def _column(standing: Standing) -> int | None:
    """Where somebody who did not take part is counted; None where that is not settled."""
    status = standing.status
    if status is Status.ABSENT or status is Status.NOT_SERVING:
        return _ELSEWHERE
    if status is Status.DECLINED:
        return _DECLINED
    if status is Status.UNKNOWN:
        return None
    if standing.serving:
        return _DISQUALIFIED
    return _ELSEWHERE if standing.capacity is not None else None


def _plain(roster: Roster, sums: list[int], by_party: dict[str | None, list[int]]) -> Headcount | None:
    if roster.seats is not None and sums[_SITTING] > roster.seats:
        return None
    absent = absent_by_party(roster)
    unmanned = None if roster.seats is None else roster.seats - sums[_SITTING]
    empty = vacant(roster, roster.empty_seats) if unmanned is None else exactly(unmanned)
    parties = _by_party(roster, by_party, absent)
    if len(absent) == 1:
        absent_seats = parties[next(iter(absent))].absent_seats
    else:
        absent_seats = vacant(roster, [seat for seats in absent.values() for seat in seats])
    return Headcount(
        took_part=exactly(sums[_TOOK_PART]),
        declined=exactly(sums[_DECLINED]),
        disqualified=exactly(sums[_DISQUALIFIED]),
        absent_seats=absent_seats,
        empty=empty,
        declined_in_part=exactly(sums[_IN_PART]),
        by_party=parties,
    )


def _by_party(
    roster: Roster, sums: dict[str | None, list[int]], absent: dict[str, list[EmptySeat]]
) -> dict[str, PartyTally]:
    parties: dict[str, PartyTally] = {}
    for printed, columns in sums.items():
        party = party_label(printed)
        whole = columns[:3]
        if party in parties:  # one party, printed in two ways
            whole = [sum(each) for each in zip(whole, parties[party].lows, strict=True)]
        parties[party] = _party(*whole)
    for party, seats in absent.items():
        lows = parties[party].lows if party in parties else (0, 0, 0)
        parties[party] = PartyTally(
            took_part=exactly(lows[0]),
            declined=exactly(lows[1]),
            disqualified=exactly(lows[2]),
            absent_seats=vacant(roster, seats),
        )
    return parties


@lru_cache(maxsize=4096)
def _party(took_part: int, declined: int, disqualified: int) -> PartyTally:
    return PartyTally(
        took_part=exactly(took_part), declined=exactly(declined), disqualified=exactly(disqualified)
    )


def absent_by_party(roster: Roster) -> dict[str, list[EmptySeat]]:
    """The seats whose member is absent with nobody serving, by the party of the member."""
    absent = [seat for seat in roster.empty_seats if seat.why is Vacancy.ABSENT]
    if not absent:
        return {}
    owners = {
        each.seat: each.party
        for each in roster.standings
        if each.seat and each.capacity is not Capacity.SERVING_SUBSTITUTE
    }
    by_party: dict[str, list[EmptySeat]] = {}
    for seat in absent:
        by_party.setdefault(party_label(owners.get(seat.whose or "")), []).append(seat)
    return by_party


def vacant(roster: Roster, seats: Sequence[EmptySeat]) -> Count:
    """Seats that seem empty, of which somebody whose seat is not known may fill some."""
    certain = sum([seat.certain for seat in seats])
    high = len(seats)
    if certain == high:
        return exactly(high)
    fillers = sum(
        [(each.on_seat and each.seat is None) or each.status is Status.UNKNOWN for each in roster.standings]
    )
    low = certain + max(0, high - certain - fillers)
    if roster.seats is not None:
        room = max(0, roster.seats - sum([each.on_seat for each in roster.standings]))
        low, high = (low, high) if high <= room else (min(certain, room), room)
    names = [seat.whose for seat in seats if seat.whose is not None and not seat.certain]
    why = message("it is not certain that nobody serves for {names}", names=names)
    return Count(low=low, high=high, why=(why,))


def narrowed(count: Headcount, voted: int, at_least: bool) -> Headcount:
    """The headcount when the vote tells how many took part, though not who.

    `voted` counts those who voted or abstained; `at_least` where abstentions may not be printed.
    """
    took_part, declined = count.took_part, count.declined
    if took_part.exact or voted not in took_part:
        return count
    remark = message("the vote tells how many, but not who")
    high = took_part.high if at_least else voted
    if not declined.low and declined.high and took_part.high is not None:
        declined = evolve(declined, high=min(declined.high, took_part.high - voted))
    took_part = Count(low=voted, high=high, why=(remark, *took_part.why))
    return evolve(count, took_part=took_part, declined=declined)


def party_label(party: str | None) -> str:
    """The party for a heading: the short form, `-` for those without party, `?` where none is printed."""
    return PARTY_NOT_PRINTED if party is None else short_form(party)
