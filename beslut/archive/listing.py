"""Listing (förteckning): which records an archive holds, without reading what they say."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from sqlalchemy import Connection, func, select

from beslut.archive.entries import VersionKind
from beslut.archive.tables import VERSIONS

_KINDS = {kind.value: kind for kind in VersionKind}


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


def listed(connection: Connection) -> Iterator[Listed]:
    """Every record, by its id; withdrawn ones too."""
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
    with connection.execute(query, execution_options={"yield_per": 500}) as rows:
        for row in rows:
            yield Listed(
                record=row.record,
                versions=row.versions,
                newest=row.number,
                kind=_KINDS[row.kind],
                at=row.at,
                who=row.who,
            )
