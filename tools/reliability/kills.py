"""Killed in the middle (avbruten import): kill -9 at random moments, and the archive holds what was confirmed."""

from __future__ import annotations

import random
import time
from pathlib import Path

from beslut.archive.archive import open_archive
from beslut.archive.verification import verify
from beslut.errors import InputError
from tools.reliability.material import importer, named, record_files, records
from tools.reliability.trial import Trial

MEETINGS = 60
LONGEST = 2.5
"""Seconds after its first line within which an importer is killed."""


def trial(folder: Path, times: int, seed: int = 20240305) -> Trial:
    """So many imports, each killed at a moment of its own; some of them go on where another was killed."""
    chance = random.Random(seed)
    files = record_files(folder / "records", MEETINGS)
    failures, more, early = [], 0, 0
    for number in range(times):
        where = (
            folder / f"killed-{number // 4}.db"
        )  # four imports into each archive, so that most go on from a killed one
        confirmed = _killed(str(where), files, chance.uniform(0.0, LONGEST), number)
        if not _is_made(where) and not confirmed:
            early += 1
            continue
        fault, extra = _fault(str(where), confirmed)
        more += extra
        if fault is not None:
            failures.append(f"{number}: {fault}")
    return Trial(
        what=f"kill -9 at a random moment of importing {MEETINGS} meetings",
        on="SQLite",
        times=times,
        held=times - len(failures),
        remark=f"{more} times a meeting was committed in the moment before it could be confirmed, {early} times"
        " nothing had been made yet",
        failures=tuple(failures),
    )


def _is_made(where: Path) -> bool:
    """Whether the tables were there when the importer was killed; they are made in one transaction."""
    try:
        open_archive(str(where)).close()
    except InputError:
        return False
    return True


_CONFIRMED: dict[str, set[str]] = {}


def _killed(where: str, files: tuple[str, ...], after: float, number: int) -> set[str]:
    """Start an importer and kill it; give all that was confirmed in this archive so far."""
    process = importer(where, files)
    assert process.stdout is not None
    time.sleep(after + (0.3 if number % 4 else 0.0))
    process.kill()
    said = process.stdout.read().splitlines()
    process.wait()
    so_far = _CONFIRMED.setdefault(where, set())
    so_far |= named(said, "confirmed")
    return so_far


def _fault(where: str, confirmed: set[str]) -> tuple[str | None, int]:
    """What is wrong with the archive, if anything, and how many records it holds that were not confirmed."""
    held = records(where)
    with open_archive(where) as archive:
        faults = [str(fault) for fault in verify(archive)]
    extra = len(set(held) - confirmed)
    _CONFIRMED[where] |= set(held)  # the next importer finds them there
    if faults:
        return faults[0], extra
    if confirmed - set(held):
        return f"lost: {sorted(confirmed - set(held))}", extra
    if extra > 1 or len(held) != len(set(held)):
        return f"{extra} that were never confirmed, {len(held)} versions of {len(set(held))} records", extra
    return None, extra
