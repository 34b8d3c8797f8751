"""`beslut decisions`: every decision with its tally."""

from typing import Annotated

import typer

from beslut.cli.archive.given import from_archive
from beslut.cli.options import Bom, Files, Format, Jobs, Output, Public, one_of
from beslut.messages import message
from beslut.reports import decisions, decisions_by_party

ABOUT = message("Decisions with their tallies: how many took part, declined, stood aside, were absent.")


def _by(chosen: str | None) -> str | None:
    return None if chosen is None else one_of("--by", ("party",), chosen)


By = Annotated[
    str | None,
    typer.Option("--by", metavar="party", callback=_by, help=message("One row for each party.").text),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    by: By = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Beslut."""
    report = decisions if by is None else decisions_by_party
    context.obj.deliver(report(context.obj.accounts(files, jobs)), form, output, bom, public)
