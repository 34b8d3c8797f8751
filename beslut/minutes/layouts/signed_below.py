"""Signatures in columns: names on one line, and on the line below or above it what each of them signs as.

    Bo Ek                Eva Berg             Per Holm
    Ordförande           Justerare            Justerare

The two lines become `Ordförande: Bo Ek`, `Justerare: Eva Berg`, `Justerare: Per Holm`.
"""

import re
from collections.abc import Sequence

from beslut.minutes.furniture import furniture
from beslut.minutes.lines import Line
from beslut.minutes.names import people_in

_COLUMN = re.compile(r"[ ]{2,}|\t+")
_SIGNS_AS = frozenset({"ordförande", "justerare", "justerande", "sekreterare", "vid protokollet"})

_LAST = tuple(_SIGNS_AS)


def fits(lines: Sequence[Line]) -> bool:
    """Whether a line of names stands above a line of labels, or below one with several."""
    pairs = _pairs(lines)
    return bool(pairs or _headed(lines, pairs))


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each label before its name."""
    pairs = _pairs(lines)
    headed = _headed(lines, pairs)
    made: list[Line] = []
    for place, line in enumerate(lines):
        if place in pairs:
            made += _signed(line, lines[place + 1])
        elif place - 1 in headed:
            made += _signed(line, lines[place - 1])
        elif place - 1 not in pairs and place not in headed:
            made.append(line)
    return tuple(made)


def _signed(names: Line, labels: Line) -> list[Line]:
    """Each label with its name, as lines that know the line of the names."""
    columns = zip(_columns(labels.text), _columns(names.text), strict=True)
    return [names.saying(f"{label}: {name}") for label, name in columns]


def _headed(lines: Sequence[Line], pairs: frozenset[int]) -> frozenset[int]:
    """The positions of lines of several labels in columns whose names stand on the next line."""
    return frozenset(
        place
        for place in range(len(lines) - 1)
        if place - 1 not in pairs
        and len(labels := _labels(lines[place].text)) > 1
        and len(names := _columns(lines[place + 1].text)) == len(labels)
        and all(_is_a_name(name) for name in names)
    )


def _columns(text: str) -> list[str]:
    return [column for column in _COLUMN.split(text.strip()) if column]


def _pairs(lines: Sequence[Line]) -> frozenset[int]:
    """The positions of lines of names whose labels stand on the next line.

    Where a label stands above the names too, it is theirs, unless it belongs to the names above it.
    """
    found: set[int] = set()
    for place in range(len(lines) - 1):
        labels = _labels(lines[place + 1].text)
        names = _columns(lines[place].text) if labels else []
        if not labels or len(labels) != len(names) or not all(_is_a_name(name) for name in names):
            continue
        above = _above(lines, place)
        if above is None or not _labels(lines[above].text) or above - 1 in found:
            found.add(place)
    return frozenset(found)


def _labels(text: str) -> list[str]:
    """The columns of a line that holds nothing but what people sign as; empty otherwise."""
    if not text or len(text) > 200 or not text.rstrip().lower().endswith(_LAST):
        return []
    columns = _columns(text)
    return columns if all(column.lower() in _SIGNS_AS for column in columns) else []


def _above(lines: Sequence[Line], place: int) -> int | None:
    """The position of the nearest line above with words of its own on it, at most nine lines up.

    A page break may stand between a label and its names.
    """
    first = max(0, place - 9)
    skipped = furniture(lines[first:place])
    return next(
        (up for up in range(place - 1, first - 1, -1) if not lines[up].blank and up - first not in skipped),
        None,
    )


def _is_a_name(text: str) -> bool:
    mention = next(people_in(text), None)
    return mention is not None and mention.start == 0 and mention.end == len(text)
