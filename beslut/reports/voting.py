"""Votes in words (omröstning): the figures of a vote, what settled it, and how one person voted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from beslut.messages import Message, message
from beslut.participation import Roster, Standing
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.records import Choice, Settlement, Vote, VoteKind
from beslut.reports.report import Value
from beslut.tallies import VoteTally


def result(one: VoteTally) -> tuple[Message | VoteKind, ...]:
    """A vote in a few words: its kind unless it is the main vote, the figures, what settled it.

    The figures are those printed, else the sums of the roll.
    """
    kind = () if one.vote.kind is VoteKind.MAIN else (one.vote.kind,)
    return (*kind, *_candidates(one.vote), *_figures(one), *_settled(one))


def choices(standing: Standing, votes: Sequence[VoteTally], roster: Roster) -> tuple[Value, ...]:
    """How a person voted, vote by vote in the order of the minutes; only in open votes that name the person."""
    found: list[Value] = []
    for one in votes:
        if one.secret:
            continue
        choice = choice_of(standing, one.vote, roster)
        if choice is not None:
            found.append(
                choice if len(votes) == 1 else message("{vote}: {choice}", vote=one.vote.kind, choice=choice)
            )
    return tuple(found)


def choice_of(standing: Standing, vote: Vote, roster: Roster) -> Choice | None:
    """How a person of the roster voted; None where the roll does not tell, as when a namesake may be meant."""
    name = folded(standing.name)
    named = [ballot for ballot in vote.roll if folded(ballot.name) == name]
    if sum(folded(each.name) == name for each in roster.standings) > 1:
        named = [ballot for ballot in named if same_party(ballot.party, standing.party)]
    return named[0].choice if len(named) == 1 else None


def _figures(one: VoteTally) -> Iterator[Message]:
    for choice in Choice:
        votes = getattr(one.vote, choice.value)
        if votes is None and one.roll is not None:
            votes = one.roll.of(choice) or None
        if votes is not None:
            yield message("{choice} {votes}", choice=choice, votes=votes)
    if one.vote.blank is not None:
        yield message("blank {votes}", votes=one.vote.blank)
    if one.vote.invalid is not None:
        yield message("invalid {votes}", votes=one.vote.invalid)


def _candidates(vote: Vote) -> Iterator[Message]:
    for candidate in vote.candidates:
        yield message("{name} {votes}", name=candidate.name, votes=candidate.votes)


def _settled(one: VoteTally) -> Iterator[Message]:
    if one.casting_vote is not None:
        yield message("casting vote: {name}", name=one.casting_vote)
    elif one.vote.settled_by not in (None, Settlement.MAJORITY):
        yield one.vote.settled_by.term
