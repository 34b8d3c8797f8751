"""`beslut archive verify`: everything reckoned anew."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from beslut.archive.kept import load_kept
from beslut.archive.signing import public_key
from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.archive.saying import say
from beslut.cli.bar import bar_over_records
from beslut.cli.desk import Desk
from beslut.cli.verify import Keys
from beslut.messages import Message, message, messages

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from beslut.archive.checkpoint import Checkpoint

ABOUT = message(
    "Reckon everything anew and say what does not add up: versions, tree, signatures, contents, tables. Give the keys"
    " and checkpoints that you have kept elsewhere: an archive that somebody has written anew agrees with itself."
)
FAULTS = 1

Kept = Annotated[
    list[Path] | None,
    typer.Option(
        "--checkpoint",
        metavar=message("FILE").text,
        help=message(
            "A checkpoint of the archive that was kept elsewhere; its log is to begin as it did then. It may be given"
            " several times."
        ).text,
    ),
]


def run(context: typer.Context, archive: Url = DEFAULT, key: Keys = None, checkpoint: Kept = None) -> None:
    """Kontrollera."""
    desk: Desk = context.obj
    count = 0
    with opened(archive) as held:
        from beslut.archive import truth
        from beslut.archive.trust import Trust
        from beslut.archive.verification import verify_in

        trust = Trust(keys=map(public_key, key or ()), kept=map(load_kept, checkpoint or ()))
        with held.reading() as connection:
            size = truth.size(connection)
            with bar_over_records(desk.lang, message("Verifying")) as progress:
                for fault in verify_in(connection, trust, progress):
                    count += 1
                    say(desk, message("{where}: {what}", where=fault.where, what=fault.what))
            if not count:
                _tell(desk, connection, [one.checkpoint for one in trust.kept])
                if not trust.keys and not trust.kept:
                    _warn_of_keys(desk, connection)
    if count:
        versions = messages("{n} version", "{n} versions", size)
        faults = messages("{n} fault", "{n} faults", count)
        say(desk, message("{versions}, {faults}", versions=versions, faults=faults))
        desk.exit_code = desk.exit_code or FAULTS


def _tell(desk: Desk, connection: Connection, kept: Sequence[Checkpoint]) -> None:
    """Say what adds up, how far it is signed, and since when it is known not to have been changed."""
    from beslut.archive import log, truth
    from beslut.archive.checkpoints import newest_checkpoint

    size = truth.size(connection)
    say(
        desk,
        message("{versions}; everything adds up", versions=messages("{n} version", "{n} versions", size)),
    )
    if not size:
        return
    say(desk, message("Root: {root}", root=log.root(connection, size).hex()))
    newest = newest_checkpoint(connection)
    if newest is None:
        say(desk, message("Nothing is signed yet; beslut archive checkpoint does it."))
    else:
        say(desk, *_signed(newest, size - newest.size))
    for each in sorted(kept, key=lambda one: one.size):
        say(
            desk,
            message(
                "Unchanged since the checkpoint that was kept, over {n} versions, {at}.",
                n=each.size,
                at=each.at,
            ),
        )


def _signed(newest: Checkpoint, later: int) -> tuple[Message, ...]:
    signed = message(
        "Signed: {origin}, {size} versions, {at}, key {key}",
        origin=newest.origin,
        size=str(newest.size),
        at=newest.at,
        key=newest.key,
    )
    if not later:
        return (signed,)
    return (signed, messages("{n} version has come since.", "{n} versions have come since.", later))


def _warn_of_keys(desk: Desk, connection: Connection) -> None:
    from beslut.archive.checkpoints import public_keys

    for public in public_keys(connection).values():
        desk.warn(
            message(
                "the key comes from the archive itself; compare it with the one that its owner has published, or give"
                " that with --key, or a checkpoint kept elsewhere with --checkpoint: {key}",
                key=public.hex(),
            )
        )
