"""Mandates (mandat): who is elected to a body on a day, by its body file, and which seats are vacant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from attrs import evolve, field, frozen

from beslut.participation import Status
from beslut.participation.names import folded
from beslut.participation.parties import same_party, short_form
from beslut.records import Body, Elected, Office
from beslut.reports.account import Account
from beslut.reports.minutes_present import minutes_of
from beslut.reports.statistics.seen import Key, Kind, Seen


@frozen(kw_only=True)
class OnDay:
    """Those elected on a day (valda den dagen), each once; `vacant` counts seats that nobody is elected to.

    Somebody elected both as member and as substitute counts as a member.
    """

    elected: tuple[Elected, ...]
    vacant: int
    _by_name: Mapping[str, tuple[Elected, ...]] = field(init=False, repr=False, eq=False)

    @_by_name.default
    def _names(self) -> Mapping[str, tuple[Elected, ...]]:
        names: dict[str, tuple[Elected, ...]] = {}
        for one in self.elected:
            names[folded(one.name)] = (*names.get(folded(one.name), ()), one)
        return names

    def of(self, name: str, party: str | None) -> Elected | None:
        """Whoever is elected under this name; the party tells namesakes apart. None for nobody, or several."""
        known = self._by_name.get(folded(name), ())
        if len(known) > 1:
            known = tuple(one for one in known if same_party(one.party, party))
        return known[0] if len(known) == 1 else None

    @property
    def namesakes(self) -> frozenset[str]:
        """The names, folded, under which several are elected."""
        return frozenset(name for name, known in self._by_name.items() if len(known) > 1)


class Mandates:
    """The terms of those elected to a body: asked for by day, and worked out once for each set of terms."""

    def __init__(self, body: Body) -> None:
        """Take the terms of the body file."""
        self._body = body
        self._known: dict[tuple[bool, ...], OnDay] = {}

    def on(self, day: date) -> OnDay:
        """Who is elected on this day."""
        held = tuple([one.in_office(day) for one in self._body.elected])
        found = self._known.get(held)
        if found is None:
            found = self._known[held] = self._on_day(day)
        return found

    def _on_day(self, day: date) -> OnDay:
        elected = _each_once(self._body.elected_on(day))
        members = sum(one.office is Office.MEMBER for one in elected)
        return OnDay(elected=elected, vacant=max(0, (self._body.seats or 0) - members))


def _each_once(elected: Sequence[Elected]) -> tuple[Elected, ...]:
    """Everybody once, by name and party; a member before a substitute, the term that began last before another."""
    ordered = sorted(elected, key=lambda one: (one.office is Office.SUBSTITUTE, -_began(one).toordinal()))
    once: dict[tuple[str, str | None], Elected] = {}
    for one in ordered:
        once.setdefault((folded(one.name), None if one.party is None else short_form(one.party)), one)
    return tuple(one for one in elected if one in once.values())


def _began(one: Elected) -> date:
    return one.since or date.min


def as_elected(person: Seen, elected: Elected | None) -> Seen:
    """What the minutes show of somebody, with office and party from the body file."""
    if elected is None:
        return evolve(person, kind=Kind.NOT_ELECTED)
    parties = person.parties if elected.party is None else (elected.party,)
    return evolve(
        person,
        name=elected.name,
        key=_key(elected),
        kind=Kind.MEMBER if elected.office is Office.MEMBER else Kind.OTHER,
        parties=parties,
    )


def unnamed(elected: Elected, one: Account) -> Seen:
    """Somebody elected whom the minutes do not name, though they list who was there: absent throughout."""
    sat = len(minutes_of(one.meeting))
    person = Seen(
        name=elected.name,
        key=_key(elected),
        kind=Kind.MEMBER if elected.office is Office.MEMBER else Kind.OTHER,
        parties=() if elected.party is None else (elected.party,),
        capacities=(),
        attended=False,
        filled=False,
        named=False,
        minutes=(0, sat) if sat else None,
    )
    person.paragraphs.settled[Status.ABSENT] = len(one.participation.rosters)
    person.decided.settled[Status.ABSENT] = len(one.decisions)
    return person


def _key(elected: Elected) -> Key:
    return folded(elected.name), None if elected.party is None else short_form(elected.party)
