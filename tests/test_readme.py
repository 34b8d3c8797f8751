"""What the README shows is what happens: its commands and its Python are run, and their output compared."""

import re
import shlex
from pathlib import Path

import pytest

from beslut.cli import main
from beslut.cli.application import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()
CONSOLE = re.findall(r"```console\n\$ beslut (.+)\n([\s\S]*?)```", README)
PYTHON = re.findall(r"```python\n([\s\S]*?)```\n\n```\n([\s\S]*?)```", README)


@pytest.fixture
def at_the_top(monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("BESLUT_LANG", raising=False)


def test_there_is_something_to_run():
    assert CONSOLE
    assert PYTHON


@pytest.mark.parametrize(("command", "output"), CONSOLE)
def test_a_command_prints_what_the_readme_shows(at_the_top, capfdbinary, command, output):
    assert main(shlex.split(command)) == 0
    assert capfdbinary.readouterr().out.decode() == output


@pytest.mark.parametrize(("code", "output"), PYTHON)
def test_the_python_prints_what_the_readme_shows(at_the_top, capsys, code, output):
    exec(compile(code, "README.md", "exec"), {})
    assert capsys.readouterr().out == output


def test_the_first_success_is_within_forty_lines():
    assert README[: README.index("D deltog i beslutet")].count("\n") < 40


def test_every_command_is_in_the_readme_and_in_the_list_of_commands():
    listed = (ROOT / "docs" / "commands.md").read_text()
    for name, _, _ in COMMANDS:
        assert f"`beslut {name}" in README
        assert f"## `beslut {name}" in listed


@pytest.mark.parametrize(
    "page", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
)
def test_every_link_leads_somewhere(page):
    path = ROOT / page
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text()):
        assert (path.parent / target).exists(), target


def test_the_example_in_python_runs(at_the_top, capsys):
    example = ROOT / "examples" / "granvik.py"
    exec(compile(example.read_text(), example, "exec"), {"__file__": str(example), "__name__": "__main__"})
    assert capsys.readouterr().out.endswith("Deltog: 8\n")
