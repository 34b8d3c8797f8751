"""What the archive has already (redan arkiverat): which record a meeting is, and whether it says anything new."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from beslut.archive import truth
from beslut.archive.canonical import content_hash, meeting_of
from beslut.archive.imprints import imprints_for, without_places
from beslut.archive.labels import LABEL, count_of, labels_in, may_be_the_same
from beslut.archive.preparing import Prepared
from beslut.archive.record_ids import is_undated
from beslut.archive.tables import CONTENTS, VERSIONS
from beslut.archive.truth import Version
from beslut.errors import InputError
from beslut.messages import message
from beslut.participation.names import folded
from beslut.records import Meeting


def held_as(connection: Connection, prepared: Prepared, source_sha256: str | None) -> str | None:
    """The id of the record that a meeting is of; None where the archive does not have it.

    The id of a meeting without a day is drawn anew each time. Such a one is known by what it says, also where a name
    is protected since, or by its source document, if that holds no other meeting and so is given here.
    """
    if truth.is_known(connection, prepared.record):
        return prepared.record
    return _undated(connection, prepared, source_sha256) if is_undated(prepared.record) else None


def reads_like(versions: Sequence[Version], meeting: Meeting) -> bool:
    """Whether a version says the same; where in a document things stand makes no difference."""
    return any(one.meeting == meeting for one in versions)


def is_known(versions: Sequence[Version], content: bytes, source_sha256: str | None) -> bool:
    """Whether the record had this content in any version; or came from this document, and was corrected since.

    What was corrected or withdrawn is not taken back in by giving the old file once more. Of a record that was never
    touched the content decides: one document may hold two meetings of one id. Minutes that read as the record but for
    a protected name are not taken in again.
    """
    if any(one.content == content for one in versions) or _is_protected_in(versions, content):
        return True
    return (
        source_sha256 is not None
        and len(versions) > 1
        and any(one.source_sha256 == source_sha256 for one in versions)
    )


def must_be_its_municipality(record: str, versions: Sequence[Version], meeting: Meeting) -> None:
    """Raise `OtherMunicipality` where the id of a record stands for another one: in ids Håbo and Habo are the same."""
    own = _municipality(meeting)
    held = next((one.meeting for one in reversed(versions) if one.meeting is not None), None)
    other = None if held is None else _municipality(held)
    if own is None or other is None or folded(own) == folded(other) or LABEL in other + own:
        return
    raise OtherMunicipality(
        message("{record} stands for {other} here, and this is {own}", record=record, other=other, own=own),
        mend=message("Keep an archive for each municipality."),
    )


def must_keep_labels(record: str, versions: Sequence[Version], content: bytes) -> None:
    """Raise `InputError` where a content may bring a protected name back into a record.

    That is where a label stands fewer times than in the newest version, or where the content reads as an earlier one
    but for the labels. Whose name it is that stands there instead, nobody can tell.
    """
    told = without_places(json.loads(content))
    labelled = [without_places(json.loads(each)) for each in _labelled(versions)]
    newest = [] if versions[-1].content is None else [without_places(json.loads(versions[-1].content))]
    alike = [each for each in labelled if may_be_the_same(each, told)]
    if not any(_has_fewer_labels(told, each) for each in (*newest, *alike)):
        return
    raise InputError(
        message("a name in {record} is protected, and this would bring it back", record=record),
        mend=message(
            "Begin with: beslut archive show {record}. Where the label is to go, as the person was not there or it is"
            " somebody else, say so with --label-goes.",
            record=record,
        ),
    )


class OtherMunicipality(InputError):
    """A meeting whose id stands for one of another municipality in this archive (annan kommun)."""


def _municipality(meeting: Meeting) -> str | None:
    return None if meeting.body is None else meeting.body.municipality


def _is_protected_in(versions: Sequence[Version], content: bytes) -> bool:
    """Whether the content reads as a version with labels; a correction since may read otherwise."""
    labelled = _labelled(versions)
    told = without_places(json.loads(content)) if labelled else None
    return any(may_be_the_same(without_places(json.loads(each)), told) for each in labelled)


def _labelled(versions: Sequence[Version]) -> list[bytes]:
    contents = (one.content for one in versions if one.content is not None)
    return [content for content in contents if labels_in(content.decode())]


def _has_fewer_labels(told: Any, labelled: Any) -> bool:
    given, held = (json.dumps(data, ensure_ascii=False) for data in (told, labelled))
    return any(count_of(label, given) < count_of(label, held) for label in labels_in(held))


def _undated(connection: Connection, prepared: Prepared, source_sha256: str | None) -> str | None:
    prefix = prepared.record.rsplit("/", 1)[0]
    held = _first(connection, prefix, CONTENTS.c.sha256 == content_hash(prepared.content))
    if held is None:
        held = _alike(connection, prepared)
    if held is None and source_sha256 is not None:
        held = _first(connection, prefix, CONTENTS.c.source_sha256 == source_sha256)
    return held


def _first(connection: Connection, prefix: str, holds: ColumnElement[bool]) -> str | None:
    """The record of the body whose content was the first of which this holds.

    There are few of them, and the first is looked for here: a database that is asked for it may walk through the log.
    """
    query = (
        select(VERSIONS.c.number, VERSIONS.c.record)
        .join(CONTENTS, CONTENTS.c.version == VERSIONS.c.number)
        .where(holds, CONTENTS.c.imprint.is_not(None))
    )
    found: list[tuple[int, str]] = [(number, record) for number, record in connection.execute(query)]
    own = [(number, record) for number, record in found if record.startswith(f"{prefix}/")]
    return min(own)[1] if own else None


def _alike(connection: Connection, prepared: Prepared) -> str | None:
    """The first record that reads like this, or did so before a name was protected."""
    meeting = meeting_of(prepared.content)
    for record in _with_imprint(connection, prepared):
        versions = truth.history(connection, record)
        if reads_like(versions, meeting):
            return record
        if _is_protected_in(versions, prepared.content) and _was_touched(versions, meeting):
            return record
    return None


def _with_imprint(connection: Connection, prepared: Prepared) -> Sequence[str]:
    """The records that may say the same, by their imprints: few others are read for each one that is added.

    Those in which a name is protected share an imprint where the longest § is a common one.
    """
    found = (
        select(VERSIONS.c.record)
        .join(CONTENTS, CONTENTS.c.version == VERSIONS.c.number)
        .where(CONTENTS.c.imprint.in_(imprints_for(prepared.record, prepared.content)))
    )
    query = (
        select(VERSIONS.c.record)
        .where(VERSIONS.c.record.in_(found))
        .group_by(VERSIONS.c.record)
        .order_by(func.min(VERSIONS.c.number))
    )
    return connection.execute(query).scalars().all()


def _was_touched(versions: Sequence[Version], meeting: Meeting) -> bool:
    """Whether a label may be the archive's own; where the document came with it, a title tells what it is of."""
    return len(versions) > 1 or _title(versions[0].meeting) == _title(meeting)


def _title(meeting: Meeting | None) -> str | None:
    return meeting.paragraphs[0].title if meeting is not None and meeting.paragraphs else None
