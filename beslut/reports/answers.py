"""Answers (svar): how every rule came out in every meeting, kept and idle ones too, for programs."""

from __future__ import annotations

from collections.abc import Sequence

from beslut.law import Step
from beslut.messages import message
from beslut.reports.account import documents
from beslut.reports.decisions import with_meeting
from beslut.reports.findings import Checked
from beslut.reports.report import Cell, Column, Report
from beslut.rules import Answer, Severity

_COLUMNS = (
    Column(name="rule", label=message("Rule"), key=True),
    Column(name="title", label=message("Title"), prose=True),
    Column(name="verdict", label=message("Answer")),
    Column(name="citation", label=message("By"), prose=True),
    Column(name="wording_since", label=message("Wording since")),
    Column(name="findings", label=message("Findings"), figures=True),
    Column(name="paragraphs", label=message("Broken in §§"), prose=True),
)


def answers(given: Sequence[Checked]) -> Report:
    """One row for each rule in each meeting (svar), in the order of the rules."""
    accounts = tuple(one.account for one in given)
    title, columns, told = with_meeting(message("Answers of the rules"), _COLUMNS, accounts)
    return Report(
        name="answers",
        title=title,
        columns=columns,
        rows=[(*told(one.account), *_row(answer)) for one in given for answer in one.judgement.answers],
        sources=documents(accounts),
    )


def _row(answer: Answer) -> tuple[Cell, ...]:
    step = answer.in_force if isinstance(answer.in_force, Step) else None
    return (
        Cell(answer.rule.id),
        Cell(answer.rule.title),
        Cell(answer.verdict),
        Cell(None if step is None else step.source.words),
        Cell(None if step is None else step.since),
        Cell(len(answer.findings)),
        Cell(_broken_in(answer) or None),
    )


def _broken_in(answer: Answer) -> tuple[str, ...]:
    """The §§ of errors and warnings; a finding on the whole meeting names none."""
    broken = {
        number: None
        for one in answer.findings
        if one.severity is not Severity.NOTE
        for number in one.paragraphs
    }
    return tuple(map(str, broken))
