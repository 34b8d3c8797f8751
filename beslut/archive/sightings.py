"""Sightings (namnuppgifter): which identities the meetings name, counted up in the database.

A row is of a body and a year, and not of a meeting: it grows with people and years, however often they meet.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, Select, func, select

from beslut.archive.derived.tables import ATTENDANCE, MEETINGS
from beslut.archive.elections import election_of
from beslut.archive.identity import Identity
from beslut.archive.selection import Keys, chosen
from beslut.archive.short_forms import party_on
from beslut.participation.names import folded

_MOST_NAMES = 5000
"""So many names are asked for one by one; of more the whole archive is read."""


@frozen(kw_only=True)
class Sighting:
    """An identity as some meetings print it (namnuppgift): name, short form of the party, municipality."""

    identity: Identity
    name: str
    party: str | None
    municipality: str


def sightings(
    connection: Connection, keys: Keys | None = None, names: Collection[str] | None = None
) -> tuple[Sighting, ...]:
    """Everybody whom the meetings of a selection name, each printed form once, those first that were printed first.

    `names` are folded; None is everybody.
    """
    query = _EACH_YEAR
    if keys is not None:
        query = query.where(MEETINGS.c.version.in_(chosen(keys)))
    if names is not None and len(names) <= _MOST_NAMES:
        query = query.where(ATTENDANCE.c.person_key.in_(sorted(names)))
    rows = sorted(connection.execute(query), key=lambda row: (row.first or "9", row.person_key, row.name))
    found = (one for row in rows if names is None or row.person_key in names for one in _of(row))
    return tuple(dict.fromkeys(found))


def _of(row: Any) -> Iterator[Sighting]:
    """What a row tells: a year holds two terms at most, and its first and last day are of either."""
    for day in dict.fromkeys((row.first, row.last)):
        yield Sighting(
            identity=identity_of(row, day),
            name=row.name,
            party=row.party,
            municipality=row.municipality or "",
        )


def identity_of(row: Any, day: str | None) -> Identity:
    """The identity of somebody as a row of attendance and meeting names him or her on a day in ISO form."""
    return Identity(
        municipality=folded(row.municipality or ""),
        name=row.person_key,
        party=party_on(row.party, row.municipality, None if day is None else date.fromisoformat(day)),
        term=election_of(day, row.kind, row.body_key),
    )


_PRINTED = (
    ATTENDANCE.c.person_key,
    ATTENDANCE.c.name,
    ATTENDANCE.c.party,
    MEETINGS.c.municipality,
    MEETINGS.c.kind,
    MEETINGS.c.body_key,
)
_EACH_YEAR: Select[Any] = (
    select(*_PRINTED, func.min(MEETINGS.c.date).label("first"), func.max(MEETINGS.c.date).label("last"))
    .join(MEETINGS, MEETINGS.c.record == ATTENDANCE.c.record)
    .group_by(*_PRINTED, func.substr(MEETINGS.c.date, 1, 4))
)
