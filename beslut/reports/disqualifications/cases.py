"""Disqualifications (jäv): one for each person and matter, with all that the minutes tell of it and all they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import field, frozen

from beslut.law import NO_LOCAL_RULES
from beslut.messages import Message, message
from beslut.participation import Roster, Standing, Status, Vacancy
from beslut.participation.names import folded
from beslut.records import (
    Capacity,
    DisqualificationQuestion,
    Ground,
    NonParticipation,
    ParagraphNumber,
    Place,
    QuestionOutcome,
    Reason,
)
from beslut.records.terms import Term
from beslut.records.truths import as_tuple
from beslut.reports.account import Account
from beslut.rules.bodies import NOT_COUNCILS
from beslut.rules.case import Case
from beslut.rules.disqualified import Disqualified, disqualified

_STOOD_DOWN = (QuestionOutcome.DISQUALIFIED, QuestionOutcome.WITHDREW)


class Seat(Term):
    """What became of the seat of somebody disqualified (platsen under ärendet)."""

    FILLED = "filled", message("a substitute stepped in")
    EMPTY = "empty", message("seat empty")
    NONE = "none", message("held no seat")
    """A substitute who does not serve, an official."""
    NOT_TOLD = "not_told", message("not told")


@frozen(kw_only=True)
class Disqualification:
    """Somebody who stood aside in a matter because of jäv, or was held to be disqualified in it.

    `number` is None where the § is lost. `standing` is None where nobody in the § is known to be meant. `statements`
    are those of the minutes that say so; `question` is the one that was decided so, where there is one.
    """

    account: Account
    number: ParagraphNumber | None
    name: str
    party: str | None
    capacity: Capacity | None = None
    standing: Standing | None = None
    roster: Roster | None = field(default=None, repr=False)
    statements: tuple[NonParticipation, ...] = field(default=(), converter=as_tuple)
    question: DisqualificationQuestion | None = None

    @property
    def person(self) -> str:
        """Name and party, as minutes write it."""
        return self.name if self.party is None else f"{self.name} ({self.party})"

    @property
    def day(self) -> date | None:
        """The day on which the § was handled; None where it is not told."""
        text = None if self.number is None else self.account.paragraph(self.number)
        return (None if text is None else text.date) or self.account.meeting.date

    @property
    def case_number(self) -> str | None:
        """The case number of the matter (diarienummer), as printed."""
        text = None if self.number is None else self.account.paragraph(self.number)
        return None if text is None else text.case_number

    @property
    def ground(self) -> Ground | None:
        """The ground that is told first; None where none is."""
        grounds = [one.ground for one in (*self.statements, self.question) if one is not None]
        return next((one for one in grounds if one is not None and (one.code or one.text)), None)

    @property
    def left_room(self) -> bool | None:
        """Whether the minutes say that the person left; having left outweighs the rest."""
        return _told([one.left_room for one in self.statements])

    @property
    def reported_by_self(self) -> bool | None:
        """Whether the person said so unasked; None where nothing is said of it."""
        return _told([one.reported_by_self for one in self.statements])

    @property
    def part(self) -> str | None:
        """The part of the decision that it is limited to."""
        return next((one.part for one in self.statements if one.part is not None), None)

    @property
    def place(self) -> Place | None:
        """The line that says so."""
        if self.statements:
            return self.statements[0].place
        return None if self.question is None else self.question.place

    @property
    def substitute(self) -> str | None:
        """Who stepped in: by the statement, or whoever sits on the seat in the §."""
        told = next((one.substitute for one in self.statements if one.substitute is not None), None)
        found = _on_the_seat(self)
        if told is not None and (found is None or folded(found.name) != folded(told)):
            return told
        return None if found is None else _named(found)

    @property
    def seat(self) -> Seat:
        """Whether somebody stepped in, the seat was empty, or neither is told; a seat that nobody names is not told."""
        if self.substitute is not None:
            return Seat.FILLED
        if self.standing is None:
            return Seat.NONE if self.capacity is Capacity.OTHER else Seat.NOT_TOLD
        if not self.standing.serving:
            return Seat.NONE
        return Seat.EMPTY if _left_empty(self) else Seat.NOT_TOLD

    @property
    def has_to_leave(self) -> bool:
        """Whether the body is one in which whoever is disqualified leaves (6:30 KL); in fullmäktige one may stay."""
        body = self.account.meeting.body
        return body is not None and body.kind in NOT_COUNCILS

    @property
    def missing(self) -> tuple[Message, ...]:
        """What the minutes do not tell of it."""
        return tuple(_missing(self))


def found(given: Sequence[Account]) -> tuple[Disqualification, ...]:
    """Every disqualification of these meetings, meeting by meeting, in the order of the §§; lost §§ come last."""
    return tuple([one for account in given for one in of_meeting(account)])


def of_meeting(account: Account) -> Iterator[Disqualification]:
    """The disqualifications of one meeting. Most meetings have none, and nothing is looked at then."""
    meeting = account.meeting
    stated = [one for one in meeting.non_participation if one.reason is Reason.DISQUALIFIED]
    if not stated and not any(one.outcome in _STOOD_DOWN for one in meeting.disqualification_questions):
        return
    case = Case(meeting, account.participation, NO_LOCAL_RULES, meeting.date)
    people = [one for one in disqualified(case) if _stands(one)]
    seen = {id(statement) for one in people for statement in one.statements}
    left = [one for one in stated if id(one) not in seen]
    yield from _in_order(
        case, [_of(account, one) for one in people], [_unplaced(account, one) for one in left]
    )


def _stands(one: Disqualified) -> bool:
    """Whether the minutes say so, and it is not merely that an exception should not have been made."""
    asked = one.question is not None and one.question.outcome in _STOOD_DOWN
    return one.standing.status is Status.DISQUALIFIED or asked


def _in_order(
    case: Case, people: Sequence[Disqualification], left: Sequence[Disqualification]
) -> Iterator[Disqualification]:
    by_number: dict[ParagraphNumber | None, list[Disqualification]] = {}
    for one in (*people, *left):
        by_number.setdefault(one.number, []).append(one)
    for number in case.matters:
        yield from by_number.pop(number, ())
    for rest in by_number.values():
        yield from rest


def _of(account: Account, one: Disqualified) -> Disqualification:
    standing, matter = one.standing, one.matter
    return Disqualification(
        account=account,
        number=matter.number,
        name=standing.name,
        party=standing.party or _printed_party(one),
        capacity=standing.capacity,
        standing=standing,
        roster=matter.roster,
        statements=one.statements,
        question=one.question,
    )


def _printed_party(one: Disqualified) -> str | None:
    actors = [statement.actor for statement in one.statements] + (
        [one.question.actor] if one.question else []
    )
    return next((actor.party for actor in actors if actor.party is not None), None)


def _unplaced(account: Account, stated: NonParticipation) -> Disqualification:
    """What is stated of a part of a decision, of a lost §, or of somebody who is not found in the §."""
    roster = None if stated.paragraph is None else account.participation.rosters.get(stated.paragraph)
    name = stated.actor.name
    found = [
        each
        for each in (() if roster is None or name is None else roster.standings)
        if folded(each.name) == folded(name or "")
    ]
    standing = found[0] if len(found) == 1 else None
    return Disqualification(
        account=account,
        number=stated.paragraph,
        name=name or str(stated.actor),
        party=stated.actor.party or (None if standing is None else standing.party),
        capacity=None if standing is None else standing.capacity,
        standing=standing,
        roster=roster,
        statements=(stated,),
    )


def _told(answers: Sequence[bool | None]) -> bool | None:
    return True if True in answers else False if False in answers else None


def _named(standing: Standing) -> str:
    return standing.name if standing.party is None else f"{standing.name} ({standing.party})"


def _on_the_seat(one: Disqualification) -> Standing | None:
    standing, roster = one.standing, one.roster
    if standing is None or roster is None or standing.seat is None:
        return None
    sitting = [each for each in roster.standings if each.on_seat and each.seat == standing.seat]
    return sitting[0] if len(sitting) == 1 and sitting[0] is not standing else None


def _left_empty(one: Disqualification) -> bool:
    standing, roster = one.standing, one.roster
    if standing is None or roster is None or not roster.listed or standing.seat is None:
        return False
    return any(
        seat.why is Vacancy.DISQUALIFIED and seat.certain and seat.whose == standing.seat
        for seat in roster.empty_seats
    )


def _missing(one: Disqualification) -> Iterator[Message]:
    if one.number is None:
        yield message("the §")
    elif one.standing is None:
        yield message("who is meant")
    if one.ground is None:
        yield message("the ground")
    if one.left_room is None and one.has_to_leave:
        yield message("whether the person left the room")
    if one.seat is Seat.NOT_TOLD:
        yield message("who stepped in, or that the seat was empty")
