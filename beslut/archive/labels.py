"""Labels (etiketter): what stands in the place of a protected name, and how minutes are known again by the rest."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

LABEL = "Skyddad identitet"
"""What stands in the place of a protected name; a number behind it tells several apart.

Imprints are reckoned by it (`beslut.archive.imprints`): another label needs a step of the migrations.
"""

_LABELLED = re.compile(rf"{LABEL}(?: ([0-9]+))?")
_UNNUMBERED = re.compile(rf"{LABEL}(?: [0-9]+)?")


def may_be_the_same(labelled: Any, told: Any) -> bool:
    """Whether plain data are those with labels, but for names in the place of the labels.

    That is how minutes are known again whose versions with the name are erased; whose name it is nobody can tell.

    >>> may_be_the_same({"words": "Skyddad identitet (S)"}, {"words": "Maja Sundin (S)"})
    True
    """
    if isinstance(labelled, str):
        return isinstance(told, str) and _may_be_text(labelled, told)
    if isinstance(labelled, Mapping):
        if not isinstance(told, Mapping) or labelled.keys() != told.keys():
            return False
        hidden = {"id"} if labelled.get("name") != told.get("name") else set()
        return all(may_be_the_same(value, told[key]) for key, value in labelled.items() if key not in hidden)
    if isinstance(labelled, Sequence):
        return (
            isinstance(told, Sequence)
            and not isinstance(told, str)
            and len(labelled) == len(told)
            and all(map(may_be_the_same, labelled, told))
        )
    return bool(labelled == told)


def _may_be_text(labelled: str, told: str) -> bool:
    """Whether what stands between the labels stands in the other text too, in the same order, with more between."""
    told = unicodedata.normalize("NFC", told)
    first, *others = _UNNUMBERED.split(unicodedata.normalize("NFC", labelled))
    if not others:
        return labelled == told
    *between, last = others
    place, end = len(first), len(told) - len(last)
    if not told.startswith(first) or not told.endswith(last):
        return False
    for part in between:
        place = told.find(part, place + 1, end)
        if place < 0:
            return False
        place += len(part)
    return place < end


def next_label(texts: Sequence[str]) -> str:
    """The label for one more protected person, where these are in use already."""
    numbers = [int(match[1] or 1) for text in texts for match in _LABELLED.finditer(text)]
    return LABEL if not numbers else f"{LABEL} {max(numbers) + 1}"


def labels_in(text: str) -> tuple[str, ...]:
    """The labels that stand in a text, each once."""
    return tuple(dict.fromkeys(match[0] for match in _LABELLED.finditer(text)))


def count_of(label: str, text: str) -> int:
    """How many times a label stands in a text; one with a number is another."""
    return sum(match[0] == label for match in _LABELLED.finditer(text))
