"""`beslut pay`: the pay basis of meetings, by a fee profile."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive.given import from_archive
from beslut.cli.days import day
from beslut.cli.desk import Desk
from beslut.cli.known import BodiesOption, bodies_known
from beslut.cli.options import FORMATS, Bom, Files, Jobs, Output, Public, one_of
from beslut.cli.registers import ids_named
from beslut.errors import InputError
from beslut.files import load_fee_profile, load_ids
from beslut.messages import message, messages
from beslut.rendering.paxml import PaxmlHeader, paxml
from beslut.reports import Report
from beslut.reports.pay import (
    COLUMNS,
    SHORT,
    PayBasis,
    Payroll,
    arranged,
    outside_of,
    pay_basis,
    transactions,
)

ABOUT = message(
    "The pay basis: units and kronor for each person and meeting, by the fee rules of a municipality."
)
PAXML = "paxml"
FOR_PEOPLE = ("terminal", "markdown", "html")
TABLES = ("sheet", "sums", "signatures")

Profile = Annotated[
    str,
    typer.Option(
        "--profile",
        metavar=message("NAME|FILE").text,
        help=message("The fee profile: a file, or one that comes along, as hudiksvall-2023.").text,
    ),
]
Ids = Annotated[
    Path | None,
    typer.Option(
        "--ids",
        metavar=message("FILE").text,
        help=message(
            "Employment ids by name and party, in YAML or CSV; and posts in percent of full time."
        ).text,
    ),
]
Columns = Annotated[
    str | None,
    typer.Option(
        "--columns",
        metavar="a,b,c",
        help=message("Which columns the lines have, in this order, by their names in JSON.").text,
    ),
]
Table = Annotated[
    str | None,
    typer.Option(
        "--table",
        metavar="|".join(TABLES),
        help=message("Only this table. CSV holds one: sheet, where nothing else is asked for.").text,
    ),
]
Company = Annotated[
    str | None,
    typer.Option("--company", metavar="ID", help=message("For PAXml: the number of the company.").text),
]
CompanyName = Annotated[
    str | None,
    typer.Option("--company-name", metavar=message("NAME").text, help=message("For PAXml: its name.").text),
]
FileDate = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar=message("DATE").text,
        help=message("For PAXml: the date in the header; without it there is none.").text,
    ),
]


def _format(chosen: str) -> str:
    return one_of("--format", (*FORMATS, PAXML), chosen)


Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="|".join((*FORMATS, PAXML)),
        callback=_format,
        help=message("How the report is shown; paxml is a file for the payroll system.").text,
    ),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    profile: Profile,
    ids: Ids = None,
    body: BodiesOption = None,
    columns: Columns = None,
    table: Table = None,
    company: Company = None,
    company_name: CompanyName = None,
    date: FileDate = None,
    form: Form = "terminal",
    output: Output = None,
    bom: Bom = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Arvodesunderlag."""
    desk: Desk = context.obj
    rules = load_fee_profile(profile)
    wanted = one_of("--table", TABLES, table) if table else None
    payroll = Payroll() if ids is None else payroll_of(desk, ids)
    desk.read += [path for path in (ids, Path(profile)) if path is not None and path.exists()]
    header = PaxmlHeader(
        company=company, company_name=company_name, day=None if date is None else day(date, "--date")
    )
    basis = pay_basis(desk.accounts(files, jobs), rules, payroll, bodies_known(desk, body))
    if form == PAXML:
        _hand_out_paxml(desk, basis, header, output, public)
    else:
        desk.deliver(_reports(basis, wanted, columns, form), form, output, bom, public)


def payroll_of(desk: Desk, ids: Path) -> Payroll:
    """The payroll by a file of employment ids, with everybody called as in the meetings."""
    return Payroll(ids_named(load_ids(ids), desk, str(ids)), str(ids))


def _reports(basis: PayBasis, table: str | None, columns: str | None, form: str) -> list[Report]:
    names = SHORT if form in FOR_PEOPLE else tuple(column.name for column in COLUMNS)
    if columns is not None:
        names = tuple(name.strip() for name in columns.split(",") if name.strip())
    sheet, sums, signatures = basis.reports()
    reports = dict(zip(TABLES, (arranged(sheet, names), sums, signatures), strict=True))
    if table is None and form == "csv":
        table = TABLES[0]
    return list(reports.values()) if table is None else [reports[table]]


def _hand_out_paxml(
    desk: Desk, basis: PayBasis, header: PaxmlHeader, output: Path | None, public: bool
) -> None:
    if public:
        raise InputError(
            message("a file for the payroll system has no public version"),
            place="--public",
            mend=message("Leave out one of --public and --format paxml."),
        )
    desk.hand_out(paxml(transactions(basis), header, desk.lang), output)
    desk.tell_names()
    outside = [one.name for one in basis.given if outside_of(basis.rules, one) is not None]
    if outside:
        desk.warn(
            message(
                "not reckoned, since the profile does not hold on the day, or no day is known: {meetings}",
                meetings=outside,
            )
        )
    left = len(basis.unknown)
    if left:
        desk.warn(
            messages(
                "{n} line whose units are unknown is not in the file",
                "{n} lines whose units are unknown are not in the file",
                left,
            )
        )
