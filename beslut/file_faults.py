"""Faults of the file system (filsystemets fel), in our words: why a file could not be read or written."""

import errno

from beslut.messages import Message, message

_USUAL = {
    errno.ENOENT: message("the folder is not there"),
    errno.ENOTDIR: message("the folder is not there"),
    errno.EACCES: message("you may not write here"),
    errno.EPERM: message("you may not write here"),
    errno.EROFS: message("you may not write here"),
    errno.ENOSPC: message("there is no room left on the disk"),
    errno.EISDIR: message("this is a folder, not a file"),
    errno.ENAMETOOLONG: message("the name is too long"),
}


def why_not_written(fault: OSError) -> Message:
    """Why a file cannot be written; an unusual cause is told in the words of the system, which may be English."""
    known = _USUAL.get(fault.errno or 0)
    return known or message("the file cannot be written: {why}", why=fault.strerror or str(fault))


_UNREAD = {
    errno.ENOENT: message("there is no such file"),
    errno.ENOTDIR: message("there is no such file"),
    errno.EACCES: message("you may not read this file"),
    errno.EPERM: message("you may not read this file"),
    errno.EISDIR: message("this is a folder, not a file"),
    errno.ENAMETOOLONG: message("the name is too long"),
}


def why_not_read(fault: OSError | ValueError) -> Message:
    """Why a file cannot be read; an unusual cause is told in the words of the system, which may be English.

    A name that no file can have is a ValueError.
    """
    known = _UNREAD.get(getattr(fault, "errno", None) or 0)
    why = getattr(fault, "strerror", None) or str(fault)
    return known or message("the file cannot be read: {why}", why=why)
