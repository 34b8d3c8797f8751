"""`beslut schema`: the JSON Schema of a record file."""

import json

import typer

from beslut.cli.options import Output
from beslut.files import json_schema
from beslut.messages import message

ABOUT = message("Print the JSON Schema of record files, for editors and other programs.")


def run(context: typer.Context, output: Output = None) -> None:
    """Schema."""
    context.obj.hand_out(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n", output)
