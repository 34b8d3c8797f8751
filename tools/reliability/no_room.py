"""No room (fullt): the disk is full, or the file may not be written; a clear error, and nothing lost."""

from __future__ import annotations

import os
from pathlib import Path

from beslut.archive.archive import open_archive
from beslut.archive.verification import verify
from tools.reliability.material import Said, ended, importer, record_files, records
from tools.reliability.trial import Trial

NOBODY = "65534"
REFUSED = 2
"""The exit code of a command that found bad input, or could not go on."""
_SIZES = (20_000, 60_000, 100_000, *range(200_000, 4_700_000, 500_000))


def full(folder: Path) -> Trial:
    """Importers whose files may grow to one size after another, each a little larger."""
    files = record_files(folder / "records", 60)
    failures = []
    for size in _SIZES:
        where = folder / f"full-{size}.db"
        process = importer(str(where), files, BESLUT_LARGEST_FILE=str(size))
        fault = _fault(str(where), ended(process)) or _goes_on(str(where), files)
        if fault is not None:
            failures.append(f"{size}: {fault}")
    return Trial(
        what="no room for more: files may grow to a size and no further",
        on="SQLite",
        times=len(_SIZES),
        held=len(_SIZES) - len(failures),
        remark="one error each, exit code 2; what was confirmed is there, and the import goes on when there is room",
        failures=tuple(failures),
    )


def read_only(folder: Path) -> Trial:
    """An importer that may read the archive and not write to it."""
    files = record_files(folder / "records", 4)
    where = folder / "read-only.db"
    ended(importer(str(where), files[:2]))
    before = records(str(where))
    where.chmod(0o444)
    folder.parent.chmod(0o755)
    folder.chmod(0o555)
    extra = {"BESLUT_USER": NOBODY} if os.getuid() == 0 else {}
    process = importer(str(where), files, **extra)
    said = ended(process)
    folder.chmod(0o755)
    where.chmod(0o644)
    refused = said.code == REFUSED and len(said.errors) == 1 and not said.confirmed
    good = refused and len(before) == 2 and records(str(where)) == before
    return Trial(
        what="a file that may not be written",
        on="SQLite",
        times=1,
        held=int(good),
        remark="one error, exit code 2; the archive is as it was",
        failures=() if good else (str(said),),
    )


def _goes_on(where: str, files: tuple[str, ...]) -> str | None:
    """What is wrong when the import is made once more, with room for all of it."""
    said = ended(importer(where, files))
    if said.code != 0 or len(set(records(where))) != len(files):
        return f"does not go on: {said}"
    return None


def _fault(where: str, said: Said) -> str | None:
    """What is wrong after an import that found no room; where not even the archive could be made, none is there."""
    if said.code != REFUSED or len(said.errors) != 1:
        return str(said)
    if not said.confirmed and (not Path(where).exists() or Path(where).stat().st_size == 0):
        return None
    with open_archive(where, create=not said.confirmed) as archive:
        fault = next((str(fault) for fault in verify(archive)), None)
    held = records(where)
    if set(held) != said.confirmed:
        return f"{len(held)} held, {len(said.confirmed)} confirmed"
    return fault
