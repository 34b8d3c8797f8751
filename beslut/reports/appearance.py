"""Appearances (omnämnanden): how the minutes of each meeting speak of each elected person.

It takes the accounts of one body's meetings and sorts what they say by person, so that presence can be measured.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from beslut.participation import Standing, Status
from beslut.participation.names import folded
from beslut.records import Attendance, Capacity, ParagraphNumber
from beslut.reports.account import Account

ATTENDING = frozenset({Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE, Capacity.SUBSTITUTE})
_THERE = frozenset({Status.TOOK_PART, Status.DECLINED, Status.DISQUALIFIED})

Key = tuple[str, str | None]
"""A person over several meetings: the name, and the party where it takes that to tell namesakes apart."""


@frozen(kw_only=True)
class Appearance:
    """What one meeting's minutes say of one elected person: the attendance rows, and the standing in each §.

    `replaced`: another serves on the person's seat by the attendance list.
    """

    name: str
    account: Account
    rows: tuple[Attendance, ...]
    standings: tuple[tuple[ParagraphNumber, Standing], ...]
    replaced: bool = False

    @property
    def parties(self) -> Iterator[str]:
        """The party as printed, in the attendance list or in the §§."""
        for party in (*(row.party for row in self.rows), *(one.party for _, one in self.standings)):
            if party is not None:
                yield party

    @property
    def unsaid(self) -> tuple[ParagraphNumber, ...]:
        """The §§ in which the person has no standing, as where minutes without an attendance list name some people."""
        told = {number for number, _ in self.standings}
        return tuple(number for number in self.account.participation.rosters if number not in told)

    @property
    def capacities(self) -> frozenset[Capacity]:
        """The capacities of the attendance rows."""
        return frozenset(row.capacity for row in self.rows)

    @property
    def attended(self) -> bool:
        """Whether the person was in the meeting at some point, serving or not (närvarande)."""
        return bool(self.capacities & ATTENDING) or any(one.status in _THERE for _, one in self.standings)

    @property
    def as_member(self) -> bool:
        """Whether the minutes name the person as a member (ledamot), there or not."""
        if not self.rows:
            return self.replaced
        return Capacity.MEMBER in self.capacities or self.capacities == {Capacity.ABSENT}


def appearances(given: Sequence[Account]) -> Mapping[Key, tuple[Appearance, ...]]:
    """What the minutes say of each person, meeting by meeting, in the order in which they first name them.

    Two people of one name are told apart by party where the minutes of one meeting hold them both.
    """
    namesakes = _namesakes(given)
    found: dict[Key, list[Appearance]] = defaultdict(list)
    for one in given:
        for key, appearance in _in_meeting(one, namesakes):
            found[key].append(appearance)
    return {key: tuple(each) for key, each in found.items()}


def _namesakes(given: Sequence[Account]) -> frozenset[str]:
    """The names that stand for more than one person in some meeting."""
    return frozenset(
        name
        for one in given
        for name, times in Counter(folded(person.name) for person, _ in one.participation.people).items()
        if times > 1
    )


def _in_meeting(one: Account, namesakes: frozenset[str]) -> Iterator[tuple[Key, Appearance]]:
    def key(name: str, party: str | None) -> Key:
        return folded(name), party if folded(name) in namesakes else None

    names: dict[Key, str] = {}
    rows: dict[Key, list[Attendance]] = defaultdict(list)
    standings: dict[Key, list[tuple[ParagraphNumber, Standing]]] = defaultdict(list)
    replaced = {folded(row.replaces) for row in one.meeting.attendance if row.replaces}
    for row in one.meeting.attendance:
        names.setdefault(key(row.name, row.party), row.name)
        rows[key(row.name, row.party)].append(row)
    for number, roster in one.participation.rosters.items():
        for standing in roster.standings:
            names.setdefault(key(standing.name, standing.party), standing.name)
            standings[key(standing.name, standing.party)].append((number, standing))
    for row in one.meeting.attendance:
        if row.replaces and not any(known == folded(row.replaces) for known, _ in names):
            names[key(row.replaces, None)] = row.replaces
    for who, name in names.items():
        elected = tuple(row for row in rows[who] if row.capacity is not Capacity.OTHER)
        if rows[who] and not elected:
            continue
        yield (
            who,
            Appearance(
                name=name,
                account=one,
                rows=elected,
                standings=tuple(standings[who]),
                replaced=who[0] in replaced,
            ),
        )
