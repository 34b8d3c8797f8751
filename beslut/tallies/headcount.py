"""The heads and the seats of one roster, counted: in all and by party."""

from collections.abc import Iterable, Mapping

from attrs import evolve, field, frozen

from beslut.messages import Message, message
from beslut.participation import EmptySeat, Roster, Standing, Status, Vacancy
from beslut.participation.parties import short_form
from beslut.records import Reason
from beslut.tallies.bounds import doubts, lowest_and_highest
from beslut.tallies.count import NONE, Count

PARTY_NOT_PRINTED = "?"
"""Stands in `by_party` for those whose party the minutes do not print."""

_TOOK_PART = (Status.TOOK_PART,)
_DECLINED = (Status.DECLINED,)
_DISQUALIFIED = (Status.DISQUALIFIED,)
_ON_SEAT = (Status.TOOK_PART, Status.DECLINED)


@frozen(kw_only=True)
class PartyTally:
    """The tally of one party (partiets andel): persons who took part, declined, are disqualified; absent
    seats.
    """

    took_part: Count = NONE
    declined: Count = NONE
    disqualified: Count = NONE
    absent_seats: Count = NONE


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


def headcount(roster: Roster) -> Headcount:
    """Count a roster."""
    open_ended = _open_ended(roster)
    took_part = _count(roster, roster.standings, _TOOK_PART, open_ended)
    return Headcount(
        took_part=_within_seats(took_part, roster),
        declined=_declined(roster, open_ended),
        disqualified=_disqualified(roster, roster.standings),
        absent_seats=_vacant(roster, [seat for seat in roster.empty_seats if seat.why is Vacancy.ABSENT]),
        empty=_empty(roster, open_ended),
        declined_in_part=_exactly(sum(each.part is not None and each.on_seat for each in roster.standings)),
        by_party=_by_party(roster),
    )


def narrowed(count: Headcount, voted: int, at_least: bool) -> Headcount:
    """The headcount when the vote tells how many took part, though not who.

    `voted` counts those who voted or abstained; `at_least` where abstentions may not be printed.
    """
    took_part = count.took_part
    if took_part.exact or voted not in took_part or count.declined.high != 0:
        return count
    remark = message("the vote tells how many, but not who")
    high = took_part.high if at_least else voted
    return evolve(count, took_part=Count(low=voted, high=high, why=(remark, *took_part.why)))


_EXACT = tuple(Count(low=number, high=number) for number in range(128))


def _exactly(number: int) -> Count:
    return _EXACT[number] if number < len(_EXACT) else Count(low=number, high=number)


def _open_ended(roster: Roster) -> tuple[Message, ...]:
    """Why there may be more people than the roster holds."""
    return () if roster.listed else (message("the minutes have no attendance list"),)


def _count(
    roster: Roster, standings: Iterable[Standing], wanted: tuple[Status, ...], open_ended: tuple[Message, ...]
) -> Count:
    low, high = lowest_and_highest(standings, roster, wanted)
    if low == high and not open_ended:
        return _exactly(low)
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


def _vacant(roster: Roster, seats: list[EmptySeat]) -> Count:
    """Seats that seem empty, of which somebody whose seat is not known may fill some."""
    certain = sum(seat.certain for seat in seats)
    high = len(seats)
    if certain == high:
        return _exactly(high)
    fillers = sum(
        (each.on_seat and each.seat is None) or each.status is Status.UNKNOWN for each in roster.standings
    )
    low = certain + max(0, high - certain - fillers)
    names = [seat.whose for seat in seats if seat.whose is not None and not seat.certain]
    why = message("it is not certain that nobody serves for {names}", names=names)
    return Count(low=low, high=high, why=(why,))


def _empty(roster: Roster, open_ended: tuple[Message, ...]) -> Count:
    if open_ended:
        return Count(low=0, high=roster.seats, why=open_ended)
    if roster.seats is None:
        return _vacant(roster, list(roster.empty_seats))
    seated = [each for each in roster.standings if each.on_seat or each.status is Status.UNKNOWN]
    low, high = lowest_and_highest(seated, roster, _ON_SEAT)
    least, most = max(0, roster.seats - high), max(0, roster.seats - low)
    return _exactly(least) if least == most else Count(low=least, high=most, why=doubts(seated, _ON_SEAT))


def _by_party(roster: Roster) -> Mapping[str, PartyTally]:
    """By party, in the order in which the parties come in the attendance list."""
    parties: dict[str, list[Standing]] = {}
    for standing in roster.standings:
        if standing.serving or standing.seat is not None:
            parties.setdefault(party_label(standing.party), []).append(standing)
    owners = {
        each.seat: party_label(each.party) for each in roster.standings if not each.serving and each.seat
    }
    absent: dict[str, list[EmptySeat]] = {}
    for seat in roster.empty_seats:
        if seat.why is Vacancy.ABSENT:
            party = owners.get(seat.whose or "", PARTY_NOT_PRINTED)
            absent.setdefault(party, []).append(seat)
    return {party: _party(roster, people, absent.get(party, [])) for party, people in parties.items()}


def _party(roster: Roster, people: list[Standing], absent: list[EmptySeat]) -> PartyTally:
    return PartyTally(
        took_part=_count(roster, people, _TOOK_PART, ()),
        declined=_count(roster, people, _DECLINED, ()),
        disqualified=_disqualified(roster, people),
        absent_seats=_vacant(roster, absent),
    )


def party_label(party: str | None) -> str:
    """The party for a heading: the short form, `-` for those without party, `?` where none is printed."""
    return PARTY_NOT_PRINTED if party is None else short_form(party)
