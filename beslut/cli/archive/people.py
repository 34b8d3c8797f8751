"""`beslut archive people`: pairs of people who may be one."""

import typer

from beslut.cli.archive.options import DEFAULT, Url
from beslut.messages import message

ABOUT = message(
    "Pairs of people who may be one and the same, for somebody to look at; none is merged by itself."
)


def run(context: typer.Context, archive: Url = DEFAULT) -> None:
    """Personer."""
