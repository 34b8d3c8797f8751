"""Who sits on each seat by the attendance list alone, before the § itself is heard.

Serving starts from the list: members, and substitutes on the seats of others, within the §§ and times printed
behind their names. Where the list speaks of the whole meeting for one and of certain §§ for another, the
narrower row holds. Where it gives one seat to two on equal terms neither is chosen: both are UNKNOWN, and it
is noted.
"""

from attrs import evolve, frozen

from beslut.messages import message
from beslut.participation.draft import Draft
from beslut.participation.limits import Held, Limits, is_limited
from beslut.participation.names import Listed
from beslut.participation.seats import Seat, SeatPlan
from beslut.participation.standing import Standing
from beslut.participation.status import Status, Why
from beslut.records import Attendance, Capacity, Place

Claim = tuple[Listed, Attendance, Held]
_AWAY = (Status.TOOK_PART, Status.ABSENT)
_IDLE = (Status.TOOK_PART, Status.NOT_SERVING)
_WHY = {Held.PARTLY: Why.PART_OF_PARAGRAPH, Held.TIME_UNKNOWN: Why.TIME_UNKNOWN}
_ORDER = (Held.YES, Held.PARTLY, Held.TIME_UNKNOWN, Held.NO)


@frozen
class Presence:
    """Whether the list lets a seat's own member be there in the §, by which row and with what reason."""

    held: Held
    why: Why
    row: Attendance | None
    limited: bool = False


