"""Names run together: a row of capitalised words told apart into persons.

`Benny Ek Anette Berg Lund (S)` is two persons. What tells where the second begins: names that stand alone elsewhere
in the document, common first names, and that a Swedish name is one or two first names and one or two surnames.
"""

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from beslut.minutes.layouts.page_a_line.first_names import begins_a_name
from beslut.minutes.names import people_in

_PARTICLES = frozenset(
    ["von", "van", "af", "av", "de", "der", "den", "du", "la", "le", "di", "da", "el", "al"]
)
_LONGEST = 5
_NEVER = 1000.0


@frozen
class Known:
    """What the document itself shows of its people: whole names that stand apart, and first words of those names."""

    names: frozenset[str]
    first_words: frozenset[str]
    last_words: frozenset[str]


def known_people(texts: Iterable[str]) -> Known:
    """The people whose names stand apart somewhere in the texts, so that no other name runs into them."""
    names: set[str] = set()
    for text in texts:
        for mention in people_in(text):
            words = mention.name.split(" ")
            bounded = mention.party is not None or text[mention.end : mention.end + 1] in ",.;:)"
            before = text[: mention.start].rstrip()[-1:]
            opened = before in ",.;:()" or before.islower() or not before
            if bounded and opened and (len(words) <= 3 or _one_person(words)):
                names.add(mention.name)
    return Known(
        frozenset(names),
        frozenset(name.split(" ", 1)[0] for name in names),
        frozenset(name.rsplit(" ", 1)[1] for name in names),
    )


def _one_person(words: Sequence[str]) -> bool:
    """Whether three words or more are one name: no first name stands behind the first surname."""
    surname = False
    for word in words:
        if word in _PARTICLES:
            continue
        if surname and begins_a_name(word):
            return False
        surname = surname or not begins_a_name(word)
    return len(words) <= 4


def told_apart(words: Sequence[str], known: Known, count: int | None = None) -> list[str] | None:
    """The names in a row of words, each as one text; None where no reading is possible.

    `count` demands that many persons.
    """
    if len(words) > 400:
        return None
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for end in range(1, len(words) + 1):
        here: dict[int, tuple[float, int]] = {}
        for start in range(max(0, end - _LONGEST), end):
            cost = _cost(words[start:end], known)
            if cost >= _NEVER:
                continue
            for held, (before, _) in best[start].items():
                persons = held + 1 if count is not None else 0
                total = before + cost
                if (count is None or persons <= count) and total < here.get(persons, (_NEVER, 0))[0]:
                    here[persons] = (total, start)
        best.append(here)
    return _way_back(words, best, count)


def _way_back(
    words: Sequence[str], best: Sequence[dict[int, tuple[float, int]]], count: int | None
) -> list[str] | None:
    names: list[str] = []
    end, persons = len(words), count or 0
    while end:
        if persons not in best[end]:
            return None
        start = best[end][persons][1]
        names.insert(0, " ".join(words[start:end]))
        end, persons = start, persons - 1 if count is not None else 0
    return names if persons == 0 or count is None else None


def _cost(words: Sequence[str], known: Known) -> float:
    """How unlikely it is that these words are one person; `_NEVER` where they cannot be."""
    if words[0] in _PARTICLES or words[-1] in _PARTICLES:
        return _NEVER
    name = " ".join(words)
    if name in known.names:
        return 0.1
    proper = [word for word in words if word not in _PARTICLES]
    if len(proper) < 2:
        return _NEVER if len(words) == 1 else 9.0
    firsts = [begins_a_name(word) or word in known.first_words for word in proper]
    cost = 1.0 if firsts[0] else 3.0
    cost += {2: 0.0, 3: 0.8, 4: 3.0}.get(len(proper), 8.0)
    for place, first in enumerate(firsts[1:], start=1):
        leading = all(firsts[:place])
        initial = len(proper[place].rstrip(".")) == 1
        if first and not (leading and place == 1 and len(proper) > 2):
            cost += 4.0
        if initial and place == len(proper) - 1:
            cost += 6.0
    return cost


_UPPER = "A-ZÀ-ÖØ-ÞŁŠŽĆČ"
_WORD = rf"(?:[{_UPPER}]\.|[{_UPPER}][^\W\d_]*+(?:['’][^\W\d_]++)*+(?:-[ ]?[{_UPPER}][^\W\d_]++)*+)"
_CHAIN = re.compile(rf"{_WORD}(?:[ ](?:(?:von|van|af|de|der|den|du|la|le|di|da|el|al)[ ]){{0,2}}+{_WORD})*+")


def chains_in(text: str) -> Iterable[re.Match[str]]:
    """Every row of capitalised words in the text, single words too."""
    return _CHAIN.finditer(text)
