"""Judging a meeting (granskning): every rule asked for its answer, by the law in force on the day of the meeting."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from attrs import evolve, field, frozen

from beslut.law import NO_LOCAL_RULES, LocalRules, Mark, NotInForce, Step
from beslut.participation import Participation, participation
from beslut.participation.names import folded
from beslut.records import Body, BodyKind, Meeting, ParagraphNumber
from beslut.records.truths import as_tuple
from beslut.rules.bodies import FEDERATION_BOARDS
from beslut.rules.case import Case
from beslut.rules.catalogue import RULES
from beslut.rules.finding import Finding, Missing, Remark, Severity, Verdict
from beslut.rules.legality import consequence
from beslut.rules.needed import BODY_KIND, MEETING_DAY
from beslut.rules.rule import Rule


@frozen(kw_only=True)
class Answer:
    """What one rule answers of one meeting (svar).

    `missing` are the facts that would be needed, `in_force` the wording that applies, or that none does.
    """

    rule: Rule
    verdict: Verdict
    findings: tuple[Finding, ...] = field(default=(), converter=as_tuple)
    missing: tuple[Missing, ...] = field(default=(), converter=as_tuple)
    in_force: Step[object] | NotInForce | None = None

    def in_paragraph(self, number: str) -> Verdict:
        """The answer for one § alone; what concerns the whole meeting concerns each of its §§."""
        if self.verdict in (Verdict.NOT_IN_FORCE, Verdict.DOES_NOT_APPLY):
            return self.verdict
        wanted = ParagraphNumber(number)
        findings = [one for one in self.findings if not one.paragraphs or wanted in one.paragraphs]
        missing = [one for one in self.missing if not one.paragraphs or wanted in one.paragraphs]
        return _verdict(findings, missing)


@frozen(kw_only=True)
class Judgement:
    """The answers of all rules of one meeting (granskningsresultat), in the order of `RULES`.

    `meeting` is the meeting as it was judged, with what is known of the body; `day` the day whose law was applied.
    """

    meeting: Meeting = field(repr=False)
    day: date | None
    answers: tuple[Answer, ...] = field(converter=as_tuple)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, the gravest first, and those of equal weight in the order of their §§ and rules."""
        found = [finding for answer in self.answers for finding in answer.findings]
        return tuple(sorted(found, key=lambda one: (-one.severity.weight, _position(one))))

    def with_severity(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(one for one in self.findings if one.severity is severity)

    def of(self, rule: str) -> Answer:
        """The answer of the rule with this id; raises KeyError where there is none."""
        for answer in self.answers:
            if answer.rule.id == rule:
                return answer
        raise KeyError(rule)


def check(
    meeting: Meeting,
    body: Body | None = None,
    local: LocalRules | None = None,
    *,
    as_of: date | None = None,
    earlier: Meeting | None = None,
    derived: Participation | None = None,
) -> Judgement:
    """Judge a meeting by every rule (granska): what is kept, broken, or cannot be told, and by which law.

    `body` tells what the minutes do not say of the body (seats, who is elected) and `local` its local rules.
    The law is that of the day of the meeting, or of `as_of`. `earlier` is a version of the same minutes that was
    adjusted before. `derived` is the participation of `meeting`, where it is at hand and `body` adds no seats.

    Raises `MissingExtra` where a period has to be counted and the calendar of public holidays is not installed.
    """
    judged = meeting if body is None else evolve(meeting, body=merged(meeting.body, body))
    if derived is None or (judged.body is not None and judged.body.seats != _seats(meeting)):
        derived = participation(judged)
    day = as_of or meeting.date
    case = Case(judged, derived, local or NO_LOCAL_RULES, day, earlier)
    return Judgement(
        meeting=judged,
        day=day,
        answers=[one if isinstance(one, Answer) else _judged(one, case) for one in _plan(case.kind, day)],
    )


def merged(printed: Body | None, known: Body) -> Body:
    """The body of the minutes, with all that a body file knows of it; the name stays as printed."""
    if printed is None:
        return known
    return evolve(
        known,
        name=printed.name,
        kind=known.kind or printed.kind,
        municipality=known.municipality or printed.municipality,
        seats=known.seats or printed.seats,
        substitutes=printed.substitutes if known.substitutes is None else known.substitutes,
        parties=known.parties or printed.parties,
    )


def is_of_body(meeting: Meeting, body: Body) -> bool:
    """Whether the meeting may be one of this body: nothing printed tells otherwise, by name and municipality."""
    printed = meeting.body
    if printed is None:
        return True
    if (
        printed.municipality
        and body.municipality
        and folded(printed.municipality) != folded(body.municipality)
    ):
        return False
    return folded(printed.name) == folded(body.name)


def _seats(meeting: Meeting) -> int | None:
    return None if meeting.body is None else meeting.body.seats


class _ToJudge(NamedTuple):
    """A rule that has to be asked: with the wording that applies, and its answer where it says nothing."""

    rule: Rule
    step: Step[object]
    kept: Answer


_CHANGES = sorted(
    {
        step.since
        for rule in RULES
        for law in (rule.law, rule.law_in_committee)
        if law is not None
        for step in law.steps
    }
)
"""The days on which the law of some rule changes; between two of them one plan serves for all days."""


def _plan(kind: BodyKind | None, day: date | None) -> Sequence[Answer | _ToJudge]:
    """What is to be done about each rule in such a body on such a day; an answer where nothing needs judging."""
    if day is None:
        return _plan_since(kind, None)
    changes = bisect_right(_CHANGES, day)
    return _plan_since(kind, _CHANGES[changes - 1] if changes else date.min)


@lru_cache(maxsize=256)
def _plan_since(kind: BodyKind | None, day: date | None) -> Sequence[Answer | _ToJudge]:
    return [_planned(rule, kind, day) for rule in RULES]


def _planned(rule: Rule, kind: BodyKind | None, day: date | None) -> Answer | _ToJudge:
    if kind is not None and kind not in rule.bodies:
        return Answer(rule=rule, verdict=Verdict.DOES_NOT_APPLY)
    if day is None:
        return Answer(rule=rule, verdict=Verdict.CANNOT_TELL, missing=(Missing(fact=MEETING_DAY),))
    step = rule.on(day, kind)
    if isinstance(step, NotInForce):
        return Answer(rule=rule, verdict=Verdict.NOT_IN_FORCE, in_force=step)
    if kind is None and not rule.for_any_body:
        missing = (Missing(fact=BODY_KIND),)
        return Answer(rule=rule, verdict=Verdict.CANNOT_TELL, missing=missing, in_force=step)
    return _ToJudge(rule, step, Answer(rule=rule, verdict=Verdict.KEPT, in_force=step))


def _judged(to_judge: _ToJudge, case: Case) -> Answer:
    rule, step, kept = to_judge
    said = list(rule.judge(case))
    if not said:
        return kept
    missing = [one for one in said if isinstance(one, Missing)]
    findings = [_finding(rule, case, step, one) for one in said if not isinstance(one, Missing)]
    return Answer(
        rule=rule, verdict=_verdict(findings, missing), findings=findings, missing=missing, in_force=step
    )


def _finding(rule: Rule, case: Case, step: Step[object], said: Remark) -> Finding:
    severity = _capped(rule, said.severity, case.kind, step)
    return Finding(
        rule=rule.id,
        severity=severity,
        what=said.what,
        mend=said.mend,
        paragraphs=said.paragraphs,
        persons=said.persons,
        citation=step.source,
        wording_since=step.since,
        consequence=consequence(case, said) if severity is Severity.ERROR else None,
        place=said.place,
    )


def _capped(rule: Rule, severity: Severity, kind: BodyKind | None, step: Step[object]) -> Severity:
    """A rule from memory never gives an error, nor one in a federation board for which it is not settled there."""
    unsettled = rule.unsettled_in_boards and kind in FEDERATION_BOARDS
    if severity is Severity.ERROR and (unsettled or step.source.mark is Mark.FROM_MEMORY):
        return Severity.WARNING
    return severity


def _verdict(findings: Sequence[Finding], missing: Sequence[Missing]) -> Verdict:
    if any(one.severity is not Severity.NOTE for one in findings):
        return Verdict.BROKEN
    return Verdict.CANNOT_TELL if missing else Verdict.KEPT


def _position(finding: Finding) -> tuple[int, str, int]:
    first = min((number.number for number in finding.paragraphs), default=0)
    return first, str(finding.paragraphs[0]) if finding.paragraphs else "", int(finding.rule[1:])
