"""The size of a body (organets storlek), by what a body file or the minutes know of it (R59)."""

from collections.abc import Iterator
from datetime import date

from beslut.law.body_sizes import EXECUTIVE_BOARD, MUNICIPAL_COUNCIL, REGIONAL_COUNCIL, least_members
from beslut.messages import Message, message
from beslut.records import Body, BodyKind
from beslut.rules.bodies import COUNCILS, FEDERATIONS
from beslut.rules.case import Case
from beslut.rules.finding import Missing, Remark, Severity

MEASURED = COUNCILS | FEDERATIONS | {BodyKind.EXECUTIVE_BOARD, BodyKind.JOINT_COMMITTEE}
"""The bodies whose size the law sets."""


def body_size(case: Case) -> Iterator[Remark | Missing]:
    """How many members and substitutes a body has at the least (5:5, 6:16, 9:3, 9:24): a check of the body file."""
    body = case.meeting.body
    if body is None or case.day is None:
        return
    if body.kind is BodyKind.COUNCIL:
        yield from _council_size(body, case.day)
    elif body.kind is BodyKind.EXECUTIVE_BOARD:
        yield from _board_size(body, case.day)
    elif body.seats is not None and body.substitutes is not None and body.substitutes != body.seats:
        what = message(
            "{substitutes} substitutes for {seats} seats; there have to be as many",
            substitutes=body.substitutes,
            seats=body.seats,
        )
        yield _wrong_size(what)


def _council_size(body: Body, day: date) -> Iterator[Remark | Missing]:
    """An odd number, and at least what the law sets for so many entitled to vote."""
    if body.seats is None:
        return
    sizes = (REGIONAL_COUNCIL if body.region else MUNICIPAL_COUNCIL).value_on(day)
    if body.seats % 2 == 0:
        yield _wrong_size(message("{seats} seats; the number has to be odd", seats=body.seats))
    least = sizes[0].members if body.voters is None else least_members(sizes, body.voters)
    if body.seats < least:
        what = message("{seats} seats; at least {least} are needed", seats=body.seats, least=least)
        yield _wrong_size(what)
    elif body.voters is None and body.seats < sizes[-1].members:
        yield Missing(fact=message("how many are entitled to vote"))


def _board_size(body: Body, day: date) -> Iterator[Remark]:
    """As many members, and as many substitutes, as the law sets for a styrelse."""
    least = EXECUTIVE_BOARD.value_on(day)
    if body.seats is not None and body.seats < least:
        yield _wrong_size(
            message("{seats} seats; at least {least} are needed", seats=body.seats, least=least)
        )
    if body.substitutes is not None and body.substitutes < least:
        what = message(
            "{count} substitutes; at least {least} are needed", count=body.substitutes, least=least
        )
        yield _wrong_size(what)


def _wrong_size(what: Message) -> Remark:
    return Remark(
        severity=Severity.WARNING,
        what=what,
        mend=message(
            "Correct what is known of the body, if it is wrong; else the council has to decide anew."
        ),
    )
