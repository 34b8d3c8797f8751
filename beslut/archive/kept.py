"""Kept checkpoints (undanlagda kontrollpunkter): what somebody outside an archive has of it, in a file."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from beslut.archive.checkpoint import Checkpoint, parse_checkpoint
from beslut.errors import InputError
from beslut.file_faults import why_not_read
from beslut.messages import message

_LARGEST_FILE = 10_000
"""No checkpoint has so many bytes; what is longer is not read to its end."""


@frozen(kw_only=True)
class Kept:
    """A checkpoint that is kept outside the archive (undanlagd kontrollpunkt), and where it lies."""

    place: str
    checkpoint: Checkpoint


def load_kept(path: Path) -> Kept:
    """A checkpoint that was kept in a file; raises `InputError` where the file cannot be read, or holds none."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE)
    except (OSError, ValueError) as fault:
        raise InputError(
            why_not_read(fault),
            place=str(path),
            mend=message("Give the file that beslut archive checkpoint has written."),
        ) from None
    return Kept(place=str(path), checkpoint=parse_checkpoint(raw.decode(errors="replace"), str(path)))
