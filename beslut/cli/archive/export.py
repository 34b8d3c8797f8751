"""`beslut archive export`: a folder of canonical JSON, which git can hold."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.archive.saying import say
from beslut.cli.bar import bar_over_records
from beslut.cli.desk import Desk
from beslut.messages import message, messages

ABOUT = message(
    "Write the archive as a folder of canonical JSON, which git can hold; run again, it adds what is new."
)

Folder = Annotated[
    Path, typer.Argument(metavar=message("FOLDER").text, help=message("The folder to write.").text)
]


def run(context: typer.Context, folder: Folder, archive: Url = DEFAULT) -> None:
    """Exportera."""
    desk: Desk = context.obj
    with opened(archive) as held, bar_over_records(desk.lang, message("Exporting versions")) as progress:
        from beslut.archive.exporting import export

        done = export(held, folder, progress)
    say(
        desk,
        message(
            "{written}, {known}, {erased}",
            written=messages("{n} file written", "{n} files written", done.written),
            known=messages("{n} there already", "{n} there already", done.known),
            erased=messages("{n} erased", "{n} erased", done.erased),
        ),
    )
