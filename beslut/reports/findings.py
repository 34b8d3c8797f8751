"""Findings (iakttagelser): what the rules say of meetings, for people by severity and §, for programs in one table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from beslut.law import Step
from beslut.messages import Message, message, messages
from beslut.records import ParagraphNumber, ParagraphSpan, Place
from beslut.reports.account import Account, documents
from beslut.reports.decisions import with_meeting
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.withholding import Withheld
from beslut.rules import Finding, Judgement, Severity, Verdict

_PARAGRAPHS = Column(name="paragraphs", label=message("§"), key=True)
_RULE = Column(name="rule", label=message("Rule"), key=True)
_WHAT = Column(name="what", label=message("Finding"), prose=True, withheld=Withheld.FREE_TEXT)
_CITATION = Column(name="citation", label=message("By"), prose=True)
_MEND = Column(name="mend", label=message("What to do"), prose=True, withheld=Withheld.FREE_TEXT)
_LINE = Column(name="line", label=message("Line"))
_FOR_PEOPLE = (_PARAGRAPHS, _RULE, _WHAT, _CITATION, _MEND, _LINE)
_FOR_PROGRAMS = (
    Column(name="severity", label=message("Severity"), key=True),
    _RULE,
    _PARAGRAPHS,
    _WHAT,
    Column(name="persons", label=message("Persons"), prose=True),
    _CITATION,
    Column(name="wording_since", label=message("Wording since")),
    Column(name="consequence", label=message("Consequence"), prose=True),
    _MEND,
    _LINE,
)
_MISSING_COLUMNS = (
    Column(name="fact", label=message("What the record does not tell"), key=True, prose=True),
    Column(name="rules", label=message("Rules"), prose=True),
    Column(name="paragraphs", label=message("§§"), prose=True),
)
_HEADINGS = {
    Severity.ERROR: message("Errors"),
    Severity.WARNING: message("Warnings"),
    Severity.NOTE: message("Notes"),
}


@frozen(kw_only=True)
class Checked:
    """A meeting with what the rules say of it (granskat sammanträde)."""

    account: Account
    judgement: Judgement

    @property
    def judged(self) -> bool:
        """Whether some rule was in force for such a body; where none was, that nothing is found tells nothing."""
        return any(isinstance(answer.in_force, Step) for answer in self.judgement.answers)


def findings(given: Sequence[Checked]) -> Report:
    """Every finding in one table (iakttagelser), with all that is known of it: for programs."""
    title, columns, told = with_meeting(message("Findings"), _FOR_PROGRAMS, _accounts(given))
    report = Report(
        name="findings",
        title=title,
        columns=columns,
        rows=[
            (*told(one.account), *_for_programs(one, finding))
            for one in given
            for finding in one.judgement.findings
        ],
        sources=documents(_accounts(given)),
    )
    return evolve(report, notes=tuple(_summary(given, report)))


def for_people(given: Sequence[Checked]) -> tuple[Report, ...]:
    """The findings by severity, and what is missing where anything is; the documents are named once, at the end."""
    missing = missing_facts(given)
    *reports, last = (*findings_by_severity(given), *([missing] if missing.rows else []))
    return (*(evolve(one, sources=()) for one in reports), last)


def findings_by_severity(given: Sequence[Checked]) -> tuple[Report, ...]:
    """A table for each severity that occurs, gravest first, each in the order of the §§: for people."""
    reports = [report for severity in Severity if (report := _of_severity(severity, given)) is not None] or [
        _nothing_found(given)
    ]
    first, last = reports[0], reports[-1]
    reports[-1] = evolve(last, notes=(*last.notes, *_summary(given, first)))
    return tuple(reports)


def missing_facts(given: Sequence[Checked]) -> Report:
    """What the record does not tell, and which rules cannot be judged for want of it (kan inte avgöras)."""
    title, columns, told = with_meeting(message("What cannot be judged"), _MISSING_COLUMNS, _accounts(given))
    return Report(
        name="missing_facts",
        title=title,
        columns=columns,
        rows=[(*told(one.account), *row) for one in given for row in _missing_rows(one.judgement)],
        notes=() if _any_missing(given) else _none_missing(given),
        sources=documents(_accounts(given)),
    )


def _accounts(given: Sequence[Checked]) -> tuple[Account, ...]:
    return tuple(one.account for one in given)


def _of_severity(severity: Severity, given: Sequence[Checked]) -> Report | None:
    title, columns, told = with_meeting(_HEADINGS[severity], _FOR_PEOPLE, _accounts(given))
    found = [(one, finding) for one in given for finding in one.judgement.with_severity(severity)]
    if not found:
        return None
    consequences = dict.fromkeys(
        _consequence(finding) for _, finding in found if finding.consequence is not None
    )
    return Report(
        name=f"findings_{severity.value}",
        title=title,
        columns=columns,
        rows=[(*told(one.account), *_for_people(one, finding)) for one, finding in found],
        notes=tuple(consequences),
        sources=documents(_accounts(given)),
    )


def _nothing_found(given: Sequence[Checked]) -> Report:
    title, columns, _ = with_meeting(message("Findings"), _FOR_PEOPLE, _accounts(given))
    return Report(
        name="findings",
        title=title,
        columns=columns,
        rows=(),
        notes=() if not_judged(given) else (message("No rule has anything to say of these minutes."),),
        sources=documents(_accounts(given)),
    )


def _consequence(finding: Finding) -> Message:
    assert finding.consequence is not None
    if not finding.paragraphs:
        return finding.consequence
    return message("{where}: {what}", where=ParagraphSpan.of(finding.paragraphs), what=finding.consequence)


def _for_people(one: Checked, finding: Finding) -> tuple[Cell, ...]:
    place = place_of(one.judgement, finding)
    return (
        Cell(_span(finding.paragraphs) or "–", place=place),
        Cell(finding.rule),
        Cell(finding.what, place=place),
        Cell(
            message(
                "{citation}, wording from {day}", citation=finding.citation.words, day=finding.wording_since
            )
        ),
        Cell(finding.mend),
        Cell(one.account.line(place)),
    )


def _for_programs(one: Checked, finding: Finding) -> tuple[Cell, ...]:
    place = place_of(one.judgement, finding)
    return (
        Cell(finding.severity),
        Cell(finding.rule),
        Cell(tuple(map(str, finding.paragraphs)) or None, place=place),
        Cell(finding.what, place=place),
        Cell(finding.persons or None),
        Cell(finding.citation.words),
        Cell(finding.wording_since),
        Cell(finding.consequence),
        Cell(finding.mend),
        Cell(one.account.line(place)),
    )


def place_of(judgement: Judgement, finding: Finding) -> Place | None:
    """The line that shows the finding, or else the heading of its first §."""
    if finding.place is not None or not finding.paragraphs:
        return finding.place
    first = finding.paragraphs[0]
    return next((text.place for text in judgement.meeting.paragraphs if text.number == first), None)


def _span(numbers: Sequence[ParagraphNumber]) -> Value:
    """The §§ of a finding as a span without its sign; None for the whole meeting."""
    return str(ParagraphSpan.of(numbers)).lstrip("§ ") if numbers else None


def _missing_rows(judgement: Judgement) -> Iterator[tuple[Cell, ...]]:
    """A row for each fact: the rules that want it, and the §§ in which they do."""
    rules: dict[Message, dict[str, None]] = {}
    numbers: dict[Message, dict[ParagraphNumber, None]] = {}
    for answer in judgement.answers:
        if answer.verdict in (Verdict.NOT_IN_FORCE, Verdict.DOES_NOT_APPLY):
            continue
        for one in answer.missing:
            rules.setdefault(one.fact, {})[answer.rule.id] = None
            numbers.setdefault(one.fact, {}).update(dict.fromkeys(one.paragraphs))
    for fact, ids in rules.items():
        yield Cell(fact), Cell(tuple(ids)), Cell(_span(tuple(numbers[fact])))


def _none_missing(given: Sequence[Checked]) -> tuple[Message, ...]:
    return not_judged(given) or (message("Nothing: every rule could be judged."),)


def _any_missing(given: Sequence[Checked]) -> bool:
    return any(answer.missing for one in given for answer in one.judgement.answers)


def not_judged(given: Sequence[Checked]) -> tuple[Message, ...]:
    """What to say of meetings of which no rule could judge anything; nothing where there is no such meeting."""
    return tuple(_idle(one, several=len(given) > 1) for one in given if not one.judged)


def _summary(given: Sequence[Checked], first: Report) -> Iterator[Message]:
    """How many findings of each kind, how the rules came out, by the law of which day, and how to read the tables."""
    count = {
        severity: sum(len(one.judgement.with_severity(severity)) for one in given) for severity in Severity
    }
    if any(one.judged for one in given):
        yield message(
            "{errors}, {warnings} and {notes}.",
            errors=messages("{n} error", "{n} errors", count[Severity.ERROR]),
            warnings=messages("{n} warning", "{n} warnings", count[Severity.WARNING]),
            notes=messages("{n} note", "{n} notes", count[Severity.NOTE]),
        )
    for one in given:
        yield (_outcome if one.judged else _idle)(one, several=len(given) > 1)
    if count[Severity.ERROR]:
        yield message("An error means that the decision can be set aside on appeal.")
    if first.rows:
        yield message("beslut rules {rule} explains a rule.", rule=str(first.column("rule")[0]))


def _idle(one: Checked, several: bool) -> Message:
    day = one.judgement.day
    if day is None:
        told = message("nothing can be judged without the day of the meeting (--as-of gives one)")
    else:
        told = message("no rule for the body was in force on {day}", day=day)
    if several:
        return message("{meeting} is not judged: {told}.", meeting=one.account.name, told=told)
    return message("Not judged: {told}.", told=told)


def _outcome(one: Checked, several: bool) -> Message:
    verdicts = [answer.verdict for answer in one.judgement.answers]
    assert one.judgement.day is not None
    told = message(
        "Of {all} rules: kept {kept}, broken {broken}, cannot be judged {open},"
        " not for this body or not in force {idle}",
        all=len(verdicts),
        kept=verdicts.count(Verdict.KEPT),
        broken=verdicts.count(Verdict.BROKEN),
        open=verdicts.count(Verdict.CANNOT_TELL),
        idle=verdicts.count(Verdict.DOES_NOT_APPLY) + verdicts.count(Verdict.NOT_IN_FORCE),
    )
    law = message("by the law of {day}", day=one.judgement.day)
    if several:
        return message("{meeting}, {law}. {told}.", meeting=one.account.name, law=law, told=told)
    return message("Judged {law}. {told}.", law=law, told=told)
