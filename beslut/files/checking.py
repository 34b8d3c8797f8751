"""Any file of records, checked in full: what kind of file it must be, its format, and every fault in it at once."""

from collections.abc import Callable
from pathlib import Path as FilePath
from typing import Any, Generic, TypeAlias, TypeVar

from attrs import fields, frozen
from cattrs.errors import BaseValidationError

from beslut.errors import BeslutError, InputError
from beslut.files.conversion import converter
from beslut.files.faults import raised
from beslut.files.lines import Lines, place_of
from beslut.legible import legible
from beslut.messages import Message, message

Held = TypeVar("Held")

Read: TypeAlias = Callable[[str, str | None], tuple[Any, Lines]]
"""Text to plain data with its lines: of JSON, or of YAML."""


@frozen(kw_only=True)
class FileKind(Generic[Held]):
    """A kind of file (slag av fil): the class that it `holds`, and what to say of one that is none.

    `give` tells what such a file must hold. `others` are the top keys of another kind of file that is easily taken
    for this one, and `mistaken` is what is said of such a file, with its mend.
    """

    holds: type[Held]
    give: Message
    others: frozenset[str]
    mistaken: tuple[Message, Message]


def read_bytes(name: str) -> bytes:
    """What stands in the file; raises `InputError` where it cannot be read."""
    try:
        return FilePath(name).read_bytes()
    except FileNotFoundError:
        raise InputError(
            cause=message("there is no such file"),
            mend=message("Check the name and the folder."),
            place=legible(name),
        ) from None
    except OSError as fault:
        raise InputError(
            cause=message("the file cannot be read: {detail}", detail=fault.strerror or type(fault).__name__),
            mend=message("Check the name and that you may read it."),
            place=legible(name),
        ) from None


def is_json(name: str, data: bytes) -> bool:
    """Whether the file is JSON and not YAML: its name tells, or else its first letter."""
    if name.lower().endswith((".yaml", ".yml")):
        return False
    return name.lower().endswith(".json") or data.lstrip().startswith(b"{")


def decoded(data: bytes, name: str | None) -> str:
    """The text of a file in UTF-8, with a byte order mark or without."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise InputError(
            cause=message("the file is not text in UTF-8"),
            mend=message("Save it as UTF-8."),
            place=place_of(name, data.count(b"\n", 0, fault.start) + 1),
        ) from None


def checked(read: Read, text: str, name: str | None, kind: FileKind[Held]) -> Held:
    """What the file holds; the way that checks everything and can tell of every fault.

    Raises `InputError` where it cannot be used, `InputErrors` where several things in it are wrong; either says so
    where the file is plainly of another kind.
    """
    if not text.strip():
        raise InputError(cause=message("the file is empty"), mend=kind.give, place=name)
    try:
        data, lines = read(text, name)
    except InputError as error:
        error.foreign = not any(key in text for key in _keys(kind))
        raise
    if isinstance(data, dict) and data and kind.others.issuperset(data):
        cause, mend = kind.mistaken
        raise InputError(cause=cause, mend=mend, place=place_of(name, lines.of((next(iter(data)),))))
    try:
        return converter().structure(data, kind.holds)
    except (BaseValidationError, BeslutError) as fault:
        found = raised(fault, name, lines)
        found.foreign = not isinstance(data, dict) or _keys(kind).isdisjoint(data)
        raise found from None


def _keys(kind: FileKind[Any]) -> frozenset[str]:
    """The top keys of such a file; a file that has none of them is plainly of another kind."""
    return frozenset(one.name for one in fields(kind.holds))
