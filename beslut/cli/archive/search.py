"""`beslut archive search`: titles and decisions by their words."""

import typer

from beslut.cli.archive.options import DEFAULT, Url
from beslut.messages import message

ABOUT = message("Search titles and decisions.")


def run(context: typer.Context, archive: Url = DEFAULT) -> None:
    """Sök."""
