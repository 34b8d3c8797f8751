"""`beslut archive import`: an archive made of an exported folder."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive.options import DEFAULT, Url, needed
from beslut.cli.archive.saying import say
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

    with filled(archive) as held:
        count = import_folder(held, folder)
    said = messages("{n} version imported", "{n} versions imported", count)
    say(context.obj, message("{what}", what=said))
