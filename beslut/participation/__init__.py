"""Participation: from what a meeting's minutes state to who took part in each decision, and why.

It takes a `Meeting` and gives, for every person and every §, took part, declined, disqualified, absent, not
serving or unknown, with the reason and its place. Nothing here prints, and nothing here knows the law.
"""

from beslut.participation.derivation import participation
from beslut.participation.standing import (
    Conflict,
    EmptySeat,
    Participation,
    Roster,
    SharedSeat,
    Standing,
    Vacancy,
)
from beslut.participation.status import Status, Why

__all__ = [
    "Conflict",
    "EmptySeat",
    "Participation",
    "Roster",
    "SharedSeat",
    "Standing",
    "Status",
    "Vacancy",
    "Why",
    "participation",
]
