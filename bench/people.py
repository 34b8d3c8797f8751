"""Doubtful pairs: everybody compared with everybody against the look-up, and how the look-up grows with the people."""

import random
from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations

from bench.table import Figure, medians
from beslut.archive.doubtful import pairs_in_doubt
from beslut.archive.identity import Face
from beslut.archive.likeness import doubt
from beslut.archive.short_forms import LocalParty

PLAIN = 1_000
CROWDS = (2_000, 8_000, 20_000)
ENDINGS = ("son", "berg", "ström", "lund", "")
SYLLABLES = [consonant + vowel for consonant in "bdfghjklmnprstv" for vowel in "aeiouyåäö"]
PARTIES = {"S": 35, "M": 20, "SD": 10, "C": 10, "V": 8, "KD": 6, "L": 6, "MP": 5}
EVERYBODY = "everybody with everybody"


def figures() -> Iterator[Figure]:
    """The same people both ways; and crowds of one municipality that get larger."""
    few = crowd(PLAIN)
    yield Figure(
        title=f"Doubtful pairs among {PLAIN:,} people of one municipality",
        seconds=medians({"the look-up": lambda: found(few), EVERYBODY: lambda: plain(few)}, rounds=3),
        peer=EVERYBODY,
        aim="a tenth of comparing everybody with everybody, and the same pairs",
    )
    contenders: dict[str, Callable[[], object]] = {
        f"{count:,} people": partial(found, crowd(count)) for count in CROWDS
    }
    yield Figure(
        title="Doubtful pairs as the people become more",
        seconds=medians(contenders, rounds=3),
        peer=f"{CROWDS[0]:,} people",
        aim="at most 8 for 4 times the people, where comparing everybody takes 16",
    )


def found(faces: list[Face]) -> list[tuple[int, int]]:
    """The pairs as `archive people` finds them."""
    return [(one, other) for one, other, _ in pairs_in_doubt(faces)]


def plain(faces: list[Face]) -> list[tuple[int, int]]:
    """The pairs by comparing everybody with everybody."""
    return [
        (one, other)
        for one, other in combinations(range(len(faces)), 2)
        if doubt(faces[one], faces[other]) is not None
    ]


def crowd(count: int) -> list[Face]:
    """So many people of one municipality; a last name is shared by four, a first name by more the more there are."""
    chance = random.Random(count)
    firsts = [_made(chance, 2) for _ in range(400)]
    lasts = [_made(chance, 3) + chance.choice(ENDINGS) for _ in range(count // 4)]
    return sorted(
        Face(
            municipality="granvik",
            name=f"{chance.choice(firsts)} {chance.choice(lasts)}",
            party=_party(chance),
            terms=[chance.choice((2002, 2010, 2018))],
        )
        for _ in range(count)
    )


def _made(chance: random.Random, syllables: int) -> str:
    return "".join(
        chance.choice(SYLLABLES) for _ in range(chance.choice((syllables, syllables, syllables + 1)))
    )


def _party(chance: random.Random) -> LocalParty:
    (short,) = chance.choices(list(PARTIES), list(PARTIES.values()))
    return LocalParty(key=short.casefold(), short=short)
