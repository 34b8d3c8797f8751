"""Sentences of running text, told apart without being led astray by abbreviations and initials."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?][\"”»)]?(?=[ ]+[\"”»(]?[A-ZÅÄÖ0-9§])")
_ABBREVIATION = re.compile(
    r"(?:^|[ (])(?:[A-ZÅÄÖ]|kl|dnr|nr|bl\.a|t\.ex|m\.m|m\.fl|p\.g\.a|t\.o\.m|fr\.o\.m|"
    r"s\.k|f\.d|jfr|kap|st|ca|ev|osv|o\.s\.v|inkl|exkl|tjg|ers|ordf|bil|sid|vice|tf|"
    r"resp)$",
    re.IGNORECASE,
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of each sentence of a text, in order; every character but blanks is in one.

    A sentence without end comes in stretches.
    """
    start = 0
    for match in _END.finditer(text):
        if match.group() == "." and _ABBREVIATION.search(text, max(0, match.start() - 12), match.start()):
            continue
        yield from _bounded(text, start, match.end())
        start = match.end()
        while start < len(text) and text[start] == " ":
            start += 1
    if start < len(text):
        yield from _bounded(text, start, len(text))


# Longer than a roll call of the largest council in one sentence; the recognizers of a sentence never see more.
_LONGEST = 6_000


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence, or its stretches where it is without end, broken at blanks."""
    while end - start > _LONGEST:
        blank = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = blank if blank > 0 else start + _LONGEST
        yield start, cut
        start = cut + 1 if blank > 0 else cut
    yield start, end
