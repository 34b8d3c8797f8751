"""Sources (källor): any file that holds meetings, opened the same way, be it minutes or a record file.

It takes paths, files or whole folders, and gives the meetings with what the reading left open. A file that cannot be
used gives one error with the place, the cause and the mend, and never stops the others.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from attrs import field, frozen

from beslut.batch import Progress, each
from beslut.errors import BeslutError, InputError
from beslut.files import meetings_in, read_bytes
from beslut.legible import legible
from beslut.messages import Message, message
from beslut.minutes import Reading, read_document
from beslut.minutes.documents import document_bytes, document_of
from beslut.records import Meeting
from beslut.records.truths import as_tuple

RECORD_SUFFIXES = (".json", ".yaml", ".yml")
"""File name endings that tell a record file; all other files are minutes."""

MINUTES_SUFFIXES = (".docx", ".htm", ".html", ".pdf", ".txt", ".xhtml")
"""File name endings by which minutes are known in a folder; a file that is named itself may end with anything."""

BESIDE_MEETINGS = (".body", ".local", ".fees", ".ids")
"""What stands before the ending of a file that holds no meetings (`ks.body.yaml`): body, local rules, fees, ids."""


@frozen(kw_only=True)
class Source:
    """A file that was opened (källa): its meetings, the reading where it is minutes, and what should be said of it.

    `document` is the name that places carry. `warnings` tell what was assumed, such as an older character set.
    `sha256` is that of the bytes which were read, in hexadecimal.
    """

    document: str
    meetings: tuple[Meeting, ...] = field(converter=as_tuple)
    reading: Reading | None = None
    warnings: tuple[Message, ...] = field(default=(), converter=as_tuple)
    sha256: str


@frozen(kw_only=True)
class Files:
    """The files that some paths stand for (filer): each once, those of a folder in its place.

    `repeated` were given twice and are left out the second time; `errors` concern folders that gave nothing.
    `in_folders` are those of the paths that were not named themselves.
    """

    paths: tuple[Path, ...] = field(converter=as_tuple)
    in_folders: frozenset[Path] = frozenset()
    repeated: tuple[Path, ...] = field(default=(), converter=as_tuple)
    errors: tuple[BeslutError, ...] = field(default=(), converter=as_tuple)


@frozen(kw_only=True)
class Sources:
    """What came of opening many files (källor), in the order of the files: the sources, and an error for each other.

    `left_out` are files of folders that are plainly no record files: they concern somebody else, and are no errors.
    """

    sources: tuple[Source, ...] = field(converter=as_tuple)
    left_out: tuple[Path, ...] = field(default=(), converter=as_tuple)
    errors: tuple[BeslutError, ...] = field(default=(), converter=as_tuple)


def open_source(path: str | Path) -> Source:
    """The meetings of a file: minutes, or a record file in JSON or YAML.

    Raises `beslut.errors.InputError` for a file that is missing, a folder, empty, binary or neither of the two.
    """
    document = legible(str(path))
    if Path(path).suffix.lower() in RECORD_SUFFIXES:
        data = read_bytes(str(path))
        return Source(document=document, meetings=meetings_in(data, document), sha256=_sha256(data))
    data = document_bytes(path)
    opened = document_of(data, document)
    reading = read_document(opened)
    return Source(
        document=document,
        meetings=(reading.meeting,),
        reading=reading,
        warnings=opened.warnings,
        sha256=_sha256(data),
    )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def open_sources(paths: Iterable[str | Path], *, jobs: int = 1, progress: Progress | None = None) -> Sources:
    """The meetings of many files and folders; nothing is raised, a file that cannot be used is among the errors.

    `jobs` is the number of processes that share the files, `progress` is told how many files are done, of how many.
    What is given does not depend on either.
    """
    files = files_of(paths)
    opened = each(open_source, files.paths, jobs, progress)
    failed = [
        (path, one) for path, one in zip(files.paths, opened, strict=True) if isinstance(one, BeslutError)
    ]
    return Sources(
        sources=[one for one in opened if isinstance(one, Source)],
        left_out=[path for path, error in failed if is_left_out(files, path, error)],
        errors=[*files.errors, *(error for path, error in failed if not is_left_out(files, path, error))],
    )


def is_left_out(files: Files, path: Path, error: BeslutError) -> bool:
    """Whether a file that cannot be used is simply none of ours: it lay in a folder, and is plainly no record file."""
    return path in files.in_folders and isinstance(error, InputError) and error.foreign


def files_of(paths: Iterable[str | Path]) -> Files:
    """The files that these paths stand for.

    A folder stands for the files in it, and in the folders in it, whose names end as minutes or record files do, in
    the order of their names; hidden ones, body files and profiles of local rules are left out. Any other path stands
    for itself, whether it is there or not.
    """
    found: list[Path] = []
    repeated: list[Path] = []
    errors: list[BeslutError] = []
    seen: set[object] = set()
    given = [Path(path) for path in paths]
    named = {_identity(path) for path in given}
    for path in given:
        try:
            files = _in_folder(path) if path.is_dir() else [path]
        except InputError as error:
            errors.append(error)
            continue
        for file in files:
            (repeated if _identity(file) in seen else found).append(file)
            seen.add(_identity(file))
    in_folders = frozenset(file for file in found if _identity(file) not in named)
    return Files(paths=found, repeated=repeated, errors=errors, in_folders=in_folders)


def _in_folder(folder: Path) -> Sequence[Path]:
    known = (*MINUTES_SUFFIXES, *RECORD_SUFFIXES)
    files = [file for file in _walked(folder) if file.suffix.lower() in known and not _is_beside(file)]
    if not files:
        raise InputError(
            message("there are neither minutes nor record files in this folder"),
            place=str(folder),
            mend=message("Files whose names end with {endings} are looked for.", endings=known),
        )
    return files


def _is_beside(file: Path) -> bool:
    return len(file.suffixes) > 1 and file.suffixes[-2].lower() in BESIDE_MEETINGS


def _walked(folder: Path) -> Iterator[Path]:
    """Every file under a folder that is not hidden, by name; links to folders are not followed."""

    def refuse(fault: OSError) -> None:
        raise InputError(
            message("the folder cannot be read: {why}", why=fault.strerror or str(fault)),
            place=str(fault.filename or folder),
            mend=message("Check that you may read it."),
        )

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(place, name)


def _identity(file: Path) -> object:
    """What tells a file from others, under whatever name; one that is not there is its name."""
    try:
        stat = file.stat()
    except OSError:
        return str(file)
    return stat.st_dev, stat.st_ino
