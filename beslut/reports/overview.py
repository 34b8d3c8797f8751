"""The overview (översikt): everything about many meetings on one page, section by section.

A few meetings are told in full. Of many, what grows with meetings x persons x §§ is left out: the page tells sums, and
which command tells the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import define, evolve, field

from beslut.law import FeeRules, LocalRules
from beslut.messages import Message, message
from beslut.records import Body
from beslut.reports.account import Account
from beslut.reports.attendance import attendance_by_paragraph
from beslut.reports.audit import open_questions
from beslut.reports.decisions import decisions
from beslut.reports.disqualifications import (
    Known,
    audit_tests,
    disqualifications,
    disqualifications_by_body,
    disqualifications_by_person,
    disqualified_then_took_part,
)
from beslut.reports.findings import Checked, findings_by_severity, missing_facts
from beslut.reports.pay import SHORT, Payroll, arranged, pay_basis
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.statistics import tables
from beslut.reports.statistics.survey import Survey
from beslut.reports.votes import vote_list, vote_sheets, votes_by_party
from beslut.reports.votes.agreement import agreement_table
from beslut.reports.votes.blocs import Blocs
from beslut.reports.votes.over_votes import votes_of
from beslut.reports.votes.unity import unity_table
from beslut.rules import check, is_of_body

IN_FULL = 12
"""So many meetings are told § by §; beyond that nobody reads such tables on a page."""

IN_SHORT = message("In short")
ATTENDANCE = tables.SECTION
DECISIONS = message("Decisions")
VOTES = message("Votes")
DISQUALIFICATION = message("Jäv")
PAY = message("Pay basis")
LAW = message("The law")
OPEN = message("Left open")


@define(eq=False)
class _Votes:
    """The votes of one body, added up."""

    blocs: Blocs = field(factory=Blocs)
    days: list[date] = field(factory=list)
    sources: dict[str, None] = field(factory=dict)

    def add(self, one: Account) -> None:
        self.blocs.add(one)
        if one.document is not None:
            self.sources[one.document] = None
        if one.meeting.date is not None:
            known = [*self.days, one.meeting.date]
            self.days = [min(known), max(known)]


class Overview:
    """Many meetings, added one at a time, as one page of reports (översikt).

    `bodies` are what body files tell, `local` the local rules that all of them go by. With `fees` the pay basis of a
    few meetings is told too, joined with `payroll`.
    """

    def __init__(
        self,
        bodies: Sequence[Body] = (),
        local: LocalRules | None = None,
        fees: FeeRules | None = None,
        payroll: Payroll | None = None,
    ) -> None:
        """Begin with no meeting."""
        self._fees, self._payroll = fees, payroll or Payroll()
        self._bodies = tuple(bodies)
        self._local = local
        self.survey = Survey(bodies)
        self._few: list[Account] = []
        self._count = 0
        self._voted = 0
        self._votes: dict[str | None, _Votes] = {}
        self._jav: list[tuple[date, Report]] = []

    def add(self, one: Account) -> None:
        """Add a meeting."""
        self._count += 1
        self._few = [*self._few, one] if self._count <= IN_FULL else []
        self.survey.add(one)
        self._voted += len(one.meeting.votes)
        if one.meeting.votes:
            self._votes.setdefault(_body_of(one), _Votes()).add(one)
        if one.meeting.non_participation or one.meeting.disqualification_questions:
            told = disqualifications([one])
            if told.rows:
                self._jav.append((one.meeting.date or date.max, told))

    @property
    def reports(self) -> tuple[Report, ...]:
        """All reports, in the order of the page, each with its section."""
        return tuple(self._reports())

    def _reports(self) -> Iterator[Report]:
        few = sorted(self._few, key=lambda one: one.meeting.date or date.max)
        yield _in(IN_SHORT, self._in_short())
        if few:
            yield _in(DECISIONS, decisions(few))
        yield from (_in(ATTENDANCE, each) for each in self._attendance(few))
        yield from (_in(VOTES, each) for each in self._of_votes(few))
        yield from (_in(DISQUALIFICATION, each) for each in self._of_disqualification(few))
        if few and self._fees is not None:
            yield from (_in(PAY, each) for each in self._pay(few, self._fees))
        if few:
            yield from (_in(LAW, each) for each in self._judged(few))
            yield _in(OPEN, open_questions(few))

    def _in_short(self) -> Report:
        """The page in a few figures."""
        held = [one for chapter in self.survey.chapters for one in chapter.ledger.meetings]
        days = sorted(one.date for one in held if one.date is not None)
        rows: list[tuple[Message, Value]] = [
            (message("Bodies"), len(self.survey.chapters)),
            (message("Meetings"), self._count),
            (message("First day"), days[0] if days else None),
            (message("Last day"), days[-1] if days else None),
            (message("Decisions"), sum(one.decided for one in held)),
            (message("Votes"), self._voted),
            (
                message("Times that somebody stood aside, disqualified"),
                sum(len(told.rows) for _, told in self._jav),
            ),
        ]
        return Report(
            name="overview",
            title=message("In figures"),
            columns=(
                Column(name="what", label=message("What"), key=True, prose=True),
                Column(name="figure", label=message("How many, or when"), figures=True),
            ),
            rows=[(Cell(what), Cell(figure)) for what, figure in rows],
            notes=(_EXPLAINED if self._few or not self._count else _SUMS_ALONE,),
        )

    def _attendance(self, few: Sequence[Account]) -> Iterator[Report]:
        yield from attendance_by_paragraph(few)
        excluded = tables.excluded(self.survey)
        yield from tables.defined_once(
            [
                tables.bodies(self.survey),
                *tables.meetings(self.survey),
                *tables.parties(self.survey),
                *tables.persons(self.survey),
                *([excluded] if excluded.rows else []),
            ]
        )

    def _of_disqualification(self, few: Sequence[Account]) -> Iterator[Report]:
        yield self._disqualifications(told_in_full=bool(few))
        if few:
            yield disqualifications_by_person(few)
            yield disqualifications_by_body(few)
            yield disqualified_then_took_part(few)
            yield from audit_tests(few, [Known(body=body, local=self._local) for body in self._bodies])

    def _disqualifications(self, *, told_in_full: bool) -> Report:
        if not self._jav:
            return disqualifications(())
        ordered = [told for _, told in sorted(self._jav, key=lambda each: each[0])]
        rows: list[tuple[Cell, ...]] = [row for told in ordered for row in told.rows]
        sources = dict.fromkeys(source for told in ordered for source in told.sources)
        notes = dict.fromkeys(note for told in ordered for note in told.notes)
        more = () if told_in_full else (_MORE_JAV,)
        return evolve(ordered[0], rows=rows, sources=tuple(sources), notes=(*notes, *more))

    def _of_votes(self, few: Sequence[Account]) -> Iterator[Report]:
        voted = [one for one in few if one.meeting.votes]
        if voted:
            yield vote_list(voted)
            yield from vote_sheets(voted)
            yield from votes_by_party(voted)
        for body, votes in sorted(self._votes.items(), key=lambda each: each[0] or ""):
            if votes.blocs.counted:
                period = votes_of(body, votes.days)
                yield unity_table(period, votes.blocs, tuple(votes.sources))
                yield agreement_table(period, votes.blocs, tuple(votes.sources))

    def _pay(self, few: Sequence[Account], fees: FeeRules) -> Iterator[Report]:
        sheet, sums, signatures = pay_basis(few, fees, self._payroll, self._bodies).reports()
        yield arranged(sheet, SHORT)
        yield from (sums, signatures)

    def _judged(self, few: Sequence[Account]) -> tuple[Report, ...]:
        given = [self._checked(one) for one in few]
        missing = missing_facts(given)
        return (*findings_by_severity(given), *((missing,) if missing.rows else ()))

    def _checked(self, one: Account) -> Checked:
        body = next((each for each in self._bodies if is_of_body(one.meeting, each)), None)
        judgement = check(one.meeting, body, self._local, derived=one.participation)
        return Checked(account=one, judgement=judgement)


_MORE_JAV = message("beslut disqualifications tells more: sums, other bodies, and the auditor’s nine tests.")


_EXPLAINED = message("Each figure is explained, and can be followed to the line of the minutes, below.")
_SUMS_ALONE = message(
    "So many meetings are told by sums and by their jäv. Decisions, votes one by one, what the law says and what the"
    " minutes leave open are not on this page; beslut decisions, votes, check and audit tell them."
)


def _in(section: Message, report: Report) -> Report:
    return evolve(report, section=section)


def _body_of(one: Account) -> str | None:
    body = one.meeting.body
    if body is None:
        return None
    return f"{body.name}, {body.municipality}" if body.municipality else body.name
