"""The number of a paragraph of the minutes (§), as printed."""

import re
from functools import cached_property
from typing import Self

from beslut.errors import RecordError
from beslut.messages import message

_FORM = re.compile(
    r"(?P<number>[1-9]\d{0,5})(?: ?(?P<letter>[a-zåäö]))?(?: ?/ ?(?P<year>\d{2}|\d{4}))?", re.I
)


class ParagraphNumber(str):
    """The number of a § as printed (paragrafnummer): `16`, `3 a`, `12/2024`.

    A string in every way, with white space and the section sign folded away, that sorts by number and letter.
    Raises `RecordError` where the text is no such number; 0 is none.

    >>> ParagraphNumber("§ 3A")
    '3 a'
    >>> sorted([ParagraphNumber("12"), ParagraphNumber("3 b"), ParagraphNumber("3 a")])
    ['3 a', '3 b', '12']
    """

    def __new__(cls, printed: str) -> Self:
        """The number that `printed` holds."""
        if type(printed) is cls:
            return printed
        match = _FORM.fullmatch(printed.replace("§", "").strip())
        if match is None:
            raise RecordError(
                cause=message("“{printed}” is not the number of a §", printed=printed),
                mend=message("Write it as in the minutes, for instance 16, 3 a or 12/2024."),
            )
        letter = f" {match['letter'].lower()}" if match["letter"] else ""
        year = f"/{match['year']}" if match["year"] else ""
        return super().__new__(cls, f"{match['number']}{letter}{year}")

    @cached_property
    def number(self) -> int:
        """The figure alone: 3 for `3 a`."""
        return self._key[0]

    @cached_property
    def letter(self) -> str:
        """The letter alone: `a` for `3 a`, empty where there is none."""
        return self._key[1]

    @cached_property
    def _key(self) -> tuple[int, str]:
        match = _FORM.fullmatch(self)
        assert match is not None  # the constructor admits nothing else
        return int(match["number"]), match["letter"] or ""

    def __lt__(self, other: str) -> bool:
        """Whether this § stands before `other`; the year after the slash does not count."""
        return self._key < ParagraphNumber(other)._key

    def __le__(self, other: str) -> bool:
        """Whether this § stands before `other` or is it."""
        return self._key <= ParagraphNumber(other)._key

    def __gt__(self, other: str) -> bool:
        """Whether this § stands after `other`."""
        return self._key > ParagraphNumber(other)._key

    def __ge__(self, other: str) -> bool:
        """Whether this § stands after `other` or is it."""
        return self._key >= ParagraphNumber(other)._key
