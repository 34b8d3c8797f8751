"""Saving (spara): a file is written whole or not at all, and never over a file that was read, or over an archive."""

import os
from collections.abc import Iterable
from pathlib import Path

from beslut.errors import InputError
from beslut.file_faults import why_not_written
from beslut.messages import Message, message
from beslut.unfinished import beside

_DATABASE = b"SQLite format 3\0"
_PRIVATE_KEY = b"-----BEGIN PRIVATE KEY-----"
_JOURNALS = ("-wal", "-shm", "-journal")
"""What SQLite puts after the name of a database for the files beside it."""


def save(content: bytes, path: Path, inputs: Iterable[Path] = (), option: str = "--output") -> None:
    """Write the file that was named after the option; another reader sees the old one or the new one, never a part.

    A link is followed. What is no ordinary file, such as a pipe, is written to as it is. Raises `InputError` where
    `path` is one of the `inputs`, an archive or the key of one, a folder, or a place where nothing can be written.
    """
    target = Path(os.path.realpath(path))
    if any(_same(target, each) for each in inputs):
        raise _refused(path, message("this is one of the files that were read"), option)
    if (kept := _kept(target)) is not None:
        raise _refused(path, kept, option)
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except IsADirectoryError:
        raise _refused(path, message("this is a folder, not a file"), option) from None
    except OSError as fault:
        raise _refused(path, why_not_written(fault), option) from None


def _kept(target: Path) -> Message | None:
    """Why a file that is there must not be replaced: what it holds is nowhere else, unlike an older report."""
    journal = next((end for end in _JOURNALS if target.name.endswith(end)), "")
    if _begins(target.with_name(target.name.removesuffix(journal)), _DATABASE):
        return message("this is an archive or another database, and is not overwritten")
    if _begins(target, _PRIVATE_KEY):
        return message("this is a private key, and is not overwritten")
    return None


def _begins(path: Path, first: bytes) -> bool:
    try:
        if not path.is_file():  # a pipe would be waited for
            return False
        with path.open("rb") as file:
            return file.read(len(first)) == first
    except (OSError, ValueError):  # what cannot be read, or named, is answered when it is written to
        return False


def _refused(path: Path, cause: Message, option: str) -> InputError:
    return InputError(
        cause, place=str(path), mend=message("Give another name after {option}.", option=option)
    )


def _same(target: Path, other: Path) -> bool:
    try:
        return target.samefile(other)
    except OSError:
        return False


def _replace(target: Path, content: bytes) -> None:
    """Write beside the target and put it in its place, with the rights that the target has or would get."""
    made = beside(target)
    try:
        with made.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.is_file():
            made.chmod(target.stat().st_mode & 0o777)
        made.replace(target)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
