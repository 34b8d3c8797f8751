"""A protected name (skyddad identitet): found wherever it stands in a record, and replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from attrs import evolve, field, frozen

from beslut.archive.name_edges import UNSEEN, Known, known
from beslut.archive.short_forms import parties_called, party_on
from beslut.archive.written_names import Covered, Look, Spot, WrittenName, composed, squeeze
from beslut.participation.parties import same_party
from beslut.records.truths import as_tuple

Path: TypeAlias = tuple[str | int, ...]
"""Where in a record a text stands, as keys and positions."""

_BRACKETS = re.compile(rf"[\s{UNSEEN}]*\((?P<words>[^()\n]{{1,40}})\)")
_BARE = re.compile(r"[ \u00a0](?P<words>[A-ZÅÄÖ]{1,4})(?![\w.])(?!\s+[A-ZÅÄÖ])")
_SHORT = re.compile(r"-|[^\W\d_]{1,6}")
_NO_PARTIES = frozenset(
    {"adj", "ej", "ers", "frv", "just", "jäv", "ordf", "sekr", "tf", "tj", "tjg", "tjgers", "v", "vice"}
)
_ESCAPED = re.compile(r"\\(?:u[0-9a-fA-F]{4}|.)")
_NAME_FIELDS = ("name", "replaces", "substitute", "chair")
_REACH = 40
"""So many signs are shown on either side of what is seen."""


@frozen
class Occurrence:
    """Something in a record that is a protected name, or looks like it (förekomst): where, and the words around it."""

    path: Path
    before: str
    words: str
    after: str
    look: Look


@frozen
class _Text:
    """A text of a record (text): where it stands, the party that belongs to a name in it, and what is seen there."""

    path: Path
    text: str
    party: str | None
    spots: tuple[Spot, ...] = field(default=(), converter=as_tuple)


@frozen
class ProtectedName:
    """A name that is to be found in records (skyddat namn), and the party by which a namesake is told from the person.

    `also` are other ways in which the person's name is written. How a name is found is told at `WrittenName`. Where
    another party is printed with it, it is somebody else's and stays; which letters mean the party is a question of
    municipality and day.

    >>> ProtectedName("Maja Sundin", "S").replaced({"words": "SUNDIN, Maja (S) och Maja Sundin (M)"}, "NN")
    {'words': 'NN (S) och Maja Sundin (M)'}
    """

    name: str
    party: str | None = None
    also: tuple[str, ...] = field(default=(), converter=as_tuple)
    written: tuple[WrittenName, ...] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Make the patterns once."""
        longest_first = sorted((self.name, *self.also), key=len, reverse=True)
        object.__setattr__(self, "written", tuple(map(WrittenName, longest_first)))

    def may_be_in(self, content: str) -> bool:
        """Whether JSON may hold the name or something like it: a quick look before the real one."""
        squeezed = squeeze(_ESCAPED.sub(" ", content))
        return any(name.may_be_in(squeezed) for name in self.written)

    def stands_in(self, data: Any) -> bool:
        """Whether plain data, such as the JSON of a meeting, name the person.

        Where the name is printed with other parties alone, they name a namesake, also where no party is printed.
        """
        return any(one.look is Look.NAME for one in self.occurrences(data))

    def occurrences(self, data: Any) -> Iterator[Occurrence]:
        """Whatever in plain data is the name, or looks like it."""
        for found in self._read(data):
            for spot in found.spots:
                yield Occurrence(
                    path=found.path,
                    before=_around(found.text[: spot.start][-_REACH:]),
                    words=_around(found.text[spot.start : spot.end]),
                    after=_around(found.text[spot.end :][:_REACH]),
                    look=spot.look,
                )

    def replaced(self, data: Any, label: str) -> Any:
        """The same plain data with the label wherever the name stood, and without the person's own id.

        Data that do not name the person are given back as they are.
        """
        made = {
            one.path: _labelled(one, label)
            for one in self._read(data)
            if any(spot.look is Look.NAME for spot in one.spots)
        }
        return _put(data, (), made)

    def _read(self, data: Any) -> list[_Text]:
        """The texts in which anything is seen; what another party makes a namesake's is told as such."""
        texts = list(_texts(data, ()))
        others = known(
            composed(one.text)
            for one in texts
            if one.path[-1:] == ("name",) and not self._has_all_of_it(one.text)
        )
        found = [one for one in (self._looked_at(each, others) for each in texts) if one.spots]
        same = _Parties.of(data)
        printed = {same.printed(one, spot) for one in found for spot in one.spots if spot.look is Look.NAME}
        if self.party is None or printed <= {None}:
            return found
        there = any(each is not None and same.are_one(each, self.party) for each in printed)
        return [
            evolve(one, spots=[self._judged(one, spot, same, there) for spot in one.spots]) for one in found
        ]

    def _looked_at(self, one: _Text, others: Known) -> _Text:
        """The text with what is seen in it: the name itself before whatever only looks like it."""
        if not self._quickly(one.text):
            return one
        text = composed(one.text)
        seen = [spot for name in self.written for spot in name.spots(text, others)]
        seen.sort(key=lambda spot: list(Look).index(spot.look))
        kept = [_not_in_a_name_field(one.path, text, spot) for spot in Covered(text).free(seen)]
        return evolve(one, text=text, spots=sorted(kept, key=lambda spot: spot.start))

    def _quickly(self, text: str) -> bool:
        squeezed = squeeze(text)
        return any(name.may_be_in(squeezed) for name in self.written)

    def _has_all_of_it(self, text: str) -> bool:
        squeezed = squeeze(text)
        return any(squeeze(name.name) in squeezed for name in self.written)

    def _judged(self, one: _Text, spot: Spot, parties: _Parties, there: bool) -> Spot:
        if spot.look is not Look.NAME or self.party is None:
            return spot
        printed = parties.printed(one, spot)
        own = there and (printed is None or parties.are_one(printed, self.party))
        return spot if own else evolve(spot, look=Look.NAMESAKE)


