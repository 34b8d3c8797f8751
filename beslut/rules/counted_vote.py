"""A vote as rules see it (räknad omröstning): its matter, the votes for each side, and how one person voted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import define

from beslut.messages import message
from beslut.participation.names import folded, without_party
from beslut.records import Choice, MatterKind, ParagraphNumber, Settlement, Vote, VoteKind

if TYPE_CHECKING:
    from beslut.rules.case import Matter

COUNTS = message("how many voted for each side")

BY_LOT = (MatterKind.ELECTION, MatterKind.AUDITOR_ELECTION, MatterKind.STAFF_APPOINTMENT)
"""Matters in which a vote may be secret and a tie is settled by lot (val och anställning av personal)."""

OTHER_SIDE = {Choice.YES: Choice.NO, Choice.NO: Choice.YES}
"""The side that loses where the first one wins."""


class Sides(NamedTuple):
    """Votes for each side (röster för och emot), in votes; abstentions and blank votes are none."""

    yes: int
    no: int

    def of(self, choice: Choice) -> int:
        """The votes for one side."""
        return self.yes if choice is Choice.YES else self.no

    def __str__(self) -> str:
        """`5–4`, yes first."""
        return f"{self.yes}–{self.no}"


@define(eq=False)
class CountedVote:
    """A vote with its matter. `sides` is None where the minutes do not tell them, or tell two things."""

    matter: Matter
    vote: Vote
    sides: Sides | None

    @property
    def number(self) -> ParagraphNumber:
        """The § of the vote."""
        return self.matter.number

    @property
    def ordinary(self) -> bool | None:
        """Whether the matter is an ordinary one; None where that is not told."""
        return ordinary(self.matter)

    @property
    def tied(self) -> bool:
        """Whether as many voted for as against (lika röstetal)."""
        return self.sides is not None and self.sides.yes == self.sides.no > 0

    @property
    def cast_by_chair(self) -> bool:
        """Whether a casting vote (utslagsröst) is noted."""
        return self.vote.settled_by is Settlement.CASTING_VOTE or self.vote.casting_vote is not None

    def ballot_of(self, name: str) -> Choice | None:
        """How the person of this name voted; None where the roll has no ballot of that name, or several."""
        wanted = folded(without_party(name)[0])
        found = [ballot.choice for ballot in self.vote.roll if folded(ballot.name) == wanted]
        return found[0] if len(found) == 1 else None


def ordinary(matter: Matter) -> bool | None:
    """Whether a matter is neither about an election nor about appointing staff; None where its kind is not told."""
    kind = matter.kind
    if kind in BY_LOT or any(vote.kind is VoteKind.ELECTION for vote in matter.votes):
        return False
    return None if kind is None else True


def sides(vote: Vote) -> Sides | None:
    """The votes for each side as printed, else by the roll.

    A roll that holds more votes for a side than are printed contradicts them, and then neither is taken for true; one
    that holds fewer is merely incomplete.
    """
    listed = _listed(vote)
    if vote.yes is None or vote.no is None:
        return listed if vote.yes is None and vote.no is None else None
    if listed is not None and (listed.yes > vote.yes or listed.no > vote.no):
        return None
    return Sides(vote.yes, vote.no)


def _listed(vote: Vote) -> Sides | None:
    """The votes in the roll and of the party groups; None where there are none, or a group has no figure."""
    cast = [(ballot.choice, 1) for ballot in vote.roll]
    for group in vote.groups:
        if group.votes is None:
            return None
        cast.append((group.choice, group.votes))
    if not cast:
        return None
    return Sides(
        sum([votes for choice, votes in cast if choice is Choice.YES]),
        sum([votes for choice, votes in cast if choice is Choice.NO]),
    )
