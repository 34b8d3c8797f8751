"""People over many meetings (personer): who is one and the same; nobody is merged silently.

An identity is municipality, name, party and term of office. Those of consecutive terms are presumed to be one person,
and so is whoever something is left out of and the only one it can be; both are shown. Anything else is joined by an
alias file alone, see `identity` for why.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import define, field, frozen
from sqlalchemy import Connection, select

from beslut.archive.aliases import Aliases
from beslut.archive.derived.tables import ATTENDANCE, MEETINGS
from beslut.archive.elections import spans
from beslut.archive.identity import Face, Identity
from beslut.archive.joining import Joined, joined
from beslut.archive.presuming import presumptions
from beslut.archive.short_forms import LocalParty
from beslut.archive.sightings import identity_of
from beslut.messages import Message
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class Known:
    """Somebody whom the archive knows (person), by all identities that are his or hers.

    `shown` is the identity whose name and party are shown; `municipality` is as printed, `printed` every form of the
    name. `records` are the meetings that name the person. `lacking` are identities that leave something out and are
    presumed to be this person; `rows` are the rows of an alias file that joined identities.
    """

    shown: Identity
    identities: tuple[Identity, ...] = field(converter=as_tuple)
    municipality: str
    printed: tuple[str, ...] = field(converter=as_tuple)
    records: frozenset[str]
    lacking: tuple[Identity, ...] = field(default=(), converter=as_tuple)
    rows: tuple[str, ...] = field(default=(), converter=as_tuple)

    @property
    def meetings(self) -> int:
        """In how many meetings the person is named."""
        return len(self.records)

    @property
    def terms(self) -> tuple[int, ...]:
        """The terms of office, by the years of their elections; 0 for meetings without a day."""
        return tuple(sorted({one.term for one in self.identities}))

    @property
    def parties(self) -> tuple[LocalParty, ...]:
        """Every party, in the order of the terms; one that is shown alike is there once."""
        ordered = sorted(self.identities, key=lambda one: one.term)
        return tuple({one.party.short: one.party for one in ordered if one not in self.lacking}.values())

    @property
    def presumed(self) -> tuple[Message, ...]:
        """What made it one person besides an alias file: consecutive terms, and what some minutes leave out."""
        return presumptions(self.identities, self.lacking)

    @property
    def faces(self) -> tuple[Face, ...]:
        """Each name and party that the person has, with the terms."""
        terms: dict[tuple[str, str, LocalParty], list[int]] = {}
        for one in self.identities:
            terms.setdefault(one.without_term, []).append(one.term)
        return tuple(
            Face(municipality=municipality, name=name, party=party, terms=sorted(found))
            for (municipality, name, party), found in terms.items()
        )

    def __str__(self) -> str:
        """Name, party and terms."""
        party = f"({self.shown.party.short})" if self.shown.party.short else ""
        return " ".join(part for part in (self.printed[0], party, ", ".join(spans(self.terms))) if part)


@frozen(kw_only=True)
class People:
    """Everybody whom an archive knows (personregister), in the order of municipality, name, party and term.

    `apart` holds positions of pairs whom an alias file tells apart, `warnings` what in it came to nothing.
    """

    known: tuple[Known, ...] = field(converter=as_tuple)
    apart: frozenset[tuple[int, int]] = frozenset()
    warnings: tuple[Message, ...] = field(default=(), converter=as_tuple)


@define(kw_only=True)
class _Seen:
    """What meetings tell of one identity."""

    municipality: str
    printed: dict[str, None] = field(factory=dict)
    records: list[str] = field(factory=list)


def people(connection: Connection, aliases: Aliases | None = None) -> People:
    """Everybody whom the meetings name.

    Raises `InputError` where rows of the alias file contradict each other for the people of this archive.
    """
    seen: dict[Identity, _Seen] = {}
    for row in connection.execute(_ROWS):
        one = seen.setdefault(identity_of(row, row.date), _Seen(municipality=row.municipality or ""))
        one.printed[row.name] = None
        one.records.append(row.record)
    found = joined(seen, aliases or Aliases())
    return People(
        known=[_known(one, seen) for one in found.persons], apart=found.apart, warnings=found.warnings
    )


def _known(person: Joined, seen: Mapping[Identity, _Seen]) -> Known:
    return Known(
        shown=person.shown,
        identities=person.identities,
        municipality=seen[person.shown].municipality,
        printed=dict.fromkeys(_names(person, seen)),
        records=frozenset(record for one in person.identities for record in seen[one].records),
        lacking=person.lacking,
        rows=person.rows,
    )


def _names(person: Joined, seen: Mapping[Identity, _Seen]) -> Iterator[str]:
    """Every name as printed, those of the identity that is shown first."""
    for one in (person.shown, *person.identities):
        yield from seen[one].printed


_ROWS = (
    select(
        ATTENDANCE.c.record,
        ATTENDANCE.c.person_key,
        ATTENDANCE.c.name,
        ATTENDANCE.c.party,
        MEETINGS.c.municipality,
        MEETINGS.c.date,
        MEETINGS.c.kind,
        MEETINGS.c.body_key,
    )
    .join(MEETINGS, MEETINGS.c.record == ATTENDANCE.c.record)
    .order_by(MEETINGS.c.date.is_(None), MEETINGS.c.date, ATTENDANCE.c.record, ATTENDANCE.c.ordinal)
)
