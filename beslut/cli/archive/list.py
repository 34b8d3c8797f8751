"""`beslut archive list`: the records of an archive."""

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.options import Bom, Format, Output
from beslut.messages import message

ABOUT = message("List the records: id, number of versions, and what happened last.")


def run(
    context: typer.Context,
    archive: Url = DEFAULT,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Lista."""
    with opened(archive) as held:
        from beslut.archive.listing import listed

        with held.reading() as connection:
            report = tables.records(listed(connection))
    context.obj.deliver(report, form, output, bom)
