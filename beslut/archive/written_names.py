"""A name as it is written (skrivet namn): the patterns by which it is found in texts, and what only looks like it.

Nothing is changed here, and nothing is decided by the party that is printed beside a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from attrs import field, frozen

from beslut.archive.name_edges import LETTER, UNSEEN, Known, Side, side_after, side_before
from beslut.archive.partial_names import partly

DASHES = "-\u2010\u2011"
_BROKEN = rf"(?:[{DASHES}\u00ad][{UNSEEN}]*+\s++|[{UNSEEN}])*+"
"""What may stand between two letters of a word: signs that nobody sees, or the end of a line."""
_BLANKS = rf"(?:[\s{UNSEEN}]++|(?<=[a-zåäöéü])(?=[A-ZÅÄÖÉÜ]))"
"""Between the words of a name: blanks, or nothing but that a capital begins, as a machine reads blanks away."""
_HYPHEN = rf"[\s{UNSEEN}]*+[{DASHES}][\s{UNSEEN}]*+"
_TURNED = rf"(?:[{UNSEEN}]*+\s*+,[\s{UNSEEN}]*+|[^\S\n]++)"
"""What stands behind the last words where they come first."""
_GENITIVE = re.compile(rf"[{UNSEEN}]*+(?P<ending>(?:[:'’]?s|S)?)(?!{LETTER})")
_LOOSE = r"[\W_]{0,3}"
_LOOSELY_TURNED = rf"(?:\s*,\s*|[{DASHES}\s._]?)"
_NOBODY: Known = {}


class Look(Enum):
    """What something in a text looks like (likhet med ett namn)."""

    NAME = "name"
    """The name itself."""
    LONGER = "longer"
    """The name within something longer: another's name, a company, a street."""
    OTHERWISE = "otherwise"
    """All words of the name, in other letters than a name has or with other signs between."""
    PARTLY = "partly"
    """The surname alone, or beside a first name or initial that may be the person's."""
    NAMESAKE = "namesake"
    """The name with another party."""


@frozen
class Spot:
    """Where in a text something looks like a name (ställe): from `start` to `end`, without the genitive's ending."""

    start: int
    end: int
    look: Look
    genitive: bool = False


class Covered:
    """Which letters of a text are taken by a spot already (upptagna tecken)."""

    def __init__(self, text: str) -> None:
        """Begin with none."""
        self._taken = bytearray(len(text))

    def free(self, spots: Iterable[Spot]) -> list[Spot]:
        """Those of the spots that have no letter in common with one before; their letters are taken from now on."""
        kept = []
        for spot in spots:
            if not any(self._taken[spot.start : spot.end]):
                self._taken[spot.start : spot.end] = b"\x01" * (spot.end - spot.start)
                kept.append(spot)
        return kept


@frozen
class WrittenName:
    """A name with first name and surname, to be found in texts.

    It is found with its words in order, or the last of them first (`Sundin, Maja`); in its own letters or wholly in
    capitals; over line ends and with unseen signs inside; in the genitive. What begins or ends with a hyphen, goes on
    with another name or is a company or a street is something longer. A text that is nothing but the name is the name
    in whatever letters.

    >>> [spot.look.value for spot in WrittenName("Maja Sundin").spots("Maja Sundins yrkande och Anna-Maja Sundin")]
    ['name', 'longer']
    """

    name: str
    words: tuple[str, ...] = field(init=False)
    _patterns: tuple[re.Pattern[str], ...] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Make the patterns once."""
        words = tuple(composed(self.name).split())
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "_patterns", tuple(map(re.compile, _patterns(words))))

    def spots(self, text: str, known: Known = _NOBODY) -> list[Spot]:
        """All that looks like the name in a composed text, in order; none of them overlap.

        Other people who are `known` to the same record do not belong to the name that they stand beside.
        """
        whole, straight, turned, loose = self._patterns
        alone = whole.match(text)
        if alone is not None:
            return [Spot(alone.start("name"), alone.end("name"), Look.NAME)]
        raw, kept = Covered(text), Covered(text)
        forward = raw.free(Spot(*each.span(), Look.NAME) for each in straight.finditer(text))
        backward = raw.free(Spot(*each.span(), Look.NAME) for each in turned.finditer(text))
        found = [
            *_edged(text, forward, forward, known),
            *_edged(text, backward, [*forward, *backward], known, turned=True),
        ]
        found += raw.free(Spot(*each.span(), Look.OTHERWISE) for each in loose.finditer(text))
        found = kept.free(found)
        found += kept.free(Spot(*span, Look.PARTLY) for span in partly(text, self.words))
        return sorted(found, key=lambda spot: spot.start)

    def may_be_in(self, squeezed: str) -> bool:
        """Whether a text of bare letters may hold anything like the name: a quick look before the real one."""
        return squeeze(self.words[-1]) in squeezed or squeeze(self.words[0] + self.words[-1][0]) in squeezed


def composed(text: str) -> str:
    """The text with signs over letters as parts of the letters (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def squeeze(text: str) -> str:
    """Nothing but the letters of a text, in small ones: what is left whatever stands between them."""
    return re.sub(r"[\W\d_]+", "", composed(text).casefold())


def _edged(
    text: str, spots: Sequence[Spot], all_of_them: Sequence[Spot], known: Known, *, turned: bool = False
) -> Iterator[Spot]:
    """The spots with what their neighbours make of them; other people's names that merely meet are left out."""
    starts, ends = {one.start for one in all_of_them}, {one.end for one in all_of_them}
    for spot in spots:
        ending = _GENITIVE.match(text, spot.end)
        if ending is None:
            continue
        genitive = bool(ending["ending"])
        capitals = text[spot.start : spot.end].isupper()
        before = side_before(text, spot.start, ends, known, capitals=capitals)
        after = side_after(text, ending.end(), starts, known, capitals=capitals, genitive=genitive)
        if before is Side.INSIDE:
            continue
        if before is Side.FREE and after is Side.FREE:
            yield Spot(spot.start, spot.end, Look.NAME, genitive)
        elif not (turned and before is after is Side.NAME):
            yield Spot(spot.start, spot.end, Look.LONGER, genitive)


def _patterns(words: Sequence[str]) -> tuple[str, str, str, str]:
    """The whole text, the name in its order, with its last words first, and whatever else has all of its words."""
    parts = [_word(word) for word in words]
    cuts = range(1, len(words))
    straight = _BLANKS.join(parts)
    turned = "|".join(_BLANKS.join(parts[cut:]) + _TURNED + _BLANKS.join(parts[:cut]) for cut in cuts)
    loose = [_loosely(words)]
    loose += [_loosely(words[cut:]) + _LOOSELY_TURNED + _loosely(words[:cut]) for cut in cuts]
    return (
        rf"(?i)\s*(?P<name>{straight}|{turned})\s*(?:\([^()]*\))?\s*\Z",
        straight,
        turned,
        rf"(?i)(?<!{LETTER})(?:{'|'.join(loose)})(?=s?(?!{LETTER}))",
    )


def _word(word: str) -> str:
    """A word in its own letters, wholly in capitals, or with a capital first."""
    forms = dict.fromkeys((word, word.upper(), "-".join(part.capitalize() for part in word.split("-"))))
    written = (_HYPHEN.join(map(_letters, re.split(rf"[{DASHES}]", form))) for form in forms)
    return f"(?:{'|'.join(written)})"


def _loosely(words: Sequence[str]) -> str:
    return _LOOSE.join(_letters(part) for word in words for part in re.split(rf"[{DASHES}]", word) if part)


def _letters(word: str) -> str:
    return _BROKEN.join(map(re.escape, word))
