"""`beslut archive import`: an archive made of an exported folder."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive.options import DEFAULT, Url, needed
from beslut.cli.archive.saying import say
from beslut.cli.bar import bar_over_records
from beslut.cli.desk import Desk
from beslut.messages import message, messages

ABOUT = message(
    "Make an archive of an exported folder, with the very same log; whatever does not add up is refused."
)

Folder = Annotated[
    Path,
    typer.Argument(metavar=message("FOLDER").text, help=message("A folder that archive export wrote.").text),
]


def run(context: typer.Context, folder: Folder, archive: Url = DEFAULT) -> None:
    """Importera."""
    needed()
    from beslut.archive.importing import import_folder
    from beslut.archive.new_file import filled

    desk: Desk = context.obj
    with filled(archive) as held, bar_over_records(desk.lang, message("Importing versions")) as progress:
        count = import_folder(held, folder, progress)
    said = messages("{n} version imported", "{n} versions imported", count)
    say(desk, message("{what}", what=said))
