"""`beslut archive history`: every version of a record."""

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.options import DEFAULT, OfBody, OfDay, RecordOrDay, Url, opened, which
from beslut.cli.options import Bom, Format, Output
from beslut.messages import message

ABOUT = message("Every version of a record: when, who, why, from which document.")


def run(
    context: typer.Context,
    record: RecordOrDay = None,
    body: OfBody = None,
    on: OfDay = None,
    archive: Url = DEFAULT,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Historik."""
    with opened(archive) as held:
        meant = which(held, record, body, on)
        found = held.history(meant)
    context.obj.deliver(tables.versions(meant, found), form, output, bom)
