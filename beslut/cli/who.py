"""`beslut who`: everybody's part in one §."""

from typing import Annotated

import typer

from beslut.cli.options import Bom, Files, Format, Jobs, Output, Public
from beslut.messages import message
from beslut.reports import who_took_part

ABOUT = message("Who took part in one §, how they voted, why not, and the line that proves it.")

Number = Annotated[
    str,
    typer.Option(
        "--paragraph",
        "-p",
        metavar="§",
        help=message("The number of the §, as in the minutes: 16, 3 a, 12/2024.").text,
    ),
]


def run(
    context: typer.Context,
    files: Files,
    paragraph: Number,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Vem deltog."""
    context.obj.deliver(
        who_took_part(context.obj.accounts(files, jobs), paragraph), form, output, bom, public
    )