class Seating:
    """Puts the people of the attendance list on their seats in one § of a draft."""

    def __init__(self, plan: SeatPlan, limits: Limits) -> None:
        """Seat by this plan, within these limits.

        Whoever is there in one capacity for the whole meeting, on a seat that no other row speaks of, has the same
        standing whatever the §: it is made here, once.
        """
        self._plan = plan
        self._limits = limits
        self._same: list[Standing | None] = [None] * len(plan.directory.people)
        self._open = [seat for seat in plan.seats if not self._always(seat)]
        for listed in plan.directory.people:
            if (row := _only_row(listed, Capacity.SUBSTITUTE)) is not None:
                self._same[listed.index] = _standing(listed, row, Status.NOT_SERVING, Why.SUBSTITUTE)

    def _always(self, seat: Seat) -> bool:
        """Whether the member sits on the seat all through the meeting; then the standing is made."""
        row = None if seat.claims else _only_row(seat.owner, Capacity.MEMBER)
        if row is not None:
            standing = _standing(seat.owner, row, Status.TOOK_PART, Why.SERVES, seat=seat.label, serving=True)
            self._same[seat.owner.index] = standing
        return row is not None

    def seat(self, draft: Draft) -> None:
        """Fill in the standing of everybody in the attendance list."""
        draft.standings = list(self._same)
        for seat in self._open:
            self._fill(seat, draft)
        for listed, row in self._plan.unnamed:
            self._fill_unnamed(listed, row, draft)
        for listed in self._plan.directory.people:
            if draft.get(listed) is None:
                standing = self._aside(listed, draft)
                if standing is not None:
                    draft.put(listed, standing)

    def _fill(self, seat: Seat, draft: Draft) -> None:
        owner = self._owner(seat, draft)
        claims: list[Claim] = [
            (listed, row, held)
            for listed, row in seat.claims
            if (held := self._limits.held(row, draft.number)) is not Held.NO
        ]
        sure = [claim for claim in claims if claim[2] is Held.YES]
        if not claims:
            self._alone(seat, owner, draft)
        elif len(sure) > 1 or (sure and len(claims) > 1):
            self._contested(seat, owner, claims, draft, conflict=True)
        elif sure:
            self._one_sure(seat, owner, claims[0], draft)
        else:
            self._unsure(seat, owner, claims, draft)

    def _owner(self, seat: Seat, draft: Draft) -> Presence:
        """Whether the member is there by the list's own word."""
        rows = [(row, self._limits.held(row, draft.number)) for row in seat.owner.rows]
        absent = [(row, held) for row, held in rows if row.capacity is Capacity.ABSENT]
        there = [(row, held) for row, held in rows if row.capacity is Capacity.MEMBER]
        for row, held in absent:
            if held is Held.YES:
                return Presence(Held.NO, Why.LISTED_ABSENT, row)
        if there:
            row, held = min(there, key=lambda pair: _ORDER.index(pair[1]))
            why = Why.SERVES if held is Held.YES else _WHY.get(held, Why.OUTSIDE)
            return Presence(held, why, row, is_limited(row))
        if absent:
            return Presence(Held.TIME_UNKNOWN, Why.ABSENT_ELSEWHERE, absent[0][0], limited=True)
        return Presence(Held.NO, Why.NOT_LISTED, None)

    def _alone(self, seat: Seat, owner: Presence, draft: Draft) -> None:
        """Nobody else is named for the seat in this §."""
        if owner.why is Why.NOT_LISTED:
            self._unknown(seat.owner, None, Why.REPLACED_ELSEWHERE, seat, _AWAY, draft)
        elif owner.held is Held.YES:
            self._serve(seat.owner, owner.row, Why.SERVES, seat.label, draft)
        elif owner.held is Held.NO:
            self._away(seat, owner.why, owner.row, None, draft)
        else:
            self._unknown(seat.owner, owner.row, owner.why, seat, _AWAY, draft)

    def _one_sure(self, seat: Seat, owner: Presence, claim: Claim, draft: Draft) -> None:
        """One substitute is named for the seat in this §, for certain."""
        listed, row, _ = claim
        limited = is_limited(row)
        if owner.held is Held.NO:
            self._serve(listed, row, Why.SERVES_FOR, seat.label, draft)
            other = listed.person.name if owner.why is Why.NOT_LISTED else None
            self._away(seat, owner.why, owner.row, other, draft)
        elif limited and (not owner.limited or (owner.held is not Held.YES and row.paragraphs is not None)):
            self._serve(listed, row, Why.SERVES_FOR, seat.label, draft)
            self._away(seat, Why.REPLACED, owner.row, listed.person.name, draft)
        elif owner.held is Held.YES and owner.limited and not limited:
            self._serve(seat.owner, owner.row, Why.SERVES, seat.label, draft)
            back = seat.owner.person.name
            draft.put(listed, _standing(listed, row, Status.NOT_SERVING, Why.RETURNED, other=back))
            text = message(
                "{member} serves from or to a certain §, but the minutes do not limit {name}, who serves for"
                " {member}",
                member=back,
                name=str(listed),
            )
            draft.note(text, row.place)
        else:
            self._contested(seat, owner, [claim], draft, conflict=owner.held is Held.YES)

    def _unsure(self, seat: Seat, owner: Presence, claims: list[Claim], draft: Draft) -> None:
        """Whether anybody named for the seat serves in this § depends on a time that is not known."""
        if owner.held is Held.NO and owner.why is not Why.NOT_LISTED and len(claims) == 1:
            listed, row, held = claims[0]
            self._unknown(listed, row, _WHY[held], seat, _IDLE, draft)
            self._away(seat, owner.why, owner.row, None, draft)
        else:
            self._contested(seat, owner, claims, draft, conflict=False)

    def _contested(
        self,
        seat: Seat,
        owner: Presence,
        claims: list[Claim],
        draft: Draft,
        *,
        conflict: bool,
    ) -> None:
        """Several are named for the seat: which of them serves is not chosen."""
        draft.shared[seat.label] = self._filled(owner, claims, draft)
        names = [listed.person.name for listed, _, _ in claims]
        if owner.held is not Held.NO:
            names.insert(0, seat.owner.person.name)
        for listed, row, held in claims:
            why = Why.SEAT_CONTESTED if conflict else _WHY.get(held, Why.SEAT_CONTESTED)
            self._unknown(listed, row, why, seat, _IDLE, draft, other=", ".join(names))
        if owner.held is not Held.NO:
            why = Why.SEAT_CONTESTED if owner.held is Held.YES else owner.why
            self._unknown(seat.owner, owner.row, why, seat, _AWAY, draft, other=", ".join(names))
        elif owner.why is Why.NOT_LISTED and not any(held is Held.YES for _, _, held in claims):
            self._unknown(seat.owner, None, Why.REPLACED_ELSEWHERE, seat, _AWAY, draft)
        else:
            self._away(seat, owner.why, owner.row, ", ".join(names), draft)
        if conflict:
            text = message("{names} are listed for one seat, that of {seat}", names=names, seat=seat.label)
            draft.note(text, claims[-1][1].place)

    def _filled(self, owner: Presence, claims: list[Claim], draft: Draft) -> bool:
        """Whether one of those named for the seat was there, whichever it was."""
        held = [claim[2] for claim in claims] + ([] if owner.held is Held.NO else [owner.held])
        if Held.YES in held or (len(held) > 1 and all(each is Held.PARTLY for each in held)):
            return True
        rows = [claim[1] for claim in claims] + ([] if owner.row is None else [owner.row])
        timed = tuple(row for row in rows if row.times and row.capacity is not Capacity.ABSENT)
        return bool(timed) and self._limits.at_times(timed, draft.number) is Held.YES

    def _fill_unnamed(self, listed: Listed, row: Attendance, draft: Draft) -> None:
        held = self._limits.held(row, draft.number)
        if held is Held.YES:
            why = Why.SERVES_UNNAMED_HERE if is_limited(row) else Why.SERVES_UNNAMED
            self._serve(listed, row, why, None, draft)
        elif held is not Held.NO and draft.get(listed) is None:
            draft.put(listed, _standing(listed, row, Status.UNKNOWN, _WHY[held], possible=_IDLE))

    def _aside(self, listed: Listed, draft: Draft) -> Standing | None:
        """The standing of somebody of the list who is on no seat in this §."""
        rows = sorted(
            ((row, self._limits.held(row, draft.number)) for row in listed.rows),
            key=lambda pair: _ORDER.index(pair[1]),
        )
        of = {row.capacity: (row, held) for row, held in reversed(rows)}
        absent, present = of.get(Capacity.ABSENT), of.get(Capacity.SUBSTITUTE)
        if absent is not None and absent[1] is Held.YES:
            return _standing(listed, absent[0], Status.ABSENT, Why.LISTED_ABSENT)
        if present is not None:
            return _idle(listed, *present)
        if Capacity.SERVING_SUBSTITUTE in of:
            row = of[Capacity.SERVING_SUBSTITUTE][0]
            return _standing(listed, row, Status.NOT_SERVING, Why.SERVES_ELSEWHERE)
        return None

    def _serve(
        self, listed: Listed, row: Attendance | None, why: Why, label: str | None, draft: Draft
    ) -> None:
        before = draft.get(listed)
        if before is not None and before.status is Status.TOOK_PART:
            two_seats(draft, listed, label, None if row is None else row.place)
            return
        other = label if why is Why.SERVES_FOR else None
        draft.put(
            listed, _standing(listed, row, Status.TOOK_PART, why, seat=label, serving=True, other=other)
        )

    def _away(self, seat: Seat, why: Why, row: Attendance | None, other: str | None, draft: Draft) -> None:
        if draft.get(seat.owner) is None:
            draft.put(
                seat.owner, _standing(seat.owner, row, Status.ABSENT, why, seat=seat.label, other=other)
            )

    def _unknown(
        self,
        listed: Listed,
        row: Attendance | None,
        why: Why,
        seat: Seat,
        possible: tuple[Status, ...],
        draft: Draft,
        other: str | None = None,
    ) -> None:
        before = draft.get(listed)
        if before is None or before.status is not Status.TOOK_PART:
            standing = _standing(
                listed,
                row,
                Status.UNKNOWN,
                why,
                seat=seat.label,
                serving=True,
                other=other,
                possible=possible,
            )
            draft.put(listed, standing)


