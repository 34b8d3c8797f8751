"""Signing off (attest): the secretary certifies what the minutes say, the chair approves, but never the own line."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from beslut.messages import Message, message
from beslut.records import Attendance, Capacity, RoleKind
from beslut.reports.account import Account
from beslut.reports.pay.payee import Payee, payee_of

VICE = (RoleKind.FIRST_VICE_CHAIR, RoleKind.SECOND_VICE_CHAIR)


@frozen(kw_only=True)
class Signers:
    """Who signs for the lines of one meeting (attestanter): the secretary, the chairs and the vice chairs by name."""

    certifier: Message | str
    chairs: dict[Payee, str]
    vices: dict[Payee, str]

    def approver(self, of: Payee) -> Message | str:
        """Who approves the line of somebody (attesterar): the chair, or the vice chair where it may be the chair's own.

        Where chairs take turns each of their lines goes to a vice chair, and to the other chair where there is none.
        """
        own = any(of.may_be(chair) for chair in self.chairs)
        first, then = (self.vices, self.chairs) if own else (self.chairs, self.vices)
        for who, name in (*first.items(), *then.items()):
            if not of.may_be(who):
                return name
        if own:
            return message("vice chair (the minutes name none who was present)")
        return message("chair (the minutes name none who was present)")


def signers(account: Account) -> Signers:
    """Who signs for the lines of this meeting; somebody who was absent does not."""
    meeting = account.meeting
    secretaries = [row.name for row in meeting.secretaries]
    return Signers(
        certifier=", ".join(dict.fromkeys(secretaries))
        if secretaries
        else message("secretary (not named in the minutes)"),
        chairs=_named(meeting.chairs, account),
        vices=_named((row for kind in VICE for row in meeting.holders(kind)), account),
    )


def _named(rows: Iterable[Attendance], account: Account) -> dict[Payee, str]:
    present = (row for row in rows if row.capacity is not Capacity.ABSENT)
    body, joined = account.meeting.body, account.joined
    return {payee_of(row.person, row.party, body, joined): row.name for row in present}
