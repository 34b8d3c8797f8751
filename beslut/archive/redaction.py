"""Redaction (skydd av identitet): a protected name leaves every record, and the log still proves all the rest.

Each record that names the person gets a version of its own in which a label stands for the name. The contents and
salts of the versions that told the name are erased; their entries stay in the log, so that every root, checkpoint and
proof holds as before.
"""

from __future__ import annotations

import json
from contextlib import suppress

from attrs import evolve, field, frozen
from sqlalchemy import Connection, delete, insert

from beslut.archive import derived, truth
from beslut.archive.archive import Archive, Doing
from beslut.archive.canonical import canonical, meeting_of
from beslut.archive.entries import VersionKind
from beslut.archive.protected import LABEL, ProtectedName, labels_in, next_label
from beslut.archive.record_ids import NOT_KNOWN, slug
from beslut.archive.sweeping import overwrite_deleted, sweep, sweep_index
from beslut.archive.tables import CONTENTS, ERASURES
from beslut.archive.truth import Draft, Version
from beslut.errors import InputError
from beslut.messages import message
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class Redaction:
    """What a redaction came to (skyddad identitet).

    `label` stands for the name in the `records`, of which `erased` are the numbers of the versions that have lost
    their content. `unsettled` are records of no known municipality that hold the name and were left as they are.
    `surname` are records in which the last word of the name still stands somewhere, perhaps for somebody else.
    `swept` tells whether the bytes are gone from the files of the database too.
    """

    label: str
    records: tuple[str, ...] = field(converter=as_tuple)
    erased: tuple[int, ...] = field(converter=as_tuple)
    unsettled: tuple[str, ...] = field(converter=as_tuple)
    surname: tuple[str, ...] = field(converter=as_tuple)
    swept: bool


class _TakenBack(Exception):
    """Ends a transaction of which nothing is to be kept."""


def redact(
    archive: Archive,
    name: str,
    party: str | None,
    municipality: str | None,
    doing: Doing,
    *,
    tried: bool = False,
) -> Redaction:
    """Take a protected name out of every record of a municipality, and out of all earlier versions of them.

    With `party` a namesake of another party keeps the name. Without `municipality` the records of all are meant. All
    is done in one transaction, or nothing. Where it is only `tried` the transaction is taken back when it is known what
    it comes to: what is erased cannot be had again. Raises `InputError` where the name is only one word, where no
    record holds it, and where the reason itself tells the name.
    """
    protected = ProtectedName(name, party)
    _refuse_careless(protected, doing)
    with suppress(_TakenBack), archive.writing() as connection:
        overwrite_deleted(connection)
        found = _found(connection, protected, municipality)
        if not found.records:
            raise InputError(
                message("no record holds this name"),
                place=str(archive.address),
                mend=message(
                    "Write it as in the minutes, first name and surname; check party and municipality."
                ),
            )
        label = next_label(found.labels)
        erased: list[int] = []
        surname: list[str] = []
        for record in found.records:
            erased += _redacted(connection, record, protected, label, doing)
            if _surname_stays(connection, record, protected):
                surname.append(record)
        if tried:
            raise _TakenBack
        sweep_index(connection)
    return Redaction(
        label=label,
        records=found.records,
        erased=erased,
        unsettled=found.unsettled,
        surname=surname,
        swept=not tried and sweep(archive),
    )


@frozen(kw_only=True)
class _Found:
    records: tuple[str, ...]
    unsettled: tuple[str, ...]
    labels: tuple[str, ...]


def _refuse_careless(protected: ProtectedName, doing: Doing) -> None:
    if len(protected.name.split()) < 2:
        raise InputError(
            message("one word is no whole name, and may be many people’s"),
            place=protected.name or "-",
            mend=message("Give first name and surname, as in the minutes."),
        )
    if protected.stands_in([doing.who, doing.why or ""]):
        raise InputError(
            message("the reason tells the protected name, and would stay in the log"),
            place="--why",
            mend=message("Write the reason without the name, such as: protected identity, case number."),
        )


def _found(connection: Connection, protected: ProtectedName, municipality: str | None) -> _Found:
    """The records that hold the name in some version, and the labels that are in use."""
    records: dict[str, None] = {}
    unsettled: dict[str, None] = {}
    labels: dict[str, None] = {}
    for version in truth.all_versions(connection):
        if version.content is None:
            continue
        written = version.content.decode()
        labels.update(dict.fromkeys(labels_in(written)))
        if protected.may_be_in(written) and protected.stands_in(json.loads(version.content)):
            where = _where(version.entry.record, municipality)
            if where is not None:
                (records if where else unsettled)[version.entry.record] = None
    return _Found(records=tuple(records), unsettled=tuple(unsettled), labels=tuple(labels))


def _where(record: str, municipality: str | None) -> bool | None:
    """Whether the record is of the municipality; False where its own is not known, None where it is of another."""
    if municipality is None:
        return True
    own = record.split("/", 1)[0]
    if own == slug(municipality):
        return True
    return False if own == NOT_KNOWN else None


def _redacted(
    connection: Connection, record: str, protected: ProtectedName, label: str, doing: Doing
) -> list[int]:
    """Give the record a version without the name, and erase those that hold it."""
    versions = truth.history(connection, record)
    newest = versions[-1]
    meeting = meeting_of(_content_without(newest, protected, label))
    content = canonical(meeting)
    holding = [one.entry.number for one in versions if _holds(one, protected)]
    draft = _draft(newest, VersionKind.REDACTION, content, doing, newest.entry.number)
    entry = truth.append(connection, evolve(draft, erases=tuple(holding)))
    if newest.entry.kind is VersionKind.WITHDRAWAL:  # a record that did not count does not come back by this
        truth.append(connection, _draft(newest, VersionKind.WITHDRAWAL, content, doing, entry.number))
    else:
        derived.store(connection, entry, meeting)
    for number in holding:
        connection.execute(insert(ERASURES), {"version": number, "by": entry.number})
        connection.execute(delete(CONTENTS).where(CONTENTS.c.version == number))
    return holding


def _content_without(version: Version, protected: ProtectedName, label: str) -> bytes:
    assert version.content is not None, "only versions before the newest are ever erased"
    data = json.loads(version.content)
    return json.dumps(protected.replaced(data, label)).encode()


def _holds(version: Version, protected: ProtectedName) -> bool:
    return version.content is not None and protected.stands_in(json.loads(version.content))


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


def _surname_stays(connection: Connection, record: str, protected: ProtectedName) -> bool:
    last = ProtectedName(protected.name.split()[-1])
    return any(
        version.content is not None and last.stands_in(json.loads(version.content))
        for version in truth.history(connection, record)
    )


__all__ = ["LABEL", "Redaction", "redact"]
