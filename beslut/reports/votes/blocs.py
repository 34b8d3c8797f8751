"""Parties over many votes (partilinjer): running sums of unity and of agreement, for one body.

Meetings are added one at a time and forgotten: what is kept grows with the parties, not with meetings or persons.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import combinations

from attrs import define, field, frozen

from beslut.messages import Message, message
from beslut.participation.parties import FORMER, short_form
from beslut.records import WITHOUT_PARTY, Choice
from beslut.records.terms import Term
from beslut.reports.account import Account
from beslut.reports.report import Share
from beslut.reports.votes.division import Division, divisions
from beslut.tallies import PARTY_NOT_PRINTED, Sums

_NAMED_IN_FULL = 20  # votes; of those left out for one reason only so many are named


class Left(Term):
    """Why a vote says nothing of how parties voted (skäl att utelämna)."""

    SECRET = "secret", message("secret ballots and elections")
    """Sluten omröstning."""
    NO_NAMES = "no_names", message("no names and no party groups are printed")
    """Only figures are at hand."""
    NOT_ALL = "not_all", message("the ballots do not add up to the figures")
    """Some names are missing, which would make a minority look like a party line."""


@frozen(kw_only=True)
class Unity:
    """How united a party voted over many votes (partisammanhållning).

    `votes` are those with two yes or no of the party or more, `ties` those of them in which it was split in halves,
    `single` those with one ballot alone, in which nobody can differ. `with_majority` are the ballots of the larger
    side, of all yes and no; `rice` is the mean of the index of Rice, None without a vote.
    """

    party: str
    votes: int
    ties: int
    single: int
    abstained: int
    with_majority: Share
    rice: Fraction | None


@frozen(kw_only=True)
class Pair:
    """Two parties and the votes in which both had a majority: in how many of them it was the same (samstämmighet)."""

    first: str
    second: str
    alike: Share


@define(eq=False)
class _Sums:
    label: str
    votes: int = 0
    ties: int = 0
    single: int = 0
    abstained: int = 0
    larger: int = 0
    cast: int = 0
    rice: Fraction = Fraction(0)

    def add(self, sums: Sums) -> None:
        cast, larger = sums.yes + sums.no, max(sums.yes, sums.no)
        self.abstained += sums.abstained
        self.single += cast == 1
        if cast < 2:
            return
        self.votes += 1
        self.ties += sums.yes == sums.no
        self.larger += larger
        self.cast += cast
        self.rice += Fraction(abs(sums.yes - sums.no), cast)


@define(eq=False)
class _Excluded:
    count: int = 0
    named: list[Message] = field(factory=list)


class Blocs:
    """Unity and agreement of the parties of one body (partilinjer)."""

    def __init__(self) -> None:
        """Begin with no meeting."""
        self._parties: dict[str, _Sums] = {}
        self._pairs: dict[tuple[str, str], tuple[int, int]] = {}
        self._excluded: dict[Left, _Excluded] = {}
        self.counted = 0

    def add(self, one: Account) -> None:
        """Add the votes of a meeting."""
        for division in divisions(one):
            why = _why_left(division)
            if why is None:
                self._count(division)
            else:
                self._leave(why, one, division)

    def _leave(self, why: Left, one: Account, division: Division) -> None:
        excluded = self._excluded.setdefault(why, _Excluded())
        excluded.count += 1
        if len(excluded.named) < _NAMED_IN_FULL:
            excluded.named.append(message("{meeting} {vote}", meeting=one.name, vote=division.label))

    def _count(self, division: Division) -> None:
        self.counted += 1
        sides: dict[str, Choice] = {}
        for key, label, sums in _told(division):
            known = self._parties.setdefault(key, _Sums(label))
            known.add(sums)
            if sums.yes != sums.no:
                sides[key] = Choice.YES if sums.yes > sums.no else Choice.NO
        for first, second in combinations(sorted(sides), 2):
            alike, both = self._pairs.get((first, second), (0, 0))
            self._pairs[first, second] = alike + (sides[first] is sides[second]), both + 1

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties that voted, by name."""
        return tuple(self._parties[key].label for key in sorted(self._parties))

    @property
    def unity(self) -> tuple[Unity, ...]:
        """The parties by name."""
        return tuple(_unity(self._parties[key]) for key in sorted(self._parties))

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Every two parties that met in a vote, by name."""
        return tuple(
            Pair(
                first=self._parties[first].label,
                second=self._parties[second].label,
                alike=Share.of(*self._pairs[first, second]),
            )
            for first, second in sorted(self._pairs)
        )

    @property
    def left_out(self) -> Mapping[Left, tuple[int, tuple[Message, ...]]]:
        """For each reason how many votes are left out, and the first of them."""
        return {
            why: (self._excluded[why].count, tuple(self._excluded[why].named))
            for why in Left
            if why in self._excluded
        }


def _why_left(division: Division) -> Left | None:
    """Why a vote cannot be counted by party; None where it can."""
    if division.secret:
        return Left.SECRET
    vote, roll = division.vote, division.tally.roll
    if not vote.roll and not vote.groups:
        return Left.NO_NAMES
    if roll is None:
        return Left.NOT_ALL
    for choice in (Choice.YES, Choice.NO):
        printed = getattr(vote, choice.value)
        if printed is None and division.tally.disagreements:
            return Left.NOT_ALL
        if printed is not None and printed != roll.of(choice):
            return Left.NOT_ALL
    return None


def _told(division: Division) -> Iterator[tuple[str, str, Sums]]:
    """The parties whose ballots can all be told: key, short form, sums. Those without party are none."""
    merged: dict[str, tuple[str, Sums]] = {}
    together = {
        _key(party) for group in division.vote.groups if len(group.parties) > 1 for party in group.parties
    }
    for label, sums in division.tally.by_party.items():
        key = _key(label)
        if label in (WITHOUT_PARTY, PARTY_NOT_PRINTED) or key in together:
            continue
        before = merged.get(key)
        merged[key] = (_present(label), sums if before is None else _added(before[1], sums))
    for key, (label, sums) in merged.items():
        yield key, label, sums


def _added(one: Sums, other: Sums) -> Sums:
    return Sums(
        yes=one.yes + other.yes,
        no=one.no + other.no,
        abstained=one.abstained + other.abstained,
        absent=one.absent + other.absent,
    )


def _present(party: str) -> str:
    """The short form of today: Folkpartiet's votes are those of the party that is now called Liberalerna."""
    short = short_form(party)
    return FORMER.get(short, short)


def _key(party: str) -> str:
    return _present(party).casefold()


def _unity(sums: _Sums) -> Unity:
    return Unity(
        party=sums.label,
        votes=sums.votes,
        ties=sums.ties,
        single=sums.single,
        abstained=sums.abstained,
        with_majority=Share.of(sums.larger, sums.cast),
        rice=None if not sums.votes else sums.rice / sums.votes,
    )
