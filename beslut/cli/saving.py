"""Saving (spara): a file is written whole or not at all, and never over a file that was read."""

import errno
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from beslut.errors import InputError
from beslut.messages import Message, message


def save(content: bytes, path: Path, inputs: Iterable[Path] = (), option: str = "--output") -> None:
    """Write the file that was named after the option; another reader sees the old one or the new one, never a part.

    A link is followed. What is no ordinary file, such as a pipe, is written to as it is. Raises `InputError` where
    `path` is one of the `inputs`, a folder, or a place where nothing can be written.
    """
    target = Path(os.path.realpath(path))
    if any(_same(target, each) for each in inputs):
        raise _refused(path, message("this is one of the files that were read"), option)
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except IsADirectoryError:
        raise _refused(path, message("this is a folder, not a file"), option) from None
    except OSError as fault:
        raise _refused(path, _why(fault), option) from None


def _why(fault: OSError) -> Message:
    """Why a file cannot be written, in our words where the cause is a usual one."""
    usual = {
        errno.ENOENT: message("the folder is not there"),
        errno.ENOTDIR: message("the folder is not there"),
        errno.EACCES: message("you may not write here"),
        errno.EPERM: message("you may not write here"),
        errno.EROFS: message("you may not write here"),
        errno.ENOSPC: message("there is no room left on the disk"),
    }
    known = usual.get(fault.errno or 0)
    return known or message("the file cannot be written: {why}", why=fault.strerror or str(fault))


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
    beside = target.parent / f".beslut-{secrets.token_hex(8)}"
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.is_file():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
