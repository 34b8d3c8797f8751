"""Sources (källor): any file that holds meetings, opened the same way, be it minutes or a record file.

It takes a path and gives the meetings with what the reading left open. A file that cannot be used gives one
error with the place, the cause and the mend.
"""

from __future__ import annotations

from pathlib import Path

from attrs import field, frozen

from beslut.files import load_meetings
from beslut.messages import Message
from beslut.minutes import Reading, open_document, read_document
from beslut.records import Meeting
from beslut.records.truths import as_tuple

RECORD_SUFFIXES = (".json", ".yaml", ".yml")
"""File name endings that tell a record file; all other files are minutes."""


@frozen(kw_only=True)
class Source:
    """A file that was opened (källa): its meetings, the reading where it is minutes, and what should be said of it.

    `document` is the name that places carry. `warnings` tell what was assumed, such as an older character set.
    """

    document: str
    meetings: tuple[Meeting, ...] = field(converter=as_tuple)
    reading: Reading | None = None
    warnings: tuple[Message, ...] = field(default=(), converter=as_tuple)


def open_source(path: str | Path) -> Source:
    """The meetings of a file: minutes, or a record file in JSON or YAML.

    Raises `beslut.errors.InputError` for a file that is missing, a folder, empty, binary or neither of the two.
    """
    document = str(path)
    if Path(path).suffix.lower() in RECORD_SUFFIXES:
        return Source(document=document, meetings=load_meetings(path))
    opened = open_document(path)
    reading = read_document(opened)
    return Source(document=document, meetings=(reading.meeting,), reading=reading, warnings=opened.warnings)
