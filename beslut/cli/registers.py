"""Registers of people (register): files that name people, beside the meetings of an archive and in its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from beslut.archive.designations import Designations
from beslut.errors import InputError
from beslut.files import IdFile, PaidPerson
from beslut.messages import message
from beslut.participation.names import folded
from beslut.reports.disqualifications import Engagement


def ids_named(file: IdFile, designations: Designations, place: str) -> IdFile:
    """The employment ids with everybody called as in the meetings; rows that come to say the same are one.

    Raises `InputError` where a name may be several people's, and the row has no id of the records. A row may name one
    of them as the report does.
    """
    written = {folded(one.name) for one in file.persons}
    rows = dict.fromkeys(row for one in file.persons for row in _paid(one, designations, written, place))
    return file if tuple(rows) == file.persons else evolve(file, persons=rows)


def _paid(one: PaidPerson, designations: Designations, written: set[str], place: str) -> Iterator[PaidPerson]:
    own = folded(one.name)
    meant = designations.meant(one.name, one.party)
    found = [name for name in meant if folded(name) == own or folded(name) not in written]
    if len(found) > 1 and one.person is None:
        raise InputError(
            message("several are called {name}, and nothing tells which of them is meant", name=one.name),
            place=place,
            mend=message("Give each a row of its own, with the name as in the report: {names}.", names=found),
        )
    for name in found or [one.name]:
        party = None if designations.is_joined(name) else one.party
        yield evolve(one, name=one.name if folded(name) == own else name, party=party)


def engagements_named(given: Sequence[Engagement], designations: Designations) -> tuple[Engagement, ...]:
    """The engagements with everybody called as in the meetings; of each who may be meant, where several may."""
    return tuple(each for one in given for each in _engaged(one, designations))


def _engaged(one: Engagement, designations: Designations) -> Iterator[Engagement]:
    for name in designations.meant(one.person, one.party, one.since, one.until) or [one.person]:
        joined = designations.is_joined(name)
        if folded(name) == folded(one.person) and not joined:
            yield one
        else:
            yield evolve(one, person=name, party=None if joined else one.party)