@frozen
class _Parties:
    """What letters of parties mean in a record (partier): where and when it is from."""

    municipality: str | None
    day: date | None

    @classmethod
    def of(cls, data: Any) -> _Parties:
        body = data.get("body") if isinstance(data, Mapping) else None
        municipality = body.get("municipality") if isinstance(body, Mapping) else None
        day = data.get("date") if isinstance(data, Mapping) else None
        return cls(municipality, date.fromisoformat(day) if isinstance(day, str) else None)

    def printed(self, one: _Text, spot: Spot) -> str | None:
        """The party that is printed behind a name, or that its row tells."""
        if spot.genitive:
            return one.party
        brackets, bare = (each.match(one.text, spot.end) for each in (_BRACKETS, _BARE))
        if brackets is not None:
            return self._party_in(brackets["words"]) or one.party
        if bare is not None and parties_called(bare["words"], self.municipality, self.day):
            return bare["words"]
        return one.party

    def are_one(self, first: str, second: str) -> bool:
        """Whether two short forms may mean the same party there and then, or there at any time."""
        return same_party(first, second) or any(
            party_on(first, self.municipality, day) == party_on(second, self.municipality, day)
            for day in (self.day, None)
        )

    def _party_in(self, words: str) -> str | None:
        if parties_called(words, self.municipality, self.day):
            return words
        short = re.split(r"[\s,;/]+", words.strip())[0].rstrip(".")
        if not _SHORT.fullmatch(short) or short.casefold() in _NO_PARTIES:
            return None
        known = short[0].isupper() or len(short) < 3 or parties_called(short, self.municipality, None)
        return short if known else None


def _texts(data: Any, path: Path, party: str | None = None) -> Iterator[_Text]:
    """All texts of plain data."""
    if isinstance(data, str):
        yield _Text(path, data, party)
    elif isinstance(data, Mapping):
        for key, value in data.items():
            yield from _texts(value, (*path, key), _party_of(data, key, party))
    elif isinstance(data, Sequence):
        for index, each in enumerate(data):
            yield from _texts(each, (*path, index))


def _party_of(data: Mapping[str, Any], key: str, party: str | None) -> str | None:
    """The party that belongs to the name under a key: printed in the same row, or in the row round it."""
    if key not in ("name", "person"):
        return None
    printed = data.get("party", party)
    return printed if isinstance(printed, str) else None


def _not_in_a_name_field(path: Path, text: str, spot: Spot) -> Spot:
    """The spot; where a field is somebody's name and nothing else, an s at its end is a letter of it."""
    ends_there = not text[spot.end :].strip().removeprefix("s").removeprefix("S").strip()
    if spot.genitive and spot.look is Look.NAME and path[-1:] and path[-1] in _NAME_FIELDS and ends_there:
        return evolve(spot, look=Look.OTHERWISE)
    return spot


def _labelled(found: _Text, label: str) -> str:
    made, done = "", 0
    for spot in found.spots:
        if spot.look is Look.NAME:
            made += found.text[done : spot.start] + label
            done = spot.end
    return made + found.text[done:]


def _put(data: Any, path: Path, made: Mapping[Path, str]) -> Any:
    if isinstance(data, str):
        return made.get(path, data)
    if isinstance(data, Mapping):
        put = {key: _put(value, (*path, key), made) for key, value in data.items()}
        if "id" in put and put.get("name") != data.get("name"):
            put["id"] = None
        return put
    if isinstance(data, Sequence):
        return [_put(each, (*path, index), made) for index, each in enumerate(data)]
    return data


def _around(text: str) -> str:
    """Words for a line: no line ends, and nothing that is not seen."""
    return re.sub(rf"[{UNSEEN}]+", "", re.sub(r"\s+", " ", text))
