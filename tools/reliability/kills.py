"""Killed in the middle (avbruten import): kill -9 at random moments, and the archive holds what was confirmed."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

from attrs import define, field

from beslut.archive.archive import open_archive
from beslut.archive.verification import verify
from tools.reliability.material import Said, ended, importer, record_files, records
from tools.reliability.trial import Trial

MEETINGS = 60
INTO_EACH = 4
"""So many importers are killed on each archive, so that most go on where another was killed."""


@define
class _Course:
    """What came of the kills so far."""

    confirmed: dict[str, set[str]] = field(factory=dict)
    more: int = 0
    early: int = 0
    late: int = 0
    failures: list[str] = field(factory=list)


def trial(folder: Path, times: int, on: str, where: Callable[[int], str], seed: int = 20240305) -> Trial:
    """So many imports, each killed at a moment of its own between its beginning and the end that is to be expected.

    `where` gives the address of the archive of a number.
    """
    chance = random.Random(seed)
    files = record_files(folder / "records", MEETINGS)
    usual = _usual(where(0), files)
    course = _Course()
    for number in range(times):
        address = where(1 + number // INTO_EACH)
        fresh = number % INTO_EACH == 0
        left = 1 - len(course.confirmed.get(address, ())) / MEETINGS
        said = _killed(address, files, chance.uniform(0.0, usual * left))
        course.late += said.code >= 0
        fault = _fault(address, said, course, fresh=fresh)
        if fault is not None:
            course.failures.append(f"{number}: {fault}")
    return Trial(
        what=f"kill -9 at a random moment of importing {MEETINGS} meetings",
        on=on,
        times=times,
        held=times - len(course.failures),
        remark=f"{course.more} times a meeting was committed in the moment before it could be confirmed, {course.early}"
        f" times no meeting was in yet, {course.late} times the import was over before",
        failures=tuple(course.failures),
    )


def _usual(where: str, files: tuple[str, ...]) -> float:
    """How many seconds a whole import takes from its beginning."""
    process = importer(where, files)
    assert process.stdout is not None
    process.stdout.readline()
    begun = time.monotonic()
    said = ended(process)
    assert said.code == 0, said
    assert len(said.confirmed) == MEETINGS, said
    return time.monotonic() - begun


def _killed(where: str, files: tuple[str, ...], after: float) -> Said:
    process = importer(where, files)
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n", "the importer did not begin"
    time.sleep(after)
    process.kill()
    return ended(process)


def _fault(where: str, said: Said, course: _Course, *, fresh: bool) -> str | None:
    """What is wrong with the archive, if anything.

    Killed before it was made, an archive can be made there afterwards; anything else has to open as it is.
    """
    confirmed = course.confirmed.setdefault(where, set())
    confirmed |= said.confirmed
    with open_archive(where, create=fresh and not confirmed) as archive:
        faults = [str(fault) for fault in verify(archive)]
    held = records(where)
    extra = len(set(held) - confirmed)
    course.more += extra
    course.early += not held
    lost = confirmed - set(held)
    confirmed |= set(held)  # the next importer finds them there
    if faults:
        return faults[0]
    if lost:
        return f"lost: {sorted(lost)}"
    if extra > 1 or len(held) != len(set(held)):
        return f"{extra} that were never confirmed, {len(held)} versions of {len(set(held))} records"
    if said.errors:
        return said.errors[0]
    return None
