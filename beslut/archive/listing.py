"""Listing (förteckning): which records an archive holds, without reading what they say."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from sqlalchemy import ColumnElement, Connection, func, or_, select

from beslut.archive.entries import KINDS, VersionKind
from beslut.archive.selection import Selection, chosen, keys_of
from beslut.archive.tables import VERSIONS
from beslut.archive.withdrawn import withdrawn


@frozen(kw_only=True)
class Listed:
    """A record of the archive (post): how many versions it has, and what the newest is."""

    record: str
    versions: int
    newest: int
    kind: VersionKind
    at: str
    who: str

    @property
    def counts(self) -> bool:
        """Whether the record counts: it is not withdrawn."""
        return self.kind is not VersionKind.WITHDRAWAL


def listed(
    connection: Connection, wanted: Selection | None = None, *, withdrawn_alone: bool = False
) -> Iterator[Listed]:
    """The records that are wanted, by their ids; without a selection every one. Withdrawn ones are listed too.

    `withdrawn_alone` leaves out those that count. Raises `InputError` for a body, a person or a party that neither a
    record that counts nor a withdrawn one knows.
    """
    newest = (
        select(func.max(VERSIONS.c.number).label("number"), func.count().label("versions"))
        .group_by(VERSIONS.c.record)
        .subquery()
    )
    query = (
        select(VERSIONS, newest.c.versions)
        .join(newest, newest.c.number == VERSIONS.c.number)
        .order_by(VERSIONS.c.record)
    )
    if wanted is not None and wanted != Selection():
        query = query.where(_among(connection, wanted))
    if withdrawn_alone:
        query = query.where(VERSIONS.c.kind == VersionKind.WITHDRAWAL.value)
    with connection.execute(query, execution_options={"yield_per": 500}) as rows:
        for row in rows:
            yield Listed(
                record=row.record,
                versions=row.versions,
                newest=row.number,
                kind=KINDS[row.kind],
                at=row.at,
                who=row.who,
            )


def _among(connection: Connection, wanted: Selection) -> ColumnElement[bool]:
    """What tells the newest version of a record that is wanted: the derived tables, or the withdrawn record itself."""
    gone = tuple(withdrawn(connection))
    keys = keys_of(connection, wanted, gone)
    fitting = [one.number for one in gone if keys.fit(one)]
    return or_(VERSIONS.c.number.in_(chosen(keys)), VERSIONS.c.number.in_(fitting))
