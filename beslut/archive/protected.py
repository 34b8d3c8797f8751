"""A protected name (skyddad identitet): found wherever it stands in a record, and replaced."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import field, frozen

from beslut.participation.parties import same_party

LABEL = "Skyddad identitet"
"""What stands in the place of a protected name; a number behind it tells several apart."""

_LABELLED = re.compile(rf"{LABEL}(?: ([0-9]+))?")
_UNNUMBERED = re.compile(rf"{LABEL}(?: [0-9]+)?")
_PARTY_BEHIND = r"(?:\s*\((?P<party>[^\W\d_]{1,4}|-)\))?"


@frozen
class ProtectedName:
    """A name that is to be found in texts (skyddat namn), and the party by which a namesake is told from the person.

    The name is found whatever its case, its blanks and line breaks, with the last words first (`Sundin, Maja`) and
    in the genitive. Where another party is printed with it, it is somebody else's and stays.

    >>> ProtectedName("Maja Sundin", "S").replaced({"words": "SUNDIN, Maja (S) och Maja Sundin (M)"}, LABEL)
    {'words': 'Skyddad identitet (S) och Maja Sundin (M)'}
    """

    name: str
    party: str | None = None
    _pattern: re.Pattern[str] = field(init=False, eq=False, repr=False)
    _words: tuple[str, ...] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Make the pattern once."""
        words = unicodedata.normalize("NFC", self.name).split()
        object.__setattr__(self, "_words", tuple(re.split(r"[\s-]+", " ".join(words).casefold())))
        object.__setattr__(self, "_pattern", _pattern(words))

    def may_be_in(self, text: str) -> bool:
        """Whether all words of the name are somewhere in the text: a quick look before the real one."""
        plain = unicodedata.normalize("NFC", text).casefold()
        return all(word in plain for word in self._words)

    def stands_in(self, data: Any) -> bool:
        """Whether plain data, such as the JSON of a meeting, name the person.

        Where the name is printed with other parties alone, they name a namesake, also where no party is printed.
        """
        found = set(self._mentions(data, None))
        if self.party is None or found <= {None}:
            return bool(found)
        return any(printed is not None and same_party(self.party, printed) for printed in found)

    def replaced(self, data: Any, label: str) -> Any:
        """The same plain data with the label wherever the name stood, and without the person's own id.

        Data that do not name the person are given back as they are.
        """
        return self._replaced(data, label, None) if self.stands_in(data) else data

    def _mentions(self, data: Any, party: str | None) -> Iterator[str | None]:
        """The party that is printed with the name, each time that it stands somewhere."""
        if isinstance(data, str):
            composed = unicodedata.normalize("NFC", data)
            yield from (match["party"] or party for match in self._pattern.finditer(composed))
        elif isinstance(data, Mapping):
            for key, value in data.items():
                yield from self._mentions(value, _party_of(data, key, party))
        elif isinstance(data, Sequence):
            for each in data:
                yield from self._mentions(each, None)

    def _replaced(self, data: Any, label: str, party: str | None) -> Any:
        if isinstance(data, str):
            return self._in_text(data, label, party)
        if isinstance(data, Mapping):
            made = {
                key: self._replaced(value, label, _party_of(data, key, party)) for key, value in data.items()
            }
            if "id" in made and made.get("name") != data.get("name"):
                made["id"] = None
            return made
        if isinstance(data, Sequence):
            return [self._replaced(each, label, None) for each in data]
        return data

    def _in_text(self, text: str, label: str, party: str | None) -> str:
        def put(match: re.Match[str]) -> str:
            printed = match["party"] or party
            if self.party is not None and printed is not None and not same_party(self.party, printed):
                return match[0]
            return label + match[0][match.end("name") - match.start() :]

        composed = unicodedata.normalize("NFC", text)
        made = self._pattern.sub(put, composed)
        return text if made == composed else made


def _party_of(data: Mapping[str, Any], key: str, party: str | None) -> str | None:
    """The party that belongs to the name under a key: printed in the same row, or in the row round it."""
    if key not in ("name", "person"):
        return None
    printed = data.get("party", party)
    return printed if isinstance(printed, str) else None


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


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    """The name as it is usually written: in its order, or with its last words first."""
    parts = [r"\s*-\s*".join(map(re.escape, word.split("-"))) for word in words]
    orders = [r"\s+".join(parts)]
    orders += [
        r"\s+".join(parts[cut:]) + r"(?:\s*,\s*|\s+)" + r"\s+".join(parts[:cut])
        for cut in range(1, len(parts))
    ]
    return re.compile(rf"(?<!\w)(?P<name>{'|'.join(orders)})(?=s?(?!\w)){_PARTY_BEHIND}", re.IGNORECASE)
