"""Registers of people (register): files that name people, beside the meetings of an archive and in its words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from beslut.archive.designations import Designations
from beslut.cli.desk import Desk
from beslut.errors import InputError
from beslut.files import IdFile, PaidPerson
from beslut.messages import message
from beslut.participation.names import folded
from beslut.reports.disqualifications import Engagement

if TYPE_CHECKING:
    from beslut.archive.marked_names import Bearer, Row


def ids_named(file: IdFile, desk: Desk, place: str) -> IdFile:
    """The employment ids with everybody called as in the meetings; rows that come to say the same are one.

    A row may name somebody as a report does that has to tell two of the name apart, also where this one has not. Left
    out are rows of people whom these meetings do not name. Raises `InputError` where a name may be several people's,
    and the row has no id of the records.
    """
    bearers = _bearers([(one.name, one.party) for one in file.persons], desk, place)
    named = _Named(
        designations=desk.designations,
        bearers=bearers,
        written={folded(one.name) for one in file.persons},
        taken=set(_taken(bearers, desk.designations)),
        place=place,
    )
    rows: dict[PaidPerson, str] = {}
    for one in file.persons:
        for row in named.paid(one):
            rows.setdefault(row, one.name)
    if bearers:
        _refuse_two_ids(rows, place)
    return file if tuple(rows) == file.persons else evolve(file, persons=tuple(rows))


def _refuse_two_ids(rows: Mapping[PaidPerson, str], place: str) -> None:
    """Two rows may mean one person, since the archive has got to know of the terms in between."""
    first: dict[PaidPerson, str] = {}
    for row, written in rows.items():
        other = first.setdefault(evolve(row, id=None, percent=None), written)
        if other != written:
            raise InputError(
                message("{first} and {other} are one person in the archive", first=other, other=written),
                place=place,
                mend=message("Keep one of the rows, or tell the two apart in an alias file."),
            )


def _taken(bearers: Mapping[Row, Bearer], designations: Designations) -> Iterator[tuple[str, str | None]]:
    """The names of those whom rows with a mark mean, with the party where the party tells who is who."""
    for bearer in bearers.values():
        if bearer.called is not None:
            told_by_party = folded(bearer.called) in designations.told_by_party
            yield folded(bearer.called), bearer.key if told_by_party else None


@frozen(kw_only=True)
class _Named:
    """What the rows of a file of employment ids are to be called."""

    designations: Designations
    bearers: Mapping[Row, Bearer]
    written: Collection[str]
    taken: Collection[tuple[str, str | None]]
    place: str

    def paid(self, one: PaidPerson) -> Iterator[PaidPerson]:
        bearer = self.bearers.get((one.name, one.party))
        own = folded(one.name)
        if bearer is None:
            for name in self._meant(one):
                yield self._called(one, one.name if folded(name) == own else name, one.party)
        elif bearer.called is not None:
            yield self._called(one, bearer.called, one.party or bearer.party)

    def _called(self, one: PaidPerson, name: str, party: str | None) -> PaidPerson:
        return evolve(one, name=name, party=None if self.designations.is_joined(name) else party)

    def _meant(self, one: PaidPerson) -> Sequence[str]:
        """Whom a row without a mark means; nobody, where one with a mark means whoever is called so here."""
        own = folded(one.name)
        found = [
            name
            for name in _may_be(one.name, one.party, self.designations)
            if (folded(name) == own or folded(name) not in self.written)
            and not self._is_taken(name, one.party)
        ]
        if len(found) > 1 and one.person is None:
            raise InputError(
                message("several are called {name}, and nothing tells which of them is meant", name=one.name),
                place=self.place,
                mend=message(
                    "Give each a row of its own, with the name as in the report: {names}.", names=list(found)
                ),
            )
        return found

    def _is_taken(self, name: str, party: str | None) -> bool:
        """Whether somebody called so is meant by a row with a mark, or all of them where the party tells who is who."""
        key = folded(name)
        if key not in self.designations.told_by_party:
            return (key, None) in self.taken
        parties = self.designations.parties_of(name, party)
        return bool(parties) and all((key, each) in self.taken for each in parties)


def engagements_named(given: Sequence[Engagement], desk: Desk, place: str) -> tuple[Engagement, ...]:
    """The engagements with everybody called as in the meetings; of each who may be meant, where several may.

    Raises `InputError` where a name has a mark and nothing tells whom it means.
    """
    bearers = _bearers([(one.person, one.party) for one in given], desk, place)
    return tuple(
        each
        for one in given
        for each in _engaged(one, desk.designations, bearers.get((one.person, one.party)))
    )


def _engaged(one: Engagement, designations: Designations, bearer: Bearer | None) -> Iterator[Engagement]:
    party = one.party
    if bearer is None:
        names = designations.meant(one.person, party, one.since, one.until) or _may_be(
            one.person, party, designations
        )
    else:
        names = () if bearer.called is None else (bearer.called,)
        party = party or bearer.party
    for name in names:
        joined = designations.is_joined(name)
        if folded(name) == folded(one.person) and not joined:
            yield one
        else:
            yield evolve(one, person=name, party=None if joined else party)


def _may_be(name: str, party: str | None, designations: Designations) -> Sequence[str]:
    """What those whom a name and a party may mean are called; nobody, where whoever is called so is of other parties.

    Somebody who is one person whatever party is printed has the name alone.
    """
    return designations.meant(name, party) or (() if designations.is_joined(name) else (name,))


def _bearers(rows: Sequence[Row], desk: Desk, place: str) -> Mapping[Row, Bearer]:
    """Whom the names with a mark mean; raises `InputError` where it may be several of those in the report."""
    found = {} if desk.bearers is None else desk.bearers(rows)
    for (name, party), bearer in found.items():
        if bearer.other_party and party is not None:
            raise InputError(
                message("{name} is not of the party {party}", name=name, party=party),
                place=place,
                mend=message("Correct the party, or leave it out."),
            )
        if bearer.others:
            raise InputError(
                message("nothing tells who is meant by {name}", name=name),
                place=place,
                mend=message("Write which of them it is: {names}.", names=list(bearer.others)),
            )
    return found
