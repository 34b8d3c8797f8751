"""Silent misses: facts of the text that were neither read nor shown to a person as unread or unsure.

The facts written by hand do not say on which line they stand. One counts as shown where an unread line or a note
names the person, and as that of a vote where one stands in the § of the vote.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from beslut.minutes import Reading
from beslut.records import Place

# What must never be missed in silence: these decide who took part in a decision.
KINDS = ("non_participation", "votes", "roll", "reservations")


@frozen
class Shown:
    """Something that the reading shows to a person: the §§ it may stand in, and its words."""

    paragraphs: frozenset[str]
    words: str


def silent_misses(
    gold: Mapping[str, Any], predicted: Mapping[str, Any], reading: Reading
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The facts, with their kind, that were missed and are shown nowhere; both sides as the scorer collects them."""
    shown = tuple(_shown(reading))
    for kind in KINDS:
        for fact in (gold[kind] - predicted[kind]).elements():
            if not any(_shows(one, kind, fact) for one in shown):
                yield kind, fact


def _shows(one: Shown, kind: str, fact: tuple[Any, ...]) -> bool:
    """Whether this is about the fact: the name of the person in the § where the § is known, or the § of the vote."""
    number = {"votes": 0, "roll": 0, "non_participation": 1, "reservations": 1}[kind]
    if kind != "votes" and fact[1 - number] not in one.words:
        return False
    return fact[number] is None or not one.paragraphs or fact[number] in one.paragraphs


def _shown(reading: Reading) -> Iterator[Shown]:
    opened = [
        (one.place.line, one.number.partition("/")[0].replace(" ", "").casefold())
        for one in reading.meeting.paragraphs
        if one.place is not None and one.place.line is not None
    ]
    for line in reading.unread:
        yield Shown(_around(opened, line.place), _folded((line.words, line.place.words or "")))
    for note in reading.notes:
        words = (str(note.message), note.place.words or "" if note.place else "", *note.candidates)
        yield Shown(_around(opened, note.place), _folded(words))


def _around(opened: Iterable[tuple[int, str]], place: Place | None) -> frozenset[str]:
    """The §§ that the place may be in: the last one opened before it, and those that open on its own line."""
    if place is None or place.line is None:
        return frozenset()
    above = [(line, number) for line, number in opened if line <= place.line]
    last = [number for line, number in above if line < place.line][-1:]
    return frozenset([*last, *(number for line, number in above if line == place.line)])


def _folded(words: Iterable[str]) -> str:
    return " ".join(" ".join(words).split()).casefold()
