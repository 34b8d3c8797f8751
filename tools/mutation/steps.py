"""Steps of scenarios found again (steg): which function a step is for is searched out once, and then known.

pytest-bdd matches every step with every pattern each time that it is run, which is most of the time that a scenario
takes. What a run has found is handed on to later runs.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import Any

KNOWN: dict[str, list[str]] = {}
"""The names of the fixtures that a step is for, by its type and text."""


def remember() -> None:
    """Let pytest-bdd of this process, and of those forked from it, search for a step that is not known alone."""
    module: Any = import_module("pytest_bdd.scenario")
    search = module.find_fixturedefs_for_step

    def find(step: Any, fixturemanager: Any, node: Any) -> Iterable[Any]:
        key = f"{step.type} {step.name}"
        if key not in KNOWN:
            KNOWN[key] = [one.argname for one in search(step=step, fixturemanager=fixturemanager, node=node)]
        return [
            one
            for name in KNOWN[key]
            for one in module.getfixturedefs(fixturemanager, name, node) or ()
            if one.func in module.step_function_context_registry
        ]

    module.find_fixturedefs_for_step = find
