"""`beslut archive prove`: a proof file, which anybody can check without the archive."""

from typing import Annotated

import typer

from beslut.cli.archive.checkpoint import Key
from beslut.cli.archive.options import DEFAULT, OfBody, OfDay, RecordOrDay, Url, doing, opened, which
from beslut.cli.archive.show import Number
from beslut.cli.desk import Desk
from beslut.cli.options import Output
from beslut.messages import message

ABOUT = message(
    "Make a proof file: that a record, or a § of it, stands in the signed log. beslut verify checks it."
)

Paragraph = Annotated[
    str | None,
    typer.Option(
        "--paragraph", "-p", metavar="§", help=message("The § that the proof is to point out.").text
    ),
]


def run(
    context: typer.Context,
    record: RecordOrDay = None,
    body: OfBody = None,
    on: OfDay = None,
    paragraph: Paragraph = None,
    number: Number = None,
    archive: Url = DEFAULT,
    key: Key = None,
    output: Output = None,
) -> None:
    """Bevisa."""
    desk: Desk = context.obj
    with opened(archive) as held:
        from beslut.archive.checkpoints import make_checkpoint, signing_key
        from beslut.archive.proof_file import dumps_proof
        from beslut.archive.proving import is_counted, prove

        meant = which(held, record, body, on, paragraph)
        if not is_counted(held, meant, number):
            make_checkpoint(held, signing_key(held.address, key), doing("-").at)
        proof = prove(held, meant, paragraph, number)
    desk.hand_out_bytes(dumps_proof(proof), output)
