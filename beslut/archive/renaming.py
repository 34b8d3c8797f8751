"""Other names in a meeting (namnbyte): in every field that holds one person, never in running text or quoted words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from attrs import evolve

from beslut.records import (
    Actor,
    Attendance,
    Capacity,
    DisqualificationQuestion,
    Meeting,
    NonParticipation,
    Paragraph,
    Proposal,
    Reservation,
    Statement,
    Vote,
)

T = TypeVar("T")
_WithActor = TypeVar("_WithActor", Reservation, Statement, DisqualificationQuestion)


class Give(Protocol):
    """What somebody is to be called, by the name and the party that are printed.

    An `official` of the attendance list is nobody of the elected body, unless a party is printed too.
    """

    def __call__(self, name: str, party: str | None = None, *, official: bool = False) -> str:
        """The name; the very same one where nothing changes."""


def with_names(meeting: Meeting, give: Give) -> Meeting:
    """The meeting with everybody called what `give` says; where that changes nothing, the very same meeting.

    The list of those elected that a record may hold is not looked at: it is of days, and not of a meeting.
    """
    return _changed(
        meeting,
        attendance=_each(meeting.attendance, lambda one: _row(one, give)),
        paragraphs=_each(meeting.paragraphs, lambda one: _paragraph(one, give)),
        non_participation=_each(meeting.non_participation, lambda one: _stated(one, give)),
        votes=_each(meeting.votes, lambda one: _vote(one, give)),
        reservations=_each(meeting.reservations, lambda one: _by_actor(one, give)),
        statements=_each(meeting.statements, lambda one: _by_actor(one, give)),
        disqualification_questions=_each(
            meeting.disqualification_questions, lambda one: _by_actor(one, give)
        ),
    )


def _row(row: Attendance, give: Give) -> Attendance:
    name = give(row.name, row.party, official=row.capacity is Capacity.OTHER)
    return _changed(row, person=_changed(row.person, name=name), replaces=_maybe(row.replaces, give))


def _paragraph(one: Paragraph, give: Give) -> Paragraph:
    return _changed(
        one,
        chair=_maybe(one.chair, give),
        proposals=_each(one.proposals, lambda each: _proposal(each, give)),
    )


def _proposal(one: Proposal, give: Give) -> Proposal:
    return _changed(one, actors=_each(one.actors, lambda each: _actor(each, give)))


def _stated(one: NonParticipation, give: Give) -> NonParticipation:
    return _changed(one, actor=_actor(one.actor, give), substitute=_maybe(one.substitute, give))


def _vote(one: Vote, give: Give) -> Vote:
    return _changed(
        one,
        roll=_each(one.roll, lambda each: _changed(each, name=give(each.name, each.party))),
        candidates=_each(one.candidates, lambda each: _changed(each, name=give(each.name))),
        casting_vote=_maybe(one.casting_vote, give),
    )


def _by_actor(one: _WithActor, give: Give) -> _WithActor:
    return one if one.actor is None else _changed(one, actor=_actor(one.actor, give))


def _actor(one: Actor, give: Give) -> Actor:
    """A group keeps its words: it is nobody in particular."""
    return one if one.name is None else _changed(one, name=give(one.name, one.party))


def _maybe(name: str | None, give: Give) -> str | None:
    return None if name is None else give(name)


def _each(things: Sequence[T], change: Callable[[T], T]) -> Sequence[T]:
    """The things as they are changed; the same sequence where none is."""
    made = [change(one) for one in things]
    same = all(one is other for one, other in zip(things, made, strict=True))
    return things if same else made


def _changed(one: T, **fields: Any) -> T:
    """The thing with these fields, or itself where they are what it has."""
    whole: Any = one
    new = {name: value for name, value in fields.items() if value is not getattr(whole, name)}
    changed: T = evolve(whole, **new) if new else whole
    return changed
