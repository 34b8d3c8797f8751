"""`beslut archive history`: every version of a record."""

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.options import DEFAULT, Record, Url, opened
from beslut.cli.options import Bom, Format, Output
from beslut.messages import message

ABOUT = message("Every version of a record: when, who, why, from which document.")


def run(
    context: typer.Context,
    record: Record,
    archive: Url = DEFAULT,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Historik."""
    with opened(archive) as held:
        found = held.history(record)
    context.obj.deliver(tables.versions(record, found), form, output, bom)
