"""`beslut votes`: who voted how, vote by vote, and how parties voted over many votes."""

from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from beslut.cli.archive.given import from_archive
from beslut.cli.desk import Desk
from beslut.cli.known import BodyOption, known
from beslut.cli.options import Bom, Files, Format, Jobs, Output, Public, table_option
from beslut.messages import message
from beslut.records import Body
from beslut.reports import Account, Report
from beslut.reports.votes import party_agreement, party_unity, vote_list, vote_sheets, votes_by_party
from beslut.rules import is_of_body

ABOUT = message("Votes: who voted how, the figures, each party, and how parties voted over many votes.")
TABLES: dict[str, Callable[[Sequence[Account]], Sequence[Report]]] = {
    "votes": lambda given: (vote_list(given),),
    "parties": votes_by_party,
    "unity": party_unity,
    "agreement": party_agreement,
}
NAMES = ("sheet", *TABLES)


Table = Annotated[
    str | None,
    table_option(
        NAMES, message("Only this table. CSV holds one: the sheet, where nothing else is asked for.")
    ),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    table: Table = None,
    body: BodyOption = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Omröstningar."""
    desk: Desk = context.obj
    whose = desk.designations.body(known(body, None)[0])
    desk.read += [path for path in (body,) if path is not None]
    given = desk.accounts(files, jobs)
    if whose is not None:
        _tell_others(desk, given, whose)
    wanted = [table] if table else ["sheet"] if form == "csv" else list(NAMES)
    reports = [
        report
        for name in wanted
        for report in (vote_sheets(given, whose) if name == "sheet" else TABLES[name](given))
    ]
    desk.deliver(reports, form, output, bom, public)


def _tell_others(desk: Desk, given: Sequence[Account], body: Body) -> None:
    """Say which meetings the body file does not fit."""
    for one in given:
        if not is_of_body(one.meeting, body):
            desk.warn(
                message(
                    "{meeting} is not of {body}; it is shown without the body file",
                    meeting=one.name,
                    body=body.name,
                )
            )
