"""Transactions (transaktioner): the lines that can be paid, as a payroll system takes them in."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from attrs import frozen

from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.reports.pay.lines import PaidFor, PayLine
from beslut.reports.pay.sheet import PayBasis

CENT = Decimal("0.01")


@frozen(kw_only=True)
class Transaction:
    """What is paid to somebody (transaktion): by employment id and pay code, or as hours by an event code (tidkod)."""

    employment_id: str
    code: str
    day: date | None
    by_time: bool
    number: Decimal
    amount: Decimal
    comment: Message


def transactions(basis: PayBasis) -> tuple[Transaction, ...]:
    """The transactions of all lines with something to pay; lines that are unknown are in none.

    Amounts are in öre, half up. Raises `InputError` where the employment id of somebody, or a pay code, is missing.
    """
    paid = [line for line in basis.lines if line.paid]
    lacking = dict.fromkeys(line.service.person.name for line in paid if basis.employment_id(line) is None)
    if lacking:
        raise InputError(
            message("no employment id is known of {names}", names=list(lacking)),
            place=basis.payroll.document or "--ids",
            mend=message("Add a row with name, party and id to the file of --ids."),
        )
    without = dict.fromkeys(_what(line) for line in paid if line.reckoning.code is None)
    if without:
        raise InputError(
            message("the profile has no pay code for: {fees}", fees=list(without)),
            place="--profile",
            mend=message("Write the pay codes of your payroll system in a profile of your own."),
        )
    return tuple(_transaction(basis, line) for line in paid)


def _what(line: PayLine) -> Message | str:
    if line.paid_for is PaidFor.ADJUSTING or line.fee is None:
        return line.paid_for.term
    return line.fee.name


def _number(line: PayLine) -> Decimal:
    """How many of the pay code: a half day with a code of its own is one of that."""
    units, fee = line.reckoning.units, line.fee
    assert units is not None
    if fee is not None and fee.half_code is not None and line.reckoning.code == fee.half_code:
        return units * 2
    return units


def _transaction(basis: PayBasis, line: PayLine) -> Transaction:
    reckoning, id_ = line.reckoning, basis.employment_id(line)
    assert id_ is not None
    assert reckoning.code is not None
    assert reckoning.amount is not None
    fee = line.fee
    by_time = (
        line.paid_for is PaidFor.MEETING
        and fee is not None
        and fee.time_code is not None
        and fee.unit.by_the_clock
    )
    code = fee.time_code if by_time and fee is not None and fee.time_code is not None else reckoning.code
    return Transaction(
        employment_id=id_,
        code=code,
        day=line.day,
        by_time=by_time,
        number=_number(line),
        amount=reckoning.amount.quantize(CENT, rounding=ROUND_HALF_UP),
        comment=message("{meeting}: {why}", meeting=line.service.account.name, why=reckoning.why),
    )
