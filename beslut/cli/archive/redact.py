"""`beslut archive redact`: a protected identity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from beslut.cli.archive.options import DEFAULT, Reason, Url, Who, doing, opened
from beslut.cli.archive.saying import say
from beslut.cli.desk import Desk
from beslut.messages import message, messages

if TYPE_CHECKING:
    from beslut.archive.redaction import Redaction

ABOUT = message(
    "Take a protected name out of every record and version, for good; everything else can still be proven."
)

Name = Annotated[
    str,
    typer.Argument(
        metavar=message("NAME").text, help=message("First name and surname, as in the minutes.").text
    ),
]
Party = Annotated[
    str | None,
    typer.Option(
        "--party",
        metavar=message("PARTY").text,
        help=message("The person’s party: a namesake of another party keeps the name.").text,
    ),
]
Municipality = Annotated[
    str | None,
    typer.Option(
        "--municipality",
        metavar=message("NAME").text,
        help=message("Only records of this municipality; without the option all of the archive.").text,
    ),
]
DryRun = Annotated[
    bool,
    typer.Option(
        "--dry-run", help=message("Say what would be done, and change nothing: what is erased is gone.").text
    ),
]


def run(
    context: typer.Context,
    name: Name,
    why: Reason,
    party: Party = None,
    municipality: Municipality = None,
    dry_run: DryRun = False,
    archive: Url = DEFAULT,
    who: Who = None,
) -> None:
    """Skydda identitet."""
    desk: Desk = context.obj
    with opened(archive) as held:
        from beslut.archive.redaction import redact

        done = redact(held, name, party, municipality, doing(who, why), tried=dry_run)
    if dry_run:
        _tell_tried(desk, done)
        return
    for record in done.records:
        say(desk, message("{record}: “{label}” stands for the name", record=record, label=done.label))
    erased = messages("{n} earlier version erased", "{n} earlier versions erased", len(done.erased))
    say(desk, message("{what}", what=erased))
    _warn_of_names(desk, done)
    if not done.swept:
        desk.warn(
            message(
                "the name may linger in the files of the database, which are in use; run beslut archive sweep when"
                " they are not"
            )
        )
    desk.warn(message("exports, backups and proof files from before still hold the name; replace them"))


def _tell_tried(desk: Desk, tried: Redaction) -> None:
    """Say what would be done, as of a redaction that is only tried."""
    for record in tried.records:
        say(desk, message("{record}: “{label}” would stand for the name", record=record, label=tried.label))
    say(
        desk,
        messages(
            "{n} earlier version would be erased; nothing is changed",
            "{n} earlier versions would be erased; nothing is changed",
            len(tried.erased),
        ),
    )
    _warn_of_names(desk, tried)


def _warn_of_names(desk: Desk, done: Redaction) -> None:
    """Say where the name may still stand, for somebody to look at."""
    for record in done.surname:
        desk.warn(message("{record}: the surname alone still stands there; see whose it is", record=record))
    for record in done.unsettled:
        desk.warn(
            message("{record}: holds the name, and names no municipality; left as it is", record=record)
        )
