"""Attendance statistics (närvarostatistik): over meetings, bodies and periods, by person, party, body and term.

`Ledger` takes the meetings of one body one at a time and keeps sums; `presences` and `group_presences` do so for
meetings that are at hand. The definitions in use are told in `docs/statistics.md`.
"""

from collections.abc import Sequence

from beslut.reports.account import Account
from beslut.reports.statistics.group_presence import GroupPresence
from beslut.reports.statistics.ledger import Ledger
from beslut.reports.statistics.presence import Presence

__all__ = ["GroupPresence", "Ledger", "Presence", "group_presences", "ledger_of", "presences"]


def ledger_of(given: Sequence[Account]) -> Ledger:
    """The meetings of one body, counted by what the minutes say, with ranges where they say little."""
    ledger = Ledger(without_list=True)
    for one in given:
        ledger.add(one)
    return ledger


def presences(given: Sequence[Account]) -> tuple[Presence, ...]:
    """The presence of every elected person whom the minutes name, in the order in which they first do.

    The meetings are those of one body.
    """
    return ledger_of(given).persons


def group_presences(given: Sequence[Account]) -> tuple[GroupPresence, ...]:
    """The presence of each party over these meetings of one body, the parties by name, and the whole body last."""
    return ledger_of(given).parties
