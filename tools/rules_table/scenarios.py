"""The scenarios of the features (scenarier): which rules each is about, and what it says of them.

A scenario is about the rules that the heading of its `Regel:` names, `R14` or `R46–R49`. It shows a rule broken or
noted where a step says that the rule gives something (*ger R14 ett fel*), and kept where one says so (*är R14
uppfylld*).
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen
from pytest_bdd.feature import get_features
from pytest_bdd.parser import Scenario, ScenarioTemplate

FEATURES = Path(__file__).resolve().parents[2] / "features"
GIVEN_AS = {"ett fel": "error", "en varning": "warning", "en anmärkning": "note"}
"""How steps say a severity."""
_IDS = re.compile(r"\bR(?P<first>\d+)(?:[–-]R(?P<last>\d+))?\b")
_GIVES = re.compile(
    rf"ger (?P<after>R\d+) (?P<s1>{'|'.join(GIVEN_AS)})|(?P<before>R\d+) ger (?P<s2>{'|'.join(GIVEN_AS)})"
)
_KEPT = re.compile(r"är (?P<after>R\d+) uppfylld|(?P<before>R\d+) är uppfylld")


@frozen
class Case:
    """One scenario, or one row of the examples of an outline, with its steps."""

    name: str
    rules: frozenset[str]
    steps: tuple[str, ...]

    @property
    def given(self) -> frozenset[tuple[str, str]]:
        """The rules that say something, each with the severity."""
        found = (_GIVES.search(step) for step in self.steps)
        return frozenset(
            (one["after"] or one["before"], GIVEN_AS[one["s1"] or one["s2"]])
            for one in found
            if one is not None
        )

    @property
    def kept(self) -> frozenset[str]:
        """The rules that are kept."""
        found = (_KEPT.search(step) for step in self.steps)
        return frozenset(one["after"] or one["before"] for one in found if one is not None)


def cases(folder: Path = FEATURES) -> tuple[Case, ...]:
    """Every case of every feature."""
    return tuple(
        case
        for feature in get_features([str(folder)])
        for scenario in feature.scenarios.values()
        for case in _cases(scenario)
    )


def _cases(scenario: ScenarioTemplate) -> Iterator[Case]:
    rules = ids("" if scenario.rule is None else scenario.rule.name)
    rows = [row for examples in scenario.examples for row in examples.as_contexts()]
    found: list[Scenario | ScenarioTemplate] = [scenario.render(row) for row in rows]
    for one in found or [scenario]:
        yield Case(one.name, rules, tuple(step.name for step in one.steps))


def ids(heading: str) -> frozenset[str]:
    """The rules that a heading names.

    >>> sorted(ids("R8 och R10–R12 Den som är jävig (5 kap. 47 §)"))
    ['R10', 'R11', 'R12', 'R8']
    """
    return frozenset(
        f"R{number}"
        for found in _IDS.finditer(heading)
        for number in range(int(found["first"]), int(found["last"] or found["first"]) + 1)
    )


def number_of(rule: str, found: Iterable[Case]) -> int:
    """How many cases are about the rule."""
    return sum(rule in case.rules for case in found)
