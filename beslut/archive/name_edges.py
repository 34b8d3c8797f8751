"""The edges of a name (namns gränser): whether what stands before and behind it makes it a part of something longer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from typing import TypeAlias

from beslut.archive.name_neighbours import COMPANIES, OF_A_NAME, PARTICLES, VOTES, is_no_name

LETTER = r"[^\W\d_]"
UNSEEN = (
    "\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)
"""Signs that nobody sees (Unicode's Cf, and selectors of variants), for a set of a pattern."""

WRAPPED = 40
"""A line of so many signs goes on in the next one; after a shorter one, as in a list, something new begins."""

_REACH = 80
_WORD = rf"{LETTER}[\w.'’-]*"
_GAP = rf"(?:[ \u00a0{UNSEEN}]{{1,2}}|[^\S\n]*\n[^\S\n]*|[ \u00a0]{{1,2}}[-\u2010\u2011][ \u00a0]{{1,2}})"
_INSIDE = re.compile(rf"{LETTER}[{UNSEEN}]*\Z")
_JOINED_BEFORE = re.compile(rf"{LETTER}[{UNSEEN}]*(?:[-\u2010\u2011][{UNSEEN}]*\s*|[\u2013'’][{UNSEEN}]*)\Z")
_JOINED_AFTER = re.compile(rf"[{UNSEEN}]*(?:[-\u2010\u2011][{UNSEEN}]*\s*|[\u2013'’])[{UNSEEN}]*{LETTER}")
_WORD_BEFORE = re.compile(rf"(?P<word>{_WORD})(?P<gap>{_GAP})\Z")
_WORD_AFTER = re.compile(rf"(?P<gap>{_GAP})(?P<word>{_WORD}(?:\s+{_WORD})?|&)")
_INITIALS = re.compile(rf"(?:{LETTER}\.)+")


Known: TypeAlias = Mapping[str, Collection[str]]
"""Names of other people whom the same record names, by their first words and by their last ones."""


class Side(Enum):
    """What stands on one side of a name (namns granne)."""

    FREE = "free"
    """Nothing that belongs to it."""
    NAME = "name"
    """A word with a capital, which may be a part of a longer name."""
    JOINED = "joined"
    """A hyphen, or what makes it a company or a street."""
    INSIDE = "inside"
    """A letter: it is the end or the beginning of another word."""


def known(names: Iterable[str]) -> Known:
    """The names, to be looked up beside another; one of a single word tells too little."""
    found: dict[str, set[str]] = {}
    for name in names:
        words = name.split()
        if len(words) > 1:
            for word in {words[0], words[-1]}:
                found.setdefault(word, set()).add(name)
    return found


def side_before(text: str, start: int, ends: Collection[int], known: Known, *, capitals: bool) -> Side:
    """What stands before a name; `ends` are where the same name ends elsewhere in the text."""
    before = text[max(0, start - _REACH) : start]
    if _INSIDE.search(before):
        return Side.INSIDE
    if _JOINED_BEFORE.search(before):
        return Side.JOINED
    match = _WORD_BEFORE.search(before)
    if match is None or _new_line(match["gap"], text, start):
        return Side.FREE
    end = start - len(match["gap"])
    if end in ends or any(text.endswith(name, 0, end) for name in known.get(match["word"], ())):
        return Side.FREE
    word = match["word"]
    if word in VOTES or (word.endswith(".") and not _INITIALS.fullmatch(word)):
        return Side.FREE
    return Side.NAME if _is_a_name(word, capitals=capitals) else Side.FREE


def side_after(
    text: str, end: int, starts: Collection[int], known: Known, *, capitals: bool, genitive: bool
) -> Side:
    """What stands behind a name and the ending of its genitive; `starts` are where the same name begins elsewhere."""
    after = text[end : end + _REACH]
    if _JOINED_AFTER.match(after):
        return Side.JOINED
    match = _WORD_AFTER.match(after)
    if match is None or end + match.start("word") in starts or _new_line(match["gap"], text, end):
        return Side.FREE
    word, _, next_word = match["word"].partition(" ")
    begin = end + match.start("word")
    if any(text.startswith(name, begin) for name in known.get(word, ())):
        return Side.FREE
    bare = word.rstrip(".").casefold()
    if _is_a_company(word, next_word) or (genitive and bare in OF_A_NAME):
        return Side.JOINED
    if bare in PARTICLES:
        return Side.NAME if next_word[:1].isupper() else Side.FREE
    if len(word) == 1:  # letters of a party without brackets
        return Side.FREE
    return Side.NAME if _is_a_name(word, capitals=capitals) else Side.FREE


def _new_line(gap: str, text: str, place: int) -> bool:
    """Whether a new line begins there that does not go on with the one before."""
    if "\n" not in gap:
        return False
    end = text.find("\n", place) if text[place : place + 1].isspace() else text.rfind("\n", 0, place)
    return end - (text.rfind("\n", 0, end) + 1) < WRAPPED


def _is_a_name(word: str, *, capitals: bool) -> bool:
    """Whether a word may be a part of a name; letters of parties and bodies are capitals beside names that are not."""
    bare = word.rstrip(".'’-").casefold()
    if not word[0].isupper() or is_no_name(word):
        return False
    return capitals or not word.isupper() or len(bare) == 1


def _is_a_company(word: str, next_word: str) -> bool:
    bare = word.rstrip(".").casefold()
    if bare in ("ek", "ekonomisk", "ideell"):
        return next_word.casefold().startswith("för")
    return word == "&" or word in COMPANIES or (len(bare) > 3 and bare in COMPANIES)
