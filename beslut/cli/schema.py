"""`beslut schema`: the JSON Schema of a record file, of a body file, of a fee profile, or of reports."""

import json
from typing import Annotated

import typer

from beslut.cli.options import Output
from beslut.files import body_schema, fees_schema, json_schema
from beslut.messages import message
from beslut.rendering.json_schema import reports_schema

ABOUT = message("Print the JSON Schema of record files, for editors and other programs.")

OfBody = Annotated[bool, typer.Option("--body", help=message("The schema of body files instead.").text)]

OfFees = Annotated[bool, typer.Option("--fees", help=message("The schema of fee profiles instead.").text)]

OfReports = Annotated[
    bool, typer.Option("--reports", help=message("The schema of reports in JSON instead.").text)
]


def run(
    context: typer.Context,
    body: OfBody = False,
    fees: OfFees = False,
    reports: OfReports = False,
    output: Output = None,
) -> None:
    """Schema."""
    schema = (
        reports_schema() if reports else fees_schema() if fees else body_schema() if body else json_schema()
    )
    context.obj.hand_out(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", output)
