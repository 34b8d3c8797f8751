"""Alias files (aliasfiler): who is one and the same person, said by somebody who knows; in YAML.

aliases:
- {municipality: Granvik, name: Anna Ek-Lund, party: S, is: {name: Anna Ek, party: S}}
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from beslut.archive.people import Identity, present_party
from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.participation.names import folded

_MEND = message(
    "Write {form}.", form="{municipality: ..., name: ..., party: ..., is: {name: ..., party: ...}}"
)


def load_aliases(path: str | Path) -> Mapping[Identity, Identity]:
    """Which identities are another one; chains are followed to their end.

    Raises `InputError` where the file cannot be used, and where somebody comes out as himself.
    """
    given = _read(path)
    rows = given.get("aliases") if isinstance(given, dict) else None
    if not isinstance(rows, list):
        raise _refused(path, message("“{key}” is missing", key="aliases"))
    found: dict[Identity, Identity] = {}
    for number, row in enumerate(rows, start=1):
        place = f"{path}: aliases[{number}]"
        alias, other = _pair(row, place)
        found[alias] = other
    return {alias: _end(found, alias, path) for alias in found}


def _read(path: str | Path) -> Any:
    try:
        return yaml.safe_load(Path(path).read_text("utf-8"))
    except OSError as fault:
        raise _refused(
            path, message("the file cannot be read: {why}", why=fault.strerror or str(fault))
        ) from None
    except (UnicodeDecodeError, yaml.YAMLError) as fault:
        first = str(fault).splitlines()[0]
        raise _refused(path, message("the file is no YAML: {why}", why=first)) from None


def _pair(row: Any, place: str) -> tuple[Identity, Identity]:
    if not isinstance(row, dict) or set(row) - {"municipality", "name", "party", "is"} or "is" not in row:
        raise _refused(place, message("this is no alias"))
    other = row["is"]
    if not isinstance(other, dict) or set(other) - {"name", "party"}:
        raise _refused(place, message("this is no alias"))
    municipality = row.get("municipality", "")
    return _identity(row, municipality, place), _identity(other, municipality, place)


def _identity(row: Mapping[str, Any], municipality: Any, place: str) -> Identity:
    name, party = row.get("name"), row.get("party")
    if not isinstance(name, str) or not name.strip() or not isinstance(municipality, str):
        raise _refused(place, message("“{key}” is missing", key="name"))
    return Identity(
        municipality=folded(municipality),
        name=folded(name),
        party=present_party(None if party is None else str(party)),
    )


def _end(found: Mapping[Identity, Identity], alias: Identity, path: str | Path) -> Identity:
    seen = {alias}
    while (alias := found.get(alias, alias)) in found:
        if alias in seen:
            raise _refused(path, message("{name} is an alias of itself", name=alias.name))
        seen.add(alias)
    return alias


def _refused(place: str | Path, cause: Message) -> InputError:
    return InputError(cause, place=str(place), mend=_MEND)
