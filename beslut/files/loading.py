"""Meetings in from record files, by path or from memory, with every fault of the file told at once."""

from os import PathLike, fspath

from beslut.errors import InputError
from beslut.files.checking import FileKind, checked, decoded, is_json, read_bytes
from beslut.files.fast_path import quick
from beslut.files.json_text import read_json
from beslut.files.record_file import RecordFile
from beslut.files.yaml_text import read_yaml
from beslut.legible import legible
from beslut.messages import message
from beslut.records import Meeting

RECORD_FILES = FileKind(
    holds=RecordFile,
    give=message("Give a file with a meeting in it."),
    others=frozenset({"body", "local"}),
    mistaken=(
        message("this is a body file, which holds no meeting"),
        message("Give it after --body or --local, and here a record file or minutes."),
    ),
)
"""Record files, of one meeting or several."""


def load_meeting(path: str | PathLike[str]) -> Meeting:
    """The one meeting of a record file (protokollsfil), JSON or YAML.

    Raises `InputError` where the file cannot be used or holds several meetings, and `InputErrors` where
    several things in it are wrong.
    """
    return _single(load_meetings(path), fspath(path))


def load_meetings(path: str | PathLike[str]) -> tuple[Meeting, ...]:
    """All meetings of a record file, one or several, in the order they stand.

    The name tells the format: `.json`, or `.yaml` and `.yml`; with another name the first letter does. Raises
    `InputError` or `InputErrors`, each error with its `file:line`.
    """
    name = fspath(path)
    return meetings_in(read_bytes(name), legible(name))


def meetings_in(data: bytes, name: str) -> tuple[Meeting, ...]:
    """All meetings of a record file that is already in memory; raises as `load_meetings` does."""
    if is_json(name, data):
        return _from_json(data, name)
    return checked(read_yaml, decoded(data, name), name, RECORD_FILES).contents


def loads_json(document: bytes | str) -> Meeting:
    """The one meeting of a JSON record file that is already in memory; raises as `load_meeting` does.

    >>> loads_json(b'{"meeting": {"place": "Granvik", "start": "18:30"}}').start
    datetime.time(18, 30)
    """
    data = document.encode("utf-8", "surrogatepass") if isinstance(document, str) else document
    return _single(_from_json(data, None), None)


def load_yaml(document: bytes | str) -> Meeting:
    """The one meeting of a YAML record file that is already in memory; raises as `load_meeting` does.

    >>> load_yaml("meeting: {place: Granvik, start: 18:30}").start
    datetime.time(18, 30)
    """
    text = document if isinstance(document, str) else decoded(document, None)
    return _single(checked(read_yaml, text, None, RECORD_FILES).contents, None)


def _from_json(data: bytes, name: str | None) -> tuple[Meeting, ...]:
    found = quick(data)
    if found is None:
        found = checked(read_json, decoded(data, name), name, RECORD_FILES)
    return found.contents


def _single(meetings: tuple[Meeting, ...], name: str | None) -> Meeting:
    if len(meetings) > 1:
        raise InputError(
            cause=message("the file holds {count} meetings where one is expected", count=len(meetings)),
            mend=message("Load them all, with load_meetings."),
            place=name,
        )
    return meetings[0]
