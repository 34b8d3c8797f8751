"""Trying mutants (prövning): each in a process of its own, on the tests that may notice, in limited time."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from typing import TypeAlias

from attrs import field, frozen

from tools.mutation.forking import OUT_OF_TIME, Forked, forked
from tools.mutation.mutants import Mutant
from tools.mutation.recorded import Recorded

SURVIVED, CANNOT_IMPORT, CANNOT_SWAP = 0, 71, 72
KILLED = (1, 2, 3, CANNOT_IMPORT)
"""Exit codes of a trial by which a test failed, or could not even be read."""
LEAST_SECONDS, TIMES_AS_LONG = 10.0, 5.0
"""How long a mutant may compute: so many times as long as its tests take without a change, and never less than this."""
SLOW = 1.0
"""Tests that take more seconds than this come after the others."""
STANDING_STILL = 10.0
"""So many times as long may it take by the clock, for it may also wait for ever."""


class Fate(Enum):
    """What became of a mutant."""

    KILLED = "killed"
    TIMED_OUT = "killed by time"
    SURVIVED = "survived"
    UNTRIED = "untried"


@frozen
class Outcome:
    """What became of one mutant, and the test that noticed first."""

    mutant: Mutant
    fate: Fate
    test: str = ""


@frozen
class Trial:
    """One mutant with the tests that it is tried on, in their order, and the seconds that it may take."""

    mutant: Mutant
    order: Mapping[str, int] = field(repr=False)
    seconds: float


Work: TypeAlias = Callable[[Trial, int], int]
"""Trying a mutant in this very process: it writes the test that notices to a file, and gives the exit code."""


Kills: TypeAlias = Counter[tuple[str, str, str]]
"""How many mutants of a module, and of a function in it, a test has noticed; the function of all of it is `""`."""


def planned(mutant: Mutant, recorded: Recorded, kills: Kills) -> Trial:
    """The tests that may notice, first those that come near and those that have noticed most of the same function."""
    touching = recorded.touching(mutant)
    near = recorded.touching_module(mutant) if touching is None else touching
    tests = recorded.tests(mutant)
    places = {test: place for place, test in enumerate(recorded.seconds)}

    def place(test: str) -> tuple[bool, int, int, bool, int]:
        of_function, of_module = (kills[mutant.module.name, scope, test] for scope in (mutant.scope, ""))
        return test not in near, -of_function, -of_module, recorded.seconds[test] > SLOW, places[test]

    ordered = sorted(tests, key=place)
    seconds = max(LEAST_SECONDS, TIMES_AS_LONG * sum(recorded.seconds[test] for test in tests))
    return Trial(mutant, {test: place for place, test in enumerate(ordered)}, seconds)


def tried(mutants: Iterable[Mutant], recorded: Recorded, jobs: int, work: Work) -> Iterator[Outcome]:
    """What becomes of each mutant, as they end; so many at a time, each in a process of its own."""
    kills: Kills = Counter()
    waiting = iter(mutants)
    running: list[_Running] = []
    while True:
        for mutant in waiting if len(running) < jobs else ():
            running.append(_Running(planned(mutant, recorded, kills), work))
            if len(running) == jobs:
                break
        if not running:
            return
        for one in [one for one in running if one.ended()]:
            running.remove(one)
            outcome = one.outcome()
            for scope in ("", outcome.mutant.scope):
                kills[outcome.mutant.module.name, scope, outcome.test] += 1
            yield outcome
        time.sleep(0.002)


class _Running:
    """A trial that is going on."""

    def __init__(self, trial: Trial, work: Work) -> None:
        self.trial = trial
        self.late = False
        self._reading, telling = os.pipe()
        self._until = time.monotonic() + trial.seconds * STANDING_STILL
        self._process: Forked | None = None
        if trial.order:
            self._process = forked(lambda: work(trial, telling), seconds=trial.seconds)
        os.close(telling)

    def ended(self) -> bool:
        if self._process is None or self._process.ended():
            return True
        if time.monotonic() > self._until:
            self._process.end()
            self.late = True
        return self.late

    def outcome(self) -> Outcome:
        with os.fdopen(self._reading, "rb") as told:
            test = told.read().decode()
        code = SURVIVED if self._process is None else self._process.wait()
        if self.late or code == OUT_OF_TIME:
            return Outcome(self.trial.mutant, Fate.TIMED_OUT)
        if code == SURVIVED:
            return Outcome(self.trial.mutant, Fate.SURVIVED)
        if code == CANNOT_SWAP:
            return Outcome(self.trial.mutant, Fate.UNTRIED)
        if code in KILLED or code > 128:
            return Outcome(self.trial.mutant, Fate.KILLED, test)
        raise RuntimeError(f"{self.trial.mutant.name}: its trial ended with {code}")
