"""Checkpoints (kontrollpunkter): a signed statement of what the whole log was at one time.

The text follows the signed notes of transparency logs (C2SP). What is signed, in UTF-8, is five lines, each with a line
feed at its end:

    beslut.example/granvik                            the origin: whose archive it is
    42                                                how many versions the log holds
    7sjlLfpnvlZ4KKEL8rd0G...=                         the root of the tree, in base64
    2024-03-12T09:30:00Z                              when, in UTC
    3f1c0a9be2d45a77                                  the id of the key

Then come an empty line and the line of the signature: an em dash, a blank, the signature in base64. One checkpoint has
one text: whatever is written in any other way is refused.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from attrs import evolve, field, frozen

from beslut.archive.signing import SIGNATURE_BYTES, SigningKey, key_id, verify
from beslut.errors import InputError
from beslut.messages import Message, message

ROOT_BYTES = 32
LARGEST_SIZE = 2**63 - 1
_LONGEST_ORIGIN = 200
_SIGNATURE_LINE = "— "
_LINES = 8
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_KEY = re.compile(r"[0-9a-f]{16}")
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")


@frozen(kw_only=True)
class Checkpoint:
    """What the log was at one time, signed (kontrollpunkt).

    `origin` tells whose archive it is, `size` how many versions it holds, `root` is the root of the tree over them,
    `at` the time in UTC to the second, `key` the id of the key that has signed. Raises ValueError for what no
    checkpoint can say.
    """

    origin: str = field()
    size: int = field()
    root: bytes = field()
    at: str = field()
    key: str = field()
    signature: bytes = field(default=b"")

    def __attrs_post_init__(self) -> None:
        """Refuse what could not be written and read again."""
        wrong = [name for name, right in _RIGHT.items() if not right(getattr(self, name))]
        if wrong:
            raise ValueError(f"{wrong[0]}: {getattr(self, wrong[0])!r} cannot stand in a checkpoint")

    @property
    def note(self) -> str:
        """What is signed: the five lines."""
        lines = (self.origin, str(self.size), b64encode(self.root).decode(), self.at, self.key)
        return "".join(f"{line}\n" for line in lines)

    @property
    def text(self) -> str:
        """The whole checkpoint as it is published, with its signature."""
        return text_of(self.note, self.signature)


def text_of(note: str, signature: bytes) -> str:
    """The text of a checkpoint of what is signed and its signature, whatever they say."""
    return f"{note}\n{_SIGNATURE_LINE}{b64encode(signature).decode()}\n"


def _is_origin(origin: str) -> bool:
    return 0 < len(origin) <= _LONGEST_ORIGIN and origin.isprintable() and origin == origin.strip()


def is_time(at: str) -> bool:
    """Whether this is a time as checkpoints and entries write it: UTC, to the second."""
    try:
        return bool(_TIME.fullmatch(at) and datetime.fromisoformat(at))
    except ValueError:
        return False


_RIGHT: Mapping[str, Callable[[Any], bool]] = {
    "origin": _is_origin,
    "size": lambda size: 0 <= size <= LARGEST_SIZE,
    "root": lambda root: len(root) == ROOT_BYTES,
    "at": is_time,
    "key": lambda key: bool(_KEY.fullmatch(key)),
    "signature": lambda signature: len(signature) in (0, SIGNATURE_BYTES),
}
"""What each part of a checkpoint must be; one without a signature is about to be signed."""


def signed(*, origin: str, size: int, root: bytes, at: str, key: SigningKey) -> Checkpoint:
    """A checkpoint, signed with this key; raises ValueError for what no checkpoint can say."""
    bare = Checkpoint(origin=origin, size=size, root=root, at=at, key=key.id)
    return evolve(bare, signature=key.sign(bare.note.encode()))


def verified(checkpoint: Checkpoint, public: bytes) -> bool:
    """Whether the checkpoint was signed with the private part of this public key."""
    return checkpoint.key == key_id(public) and verify(public, checkpoint.note.encode(), checkpoint.signature)


def parse_checkpoint(text: str, place: str | None = None) -> Checkpoint:
    """The checkpoint that a text holds; raises `InputError` where it holds none, or writes it in another way."""
    lines = text.split("\n")
    if len(lines) != _LINES or lines[5] or lines[7]:
        raise _refused(place, message("this is no checkpoint: it has not its seven lines"))
    origin, size, root, at, key, _, signature, _ = lines
    if not _SIZE.fullmatch(size):
        raise _refused(place, message("line {n} of the checkpoint cannot be read", n=2))
    if not signature.startswith(_SIGNATURE_LINE):
        raise _refused(place, message("line {n} of the checkpoint cannot be read", n=7))
    try:
        found = Checkpoint(
            origin=origin,
            size=int(size),
            root=b64decode(root, validate=True),
            at=at,
            key=key,
            signature=b64decode(signature.removeprefix(_SIGNATURE_LINE), validate=True),
        )
    except ValueError:
        raise _refused(place, message("the checkpoint says something that none can say")) from None
    if found.text != text or not found.signature:
        raise _refused(place, message("the checkpoint is not written as checkpoints are"))
    return found


def _refused(place: str | None, cause: Message) -> InputError:
    return InputError(
        cause, place=place, mend=message("Fetch it anew from the archive; it is not to be edited.")
    )
