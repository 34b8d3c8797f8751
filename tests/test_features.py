"""Every feature as tests: the scenarios of features/ with the steps of tests/steps/, whichever modules are there."""

from pathlib import Path

from pytest_bdd import scenarios

STEPS = Path(__file__).parent / "steps"

pytest_plugins = [
    f"tests.steps.{module.stem}" for module in sorted(STEPS.glob("*.py")) if module.stem != "__init__"
]

scenarios(".")
