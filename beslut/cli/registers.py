"""Registers of people (register): files that name people, beside the meetings of an archive and in its words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from beslut.archive.designations import Designations
from beslut.cli.desk import Desk
from beslut.errors import InputError
from beslut.files import IdFile, PaidPerson
from beslut.messages import Message, message
from beslut.participation.names import folded
from beslut.reports.disqualifications import Engagement

if TYPE_CHECKING:
    from beslut.archive.marked_names import Bearer


def ids_named(file: IdFile, desk: Desk, place: str) -> IdFile:
    """The employment ids with everybody called as in the meetings; rows that come to say the same are one.

    A row may name somebody as a report does that has to tell two of the name apart, also where this one has not.
    Raises `InputError` where a name may be several people's, and the row has no id of the records.
    """
    marked = _marked([one.name for one in file.persons], desk, place)
    taken = {folded(each.called) for each in marked.values() if each.called is not None}
    named = _Named(
        designations=desk.designations,
        marked=marked,
        written={folded(one.name) for one in file.persons},
        taken=taken - desk.designations.told_by_party,
        place=place,
    )
    rows = dict.fromkeys(row for one in file.persons for row in named.paid(one))
    return file if tuple(rows) == file.persons else evolve(file, persons=rows)


@frozen(kw_only=True)
class _Named:
    """What the rows of a register are to be called: `taken` are the names of those whom a row with a mark means."""

    designations: Designations
    marked: Mapping[str, Bearer]
    written: Collection[str]
    taken: Collection[str]
    place: str

    def paid(self, one: PaidPerson) -> Iterator[PaidPerson]:
        meant = self.marked.get(one.name)
        own = folded(one.name)
        if meant is None:
            for name in self._meant(one):
                yield self._called(one, one.name if folded(name) == own else name, one.party)
        elif meant.called is not None:
            yield self._called(one, meant.called, one.party or meant.party)

    def _called(self, one: PaidPerson, name: str, party: str | None) -> PaidPerson:
        return evolve(one, name=name, party=None if self.designations.is_joined(name) else party)

    def _meant(self, one: PaidPerson) -> Sequence[str]:
        """Whom a row without a mark means; nobody, where one with a mark means whoever is called so here."""
        own = folded(one.name)
        may_be = self.designations.meant(one.name, one.party) or (one.name,)
        found = [
            name
            for name in may_be
            if folded(name) not in self.taken and (folded(name) == own or folded(name) not in self.written)
        ]
        if len(found) > 1 and one.person is None:
            cause = message(
                "several are called {name}, and nothing tells which of them is meant", name=one.name
            )
            raise _several(cause, found, self.place)
        return found


def engagements_named(given: Sequence[Engagement], desk: Desk, place: str) -> tuple[Engagement, ...]:
    """The engagements with everybody called as in the meetings; of each who may be meant, where several may."""
    marked = _marked([one.person for one in given], desk, place)
    return tuple(each for one in given for each in _engaged(one, desk.designations, marked.get(one.person)))


def _engaged(one: Engagement, designations: Designations, meant: Bearer | None) -> Iterator[Engagement]:
    if meant is None:
        names = designations.meant(one.person, one.party, one.since, one.until) or (one.person,)
    else:
        names = () if meant.called is None else (meant.called,)
    for name in names:
        joined = designations.is_joined(name)
        if folded(name) == folded(one.person) and not joined:
            yield one
        else:
            yield evolve(one, person=name, party=None if joined else one.party)


def _marked(names: Sequence[str], desk: Desk, place: str) -> Mapping[str, Bearer]:
    """Whom the names with a mark mean; raises `InputError` where it may be several of those in the report."""
    found = {} if desk.marked is None else desk.marked(names)
    for name, meant in found.items():
        if meant.others:
            raise _several(message("nothing tells who is meant by {name}", name=name), meant.others, place)
    return found


def _several(cause: Message, others: Sequence[str], place: str) -> InputError:
    return InputError(
        cause,
        place=place,
        mend=message(
            "Give each a row of its own, with the name as in the report: {names}.", names=list(others)
        ),
    )
