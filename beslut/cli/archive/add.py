"""`beslut archive add`: minutes and record files into the archive."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from attrs import evolve, frozen

from beslut.cli.archive.already import object_that_it_differs, tell_protected, tell_withdrawn
from beslut.cli.archive.options import DEFAULT, Url, Who, Why, doing, needed, opened
from beslut.cli.archive.saying import say
from beslut.cli.desk import Desk
from beslut.cli.options import Files, Jobs
from beslut.errors import InputError
from beslut.messages import Message, message, messages
from beslut.sources import open_source

if TYPE_CHECKING:
    from beslut.archive.archive import Added, Archive, Doing
    from beslut.archive.preparing import Prepared
    from beslut.minutes import Reading

ABOUT = message("Add meetings to the archive; one that is there already is not added again.")


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
    came_of: Counter[Added] = Counter()
    what = doing(who, why)
    held: Archive | None = None
    needed()
    with ExitStack() as until_done:
        for ready in desk.stream(make_ready, files, jobs):
            if held is None:  # where no file can be used, no archive is made
                held = until_done.enter_context(_opened(desk, archive))
            if ready.reading is not None:
                desk.count(ready.reading)
            for prepared in ready.prepared:
                outcome = _add(desk, held, archive, prepared, ready, what)
                if outcome is not None:
                    came_of[outcome] += 1
    say(desk, _sum(came_of, desk.failed))


def _opened(desk: Desk, url: str) -> Archive:
    """The archive; whoever meant one that is there is told when it is a new one, as in another folder."""
    from beslut.archive.new_file import is_new

    new = is_new(url)
    archive = opened(url, create=True)
    if new:
        desk.warn(message("a new archive was made: {where}", where=str(archive.address)))
    return archive


def _sum(came_of: Counter[Added], refused: int) -> Message:
    from beslut.archive.archive import Added

    added, differ = came_of.pop(Added.ADDED, 0), came_of.pop(Added.DIFFERS, 0)
    return message(
        "{added}, {known}, {differs}, {refused}",
        added=messages("{n} meeting added", "{n} meetings added", added),
        known=messages("{n} there already", "{n} there already", came_of.total()),
        differs=messages("{n} that reads otherwise", "{n} that read otherwise", differ),
        refused=messages("{n} file refused", "{n} files refused", refused),
    )


def make_ready(path: Path) -> Ready:
    """Read a file and make its meetings ready; several processes do it, while one writes."""
    from beslut.archive.preparing import prepare

    source = open_source(path)
    try:
        prepared = tuple(map(prepare, source.meetings))
    except InputError as error:
        raise InputError(error.cause, place=error.place or source.document, mend=error.mend) from None
    return Ready(document=source.document, reading=source.reading, prepared=prepared, sha256=source.sha256)


def _add(
    desk: Desk, archive: Archive, url: str, prepared: Prepared, ready: Ready, what: Doing
) -> Added | None:
    """Add one meeting; what is printed of it is printed when it is in the archive for good.

    None where it is of another municipality than the record of its id, and so refused.
    """
    from beslut.archive.archive import Added, Origin
    from beslut.archive.known import OtherMunicipality

    document = ready.document
    origin = Origin(name=Path(document).name, sha256=ready.sha256, alone=len(ready.prepared) == 1)
    try:
        outcome = archive.add_prepared(prepared, what, origin)
    except OtherMunicipality as error:
        desk.refuse(OtherMunicipality(error.cause, place=document, mend=error.mend))
        return None
    if outcome in (Added.WITHDRAWN, Added.PROTECTED, Added.DIFFERS):
        prepared = evolve(prepared, record=archive.record_of(prepared, origin) or prepared.record)
    record = prepared.record
    match outcome:
        case Added.ADDED:
            say(desk, message("{record}: added", record=record))
        case Added.WITHDRAWN:
            tell_withdrawn(desk, archive, url, record, document)
        case Added.PROTECTED:
            tell_protected(desk, archive, url, record)
        case Added.DIFFERS:
            object_that_it_differs(desk, archive, url, document, prepared)
        case Added.KNOWN:
            pass
    return outcome
