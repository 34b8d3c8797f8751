"""The search for a protected name (namnsökning): where an archive holds it, what looks like it, what the log tells."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attrs import define, evolve, field, frozen
from sqlalchemy import Connection

from beslut.archive import truth
from beslut.archive.entries import Entry
from beslut.archive.labels import labels_in
from beslut.archive.protected import Occurrence, Path, ProtectedName
from beslut.archive.record_ids import slug
from beslut.archive.truth import Version
from beslut.archive.written_names import Look
from beslut.participation.names import folded
from beslut.records.truths import as_tuple

_TOLD = ("record", "who", "why", "source_name")


@frozen(kw_only=True)
class Seen:
    """A name or what looks like it, in a record (förekomst): in which versions, in which field, among which words."""

    record: str
    versions: tuple[int, ...] = field(converter=as_tuple)
    path: Path
    before: str
    words: str
    after: str
    look: Look


@frozen(kw_only=True)
class Told:
    """An entry of the log that tells the name (loggpost med namnet): its number, its field, and what stands there.

    The log is what everything is proven by, and so nothing of it can be taken away.
    """

    version: int
    field: str
    text: str


@frozen(kw_only=True)
class Found:
    """What an archive holds of a protected name (förekomster).

    `holding` are the versions that hold it, by record; `unsettled` records of no known municipality that do. `seen` are
    the places in the records, of whatever look; of versions that are to be erased only those of the name itself, and of
    the newest one, which goes on without the name. `labels` are those that are in use.
    """

    holding: dict[str, tuple[int, ...]]
    unsettled: tuple[str, ...]
    seen: tuple[Seen, ...]
    told: tuple[Told, ...]
    labels: tuple[str, ...]


def look_through(connection: Connection, protected: ProtectedName, municipality: str | None) -> Found:
    """Look for a name in every version of every record, and in the log; without `municipality` in those of all."""
    search = _Search(protected=protected, municipality=municipality)
    for version in truth.all_versions(connection):
        search.take(version)
    return search.found()


@define(kw_only=True)
class _Search:
    protected: ProtectedName
    municipality: str | None
    holding: dict[str, list[int]] = field(factory=dict)
    unsettled: dict[str, None] = field(factory=dict)
    labels: dict[str, None] = field(factory=dict)
    newest: dict[str, int] = field(factory=dict)
    elsewhere: set[str] = field(factory=set)
    occurrences: dict[tuple[str, Occurrence], list[int]] = field(factory=dict)
    told: list[tuple[str, Told]] = field(factory=list)

    def take(self, version: Version) -> None:
        """Look at one version."""
        entry = version.entry
        self.newest[entry.record] = entry.number
        self.told += [(entry.record, told) for told in _told(entry, self.protected)]
        if version.content is None:
            return
        written = version.content.decode()
        self.labels.update(dict.fromkeys(labels_in(written)))
        data = json.loads(version.content)
        there = _is_there(data, self.municipality)
        if there is False:
            self.elsewhere.add(entry.record)
        elif self.protected.may_be_in(written):
            self._look(entry, data, settled=there is True)

    def _look(self, entry: Entry, data: Any, *, settled: bool) -> None:
        for occurrence in self.protected.occurrences(data):
            if occurrence.look is Look.NAME and not settled:
                self.unsettled[entry.record] = None
                continue
            numbers = self.occurrences.setdefault((entry.record, occurrence), [])
            if entry.number not in numbers:
                numbers.append(entry.number)
            if occurrence.look is Look.NAME and entry.number not in self.holding.setdefault(entry.record, []):
                self.holding[entry.record].append(entry.number)

    def found(self) -> Found:
        """What came of it."""
        return Found(
            holding={record: tuple(numbers) for record, numbers in self.holding.items()},
            unsettled=tuple(self.unsettled),
            seen=tuple(self._seen()),
            told=tuple(told for record, told in self.told if record not in self.elsewhere),
            labels=tuple(self.labels),
        )

    def _seen(self) -> Iterator[Seen]:
        for (record, one), numbers in self.occurrences.items():
            gone = set(self.holding.get(record, ())) - {self.newest[record]}
            left = numbers if one.look is Look.NAME else [number for number in numbers if number not in gone]
            if left:
                yield Seen(
                    record=record,
                    versions=left,
                    path=one.path,
                    before=one.before,
                    words=one.words,
                    after=one.after,
                    look=one.look,
                )


def tells(protected: ProtectedName, text: str) -> bool:
    """Whether a text tells the name, as a name of a file may: in any letters, with any signs between the words."""
    if any(one.look is not Look.PARTLY for one in evolve(protected, party=None).occurrences(text)):
        return True
    plain = f"-{slug(text)}-"
    names = [slug(name).split("-") for name in (protected.name, *protected.also)]
    orders = [words[cut:] + words[:cut] for words in names for cut in range(len(words))]
    return any(f"-{'-'.join(words)}-" in plain for words in orders)


def _told(entry: Entry, protected: ProtectedName) -> Iterator[Told]:
    for name in _TOLD:
        text = getattr(entry, name)
        if text is not None and tells(protected, text):
            yield Told(version=entry.number, field=name, text=text)


def _is_there(data: Any, municipality: str | None) -> bool | None:
    """Whether the record is of the municipality; None where it does not tell of which it is."""
    if municipality is None:
        return True
    body = data.get("body") or {}
    own = body.get("municipality")
    return None if own is None else folded(own) == folded(municipality)
