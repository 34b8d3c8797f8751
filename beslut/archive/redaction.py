"""Redaction (skydd av identitet): a protected name leaves every record, and the log still proves all the rest.

Each record that names the person gets a version of its own in which a label stands for the name. The contents and
salts of the versions that told the name are erased; their entries stay in the log, so that every root, checkpoint and
proof holds as before.
"""

from __future__ import annotations

import json

from attrs import evolve, field, frozen
from sqlalchemy import Connection, delete, insert

from beslut.archive import derived, truth
from beslut.archive.archive import Archive, Doing
from beslut.archive.canonical import canonical, meeting_of
from beslut.archive.entries import VersionKind
from beslut.archive.labels import next_label
from beslut.archive.name_search import Found, Seen, Told, look_through, tells
from beslut.archive.protected import ProtectedName
from beslut.archive.sweeping import Sweep, overwrite_deleted, sweep, sweep_index
from beslut.archive.tables import CONTENTS, ERASURES
from beslut.archive.truth import Draft, Version
from beslut.archive.written_names import Look
from beslut.errors import InputError
from beslut.messages import message
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class Redaction:
    """What a redaction came to (skyddad identitet), or would come to where it is only tried.

    `label` stands for the name in the `records`, of which `erased` are the numbers of the versions that have lost
    their content. `unsettled` are records of no known municipality that hold the name and were left as they are.
    `seen` are all places of the name, and of what only looks like it and was left. `told` are entries of the log that
    tell the name, and stay. `labels` were in use before. `swept` tells whether the bytes are gone from the files of the
    database too.
    """

    label: str
    records: tuple[str, ...] = field(converter=as_tuple)
    erased: tuple[int, ...] = field(converter=as_tuple)
    unsettled: tuple[str, ...] = field(converter=as_tuple)
    seen: tuple[Seen, ...] = field(converter=as_tuple)
    told: tuple[Told, ...] = field(converter=as_tuple)
    labels: tuple[str, ...] = field(converter=as_tuple)
    swept: Sweep

    @property
    def names(self) -> tuple[Seen, ...]:
        """Where the name stood."""
        return tuple(one for one in self.seen if one.look is Look.NAME)

    @property
    def left(self) -> tuple[Seen, ...]:
        """What has all of the name and was left as it is: another's name, other letters, another party."""
        return tuple(one for one in self.seen if one.look not in (Look.NAME, Look.PARTLY))

    @property
    def in_part(self) -> tuple[Seen, ...]:
        """Where a surname or an initial may be the person's; somebody has to look at it."""
        return tuple(one for one in self.seen if one.look is Look.PARTLY)


def redact(
    archive: Archive,
    name: str,
    party: str | None,
    municipality: str | None,
    doing: Doing,
    *,
    also: tuple[str, ...] = (),
    label: str | None = None,
    tried: bool = False,
) -> Redaction:
    """Take a protected name out of every record of a municipality, and out of all earlier versions of them.

    With `party` a namesake of another party keeps the name. Without `municipality` the records of all are meant. `also`
    are other ways in which the same person's name is written. `label` is one that stands for the person already. All is
    done in one transaction, or nothing; where it is only `tried`, nothing is.

    Raises `InputError` where a name is only one word, where no record holds it, where the reason itself tells the name,
    and where the label is none that stands in the archive.
    """
    protected = _protected(name, party, also, doing)
    if tried:
        with archive.reading() as connection:
            found = look_through(connection, protected, municipality)
        if not found.holding and not found.seen and not found.told and not found.unsettled:
            raise _nowhere(archive)
        return _made(found, _label(found, label), Sweep())
    with archive.writing() as connection:
        overwrite_deleted(connection)
        found = look_through(connection, protected, municipality)
        if not found.holding:
            raise _nowhere(archive)
        chosen = _label(found, label)
        for record, holding in found.holding.items():
            _redacted(connection, record, holding, protected, chosen, doing)
        sweep_index(connection)
    return _made(found, chosen, sweep(archive))


def _made(found: Found, label: str, swept: Sweep) -> Redaction:
    return Redaction(
        label=label,
        records=tuple(found.holding),
        erased=tuple(number for numbers in found.holding.values() for number in numbers),
        unsettled=found.unsettled,
        seen=found.seen,
        told=found.told,
        labels=found.labels,
        swept=swept,
    )


def _nowhere(archive: Archive) -> InputError:
    return InputError(
        message("no record holds this name"),
        place=str(archive.address),
        mend=message(
            "Write it as in the minutes, first name and surname; check party and municipality. --dry-run shows what"
            " looks like it."
        ),
    )


def _label(found: Found, label: str | None) -> str:
    if label is None:
        return next_label(found.labels)
    if label not in found.labels:
        raise InputError(
            message("“{label}” stands for nobody in the archive", label=label),
            place="--label",
            mend=message("Choose among {known}.", known=sorted(found.labels))
            if found.labels
            else message("Leave --label out: the archive chooses one."),
        )
    return label


def _protected(name: str, party: str | None, also: tuple[str, ...], doing: Doing) -> ProtectedName:
    for each in (name, *also):
        if len(each.split()) < 2:
            raise InputError(
                message("one word is no whole name, and may be many people’s"),
                place=each or "-",
                mend=message("Give first name and surname, as in the minutes."),
            )
    protected = ProtectedName(name, party, also)
    if any(tells(protected, text) for text in (doing.who, doing.why or "")):
        raise InputError(
            message("the reason tells the protected name, and would stay in the log"),
            place="--why",
            mend=message("Write the reason without the name, such as: protected identity, case number."),
        )
    return protected


def _redacted(
    connection: Connection,
    record: str,
    holding: tuple[int, ...],
    protected: ProtectedName,
    label: str,
    doing: Doing,
) -> None:
    """Give the record a version without the name, and erase those that hold it."""
    newest = truth.current(connection, record)
    assert newest is not None, "it was found a moment ago, in this transaction"
    meeting = meeting_of(_content_without(newest, protected, label))
    content = canonical(meeting)
    draft = _draft(newest, VersionKind.REDACTION, content, doing, newest.entry.number)
    entry = truth.append(connection, evolve(draft, erases=holding))
    if newest.entry.kind is VersionKind.WITHDRAWAL:  # a record that did not count does not come back by this
        truth.append(connection, _draft(newest, VersionKind.WITHDRAWAL, content, doing, entry.number))
    else:
        derived.store(connection, entry, meeting)
    for number in holding:
        connection.execute(insert(ERASURES), {"version": number, "by": entry.number})
        connection.execute(delete(CONTENTS).where(CONTENTS.c.version == number))


def _content_without(version: Version, protected: ProtectedName, label: str) -> bytes:
    assert version.content is not None, "only versions before the newest are ever erased"
    data = json.loads(version.content)
    return json.dumps(protected.replaced(data, label)).encode()


def _draft(newest: Version, kind: VersionKind, content: bytes, doing: Doing, previous: int) -> Draft:
    return Draft(
        record=newest.entry.record,
        kind=kind,
        content=content,
        who=doing.who,
        at=doing.at,
        why=doing.why,
        previous=previous,
    )
