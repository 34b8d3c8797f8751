"""`beslut who`: everybody's part in one §."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from beslut.cli.archive.given import from_archive
from beslut.cli.days import day
from beslut.cli.desk import Desk
from beslut.cli.options import Bom, Files, Format, Jobs, Output, Public
from beslut.errors import InputError
from beslut.messages import message
from beslut.reports import Account, who_took_part

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

Day = Annotated[
    str | None,
    typer.Option("--date", metavar=message("DATE").text, help=message("Only the meeting of this day.").text),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    paragraph: Number,
    on: Day = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Vem deltog."""
    desk: Desk = context.obj
    given = desk.accounts(files, jobs, paragraph)
    if on is not None:
        given = of_day(given, day(on, "--date"), context.command_path)
    desk.deliver(who_took_part(given, paragraph), form, output, bom, public)


def of_day(given: Sequence[Account], wanted: date, place: str) -> tuple[Account, ...]:
    """The meetings that were held on a day; raises `InputError` where there are none."""
    found = tuple(one for one in given if one.meeting.date == wanted)
    if not found:
        raise InputError(
            message("no meeting was held on {day}", day=wanted),
            place=place,
            mend=message("Leave out --date, or give the day of the meeting."),
        )
    return found
