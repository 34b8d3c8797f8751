"""The choice of words: one thing is said in many ways, but the same record must give the same text."""

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

from attrs import frozen

_T = TypeVar("_T")


@frozen
class Wording:
    """Picks one of several wordings, always the same one for the same occasion.

    `seed` tells one document from another; an occasion is what the words are about, such as a § and a name.

    >>> Wording("a").of(("ja", "jo"), "§ 12") == Wording("a").of(("ja", "jo"), "§ 12")
    True
    """

    seed: str

    def of(self, choices: Sequence[_T], *occasion: object) -> _T:
        """One of the choices."""
        key = "\x1f".join((self.seed, *(str(part) for part in occasion)))
        return choices[crc32(key.encode()) % len(choices)]
