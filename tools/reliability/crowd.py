"""Crowded (trängsel): eight processes that import the same and different meetings at once."""

from __future__ import annotations

from pathlib import Path

from beslut.archive.archive import open_archive
from beslut.archive.verification import verify
from tools.reliability.material import Said, ended, importer, record_files, records
from tools.reliability.trial import Trial

PROCESSES = 8
COMMON = 20
OWN = 10


def trial(folder: Path, where: str, on: str) -> Trial:
    """Each process imports the common meetings and some of its own, all at the same time."""
    files = record_files(folder / "records", COMMON + PROCESSES * OWN)
    shares = [
        (*files[:COMMON], *files[COMMON + number * OWN : COMMON + (number + 1) * OWN])
        for number in range(PROCESSES)
    ]
    said = [ended(process) for process in [importer(where, share) for share in shares]]
    failures = [f"process {number}: {one}" for number, one in enumerate(said) if not _whole(one)]
    confirmed = [record for one in said for record in one.confirmed]
    held = records(where)
    if sorted(confirmed) != sorted(held) or len(set(held)) != len(files):
        failures.append(
            f"{len(held)} versions, {len(set(held))} records, {len(confirmed)} confirmed, {len(files)} given"
        )
    with open_archive(where) as archive:
        failures += [str(fault) for fault in verify(archive)]
    return Trial(
        what=f"{PROCESSES} processes import {COMMON} common and {OWN} own meetings each, at once",
        on=on,
        times=PROCESSES,
        held=PROCESSES - min(PROCESSES, len(failures)),
        remark=f"{len(set(held))} of {len(files)} meetings, each once; no process was told of a lock",
        failures=tuple(failures),
    )


def _whole(said: Said) -> bool:
    """Whether a process was told of nothing wrong, and has brought or found each of its meetings."""
    return said.code == 0 and not said.errors and len(said.confirmed) + said.known == COMMON + OWN
