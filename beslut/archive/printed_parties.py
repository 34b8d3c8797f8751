"""Parties as municipalities print them (partier som de skrivs): which short forms mean the party that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen
from sqlalchemy import ColumnElement, Connection, exists, false, or_, select

from beslut.archive.derived.tables import ATTENDANCE, MEETINGS
from beslut.archive.names import refused
from beslut.archive.short_forms import party_on
from beslut.archive.withdrawn import Withdrawn
from beslut.messages import message


@frozen(kw_only=True)
class Printed:
    """A short form where it is printed (partibeteckning); `municipality` None is where the minutes name none."""

    municipality: str | None
    short: str


def printed_as(connection: Connection, party: str, beside: Iterable[Withdrawn] = ()) -> frozenset[Printed]:
    """All that means the party, by whatever short form a municipality prints.

    `beside` are records that are meant too, though they do not count. Raises `InputError` where no meeting knows the
    party.
    """
    known = {Printed(municipality=row.municipality, short=row.party) for row in connection.execute(_PARTIES)}
    known.update(
        Printed(municipality=one.municipality, short=short) for one in beside for short in one.parties
    )
    found = frozenset(
        one
        for one in known
        if party_on(one.short, one.municipality, None) == party_on(party, one.municipality, None)
    )
    if not found:
        raise refused(
            message("the archive has no party {name}", name=party),
            sorted({one.short for one in known}),
            "--party",
        )
    return found


def sits_there(printed: Iterable[Printed]) -> ColumnElement[bool]:
    """The condition that one of the short forms is printed in a meeting of its municipality."""
    forms: dict[str | None, set[str]] = {}
    for one in printed:
        forms.setdefault(one.municipality, set()).add(one.short)
    alike: dict[tuple[str, ...], list[str | None]] = {}
    for municipality, found in forms.items():
        alike.setdefault(tuple(sorted(found)), []).append(municipality)
    return or_(false(), *(_printed(shown, where) for shown, where in alike.items()))


def _printed(forms: Sequence[str], municipalities: Sequence[str | None]) -> ColumnElement[bool]:
    named = [one for one in municipalities if one is not None]
    where: ColumnElement[bool] = MEETINGS.c.municipality.in_(named)
    if len(named) < len(municipalities):
        where = or_(where, MEETINGS.c.municipality.is_(None))
    return where & exists().where(ATTENDANCE.c.record == MEETINGS.c.record, ATTENDANCE.c.party.in_(forms))


_PARTIES = (
    select(ATTENDANCE.c.party, MEETINGS.c.municipality)
    .join(MEETINGS, MEETINGS.c.record == ATTENDANCE.c.record)
    .where(ATTENDANCE.c.party.is_not(None))
    .distinct()
)
