"""`beslut archive checkpoint`: what the log is now, signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.options import DEFAULT, Url, doing, opened
from beslut.cli.desk import Desk
from beslut.cli.options import Output
from beslut.errors import InputError
from beslut.messages import message

if TYPE_CHECKING:
    from beslut.archive.archive import Archive
    from beslut.archive.checkpoint import Checkpoint
    from beslut.archive.signing import SigningKey

ABOUT = message("Sign what the log is now, for others to keep: whoever has it can prove a later change.")

Key = Annotated[
    Path | None,
    typer.Option(
        "--key",
        metavar=message("FILE").text,
        help=message(
            "The private key, made the first time. Without the option it lies beside a file archive, as beslut.db.key."
        ).text,
    ),
]
Origin = Annotated[
    str | None,
    typer.Option(
        "--origin",
        metavar=message("TEXT").text,
        help=message("Whose archive it is, as the checkpoint says; kept from one to the next.").text,
    ),
]
Listing = Annotated[bool, typer.Option("--list", help=message("List those there are, and make none.").text)]
Growth = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="N",
        help=message("Prove that the checkpoint over so many versions begins the newest; a proof file.").text,
    ),
]


def run(
    context: typer.Context,
    archive: Url = DEFAULT,
    key: Key = None,
    origin: Origin = None,
    listing: Listing = False,
    since: Growth = None,
    output: Output = None,
) -> None:
    """Kontrollpunkt."""
    desk: Desk = context.obj
    with opened(archive) as held:
        from beslut.archive.checkpoints import checkpoint_of, checkpoints, public_keys
        from beslut.archive.proof_file import dumps_proof
        from beslut.archive.proving import prove_growth
        from beslut.archive.truth import size

        if listing:
            with held.reading() as connection:
                report = tables.checkpoints(tuple(checkpoints(connection)), public_keys(connection))
            desk.deliver(report, output=output)
            return
        first = None if since is None else _number(since)
        if first is not None:
            with held.reading() as connection:
                if first != size(connection):
                    checkpoint_of(connection, first)
        made = sign(desk, held, key, origin)
        if first is None:
            desk.hand_out(made.text, output)
        else:
            desk.hand_out_bytes(dumps_proof(prove_growth(held, first, made.size)), output)


def sign(desk: Desk, held: Archive, key: Path | None, origin: str | None = None) -> Checkpoint:
    """Sign what the log is now; it is told where a key was made for it, and where it is not the one of before."""
    from beslut.archive.checkpoints import key_file, make_checkpoint, newest_checkpoint, signing_key

    with held.reading() as connection:
        before = newest_checkpoint(connection)

    def own() -> SigningKey:
        file = key_file(held.address, key)
        new = not file.exists()
        signing = signing_key(held.address, key)
        if new:
            _tell_key(desk, file, signing.public)
        return signing

    made = make_checkpoint(held, own, doing("-").at, origin)
    if before is not None and before.size != made.size and before.key != made.key:
        desk.warn(
            message(
                "this checkpoint is signed with key {key}, the one before with {before}; whoever trusts that one"
                " must be told the new one",
                key=made.key,
                before=before.key,
            )
        )
    return made


def _tell_key(desk: Desk, file: Path, public: bytes) -> None:
    desk.warn(
        message(
            "a private key was made: {file}. Keep it where nobody else reads it; whoever has it can sign. Others"
            " check by its public key: {public}",
            file=str(file),
            public=public.hex(),
        )
    )


def _number(written: str) -> int:
    if not written.isdecimal():
        raise InputError(
            message("“{chosen}” is not a value of this option", chosen=written),
            place="--from",
            mend=message("Give the number of versions of a checkpoint; --list shows them."),
        )
    return int(written)
