"""Names in part (delar av namn): a surname alone, or with a first name or an initial that may be the person's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from beslut.archive.name_edges import LETTER
from beslut.archive.name_neighbours import COMPANIES, PARTICLES, is_no_name

_TOKEN = rf"{LETTER}[\w'’-]*\.?"
_BEFORE = re.compile(rf"(?:{_TOKEN}[ \u00a0]{{1,2}}|{LETTER}\.){{0,4}}(?:{_TOKEN}(?<=-))?\Z")
_AFTER = re.compile(rf"(?P<comma>,?)[ \u00a0]{{1,2}}(?P<word>{_TOKEN})(?P<party>\s*\()?")
_SPLIT = re.compile(_TOKEN)
_REACH = 80


def partly(text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where in a text a part of the name stands that may be the person's: from and to.

    A surname with another's first name is not told: that is somebody else.

    >>> text = "M. Sundin, Karin Sundin och Maja S"
    >>> [text[start:end] for start, end in partly(text, ("Maja", "Sundin"))]
    ['M. Sundin', 'Maja S']
    """
    for place, surname in enumerate(words[1:], start=1):
        last = place == len(words) - 1
        for match in _surname(surname).finditer(text):
            start = _start(text, match.start(), words[:place])
            if start is not None and (
                start < match.start() or (last and _is_alone(text, match.end(), words[:-1]))
            ):
                yield start, match.end()
    yield from (match.span() for match in _first_with_initial(words).finditer(text))


def _surname(word: str) -> re.Pattern[str]:
    forms = "|".join(dict.fromkeys(map(re.escape, (word, word.capitalize(), word.upper()))))
    return re.compile(rf"(?<!{LETTER})(?:{forms})(?=(?:s|S)?(?!{LETTER}))(?!-{LETTER})")


def _first_with_initial(words: Sequence[str]) -> re.Pattern[str]:
    first, letter = re.escape(words[0]), re.escape(words[-1][0])
    return re.compile(rf"(?<!{LETTER})(?<!{LETTER}-){first}[ \u00a0]{letter}(?!{LETTER})\.?")


def _start(text: str, place: int, firsts: Sequence[str]) -> int | None:
    """Where the name begins that ends with the surname; None where it is somebody else's."""
    reach = max(0, place - _REACH)
    before = _BEFORE.search(text, reach, place)
    names: list[re.Match[str]] = []
    for token in reversed(list(_SPLIT.finditer(text, before.start(), place)) if before else []):
        if token[0] in PARTICLES:
            continue
        if not _is_a_name(token[0]):
            break
        names.insert(0, token)
    own = next((token for token in names if _may_be_first(token[0], firsts)), None)
    if own is not None:
        return own.start()
    return None if names else place


def _is_alone(text: str, end: int, firsts: Sequence[str]) -> bool:
    """Whether no other name goes on behind the surname, nor another's first name where the surname comes first."""
    after = _AFTER.match(text, end)
    if after is None or not _is_a_name(after["word"]):
        return True
    if _may_be_first(after["word"], firsts) or (after["word"].isupper() and after["word"] not in COMPANIES):
        return True
    return bool(after["comma"]) and after["party"] is None


def _is_a_name(word: str) -> bool:
    """Whether a word may be a name; what ends with a full stop ends a sentence, unless it is an initial."""
    bare = word.rstrip(".")
    return bare[0].isupper() and not is_no_name(bare) and (len(bare) == 1 or bare == word)


def _may_be_first(word: str, firsts: Sequence[str]) -> bool:
    """Whether a word is one of the first names, or an initial of one."""
    parts = word.rstrip(".").casefold().split("-")
    return any(
        part and (part == first or part == first[0]) for part in parts for first in map(str.casefold, firsts)
    )
