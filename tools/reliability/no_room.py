"""No room (fullt): the disk is full, or the file may not be written; a clear error, and nothing lost."""

from __future__ import annotations

import os
from pathlib import Path

from beslut.archive.archive import open_archive
from beslut.archive.verification import verify
from tools.reliability.material import importer, named, record_files, records
from tools.reliability.trial import Trial

NOBODY = "65534"
_SIZES = tuple(range(200_000, 1_400_000, 100_000))


def full(folder: Path) -> Trial:
    """Importers whose files may grow to one size after another, each a little larger."""
    files = record_files(folder / "records", 60)
    failures = []
    for size in _SIZES:
        where = folder / f"full-{size}.db"
        process = importer(str(where), files, BESLUT_LARGEST_FILE=str(size))
        said = process.communicate()[0].splitlines()
        fault = _fault(str(where), said, process.returncode) or _goes_on(str(where), files)
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
    importer(str(where), files[:2]).communicate()
    before = records(str(where))
    where.chmod(0o444)
    folder.parent.chmod(0o755)
    folder.chmod(0o555)
    extra = {"BESLUT_USER": NOBODY} if os.getuid() == 0 else {}
    process = importer(str(where), files, **extra)
    said = process.communicate()[0].splitlines()
    folder.chmod(0o755)
    where.chmod(0o644)
    refused = process.returncode == 2 and len(said) > 0 and said[0].startswith("refused:")
    good = refused and records(str(where)) == before
    return Trial(
        what="a file that may not be written",
        on="SQLite",
        times=1,
        held=int(good),
        remark="one error, exit code 2; the archive is as it was",
        failures=() if good else (f"{process.returncode}: {said}",),
    )


def _goes_on(where: str, files: tuple[str, ...]) -> str | None:
    """What is wrong when the import is made once more, with room for all of it."""
    process = importer(where, files)
    said = process.communicate()[0].splitlines()
    if process.returncode != 0 or len(set(records(where))) != len(files):
        return f"does not go on: {said[-2:]}"
    return None


def _fault(where: str, said: list[str], code: int) -> str | None:
    refused = [line for line in said if line.startswith("refused:")]
    if code != 2 or len(refused) != 1:
        return f"exit code {code}, {said[-3:]}"
    if not Path(where).exists() or Path(where).stat().st_size == 0:
        return None
    try:
        held = records(where)
    except Exception as error:  # whatever it is, it is what the trial is to tell
        return None if not named(said, "confirmed") else f"{type(error).__name__}: {error}"
    if set(held) != named(said, "confirmed"):
        return f"{len(held)} held, {len(named(said, 'confirmed'))} confirmed"
    with open_archive(where) as archive:
        return next((str(fault) for fault in verify(archive)), None)
