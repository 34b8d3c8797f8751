"""Signatures above their labels: names in columns, and on the next line what each of them signs as.

    Bo Ek                Eva Berg             Per Holm
    Ordförande           Justerare            Justerare

The two lines become `Ordförande: Bo Ek`, `Justerare: Eva Berg`, `Justerare: Per Holm`.
"""

import re
from collections.abc import Sequence

from beslut.minutes.lines import Line
from beslut.minutes.names import people_in

_COLUMN = re.compile(r"[ ]{2,}|\t+")
_SIGNS_AS = frozenset({"ordförande", "justerare", "justerande", "sekreterare", "vid protokollet"})


def fits(lines: Sequence[Line]) -> bool:
    """Whether a line of names stands above a line of labels."""
    return bool(_pairs(lines))


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each label before its name."""
    pairs = _pairs(lines)
    made: list[Line] = []
    for place, line in enumerate(lines):
        if place in pairs:
            labels = _columns(lines[place + 1].text)
            made += [
                line.saying(f"{label}: {name}")
                for label, name in zip(labels, _columns(line.text), strict=True)
            ]
        elif place - 1 not in pairs:
            made.append(line)
    return tuple(made)


def _columns(text: str) -> list[str]:
    return [column for column in _COLUMN.split(text.strip()) if column]


def _pairs(lines: Sequence[Line]) -> frozenset[int]:
    """The positions of lines of names whose labels stand on the next line, with nothing of the kind below those."""
    found = set()
    for place in range(len(lines) - 1):
        below = lines[place + 1].text
        if not below.strip() or below.strip().split(" ")[0].lower() not in _SIGNS_AS | {"vid"}:
            continue
        labels, names = _columns(below), _columns(lines[place].text)
        if (
            all(label.lower() in _SIGNS_AS for label in labels)
            and len(labels) == len(names)
            and all(_is_a_name(name) for name in names)
            and not _named_below(lines, place + 2)
        ):
            found.add(place)
    return frozenset(found)


def _named_below(lines: Sequence[Line], place: int) -> bool:
    """Whether names follow below the labels too: then the labels are those of the names below."""
    for line in lines[place : place + 2]:
        if not line.blank:
            columns = _columns(line.text)
            return bool(columns) and _is_a_name(columns[0])
    return False


def _is_a_name(text: str) -> bool:
    mention = next(people_in(text), None)
    return mention is not None and mention.start == 0 and mention.end == len(text)
