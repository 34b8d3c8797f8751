"""Names by term (namn per mandatperiod): who is meant by a name in a file that tells days and no meetings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import groupby

from attrs import evolve

from beslut.archive.elections import UNDATED, days_of, is_council
from beslut.archive.identity import Identity
from beslut.archive.short_forms import party_on
from beslut.participation.names import folded
from beslut.records import Body, Elected


class NamesByTerm:
    """What people are called in which term (namn per mandatperiod), to be asked for by name, party and days."""

    def __init__(self, called: Mapping[Identity, str]) -> None:
        """Sort them by their names."""
        self._called = called
        self._by_name: dict[str, list[Identity]] = {}
        for one in sorted(called):
            self._by_name.setdefault(one.name, []).append(one)

    def body(self, body: Body) -> Body:
        """The body with those elected called so: by their party, and by the terms that their mandates are of.

        A mandate over terms in which the name is of different people becomes one of each, until the day before the
        other's term.
        """
        if not body.elected or not self._by_name:
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
                terms.setdefault(one.term, set()).add(self._called[one])
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
        return tuple(dict.fromkeys(self._called[one] for one in found))

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
