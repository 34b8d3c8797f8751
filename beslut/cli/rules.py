"""`beslut rules`: the rules with their law, or one of them explained."""

from typing import Annotated

import typer

from beslut.cli.options import Bom, Format, Output
from beslut.errors import InputError
from beslut.messages import message
from beslut.reports.rule_list import rule_explained, rules_listed

ABOUT = message("List all rules with section, days in force and severity, or explain one with its example.")

Wanted = Annotated[
    str | None,
    typer.Argument(
        metavar=message("RULE").text, help=message("A rule, such as R14; without one all are listed.").text
    ),
]


def run(
    context: typer.Context,
    rule: Wanted = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Regler."""
    if rule is None:
        context.obj.deliver(rules_listed(), form, output, bom)
        return
    try:
        report = rule_explained(rule)
    except KeyError:
        raise InputError(
            message("there is no rule {rule}", rule=rule),
            place=context.command_path,
            mend=message("See {command} for all of them.", command="beslut rules"),
        ) from None
    context.obj.deliver(report, form, output, bom)
