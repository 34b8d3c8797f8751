"""What one meeting shows of each elected person (iakttagelse per person), in a form that can be added up.

§§ that share a roster are counted together, and the §§ themselves are not kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from enum import Enum

from attrs import define, field

from beslut.participation import Roster, Standing, Status
from beslut.participation.names import folded
from beslut.participation.parties import short_form
from beslut.records import Attendance, Capacity, Meeting, ParagraphNumber
from beslut.reports.account import Account
from beslut.reports.minutes_present import minutes_of, minutes_present
from beslut.reports.statistics.stood import Stood

Key = tuple[str, str | None]
"""A person: the folded name, and the party that the meeting prints."""

ATTENDING = frozenset({Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE, Capacity.SUBSTITUTE})
_THERE = (Status.TOOK_PART, Status.DECLINED, Status.DISQUALIFIED)


class Kind(Enum):
    """As what the meeting names somebody (uppgiftens art)."""

    MEMBER = "member"
    """Listed as a member, or elected as one by the body file."""
    MERELY_ABSENT = "merely_absent"
    """Listed as absent and nothing else: a member, unless other meetings name the person as a substitute alone."""
    REPLACED = "replaced"
    """Not listed, but somebody serves on the person's seat."""
    OTHER = "other"
    """A substitute, or somebody whom the §§ alone name."""
    NOT_ELECTED = "not_elected"
    """Named by the minutes, but not elected on the day by the body file."""


@define(kw_only=True, eq=False)
class Seen:
    """What one meeting shows of one person.

    `attended`: in the meeting at some point, serving or not. `filled`: somebody sat on the person's seat, for a
    member. `named`: the minutes name the person at all. `minutes` are minutes of the clock, present and of the
    meeting, None where they cannot be told. `paragraphs` counts all §§, `decided` those with a decision.
    """

    name: str
    key: Key
    kind: Kind
    parties: tuple[str, ...]
    capacities: tuple[Capacity, ...]
    attended: bool
    filled: bool
    named: bool = True
    minutes: tuple[int, int] | None = None
    paragraphs: Stood = field(factory=Stood)
    decided: Stood = field(factory=Stood)

    @property
    def party(self) -> str | None:
        """The party as printed first."""
        return self.parties[0] if self.parties else None


@define(eq=False)
class _Found:
    """Rows and standings of one person, while they are gathered."""

    name: str
    rows: list[Attendance] = field(factory=list)
    standings: list[tuple[Standing, int, int]] = field(factory=list)
    told: int = 0
    told_decided: int = 0


def seen_in(one: Account) -> tuple[Seen, ...]:
    """What the meeting shows of everybody elected whom it names, in the order in which it first does."""
    meeting = one.meeting
    rosters = _rosters(one)
    found = _gathered(one, rosters)
    replaced = {folded(row.replaces) for row in meeting.attendance if row.replaces}
    seated = {
        folded(standing.seat)
        for roster, _, _ in rosters
        for standing in roster.standings
        if standing.seat is not None and standing.serving
    }
    paragraphs, decided = sum(each[1] for each in rosters), sum(each[2] for each in rosters)
    sat = minutes_of(meeting)
    seen = []
    for (name, party), each in found.items():
        rows = [row for row in each.rows if row.capacity is not Capacity.OTHER]
        if each.rows and not rows:
            continue
        person = _seen(each, rows, name in replaced, name in seated, (name, party))
        person.minutes = _minutes(person, rows, meeting, len(sat))
        for standing, times, with_decision in each.standings:
            person.paragraphs.add(standing, times)
            person.decided.add(standing, with_decision)
        if each.told < paragraphs:
            person.paragraphs.add(None, paragraphs - each.told)
            person.decided.add(None, decided - each.told_decided)
        seen.append(person)
    return tuple(seen)


def namesakes(one: Account) -> frozenset[str]:
    """The names that stand for more than one person in the meeting."""
    times = Counter(folded(person.name) for person, _ in one.participation.people)
    return frozenset(name for name, count in times.items() if count > 1)


def _rosters(one: Account) -> list[tuple[Roster, int, int]]:
    """Each roster once, with the number of §§ that share it and of those in which something was decided."""
    undecided = set(one.undecided)
    shared: dict[int, tuple[Roster, list[ParagraphNumber]]] = {}
    for number, roster in one.participation.rosters.items():
        shared.setdefault(id(roster), (roster, []))[1].append(number)
    return [
        (roster, len(numbers), sum(number not in undecided for number in numbers))
        for roster, numbers in shared.values()
    ]


def _gathered(one: Account, rosters: list[tuple[Roster, int, int]]) -> Mapping[Key, _Found]:
    """Rows and standings by person; parties tell namesakes apart."""
    same = namesakes(one)

    def key(name: str, party: str | None) -> Key:
        whole = folded(name)
        return whole, short_form(party) if whole in same and party is not None else None

    found: dict[Key, _Found] = {}
    for row in one.meeting.attendance:
        found.setdefault(key(row.name, row.party), _Found(row.name)).rows.append(row)
    for standing, times, with_decision in _standings(rosters):
        each = found.setdefault(key(standing.name, standing.party), _Found(standing.name))
        each.standings.append((standing, times, with_decision))
        each.told += times
        each.told_decided += with_decision
    listed = {name for name, _ in found}
    for row in one.meeting.attendance:
        if row.replaces and folded(row.replaces) not in listed:
            found.setdefault((folded(row.replaces), None), _Found(row.replaces))
    return found


def _standings(rosters: list[tuple[Roster, int, int]]) -> Iterator[tuple[Standing, int, int]]:
    """Each standing once, with the number of §§, and of decisions, that it holds in."""
    times: dict[int, int] = defaultdict(int)
    decided: dict[int, int] = defaultdict(int)
    each: dict[int, Standing] = {}
    for roster, paragraphs, with_decision in rosters:
        for standing in roster.standings:
            identity = id(standing)
            each[identity] = standing
            times[identity] += paragraphs
            decided[identity] += with_decision
    for identity, standing in each.items():
        yield standing, times[identity], decided[identity]


def _seen(each: _Found, rows: list[Attendance], replaced: bool, seated: bool, key: Key) -> Seen:
    capacities = tuple(dict.fromkeys(row.capacity for row in rows))
    attended = not ATTENDING.isdisjoint(capacities) or any(
        standing.status in _THERE for standing, _, _ in each.standings
    )
    printed = (*(row.party for row in rows), *(standing.party for standing, _, _ in each.standings))
    parties = tuple(dict.fromkeys(party for party in printed if party is not None))
    return Seen(
        name=each.name,
        key=(key[0], key[1] or (short_form(parties[0]) if parties else None)),
        kind=_kind(capacities, replaced),
        parties=parties,
        capacities=capacities,
        attended=attended,
        filled=attended or replaced or seated,
    )


def _kind(capacities: tuple[Capacity, ...], replaced: bool) -> Kind:
    if Capacity.MEMBER in capacities:
        return Kind.MEMBER
    if capacities == (Capacity.ABSENT,):
        return Kind.MERELY_ABSENT
    return Kind.REPLACED if not capacities and replaced else Kind.OTHER


def _minutes(person: Seen, rows: list[Attendance], meeting: Meeting, sat: int) -> tuple[int, int] | None:
    if not sat:
        return None
    if person.attended and not any(row.times or row.paragraphs is not None for row in rows):
        return sat, sat
    present = minutes_present(rows, meeting) if person.attended else 0
    return None if present is None else (present, sat)
