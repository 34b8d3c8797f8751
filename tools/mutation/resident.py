"""Trying many mutants in one session (session): the tests are read once, and each trial is a fork of that."""

import gc
import json
import os
from collections.abc import Iterator, Sequence

import pytest
from attrs import define, field

from tools.mutation.forking import forked
from tools.mutation.mutants import Mutant
from tools.mutation.project import Project
from tools.mutation.recorded import Recorded
from tools.mutation.session import run
from tools.mutation.swapping import Living, living, swap
from tools.mutation.trying import CANNOT_SWAP, SURVIVED, Fate, Outcome, Trial, tried

FAILED = 1


def tried_in_session(
    project: Project, mutants: Sequence[Mutant], recorded: Recorded, jobs: int
) -> Iterator[Outcome]:
    """What becomes of each mutant, `UNTRIED` where it has to be imported."""
    if not mutants:
        return
    reading, telling = os.pipe()
    process = forked(lambda: _serve(project, Serving(mutants, recorded, jobs, telling)))
    os.close(telling)
    names = {mutant.name: mutant for mutant in mutants}
    with os.fdopen(reading, encoding="utf-8") as told:
        for line in told:
            name, fate, test = json.loads(line)
            yield Outcome(names.pop(name), Fate(fate), test)
    code = process.wait()
    if names:
        raise RuntimeError(f"the session ended with {code} before all mutants were tried")


def _serve(project: Project, plugin: "Serving") -> int:
    project.settle()
    project.import_rooms()
    plugin.project = project
    files = sorted({test.partition("::")[0] for test in plugin.recorded.seconds})
    return run(project, files, plugin)


@define(eq=False)
class Serving:
    """A plugin of pytest that tries mutants where the tests would be run once."""

    mutants: Sequence[Mutant]
    recorded: Recorded
    jobs: int
    told: int
    project: Project = field(init=False)
    functions: Living = field(init=False)
    failed: str | None = None

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each mutant in a fork of the session, and tell what becomes of it."""
        self.functions = living(module.name for module in self.project.modules())
        gc.collect()
        gc.freeze()
        for one in tried(
            self.mutants, self.recorded, self.jobs, lambda trial, to: self._try(session, trial, to)
        ):
            line = json.dumps([one.mutant.name, one.fate.value, one.test])
            os.write(self.told, f"{line}\n".encode())
        return True

    def _try(self, session: pytest.Session, trial: Trial, told: int) -> int:
        if not swap(trial.mutant, self.functions):
            return CANNOT_SWAP
        unit = self.project.unit
        items = [item for item in session.items if unit(item.nodeid) in trial.order]
        items.sort(key=lambda item: trial.order[unit(item.nodeid)])
        for item, following in zip(items, [*items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self.failed is not None:
                os.write(told, self.failed.encode())
                return FAILED
        return SURVIVED

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails."""
        if report.failed:
            self.failed = self.project.unit(report.nodeid)
