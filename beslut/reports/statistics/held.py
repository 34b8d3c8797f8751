"""One meeting's chairs (stolar): members, seats filled and heads, by party, in a few numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from attrs import define, field, frozen

from beslut.messages import Message
from beslut.participation.parties import short_form
from beslut.records import WITHOUT_PARTY, Capacity
from beslut.reports.account import Account
from beslut.reports.report import Share
from beslut.reports.statistics.mandates import OnDay
from beslut.reports.statistics.seen import Key, Kind, Seen
from beslut.tallies import Count

EVERYBODY = None
"""Stands for the whole body where a party may stand."""


@frozen(kw_only=True)
class Chairs:
    """Chairs of a party, or of the whole body, in one meeting or in several (stolar).

    `present` of `members` are members who were there, `heads` of `elected` members and substitutes. `empty` seats
    have nobody on them, `vacant` seats nobody elected to them; seats that a substitute serves on for a member
    whom the minutes do not name are `unlisted`.
    """

    present: int = 0
    members: int = 0
    heads: int = 0
    elected: int = 0
    empty_low: int = 0
    empty_high: int = 0
    unlisted: int = 0
    vacant: int = 0

    def __add__(self, other: Chairs) -> Chairs:
        """Several meetings together."""
        return Chairs(
            present=self.present + other.present,
            members=self.members + other.members,
            heads=self.heads + other.heads,
            elected=self.elected + other.elected,
            empty_low=self.empty_low + other.empty_low,
            empty_high=self.empty_high + other.empty_high,
            unlisted=self.unlisted + other.unlisted,
            vacant=self.vacant + other.vacant,
        )

    @property
    def members_present(self) -> Share:
        """Definition A: members present, of members."""
        return Share.of(self.present, self.members)

    @property
    def seats(self) -> Share:
        """Definition B: seats filled, of seats."""
        listed = self.members + self.unlisted
        whole = listed + self.vacant
        return Share(
            part=Count(low=listed - self.empty_high, high=listed - self.empty_low),
            whole=Count(low=whole, high=whole),
        )

    @property
    def headcount(self) -> Share:
        """Definition C: members and substitutes present, of all elected."""
        return Share.of(self.heads, self.elected)

    @property
    def empty(self) -> Count:
        """Empty chairs (tomma stolar), vacant ones among them."""
        return Count(low=self.empty_low + self.vacant, high=self.empty_high + self.vacant)


@define(kw_only=True, eq=False)
class Held:
    """One meeting that was held, without its §§ and nearly without its people (hållet sammanträde).

    The counters go by party. `pending` are those merely listed as absent: whether they are members is known when
    all meetings are. `unplaced` serving substitutes have no named seat.
    """

    name: Message
    date: date | None
    document: str | None
    paragraphs: int
    decided: int
    unplaced: int
    vacant: int | None
    stated_seats: int | None
    stated_elected: int
    elected: Counter[str | None] | None = None
    present: Counter[str | None] = field(factory=Counter)
    members: Counter[str | None] = field(factory=Counter)
    heads: Counter[str | None] = field(factory=Counter)
    named: Counter[str | None] = field(factory=Counter)
    open: Counter[str | None] = field(factory=Counter)
    pending: tuple[tuple[Key, str | None, bool], ...] = ()

    @property
    def parties(self) -> frozenset[str | None]:
        """The parties that the meeting knows of."""
        return frozenset(self.named) | frozenset(self.elected or ())

    def chairs(self, party: str | None, members: Iterable[tuple[str | None, bool]]) -> Chairs:
        """The chairs of a party, or of everybody; `members` are those pending who turned out to be members."""
        late = list(members)
        mine = [filled for whose, filled in late if party is EVERYBODY or whose == party]
        open_here = self._sum(self.open, party) + mine.count(False)
        elsewhere = self.open.total() + sum(not filled for _, filled in late) - open_here
        count = self._sum(self.members, party) + len(mine)
        whole = party is EVERYBODY
        unlisted = max(0, self.unplaced - open_here) if whole else 0
        return Chairs(
            present=self._sum(self.present, party),
            members=count,
            heads=self._sum(self.heads, party),
            elected=self._elected(party),
            empty_low=max(0, open_here - self.unplaced),
            empty_high=max(0, open_here - max(0, self.unplaced - elsewhere)),
            unlisted=unlisted,
            vacant=self._vacant(count + unlisted) if whole else 0,
        )

    def _elected(self, party: str | None) -> int:
        if self.elected is not None:
            return self._sum(self.elected, party)
        return max(self._sum(self.named, party), self.stated_elected if party is EVERYBODY else 0)

    def _vacant(self, listed: int) -> int:
        if self.vacant is not None:
            return self.vacant
        return max(0, (self.stated_seats or 0) - listed)

    @staticmethod
    def _sum(counter: Counter[str | None], party: str | None) -> int:
        return counter.total() if party is EVERYBODY else counter[party]


def held(one: Account, seen: Iterable[Seen], elected: OnDay | None) -> Held:
    """The meeting in numbers; `elected` are those elected on its day, where a body file tells."""
    meeting, body = one.meeting, one.meeting.body
    found = Held(
        name=one.name,
        date=meeting.date,
        document=one.document,
        paragraphs=len(one.participation.rosters),
        decided=len(one.decisions),
        unplaced=sum(
            row.capacity is Capacity.SERVING_SUBSTITUTE and row.replaces is None for row in meeting.attendance
        ),
        vacant=None if elected is None else elected.vacant,
        stated_seats=None if body is None else body.seats,
        stated_elected=0
        if body is None or body.seats is None or body.substitutes is None
        else body.seats + body.substitutes,
        elected=None if elected is None else Counter(group_of(each.party) for each in elected.elected),
    )
    pending = []
    for person in seen:
        if person.kind is Kind.NOT_ELECTED:
            continue
        party = group_of(person.party)
        found.named[party] += 1
        found.heads[party] += person.attended
        if person.kind is Kind.MERELY_ABSENT:
            pending.append((person.key, party, person.filled))
        elif person.kind in (Kind.MEMBER, Kind.REPLACED):
            found.members[party] += 1
            found.present[party] += person.attended
            found.open[party] += not person.filled
    found.pending = tuple(pending)
    return found


def group_of(party: str | None) -> str | None:
    """The party that somebody counts in; None for somebody without one, who counts in the whole body alone."""
    return None if party is None or short_form(party) == WITHOUT_PARTY else short_form(party)
