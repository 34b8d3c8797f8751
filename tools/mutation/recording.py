"""One run without any change (inspelning): which tests come by which line, and how long each takes."""

import functools
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import coverage
import pytest
from attrs import define, field, frozen

from tools.mutation.forking import forked
from tools.mutation.mutants import Mutant
from tools.mutation.project import Project
from tools.mutation.session import run

AT_IMPORT = ""
"""Stands for a test among those of a line that runs when its module is imported."""
USUAL = (0, 1, 2)
"""Exit codes of pytest by which the tests were run: all passed, some failed, some could not be read."""


class NothingRecorded(Exception):
    """The tests cannot be run at all."""


@frozen(kw_only=True)
class Recorded:
    """The tests by file and line, and the seconds that each takes.

    `failed` are the tests, or files, that fail without any change; they are left out of everything else.
    """

    lines: Mapping[str, Mapping[int, frozenset[str]]]
    seconds: Mapping[str, float]
    failed: tuple[str, ...]

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


def recorded(project: Project) -> Recorded:
    """Run all tests in a process of their own, line by line; raises `NothingRecorded` where they cannot be run."""
    with TemporaryDirectory() as folder:
        kept, told = Path(folder, "recorded.json"), Path(folder, "output.txt")
        code = forked(lambda: _record(project, kept), told).wait()
        if code not in USUAL or not kept.exists():
            raise NothingRecorded(told.read_text("utf-8", errors="replace")[-4000:])
        found = json.loads(kept.read_text("utf-8"))
    failed = tuple(found["failed"])
    return Recorded(
        lines={
            file: {int(line): frozenset(tests) for line, tests in lines.items()}
            for file, lines in found["lines"].items()
        },
        seconds={test: time for test, time in found["seconds"].items() if test not in failed},
        failed=failed,
    )


def _record(project: Project, kept: Path) -> int:
    project.settle()
    files = [str(module.path) for module in project.modules()]
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
        "failed": list(plugin.failed),
    }
    kept.write_text(json.dumps(found), "utf-8")
    return code


@define(eq=False)
class Recording:
    """A plugin of pytest that records a run."""

    project: Project
    tracer: coverage.Coverage
    seconds: dict[str, float] = field(factory=dict)
    failed: dict[str, None] = field(factory=dict)

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
