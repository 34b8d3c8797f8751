"""Which people are asked for (urval av personer): by body, day, name and party; who is who is settled before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from beslut.archive.names import near, refused
from beslut.archive.people import Known, People
from beslut.archive.selection import Selection, records_of
from beslut.archive.short_forms import party_on
from beslut.messages import message
from beslut.participation.names import folded


def chosen(connection: Connection, found: People, wanted: Selection) -> tuple[Known, ...]:
    """Those who are named by the meetings of the bodies and days, have the words of a name, and were of a party.

    What is left empty does not matter. The whole archive tells who is one and the same: somebody who sat in the council
    between two terms in a board is one person, also where only the board is asked for. Raises `InputError` for a body,
    a name or a party that nobody has, with the nearest that there are.
    """
    known: Iterable[Known] = found.known
    if wanted.bodies or wanted.since or wanted.until:
        named_there = Selection(bodies=wanted.bodies, since=wanted.since, until=wanted.until)
        records = frozenset(records_of(connection, named_there))
        known = [one for one in known if not records.isdisjoint(one.records)]
    if wanted.persons:
        named = {id(one) for name in wanted.persons for one in _called(name, found.known)}
        known = [one for one in known if id(one) in named]
    if wanted.parties:
        of_party = {id(one) for party in wanted.parties for one in _of_party(party, found.known)}
        known = [one for one in known if id(one) in of_party]
    return tuple(known)


def _called(name: str, known: Sequence[Known]) -> list[Known]:
    """Those with all these words in one of their names."""
    words = frozenset(folded(name).split())
    found = [one for one in known if any(words.issubset(face.name.split()) for face in one.faces)]
    if not found:
        names = sorted({printed for one in known for printed in one.printed})
        raise refused(
            message("nobody in the archive is called {name}", name=name), near(name, names), "--person"
        )
    return found


def _of_party(party: str, known: Sequence[Known]) -> list[Known]:
    """Those who were of the party at some time."""
    found = [
        one
        for one in known
        if any(face.party.key == party_on(party, face.municipality, None).key for face in one.faces)
    ]
    if not found:
        shown = sorted({face.party.short for one in known for face in one.faces} - {""})
        raise refused(message("the archive has no party {name}", name=party), shown, "--party")
    return found
