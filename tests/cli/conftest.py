"""What the tests of the command line share: the example minutes in a folder of their own, and a way to run beslut."""

import shutil
from pathlib import Path

import pytest
from attrs import frozen

from beslut.cli import main

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@frozen
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with the examples, in which commands run; 80 columns wide, in no particular language."""
    for example in EXAMPLES.glob("granvik-*"):
        shutil.copy(example, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("BESLUT_LANG", raising=False)
    return tmp_path


@pytest.fixture
def beslut(desk, capfdbinary):
    """Run a command line and give what came of it."""

    def run(*arguments: str) -> Ran:
        code = main(arguments)
        out, err = capfdbinary.readouterr()
        return Ran(code, out.decode(), err.decode())

    return run
