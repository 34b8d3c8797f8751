"""The columns of the pay basis (kolumner): facts of presence may be published, what is paid may not."""

from attrs import evolve

from beslut.errors import InputError
from beslut.messages import message
from beslut.reports.report import Column, Report
from beslut.reports.withholding import Withheld

COLUMNS = (
    Column(name="body", label=message("Body"), prose=True),
    Column(name="date", label=message("Date"), key=True),
    Column(name="person", label=message("Person"), key=True),
    Column(name="party", label=message("Party")),
    Column(name="employment_id", label=message("Employment id"), withheld=Withheld.ID),
    Column(name="role", label=message("Role"), prose=True),
    Column(name="presence", label=message("Was there as"), prose=True),
    Column(name="for_whom", label=message("For"), prose=True),
    Column(name="start", label=message("From")),
    Column(name="end", label=message("To")),
    Column(name="minutes", label=message("Minutes"), figures=True),
    Column(name="minutes_served", label=message("Minutes serving"), figures=True),
    Column(name="paragraphs", label=message("§§")),
    Column(name="remote", label=message("At a distance")),
    Column(name="paid_for", label=message("For what")),
    Column(name="fee", label=message("Fee"), prose=True, withheld=Withheld.PAY),
    Column(name="units", label=message("Units"), figures=True, withheld=Withheld.PAY),
    Column(name="amount", label=message("Kronor"), figures=True, withheld=Withheld.PAY),
    Column(name="why", label=message("Reckoning"), prose=True, withheld=Withheld.PAY),
    Column(name="pay_code", label=message("Pay code"), withheld=Withheld.PAY),
    Column(name="accounting", label=message("Accounting"), withheld=Withheld.PAY),
    Column(name="kilometres", label=message("Km (claimed)"), withheld=Withheld.PAY),
    Column(name="lost_earnings", label=message("Lost earnings (claimed)"), withheld=Withheld.PAY),
    Column(name="certifies", label=message("Certifies"), prose=True),
    Column(name="approves", label=message("Approves"), prose=True),
    Column(name="document", label=message("Document"), prose=True),
    Column(name="line", label=message("Line")),
)
"""Every column, in the order of a full sheet."""

SHORT = ("date", "person", "presence", "minutes", "units", "amount", "why")
"""The columns for people at a terminal; the full sheet is for spreadsheets and programs."""


def arranged(report: Report, names: tuple[str, ...]) -> Report:
    """The report with these columns, in this order; raises `InputError` for a column that it has not."""
    known = [column.name for column in report.columns]
    for name in names:
        if name not in known:
            raise InputError(
                message("there is no column “{name}”", name=name),
                place="--columns",
                mend=message("Choose among {known}.", known=known),
            )
    order = [known.index(name) for name in dict.fromkeys(names)]
    return evolve(
        report,
        columns=tuple(report.columns[index] for index in order),
        rows=tuple(tuple(row[index] for index in order) for row in report.rows),
    )
