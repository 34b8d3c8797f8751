"""Alias files (aliasfiler): who is one and the same person and who is not, said by somebody who knows; in YAML.

aliases:
- {municipality: Granvik, name: Anna Ek-Lund, party: S, is: {name: Anna Ek, party: S}}
- {municipality: Granvik, name: Anna Ek, party: S, terms: [2002], not: {name: Anna Ek, party: S, terms: [2022]}}

Terms are the years of their elections; without any, every term of that name and party is meant. A name without a party
is somebody whose party is not printed; `municipality: null` is one that is not printed, and the other one is of the
same municipality unless it says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from attrs import define, field

from beslut.archive.alias_faults import contradictions
from beslut.archive.aliases import NO_DAY, Alias, Aliases, Named
from beslut.archive.elections import UNDATED, is_election
from beslut.archive.short_forms import party_on
from beslut.errors import InputError, InputErrors
from beslut.files.checking import decoded, read_bytes
from beslut.files.lines import Lines, place_of
from beslut.files.values import one_of_these
from beslut.files.yaml_text import read_yaml
from beslut.messages import Message, message
from beslut.participation.names import folded

_PERSON = ("municipality", "name", "party", "terms")
_OTHER = ("name", "party", "terms", "municipality")
_SAYS = ("is", "not")
_FORM = message(
    "Write {form}.",
    form="{municipality: ..., name: ..., party: ..., terms: [2018], is: {name: ..., party: ...}}",
)


def load_aliases(path: str | Path) -> Aliases:
    """What the file says, row by row.

    Raises `InputError` where the file cannot be used, `InputErrors` where several things in it are wrong: what is no
    alias, somebody who comes out as himself, somebody who is said to be two others.
    """
    name = str(path)
    text = decoded(read_bytes(name), name)
    data, lines = read_yaml(text, name)
    rows = data.get("aliases") if isinstance(data, dict) else None
    if not isinstance(rows, list):
        raise InputError(message("“{key}” is missing", key="aliases"), place=name, mend=_FORM)
    reading = _Reading(document=name, lines=lines)
    for key in data.keys() - {"aliases"}:
        reading.fault((key,), message("unknown key"), one_of_these(key, ["aliases"]))
    read = [reading.row(row, number) for number, row in enumerate(rows)]
    aliases = Aliases(rows=[one for one in read if one is not None])
    reading.faults.extend(contradictions(aliases))
    if reading.faults:
        raise reading.faults[0] if len(reading.faults) == 1 else InputErrors(reading.faults)
    return aliases


@define(kw_only=True)
class _Reading:
    """A file as it is read: what is wrong is collected, to be told all at once."""

    document: str
    lines: Lines
    faults: list[InputError] = field(factory=list)

    def fault(self, path: tuple[str | int, ...], cause: Message, mend: Message | None = _FORM) -> None:
        place = place_of(self.document, self.lines.of(path))
        where = f"{path[0]}[{path[1]}]" if len(path) > 1 else str(path[0])
        where = ".".join((where, *map(str, path[2:])))
        self.faults.append(
            InputError(message("{path}: {cause}", path=where, cause=cause), place=place, mend=mend)
        )

    def row(self, row: Any, number: int) -> Alias | None:
        path = ("aliases", number)
        before = len(self.faults)
        if not isinstance(row, dict):
            self.fault(path, message("this is no alias"))
            return None
        said = [key for key in _SAYS if key in row]
        self._known(row, (*_PERSON, *_SAYS), path)
        if len(said) != 1 or not isinstance(row[said[0]], dict):
            self.fault(path, message("a row says either “is” or “not”, and of whom"))
            return None
        other = row[said[0]]
        self._known(other, _OTHER, (*path, said[0]))
        home = self._municipality(row, path)
        its_own = "municipality" in other
        place = self._municipality(other, (*path, said[0])) if its_own else home
        first = self._named(row, home, path, tells_place=its_own)
        second = self._named(other, place, (*path, said[0]), tells_place=its_own)
        if first is None or second is None or len(self.faults) > before:
            return None
        return Alias(
            first=first,
            other=second,
            same=said == ["is"],
            row=f"aliases[{number}]",
            place=place_of(self.document, self.lines.of(path)),
        )

    def _known(self, row: dict[str, Any], keys: tuple[str, ...], path: tuple[str | int, ...]) -> None:
        for key in row:
            if key not in keys:
                self.fault((*path, key), message("unknown key"), one_of_these(key, keys))

    def _municipality(self, row: dict[str, Any], path: tuple[str | int, ...]) -> str | None:
        municipality = row.get("municipality")
        if municipality is None or isinstance(municipality, str):
            return municipality
        self.fault((*path, "municipality"), message("this is no text"))
        return None

    def _named(
        self, row: dict[str, Any], municipality: str | None, path: tuple[str | int, ...], *, tells_place: bool
    ) -> Named | None:
        name, party = row.get("name"), row.get("party")
        if not isinstance(name, str) or not name.strip():
            self.fault(path, message("“{key}” is missing", key="name"))
            return None
        if not (party is None or (isinstance(party, str) and party.strip())):
            self.fault((*path, "party"), message("this is no text"))
            return None
        return Named(
            municipality=folded(municipality or ""),
            name=folded(name),
            party=party_on(party, municipality, None).key,
            terms=frozenset(self._terms(row.get("terms"), (*path, "terms"))),
            written=_written(name, party, municipality, tells_place=tells_place),
        )

    def _terms(self, terms: Any, path: tuple[str | int, ...]) -> Iterator[int]:
        if terms is None:
            return
        if not isinstance(terms, list) or not terms:
            self.fault(path, message("terms are a list of years"), message("Write them as [2018, 2022]."))
            return
        for term in terms:
            if term == NO_DAY:
                yield UNDATED
            elif isinstance(term, int) and not isinstance(term, bool) and term > 0 and is_election(term):
                yield term
            else:
                self.fault(path, message("{term} is no year of an election", term=str(term)), _years(term))


def _written(name: str, party: str | None, municipality: str | None, *, tells_place: bool) -> str:
    """The name with its party; with the municipality, as the file writes it, where both sides have their own."""
    who = name if party is None else f"{name} ({party})"
    return f"{who} [{municipality or 'municipality: null'}]" if tells_place else who


def _years(term: Any) -> Message:
    """The elections next to what was written, or how they are written."""
    if isinstance(term, int) and not isinstance(term, bool) and term > 4:
        before = next(year for year in count(term, -1) if is_election(year))
        after = next(year for year in count(term) if is_election(year))
        return message("A term is known by the election before it: {years}.", years=[str(before), str(after)])
    return message("Write them as [2018, 2022].")
