"""`beslut quorum`: how many must be present in a body of so many seats."""

from typing import Annotated

import typer

from beslut.cli.days import whole_number
from beslut.cli.options import Bom, Format, Output
from beslut.messages import message
from beslut.reports.quorum_needed import quorum_needed

ABOUT = message("How many must be present in a body of so many seats.")

Seats = Annotated[list[str], typer.Argument(metavar="N", help=message("The number of seats.").text)]


def run(
    context: typer.Context,
    seats: Seats,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Beslutsförhet."""
    context.obj.deliver(
        quorum_needed([whole_number(written, context.command_path) for written in seats]), form, output, bom
    )
