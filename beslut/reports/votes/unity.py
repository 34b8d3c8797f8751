"""Party unity (partisammanhållning): how far the members of a party vote alike, over many votes."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from beslut.messages import Message, message
from beslut.reports.account import Account, documents
from beslut.reports.attendance import PARTY
from beslut.reports.report import Cell, Column, Report
from beslut.reports.votes.blocs import Blocs, Unity
from beslut.reports.votes.over_votes import COMMON, blocs_by_body, left_out

_COLUMNS = (
    PARTY,
    Column(name="votes", label=message("Votes"), figures=True),
    Column(name="with_majority", label=message("With the larger side"), figures=True, share=True),
    Column(name="rice", label=message("Rice index"), figures=True),
    Column(name="ties", label=message("Ties"), figures=True),
    Column(name="single", label=message("One ballot"), figures=True),
    Column(name="abstained", label=message("Abstentions"), figures=True),
)
_NOTES = (
    message("Votes: open votes in which at least two of the party voted yes or no."),
    message(
        "With the larger side: the party's ballots on the side that more of the party chose, of all its yes and no in "
        "those votes. In a tie either half counts as the larger side."
    ),
    message(
        "Rice index: the difference between yes and no divided by their sum, and the mean over the votes; 1 when all "
        "voted alike, 0 in a tie. Stuart A. Rice, The Behavior of Legislative Groups, Political Science Quarterly 40 "
        "(1925), pp. 60–72."
    ),
    message(
        "One ballot: votes in which one person of the party voted yes or no. They are in no other figure, since nobody "
        "could differ. Abstentions are counted beside, and are neither yes nor no."
    ),
    *COMMON,
)


def party_unity(given: Sequence[Account]) -> tuple[Report, ...]:
    """For each body a row a party over all open votes (partisammanhållning), by Rice 1925."""
    return tuple(
        unity_table(period, blocs, documents(group)) for period, blocs, group in blocs_by_body(given)
    )


def unity_table(period: Message, blocs: Blocs, sources: Sequence[str]) -> Report:
    """A row a party over all the votes that were added to the blocs of a body; `period` names body and days."""
    return Report(
        name="party_unity",
        title=message("Party unity: {what}", what=period),
        columns=_COLUMNS,
        rows=[_row(each) for each in blocs.unity],
        notes=(*_NOTES, *left_out(blocs)),
        sources=sources,
    )


def _row(one: Unity) -> tuple[Cell, ...]:
    return (
        Cell(one.party),
        Cell(one.votes),
        Cell(one.with_majority if one.votes else None),
        Cell(None if one.rice is None else _rounded(one.rice)),
        Cell(one.ties),
        Cell(one.single),
        Cell(one.abstained),
    )


def _rounded(exact: Fraction) -> Decimal:
    """To two decimals, halves upwards."""
    value = Decimal(exact.numerator) / Decimal(exact.denominator)
    return value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
