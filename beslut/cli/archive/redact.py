"""`beslut archive redact`: a protected identity."""

from __future__ import annotations

from typing import Annotated

import typer

from beslut.cli.archive.options import DEFAULT, Reason, Url, Who, doing, opened
from beslut.cli.archive.saying import say
from beslut.cli.archive.seen import tell_tried, warn_of_label, warn_of_names
from beslut.cli.desk import Desk
from beslut.messages import message, messages

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


Also = Annotated[
    list[str] | None,
    typer.Option(
        "--also",
        metavar=message("NAME").text,
        help=message(
            "Another way in which the person’s name is written; may be given several times. All of it goes."
        ).text,
    ),
]
Again = Annotated[
    str | None,
    typer.Option(
        "--label",
        metavar=message("LABEL").text,
        help=message("A label that stands for the person already; without the option a new one.").text,
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
    also: Also = None,
    label: Again = None,
    dry_run: DryRun = False,
    archive: Url = DEFAULT,
    who: Who = None,
) -> None:
    """Skydda identitet."""
    desk: Desk = context.obj
    with opened(archive) as held:
        from beslut.archive.redaction import redact

        done = redact(
            held,
            name,
            party,
            municipality,
            doing(who, why),
            also=tuple(also or ()),
            label=label,
            tried=dry_run,
        )
    if dry_run:
        tell_tried(desk, done)
        return
    for record in done.records:
        say(desk, message("{record}: “{label}” stands for the name", record=record, label=done.label))
    erased = messages("{n} earlier version erased", "{n} earlier versions erased", len(done.erased))
    say(desk, message("{what}", what=erased))
    warn_of_names(desk, done)
    warn_of_label(desk, done)
    if done.swept.why is not None:
        desk.warn(
            message(
                "the name may linger in the files of the database ({why}); run beslut archive sweep",
                why=done.swept.why,
            )
        )
    desk.warn(message("exports, backups and proof files from before still hold the name; replace them"))
