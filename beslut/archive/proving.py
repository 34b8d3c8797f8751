"""Proving (att bevisa): proof files of versions, and of one checkpoint continuing another, from an archive."""

from __future__ import annotations

from sqlalchemy import Connection, select

from beslut.archive import merkle, truth
from beslut.archive.archive import Archive
from beslut.archive.checkpoint import Checkpoint
from beslut.archive.checkpoints import checkpoint_of, consistency, public_keys
from beslut.archive.log import StoredNodes
from beslut.archive.nearest import no_record
from beslut.archive.proof import Asked, Attested, ConsistencyProof, InclusionProof
from beslut.archive.tables import CHECKPOINTS
from beslut.archive.truth import Version
from beslut.errors import InputError
from beslut.messages import message


def prove(
    archive: Archive,
    record: str,
    paragraph: str | None = None,
    number: int | None = None,
    size: int | None = None,
) -> InclusionProof:
    """The proof that the newest version of a record, or the one of this number, stands in the signed log.

    The checkpoint is the first one that counts the version, or the one over `size` versions. With `paragraph` the
    proof points out a § of it. A version that was erased is proven without its content. Raises `InputError` where there
    is no such record, version or §, and where no such checkpoint counts the version.
    """
    with archive.reading() as connection:
        version = _version(archive, connection, record, number)
        checkpoint = _checkpoint(archive, connection, version, size)
        path = merkle.inclusion_path(version.entry.number, checkpoint.size, StoredNodes(connection))
        attested = _attested(connection, checkpoint)
    asked = None
    if paragraph is not None:
        if version.content is None:
            raise InputError(
                message("the content of this version is erased"),
                place=record,
                mend=message("Its entry can be proven: leave out --paragraph."),
            )
        asked = Asked.of(version.content, paragraph, record)
    return InclusionProof(
        entry=version.entry,
        content=version.content,
        salt=version.salt,
        source_sha256=version.source_sha256,
        asked=asked,
        path=path,
        attested=attested,
    )


def is_counted(archive: Archive, record: str, number: int | None = None) -> bool:
    """Whether some checkpoint counts the version already; raises `InputError` as `prove` does."""
    with archive.reading() as connection:
        version = _version(archive, connection, record, number)
        return _size(connection, version) is not None


def prove_growth(archive: Archive, first: int, second: int) -> ConsistencyProof:
    """The proof that the log of one checkpoint begins that of a later one, by the numbers of versions that they count.

    Raises `InputError` where there is no such checkpoint, and where the first is the later one.
    """
    if second < first:
        raise InputError(
            message("a log of {first} versions does not begin one of {second}", first=first, second=second),
            mend=message("Name the earlier checkpoint first."),
        )
    with archive.reading() as connection:
        earlier, later = checkpoint_of(connection, first), checkpoint_of(connection, second)
        return ConsistencyProof(
            first=_attested(connection, earlier),
            second=_attested(connection, later),
            path=consistency(connection, first, second),
        )


def _version(archive: Archive, connection: Connection, record: str, number: int | None) -> Version:
    found = truth.current(connection, record)
    if found is None:
        raise no_record(connection, archive.address, record)
    if number is not None and number != found.entry.number:
        found = truth.version(connection, number)
        if found is None or found.entry.record != record:
            raise no_version(record, number)
    return found


def no_version(record: str, number: int) -> InputError:
    """The error for a version that a record does not have."""
    return InputError(
        message("{record} has no version {number}", record=record, number=number),
        place="--version",
        mend=message("beslut archive history {record} shows those there are.", record=record),
    )


def _size(connection: Connection, version: Version) -> int | None:
    """How many versions the first checkpoint counts that counts this one; None where none does."""
    query = select(CHECKPOINTS.c.size).where(CHECKPOINTS.c.size > version.entry.number)
    size: int | None = connection.execute(query.order_by(CHECKPOINTS.c.size).limit(1)).scalar()
    return size


def _checkpoint(archive: Archive, connection: Connection, version: Version, size: int | None) -> Checkpoint:
    if size is None:
        size = _size(connection, version)
    if size is None:
        raise InputError(
            message("no checkpoint counts version {number} yet", number=version.entry.number),
            place=str(archive.address),
            mend=message("Make one: beslut archive checkpoint"),
        )
    found = checkpoint_of(connection, size)
    if size <= version.entry.number:
        raise InputError(
            message(
                "the checkpoint over {n} versions was made before version {number}, and does not count it",
                n=size,
                number=version.entry.number,
            ),
            mend=message("Name a later checkpoint, or another version; both count from 0."),
        )
    return found


def _attested(connection: Connection, checkpoint: Checkpoint) -> Attested:
    return Attested(checkpoint=checkpoint, public=public_keys(connection)[checkpoint.key])
