"""`beslut substitutes`: who serves for whom, by the order of calling."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.days import day
from beslut.cli.desk import Desk
from beslut.cli.known import BODY, LocalOption, known
from beslut.cli.options import Bom, Format, Output
from beslut.errors import InputError
from beslut.messages import message
from beslut.reports.substitutes import substitutes_called

ABOUT = message("Who serves for each absent member, by the order in which substitutes are called.")

RequiredBody = Annotated[Path, BODY]
Absent = Annotated[
    list[str] | None,
    typer.Option(
        "--absent",
        metavar=message("NAME").text,
        help=message("Who is absent or disqualified; several with commas, or the option again.").text,
    ),
]
Present = Annotated[
    list[str] | None,
    typer.Option(
        "--present",
        metavar=message("NAME").text,
        help=message("The substitutes who are there, in any order; several as with --absent.").text,
    ),
]
Serving = Annotated[
    list[str] | None,
    typer.Option(
        "--serving",
        metavar=message("NAME=MEMBER").text,
        help=message("A substitute who has begun to serve, and the member whose seat it is.").text,
    ),
]
Number = Annotated[
    str | None,
    typer.Option("--paragraph", "-p", metavar="§", help=message("Call for this § alone, as for jäv.").text),
]
Day = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar=message("DATE").text,
        help=message("The day of the meeting, for terms and for the order; without it the newest hold.").text,
    ),
]


def run(
    context: typer.Context,
    body: RequiredBody,
    absent: Absent = None,
    present: Present = None,
    serving: Serving = None,
    local: LocalOption = None,
    paragraph: Number = None,
    date: Day = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Inkallelse."""
    desk: Desk = context.obj
    away, pairs = _names(absent), [_pair(words) for words in _names(serving)]
    if not away and not pairs:
        raise InputError(
            message("{what} is missing", what="--absent"),
            place=context.command_path,
            mend=message("See {command} --help.", command=context.command_path),
        )
    whose, rules = known(body, local)
    assert whose is not None
    files = [path for path in (body, local) if path is not None]
    desk.read += files
    report = substitutes_called(
        whose,
        rules,
        absent=away,
        present=_names(present),
        serving=pairs,
        paragraph=paragraph,
        day=None if date is None else day(date, "--date"),
        sources=[str(path) for path in files],
    )
    desk.deliver(report, form, output, bom)


def _names(given: Sequence[str] | None) -> list[str]:
    """The names of an option that may be given several times, with commas in each."""
    return [name.strip() for words in given or () for name in words.split(",") if name.strip()]


def _pair(words: str) -> tuple[str, str]:
    substitute, sign, member = (part.strip() for part in words.partition("="))
    if not (substitute and sign and member):
        raise InputError(
            message("“{words}” does not say who serves for whom", words=words),
            place="--serving",
            mend=message("Write the substitute, an equals sign and the member: Anna Ek=Bo Berg."),
        )
    return substitute, member
