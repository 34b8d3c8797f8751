"""The record that was meant (närmaste post): which ids are like one that the archive does not hold."""

from __future__ import annotations

from difflib import get_close_matches

from sqlalchemy import Connection, select

from beslut.archive.addresses import Address
from beslut.archive.tables import VERSIONS
from beslut.errors import InputError
from beslut.messages import message

_AMONG = 500
"""Of so many records at most the nearest is looked for; whoever is nowhere near is told to look in the list."""


def no_record(connection: Connection, address: Address, record: str) -> InputError:
    """The error for a record that is not there, with the nearest that are: of the same day, or of the same body."""
    near = nearest(connection, record)
    return InputError(
        message("there is no record {record}", record=record),
        place=str(address),
        mend=message("The nearest: {names}.", names=near)
        if near
        else message("beslut archive list shows those there are."),
    )


def nearest(connection: Connection, record: str) -> tuple[str, ...]:
    """At most three ids that are like this one, the nearest first."""
    parts = record.strip("/").split("/")
    same_day = [VERSIONS.c.record.contains(f"/{part}/", autoescape=True) for part in parts[-2:-1] if part]
    same_body = VERSIONS.c.record.startswith("/".join(parts[:2]) + "/", autoescape=True)
    known = select(VERSIONS.c.record).distinct().order_by(VERSIONS.c.record).limit(_AMONG)
    for alike in (*same_day, same_body):
        among = connection.execute(known.where(alike)).scalars().all()
        if found := get_close_matches(record, among, n=3, cutoff=0.7):
            return tuple(found)
    return ()
