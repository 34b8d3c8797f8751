"""A selection (urval) of the meetings of an archive: by body, day, person and party."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from difflib import get_close_matches

from attrs import field, frozen
from sqlalchemy import ColumnElement, Connection, Select, exists, or_, select

from beslut.archive import truth
from beslut.archive.derived.rows import body_key
from beslut.archive.derived.tables import ATTENDANCE, MEETINGS, PARAGRAPHS
from beslut.archive.entries import Entry
from beslut.archive.short_forms import party_on
from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.participation.names import folded
from beslut.records import Meeting
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class Selection:
    """Which meetings are wanted (urval); what is empty or None does not matter.

    `bodies` are names or initials of bodies, of which any will do; so with `persons`, who are named by the meeting, and
    `parties`, by any short form that the municipality has for them. `since` and `until` are days, both inclusive; a
    meeting without a day is outside of any limit. `records` are ids.
    """

    bodies: tuple[str, ...] = field(default=(), converter=as_tuple)
    since: date | None = None
    until: date | None = None
    persons: tuple[str, ...] = field(default=(), converter=as_tuple)
    parties: tuple[str, ...] = field(default=(), converter=as_tuple)
    records: tuple[str, ...] = field(default=(), converter=as_tuple)


def meetings(connection: Connection, wanted: Selection) -> Iterator[tuple[Entry, Meeting]]:
    """The meetings that are wanted, in the order of their days, those without one last; one at a time.

    Raises `InputError` for a body or a person that the archive does not know, with the nearest that it does.
    """
    for number in selected(connection, wanted):
        found = truth.version(connection, number)
        if found is not None and found.meeting is not None:
            yield found.entry, found.meeting


def selected(connection: Connection, wanted: Selection) -> tuple[int, ...]:
    """The numbers of the newest versions of the meetings that are wanted, in the order of their days."""
    query = select(MEETINGS.c.version).order_by(
        MEETINGS.c.date.is_(None), MEETINGS.c.date, MEETINGS.c.body_key, MEETINGS.c.record
    )
    if wanted.bodies:
        keys = [key for name in wanted.bodies for key in bodies_named(connection, name)]
        query = query.where(MEETINGS.c.body_key.in_(keys))
    if wanted.since is not None:
        query = query.where(MEETINGS.c.date >= wanted.since.isoformat())
    if wanted.until is not None:
        query = query.where(MEETINGS.c.date <= wanted.until.isoformat())
    if wanted.persons:
        query = _attended_by(query, [_known_person(connection, name) for name in wanted.persons])
    if wanted.parties:
        query = query.where(or_(*(_with_party(connection, party) for party in wanted.parties)))
    if wanted.records:
        query = query.where(MEETINGS.c.record.in_(wanted.records))
    return tuple(connection.execute(query).scalars())


def records_of(connection: Connection, wanted: Selection, number: str | None = None) -> tuple[str, ...]:
    """The ids of the records that are wanted; with the number of a § only those that have it."""
    query = select(MEETINGS.c.record).where(MEETINGS.c.version.in_(selected(connection, wanted)))
    if number is not None:
        has = (PARAGRAPHS.c.record == MEETINGS.c.record) & (PARAGRAPHS.c.number == number)
        query = query.where(exists().where(has))
    return tuple(connection.execute(query.order_by(MEETINGS.c.record)).scalars())


def bodies_named(connection: Connection, name: str) -> tuple[str, ...]:
    """The keys of the bodies of this name, or with these initials, as secretaries write them: KS, KF, BUN.

    Raises `InputError` where there is no such body, or where initials fit bodies of several names.
    """
    known = {row.body_key: row.body for row in connection.execute(_BODIES)}
    if body_key(name) in known:
        return (body_key(name),)
    fitting = sorted(key for key in known if folded(name) == initials(key))
    if len(fitting) == 1:
        return (fitting[0],)
    names = [known[key] for key in fitting] or _nearest(name, [shown for shown in known.values() if shown])
    if fitting:
        raise _refused(message("several bodies may be called {name}", name=name), names)
    raise _refused(message("the archive has no body called {name}", name=name), names)


def initials(name: str) -> str:
    """The initials that a body is called by: of the parts of its name, compound words taken apart where known.

    >>> initials("kommunstyrelsen"), initials("kommunstyrelsens arbetsutskott"), initials("socialnämnden")
    ('ks', 'ksau', 'sn')
    """
    words = [word for word in re.split(r"[\s-]+", name) if word not in _SMALL]
    return "".join(_initials(word) for word in words if word)


_SMALL = frozenset({"och", "för", "i", "med", ""})
_ENDINGS = ("styrelsen", "fullmäktige", "nämnden", "utskottet", "utskott", "direktionen", "beredningen")


def _initials(word: str) -> str:
    """The first letter of a word, and of what it ends with where that is a kind of body."""
    bare = word.removesuffix("s")  # kommunstyrelsens arbetsutskott
    ending = next((each for each in _ENDINGS if bare.endswith(each) and bare != each), None)
    return word[0] if ending is None else word[0] + ending[0]


def _attended_by(query: Select[tuple[int]], keys: Sequence[str]) -> Select[tuple[int]]:
    attended = ATTENDANCE.c.record == MEETINGS.c.record
    return query.where(exists().where(attended, ATTENDANCE.c.person_key.in_(keys)))


def _known_person(connection: Connection, name: str) -> str:
    """The key of somebody whom some meeting names; raises `InputError` with the nearest names where none does."""
    key = folded(name)
    if connection.execute(select(ATTENDANCE.c.name).where(ATTENDANCE.c.person_key == key).limit(1)).first():
        return key
    names = connection.execute(select(ATTENDANCE.c.name).distinct().order_by(ATTENDANCE.c.name)).scalars()
    raise _refused(message("nobody in the archive is called {name}", name=name), _nearest(name, list(names)))


def _with_party(connection: Connection, party: str) -> ColumnElement[bool]:
    """Whether the party sits in a meeting, by whatever short form its municipality prints.

    Raises `InputError` where no meeting knows the party.
    """
    forms: dict[str | None, set[str]] = {}
    known = connection.execute(_PARTIES).all()
    for row in known:
        if party_on(row.party, row.municipality, None) == party_on(party, row.municipality, None):
            forms.setdefault(row.municipality, set()).add(row.party)
    if not forms:
        raise _refused(
            message("the archive has no party {name}", name=party), sorted({row.party for row in known})
        )
    alike: dict[tuple[str, ...], list[str | None]] = {}
    for municipality, found in forms.items():
        alike.setdefault(tuple(sorted(found)), []).append(municipality)
    return or_(*(_printed(shown, where) for shown, where in alike.items()))


def _printed(forms: Sequence[str], municipalities: Sequence[str | None]) -> ColumnElement[bool]:
    """Whether one of the short forms is printed in a meeting of one of the municipalities."""
    named = [one for one in municipalities if one is not None]
    where: ColumnElement[bool] = MEETINGS.c.municipality.in_(named)
    if len(named) < len(municipalities):
        where = or_(where, MEETINGS.c.municipality.is_(None))
    return where & exists().where(ATTENDANCE.c.record == MEETINGS.c.record, ATTENDANCE.c.party.in_(forms))


def _nearest(name: str, known: Sequence[str]) -> list[str]:
    return get_close_matches(name, sorted(set(known)), n=5, cutoff=0.4) or sorted(set(known))[:12]


def _refused(cause: Message, near: Sequence[str]) -> InputError:
    mend = (
        message("There are {names}.", names=list(near))
        if near
        else message("archive list shows those there are.")
    )
    return InputError(cause, mend=mend)


_PARTIES = (
    select(ATTENDANCE.c.party, MEETINGS.c.municipality)
    .join(MEETINGS, MEETINGS.c.record == ATTENDANCE.c.record)
    .where(ATTENDANCE.c.party.is_not(None))
    .distinct()
)
_BODIES = select(MEETINGS.c.body_key, MEETINGS.c.body).distinct().order_by(MEETINGS.c.body_key)
