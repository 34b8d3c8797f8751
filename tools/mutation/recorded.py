"""What was recorded of a run without any change (inspelning): which tests may notice a mutant."""

import re
from collections.abc import Mapping

from attrs import frozen

from tools.mutation.mutants import Mutant

AT_IMPORT = ""
"""Stands for a test among those of a line that runs when its module is imported."""
_RULE = re.compile(r"\bR\d+$")


@frozen(kw_only=True)
class Recorded:
    """The tests by file and line, and the seconds that each takes.

    `named` are the rules that a scenario names, in its heading or its steps. `failed` are the tests, or files, that
    fail without any change; they are left out of everything else.
    """

    lines: Mapping[str, Mapping[int, frozenset[str]]]
    seconds: Mapping[str, float]
    named: Mapping[str, frozenset[str]]
    failed: tuple[str, ...]

    def tests(self, mutant: Mutant) -> frozenset[str]:
        """The tests that may notice: those that come by its statement, or all where that runs at import.

        What a rule says of itself, as the bodies that it is for, is left to the scenarios that name the rule.
        """
        touching = self.touching(mutant)
        if touching is not None:
            return touching
        rule = _RULE.search(mutant.scope)
        if rule is None:
            return frozenset(self.seconds)
        return frozenset(test for test in self.seconds if rule[0] in self.named.get(test, (rule[0],)))

    def touching(self, mutant: Mutant) -> frozenset[str] | None:
        """The tests that come by the statement of the mutant; None where it runs when the module is imported."""
        lines = self.lines.get(str(mutant.module.path), {})
        first, last = mutant.lines
        found = frozenset().union(*(lines.get(line, frozenset()) for line in range(first, last + 1)))
        return None if AT_IMPORT in found else found & self.seconds.keys()

    def touching_module(self, mutant: Mutant) -> frozenset[str]:
        """The tests that come by any line of the module of the mutant."""
        lines = self.lines.get(str(mutant.module.path), {})
        return frozenset().union(*lines.values()) & self.seconds.keys()
