"""`beslut archive search`: titles and decisions by their words."""

from typing import Annotated

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.options import Bom, Format, Output
from beslut.messages import message

ABOUT = message("Search titles and decisions.")
MOST = 50

Words = Annotated[
    list[str],
    typer.Argument(metavar=message("WORDS").text, help=message("All of them are to be in the §.").text),
]


def run(
    context: typer.Context,
    words: Words,
    archive: Url = DEFAULT,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Sök."""
    with opened(archive) as held:
        from beslut.archive.search import search

        with held.reading() as connection:
            found = search(connection, " ".join(words), MOST)
    context.obj.deliver(tables.hits(found), form, output, bom)
