"""The archive (arkivet): records of meetings with every version that they ever had."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from typing import Self

from attrs import field, frozen
from attrs.converters import optional
from sqlalchemy import Connection, Engine

from beslut.archive import derived, truth
from beslut.archive.addresses import DEFAULT, Address
from beslut.archive.canonical import canonical, meeting_of
from beslut.archive.engine import made, reading, writing
from beslut.archive.entries import Entry, VersionKind
from beslut.archive.faults import told
from beslut.archive.known import (
    held_as,
    is_known,
    must_be_its_municipality,
    must_keep_labels,
    reads_like,
)
from beslut.archive.nearest import no_record
from beslut.archive.preparing import Prepared, prepare
from beslut.archive.record_ids import id_without_day, is_of, is_undated, record_id
from beslut.archive.truth import Draft, Version
from beslut.archive.upgrading import make_or_upgrade, must_be_no_folder, must_be_there
from beslut.errors import InputError
from beslut.legible import legible
from beslut.messages import message
from beslut.records import Meeting


@frozen(kw_only=True)
class Origin:
    """Where a meeting came from (ursprung): the name of the source document and SHA-256 of its bytes.

    `alone` tells that the document holds no other meeting: one without a day is then known by its document too.
    """

    name: str = field(converter=legible)
    sha256: str
    alone: bool = True


@frozen(kw_only=True)
class Doing:
    """Who does something to the archive and when (åtgärd); `why` is asked for by all but an import."""

    who: str = field(converter=legible)
    at: datetime
    why: str | None = field(default=None, converter=optional(legible))


class Added(Enum):
    """What came of adding a meeting (utfall)."""

    ADDED = "added"
    """It is in the archive now."""
    KNOWN = "known"
    """The archive had it already: the same content, or the same source document."""
    WITHDRAWN = "withdrawn"
    """The archive had it, and has withdrawn it since; it is not taken back in by being added."""
    PROTECTED = "protected"
    """The archive had it, and has taken a protected name out of it since; the name is not brought back."""
    DIFFERS = "differs"
    """The archive holds another version of this record; nothing was added."""


class Archive:
    """An archive that is open (öppet arkiv); made by `open_archive`, closed by `close` or a `with` statement."""

    def __init__(self, engine: Engine, address: Address) -> None:
        """Take an engine whose schema is in order."""
        self._engine = engine
        self.address = address

    def __enter__(self) -> Self:
        """Give the archive itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that reads; faults of the database become `InputError`."""
        with told(self.address), reading(self._engine) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes, alone; all of it is kept, or nothing."""
        with told(self.address), writing(self._engine) as connection:
            yield connection

    def add(self, meeting: Meeting, doing: Doing, origin: Origin | None = None) -> Added:
        """Add a meeting in a transaction of its own.

        A record that the archive has in another version is never replaced: that is `correct`. Raises
        `OtherMunicipality` where the id of the record stands for another municipality's.
        """
        return self.add_prepared(prepare(meeting), doing, origin)

    def add_prepared(self, prepared: Prepared, doing: Doing, origin: Origin | None = None) -> Added:
        """Add a meeting that was made ready before, perhaps in another process; else as `add`."""
        content = prepared.content
        with self.writing() as connection:
            record = held_as(connection, prepared, _known_by(origin))
            if record is not None:
                return _there_already(record, truth.history(connection, record), content, origin)
            draft = _draft(prepared.record, VersionKind.IMPORT, content, doing, origin)
            derived.put(connection, truth.append(connection, draft).number, prepared.derived)
        return Added.ADDED

    def record_of(self, prepared: Prepared, origin: Origin | None = None) -> str | None:
        """The id of the record that a meeting is of; None where the archive does not have it.

        Of a meeting without a day that is another one than it was made ready with.
        """
        with self.reading() as connection:
            return held_as(connection, prepared, _known_by(origin))

    def correct(
        self,
        record: str,
        meeting: Meeting,
        doing: Doing,
        origin: Origin | None = None,
        *,
        label_goes: bool = False,
    ) -> Entry:
        """Give a record a new version, with the reason (rättelse).

        Raises `InputError` where there is no such record, where the meeting is of another one or of another
        municipality, and where nothing would change. Of a meeting without a day, municipality and body are compared.
        Where a redaction has put a label into the record it has to stand there still, unless it is told that the
        `label_goes`: a protected name would come back in its place.
        """
        if not is_of(record, meeting):
            raise _another(record, meeting)
        content = canonical(meeting)
        with self.writing() as connection:
            versions = self._history(connection, record)
            newest = versions[-1]
            must_be_its_municipality(record, versions, meeting)
            if newest.content == content and newest.entry.kind is not VersionKind.WITHDRAWAL:
                raise InputError(
                    message("{record} reads like this already", record=record),
                    mend=message("Nothing needs to be done."),
                )
            if not label_goes:
                must_keep_labels(record, versions, content)
            draft = _draft(record, VersionKind.CORRECTION, content, doing, origin, newest.entry.number)
            entry = truth.append(connection, draft)
            derived.store(connection, entry, meeting)
        return entry

    def withdraw(self, record: str, doing: Doing) -> Entry:
        """Say that a record no longer counts, with the reason (återkalla); it stays to be seen.

        Raises `InputError` where there is no such record, and where it is withdrawn already.
        """
        with self.writing() as connection:
            newest = self._newest(connection, record)
            if newest.entry.kind is VersionKind.WITHDRAWAL:
                raise InputError(
                    message("{record} is withdrawn already", record=record),
                    mend=message("beslut archive correct takes it back in."),
                )
            if newest.content is None:
                raise InputError(
                    message("the newest version of {record} has no content", record=record),
                    place=str(self.address),
                    mend=message("archive verify tells what is wrong."),
                )
            draft = _draft(record, VersionKind.WITHDRAWAL, newest.content, doing, None, newest.entry.number)
            entry = truth.append(connection, draft)
            derived.forget(connection, record)
        return entry

    def current(self, record: str) -> Version:
        """The newest version of a record; raises `InputError` where there is no such record."""
        with self.reading() as connection:
            return self._newest(connection, record)

    def history(self, record: str) -> tuple[Version, ...]:
        """All versions of a record, the oldest first; raises `InputError` where there is no such record."""
        with self.reading() as connection:
            return self._history(connection, record)

    @property
    def size(self) -> int:
        """How many versions there are, of all records."""
        with self.reading() as connection:
            return truth.size(connection)

    def _history(self, connection: Connection, record: str) -> tuple[Version, ...]:
        found = truth.history(connection, record)
        if not found:
            raise no_record(connection, self.address, record)
        return found

    def _newest(self, connection: Connection, record: str) -> Version:
        found = truth.current(connection, record)
        if found is None:
            raise no_record(connection, self.address, record)
        return found


