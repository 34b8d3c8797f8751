"""Fixtures that every test may use, and the promise that CI skips nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.material import MISSING, SHARED

# A machine with other work beside it fails no test; in CI Hypothesis has such a profile of its own.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
if settings.get_current_profile_name() == "default":
    settings.load_profile("patient")

collect_ignore = ["steps"]
"""The steps come in as plugins of test_features.py; searched for doctests before that, they would be there already."""


@pytest.fixture(scope="session")
def shared() -> Path:
    """The collection of real minutes; the test is skipped, and says so, where there is none."""
    if not SHARED.is_dir():
        pytest.skip(MISSING)
    return SHARED


class NothingSkipped:
    """Turn a skipped test, or a skipped module, into a failure. Expected failures stay what they are."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Iterator[None]:
        return _failed_if_skipped((yield))

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Iterator[None]:
        return _failed_if_skipped((yield))


def _failed_if_skipped(report):
    if report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"
    return report


def pytest_configure(config: pytest.Config) -> None:
    """A plugin, for hooks of this file alone would not see the doctests of the package."""
    if os.environ.get("CI") == "true":
        config.pluginmanager.register(NothingSkipped())
