"""`beslut archive verify`: everything reckoned anew."""

import typer

from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.archive.saying import say
from beslut.cli.desk import Desk
from beslut.messages import message, messages

ABOUT = message(
    "Reckon everything anew and say what does not add up: versions, tree, signatures, contents, tables."
)
FAULTS = 1


def run(context: typer.Context, archive: Url = DEFAULT) -> None:
    """Kontrollera."""
    desk: Desk = context.obj
    count = 0
    with opened(archive) as held:
        from beslut.archive.verification import verify

        size = held.size
        for fault in verify(held):
            count += 1
            say(desk, message("{where}: {what}", where=fault.where, what=fault.what))
    versions = messages("{n} version", "{n} versions", size)
    if count:
        say(
            desk,
            message(
                "{versions}, {faults}", versions=versions, faults=messages("{n} fault", "{n} faults", count)
            ),
        )
        desk.exit_code = desk.exit_code or FAULTS
    else:
        say(desk, message("{versions}; everything adds up", versions=versions))
