"""What is known beside the minutes (känt sedan tidigare): the options --body and --local of every command."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.desk import Desk
from beslut.errors import InputError
from beslut.files import load_body_file
from beslut.law import LocalRules
from beslut.messages import message
from beslut.records import Body

BODY = typer.Option(
    "--body",
    metavar=message("FILE").text,
    help=message("A body file: its seats, who is elected to it, and perhaps its local rules.").text,
)
BodyOption = Annotated[Path | None, BODY]
BodiesOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--body",
        metavar=message("FILE").text,
        help=message("A body file: who is elected, and when; give the option again for each body.").text,
    ),
]
LocalOption = Annotated[
    Path | None,
    typer.Option(
        "--local",
        metavar=message("FILE").text,
        help=message("A file with local rules; they come before those of the body file.").text,
    ),
]


def known(body: Path | None, local: Path | None) -> tuple[Body | None, LocalRules | None]:
    """The body and the local rules that these two files tell; where both have local rules, those of `local` hold.

    Raises `InputError` where a file cannot be used, or lacks what its option asks for.
    """
    of_body, rules = (None, None) if body is None else _opened(body)
    if body is not None and of_body is None:
        raise _lacks("body", body, "--local")
    if local is not None:
        _, rules = _opened(local)
        if rules is None:
            raise _lacks("local", local, "--body")
    return of_body, rules


def bodies_known(desk: Desk, files: Sequence[Path] | None) -> tuple[Body, ...]:
    """The bodies that these files tell; raises `InputError` as `known` does."""
    desk.read += files or ()
    found = (known(path, None)[0] for path in files or ())
    return tuple(whose for body in found if (whose := desk.designations.body(body)) is not None)


def _opened(path: Path) -> tuple[Body | None, LocalRules | None]:
    held = load_body_file(path)
    return held.body, held.local


def _lacks(key: str, file: Path, other: str) -> InputError:
    return InputError(
        message("“{key}” is missing", key=key),
        place=str(file),
        mend=message("Add it, or give the file after {option}.", option=other),
    )
