"""Who took part in one § (deltagande), straight from the derived tables: one look-up, and nothing derived anew."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, select

from beslut.archive.derived.tables import MEETINGS, PARAGRAPHS, ROSTERS
from beslut.archive.driver import Question
from beslut.participation import Status, Why


class Stood(NamedTuple):
    """How somebody stood to the decision of a § (deltagande): the fields of a `Standing` that the archive keeps.

    `told_status` and `told_why` are the values of `status` and `why`; `line` and `page` are where the minutes show it.
    """

    name: str
    party: str | None
    capacity: str | None
    told_status: str
    told_why: str
    other: str | None
    seat: str | None
    part: str | None
    line: int | None
    page: int | None

    @property
    def status(self) -> Status:
        """How the person stood."""
        return _STATUSES[self.told_status]

    @property
    def why(self) -> Why:
        """And why."""
        return _WHYS[self.told_why]


def standings(
    connection: Connection, body_key: str, day: date, number: str
) -> tuple[tuple[str, tuple[Stood, ...]], ...]:
    """Everybody's standing in a § of the meetings that a body held on a day, by record; empty where there is none."""
    found = _QUESTION.rows(connection, body_key=body_key, day=day.isoformat(), number=number)
    return tuple([(record, tuple(map(Stood._make, _lists(told)))) for record, told in found])


_lists = msgspec.json.Decoder(list[list[Any]]).decode
_STATUSES = {status.value: status for status in Status}
_WHYS = {why.value: why for why in Why}


_QUESTION = Question(
    select(MEETINGS.c.record, ROSTERS.c.standings)
    .join(PARAGRAPHS, PARAGRAPHS.c.record == MEETINGS.c.record)
    .join(ROSTERS, (ROSTERS.c.record == PARAGRAPHS.c.record) & (ROSTERS.c.roster == PARAGRAPHS.c.roster))
    .where(
        MEETINGS.c.body_key == bindparam("body_key"),
        MEETINGS.c.date == bindparam("day"),
        PARAGRAPHS.c.number == bindparam("number"),
    )
    .order_by(MEETINGS.c.record)
)
