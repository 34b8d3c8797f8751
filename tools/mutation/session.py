"""Pytest within this process: what is imported once for all runs, how it is run, and on which tests."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

import hypothesis
import pytest
from attrs import define
from pytest_bdd.feature import get_features

from tools.mutation.project import Project
from tools.mutation.steps import remember

OPTIONS = (
    *(
        "-q",
        "--tb=line",
        "--assert=plain",
        "--import-mode=importlib",
        "--doctest-modules",
        "--color=no",
        "--capture=sys",
    ),
    *("-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:pytest_cov", "-p", "no:unraisableexception"),
)
EXAMPLES = 6
"""How many examples Hypothesis tries of each property."""


def prepare(project: Project) -> None:
    """Import once what every run needs, but none of the rooms; raises ImportError where one came in all the same."""
    few = hypothesis.settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate),
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    hypothesis.settings.register_profile("mutation", few)
    hypothesis.settings.load_profile("mutation")
    remember()
    sys.path.insert(0, str(project.root))
    for name in project.preloaded:
        import_module(name)
    get_features([str(project.root / folder) for folder in project.features])
    for room in project.rooms:
        if room in sys.modules:
            raise ImportError(f"{room} was imported too early: it cannot be changed any more")
    gc.collect()
    gc.freeze()


class FewExamples:
    """A plugin by which properties try few examples."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Also those that ask for more."""
        for item in items:
            test = getattr(item, "obj", None)
            own = getattr(test, "_hypothesis_internal_use_settings", None)
            if own is not None and own.max_examples > EXAMPLES:
                few = hypothesis.settings(own, max_examples=EXAMPLES)
                setattr(test, "_hypothesis_internal_use_settings", few)  # noqa: B010


def run(project: Project, paths: Sequence[str], plugin: object, *options: str) -> int:
    """Run the tests of these files with one plugin and give the exit code of pytest."""
    rooted = [f"--rootdir={project.root}", *options, *paths]
    return int(pytest.main([*OPTIONS, *rooted], plugins=[plugin, FewExamples()]))


@define(eq=False)
class Chosen:
    """A plugin that leaves out all tests but those chosen, and runs them in their order; tells what fails first."""

    project: Project
    order: Mapping[str, int]
    told: int

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Choose and sort."""
        unit = self.project.unit
        kept = [item for item in items if unit(item.nodeid) in self.order]
        items[:] = sorted(kept, key=lambda item: self.order[unit(item.nodeid)])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Tell the first failure."""
        if report.failed:
            os.write(self.told, self.project.unit(report.nodeid).encode())