def open_archive(where: str | Address = DEFAULT, *, create: bool = False) -> Archive:
    """Open an archive; one that an older beslut has made gets the newest schema.

    With `create` it is made where there is none. Raises `InputError` for whatever cannot be opened: a wrong address
    or password, a file that is no archive or is damaged, an archive that a newer beslut has made.
    """
    address = Address.of(where) if isinstance(where, str) else where
    must_be_no_folder(address)
    if not create:
        must_be_there(address)
    engine = made(address)
    try:
        with told(address):
            make_or_upgrade(engine, address, create=create)
    except BaseException:
        engine.dispose()
        raise
    return Archive(engine, address)


def _known_by(origin: Origin | None) -> str | None:
    """SHA-256 of the document that a meeting without a day is known by."""
    return origin.sha256 if origin is not None and origin.alone else None


def _another(record: str, meeting: Meeting) -> InputError:
    undated = meeting.date is None
    other = id_without_day(meeting) if undated else record_id(meeting)
    return InputError(
        message("this is {other}, not {record}", other=other, record=record),
        mend=message("Withdraw {record}, and add the meeting with its day.", record=record)
        if is_undated(record) and not undated
        else message("Correct the record that it is of; a record keeps its body, day and first §."),
    )


def _there_already(record: str, versions: Sequence[Version], content: bytes, origin: Origin | None) -> Added:
    """What to answer of a record that the archive has."""
    meeting = meeting_of(content)
    must_be_its_municipality(record, versions, meeting)
    the_same = reads_like(versions, meeting)
    if not the_same and not is_known(versions, content, None if origin is None else origin.sha256):
        return Added.DIFFERS
    if versions[-1].entry.kind is VersionKind.WITHDRAWAL:
        return Added.WITHDRAWN
    if not the_same and any(one.entry.kind is VersionKind.REDACTION for one in versions):
        return Added.PROTECTED
    return Added.KNOWN


def _draft(
    record: str,
    kind: VersionKind,
    content: bytes,
    doing: Doing,
    origin: Origin | None,
    previous: int | None = None,
) -> Draft:
    return Draft(
        record=record,
        kind=kind,
        content=content,
        who=doing.who,
        at=doing.at,
        why=doing.why,
        source_name=None if origin is None else origin.name,
        source_sha256=None if origin is None else origin.sha256,
        previous=previous,
    )
