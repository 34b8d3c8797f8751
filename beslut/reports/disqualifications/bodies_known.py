"""Body files (organfiler) given beside the minutes: which of them is of which meeting."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from beslut.law import LocalRules
from beslut.records import Body
from beslut.reports.account import Account
from beslut.rules import is_of_body


@frozen(kw_only=True)
class Known:
    """A body, and its local rules where they are told (känt organ)."""

    body: Body
    local: LocalRules | None = None


def known_of(one: Account, known: Sequence[Known]) -> Known | None:
    """What is known of the body of a meeting; nothing where two may be meant, as when the minutes print no body."""
    found = [each for each in known if is_of_body(one.meeting, each.body)]
    return found[0] if len(found) == 1 else None
