"""What the rules already answer of the nine tests: their findings and missing facts, by the id of the rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from beslut.law import NotInForce, Step
from beslut.messages import message
from beslut.participation import Status
from beslut.participation.names import folded
from beslut.records import ParagraphNumber
from beslut.reports.disqualifications.hits import Examined, Hit, Units, among
from beslut.reports.findings import place_of
from beslut.rules import Finding, Severity, Verdict

QUORUM = ("R1", "R2", "R3", "R4", "R5", "R6")
SEATS = ("R57",)
NO_PART = ("R8", "R10", "R11", "R14", "R21", "R22", "R23", "R24", "R26")
SERVICE = ("R51", "R52", "R54", "R55")
PRESIDING = ("R29",)
VOTES = ("R33", "R36", "R45")
ADJUSTERS = ("R69", "R70")
_NOT_ABSENT = frozenset({Status.TOOK_PART, Status.DECLINED})


def by_rules(one: Examined, rules: Sequence[str], units: Units) -> Iterator[Hit]:
    """What these rules say of the units: errors and warnings to look at, and facts that are missing."""
    if not units:
        return
    answers = [one.judgement.of(rule) for rule in rules]
    if not any(
        isinstance(answer.in_force, Step) or answer.verdict is Verdict.CANNOT_TELL for answer in answers
    ):
        if any(isinstance(answer.in_force, NotInForce) for answer in answers):
            what = message("the rules for it were not in force on the day of the meeting")
        else:
            what = message("the law has no rule on it for such a body")
        yield Hit(account=one.account, units=among(units, ()), what=what, sure=False)
        return
    for answer in answers:
        for finding in answer.findings:
            if finding.severity is not Severity.NOTE or _absent_adjuster(one, finding):
                yield _hit(one, finding, units)
        for missing in answer.missing:
            yield Hit(
                account=one.account,
                units=among(units, missing.paragraphs),
                what=missing.fact,
                sure=False,
                paragraphs=missing.paragraphs,
                place=missing.place,
                rule=answer.rule.id,
            )


def _hit(one: Examined, finding: Finding, units: Units) -> Hit:
    return Hit(
        account=one.account,
        units=among(units, finding.paragraphs),
        what=finding.what,
        paragraphs=finding.paragraphs,
        persons=finding.persons,
        place=place_of(one.judgement, finding),
        rule=finding.rule,
    )


def _absent_adjuster(one: Examined, finding: Finding) -> bool:
    """Whether a note says that an adjuster was absent in a §; that somebody declined there is no obstacle."""
    return finding.rule == "R70" and all(_away(one, finding.persons, number) for number in finding.paragraphs)


def _away(one: Examined, persons: Sequence[str], number: ParagraphNumber) -> bool:
    roster = one.account.participation.rosters.get(number)
    names = {folded(person.rsplit(" (", 1)[0]) for person in persons}
    return roster is not None and not any(
        standing.status in _NOT_ABSENT for standing in roster.standings if folded(standing.name) in names
    )
