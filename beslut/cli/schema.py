"""`beslut schema`: the JSON Schema of a record file, or of a body file."""

import json
from typing import Annotated

import typer

from beslut.cli.options import Output
from beslut.files import body_schema, json_schema
from beslut.messages import message

ABOUT = message("Print the JSON Schema of record files, for editors and other programs.")

OfBody = Annotated[bool, typer.Option("--body", help=message("The schema of body files instead.").text)]


def run(context: typer.Context, body: OfBody = False, output: Output = None) -> None:
    """Schema."""
    schema = body_schema() if body else json_schema()
    context.obj.hand_out(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", output)
