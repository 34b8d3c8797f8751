"""The exported folder (exporterad mapp): which file holds what, and in what form.

    records/RECORD/NUMBER.json   one version: its entry, salt and content
    keys/ID.json                 a public key
    checkpoints/SIZE.json        a signed checkpoint
    log/SIZE.json                the root over so many versions, as of each checkpoint and each export

Every file is one line of canonical JSON (RFC 8785) and a line break.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from beslut.archive.canonical import canonical_json
from beslut.archive.record_ids import shortened, slug
from beslut.errors import InputError
from beslut.messages import message
from beslut.unfinished import is_unfinished

RECORDS, KEYS, CHECKPOINTS, LOG = "records", "keys", "checkpoints", "log"


def version_path(folder: Path, record: str, number: int) -> Path:
    """The file of a version."""
    return folder.joinpath(RECORDS, *map(shortened, record.split("/")), f"{number}.json")


def key_path(folder: Path, key: str) -> Path:
    """The file of a public key; its id may hold signs that no file name should."""
    return folder / KEYS / f"{shortened(slug(key))}.json"


def numbered_path(folder: Path, kind: str, size: int) -> Path:
    """The file of a checkpoint or of a root."""
    return folder / kind / f"{size}.json"


def unfinished(folder: Path) -> Iterator[Path]:
    """Files that an export was killed over while it wrote them."""
    for kind in (RECORDS, KEYS, CHECKPOINTS, LOG):
        for place, _, names in os.walk(folder / kind):
            yield from (Path(place, name) for name in names if is_unfinished(name))


def as_line(data: Any) -> bytes:
    """Plain data as such a file holds them."""
    return canonical_json(data) + b"\n"


def read_line(path: Path) -> Any:
    """The data of such a file; raises `InputError` where it holds anything else, or the same written otherwise."""
    try:
        written = path.read_bytes()
        data = json.loads(written)
        the_same = isinstance(data, dict) and as_line(data) == written
    except (OSError, ValueError, OverflowError, RecursionError):
        raise no_file_of_ours(path) from None
    if not the_same:
        raise no_file_of_ours(path)
    return data


def numbers(folder: Path, kind: str) -> tuple[int, ...]:
    """The sizes of the checkpoints, or of the roots, that there are, the smallest first."""
    found = (path.stem for path in (folder / kind).glob("*.json"))
    return tuple(sorted(int(stem) for stem in found if stem.isdecimal()))


def version_files(folder: Path) -> Iterator[tuple[int, Path]]:
    """The number and the file of every version, in no order; raises `InputError` for a file that is none.

    Files that a killed export has left unfinished are passed over.
    """
    for place, folders, names in os.walk(folder / RECORDS):
        folders.sort()
        for name in sorted(names):
            path = Path(place, name)
            if is_unfinished(name):
                continue
            if path.suffix != ".json" or not path.stem.isdecimal():
                raise no_file_of_ours(path)
            yield int(path.stem), path


def must_be_exported(folder: Path) -> None:
    """Raise `InputError` where this is no folder that archive export wrote, such as one that is not there."""
    if (folder / LOG).is_dir() and ((folder / RECORDS).is_dir() or numbers(folder, LOG)):
        return  # an empty archive has a root, and no records
    raise InputError(
        message("this is no folder that archive export wrote")
        if folder.is_dir()
        else message("this is a file, not a folder")
        if folder.exists()
        else message("the folder is not there"),
        place=str(folder),
        mend=message("Give the folder that holds {names}.", names=[f"{RECORDS}/", f"{LOG}/"]),
    )


def no_file_of_ours(path: Path) -> InputError:
    """The error for a file that is not as archive export wrote it."""
    return InputError(
        message("this is no file that archive export wrote"),
        place=str(path),
        mend=message("Take the folder as it was exported; git tells what has changed."),
    )