def _only_row(listed: Listed, capacity: Capacity) -> Attendance | None:
    """The one row of somebody who is there in this capacity for the whole meeting, as most people are."""
    rows = listed.rows
    return rows[0] if len(rows) == 1 and rows[0].capacity is capacity and not is_limited(rows[0]) else None


def two_seats(draft: Draft, listed: Listed, label: str | None, place: Place | None) -> None:
    """Somebody who serves already is named for another seat too: served on one of them, and it is noted."""
    before = draft.get(listed)
    assert before is not None
    seats = [each for each in (before.other if before.why is Why.TWO_SEATS else before.seat, label) if each]
    draft.put(
        listed,
        evolve(before, status=Status.TOOK_PART, why=Why.TWO_SEATS, seat=None, other=", ".join(seats) or None),
    )
    text = message("{name} is named for several seats ({seats})", name=str(listed), seats=seats)
    draft.note(text, place)


def _idle(listed: Listed, row: Attendance, held: Held) -> Standing:
    """The standing of a substitute who does not serve, by whether the row holds in the §."""
    if held is Held.YES:
        return _standing(listed, row, Status.NOT_SERVING, Why.SUBSTITUTE)
    serves = any(each.capacity is Capacity.SERVING_SUBSTITUTE for each in listed.rows)
    if held is Held.NO and serves:
        return _standing(listed, row, Status.NOT_SERVING, Why.SERVES_ELSEWHERE)
    if held is Held.NO:
        return _standing(listed, row, Status.ABSENT, Why.OUTSIDE)
    possible = (Status.NOT_SERVING, Status.ABSENT)
    return _standing(listed, row, Status.UNKNOWN, _WHY[held], possible=possible)


def _standing(
    listed: Listed,
    row: Attendance | None,
    status: Status,
    why: Why,
    *,
    seat: str | None = None,
    serving: bool = False,
    other: str | None = None,
    possible: tuple[Status, ...] = (),
) -> Standing:
    return Standing(
        person=listed.person,
        party=listed.party,
        capacity=None if row is None else row.capacity,
        status=status,
        why=why,
        other=other,
        seat=seat,
        serving=serving,
        possible=possible,
        remote=row is not None and row.remote,
        place=None if row is None else row.place,
    )
