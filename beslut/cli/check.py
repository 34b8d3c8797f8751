"""`beslut check`: minutes judged by the law in force on the day of the meeting."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from beslut import __version__
from beslut.cli.archive.given import from_archive
from beslut.cli.days import day
from beslut.cli.desk import Desk
from beslut.cli.known import BodyOption, LocalOption, known
from beslut.cli.options import FORMATS, Bom, Files, Jobs, Output, Public, one_of
from beslut.errors import InputError
from beslut.law import LocalRules
from beslut.messages import message
from beslut.records import Body, Meeting
from beslut.rendering import Setting
from beslut.rendering.sarif import sarif
from beslut.reports import Account
from beslut.reports.answers import answers
from beslut.reports.findings import Checked, findings, for_people, missing_facts, not_judged
from beslut.rules import Severity, check, is_of_body
from beslut.sources import open_source

ABOUT = message(
    "Check minutes against the law in force on the day: quorum, jäv, votes, substitutes, adjustment, notice."
)
BROKEN = 1
_FOR_PEOPLE = ("terminal", "markdown")
_WITHOUT_NOTES = ("csv", "sarif")
_LEVELS = {"error": (Severity.ERROR,), "warning": (Severity.ERROR, Severity.WARNING)}


def _format(chosen: str) -> str:
    return one_of("--format", (*FORMATS, "sarif"), chosen)


def _level(chosen: str) -> str:
    return one_of("--fail-on", tuple(_LEVELS), chosen)


Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="|".join((*FORMATS, "sarif")),
        callback=_format,
        help=message(
            "How the findings are shown; sarif is for editors and code hosts, which show them at their lines."
        ).text,
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        metavar=message("DATE").text,
        help=message("Judge by the law of this day instead of the day of the meeting.").text,
    ),
]
Earlier = Annotated[
    Path | None,
    typer.Option(
        "--earlier",
        metavar=message("FILE").text,
        help=message(
            "An earlier version of the same minutes, adjusted already: what differs must be told."
        ).text,
    ),
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on",
        metavar="|".join(_LEVELS),
        callback=_level,
        help=message("From which severity on the exit code is 1; without the option errors.").text,
    ),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    body: BodyOption = None,
    local: LocalOption = None,
    as_of: AsOf = None,
    earlier: Earlier = None,
    form: Form = "terminal",
    fail_on: FailOn = "error",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Granska mot lagen."""
    desk: Desk = context.obj
    printed, rules = known(body, local)
    whose = desk.designations.body(printed)
    desk.read += [path for path in (body, local, earlier) if path is not None]
    law_of = None if as_of is None else day(as_of, "--as-of")
    accounts = desk.accounts(files, jobs)
    version = None if earlier is None else desk.designations.meeting(_earlier_version(earlier, accounts))
    given = [_checked(desk, one, whose, rules, law_of, version) for one in accounts]
    _hand_out(desk, given, form, output, bom, public)
    if any(one.judgement.with_severity(level) for one in given for level in _LEVELS[fail_on]):
        desk.exit_code = desk.exit_code or BROKEN


def _hand_out(
    desk: Desk, given: Sequence[Checked], form: str, output: Path | None, bom: bool, public: bool
) -> None:
    """The findings in the form asked for; where it has no room for notes, meetings not judged are told of apart."""
    if form in _WITHOUT_NOTES:
        for said in not_judged(given):
            desk.warn(said)
    if form == "sarif":
        desk.hand_out(sarif(given, Setting(lang=desk.lang), __version__), output)
        desk.tell_names()
    elif form in _FOR_PEOPLE:
        desk.deliver(for_people(given), form, output, bom, public)
    elif form == "json":
        desk.deliver([findings(given), missing_facts(given), answers(given)], form, output, bom, public)
    else:
        desk.deliver(findings(given), form, output, bom, public)


def _checked(
    desk: Desk,
    one: Account,
    body: Body | None,
    local: LocalRules | None,
    as_of: date | None,
    earlier: Meeting | None,
) -> Checked:
    """The meeting judged; what is known of another body than its own is told of and left out."""
    if body is not None and not is_of_body(one.meeting, body):
        desk.warn(
            message(
                "{meeting} is not of {body}; it is judged without the body file",
                meeting=one.name,
                body=body.name,
            )
        )
        body = local = None
    judgement = check(one.meeting, body, local, as_of=as_of, earlier=earlier, derived=one.participation)
    return Checked(account=one, judgement=judgement)


def _earlier_version(path: Path, accounts: Sequence[Account]) -> Meeting:
    meetings = open_source(path).meetings
    if len(accounts) != 1 or len(meetings) != 1:
        raise InputError(
            message("one meeting can be compared with one earlier version of it"),
            place="--earlier",
            mend=message("Give one file with one meeting, and one earlier version."),
        )
    return meetings[0]
