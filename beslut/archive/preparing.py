"""Preparing (förberedelse): all that can be made ready of a meeting before the archive is asked, in any process."""

from __future__ import annotations

from attrs import frozen

from beslut.archive.canonical import canonical
from beslut.archive.derived.rows import Derived, derive
from beslut.archive.record_ids import record_id
from beslut.records import Meeting


@frozen(kw_only=True)
class Prepared:
    """A meeting that is ready to be put into an archive: the id of its record, its canonical JSON, what follows."""

    record: str
    content: bytes
    derived: Derived


def prepare(meeting: Meeting) -> Prepared:
    """Make a meeting ready; whoever adds many lets several processes do it, and one writes.

    A meeting without a day gets an id of its own each time; the archive finds out whether it has it already.
    """
    record = record_id(meeting)
    return Prepared(record=record, content=canonical(meeting), derived=derive(record, meeting))
