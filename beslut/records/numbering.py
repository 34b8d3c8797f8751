"""The number of a paragraph of the minutes (§), as printed."""

import re
from functools import lru_cache
from typing import Self

from beslut.errors import RecordError
from beslut.messages import message

_FORM = re.compile(
    r"""(?:§\s?§?)?\s*
        (?P<number>[1-9][0-9]{0,5})
        (?:\s?(?P<letter>[a-zåäöA-ZÅÄÖ]))?
        (?:\s?/\s?(?P<year>[0-9]{4}|[0-9]{2}))?
        \s*§?""",
    re.VERBOSE,
)


class ParagraphNumber(str):
    """The number of a § as printed (paragrafnummer): `16`, `3 a`, `12/2024`.

    A string in every way, with white space and the section sign folded away, that sorts by number, letter and
    year. Raises `RecordError` where the text is no such number; 0 is none.

    >>> ParagraphNumber("§ 3A")
    '3 a'
    >>> sorted([ParagraphNumber("12"), ParagraphNumber("3 b"), ParagraphNumber("3 a")])
    ['3 a', '3 b', '12']
    """

    def __new__(cls, printed: str) -> Self:
        """The number that `printed` holds."""
        if type(printed) is cls:
            return printed
        number, letter, year = _parts(printed)
        return super().__new__(cls, f"{number}{letter and ' ' + letter}{year and '/' + year}")

    @property
    def number(self) -> int:
        """The figure alone: 3 for `3 a`."""
        return _parts(self)[0]

    @property
    def letter(self) -> str:
        """The letter alone: `a` for `3 a`, empty where there is none."""
        return _parts(self)[1]

    @property
    def position(self) -> tuple[int, str]:
        """Number and letter: where the § stands among those of its year."""
        return _parts(self)[:2]

    def __lt__(self, other: str) -> bool:
        """Whether this § stands before `other`."""
        return _parts(self) < _parts(other)

    def __le__(self, other: str) -> bool:
        """Whether this § stands before `other` or is it."""
        return _parts(self) <= _parts(other)

    def __gt__(self, other: str) -> bool:
        """Whether this § stands after `other`."""
        return _parts(self) > _parts(other)

    def __ge__(self, other: str) -> bool:
        """Whether this § stands after `other` or is it."""
        return _parts(self) >= _parts(other)


@lru_cache(maxsize=4096)
def _parts(printed: str) -> tuple[int, str, str]:
    """Number, letter and year; kept, since the same numbers come again in every meeting of a body."""
    match = _FORM.fullmatch(printed.strip())
    if match is None:
        raise RecordError(
            cause=message("“{printed}” is not the number of a §", printed=printed),
            mend=message("Write it as in the minutes, for instance 16, 3 a or 12/2024."),
        )
    return int(match["number"]), (match["letter"] or "").lower(), match["year"] or ""
