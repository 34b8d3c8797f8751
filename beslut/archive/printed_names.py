"""Whom the names of one meeting mean (namn i ett protokoll): by the party that is printed, there or elsewhere in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from beslut.archive.short_forms import LocalParty, party_on
from beslut.participation.names import folded, without_party

Names: TypeAlias = Mapping[str, Mapping[LocalParty, str]]
"""What people are called, by folded name and party."""


class PrintedNames:
    """The names of a meeting as they are printed (namn i protokollet): with which parties, and where with none.

    `names` are what people of the municipality and the term are called, by folded name and party.
    """

    def __init__(self, names: Names, municipality: str | None, day: date | None) -> None:
        """Begin with no name of the meeting."""
        self._names, self._municipality, self._day = names, municipality, day
        self._parties: dict[str, set[LocalParty]] = {}
        self._bare: set[str] = set()

    def note(self, name: str, party: str | None = None, *, official: bool = False) -> str:
        """Take note of how a name is printed, and leave it."""
        key, party, _ = self._parted(name, party)
        if key in self._names:
            if party is not None:
                self._parties.setdefault(key, set()).add(self._party(party))
            elif not official:
                self._bare.add(key)
        return name

    def give(self, name: str, party: str | None = None, *, official: bool = False) -> str:
        """What somebody is called; as printed where it is not known who is meant."""
        key, party, behind = self._parted(name, party)
        names = self._names.get(key)
        if names is None:
            return name
        printed = self._parties.get(key, set())
        if key in self._bare and len({folded(names.get(each, key)) for each in printed}) > 1:
            return name
        if party is not None:
            whose = self._party(party)
        else:
            whose = next(iter(printed)) if len(printed) >= 1 and not official else LocalParty()
        called = names.get(whose)
        return name if called is None or folded(called) == key else called + behind

    def _party(self, printed: str) -> LocalParty:
        return party_on(printed, self._municipality, self._day)

    def _parted(self, name: str, party: str | None) -> tuple[str, str | None, str]:
        """The folded name, the party, and what stands behind the name."""
        key = folded(name)
        if key in self._names or not name.endswith(")"):
            return key, party, ""
        bare, behind = without_party(name)
        return folded(bare), behind if party is None else party, name[len(bare) :]
