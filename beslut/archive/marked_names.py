"""Names with a mark (märkta namn), as reports write them and registers repeat them: *Anna Ek [2002–2006]*.

A report adds a mark only where somebody else in it has the name, and the term that a mark tells grows with every
election. A mark is therefore read, and not looked up: it means whoever of the archive all of it is true of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen
from sqlalchemy import Connection

from beslut.archive.aliases import Aliases
from beslut.archive.elections import spans
from beslut.archive.identity import Identity
from beslut.archive.joining import joined
from beslut.archive.selection import keys_of
from beslut.archive.short_forms import party_on
from beslut.archive.shown_names import Somebody, marks_of, people_of, told_in_full
from beslut.archive.sightings import Sighting, sightings
from beslut.archive.who_is_who import WhoIsWho
from beslut.participation.names import folded
from beslut.records.truths import as_tuple

_MARKED = re.compile(r"(?P<name>.*\S)\s*\[(?P<marks>[^\[\]]+)\]\s*")
_SPAN = re.compile(r"(\d{4})\s*[–-]\s*(\d{4})")


Row = tuple[str, str | None]
"""A name as a register writes it, and the party that it gives."""


@frozen(kw_only=True)
class Bearer:
    """Whom a marked name means (namnets bärare): what the report calls him or her, None where it shows nobody such.

    `party` is as printed, None where it is not, or not always the same, and `key` that of the party. `others` is empty
    where it is known who is meant; else it holds those of the name, each with all that tells them apart.
    `other_party` tells that it would be known but for the party of the row.
    """

    called: str | None = None
    party: str | None = None
    key: str = ""
    other_party: bool = False
    others: tuple[str, ...] = field(default=(), converter=as_tuple)


def parted(written: str) -> tuple[str, tuple[str, ...]]:
    """The name, and what stands behind it in square brackets, part by part; nothing where nothing does.

    >>> parted("Anna Ek [Granvik, 2002–2006]")
    ('Anna Ek', ('Granvik', '2002–2006'))
    """
    match = _MARKED.fullmatch(written)
    if match is None:
        return written, ()
    return match["name"], tuple(part for each in match["marks"].split(",") if (part := each.strip()))


def bearers(
    connection: Connection,
    rows: Iterable[Row],
    who: WhoIsWho,
    aliases: Aliases | None = None,
    lang: str = "sv",
) -> Mapping[Row, Bearer]:
    """Whom each of these names means; those are left out that have no mark, or of which the archive knows nobody.

    What minutes print in square brackets is no mark. Where a mark is true of nobody or of several, or the party is
    another, and the report shows somebody of the name, it is not known who is meant.
    """
    marked = {row: parts for row in rows if (parts := parted(row[0]))[1]}
    if not marked:
        return {}
    said = aliases or Aliases()
    names = said.names | {folded(each) for row, (bare, _) in marked.items() for each in (row[0], bare)}
    everybody = _people(
        sightings(connection, names=names),
        sightings(connection, keys_of(connection, who.wanted), names),
        said,
    )
    return {
        row: _bearer(row, people, marks, who.designations.called, lang)
        for row, (bare, marks) in marked.items()
        if folded(row[0]) not in everybody and (people := everybody.get(folded(bare)))
    }


def _people(
    everywhere: Sequence[Sighting], here: Sequence[Sighting], aliases: Aliases
) -> Mapping[str, list[Somebody]]:
    """The people of the archive by each of their names, with what the report shows of them."""
    persons = joined((one.identity for one in everywhere), aliases).persons
    there = frozenset(one.identity for one in here)
    found: dict[str, list[Somebody]] = {}
    for one in people_of(persons, everywhere, there):
        for name in {each.name for each in one.person.identities}:
            found.setdefault(name, []).append(one)
    return found


def _bearer(
    row: Row, people: Sequence[Somebody], marks: Sequence[str], called: Mapping[Identity, str], lang: str
) -> Bearer:
    name, party = row
    may_be = [one for one in people if party is None or _is_of(party, one)]
    fitting = [one for one in may_be if all(_is_true(mark, one) for mark in marks)]
    # A number tells apart those whom nothing else does, and is true of nobody: it is what this report writes.
    fitting = fitting or [one for one in may_be if folded(_called(one, called) or "") == folded(name)]
    if len(fitting) == 1:
        (one,) = fitting
        return Bearer(
            called=_called(one, called),
            party=one.forms[0] if len(one.forms) == 1 else None,
            key=one.person.shown.party.key,
        )
    if not any(one.here for one in fitting or people):
        return Bearer()
    return Bearer(
        others=[told_in_full(one, lang) for one in people],
        other_party=not fitting and any(all(_is_true(mark, one) for mark in marks) for one in people),
    )


def _is_of(party: str, one: Somebody) -> bool:
    """Whether somebody has been of the party, as far as minutes print any."""
    printed = [each for each in one.person.identities if each.party.key]
    return not printed or any(
        party_on(party, each.municipality, None).key == each.party.key for each in printed
    )


def _called(one: Somebody, called: Mapping[Identity, str]) -> str | None:
    """What the report calls somebody; whom it need not tell apart it calls as printed."""
    return called.get(one.here[0].identity, one.name) if one.here else None


def _is_true(mark: str, one: Somebody) -> bool:
    span = _SPAN.fullmatch(mark)
    if span is None:
        return folded(mark) in marks_of(one)
    own = [each.split("–") for each in spans(one.terms)]
    return any(first <= span[1] < span[2] <= last for first, last in own)
