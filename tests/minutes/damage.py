"""Damage done to texts: what shuffling, cutting, joining, re-wrapping and poor extraction leave of minutes."""

import random
import re
import textwrap
from collections.abc import Callable

LETTERS = "abcdefghijklmnoprstuvyåäöÅÄÖABCDEFGHIJKLMNOPRSTUV§$()-–,.:;/0123456789 \t\n\f\u00ad\ufeff\u2028İß"


def _lines(change: Callable[[list[str], random.Random], list[str]]) -> Callable[[str, random.Random], str]:
    return lambda text, chance: "\n".join(change(text.split("\n"), chance))


def _some(text: str, chance: random.Random, pattern: str, put: Callable[[str], str]) -> str:
    """The text with some of what the pattern finds changed: a few, half or all of it."""
    share = chance.choice((0.05, 0.5, 1.0))
    return re.sub(pattern, lambda match: put(match[0]) if chance.random() < share else match[0], text)


def _shuffled(lines: list[str], chance: random.Random) -> list[str]:
    return chance.sample(lines, len(lines))


def _stretch_moved(lines: list[str], chance: random.Random) -> list[str]:
    first, last = sorted((chance.randrange(len(lines) + 1), chance.randrange(len(lines) + 1)))
    rest = lines[:first] + lines[last:]
    to = chance.randrange(len(rest) + 1)
    return rest[:to] + lines[first:last] + rest[to:]


def _some_dropped(lines: list[str], chance: random.Random) -> list[str]:
    return [line for line in lines if chance.random() < 0.8]


def _some_doubled(lines: list[str], chance: random.Random) -> list[str]:
    return [again for line in lines for again in [line] * chance.choice((1, 1, 1, 2))]


def _some_joined(text: str, chance: random.Random) -> str:
    return _some(text, chance, r"\n", lambda _: chance.choice(("", " ", "  ", "\t")))


def _cut(text: str, chance: random.Random) -> str:
    first, last = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
    return text[first:last]


def _wrapped(text: str, chance: random.Random) -> str:
    width = chance.choice((1, 8, 20, 45, 80, 200))
    return "\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in text.split("\n"))


def _broken_words(text: str, chance: random.Random) -> str:
    return _some(text, chance, r"[a-zåäö]{4}", lambda word: f"{word[:2]}-\n{word[2:]}")


def _letters_changed(text: str, chance: random.Random) -> str:
    return _some(text, chance, r"(?s).", lambda one: chance.choice(LETTERS) if chance.random() < 0.1 else one)


def _columns_torn(lines: list[str], chance: random.Random) -> list[str]:
    at = chance.randrange(10, 40)
    return [line[:at] for line in lines] + [line[at:] for line in lines]


DAMAGES: tuple[Callable[[str, random.Random], str], ...] = (
    _lines(_shuffled),
    _lines(_stretch_moved),
    _lines(_some_dropped),
    _lines(_some_doubled),
    _lines(_columns_torn),
    _some_joined,
    _cut,
    _wrapped,
    _broken_words,
    _letters_changed,
    lambda text, chance: _some(text, chance, "§", lambda _: chance.choice(("", "$", "S", "§§"))),
    lambda text, chance: _some(text, chance, r"\d", lambda _: chance.choice(("", "0", "9", "l", "O"))),
    lambda text, chance: _some(text, chance, r"\d+", lambda number: number * 3),
    lambda text, chance: _some(text, chance, " ", lambda _: chance.choice(("", "  ", "\t", "\u00a0"))),
    lambda text, chance: _some(text, chance, "[a-zåäö]", lambda _: ""),
    lambda text, chance: _some(text, chance, r"\w+", str.upper),
    lambda text, chance: _some(text, chance, r"\n", lambda _: "\n\f"),
)


def damaged(text: str, chance: random.Random) -> str:
    """The text after one to four kinds of damage, one upon the other; never more than a few times as long."""
    for damage in chance.choices(DAMAGES, k=chance.randint(1, 4)):
        text = damage(text, chance)[:60_000]
    return text
