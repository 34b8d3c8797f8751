"""Made-up meetings as record files, and importers started on them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.documents import meetings
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


def importer(where: str, files: Sequence[str], **environment: str) -> subprocess.Popen[str]:
    """An importer at work; what it says can be read from its standard output."""
    return subprocess.Popen(
        [sys.executable, "-m", "tools.reliability.importer", where, *files],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def named(lines: Iterable[str], word: str) -> set[str]:
    """The records that an importer has said this word of."""
    return {line.split()[1] for line in lines if line.startswith(f"{word} ") and len(line.split()) == 2}


def records(where: str) -> list[str]:
    """The records of every version in an archive, in the order of the log."""
    with open_archive(where) as archive, archive.reading() as connection:
        return [one.entry.record for one in all_versions(connection)]
