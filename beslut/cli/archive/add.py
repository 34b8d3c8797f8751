"""`beslut archive add`: minutes and record files into the archive."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from attrs import frozen

from beslut.cli.archive.options import DEFAULT, Url, Who, Why, doing, opened
from beslut.cli.archive.saying import object_to, say
from beslut.cli.desk import Desk
from beslut.cli.options import Files, Jobs
from beslut.errors import InputError
from beslut.messages import message, messages
from beslut.sources import Source, open_source

if TYPE_CHECKING:
    from beslut.archive.archive import Archive, Doing
    from beslut.archive.preparing import Prepared
    from beslut.minutes import Reading

ABOUT = message("Add meetings to the archive; one that is there already is not added again.")


@frozen(kw_only=True)
class Brought:
    """A file that is to go into the archive: what it holds, and SHA-256 of its bytes."""

    source: Source
    sha256: str


@frozen(kw_only=True)
class Ready:
    """What a file holds, made ready for the archive: its name, what its reading left open, its meetings, SHA-256."""

    document: str
    reading: Reading | None
    prepared: tuple[Prepared, ...]
    sha256: str


def run(
    context: typer.Context,
    files: Files,
    archive: Url = DEFAULT,
    who: Who = None,
    why: Why = None,
    jobs: Jobs = None,
) -> None:
    """Lägg in."""
    desk: Desk = context.obj
    came_of: Counter[str] = Counter()
    what = doing(who, why)
    with opened(archive, create=True) as held:
        for ready in desk.stream(make_ready, files, jobs):
            if ready.reading is not None:
                desk.count(ready.reading)
            for prepared in ready.prepared:
                came_of[_add(desk, held, prepared, ready, what)] += 1
    say(
        desk,
        message(
            "{added}, {known}, {differs}, {refused}",
            added=messages("{n} meeting added", "{n} meetings added", came_of["added"]),
            known=messages("{n} there already", "{n} there already", came_of["known"]),
            differs=messages("{n} that reads otherwise", "{n} that read otherwise", came_of["differs"]),
            refused=messages("{n} file refused", "{n} files refused", desk.failed),
        ),
    )


def bring(path: Path) -> Brought:
    """Read a file, and the hash of what was read."""
    source = open_source(path)
    return Brought(source=source, sha256=hashlib.sha256(path.read_bytes()).hexdigest())


def make_ready(path: Path) -> Ready:
    """Read a file and make its meetings ready; several processes do it, while one writes."""
    from beslut.archive.preparing import prepare

    brought = bring(path)
    source = brought.source
    return Ready(
        document=source.document,
        reading=source.reading,
        prepared=tuple(map(prepare, source.meetings)),
        sha256=brought.sha256,
    )


def _add(desk: Desk, archive: Archive, prepared: Prepared, ready: Ready, what: Doing) -> str:
    """Add one meeting; what is printed of it is printed when it is in the archive for good."""
    from beslut.archive.archive import Added, Origin

    document, record = ready.document, prepared.record
    origin = Origin(name=Path(document).name, sha256=ready.sha256)
    outcome = archive.add_prepared(prepared, what, origin)
    if outcome is Added.ADDED:
        say(desk, message("{record}: added", record=record))
    elif outcome is Added.DIFFERS:
        object_to(
            desk,
            InputError(
                message("{record} reads otherwise in the archive", record=record),
                place=document,
                mend=message(
                    "beslut archive correct {record} {file} --why REASON gives it a new version.",
                    record=record,
                    file=document,
                ),
            ),
        )
    return outcome.value
