"""One vote of a meeting as it is reported on: its id, its figures, and whether it is secret."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from beslut.messages import Message, message
from beslut.participation import Roster
from beslut.participation.ballots import VOTING
from beslut.records import ParagraphNumber, Vote, VoteKind
from beslut.reports.account import Account
from beslut.tallies import VoteTally, count_vote, is_secret

_NOBODY = Roster(standings=(), listed=False)


@frozen(kw_only=True)
class Division:
    """A vote with its place in the meeting (omröstning).

    `order` counts the votes of the § from 1 and `several` tells whether there are more; `paragraph` is None where
    the source has lost the number of the §. `secret` is told so, or an election:
    votes on those are secret by 5 kap. 54 § KL, in boards and committees by its 6 kap. 33 §.
    """

    paragraph: ParagraphNumber | None
    order: int
    several: bool
    tally: VoteTally
    roster: Roster
    secret: bool

    @property
    def vote(self) -> Vote:
        """The vote itself."""
        return self.tally.vote

    @property
    def id(self) -> str:
        """The id of the vote in its meeting: `41:1`; it stays when the § turns out to hold more votes."""
        return f"{self.paragraph or '?'}:{self.order}"

    @property
    def label(self) -> Message:
        """The § and what else is needed to know the vote: its order where there are several, its kind unless main."""
        number = self.id if self.several else str(self.paragraph or "?")
        if self.vote.kind is VoteKind.MAIN:
            return message("§ {number}", number=number)
        return message("§ {number} {kind}", number=number, kind=self.vote.kind)

    @property
    def named(self) -> int:
        """How many ballots with a name voted or abstained."""
        return sum(ballot.choice in VOTING for ballot in self.vote.roll)

    @property
    def complete(self) -> bool:
        """Whether the roll names all who voted: then whoever is not in it did not vote."""
        return self.tally.cast is not None and bool(self.vote.roll) and self.named >= self.tally.cast


def divisions(one: Account) -> tuple[Division, ...]:
    """The votes of a meeting in the order of its §§, those that have lost their § last."""
    return tuple(_divisions(one)) if one.meeting.votes else ()


def _divisions(one: Account) -> Iterator[Division]:
    for tally in one.tallies:
        for order, each in enumerate(tally.votes, start=1):
            yield Division(
                paragraph=tally.paragraph,
                order=order,
                several=len(tally.votes) > 1,
                tally=each,
                roster=one.participation.rosters[tally.paragraph],
                secret=each.secret,
            )
    if len(one.meeting.paragraphs) != 1:
        lost = [vote for vote in one.meeting.votes if vote.paragraph is None]
        for order, vote in enumerate(lost, start=1):
            yield Division(
                paragraph=None,
                order=order,
                several=len(lost) > 1,
                tally=count_vote(vote, _NOBODY),
                roster=_NOBODY,
                secret=is_secret(vote, None),
            )
