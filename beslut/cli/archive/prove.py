"""`beslut archive prove`: a proof file, which anybody can check without the archive."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.archive.kept import load_kept
from beslut.archive.proof import check_kept
from beslut.cli.archive.checkpoint import Key, sign
from beslut.cli.archive.options import DEFAULT, OfBody, OfDay, RecordOrDay, Url, opened, which
from beslut.cli.archive.show import Number
from beslut.cli.desk import Desk
from beslut.cli.options import Output
from beslut.errors import InputError
from beslut.messages import message

ABOUT = message(
    "Make a proof file: that a record, or a § of it, stands in the signed log. beslut verify checks it. Where no"
    " checkpoint counts the record yet, one is made."
)

Paragraph = Annotated[
    str | None,
    typer.Option(
        "--paragraph", "-p", metavar="§", help=message("The § that the proof is to point out.").text
    ),
]
Over = Annotated[
    str | None,
    typer.Option(
        "--checkpoint",
        metavar=message("N|FILE").text,
        help=message(
            "Prove by the checkpoint over so many versions, or by the one in the file, for somebody who has kept it;"
            " without the option by the first that counts the record."
        ).text,
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
    over: Over = None,
    key: Key = None,
    output: Output = None,
) -> None:
    """Bevisa."""
    desk: Desk = context.obj
    with opened(archive) as held:
        from beslut.archive.proof_file import dumps_proof
        from beslut.archive.proving import is_counted, prove

        meant = which(held, record, body, on, paragraph)
        kept = None if over is None or over.isdecimal() else load_kept(Path(over))
        size = kept.checkpoint.size if kept is not None else None if over is None else int(over)
        if size is None and not is_counted(held, meant, number):
            made = sign(desk, held, key)
            desk.warn(
                message("no checkpoint counted the record yet; one over {n} versions was made", n=made.size)
            )
        proof = prove(held, meant, paragraph, number, size)
        if kept is not None and check_kept(proof, kept.checkpoint):
            raise InputError(
                message("the archive has another checkpoint over {n} versions", n=kept.checkpoint.size),
                place=kept.place,
                mend=message(
                    "Give a checkpoint of this archive; beslut archive verify --checkpoint compares them."
                ),
            )
    desk.hand_out_bytes(dumps_proof(proof), output)
