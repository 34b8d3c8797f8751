"""The tables of `docs/rules.md`: every rule with its law and its scenarios, and the rules that no record can feed."""

import pkgutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module

import beslut.rules
from beslut.law import Dated, Repeal
from beslut.messages import translate
from beslut.records import BodyKind
from beslut.rules import DEFINITIONS, RULES, UNFED, Definition, Rule
from beslut.rules import bodies as kinds
from tools.rules_table.scenarios import Case, cases, number_of

_SETS = (
    ("councils", kinds.COUNCILS),
    ("committees", kinds.COMMITTEES),
    ("subcommittees", kinds.SUBCOMMITTEES),
    ("federation boards", kinds.FEDERATION_BOARDS),
    ("auditors", kinds.AUDITORS),
    ("joint staff bodies", kinds.STAFF_BODIES),
)


def tuples() -> Mapping[str, tuple[Rule, ...]]:
    """Every tuple of rules, by the module of `beslut/rules` that it stands in."""
    found: dict[str, tuple[Rule, ...]] = {}
    for one in pkgutil.iter_modules(beslut.rules.__path__):
        if one.name == "catalogue":  # gathers those of the others
            continue
        module = import_module(f"{beslut.rules.__name__}.{one.name}")
        for name, value in vars(module).items():
            if name.endswith("_RULES") and isinstance(value, tuple):
                found[one.name] = (*found.get(one.name, ()), *value)
    return found


def fresh_tables(found: Sequence[Case] | None = None) -> Mapping[str, str]:
    """Both tables of the page as the rules are now, with the scenarios of the features."""
    return {"rules": rules_table(cases() if found is None else found), "unfed": unfed_table()}


def rules_table(found: Sequence[Case]) -> str:
    """Every rule and definition in the order of their numbers."""
    modules = {rule.id: name for name, rules in tuples().items() for rule in rules}
    rows = [
        "| rule | title | bodies | at worst | module | scenarios | wordings since | stands on |",
        "| --- | --- | --- | --- | --- | ---: | --- | --- |",
    ]
    for rule in every_rule():
        module = modules.get(rule.id, "definitions")
        cells = (
            f"{rule.id} `{rule.slug}`",
            translate(rule.title, "en"),
            *_judging(rule),
            f"`{module}`",
            str(number_of(rule.id, found)),
            "; ".join(dict.fromkeys(", ".join(_days(law)) for law in _laws(rule))),
            "; ".join(dict.fromkeys(translate(law.steps[-1].source.words, "en") for law in _laws(rule))),
        )
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def every_rule() -> tuple[Rule | Definition, ...]:
    """Rules and definitions in the order of their numbers."""
    found: tuple[Rule | Definition, ...] = (*RULES, *DEFINITIONS)
    return tuple(sorted(found, key=lambda one: int(one.id[1:])))


def _judging(rule: Rule | Definition) -> tuple[str, str]:
    """Whom the rule is for, and the gravest that it says."""
    if isinstance(rule, Definition):
        return "all", f"defines, for {', '.join(rule.feeds)}"
    return named_bodies(rule.bodies), translate(rule.worst.term, "en")


def named_bodies(wanted: frozenset[BodyKind]) -> str:
    """Kinds of bodies in words: all, the sets that the law tells apart, and what is left by itself."""
    if wanted == kinds.ALL:
        return "all"
    sets = [(name, held) for name, held in _SETS if held <= wanted]
    left = wanted - frozenset().union(*(held for _, held in sets))
    return ", ".join(
        [*(name for name, _ in sets), *(translate(kind.term, "en") for kind in BodyKind if kind in left)]
    )


def _laws(rule: Rule | Definition) -> Iterator[Dated[object]]:
    yield rule.law
    if isinstance(rule, Rule) and rule.law_in_committee is not None:
        yield rule.law_in_committee


def _days(law: Dated[object]) -> Iterable[str]:
    return (f"{'repealed ' if isinstance(step, Repeal) else ''}{step.since}" for step in law.steps)


def unfed_table() -> str:
    """The rules that no record can feed."""
    rows = ["| rule | about | fact that it would need |", "| --- | --- | --- |"]
    for one in UNFED:
        title, needs = translate(one.title, "en"), translate(one.needs, "en")
        rows.append(f"| {one.id} `{one.slug}` | {title} | {needs} |")
    return "\n".join(rows)
