"""`beslut audit`: who took part in every decision, and what the record cannot answer."""

import typer

from beslut.cli.archive.given import from_archive
from beslut.cli.options import Bom, Files, Format, Jobs, Output, Public
from beslut.messages import message
from beslut.reports import decisions_audited, open_questions

ABOUT = message("Audit: who took part in each decision, who did not, and what the record cannot answer.")


@from_archive
def run(
    context: typer.Context,
    files: Files,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Granskning."""
    given = context.obj.accounts(files, jobs)
    context.obj.deliver([decisions_audited(given), open_questions(given)], form, output, bom, public)
