"""`beslut statistics`: attendance over meetings, bodies and periods, by definitions that are told."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive.given import from_archive
from beslut.cli.days import day
from beslut.cli.desk import Desk
from beslut.cli.known import BodiesOption, bodies_known
from beslut.cli.options import Bom, Files, Format, Jobs, Output, Public, one_of, table_option
from beslut.errors import InputError
from beslut.messages import message
from beslut.reports import Report
from beslut.reports.statistics import tables
from beslut.reports.statistics.measures import MEASURES, Measure, chosen
from beslut.reports.statistics.periods import Split
from beslut.reports.statistics.survey import Survey
from beslut.reports.statistics.tables import defined_once

ABOUT = message(
    "Attendance statistics over many meetings, by person, party, body and term, with definitions."
)
TABLES = ("bodies", "parties", "persons", "meetings", "excluded")


_SPLITS = {split.value: split for split in Split}


def _split(wanted: str) -> str:
    return one_of("--by", tuple(_SPLITS), wanted)


Table = Annotated[
    str | None,
    table_option(
        TABLES, message("Only this table. CSV holds one: persons, where nothing else is asked for.")
    ),
]
Measures = Annotated[
    str | None,
    typer.Option(
        "--measures",
        metavar=message("A,B,...").text,
        help=message(
            "Only these measures, with commas between: A, B, C, D, or a name; without the option all of them."
        ).text,
    ),
]
By = Annotated[
    str,
    typer.Option(
        "--by",
        metavar="|".join(_SPLITS),
        callback=_split,
        help=message("Divide the meetings by calendar year or by term of office.").text,
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        "--from", metavar=message("DATE").text, help=message("Only meetings from this day on.").text
    ),
]
Until = Annotated[
    str | None,
    typer.Option("--to", metavar=message("DATE").text, help=message("Only meetings until this day.").text),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    body: BodiesOption = None,
    measures: Measures = None,
    by: By = "whole",
    since: Since = None,
    until: Until = None,
    table: Table = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Statistik."""
    desk: Desk = context.obj
    used = chosen([name.strip() for name in (measures or "").split(",") if name.strip()], "--measures")
    first, last = _day(since, "--from"), _day(until, "--to")
    if first is not None and last is not None and last < first:
        raise InputError(
            message("the last day {last} comes before the first day {first}", last=last, first=first),
            place="--to",
            mend=message("Correct one of the two."),
        )
    survey = surveyed(desk, files, jobs, body, _SPLITS[by], first, last)
    wanted = [table] if table else ["persons"] if form == "csv" else list(TABLES)
    reports = [report for name in wanted for report in _reports(name, survey, used)]
    desk.deliver(reports if len(wanted) == 1 else defined_once(reports, used), form, output, bom, public)


def surveyed(
    desk: Desk,
    files: list[Path],
    jobs: int | None,
    body: list[Path] | None,
    split: Split = Split.WHOLE,
    since: date | None = None,
    until: date | None = None,
) -> Survey:
    """The survey of these files; a body file that no meeting is of is told of."""
    survey = Survey(bodies_known(desk, body), split, since, until)
    survey.add_all(desk.accounts_one_by_one(files, jobs))
    for unused in survey.unused():
        desk.warn(message("no meeting is of {body}; its body file is not used", body=unused.name))
    return survey


def _day(written: str | None, option: str) -> date | None:
    return None if written is None else day(written, option)


def _reports(name: str, survey: Survey, used: tuple[Measure, ...] = MEASURES) -> tuple[Report, ...]:
    match name:
        case "persons":
            return tables.persons(survey, used)
        case "parties":
            return tables.parties(survey, used)
        case "bodies":
            return (tables.bodies(survey, used),)
        case "meetings":
            return tables.meetings(survey)
    return (tables.excluded(survey),)
