"""What to say of a meeting whose record the archive has already (post som redan finns), and what to type then."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

from beslut.cli.archive.options import DEFAULT, VARIABLE
from beslut.cli.archive.saying import object_to
from beslut.cli.desk import Desk
from beslut.errors import InputError
from beslut.messages import Message, message

if TYPE_CHECKING:
    from beslut.archive.archive import Archive
    from beslut.archive.preparing import Prepared
    from beslut.archive.truth import Version
    from beslut.records import Meeting

CORRECTED = "post.yaml"
"""A name for the file that whoever corrects a record with a protected name begins with."""


def tell_withdrawn(desk: Desk, archive: Archive, url: str, record: str, document: str) -> None:
    """Say that the record is withdrawn, since when and why, and what takes it back in."""
    history = archive.history(record)
    desk.warn(
        message(
            "{withdrawn}. Back in with: {command}",
            withdrawn=_withdrawn(record, history),
            command=_back_in(archive, url, record, document, _protected(history) is not None),
        )
    )


def tell_protected(desk: Desk, archive: Archive, url: str, record: str) -> None:
    """Say that a name of the record was taken out since, and that the file would bring it back."""
    desk.warn(
        message(
            "{record}: {protected}. Correcting with this file would bring it back; begin with: {command}",
            record=record,
            protected=_name_gone(_protected(archive.history(record))),
            command=_command(archive, url, "show", record, "--output", CORRECTED),
        )
    )


def object_that_it_differs(desk: Desk, archive: Archive, url: str, document: str, prepared: Prepared) -> None:
    """Say what the file says otherwise than the record, and the command that gives the record a new version."""
    record = prepared.record
    history = archive.history(record)
    redaction = _protected(history)
    cause = message("{record} reads otherwise in the archive", record=record)
    if redaction is None:
        cause = _with_differences(cause, history[-1].meeting, prepared.content)
    lines = [_withdrawn(record, history)] if _is_withdrawn(history[-1]) else []
    if redaction is not None:
        lines += [
            message("{what}; this file may bring it back.", what=_name_gone(redaction)),
            message(
                "Begin with: {command}",
                command=_command(archive, url, "show", record, "--output", CORRECTED),
            ),
        ]
    else:
        lines.append(
            message("A new version: {command}", command=_correct(archive, url, record, document)),
        )
    object_to(desk, InputError(cause, place=document, mend=_stacked(lines)))


def _with_differences(cause: Message, held: Meeting | None, given: bytes) -> Message:
    from beslut.archive.canonical import meeting_of
    from beslut.archive.differences import differences

    found = () if held is None else differences(held, meeting_of(given))
    return message("{cause}: {what}", cause=cause, what=found) if found else cause


def _stacked(lines: list[Message]) -> Message:
    said = lines[0]
    for line in lines[1:]:
        said = message("{said}\n{more}", said=said, more=line)
    return said


def _is_withdrawn(version: Version) -> bool:
    from beslut.archive.entries import VersionKind

    return version.entry.kind is VersionKind.WITHDRAWAL


def _protected(history: tuple[Version, ...]) -> Version | None:
    """The last version that took a protected name out; None where none did."""
    from beslut.archive.entries import VersionKind

    return next((one for one in reversed(history) if one.entry.kind is VersionKind.REDACTION), None)


def _withdrawn(record: str, history: tuple[Version, ...]) -> Message:
    """Since when and why the record is withdrawn; a redaction since then has given it a withdrawal more."""
    from beslut.archive.entries import VersionKind

    out = (VersionKind.WITHDRAWAL, VersionKind.REDACTION)
    last = max(at for at, one in enumerate(history) if one.entry.kind not in out)
    since = next(one.entry for one in history[last:] if one.entry.kind is VersionKind.WITHDRAWAL)
    return message(
        "{record} is withdrawn since {day} ({why}) and does not count",
        record=record,
        day=since.at[:10],
        why=since.why or "-",
    )


def _name_gone(version: Version | None) -> Message:
    assert version is not None, "only asked of a record that a redaction has changed"
    return message("a name in it is protected since {day}", day=version.entry.at[:10])


def _back_in(archive: Archive, url: str, record: str, document: str, protected: bool) -> Message:
    if not protected:
        return _correct(archive, url, record, document)
    return message(
        "{show}, and then: {correct}",
        show=_command(archive, url, "show", record, "--output", CORRECTED),
        correct=_correct(archive, url, record, CORRECTED),
    )


def _correct(archive: Archive, url: str, record: str, document: str) -> Message:
    typed = _command(archive, url, "correct", record, document)
    return message("{command} --why REASON", command=typed)


def _command(archive: Archive, url: str, *words: str) -> str:
    """A command as it is typed; the archive is named where it is not the usual one."""
    usual = os.environ.get(VARIABLE) or DEFAULT
    where = () if url == usual else ("--archive", str(archive.address))
    return shlex.join(["beslut", "archive", *words, *where])
