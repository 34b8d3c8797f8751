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
    """The offsets of each sentence of a text, in order; every character but blanks is in one."""
    start = 0
    for match in _END.finditer(text):
        if match.group() == "." and _ABBREVIATION.search(text, max(0, match.start() - 12), match.start()):
            continue
        yield start, match.end()
        start = match.end()
        while start < len(text) and text[start] == " ":
            start += 1
    if start < len(text):
        yield start, len(text)
