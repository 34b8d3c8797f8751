"""What is changed and what it is tried on: the rooms, the tests, and what is imported once for all."""

import os
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from attrs import field, frozen

from tools.mutation.mutants import Module


def _as_paths(paths: Sequence[str]) -> tuple[str, ...]:
    return tuple(paths)


@frozen(kw_only=True)
class Project:
    """A project: the folder it lies in, the rooms to change, and the tests that are to notice.

    `rooms` are packages by their dotted names. `tests` are patterns of files and folders below `root`. `preloaded`
    is imported once, before any mutant; nothing of it may import a room. The tests of the files `one_by_one` are
    chosen singly, those of any other file together, since they may share what they prepare. `environment` is set
    while tests run; a value of None takes a variable away.
    """

    root: Path
    rooms: tuple[str, ...] = field(converter=_as_paths)
    tests: tuple[str, ...] = field(converter=_as_paths)
    preloaded: tuple[str, ...] = ()
    one_by_one: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    environment: dict[str, str | None] = field(factory=dict)

    def modules(self) -> tuple[Module, ...]:
        """The modules of the rooms, in the order of their names."""
        found = []
        for room in self.rooms:
            folder = self.root.joinpath(*room.split("."))
            for path in sorted(folder.glob("*.py")):
                name = room if path.stem == "__init__" else f"{room}.{path.stem}"
                found.append(Module(name=name, path=path, shown=f"{folder.name}/{path.name}"))
        return tuple(found)

    def test_paths(self) -> tuple[str, ...]:
        """The files and folders with tests that there are."""
        found = (path for pattern in self.tests for path in sorted(self.root.glob(pattern)))
        return tuple(str(path.relative_to(self.root)) for path in found)

    def unit(self, nodeid: str) -> str:
        """What a test is chosen by: itself, or the file that it stands in."""
        file = nodeid.partition("::")[0]
        return nodeid if file in self.one_by_one else file

    def settle(self) -> None:
        """Stand in the folder of the project, in the environment that its tests run in."""
        os.chdir(self.root)
        scratch = self.root / ".scratch"
        scratch.mkdir(exist_ok=True)
        for name, value in {**self.environment, "PYTEST_DEBUG_TEMPROOT": str(scratch)}.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def import_rooms(self) -> None:
        """Import every module that is to be changed."""
        for module in self.modules():
            import_module(module.name)


ROOT = Path(__file__).resolve().parents[2]
BESLUT = Project(
    root=ROOT,
    rooms=("beslut.law", "beslut.rules"),
    tests=(
        "tests/test_features.py",
        "beslut/law",
        "beslut/rules",
        "tests/law",
        "tests/rules",
        "tests/cli/test_check*.py",
    ),
    preloaded=(
        "beslut.tallies",
        "cattrs",
        "holidays.countries.sweden",
        "msgspec",
        "rich.console",
        "rich.table",
        "tabulate",
        "typer.testing",
        "yaml",
    ),
    one_by_one=("tests/test_features.py",),
    features=("features",),
    environment={"CI": None, "BESLUT_SHARED": "/nonexistent", "PYTEST_ADDOPTS": None},
)
"""This project, without the collection beside it."""


def named(project: Project, names: Sequence[str]) -> tuple[Module, ...]:
    """The modules by these names, as a path, dotted, or of a whole room; all where none is named."""
    parts = [f".{name.removesuffix('.py').replace('/', '.')}." for name in names]
    return tuple(
        module
        for module in project.modules()
        if not parts or any(part in f".{module.name}." for part in parts)
    )
