"""`beslut attendance`: the attendance of one meeting or many."""

from typing import Annotated

import typer

from beslut.cli.archive.given import from_archive
from beslut.cli.options import Bom, Files, Format, Jobs, Output, Public, table_option
from beslut.messages import message
from beslut.reports import attendance_by_paragraph, attendance_by_party, attendance_by_person

ABOUT = message("Attendance: who was there in each §, and by person and party.")
TABLES = {
    "paragraphs": attendance_by_paragraph,
    "persons": attendance_by_person,
    "parties": attendance_by_party,
}


Table = Annotated[
    str | None,
    table_option(
        TABLES, message("Only this table. CSV holds one: persons, where nothing else is asked for.")
    ),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    table: Table = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Närvaro."""
    given = context.obj.accounts(files, jobs)
    wanted = ["persons"] if form == "csv" else list(TABLES)
    reports = [report for name in ([table] if table else wanted) for report in TABLES[name](given)]
    context.obj.deliver(reports, form, output, bom, public)
