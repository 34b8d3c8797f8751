"""Meetings in from record files, by path or from memory, with every fault of the file told at once."""

from collections.abc import Callable
from os import PathLike, fspath
from pathlib import Path as FilePath
from typing import Any

from cattrs.errors import BaseValidationError

from beslut.errors import BeslutError, InputError
from beslut.files.conversion import converter
from beslut.files.fast_path import quick
from beslut.files.faults import raised
from beslut.files.json_text import read_json
from beslut.files.lines import Lines, place_of
from beslut.files.record_file import RecordFile
from beslut.files.yaml_text import read_yaml
from beslut.messages import message
from beslut.records import Meeting


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
    data = _read(name)
    is_json = name.lower().endswith(".json") or (
        not name.lower().endswith((".yaml", ".yml")) and data.lstrip().startswith(b"{")
    )
    return _from_json(data, name) if is_json else _full(read_yaml, _decoded(data, name), name)


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
    text = document if isinstance(document, str) else _decoded(document, None)
    return _single(_full(read_yaml, text, None), None)


def _from_json(data: bytes, name: str | None) -> tuple[Meeting, ...]:
    found = quick(data)
    return found.contents if found is not None else _full(read_json, _decoded(data, name), name)


def _full(
    read: Callable[[str, str | None], tuple[Any, Lines]], text: str, name: str | None
) -> tuple[Meeting, ...]:
    """The way that checks everything and can tell of every fault."""
    if not text.strip():
        raise InputError(
            cause=message("the file is empty"), mend=message("Give a file with a meeting in it."), place=name
        )
    data, lines = read(text, name)
    try:
        return converter().structure(data, RecordFile).contents
    except (BaseValidationError, BeslutError) as fault:
        raise raised(fault, name, lines) from None


def _read(name: str) -> bytes:
    try:
        return FilePath(name).read_bytes()
    except OSError as fault:
        raise InputError(
            cause=message("the file cannot be read: {detail}", detail=fault.strerror or type(fault).__name__),
            mend=message("Check the name and that you may read it."),
            place=name,
        ) from None


def _decoded(data: bytes, name: str | None) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise InputError(
            cause=message("the file is not text in UTF-8"),
            mend=message("Save it as UTF-8."),
            place=place_of(name, data.count(b"\n", 0, fault.start) + 1),
        ) from None


def _single(meetings: tuple[Meeting, ...], name: str | None) -> Meeting:
    if len(meetings) > 1:
        raise InputError(
            cause=message("the file holds {count} meetings where one is expected", count=len(meetings)),
            mend=message("Load them all, with load_meetings."),
            place=name,
        )
    return meetings[0]
