"""Checks of what was recorded (kontroller av posterna): meetings that can be read, and erasures that were spoken of."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, bindparam, select

from beslut.archive import truth
from beslut.archive.checks import Fault
from beslut.archive.driver import Question
from beslut.archive.entries import VersionKind
from beslut.archive.record_ids import is_of
from beslut.archive.tables import CONTENTS, ERASURES, VERSIONS
from beslut.batch import Progress, counted
from beslut.errors import InputError
from beslut.messages import Message, message

_REDACTIONS = (
    select(VERSIONS.c.number, VERSIONS.c.erases)
    .where(VERSIONS.c.kind == VersionKind.REDACTION.value, VERSIONS.c.erases.is_not(None))
    .order_by(VERSIONS.c.number)
)
_ERASED = Question(
    select(CONTENTS.c.version, ERASURES.c.by)
    .select_from(VERSIONS)
    .outerjoin(CONTENTS, CONTENTS.c.version == VERSIONS.c.number)
    .outerjoin(ERASURES, ERASURES.c.version == VERSIONS.c.number)
    .where(VERSIONS.c.number == bindparam("number"))
)


def meeting_faults(connection: Connection, progress: Progress | None = None) -> Iterator[Fault]:
    """Newest versions that count and hold no meeting, or the meeting of another record: no report would show them."""
    for number in counted(truth.numbers_of_newest(connection), progress):
        try:
            found = truth.version(connection, number)
        except ValueError:  # its own entry tells that it is damaged
            continue
        if found is not None and found.content is not None and found.entry.kind is not VersionKind.WITHDRAWAL:
            said = _in_meeting(found)
            if said is not None:
                yield Fault(where=f"version {number}", version=number, what=said)


def _in_meeting(version: truth.Version) -> Message | None:
    try:
        meeting = version.meeting
    except (InputError, ValueError) as fault:
        cause = fault.cause if isinstance(fault, InputError) else type(fault).__name__
        return message("its content is no meeting that can be read: {cause}", cause=cause)
    if meeting is None or is_of(version.entry.record, meeting):
        return None
    return message("its content is the meeting of another record")


def redaction_faults(connection: Connection) -> Iterator[Fault]:
    """Versions that a redaction says it erased: those whose content is there, and those of which no erasure is told."""
    for row in connection.execute(_REDACTIONS).all():
        for written in row.erases.split(","):
            if not written.isdecimal():  # its own entry tells that it is damaged
                continue
            number = int(written)
            for content, by in _ERASED.rows(connection, number=number):
                if content is not None:
                    cause = message(
                        "the content is there, though version {n} says that it was erased", n=row.number
                    )
                    yield Fault(where=f"version {number}", version=number, what=cause)
                elif by is None:
                    cause = message(
                        "version {n} erased the content, and nothing beside it says so", n=row.number
                    )
                    yield Fault(where=f"version {number}", version=number, what=cause)
