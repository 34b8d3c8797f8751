"""Which names must be compared (kandidater): all pairs that can be in doubt, without comparing everybody with all.

Names in another order, and shortened ones, are looked up. For names that are much the same, everybody is a bit in long
numbers, one for each letter that a name may have: a few operations tell of all at once who has nearly all letters of a
name. That leaves nobody out, since whoever shares blocks of letters shares the letters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import TypeAlias, TypeVar

from beslut.archive.identity import Face
from beslut.archive.likeness import initial, letters_lost, words

Key = TypeVar("Key", bound=Hashable)

Pairs: TypeAlias = Iterator[tuple[int, int]]
"""Two positions, the lower one first; a pair may come several times."""


def candidates(faces: Sequence[Face]) -> set[tuple[int, int]]:
    """The pairs, by position, that may be in doubt; every pair that is, and some that are not.

    All are to be of one municipality.
    """
    split = [one.name.split() for one in faces]
    return {
        *_together([one.name for one in faces]),
        *_together([words(one.name) for one in faces]),
        *_initials(split),
        *_one_of_several(split),
        *_alike(faces),
    }


def _together(keys: Iterable[object]) -> Pairs:
    """Those whose key is the same."""
    found: defaultdict[object, list[int]] = defaultdict(list)
    for index, key in enumerate(keys):
        found[key].append(index)
    for group in found.values():
        yield from combinations(group, 2)


def _initials(names: Sequence[list[str]]) -> Pairs:
    """An initial and whoever it may stand for, of one last name."""
    long: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index, name in enumerate(names):
        if len(name) > 1:
            long[name[-1], name[0][0]].append(index)
    for index, name in enumerate(names):
        if len(name) > 1 and initial(name):
            yield from _ordered(index, long[name[-1], initial(name)])


def _one_of_several(names: Sequence[list[str]]) -> Pairs:
    """A first name and whoever has it among others, of one last name."""
    long: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index, name in enumerate(names):
        for first in set(name[:-1]) if len(name) > 2 else ():
            long[name[-1], first].append(index)
    for index, name in enumerate(names):
        if len(name) > 1:
            yield from _ordered(index, long.get((name[-1], name[0]), ()))


def _ordered(index: int, others: Iterable[int]) -> Pairs:
    return ((min(index, other), max(index, other)) for other in others if other != index)


def _alike(faces: Sequence[Face]) -> Pairs:
    """Those who have nearly all letters of each other's names, and may be of one party."""
    letters = _bits((mark, index) for index, one in enumerate(faces) for mark in _marks(one.name))
    lengths = _bits((len(one.name), index) for index, one in enumerate(faces))
    parties = _bits((one.party, index) for index, one in enumerate(faces))
    without = _bits((True, index) for index, one in enumerate(faces) if not one.party.key).get(True, 0)
    everybody = (1 << len(faces)) - 1
    for index, face in enumerate(faces):
        among = (parties[face.party] | without) if face.party.key else everybody
        later = among >> index + 1
        lost = {length: letters_lost(len(face.name), length) for length in lengths}
        lacking = _lacking(
            [letters[mark] >> index + 1 for mark in _marks(face.name)], later, max(lost.values())
        )
        for length, count in lost.items():
            if count >= 0:
                found = lacking[count] & (lengths[length] >> index + 1)
                yield from ((index, index + 1 + other) for other in _positions(found))


def _lacking(having: Iterable[int], among: int, most: int) -> list[int]:
    """Who lacks none of the letters, at most one, at most two, and so on to `most`."""
    lacking = [among] * (most + 1)
    for bits in having:
        for count in range(most, 0, -1):
            lacking[count] = lacking[count] & bits | lacking[count - 1]
        lacking[0] &= bits
    return lacking


@lru_cache(maxsize=16384)
def _marks(name: str) -> tuple[tuple[str, int], ...]:
    """The letters of a name, each with its number among equal ones: the second a is another than the first."""
    return tuple((letter, number) for letter, count in Counter(name).items() for number in range(count))


def _bits(found: Iterable[tuple[Key, int]]) -> dict[Key, int]:
    """A number for each key, with the bits of the positions at which it was found."""
    positions: defaultdict[Key, bytearray] = defaultdict(bytearray)
    for key, index in found:
        held = positions[key]
        if len(held) <= index >> 3:
            held.extend(bytes((index >> 3) + 1 - len(held)))
        held[index >> 3] |= 1 << (index & 7)
    return {key: int.from_bytes(held, "little") for key, held in positions.items()}


def _positions(bits: int) -> Iterator[int]:
    """The positions of the bits, from the lowest."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
