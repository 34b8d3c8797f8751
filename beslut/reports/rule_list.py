"""The rules themselves (regelförteckning): all in a table, or one explained with its example."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from beslut.law import Citation, Dated, Repeal
from beslut.messages import Message, message
from beslut.records import BodyKind
from beslut.reports.report import Cell, Column, Report, Value
from beslut.rules import DEFINITIONS, RULES, UNFED, Definition, Rule, Unfed

_LIST_COLUMNS = (
    Column(name="rule", label=message("Rule"), key=True),
    Column(name="title", label=message("Title"), prose=True),
    Column(name="citation", label=message("By"), prose=True),
    Column(name="in_force", label=message("In force"), prose=True),
    Column(name="worst", label=message("At worst"), prose=True),
)
_ONE_COLUMNS = (
    Column(name="what", label=message("About the rule"), key=True),
    Column(name="told", label=message("Rule"), prose=True),
)


def rules_listed() -> Report:
    """All rules with section, days in force and the gravest thing that they say; last those that no record can feed."""
    return Report(
        name="rules",
        title=message("Rules"),
        columns=_LIST_COLUMNS,
        rows=[*map(_listed, every_rule()), *map(_listed_unfed, UNFED)],
        notes=(
            message("beslut rules {rule} explains one of them with an example.", rule="R14"),
            message("A rule whose wording is not confirmed never gives an error."),
        ),
    )


def rule_explained(wanted: str) -> Report:
    """One rule with its law over time, whom it is for, and an example; raises KeyError where there is no such rule.

    Of a rule that no record can feed it tells the fact that it would need.
    """
    known = (*every_rule(), *UNFED)
    rule = next((one for one in known if wanted.casefold() in (one.id.casefold(), one.slug)), None)
    if rule is None:
        raise KeyError(wanted)
    told_of = _unfed(rule) if isinstance(rule, Unfed) else _explained(rule)
    return Report(
        name="rule",
        title=message("{rule} {title}", rule=rule.id, title=rule.title),
        columns=_ONE_COLUMNS,
        rows=[(Cell(what), Cell(told)) for what, told in told_of],
    )


def every_rule() -> tuple[Rule | Definition, ...]:
    """Rules and definitions in the order of their numbers."""
    return tuple(sorted((*RULES, *DEFINITIONS), key=lambda one: int(one.id[1:])))


def _listed(rule: Rule | Definition) -> tuple[Cell, ...]:
    latest = _sources(rule.law)[-1]
    return (
        Cell(rule.id),
        Cell(rule.title),
        Cell(latest.words),
        Cell(tuple(_spans(rule.law))),
        Cell(rule.worst if isinstance(rule, Rule) else message("defines")),
    )


def _listed_unfed(rule: Unfed) -> tuple[Cell, ...]:
    return Cell(rule.id), Cell(rule.title), Cell(), Cell(), Cell(message("not judged"))


def _unfed(rule: Unfed) -> Iterator[tuple[Message, Value]]:
    yield message("not judged"), message("minutes do not tell what the rule needs")
    yield message("would need"), rule.needs
    yield message("name"), rule.slug


def _explained(rule: Rule | Definition) -> Iterator[tuple[Message, Value]]:
    yield message("says"), rule.says
    yield message("example"), rule.example
    yield message("law"), tuple(_steps(rule.law))
    if isinstance(rule, Rule):
        if rule.law_in_committee is not None:
            yield message("law in other bodies than a council"), tuple(_steps(rule.law_in_committee))
        yield message("bodies"), _bodies(rule)
        yield message("at worst"), rule.worst
    else:
        yield message("used by"), rule.feeds
    yield message("name"), rule.slug


def _bodies(rule: Rule) -> Value:
    return message("all") if rule.for_any_body else tuple(kind for kind in BodyKind if kind in rule.bodies)


def _sources(law: Dated[object]) -> list[Citation]:
    return [step.source for step in law.steps]


def _spans(law: Dated[object]) -> Iterator[Message]:
    """The days on which the law applies; a new wording does not end them, a repeal does."""
    first: date | None = None
    for step in law.steps:
        if isinstance(step, Repeal) and first is not None:
            yield message("{first} – before {end}", first=first, end=step.since)
            first = None
        elif first is None:
            first = step.since
    if first is not None:
        yield message("from {first}", first=first)


def _steps(law: Dated[object]) -> Iterator[Message]:
    for step in law.steps:
        if isinstance(step, Repeal):
            yield message("from {day}: repealed", day=step.since)
        else:
            yield message(
                "from {day}: {citation} ({mark})",
                day=step.since,
                citation=step.source.words,
                mark=step.source.mark,
            )
