"""One run without any change (inspelning): which tests come by which line, and how long each takes."""

import functools
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import coverage
import pytest
from attrs import define, field
from pytest_bdd.parser import Scenario

from tools.mutation.forking import forked
from tools.mutation.mutants import Module
from tools.mutation.project import Project
from tools.mutation.recorded import Recorded
from tools.mutation.session import run
from tools.mutation.steps import KNOWN

_RULES = re.compile(r"\bR\d+\b")
USUAL = (0, 1, 2)
"""Exit codes of pytest by which the tests were run: all passed, some failed, some could not be read."""


class NothingRecorded(Exception):
    """The tests cannot be run at all."""


def recorded(project: Project, modules: Sequence[Module]) -> Recorded:
    """Run all tests in a process of their own, noting the lines of these modules that each comes by.

    Raises `NothingRecorded` where the tests cannot be run at all.
    """
    with TemporaryDirectory() as folder:
        kept, told = Path(folder, "recorded.json"), Path(folder, "output.txt")
        code = forked(lambda: _record(project, modules, kept), told).wait()
        if code not in USUAL or not kept.exists():
            raise NothingRecorded(told.read_text("utf-8", errors="replace")[-4000:])
        found = json.loads(kept.read_text("utf-8"))
    KNOWN.update(found["steps"])
    failed = tuple(found["failed"])
    return Recorded(
        lines={
            file: {int(line): frozenset(tests) for line, tests in lines.items()}
            for file, lines in found["lines"].items()
        },
        seconds={test: time for test, time in found["seconds"].items() if test not in failed},
        named={test: frozenset(rules) for test, rules in found["named"].items()},
        failed=failed,
    )


def _record(project: Project, modules: Sequence[Module], kept: Path) -> int:
    project.settle()
    files = [str(module.path) for module in modules]
    tracer = coverage.Coverage(data_file=None, config_file=False, include=files)
    plugin = Recording(project, tracer)
    tracer.start()
    project.import_rooms()
    code = run(project, project.test_paths(), plugin, "--continue-on-collection-errors")
    tracer.stop()
    data = tracer.get_data()
    found: dict[str, Any] = {
        "lines": {file: data.contexts_by_lineno(file) for file in data.measured_files()},
        "seconds": plugin.seconds,
        "named": plugin.named,
        "failed": list(plugin.failed),
        "steps": KNOWN,
    }
    kept.write_text(json.dumps(found), "utf-8")
    return code


@define(eq=False)
class Recording:
    """A plugin of pytest that records a run."""

    project: Project
    tracer: coverage.Coverage
    seconds: dict[str, float] = field(factory=dict)
    named: dict[str, list[str]] = field(factory=dict)
    failed: dict[str, None] = field(factory=dict)

    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest, scenario: Scenario) -> None:
        """Note the rules that a scenario names."""
        words = [step.name for step in scenario.steps]
        heading = scenario.rule.name if scenario.rule is not None else ""
        self.named[self.project.unit(request.node.nodeid)] = _RULES.findall(" ".join([heading, *words]))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Record what runs from now on as run by this test; what was worked out before it is worked out again."""
        self._forget()
        self.tracer.switch_context(self.project.unit(item.nodeid))
        return (yield)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Sum the time, and note what fails."""
        unit = self.project.unit(report.nodeid)
        self.seconds[unit] = self.seconds.get(unit, 0.0) + report.duration
        if report.failed:
            self.failed[unit] = None

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note files that cannot be read."""
        if report.failed:
            self.failed[report.nodeid] = None

    def _forget(self) -> None:
        rooms = tuple(f"{room}." for room in self.project.rooms)
        for name in [name for name in sys.modules if name.startswith(rooms)]:
            for value in vars(sys.modules[name]).values():
                if isinstance(value, functools._lru_cache_wrapper):
                    value.cache_clear()
