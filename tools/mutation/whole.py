"""A whole run (körning): the tests recorded once, and every mutant of some modules tried on them."""

import sys
import time
from collections.abc import Iterator, Sequence
from functools import partial

from tools.mutation.figures import Run
from tools.mutation.importing import by_import
from tools.mutation.mutants import Module, Mutant
from tools.mutation.project import Project
from tools.mutation.reasons import reasons
from tools.mutation.recorded import Recorded
from tools.mutation.recording import recorded
from tools.mutation.resident import tried_in_session
from tools.mutation.session import prepare
from tools.mutation.trying import Fate, Outcome, tried


def whole_run(project: Project, modules: Sequence[Module], jobs: int) -> Run:
    """Record the tests and try every mutant of these modules."""
    mutants = [mutant for module in modules for mutant in module.mutants]
    prepare(project)
    before = recorded(project, modules)
    found = all_tried(project, mutants, before, jobs)
    outcomes = {one.mutant.name: one for one in _told(found, len(mutants))}
    return Run([outcomes[mutant.name] for mutant in mutants], reasons(), before.failed)


def all_tried(project: Project, mutants: Sequence[Mutant], before: Recorded, jobs: int) -> Iterator[Outcome]:
    """What becomes of each mutant: those within functions in one session, the others by importing them."""
    by_import_alone = {mutant.name for mutant in mutants if before.touching(mutant) is None}
    within = [mutant for mutant in mutants if mutant.name not in by_import_alone]
    for one in tried_in_session(project, within, before, jobs):
        if one.fate is Fate.UNTRIED:
            by_import_alone.add(one.mutant.name)
        else:
            yield one
    left = [mutant for mutant in mutants if mutant.name in by_import_alone]
    yield from tried(left, before, jobs, partial(by_import, project))


def _told(outcomes: Iterator[Outcome], number: int) -> Iterator[Outcome]:
    """The outcomes, with a word on each that was not killed, and now and then on how far the run has come."""
    began = time.monotonic()
    for done, one in enumerate(outcomes, 1):
        if one.fate is not Fate.KILLED:
            print(f"{one.fate.value}: {one.mutant.name}", file=sys.stderr)
        if done % 100 == 0 or done == number:
            print(f"{done} of {number} in {time.monotonic() - began:.0f} s", file=sys.stderr)
        yield one
