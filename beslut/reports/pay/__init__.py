"""The pay basis (arvodesunderlag): from presence at meetings to units and kronor, by the fee rules of a municipality.

`pay_basis(accounts, load_fee_profile("hudiksvall-2023"))` gives the lines, and `.reports()` the tables. Facts come from
the minutes, rules from the profile, employment ids from a file of their own that is joined last.
"""

from beslut.reports.pay.columns import COLUMNS, SHORT, arranged
from beslut.reports.pay.days import outside_of
from beslut.reports.pay.lines import PaidFor, PayLine, pay_lines
from beslut.reports.pay.payee import Payee
from beslut.reports.pay.payroll import Payroll
from beslut.reports.pay.service import Presence, Service, services
from beslut.reports.pay.sheet import PayBasis, pay_basis, pay_sheet, pay_signatures, pay_sums
from beslut.reports.pay.transactions import Transaction, transactions

__all__ = [
    "COLUMNS",
    "SHORT",
    "PaidFor",
    "PayBasis",
    "PayLine",
    "Payee",
    "Payroll",
    "Presence",
    "Service",
    "Transaction",
    "arranged",
    "outside_of",
    "pay_basis",
    "pay_lines",
    "pay_sheet",
    "pay_signatures",
    "pay_sums",
    "services",
    "transactions",
]
