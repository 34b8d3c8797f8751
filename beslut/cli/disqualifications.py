"""`beslut disqualifications`: jäv over bodies and years, and the auditor's nine tests."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer
from attrs import evolve

from beslut.cli.archive.given import from_archive
from beslut.cli.desk import Desk
from beslut.cli.known import known
from beslut.cli.options import Bom, Files, Format, Jobs, Output, Public, table_option
from beslut.cli.registers import engagements_named
from beslut.errors import InputError
from beslut.messages import message
from beslut.reports import Account, Report, account
from beslut.reports.disqualifications import (
    Known,
    audit_tests,
    disqualifications,
    disqualifications_by_body,
    disqualifications_by_person,
    disqualified_then_took_part,
    known_of,
    load_engagements,
)
from beslut.rules.judging import merged

ABOUT = message("Jäv over bodies and years, and with --tests what an auditor tests minutes for.")
_TABLES: Mapping[str, Callable[[Sequence[Account]], Report]] = {
    "list": disqualifications,
    "persons": disqualifications_by_person,
    "bodies": disqualifications_by_body,
    "later": disqualified_then_took_part,
}


Table = Annotated[
    str | None,
    table_option(_TABLES, message("One table only; without the option all of them, and as CSV the list.")),
]
Bodies = Annotated[
    list[Path] | None,
    typer.Option(
        "--body",
        metavar=message("FILE").text,
        help=message(
            "A body file: seats, who is elected, local rules; the option again for another body."
        ).text,
    ),
]
Tests = Annotated[
    bool,
    typer.Option("--tests", help=message("The auditor’s nine tests, instead of the tables of jäv.").text),
]

Engagements = Annotated[
    Path | None,
    typer.Option(
        "--engagements",
        metavar=message("FILE").text,
        help=message(
            "With --tests: a register of person, organisation, since and until, in YAML or CSV; it gives hints alone."
        ).text,
    ),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    table: Table = None,
    tests: Tests = False,
    body: Bodies = None,
    engagements: Engagements = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Jäv över organ och år."""
    desk: Desk = context.obj
    bodies = _known(desk, body or ())
    register = (
        None
        if engagements is None
        else engagements_named(load_engagements(engagements), desk, str(engagements))
    )
    desk.read += [*(body or ()), *([] if engagements is None else [engagements])]
    if table is not None and (tests or engagements is not None):
        raise InputError(
            message("{one} and {other} cannot both be had", one="--table", other="--tests"),
            place=context.command_path,
            mend=message("Choose one of them."),
        )
    given = [_with_body(one, bodies) for one in desk.accounts(files, jobs)]
    if tests or register is not None:
        reports: Sequence[Report] = audit_tests(given, bodies, register)
    else:
        wanted = "list" if table is None and form == "csv" else table
        reports = [make(given) for name, make in _TABLES.items() if wanted in (None, name)]
    desk.deliver(reports[:1] if form == "csv" else reports, form, output, bom, public)


def _known(desk: Desk, paths: Sequence[Path]) -> list[Known]:
    found = []
    for path in paths:
        printed, local = known(path, None)
        body = desk.designations.body(printed)
        assert body is not None
        found.append(Known(body=body, local=local))
    return found


def _with_body(one: Account, bodies: Sequence[Known]) -> Account:
    """The account with what its body file knows of the body."""
    beside = known_of(one, bodies)
    if beside is None:
        return one
    meeting = evolve(one.meeting, body=merged(one.meeting.body, beside.body))
    made = account(meeting, one.document)
    return evolve(
        made, unread=one.unread, notes=one.notes, told_by_party=one.told_by_party, joined=one.joined
    )
