"""The figures of a run (siffror): what was killed in each module, and what is wrong with that."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen

from tools.mutation.trying import Fate, Outcome

LEAST_SHARE = 0.95
"""The share of mutants that must be killed."""


@frozen
class Figures:
    """How many mutants there are of a module, and how many of them were killed, by a test or by time."""

    shown: str
    mutants: int
    killed: int
    by_time: int

    @property
    def survived(self) -> int:
        """How many survived."""
        return self.mutants - self.killed - self.by_time

    @property
    def share(self) -> float:
        """The share that was killed; 1 where there is nothing to change."""
        return 1.0 - self.survived / self.mutants if self.mutants else 1.0


@frozen
class Run:
    """The outcomes of a run in the order of the sources, and the reasons of survivors by key.

    `failed` are tests that failed without any change and were left out.
    """

    outcomes: Sequence[Outcome]
    reasons: Mapping[str, str] = field(factory=dict)
    failed: Sequence[str] = ()

    @property
    def survivors(self) -> tuple[Outcome, ...]:
        """What survived."""
        return tuple(one for one in self.outcomes if one.fate is Fate.SURVIVED)

    @property
    def by_module(self) -> tuple[Figures, ...]:
        """The figures of each module that was changed."""
        names = dict.fromkeys(one.mutant.module.shown for one in self.outcomes)
        return tuple(
            figures(name, [one for one in self.outcomes if one.mutant.module.shown == name]) for name in names
        )

    @property
    def total(self) -> Figures:
        """The figures of all modules together."""
        return figures("all", self.outcomes)

    def reason(self, survivor: Outcome) -> str | None:
        """Why this one survives, None where nobody has said."""
        return self.reasons.get(survivor.mutant.key)

    def unexplained(self) -> tuple[Outcome, ...]:
        """Survivors without a reason."""
        return tuple(one for one in self.survivors if self.reason(one) is None)

    def outlived(self) -> tuple[str, ...]:
        """Reasons that are kept of mutants which are killed by now."""
        killed = {one.mutant.key for one in self.outcomes if one.fate is not Fate.SURVIVED}
        return tuple(key for key in self.reasons if key in killed)

    def faults(self) -> list[str]:
        """What keeps the run from being well, one line each."""
        found = [f"fails without any change, left out: {test}" for test in self.failed]
        if self.total.share < LEAST_SHARE:
            found.append(f"killed {self.total.share:.1%}, must be {LEAST_SHARE:.0%}")
        if self.unexplained():
            found.append(f"survivors without a reason in survivors.toml: {len(self.unexplained())}")
        found += [f"a reason for what is killed: {key}" for key in self.outlived()]
        return found


def figures(shown: str, outcomes: Iterable[Outcome]) -> Figures:
    """The figures of these outcomes under this name."""
    fates = [one.fate for one in outcomes]
    return Figures(shown, len(fates), fates.count(Fate.KILLED), fates.count(Fate.TIMED_OUT))
