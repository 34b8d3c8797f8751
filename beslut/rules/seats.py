"""Seats (platser): one person a seat, nobody decides without one, and how many there have to be (R57–R59)."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.law.kl_2017 import BOARD_SIZE, COUNCIL_SIZE, NON_SERVING, SEATS
from beslut.messages import Message, message
from beslut.participation import SharedSeat, Standing, Why
from beslut.participation.names import folded
from beslut.records import Attendance, Capacity, Choice, Place, Proposal
from beslut.rules.bodies import DECIDING
from beslut.rules.body_sizes import MEASURED, body_size
from beslut.rules.case import Case, Matter, Sitting, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import WHO_SERVED
from beslut.rules.rule import Rule
from beslut.rules.service import meant, rows_of, said_once, serving_is_told

_UNNAMED = (Why.SERVES_UNNAMED, Why.SERVES_UNNAMED_HERE)
_NO_SEAT = (Why.SUBSTITUTE, Why.VOTED, Why.VOTED_UNLISTED)
"""There without a seat by the list; whoever voted all the same is told by the roll."""
_ONE_A_SEAT = message("Correct the attendance list: print the §§ in which each of them served.")


def seats_taken(case: Case) -> Iterator[Remark | Missing]:
    """No more serve than there are seats, each substitute for one member, nobody twice (4:24, 5:17, 6:16)."""
    if not case.derived.conflicts:  # all that this rule looks for contradicts itself, and is noted as such
        return iter(())
    return said_once(case, (said for sitting in case.sittings for said in _in_sitting(case, sitting)))


def _in_sitting(case: Case, sitting: Sitting) -> Iterator[Remark | Missing]:
    yield from _too_many(case.seats, sitting)
    for seat in sitting.roster.shared_seats:
        yield from _shared(case, sitting, seat)
    for standing in sitting.roster.standings:
        if standing.why is Why.TWO_SEATS:
            yield from _on_two_seats(case, sitting, standing)


def _too_many(seats: int | None, sitting: Sitting) -> Iterator[Remark | Missing]:
    """More on seats than there are; those of whom the list does not say whose seat they have may have taken turns."""
    count = sitting.present
    if seats is None or count is None or count.low <= seats:
        return
    unnamed = [each.name for each in sitting.roster.standings if each.on_seat and each.why in _UNNAMED]
    if count.low - len(unnamed) <= seats:
        fact = message("for whom these serve: {names}", names=unnamed)
        yield Missing(fact=fact, paragraphs=sitting.numbers)
    else:
        yield Remark(
            severity=Severity.ERROR,
            what=message("{count} serve, but the body has {seats} seats", count=count.low, seats=seats),
            mend=message(
                "Correct the attendance list, or the number of seats. Nobody may serve beside the seats."
            ),
            paragraphs=sitting.numbers,
        )


def _shared(case: Case, sitting: Sitting, seat: SharedSeat) -> Iterator[Remark | Missing]:
    """A seat that is given to more than one: plainly so, or for all that can be told."""
    claimed = [
        each for each in sitting.roster.standings if each.seat == seat.seat and each.why is Why.SEAT_CONTESTED
    ]
    if len(claimed) < 2:
        return  # the seat passes from one to another at a time that is not known: that is no fault
    names = [each.name for each in claimed]
    plain = [row for each in claimed if (row := _seated_by(case, sitting, each)) is not None]
    if len(plain) < 2:
        fact = message("who of {names} sat on the seat of {member}", names=names, member=seat.seat)
        yield Missing(fact=fact, paragraphs=sitting.numbers)
    else:
        what = message("{names} are all listed for the seat of {member}", names=names, member=seat.seat)
        yield _doubled(sitting, what, claimed, plain[-1].place)


def _seated_by(case: Case, sitting: Sitting, standing: Standing) -> Attendance | None:
    """The row of the attendance list that puts the person on the seat in all of the §§ and throughout them."""
    for row in rows_of(case, standing):
        if row.capacity in (Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE) and _throughout(row, sitting):
            return row
    return None


def _throughout(row: Attendance, sitting: Sitting) -> bool:
    span = row.paragraphs
    if span is None:
        return not row.times
    return all(span.covers(number) and not span.only_partly(number) for number in sitting.numbers)


def _on_two_seats(case: Case, sitting: Sitting, standing: Standing) -> Iterator[Remark | Missing]:
    """Somebody who is given two seats: by two rows of the list that both hold, or in another way."""
    rows = [row for row in rows_of(case, standing) if row.replaces and _throughout(row, sitting)]
    if len({folded(row.replaces or "") for row in rows}) < 2:
        fact = message("on which seat {name} sat: {reason}", name=standing.name, reason=standing.reason)
        yield Missing(fact=fact, paragraphs=sitting.numbers, place=standing.place)
    else:
        what = message(
            "{name} is listed as serving for {members}",
            name=named(standing),
            members=[row.replaces or "" for row in rows],
        )
        yield _doubled(sitting, what, [standing], rows[-1].place)


def _doubled(sitting: Sitting, what: Message, persons: list[Standing], place: Place | None) -> Remark:
    return Remark(
        severity=Severity.ERROR,
        what=what,
        mend=_ONE_A_SEAT,
        paragraphs=sitting.numbers,
        persons=tuple([named(each) for each in persons]),
        place=place,
    )


def without_seat(case: Case) -> Iterator[Remark | Missing]:
    """Substitutes who do not serve may be present, but never decide (6:17): no vote, no proposal of their own."""
    substitutes = {folded(row.name) for row in case.meeting.attendance if row.capacity is Capacity.SUBSTITUTE}
    for matter in case.matters.values():
        proposals = () if matter.record is None else matter.record.proposals
        acting = substitutes and _acting(matter, proposals) & substitutes
        if acting:
            for standing in _without_seat(case, matter, acting):
                yield from _voted(case, matter, standing)
                yield from _moved(case, matter, standing, proposals)


def _acting(matter: Matter, proposals: tuple[Proposal, ...]) -> set[str]:
    """The folded names of those who vote or move proposals in the §."""
    voting = {folded(ballot.name) for vote in matter.votes for ballot in vote.roll}
    return voting | {
        folded(actor.name) for one in proposals for actor in one.actors if actor.name is not None
    }


def _without_seat(case: Case, matter: Matter, acting: set[str]) -> list[Standing]:
    """Those of the acting whom the list gives as substitutes who do not serve in the §, and as nothing else."""
    return [
        each
        for each in matter.roster.standings
        if each.capacity is Capacity.SUBSTITUTE
        and folded(each.name) in acting
        and each.why in _NO_SEAT
        and not _steps_in(matter, each)
        and all(row.capacity is Capacity.SUBSTITUTE for row in rows_of(case, each) if _may_hold(row, matter))
    ]


def _steps_in(matter: Matter, standing: Standing) -> bool:
    """Whether the § says that the person steps in for somebody, if only in a part of it."""
    name = folded(standing.name)
    return any(
        stated.substitute is not None and folded(stated.substitute) == name for stated in matter.stated
    )


def _may_hold(row: Attendance, matter: Matter) -> bool:
    return row.paragraphs is None or row.paragraphs.covers(matter.number)


def _voted(case: Case, matter: Matter, standing: Standing) -> Iterator[Remark | Missing]:
    name = folded(standing.name)
    votes = [
        vote
        for vote in matter.votes
        for ballot in vote.roll
        if folded(ballot.name) == name
        and ballot.choice is not Choice.ABSENT
        and meant(matter.roster, name, ballot.party) == [standing]
    ]
    if votes:
        yield _decided(
            case,
            matter,
            standing,
            Severity.ERROR,
            message("{name} voted without serving in the §", name=named(standing)),
            message(
                "If the substitute served, correct the attendance list; else the vote must not be counted."
            ),
            votes[0].place,
        )


def _moved(
    case: Case, matter: Matter, standing: Standing, proposals: tuple[Proposal, ...]
) -> Iterator[Remark | Missing]:
    name = folded(standing.name)
    moved = [
        proposal
        for proposal in proposals
        for actor in proposal.actors
        if folded(actor.name or "") == name and meant(matter.roster, name, actor.party) == [standing]
    ]
    if moved:
        yield _decided(
            case,
            matter,
            standing,
            Severity.WARNING,
            message("{name} moved a proposal without serving in the §", name=named(standing)),
            message("If the substitute served, correct the attendance list; else leave the proposal out."),
            moved[0].place,
        )


def _decided(
    case: Case,
    matter: Matter,
    standing: Standing,
    severity: Severity,
    what: Message,
    mend: Message,
    place: Place | None,
) -> Remark | Missing:
    """What is said of a substitute who did as a member does.

    Some minutes print substitutes and do not say who of them served: then that is what is missing.
    """
    if not serving_is_told(case, matter.roster):
        return Missing(fact=WHO_SERVED, paragraphs=(matter.number,), place=place)
    return Remark(
        severity=severity,
        what=what,
        mend=mend,
        paragraphs=(matter.number,),
        persons=(named(standing),),
        place=place,
    )


SEAT_RULES: tuple[Rule, ...] = (
    Rule(
        id="R57",
        slug="seats-not-exceeded",
        title=message("One person a seat"),
        says=message(
            "In each § no more serve than there are seats. Each serving substitute takes the seat of exactly one member"
            " who is absent, has left or is disqualified, and nobody serves twice."
        ),
        example=message(
            "11 seats and 12 serving in § 3: error. A substitute listed for a member who is listed as serving: error."
        ),
        law=SEATS,
        worst=Severity.ERROR,
        judge=seats_taken,
    ),
    Rule(
        id="R58",
        slug="non-serving-substitutes-presence",
        title=message("Substitutes who do not serve"),
        says=message(
            "Substitutes who do not serve may be present, but they neither vote nor move proposals."
        ),
        example=message(
            "A substitute who does not serve stands in the roll of a vote: error. Listed as present: kept."
        ),
        law=NON_SERVING,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=without_seat,
    ),
    Rule(
        id="R59",
        slug="body-size",
        title=message("The size of a body"),
        says=message(
            "A council has an odd number of members, and at least as many as the law sets for those entitled to vote."
            " An executive board has at least 5 members and 5 substitutes; a joint committee and the assembly of a"
            " federation have as many substitutes as members."
        ),
        example=message("40 seats in a municipal council: warning, the number has to be odd."),
        law=COUNCIL_SIZE,
        law_in_committee=BOARD_SIZE,
        bodies=MEASURED,
        worst=Severity.WARNING,
        judge=body_size,
    ),
)
