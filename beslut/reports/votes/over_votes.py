"""What unity and agreement have in common: blocs body by body, and the notes on what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from beslut.messages import Message, message, messages
from beslut.reports.account import Account, by_body
from beslut.reports.votes.blocs import Blocs


def blocs_by_body(given: Sequence[Account]) -> Iterator[tuple[Message, Blocs, tuple[Account, ...]]]:
    """For each body its name with the period, its parties over all votes, and its meetings."""
    for body, group in by_body(given):
        blocs = Blocs()
        for one in group:
            blocs.add(one)
        days = [one.meeting.date for one in group if one.meeting.date is not None]
        yield votes_of(body, days), blocs, group


def votes_of(body: str | None, days: Sequence[date]) -> Message:
    """The body with the first and the last of these days, in words."""
    whose = body if body is not None else message("body not printed")
    if not days:
        return message("{body}", body=whose)
    if min(days) == max(days):
        return message("{body} {date}", body=whose, date=days[0])
    return message("{body}, {first}–{last}", body=whose, first=min(days), last=max(days))


def left_out(blocs: Blocs) -> Iterator[Message]:
    """How many votes are counted, and which are not and why."""
    yield messages("{n} open vote is counted.", "{n} open votes are counted.", blocs.counted)
    for why, (count, named) in blocs.left_out.items():
        more = count - len(named)
        if more:
            yield message("Left out, {why}: {which}; and {n} more.", why=why, which=named, n=more)
        else:
            yield message("Left out, {why}: {which}.", why=why, which=named)


COMMON = (
    message(
        "Whoever is without party is no group and is left out, and so is whoever's party is not printed."
    ),
    message("A party that is printed together with another as one group is left out of that vote."),
)
