"""`beslut verify`: a proof file checked, with no archive and no network."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from beslut.archive.checkpoint import Checkpoint
from beslut.archive.kept import load_kept
from beslut.archive.proof import (
    Attested,
    ConsistencyProof,
    Flaw,
    InclusionProof,
    Proof,
    check_kept,
    check_proof,
)
from beslut.archive.proof_file import loads_proof
from beslut.archive.signing import public_key
from beslut.cli.desk import Desk
from beslut.errors import InputError
from beslut.file_faults import why_not_read
from beslut.messages import Message, message, translate

ABOUT = message(
    "Check a proof file from an archive: that a § stood in the minutes, and that nothing was changed."
)
DOES_NOT_HOLD = 1
_SQLITE = b"SQLite format 3\0"

ProofFile = Annotated[
    Path,
    typer.Argument(metavar=message("PROOF").text, help=message("A proof file from an archive.").text),
]
Keys = Annotated[
    list[str] | None,
    typer.Option(
        "--key",
        metavar=message("KEY").text,
        help=message(
            "A public key that you trust, as 64 hexadecimal figures or a file; got from the owner of the archive, not"
            " with the proof. It may be given several times."
        ).text,
    ),
]


KeptFile = Annotated[
    Path | None,
    typer.Option(
        "--checkpoint",
        metavar=message("FILE").text,
        help=message(
            "A checkpoint of the archive that you have kept; the proof is to speak of the same log."
        ).text,
    ),
]


def run(context: typer.Context, proof: ProofFile, key: Keys = None, kept: KeptFile = None) -> None:
    """Kontrollera ett bevis."""
    desk: Desk = context.obj
    trusted = [public_key(each) for each in key or ()]
    own = None if kept is None else load_kept(kept).checkpoint
    held = loads_proof(_content(proof), str(proof))
    faults = check_proof(held, trusted)
    if own is not None:
        faults += check_kept(held, own)
    said = list(_broken(faults) if faults else _proved(held))
    if own is not None and not faults:
        said.append(message("It agrees with the checkpoint that you have kept."))
    desk.hand_out("".join(f"{_shown(translate(each, desk.lang))}\n" for each in said), data=False)
    if faults:
        desk.exit_code = DOES_NOT_HOLD
    elif not trusted and own is None:
        for public in dict.fromkeys(each.public for each in _attested(held)):
            desk.warn(
                message(
                    "the key comes with the proof itself; compare it with that of the archive's owner, or give it"
                    " with --key: {key}",
                    key=public.hex(),
                )
            )


def _content(path: Path) -> bytes:
    try:
        raw = path.read_bytes()
    except (OSError, ValueError) as fault:
        raise InputError(
            why_not_read(fault),
            place=str(path),
            mend=message("Give a proof file that you may read."),
        ) from None
    if raw.startswith(_SQLITE):
        raise InputError(
            message("this is an archive, and no proof"),
            place=str(path),
            mend=message("beslut archive verify --archive {file}", file=str(path)),
        )
    return raw


def _attested(proof: Proof) -> tuple[Attested, ...]:
    return (proof.first, proof.second) if isinstance(proof, ConsistencyProof) else (proof.attested,)


def _broken(faults: tuple[Flaw, ...]) -> Iterator[Message]:
    yield message("The proof does not hold.")
    for fault in faults:
        yield message("- {part}: {cause}", part=fault.part, cause=fault.cause)


def _proved(proof: Proof) -> Iterator[Message]:
    yield message("The proof holds.")
    if isinstance(proof, ConsistencyProof):
        yield message("Nothing in the log was changed or taken away from the first checkpoint to the second.")
        yield from (_statement(each.checkpoint) for each in (proof.first, proof.second))
        return
    yield from _version(proof)
    yield from _paragraph(proof)
    yield _statement(proof.attested.checkpoint)


def _version(proof: InclusionProof) -> Iterator[Message]:
    entry = proof.entry
    yield message("Record: {record}", record=entry.record)
    yield message("Version: {number} ({kind})", number=str(entry.number), kind=entry.kind)
    if entry.previous is not None:
        yield message("Replaces version: {number}", number=str(entry.previous))
    yield message("Entered: {at} by {who}", at=entry.at, who=entry.who)
    if entry.why is not None:
        yield message("Why: {why}", why=entry.why)
    if entry.source_name is not None:
        yield message("Source: {name}", name=entry.source_name)
    if proof.source_sha256 is not None:
        yield message("SHA-256 of the source: {hash}", hash=proof.source_sha256)
    if entry.erases:
        yield message("Erases versions: {numbers}", numbers=", ".join(map(str, entry.erases)))
    if proof.content is None:
        yield message("What the minutes say is not in the proof.")


def _paragraph(proof: InclusionProof) -> Iterator[Message]:
    held = proof.paragraph
    if held is None or proof.asked is None:
        return
    title, decision = held.get("title"), held.get("decision")
    yield message(
        "§ {number} {title}", number=proof.asked.number, title=title if isinstance(title, str) else ""
    )
    if isinstance(decision, str):
        yield message("Decision: {decision}", decision=decision)


def _statement(checkpoint: Checkpoint) -> Message:
    return message(
        "Signed: {origin}, {size} versions, {at}, key {key}",
        origin=checkpoint.origin,
        size=str(checkpoint.size),
        at=checkpoint.at,
        key=checkpoint.key,
    )


def _shown(line: str) -> str:
    """The line with nothing that could steer a terminal."""
    kept = (sign if sign.isprintable() else " " if sign in "\n\t" else "\ufffd" for sign in line)
    return "".join(kept).rstrip()
