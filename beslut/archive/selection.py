"""A selection (urval) of the meetings of an archive: by body, day, person and party."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

from attrs import field, frozen
from sqlalchemy import ColumnElement, Connection, Select, bindparam, exists, select, text

from beslut.archive import truth
from beslut.archive.derived.rows import body_key
from beslut.archive.derived.tables import ATTENDANCE, MEETINGS, PARAGRAPHS
from beslut.archive.driver import Question
from beslut.archive.entries import Entry
from beslut.archive.names import near, refused
from beslut.archive.printed_parties import Printed, printed_as, sits_there
from beslut.archive.withdrawn import Withdrawn
from beslut.batch import Progress, counted
from beslut.messages import message
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


def meetings(
    connection: Connection, wanted: Selection, progress: Progress | None = None, number: str | None = None
) -> Iterator[tuple[Entry, Meeting]]:
    """The meetings that are wanted, in the order of their days, those without one last; one at a time.

    With the number of a § only those that have it are read. Where none has it, the first is given and the first with
    each § that there is, so that whoever asked can be told which they are. Raises `InputError` for a body or a person
    that the archive does not know, with the nearest that it does.
    """
    for version in counted(selected(connection, wanted, number), progress):
        found = truth.version(connection, version)
        if found is not None and found.meeting is not None:
            yield found.entry, found.meeting


def selected(connection: Connection, wanted: Selection, number: str | None = None) -> tuple[int, ...]:
    """The numbers of the newest versions of the meetings that are wanted, in the order of their days.

    With the number of a § they are those that `meetings` gives for it.
    """
    keys = keys_of(connection, wanted)
    query = chosen(keys).order_by(*_BY_DAY)
    if number is None:
        return tuple(connection.execute(query).scalars())
    return tuple(connection.execute(query.where(_has(number))).scalars()) or _with_each(connection, keys)


def _with_each(connection: Connection, keys: Keys) -> tuple[int, ...]:
    """The first meeting, and the first with each §."""
    query = (
        chosen(keys)
        .add_columns(PARAGRAPHS.c.number)
        .outerjoin_from(MEETINGS, PARAGRAPHS, PARAGRAPHS.c.record == MEETINGS.c.record)
        .order_by(*_BY_DAY, PARAGRAPHS.c.ordinal)
    )
    first: dict[str | None, int] = {}
    for version, number in connection.execute(query):
        first.setdefault(number, version)
    return tuple(dict.fromkeys(first.values()))


def _has(number: str) -> ColumnElement[bool]:
    return exists().where(PARAGRAPHS.c.record == MEETINGS.c.record, PARAGRAPHS.c.number == number)


_BY_DAY = (MEETINGS.c.date.is_(None), MEETINGS.c.date, MEETINGS.c.body_key, MEETINGS.c.record)


@frozen(kw_only=True)
class Keys:
    """A selection by what the archive knows things by (nycklar); None where it does not matter."""

    bodies: frozenset[str] | None
    since: date | None
    until: date | None
    persons: frozenset[str] | None
    parties: frozenset[Printed] | None
    records: frozenset[str] | None

    def fit(self, one: Withdrawn) -> bool:
        """Whether a withdrawn record is among what is wanted; its id is not looked at."""
        if (self.since or self.until) and one.date is None:
            return False
        return (
            (self.bodies is None or one.body_key in self.bodies)
            and (self.since is None or one.date is None or one.date >= self.since)
            and (self.until is None or one.date is None or one.date <= self.until)
            and (self.persons is None or not self.persons.isdisjoint(one.person_keys))
            and (self.parties is None or not self.parties.isdisjoint(_printed(one)))
        )


def keys_of(connection: Connection, wanted: Selection, beside: Sequence[Withdrawn] = ()) -> Keys:
    """What the names of a selection stand for; `beside` are records that are meant too, though they do not count.

    Raises `InputError` for a name that neither the archive nor those know.
    """
    bodies = [key for name in wanted.bodies for key in bodies_named(connection, name, beside)]
    parties = [each for party in wanted.parties for each in printed_as(connection, party, beside)]
    return Keys(
        bodies=frozenset(bodies) if wanted.bodies else None,
        since=wanted.since,
        until=wanted.until,
        persons=frozenset(_known_person(connection, name, beside) for name in wanted.persons)
        if wanted.persons
        else None,
        parties=frozenset(parties) if wanted.parties else None,
        records=frozenset(wanted.records) if wanted.records else None,
    )


def chosen(keys: Keys) -> Select[Any]:
    """The question for the numbers of the newest versions of the meetings that are wanted, in no order."""
    query = select(MEETINGS.c.version)
    if keys.bodies is not None:
        query = query.where(MEETINGS.c.body_key.in_(keys.bodies))
    if keys.since is not None:
        query = query.where(MEETINGS.c.date >= keys.since.isoformat())
    if keys.until is not None:
        query = query.where(MEETINGS.c.date <= keys.until.isoformat())
    if keys.persons is not None:
        query = _attended_by(query, keys.persons)
    if keys.parties is not None:
        query = query.where(sits_there(keys.parties))
    if keys.records is not None:
        query = query.where(MEETINGS.c.record.in_(keys.records))
    return query


def records_of(connection: Connection, wanted: Selection, number: str | None = None) -> tuple[str, ...]:
    """The ids of the records that are wanted; with the number of a § only those that have it."""
    query = select(MEETINGS.c.record).where(MEETINGS.c.version.in_(chosen(keys_of(connection, wanted))))
    if number is not None:
        query = query.where(_has(number))
    return tuple(connection.execute(query.order_by(MEETINGS.c.record)).scalars())


def bodies_named(connection: Connection, name: str, beside: Sequence[Withdrawn] = ()) -> tuple[str, ...]:
    """The keys of the bodies of this name, or with these initials, as secretaries write them: KS, KF, BUN.

    Raises `InputError` where there is no such body, or where initials fit bodies of several names.
    """
    own = body_key(name)
    if _BODY.value(connection, body_key=own):
        return (own,)
    known = {one.body_key: one.body or "" for one in beside}
    known |= {row.body_key: row.body or "" for row in connection.execute(_BODIES)}
    if own in known:
        return (own,)
    fitting = sorted(key for key in known if folded(name) == initials(key))
    if len(fitting) == 1:
        return (fitting[0],)
    names = [known[key] for key in fitting] or near(name, [shown for shown in known.values() if shown])
    if fitting:
        raise refused(message("several bodies may be called {name}", name=name), names, "--body")
    raise refused(message("the archive has no body called {name}", name=name), names, "--body")


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


def _attended_by(query: Select[Any], keys: Collection[str]) -> Select[Any]:
    attended = ATTENDANCE.c.record == MEETINGS.c.record
    return query.where(exists().where(attended, ATTENDANCE.c.person_key.in_(keys)))


def _known_person(connection: Connection, name: str, beside: Sequence[Withdrawn]) -> str:
    """The key of somebody whom some meeting names; raises `InputError` with the nearest names where none does."""
    key = folded(name)
    if connection.execute(select(ATTENDANCE.c.name).where(ATTENDANCE.c.person_key == key).limit(1)).first():
        return key
    if any(key in one.person_keys for one in beside):
        return key
    names = [*connection.execute(select(ATTENDANCE.c.name).distinct()).scalars()]
    names += [person for one in beside for person in one.persons]
    raise refused(message("nobody in the archive is called {name}", name=name), near(name, names), "--person")


def _printed(one: Withdrawn) -> frozenset[Printed]:
    return frozenset(Printed(municipality=one.municipality, short=short) for short in one.parties)


_BODY = Question(select(exists().where(MEETINGS.c.body_key == bindparam("body_key"))))
_BODIES = text(
    "WITH RECURSIVE walked (body_key) AS ("
    "SELECT min(body_key) FROM d_meetings "
    "UNION ALL SELECT (SELECT min(body_key) FROM d_meetings WHERE body_key > walked.body_key) "
    "FROM walked WHERE walked.body_key IS NOT NULL) "
    "SELECT body_key, (SELECT body FROM d_meetings WHERE d_meetings.body_key = walked.body_key "
    "ORDER BY date LIMIT 1) AS body FROM walked WHERE body_key IS NOT NULL"
)
"""Every body, from one to the next by the index: bodies are few, and their meetings many."""
