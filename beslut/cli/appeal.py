"""`beslut appeal`: the last day to appeal, from the day on which the notice was put up."""

from typing import Annotated

import typer

from beslut.cli.days import day
from beslut.cli.options import Bom, Format, Output
from beslut.errors import InputError
from beslut.messages import message
from beslut.reports.appeal_days import appeal_days

ABOUT = message("The last day to appeal, from the day on which the notice was put up.")

Days = Annotated[
    list[str],
    typer.Argument(metavar=message("DATE").text, help=message("The day of the notice, as 2022-02-08.").text),
]


def run(
    context: typer.Context,
    days: Days,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Överklagandetid."""
    put_up = [day(written, context.command_path) for written in days]
    try:
        report = appeal_days(put_up)
    except LookupError:
        raise InputError(
            message("beslut knows no appeal period before 1992"),
            place=context.command_path,
            mend=message("Give a day from 1992-01-01 on."),
        ) from None
    context.obj.deliver(report, form, output, bom)
