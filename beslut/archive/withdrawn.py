"""Withdrawn records (återkallade poster): of what body and day they were and who sat there. They are in no report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import field, frozen
from sqlalchemy import Connection, func, select

from beslut.archive import truth
from beslut.archive.derived.rows import body_key
from beslut.archive.entries import VersionKind
from beslut.archive.tables import VERSIONS
from beslut.participation import participation
from beslut.participation.names import folded
from beslut.participation.parties import short_form
from beslut.records import Meeting
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class Withdrawn:
    """A record that is withdrawn (återkallad post), as far as it can be chosen by.

    `number` is that of its newest version; `persons` and `parties` are those of its meeting, as the minutes print
    their names and as short forms.
    """

    number: int
    municipality: str | None
    body: str | None
    date: date | None
    persons: tuple[str, ...] = field(converter=as_tuple)
    parties: tuple[str, ...] = field(converter=as_tuple)

    @property
    def body_key(self) -> str:
        """The name of the body for comparing."""
        return body_key(self.body)

    @property
    def person_keys(self) -> frozenset[str]:
        """The names of the persons for comparing."""
        return frozenset(map(folded, self.persons))


def withdrawn(connection: Connection) -> Iterator[Withdrawn]:
    """Every record that is withdrawn, by its id."""
    newest = select(func.max(VERSIONS.c.number)).group_by(VERSIONS.c.record)
    query = (
        select(VERSIONS.c.number)
        .where(VERSIONS.c.number.in_(newest), VERSIONS.c.kind == VersionKind.WITHDRAWAL.value)
        .order_by(VERSIONS.c.record)
    )
    for number in tuple(connection.execute(query).scalars()):
        found = truth.version(connection, number)
        if found is not None and found.meeting is not None:
            yield _withdrawn(number, found.meeting)


def _withdrawn(number: int, meeting: Meeting) -> Withdrawn:
    people = participation(meeting).people
    return Withdrawn(
        number=number,
        municipality=None if meeting.body is None else meeting.body.municipality,
        body=None if meeting.body is None else meeting.body.name,
        date=meeting.date,
        persons=dict.fromkeys(person.name for person, _ in people),
        parties=dict.fromkeys(short_form(party) for _, party in people if party is not None),
    )
