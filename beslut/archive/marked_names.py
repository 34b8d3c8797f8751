"""Names with a mark (märkta namn), as reports write them and registers repeat them: *Anna Ek [2002–2006]*.

A report adds a mark only where somebody else in it has the name, and the term that a mark tells grows with every
election. A mark is therefore read, and not looked up: it means whoever of the archive all of it is true of.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen
from sqlalchemy import Connection

from beslut.archive.aliases import Aliases
from beslut.archive.elections import spans
from beslut.archive.identity import Identity
from beslut.archive.joining import joined
from beslut.archive.selection import keys_of
from beslut.archive.shown_names import Somebody, marks_of, shown_names, somebody
from beslut.archive.sightings import Sighting, sightings
from beslut.archive.who_is_who import WhoIsWho
from beslut.participation.names import folded
from beslut.records.truths import as_tuple

_MARKED = re.compile(r"(?P<name>.*\S)\s*\[(?P<marks>[^\[\]]+)\]\s*")
_SPAN = re.compile(r"(\d{4})\s*[–-]\s*(\d{4})")


@frozen(kw_only=True)
class Bearer:
    """Whom a marked name means (vem som menas): what the report calls him or her, None where it shows nobody such.

    `party` is as printed, None where it is not, or not always the same. `others` is empty where it is known who is
    meant; else it holds what tells those of the name apart, each as a report would.
    """

    called: str | None = None
    party: str | None = None
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
    written: Iterable[str],
    who: WhoIsWho,
    aliases: Aliases | None = None,
    lang: str = "sv",
) -> Mapping[str, Bearer]:
    """Whom each of these names means, as far as it has a mark; others are left out.

    Where a mark is true of nobody or of several, and the report shows somebody of the name, it is not known.
    """
    marked = {name: parts for name in written if (parts := parted(name))[1]}
    if not marked:
        return {}
    said = aliases or Aliases()
    told = {one.name for row in said.rows for one in (row.first, row.other)}
    names = {folded(name) for name, _ in marked.values()} | told
    everybody = _people(
        sightings(connection, names=names),
        sightings(connection, keys_of(connection, who.wanted), names),
        said,
    )
    return {
        name: _bearer(name, everybody[folded(bare)], marks, who.designations.called, lang)
        for name, (bare, marks) in marked.items()
    }


def _people(
    everywhere: Sequence[Sighting], here: Sequence[Sighting], aliases: Aliases
) -> Mapping[str, list[Somebody]]:
    """The people of the archive by each of their names, with what the report shows of them."""
    printed: defaultdict[Identity, list[Sighting]] = defaultdict(list)
    for one in everywhere:
        printed[one.identity].append(one)
    there = frozenset(one.identity for one in here)
    found: defaultdict[str, list[Somebody]] = defaultdict(list)
    for person in joined(printed, aliases).persons:
        sighted = [each for one in person.identities for each in printed[one]]
        for name in {one.name for one in person.identities}:
            found[name].append(somebody(person, sighted, there))
    return found


def _bearer(
    written: str, people: Sequence[Somebody], marks: Sequence[str], called: Mapping[Identity, str], lang: str
) -> Bearer:
    names = {id(one): _called(one, called) for one in people}
    fitting = [one for one in people if folded(names[id(one)] or "") == folded(written)]
    fitting = fitting or [one for one in people if all(_is_true(mark, one) for mark in marks)]
    if len(fitting) == 1:
        (one,) = fitting
        return Bearer(called=names[id(one)], party=one.forms[0] if len(one.forms) == 1 else None)
    if not any(one.here for one in fitting or people):
        return Bearer()
    return Bearer(others=[one.name for one in shown_names(people, lang)])


def _called(one: Somebody, called: Mapping[Identity, str]) -> str | None:
    """What the report calls somebody; whom it need not tell apart it calls as printed."""
    return called.get(one.here[0].identity, one.name) if one.here else None


def _is_true(mark: str, one: Somebody) -> bool:
    span = _SPAN.fullmatch(mark)
    if span is None:
        return folded(mark) in marks_of(one)
    own = [each.split("–") for each in spans(one.terms)]
    return any(first <= span[1] < span[2] <= last for first, last in own)
