"""New archives (nya arkiv): a file that comes to be when it is filled, so that a failure leaves nothing behind."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from beslut.archive.addresses import Address
from beslut.archive.archive import Archive, open_archive
from beslut.errors import InputError
from beslut.file_faults import why_not_written
from beslut.messages import message
from beslut.unfinished import beside


def is_new(where: str) -> bool:
    """Whether an archive in a file would be made here (nytt arkiv); of a server that is not told."""
    path = Address.of(where).path
    return path is not None and not (path.exists() and path.stat().st_size)


@contextmanager
def filled(where: str) -> Iterator[Archive]:
    """An archive to be filled in the block; a file that is not there yet comes to be at the end of it, or not at all.

    It is made beside and put in its place when it is whole. Raises `InputError` where something has come to lie in
    that place meanwhile, which is never replaced.
    """
    address = Address.of(where)
    path = address.path
    if path is None or path.exists() or not path.parent.is_dir():
        with open_archive(address, create=True) as archive:
            yield archive
        return
    made = beside(path)
    try:
        with _made(made, address) as archive:
            yield archive
        _put(made, path)
    finally:
        for end in ("", "-wal", "-shm"):
            with suppress(OSError):
                Path(f"{made}{end}").unlink(missing_ok=True)


def _made(where: Path, address: Address) -> Archive:
    """An empty archive beside; in all that is said of it, it has the address that it will have."""
    try:
        archive = open_archive(Address.of(str(where)), create=True)
    except InputError as fault:
        raise InputError(fault.cause, place=str(address), mend=fault.mend) from None
    archive.address = address
    return archive


def _put(made: Path, path: Path) -> None:
    try:
        try:
            os.link(made, path)  # unlike a renaming, it replaces nothing
        except FileExistsError:
            raise
        except OSError:  # a disk without such links
            if path.exists():
                raise FileExistsError from None
            made.rename(path)
    except FileExistsError:
        raise InputError(
            message("there is something here already"),
            place=str(path),
            mend=message("Give another name."),
        ) from None
    except OSError as fault:
        raise InputError(
            why_not_written(fault), place=str(path), mend=message("Give another name.")
        ) from None
