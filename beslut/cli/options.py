"""The arguments and options that several commands share, with their help."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.rendering import RENDERERS

FORMATS = tuple(renderer.name for renderer in RENDERERS)


def one_of(option: str, known: tuple[str, ...], chosen: str) -> str:
    """The value, where it is one of those known; raises `InputError` where it is not."""
    if chosen not in known:
        raise InputError(
            message("“{chosen}” is not a value of this option", chosen=chosen),
            place=option,
            mend=message("Choose among {known}.", known=known),
        )
    return chosen


def table_option(tables: Iterable[str], about: Message) -> Any:
    """`--table`, for commands with several: one of these, or None for all; raises `InputError` for any other."""
    known = tuple(tables)

    def chosen_one(chosen: str | None) -> str | None:
        return None if chosen is None else one_of("--table", known, chosen)

    return typer.Option("--table", metavar="|".join(known), callback=chosen_one, help=about.text)


def _format(chosen: str) -> str:
    return one_of("--format", FORMATS, chosen)


def _count(chosen: str) -> int:
    """A whole number from 1 up; raises `InputError` for anything else."""
    if not (chosen.isdecimal() and int(chosen) > 0):
        raise InputError(
            message("“{chosen}” is not a value of this option", chosen=chosen),
            place="--jobs",
            mend=message("Give a whole number, 1 or more."),
        )
    return int(chosen)


Files = Annotated[
    list[Path],
    typer.Argument(
        metavar=message("FILE").text,
        help=message(
            "Minutes, or record files in YAML or JSON; several may be given, and whole folders."
        ).text,
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        metavar="N",
        parser=_count,
        help=message(
            "Share the files over so many processes; without the option as many as there are processors."
        ).text,
    ),
]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="|".join(FORMATS),
        callback=_format,
        help=message("How the report is shown; without the option as tables for the terminal.").text,
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar=message("FILE").text,
        help=message("Write to this file, whole or not at all, instead of the terminal.").text,
    ),
]
Bom = Annotated[
    bool,
    typer.Option(
        "--bom",
        help=message(
            "CSV as Excel reads it: a byte order mark, and in Swedish semicolons between cells and decimal commas."
        ).text,
    ),
]
Public = Annotated[
    bool,
    typer.Option(
        "--public",
        help=message(
            "The version to publish: without grounds of jäv, free text, ids and pay data, and with a list of what was"
            " left out."
        ).text,
    ),
]
