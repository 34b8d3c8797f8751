"""`beslut report`: everything about many meetings on one page, or in one workbook."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive.given import from_archive
from beslut.cli.desk import Desk
from beslut.cli.known import BodiesOption, LocalOption, bodies_known, known
from beslut.cli.options import Files, Jobs, Public
from beslut.cli.pay import Ids, payroll_of
from beslut.errors import InputError
from beslut.files import load_fee_profile
from beslut.law import FeeRules, LocalRules
from beslut.messages import Message, message
from beslut.rendering import Setting, as_bytes
from beslut.rendering.source_date import source_date
from beslut.reports import published
from beslut.reports.overview import IN_FULL, Overview
from beslut.reports.pay import Payroll

ABOUT = message("A page of all reports, to look at and to print: decisions, attendance, votes, jäv, the law.")

Html = Annotated[
    Path | None,
    typer.Option(
        "--html",
        metavar=message("FILE").text,
        help=message("Write the page here: one file, which needs no network.").text,
    ),
]
Xlsx = Annotated[
    Path | None,
    typer.Option(
        "--xlsx",
        metavar=message("FILE").text,
        help=message("Write the same tables here as a workbook for Excel.").text,
    ),
]
Fees = Annotated[
    str | None,
    typer.Option(
        "--profile",
        metavar=message("NAME|FILE").text,
        help=message(
            "Tell the pay basis too, by this fee profile: a file, or the name of a shipped one."
        ).text,
    ),
]
Title = Annotated[
    str | None,
    typer.Option("--title", metavar=message("TEXT").text, help=message("The heading of the page.").text),
]
Dated = Annotated[
    bool,
    typer.Option(
        "--dated",
        help=message(
            "Print when the page was made; without the option the same files always give the same page."
        ).text,
    ),
]


@from_archive
def run(
    context: typer.Context,
    files: Files,
    html: Html = None,
    xlsx: Xlsx = None,
    body: BodiesOption = None,
    local: LocalOption = None,
    profile: Fees = None,
    ids: Ids = None,
    title: Title = None,
    dated: Dated = False,
    public: Public = False,
    jobs: Jobs = None,
) -> None:
    """Rapport."""
    desk: Desk = context.obj
    outputs = {form: path for form, path in (("html", html), ("xlsx", xlsx)) if path is not None}
    if not outputs:
        raise InputError(
            message("{what} is missing", what="--html"),
            place=context.command_path,
            mend=message("Name a file to write to: --html report.html"),
        )
    made_at = source_date(os.environ) or datetime.now(UTC) if dated else None
    overview = Overview(bodies_known(desk, body), _local(desk, local), *_pay(desk, profile, ids))
    count = 0
    for one in desk.accounts_one_by_one(files, jobs):
        overview.add(one)
        count += 1
    if count > IN_FULL:
        desk.warn(
            message("{n} meetings: the page tells sums; up to {most} are told § by §", n=count, most=IN_FULL)
        )
    reports = desk.noted([published(one) if public else one for one in overview.reports])
    setting = Setting(lang=desk.lang, title=_title(title), made_at=made_at)
    for form, path in outputs.items():
        desk.hand_out_bytes(as_bytes(reports, form, setting), path, f"--{form}")


def _local(desk: Desk, path: Path | None) -> LocalRules | None:
    desk.read += [path] if path is not None else []
    return known(None, path)[1]


def _pay(desk: Desk, profile: str | None, ids: Path | None) -> tuple[FeeRules | None, Payroll | None]:
    """The fee rules and the employment ids that these two tell."""
    if profile is None:
        if ids is not None:
            raise InputError(
                message("{what} is missing", what="--profile"),
                place="--ids",
                mend=message("Ids belong to a pay basis; say by which profile."),
            )
        return None, None
    desk.read += [path for path in (ids, Path(profile)) if path is not None and path.exists()]
    return load_fee_profile(profile), None if ids is None else payroll_of(desk, ids)


def _title(words: str | None) -> Message:
    return message("{title}", title=words) if words else message("Meetings: decisions and attendance")
