"""Naming (benämning): what a report calls the people of an archive, in its meetings and in the files beside them.

A person has one name throughout a report, and nobody else has it, unless the parties tell who is who. It needs neither
the database nor its libraries.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import TypeAlias

from attrs import evolve, field, frozen

from beslut.archive.elections import UNDATED, days_of, election_of, is_council
from beslut.archive.identity import Identity
from beslut.archive.renaming import with_names
from beslut.archive.short_forms import LocalParty, party_on
from beslut.messages import Message
from beslut.participation.names import folded, without_party
from beslut.records import Body, Elected, Meeting
from beslut.records.truths import as_tuple

_Parties: TypeAlias = Mapping[LocalParty, str]
_Here: TypeAlias = Mapping[str, _Parties]


@frozen(kw_only=True)
class NameNote:
    """What has to be said of a name wherever a report shows it (anmärkning om namn); `names` are as shown."""

    names: tuple[str, ...] = field(converter=as_tuple)
    said: Message


@frozen(kw_only=True, eq=False)
class Naming:
    """What people are called (benämning), by identity; whoever is called as printed need not be there.

    `told_by_party` are names, folded, that several people have whom their parties tell apart; `joined` those of one
    person each, whatever party is printed.
    """

    called: Mapping[Identity, str] = field(factory=dict)
    told_by_party: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    notes: tuple[NameNote, ...] = field(default=(), converter=as_tuple)
    _here: Mapping[tuple[str, int], _Here] = field(init=False, repr=False)
    _by_name: Mapping[str, Sequence[Identity]] = field(init=False, repr=False)

    @_here.default
    def _by_place(self) -> Mapping[tuple[str, int], _Here]:
        """Names by municipality and term, as far as somebody there is called otherwise than printed."""
        found: dict[tuple[str, int], dict[str, dict[LocalParty, str]]] = {}
        for one, name in self.called.items():
            names = found.setdefault((one.municipality, one.term), {})
            names.setdefault(one.name, {})[one.party] = name
        for names in found.values():
            for name in [
                name for name, parties in names.items() if {*map(folded, parties.values())} == {name}
            ]:
                del names[name]
        return {place: names for place, names in found.items() if names}

    @_by_name.default
    def _identities(self) -> Mapping[str, Sequence[Identity]]:
        found: dict[str, list[Identity]] = {}
        for one in sorted(self.called):
            found.setdefault(one.name, []).append(one)
        return found

    def meeting(self, one: Meeting) -> Meeting:
        """The meeting with its people called so; where nobody is called otherwise, the very same meeting.

        Where a name stands for two in a meeting that does not always tell which is meant, it stays as printed there.
        """
        body, day = one.body, one.date
        home = None if body is None else body.municipality
        kind = None if body is None or body.kind is None else body.kind.value
        term = election_of(
            None if day is None else day.isoformat(), kind, "" if body is None else folded(body.name)
        )
        names = self._here.get((folded(home or ""), term))
        if names is None:
            return one if body is None or not body.elected else self._with_elected(one)
        printed = _Printed(names, home, day)
        with_names(one, printed.note)
        return self._with_elected(with_names(one, printed.give))

    def _with_elected(self, one: Meeting) -> Meeting:
        body = self.body(one.body)
        return one if body is one.body else evolve(one, body=body)

    def body(self, body: Body | None) -> Body | None:
        """The body with those elected called so: by their party, and by the terms that their mandates are of.

        A mandate over terms in which the name is of different people becomes one of each, until the day before the
        other's term.
        """
        if body is None or not body.elected or not self._by_name:
            return body
        made = tuple(each for one in body.elected for each in self._elected(one, body))
        same = len(made) == len(body.elected) and all(map(_is, made, body.elected))
        return body if same else evolve(body, elected=made)

    def _elected(self, one: Elected, body: Body) -> Iterator[Elected]:
        pieces = self._pieces(one.name, one.party, one.since, one.until, body) or [(one.name, None)]
        starts = [one.since, *(first for _, first in pieces[1:])]
        ends = [*(first - timedelta(days=1) for _, first in pieces[1:] if first is not None), one.until]
        for (name, _), since, until in zip(pieces, starts, ends, strict=True):
            of = one.substitute_for
            seats = [] if of is None else self._pieces(of, None, since, until, body)
            person = one.person if _alike(name, one.name) else evolve(one.person, name=name)
            seat = seats[0][0] if len(seats) == 1 and not _alike(seats[0][0], of) else of
            same = (person, seat, since, until) == (one.person, of, one.since, one.until)
            yield (one if same else evolve(one, person=person, substitute_for=seat, since=since, until=until))

    def _pieces(
        self, name: str, party: str | None, since: date | None, until: date | None, body: Body
    ) -> list[tuple[str, date | None]]:
        """What somebody is called from which day on, over the terms that these days touch."""
        council = is_council(None if body.kind is None else body.kind.value, folded(body.name))
        terms: dict[int, set[str]] = {}
        for one in self._meant(name, party, body.municipality):
            if one.term != UNDATED and _touches(days_of(one.term, council=council), since, until):
                terms.setdefault(one.term, set()).add(self.called[one])
        told = [(term, names.pop()) for term, names in sorted(terms.items()) if len(names) == 1]
        runs = [(called, list(run)) for called, run in groupby(told, key=lambda each: each[1])]
        return [(called, days_of(run[0][0], council=council)[0]) for called, run in runs]

    def meant(
        self, name: str, party: str | None, since: date | None = None, until: date | None = None
    ) -> tuple[str, ...]:
        """Everything that somebody of a register may be called: by the terms of these days, in any municipality."""
        found = [
            one
            for one in self._meant(name, party, None)
            if one.term == UNDATED or _touches(days_of(one.term, council=False), since, until)
        ]
        return tuple(dict.fromkeys(self.called[one] for one in found))

    def is_joined(self, name: str) -> bool:
        """Whether the name, as shown, is of one person whatever party is printed."""
        return folded(name) in self.joined

    def _meant(self, name: str, party: str | None, municipality: str | None) -> Iterator[Identity]:
        """Those who may be meant: in each term whoever fits best, by municipality first and by party then."""
        best: dict[tuple[str | None, int], dict[tuple[bool, bool], list[Identity]]] = {}
        for one in self._by_name.get(folded(name), ()):
            here = municipality is None or one.municipality == folded(municipality)
            of_party = party is None or one.party == party_on(party, one.municipality, None)
            if (here or not one.municipality) and (of_party or not one.party.key):
                place = one.municipality if municipality is None else None, one.term
                best.setdefault(place, {}).setdefault((here, of_party), []).append(one)
        for fits in best.values():
            yield from fits[max(fits)]


def _touches(term: tuple[date, date], since: date | None, until: date | None) -> bool:
    return (since is None or since <= term[1]) and (until is None or term[0] <= until)


def _is(one: object, other: object) -> bool:
    return one is other


def _alike(one: str, other: str | None) -> bool:
    return other is not None and folded(one) == folded(other)


class _Printed:
    """The names of a meeting as they are printed: which parties each is printed with, and where with none."""

    def __init__(self, names: _Here, municipality: str | None, day: date | None) -> None:
        self._names, self._municipality, self._day = names, municipality, day
        self._parties: dict[str, set[LocalParty]] = {}
        self._bare: set[str] = set()

    def note(self, name: str, party: str | None = None, *, official: bool = False) -> str:
        """Take note of how a name is printed, and leave it."""
        key, party, _ = self._parted(name, party)
        if key in self._names:
            if party is not None:
                self._parties.setdefault(key, set()).add(self._party(party))
            elif not official:
                self._bare.add(key)
        return name

    def give(self, name: str, party: str | None = None, *, official: bool = False) -> str:
        """What somebody is called; as printed where it is not known who is meant."""
        key, party, behind = self._parted(name, party)
        names = self._names.get(key)
        if names is None:
            return name
        printed = self._parties.get(key, set())
        if key in self._bare and len({folded(names.get(each, key)) for each in printed}) > 1:
            return name
        if party is not None:
            whose = self._party(party)
        else:
            whose = next(iter(printed)) if len(printed) >= 1 and not official else LocalParty()
        called = names.get(whose)
        return name if called is None or folded(called) == key else called + behind

    def _party(self, printed: str) -> LocalParty:
        return party_on(printed, self._municipality, self._day)

    def _parted(self, name: str, party: str | None) -> tuple[str, str | None, str]:
        """The folded name, the party, and what stands behind the name."""
        key = folded(name)
        if key in self._names or not name.endswith(")"):
            return key, party, ""
        bare, behind = without_party(name)
        return folded(bare), behind if party is None else party, name[len(bare) :]


AS_PRINTED = Naming()
"""Everybody is called as the minutes print it."""
