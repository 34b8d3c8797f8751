"""`beslut archive people`: pairs of people who may be one."""

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.options import Bom, Format, Output
from beslut.messages import message

ABOUT = message(
    "Pairs of people who may be one and the same, for somebody to look at; none is merged by itself."
)


def run(
    context: typer.Context,
    archive: Url = DEFAULT,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Personer."""
    with opened(archive) as held:
        from beslut.archive.people import doubtful_pairs, people

        with held.reading() as connection:
            pairs = tuple(doubtful_pairs(people(connection)))
    context.obj.deliver(tables.pairs(pairs), form, output, bom)
