"""`beslut archive sweep`: what redactions erased leaves the files of the database."""

import typer

from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.archive.saying import say
from beslut.cli.desk import Desk
from beslut.errors import InputError
from beslut.messages import message

ABOUT = message(
    "Wipe what redactions have erased from the files of the database, where they could not do so."
)


def run(context: typer.Context, archive: Url = DEFAULT) -> None:
    """Utplåna."""
    desk: Desk = context.obj
    with opened(archive) as held:
        from beslut.archive.sweeping import sweep

        left = sweep(held).why
        if left is not None:
            raise InputError(
                message("what was erased may linger: {why}", why=left),
                place=str(held.address),
                mend=message(
                    "Close whatever reads the archive; on a server be the owner of the tables and of the database."
                    " Run it again."
                ),
            )
    say(desk, message("nothing that was erased is left in the files of the database"))
