"""Quorum (beslutsförhet): how many must be present in a body of so many seats, and by which section."""

from __future__ import annotations

from collections.abc import Sequence

from beslut.law import quorum
from beslut.law.kl_2017 import QUORUM_COMMITTEE, QUORUM_COUNCIL, QUORUM_COUNCIL_DISQUALIFIED
from beslut.messages import message
from beslut.reports.report import Cell, Column, Report

_COLUMNS = (
    Column(name="seats", label=message("Seats"), key=True, figures=True),
    Column(name="needed", label=message("Must be present"), figures=True),
    Column(name="may_be_away", label=message("May be away"), figures=True),
)


def quorum_needed(seats: Sequence[int]) -> Report:
    """For bodies of so many seats, how many must be present in each § and how many seats may stand empty."""
    return Report(
        name="quorum",
        title=message("Quorum"),
        columns=_COLUMNS,
        rows=[(Cell(each), Cell(quorum(each)), Cell(each - quorum(each))) for each in seats],
        notes=(
            message(
                "More than half: {council} in a council, {committee} in a committee. It is counted in each § by"
                " itself.",
                council=QUORUM_COUNCIL.steps[-1].source.words,
                committee=QUORUM_COMMITTEE.steps[-1].source.words,
            ),
            message(
                "Whoever declines counts as present. Whoever is disqualified does not; only in a council may that lower"
                " the number ({exception}).",
                exception=QUORUM_COUNCIL_DISQUALIFIED.steps[-1].source.words,
            ),
            message("A subcommittee has no quorum in law; its local rules usually say the same."),
        ),
    )
