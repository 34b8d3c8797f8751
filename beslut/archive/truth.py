"""The truth (sanningen): versions of records, added and read; none is ever changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, bindparam, collate, func, select

from beslut.archive.canonical import commitment, content_hash, meeting_of, new_salt, source_commitment
from beslut.archive.driver import Insertion, Question
from beslut.archive.entries import FIELDS, Entry, VersionKind
from beslut.archive.imprints import imprint_of
from beslut.archive.log import append_leaf
from beslut.archive.tables import CONTENTS, VERSIONS
from beslut.records import Meeting

_COLUMNS = [VERSIONS.c[name] for name in FIELDS]


@frozen(kw_only=True)
class Draft:
    """A version that is to be added (utkast): everything but its number and what commits to its content."""

    record: str
    kind: VersionKind
    content: bytes
    who: str
    at: datetime
    why: str | None = None
    source_name: str | None = None
    source_sha256: str | None = None
    previous: int | None = None
    erases: tuple[int, ...] = ()


@frozen(kw_only=True)
class Version:
    """A version of a record (version): its entry in the log, and its content unless a redaction has erased it.

    `source_sha256` is SHA-256 of the source document, in hexadecimal; it is erased with the content.
    """

    entry: Entry
    salt: bytes | None
    content: bytes | None
    source_sha256: str | None

    @property
    def meeting(self) -> Meeting | None:
        """The meeting; None where the content is erased."""
        return None if self.content is None else meeting_of(self.content)

    @property
    def sha256(self) -> str | None:
        """SHA-256 of the content, in hexadecimal."""
        return None if self.content is None else content_hash(self.content)


def size(connection: Connection) -> int:
    """How many versions there are: the number of the next one."""
    last: int | None = _LAST.value(connection)
    return 0 if last is None else last + 1


def append(connection: Connection, draft: Draft) -> Entry:
    """Add a version; the connection must be that of a writing transaction."""
    salt = new_salt()
    entry = Entry(
        number=size(connection),
        record=draft.record,
        kind=draft.kind,
        commitment=commitment(salt, draft.content),
        who=draft.who,
        at=stamp(draft.at),
        why=draft.why,
        source_name=draft.source_name,
        source_commitment=source_commitment(salt, draft.source_sha256),
        previous=draft.previous,
        erases=draft.erases,
    )
    INTO_VERSIONS.put(connection, [entry.row])
    INTO_CONTENTS.put(
        connection,
        [
            {
                "version": entry.number,
                "salt": salt,
                "content": draft.content,
                "sha256": content_hash(draft.content),
                "source_sha256": draft.source_sha256,
                "imprint": imprint_of(draft.record, draft.content),
            }
        ],
    )
    append_leaf(connection, entry.number, entry.leaf)
    return entry


def is_known(connection: Connection, record: str) -> bool:
    """Whether there is any version of a record."""
    return _LAST_OF.value(connection, record=record) is not None


def current(connection: Connection, record: str) -> Version | None:
    """The newest version of a record; None where there is no such record."""
    return next(iter(_versions(connection, record, newest_first=True)), None)


def history(connection: Connection, record: str) -> tuple[Version, ...]:
    """All versions of a record, the oldest first; none where there is no such record."""
    return tuple(_versions(connection, record))


def version(connection: Connection, number: int) -> Version | None:
    """The version of this number; None where there is none."""
    row = connection.execute(_QUERY.where(VERSIONS.c.number == number)).first()
    return None if row is None else _version(dict(row._mapping))


def all_versions(connection: Connection, since: int = 0) -> Iterator[Version]:
    """Every version from a number on, in the order of the log; they are fetched as they are asked for."""
    query = _QUERY.where(VERSIONS.c.number >= since).order_by(VERSIONS.c.number)
    with connection.execute(query, execution_options={"yield_per": 200}) as rows:
        for row in rows:
            yield _version(dict(row._mapping))


def numbers_of_newest(connection: Connection) -> tuple[int, ...]:
    """The number of the newest version of every record, by the record's id, byte for byte; withdrawn ones too."""
    query = (
        select(func.max(VERSIONS.c.number))
        .group_by(VERSIONS.c.record)
        .order_by(collate(VERSIONS.c.record, BYTE_ORDER[connection.dialect.name]))
    )
    return tuple(connection.execute(query).scalars())


BYTE_ORDER = {"sqlite": "BINARY", "postgresql": "C"}
"""The collation by which texts follow each other as their bytes in UTF-8 do, in both databases alike."""

INTO_VERSIONS = Insertion(VERSIONS)
INTO_CONTENTS = Insertion(CONTENTS)
_LAST = Question(select(func.max(VERSIONS.c.number)))
_LAST_OF = Question(select(func.max(VERSIONS.c.number)).where(VERSIONS.c.record == bindparam("record")))
_QUERY = select(*_COLUMNS, CONTENTS.c.salt, CONTENTS.c.content, CONTENTS.c.source_sha256).select_from(
    VERSIONS.outerjoin(CONTENTS, CONTENTS.c.version == VERSIONS.c.number)
)


def _versions(connection: Connection, record: str, *, newest_first: bool = False) -> Iterator[Version]:
    order = VERSIONS.c.number.desc() if newest_first else VERSIONS.c.number
    query = _QUERY.where(VERSIONS.c.record == record).order_by(order)
    for row in connection.execute(query.limit(1) if newest_first else query):
        yield _version(dict(row._mapping))


def _version(row: Mapping[str, Any]) -> Version:
    content, salt = (None if row[name] is None else as_bytes(row[name]) for name in ("content", "salt"))
    return Version(entry=Entry.of_row(row), salt=salt, content=content, source_sha256=row["source_sha256"])


def as_bytes(held: Any) -> bytes:
    """What a database holds as bytes; SQLite gives a text where somebody has written one there."""
    return held.encode() if isinstance(held, str) else bytes(held)


def stamp(at: datetime) -> str:
    """A time as it stands in an entry: UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
