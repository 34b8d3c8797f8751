"""Signing off (attest): the secretary certifies what the minutes say, the chair approves, but never the own line."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from beslut.messages import Message, message
from beslut.records import Attendance, RoleKind
from beslut.reports.account import Account
from beslut.reports.pay.service import Key, key_of

VICE = (RoleKind.FIRST_VICE_CHAIR, RoleKind.SECOND_VICE_CHAIR)


@frozen(kw_only=True)
class Signers:
    """Who signs for the lines of one meeting (attestanter): the secretary, the chairs and the vice chairs by name."""

    certifier: Message | str
    chairs: dict[Key, str]
    vices: dict[Key, str]

    def approver(self, of: Key) -> Message | str:
        """Who approves the line of somebody (attesterar): the chair, or the vice chair where it is the chair's own.

        Where chairs take turns each of their lines goes to a vice chair, and to the other chair where there is none.
        """
        own = of in self.chairs
        first, then = (self.vices, self.chairs) if own else (self.chairs, self.vices)
        for key, name in (*first.items(), *then.items()):
            if key != of:
                return name
        if own:
            return message("vice chair (not named in the minutes)")
        return message("chair (not named in the minutes)")


def signers(account: Account) -> Signers:
    """Who signs for the lines of this meeting."""
    meeting = account.meeting
    secretaries = [row.name for row in meeting.secretaries]
    return Signers(
        certifier=", ".join(dict.fromkeys(secretaries))
        if secretaries
        else message("secretary (not named in the minutes)"),
        chairs=_named(meeting.chairs),
        vices=_named(row for kind in VICE for row in meeting.holders(kind)),
    )


def _named(rows: Iterable[Attendance]) -> dict[Key, str]:
    return {key_of(row.name, row.party): row.name for row in rows}
