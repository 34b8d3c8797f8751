"""The pay basis (arvodesunderlag) as reports: a line a person and meeting, the sums, and who signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from attrs import frozen

from beslut.law import FeeRules
from beslut.messages import Message, message, messages
from beslut.participation.names import folded
from beslut.records import Body
from beslut.reports.account import Account, documents
from beslut.reports.pay.bodies import with_body
from beslut.reports.pay.clock import Minutes
from beslut.reports.pay.columns import COLUMNS
from beslut.reports.pay.lines import PayLine, pay_lines
from beslut.reports.pay.notes import notes_of, without_list
from beslut.reports.pay.payee import Payee
from beslut.reports.pay.payroll import Payroll
from beslut.reports.pay.service import Service
from beslut.reports.pay.signing import Signers, signers
from beslut.reports.pay.units import figures, kronor
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.withholding import Withheld

_SUMS = (
    Column(name="person", label=message("Person"), key=True),
    Column(name="party", label=message("Party")),
    Column(name="municipality", label=message("Municipality")),
    Column(name="employment_id", label=message("Employment id"), withheld=Withheld.ID),
    Column(name="meetings", label=message("Meetings"), figures=True),
    Column(name="amount", label=message("Kronor"), figures=True),
    Column(name="unknown", label=message("Lines to ask about"), figures=True),
)
_SIGNS = (
    Column(name="body", label=message("Body"), prose=True, key=True),
    Column(name="date", label=message("Date"), key=True),
    Column(name="step", label=message("Step"), prose=True),
    Column(name="who", label=message("Who"), prose=True),
    Column(name="lines", label=message("Lines"), prose=True),
    Column(name="signed", label=message("Signature and date"), prose=True),
)


@frozen(kw_only=True)
class PayBasis:
    """The pay basis of some meetings (arvodesunderlag): the lines, by which profile, and whom the payroll knows."""

    given: tuple[Account, ...]
    rules: FeeRules
    payroll: Payroll
    lines: tuple[PayLine, ...]

    @property
    def unknown(self) -> tuple[PayLine, ...]:
        """The lines that payroll has to ask about."""
        return tuple(line for line in self.lines if line.unknown)

    def employment_id(self, line: PayLine) -> str | None:
        """The employment id of the person of a line; None where it, or which of two namesakes it is, is not known."""
        known = None if line.service.doubt is not None else self.payroll.of(line.service)
        return None if known is None else known.id

    def reports(self) -> tuple[Report, Report, Report]:
        """The lines, the sums a person, and the signatures."""
        return pay_sheet(self), pay_sums(self), pay_signatures(self)


def pay_basis(
    given: Sequence[Account], rules: FeeRules, payroll: Payroll | None = None, bodies: Sequence[Body] = ()
) -> PayBasis:
    """The pay basis of these meetings by a fee profile (arvodesunderlag).

    `bodies` tell what the minutes do not: the kind of body, its municipality, and who is elected, with their ids.
    """
    known = payroll or Payroll()
    meetings = tuple(with_body(each, bodies) for each in given)
    return PayBasis(given=meetings, rules=rules, payroll=known, lines=pay_lines(meetings, rules, known))


def pay_sheet(basis: PayBasis) -> Report:
    """One line for each person and meeting, with every column (arvodesrader)."""
    sign = {id(account): signers(account) for account in basis.given}
    return Report(
        name="pay_sheet",
        title=message("Pay basis by {profile}", profile=basis.rules.name),
        public_title=message("Presence at meetings"),
        columns=COLUMNS,
        rows=[_row(basis, line, sign[id(line.service.account)]) for line in basis.lines],
        notes=without_list(basis.given),
        private_notes=notes_of(basis.rules, basis.given, basis.lines),
        sources=documents(basis.given),
    )


def _row(basis: PayBasis, line: PayLine, sign: Signers) -> tuple[Cell, ...]:
    service, reckoning = line.service, line.reckoning
    account = service.account
    values: tuple[Value, ...] = (
        account.meeting.body.name if account.meeting.body else None,
        line.day,
        service.person.name,
        service.party,
        basis.employment_id(line),
        tuple(role.term for role in service.roles) or None,
        service.presence,
        service.seats or None,
        service.start,
        service.end,
        _minutes(service.present),
        _minutes(service.served),
        None if service.paragraphs is None else str(service.paragraphs),
        message("yes") if service.remote else None,
        line.paid_for,
        None if line.fee is None else line.fee.name,
        message("unknown") if reckoning.units is None else figures(reckoning.units),
        message("unknown") if reckoning.amount is None else kronor(reckoning.amount),
        reckoning.why,
        reckoning.code if line.paid else None,
        _accounting(basis.rules, account) if line.paid else None,
        None,
        None,
        sign.certifier,
        sign.approver(service.payee),
        account.document,
        account.line(service.place),
    )
    return tuple(Cell(value, place=service.place if value is not None else None) for value in values)


def _minutes(time: Minutes) -> Value:
    return message("unknown") if time.exact is None else time.exact


def _accounting(rules: FeeRules, account: Account) -> str | None:
    body = account.meeting.body
    for each in rules.accounting:
        if each.body is None or (body is not None and folded(each.body) == folded(body.name)):
            return each.string
    return None


def pay_sums(basis: PayBasis) -> Report:
    """What each person comes to, with the number of lines that are still open (summor)."""
    mine: dict[Payee, list[PayLine]] = {}
    for line in basis.lines:
        mine.setdefault(line.service.payee, []).append(line)
    return Report(
        name="pay_sums",
        title=message("Sum of each person"),
        columns=_SUMS,
        rows=[_sum(basis, lines) for lines in mine.values()],
        withheld=Withheld.PAY,
    )


def _sum(basis: PayBasis, lines: Sequence[PayLine]) -> tuple[Cell, ...]:
    amounts = [line.reckoning.amount for line in lines if line.reckoning.amount is not None]
    return (
        Cell(lines[0].service.person.name),
        Cell(_each(lines, lambda service: service.party)),
        Cell(_each(lines, _municipality)),
        Cell(basis.employment_id(lines[0])),
        Cell(len({id(line.service.account) for line in lines})),
        Cell(kronor(sum(amounts, Decimal(0)))),
        Cell(sum(line.unknown for line in lines)),
    )


def _municipality(service: Service) -> str | None:
    body = service.account.meeting.body
    return None if body is None else body.municipality


def _each(lines: Sequence[PayLine], printed: Callable[[Service], str | None]) -> Value:
    """What is printed; all of it of somebody of whom it is known that it is one person, whatever is printed."""
    service = lines[0].service
    if service.payee.name not in service.account.joined:
        return printed(service)
    found = (text for line in lines if (text := printed(line.service)) is not None)
    known = tuple({folded(text): text for text in found}.values())
    return known if len(known) > 1 else next(iter(known), None)


def pay_signatures(basis: PayBasis) -> Report:
    """Who signs for the lines of each meeting: two steps, and nobody approves the own line (attest)."""
    lines: dict[int, list[PayLine]] = {id(account): [] for account in basis.given}
    for line in basis.lines:
        lines[id(line.service.account)].append(line)
    rows = [row for account in basis.given for row in _signs(account, lines[id(account)])]
    return Report(name="pay_signatures", title=message("Signatures"), columns=_SIGNS, rows=rows)


def _signs(account: Account, lines: Sequence[PayLine]) -> Iterator[tuple[Cell, ...]]:
    if not lines:
        return
    sign = signers(account)
    approvals: dict[Message | str, list[PayLine]] = {}
    for line in lines:
        approvals.setdefault(sign.approver(line.service.payee), []).append(line)
    body = account.meeting.body
    start = Cell(None if body is None else body.name), Cell(account.meeting.date)
    certified = messages("{n} line", "{n} lines", len(lines))
    yield (*start, Cell(message("certifies")), Cell(sign.certifier), Cell(certified), Cell())
    most = max(approvals.values(), key=len)
    for who, theirs in approvals.items():
        names = tuple(dict.fromkeys(line.service.person.name for line in theirs))
        what: Value = names if theirs is not most else messages("{n} line", "{n} lines", len(theirs))
        yield (*start, Cell(message("approves")), Cell(who), Cell(what), Cell())
