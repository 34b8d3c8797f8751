"""People over many meetings (personer): who is one and the same, and who may be; nobody is merged silently.

A person is known by municipality, name and party, for a term of office. Former short forms of a party are that party.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import SequenceMatcher
from itertools import combinations

from attrs import field, frozen
from sqlalchemy import Connection, select

from beslut.archive.derived.tables import ATTENDANCE, MEETINGS
from beslut.law.terms_of_office import term_on
from beslut.messages import Message, message
from beslut.participation.names import folded
from beslut.participation.parties import FORMER
from beslut.records import BodyKind
from beslut.records.truths import as_tuple

NEAR = 0.85
"""Of 1: how like two names must be to be shown; two letters wrong in a name of usual length."""

_COUNCILS = frozenset({BodyKind.COUNCIL.value, BodyKind.FEDERATION_COUNCIL.value})


@frozen(kw_only=True, order=True)
class Identity:
    """Who somebody is for the archive (identitet): municipality, folded name, party; empty where not printed."""

    municipality: str
    name: str
    party: str


@frozen(kw_only=True)
class Known:
    """Somebody whom the archive knows (person): how the name is printed, in how many meetings, in which terms."""

    identity: Identity
    printed: tuple[str, ...] = field(converter=as_tuple)
    meetings: int
    terms: tuple[int, ...] = field(converter=as_tuple)


@frozen(kw_only=True)
class Doubtful:
    """Two who may be one person (tveksamt par), and why."""

    first: Known
    second: Known
    why: Message


def people(connection: Connection, aliases: Mapping[Identity, Identity] | None = None) -> tuple[Known, ...]:
    """Everybody whom the meetings name, in the order of municipality, name and party.

    `aliases` say which identities are another one; nothing else is merged.
    """
    merged = aliases or {}
    printed: dict[Identity, dict[str, None]] = {}
    meetings: dict[Identity, set[str]] = {}
    terms: dict[Identity, set[int]] = {}
    for row in connection.execute(_ROWS):
        raw = Identity(
            municipality=folded(row.municipality or ""), name=row.person_key, party=present_party(row.party)
        )
        who = merged.get(raw, raw)
        printed.setdefault(who, {})[row.name] = None
        meetings.setdefault(who, set()).add(row.record)
        terms.setdefault(who, set()).update(_term(row.date, row.kind))
    return tuple(
        Known(
            identity=who,
            printed=tuple(printed[who]),
            meetings=len(meetings[who]),
            terms=tuple(sorted(terms[who])),
        )
        for who in sorted(printed)
    )


def doubtful_pairs(known: tuple[Known, ...]) -> Iterator[Doubtful]:
    """Pairs of one municipality that may be one person: for somebody to look at, and to tell in an alias file.

    One name in two parties may be somebody who changed party, or two people; two names much the same may be a slip.
    """
    by_place: dict[str, list[Known]] = {}
    for one in known:
        by_place.setdefault(one.identity.municipality, []).append(one)
    for group in by_place.values():
        for first, second in combinations(group, 2):
            why = _doubt(first, second)
            if why is not None:
                yield Doubtful(first=first, second=second, why=why)


def present_party(party: str | None) -> str:
    """The party by its present short form; the empty text where none is printed."""
    return "" if party is None else FORMER.get(party, party)


def _doubt(first: Known, second: Known) -> Message | None:
    one, other = first.identity, second.identity
    if one.name == other.name:
        return message("one name, two parties: a change of party, or two people")
    parties = {one.party, other.party}
    if len(parties - {""}) > 1:
        return None
    if sorted(one.name.split()) == sorted(other.name.split()):
        return message("the same names in another order")
    if _abbreviated(one.name, other.name) or _abbreviated(other.name, one.name):
        return message("one name may be the other, made shorter")
    if SequenceMatcher(None, one.name, other.name).ratio() >= NEAR:
        return message("names that are much the same")
    return None


def _abbreviated(short: str, long: str) -> bool:
    """Whether the last name is the same and the first is an initial, or one of several first names."""
    few, many = short.split(), long.split()
    if len(few) < 2 or len(many) < 2 or few[-1] != many[-1]:
        return False
    first = few[0].rstrip(".")
    if len(first) == 1:
        return many[0].startswith(first)
    return len(few) < len(many) and few[0] in many[:-1]


def _term(day: str | None, kind: str | None) -> set[int]:
    """The first year of the term of office that the day belongs to."""
    term = None if day is None else term_on(date.fromisoformat(day), council=kind in _COUNCILS)
    return set() if term is None else {term.since.year}


_ROWS = (
    select(
        ATTENDANCE.c.record,
        ATTENDANCE.c.person_key,
        ATTENDANCE.c.name,
        ATTENDANCE.c.party,
        MEETINGS.c.municipality,
        MEETINGS.c.date,
        MEETINGS.c.kind,
    )
    .join(MEETINGS, MEETINGS.c.record == ATTENDANCE.c.record)
    .order_by(MEETINGS.c.date, ATTENDANCE.c.record, ATTENDANCE.c.ordinal)
)
