"""Rows of the attendance list (rader i närvarolistan) as rules name them, and how their person stands in a §."""

from __future__ import annotations

from beslut.participation import Roster, Standing
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.records import Attendance, Capacity


def in_print(row: Attendance) -> str:
    """The person of the row with party, as minutes write it."""
    return row.name if row.party is None else f"{row.name} ({row.party})"


def standing_of(roster: Roster, row: Attendance) -> Standing | None:
    """How the person of the row stands in the §; None where nobody answers to it, or more than one."""
    same = [
        each for each in roster.standings if each.person is row.person
    ]  # as it mostly is, and quickly found
    if len(same) == 1:
        return same[0]
    wanted = folded(row.name)
    found = [
        each
        for each in roster.standings
        if folded(each.person.name) == wanted and (row.party is None or same_party(each.party, row.party))
    ]
    return found[0] if len(found) == 1 else None


def plainly_outside(row: Attendance) -> bool:
    """Whether the row is plainly of somebody outside the elected body: an official, a guest, a staff representative.

    A party is printed for those elected: a row among the others that has one, and tells nothing more, may be that of a
    substitute who does not serve.
    """
    return row.capacity is Capacity.OTHER and (
        row.attending is not None or row.title is not None or row.party is None
    )
