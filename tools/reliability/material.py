"""Made-up meetings as record files, and importers started on them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from bench.documents import meetings
from beslut.archive.addresses import Address
from beslut.archive.archive import open_archive
from beslut.archive.truth import all_versions
from beslut.files import dumps_json

ROOT = Path(__file__).resolve().parents[2]


def record_files(folder: Path, count: int) -> tuple[str, ...]:
    """So many meetings, each in a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, meeting in enumerate(meetings(count)):
        path = folder / f"{number:05}.json"
        path.write_text(dumps_json(meeting), "utf-8")
        paths.append(str(path))
    return tuple(paths)


@frozen(kw_only=True)
class Said:
    """What an importer said before it ended: the records it confirmed, how many were there, its sum and its errors."""

    code: int
    confirmed: frozenset[str]
    known: int
    sum: str
    errors: tuple[str, ...]


def importer(where: str, files: Sequence[str], **environment: str) -> subprocess.Popen[str]:
    """`beslut archive add` at work; it has begun when its first line can be read."""
    return subprocess.Popen(
        [sys.executable, "-m", "tools.reliability.importer", where, *files],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> Said:
    """What it said, when it has come to its end or was killed."""
    out, err = process.communicate()
    lines = out.splitlines()
    added = re.search(r"^\d+ meetings? added, (\d+) there already", lines[-1] if lines else "")
    return Said(
        code=process.returncode,
        confirmed=frozenset(line.removesuffix(ADDED) for line in lines if line.endswith(ADDED)),
        known=int(added[1]) if added else 0,
        sum=added[0] if added else "",
        errors=tuple(
            line for line in err.splitlines() if not line.startswith(" ") and not _NO_ERROR.match(line)
        ),
    )


ADDED = ": added"
_NO_ERROR = re.compile(r"\d+ files? read; |Note: |$")
"""What stands beside errors on standard error: the sum and notes."""


def records(where: str | Address) -> list[str]:
    """The records of every version in an archive, in the order of the log."""
    with open_archive(where) as archive, archive.reading() as connection:
        return [one.entry.record for one in all_versions(connection)]
