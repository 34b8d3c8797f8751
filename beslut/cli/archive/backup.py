"""`beslut archive backup`: a copy of an archive that is in use."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.archive.saying import say
from beslut.messages import message

ABOUT = message("Copy a file archive while it is in use; a server is backed up as an exported folder.")

Target = Annotated[
    Path,
    typer.Argument(
        metavar=message("FILE").text, help=message("The file to make; it must not be there.").text
    ),
]


def run(context: typer.Context, target: Target, archive: Url = DEFAULT) -> None:
    """Säkerhetskopiera."""
    with opened(archive) as held:
        from beslut.archive.backup import backup

        backup(held, target)
    say(context.obj, message("{file}: a whole copy", file=str(target)))
