"""The ledger (liggare): meetings of one body, added one at a time and then forgotten.

It holds sums for each person and a few numbers for each meeting, so that a thousand meetings take hardly more room
than ten. The meetings may come in any order; what is given stands in the order of their days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from beslut.records import Body
from beslut.reports.account import Account
from beslut.reports.statistics.exclusions import Excluded, Exclusion, Exclusions
from beslut.reports.statistics.group_presence import GroupPresence
from beslut.reports.statistics.held import EVERYBODY, Chairs, Held, group_of, held
from beslut.reports.statistics.mandates import Mandates, OnDay, as_elected, unnamed
from beslut.reports.statistics.personal import ELECTED, Part, Personal, When
from beslut.reports.statistics.presence import Presence, presence
from beslut.reports.statistics.seen import Key, Kind, Seen, namesakes, seen_in

_NO_DAY = date.max


class Ledger:
    """Attendance over the meetings of one body (närvaroliggare).

    With a `body` that tells who is elected to it, the denominators follow the terms: whoever is elected on the day
    counts, named by the minutes or not. Without one they follow the minutes: whoever is named as a member counts.
    Meetings whose minutes have no attendance list are left out and listed; `without_list` counts them too, with what
    they leave open as ranges.
    """

    def __init__(self, body: Body | None = None, *, without_list: bool = False) -> None:
        """Begin with no meeting."""
        self._without_list = without_list
        self._mandates = Mandates(body) if body is not None and body.elected else None
        self._people: dict[Key, Personal] = {}
        self._namesakes: set[str] = set()
        self._held: list[Held] = []
        self._exclusions = Exclusions()

    @property
    def by_mandate(self) -> bool:
        """Whether it is known who is elected."""
        return self._mandates is not None

    def add(self, one: Account) -> None:
        """Add a meeting."""
        self.__dict__.pop("_whole", None)
        if not (self._without_list or _has_list(one)):
            self._exclusions.add(Exclusion.NO_LIST, one.name, one.meeting.date)
            return
        elected = None
        if self._mandates is not None:
            if one.meeting.date is None:
                self._exclusions.add(Exclusion.NO_DAY, one.name, None)
                return
            elected = self._mandates.on(one.meeting.date)
        seen = seen_in(one)
        self._namesakes |= namesakes(one) | one.told_by_party
        if elected is not None:
            self._namesakes |= elected.namesakes
            seen = tuple(self._as_elected(seen, elected, one))
        when = one.meeting.date or _NO_DAY
        for place, person in enumerate(seen):
            self._enter(person, (when, len(self._held), place, 0))
        self._held.append(held(one, seen, elected))
        if one.meeting.start is None or one.meeting.end is None:
            self._exclusions.add(Exclusion.NO_TIMES, one.name, one.meeting.date)

    def _enter(self, person: Seen, when: When) -> None:
        sums = self._people.get(person.key)
        if sums is None:
            sums = self._people[person.key] = Personal(person.name, when)
        sums.add(person, len(self._held), when)

    def _as_elected(self, seen: Sequence[Seen], elected: OnDay, one: Account) -> Iterator[Seen]:
        """Those seen, as what they are elected, and then those elected whom the minutes do not name."""
        named = set()
        for person in seen:
            whose = elected.of(person.name, person.party)
            if whose is None:
                self._exclusions.add(Exclusion.NOT_ELECTED, person.name, one.meeting.date)
            else:
                named.add(whose)
            yield as_elected(person, whose)
        for whose in elected.elected:
            if whose not in named:
                yield unnamed(whose, one)

    @property
    def meetings(self) -> tuple[Held, ...]:
        """The meetings that are counted, in the order of their days; those without a day last."""
        return tuple(one for _, one in self._in_order())

    @property
    def persons(self) -> tuple[Presence, ...]:
        """The presence of every elected person, in the order in which the minutes first name them."""
        meetings = self._in_order()
        people = {id(each): each for each in self._whole.values()}
        ordered = sorted(people.values(), key=lambda each: each.first)
        return tuple(presence(each, meetings, by_mandate=self.by_mandate) for each in ordered)

    @property
    def parties(self) -> tuple[GroupPresence, ...]:
        """The presence of each party, by name, and of the whole body last."""
        groups = {party for one in self._held for party in one.parties if party is not None}
        return tuple(self.group(party) for party in (*sorted(groups), EVERYBODY))

    def group(self, party: str | None = EVERYBODY) -> GroupPresence:
        """The presence of one party, or of the whole body."""
        chairs = sum((self.chairs(one, party) for one in self._held), Chairs())
        member, otherwise = Part(), Part()
        for key, sums in self._people.items():
            if party is EVERYBODY or group_of(key[1]) == party:
                kinds = self._whole[key].member_kinds
                member.include(sums.part(kinds))
                otherwise.include(sums.part(ELECTED - kinds))
        return GroupPresence.of(party, chairs, member, otherwise)

    def chairs(self, one: Held, party: str | None = EVERYBODY) -> Chairs:
        """The chairs of a party, or of the whole body, in one of the meetings."""
        late = [
            (whose, filled)
            for key, whose, filled in one.pending
            if Kind.MERELY_ABSENT in self._whole[key].member_kinds
        ]
        return one.chairs(party, late)

    @property
    def excluded(self) -> tuple[Excluded, ...]:
        """What is left out of some figure, and why."""
        return self._exclusions.sorted(
            Excluded(
                why=Exclusion.NEVER_SERVED,
                what=_written(one),
                meetings=one.meetings,
                first=None,
                last=None,
            )
            for one in self.persons
            if one.service is None
        )

    @property
    def documents(self) -> tuple[str, ...]:
        """The sources, each once, in the order of the meetings."""
        return tuple(dict.fromkeys(one.document for one in self.meetings if one.document))

    def _in_order(self) -> list[tuple[int, Held]]:
        return sorted(enumerate(self._held), key=lambda each: each[1].date or _NO_DAY)

    @cached_property
    def _whole(self) -> dict[Key, Personal]:
        """The sums of each person: one may stand under several parties, unless the name has namesakes."""
        persons: dict[Key, Personal] = {}
        whole: dict[Key, Personal] = {}
        for key, sums in self._people.items():
            name, party = key
            person = name, party if name in self._namesakes else None
            if person not in persons:
                persons[person] = Personal(sums.name, sums.first)
            persons[person].include(sums)
            whole[key] = persons[person]
        return whole


def _written(one: Presence) -> str:
    return f"{one.name} ({one.parties[0]})" if one.parties else one.name


def _has_list(one: Account) -> bool:
    """Whether the minutes say who was there: without a list silence about somebody is no absence."""
    rosters = one.participation.rosters.values()
    if rosters:
        return all(roster.listed for roster in rosters)
    return bool(one.meeting.attendance)
