"""The application: the commands under their names, with help in the language of the run."""

from typing import Annotated

import typer

from beslut import __version__
from beslut.cli import (
    appeal,
    archive,
    attendance,
    audit,
    check,
    decisions,
    disqualifications,
    pay,
    quorum,
    read,
    report,
    rules,
    schema,
    statistics,
    substitutes,
    verify,
    votes,
    who,
)
from beslut.cli.help import SpokenCommand, SpokenGroup
from beslut.messages import message

COMMANDS = (
    ("attendance", attendance.run, attendance.ABOUT),
    ("statistics", statistics.run, statistics.ABOUT),
    ("decisions", decisions.run, decisions.ABOUT),
    ("who", who.run, who.ABOUT),
    ("votes", votes.run, votes.ABOUT),
    ("audit", audit.run, audit.ABOUT),
    ("pay", pay.run, pay.ABOUT),
    ("disqualifications", disqualifications.run, disqualifications.ABOUT),
    ("report", report.run, report.ABOUT),
    ("check", check.run, check.ABOUT),
    ("rules", rules.run, rules.ABOUT),
    ("appeal", appeal.run, appeal.ABOUT),
    ("quorum", quorum.run, quorum.ABOUT),
    ("substitutes", substitutes.run, substitutes.ABOUT),
    ("read", read.run, read.ABOUT),
    ("verify", verify.run, verify.ABOUT),
    ("schema", schema.run, schema.ABOUT),
)
"""Name, function and help of each command, in the order of the help page."""

GROUPS = (("archive", archive.group, archive.ABOUT),)
"""Name, commands and help of each group of commands; they stand last on the help page."""

ABOUT = message("Who took part in each decision of a municipal body, by its minutes.")


def application() -> typer.core.TyperGroup:
    """The command line, ready to be called."""
    app = typer.Typer(
        cls=SpokenGroup,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback(help=ABOUT.text)(_beslut)
    for name, run, about in COMMANDS:
        app.command(name, cls=SpokenCommand, help=about.text)(run)
    for name, group, about in GROUPS:
        app.add_typer(group(), name=name, help=about.text)
    made = typer.main.get_command(app)
    assert isinstance(made, SpokenGroup)
    return made


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"beslut {__version__}")
        raise typer.Exit


def _beslut(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help=message("Print the version.").text),
    ] = False,
) -> None:
    pass
