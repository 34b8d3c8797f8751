"""`beslut archive people`: pairs of people who may be one."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.options import Bom, Format, Output
from beslut.messages import message

ABOUT = message(
    "Pairs of people who may be one and the same, for somebody to look at; none is merged by itself."
)


Aliases = Annotated[
    Path | None,
    typer.Option(
        "--aliases",
        metavar=message("FILE").text,
        help=message("A file that says who is one and the same; those are no pairs any more.").text,
    ),
]


def run(
    context: typer.Context,
    archive: Url = DEFAULT,
    aliases: Aliases = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Personer."""
    with opened(archive) as held:
        from beslut.archive.alias_file import load_aliases
        from beslut.archive.people import doubtful_pairs, people

        merged = None if aliases is None else load_aliases(aliases)
        with held.reading() as connection:
            pairs = tuple(doubtful_pairs(people(connection, merged)))
    context.obj.deliver(tables.pairs(pairs), form, output, bom)
