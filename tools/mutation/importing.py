"""Trying a mutant by importing it (import): the module comes with its change to everybody who asks for it.

It takes any change, also of what runs at import alone, but every module and every test is read anew.
"""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from types import CodeType, ModuleType

from tools.mutation.mutants import Mutant
from tools.mutation.project import Project
from tools.mutation.session import Chosen, run
from tools.mutation.trying import CANNOT_IMPORT, Trial


def by_import(project: Project, trial: Trial, told: int) -> int:
    """Run the tests of a trial in this process, in which no room was imported yet, and give the exit code."""
    project.settle()
    sys.meta_path.insert(0, Changed(trial.mutant))
    try:
        project.import_rooms()
    except Exception:
        return CANNOT_IMPORT
    files = sorted({test.partition("::")[0] for test in trial.order})
    return run(project, files, Chosen(project, trial.order, told), "-x", "--tb=no")


class Changed(MetaPathFinder):
    """Finds one module with its change in it."""

    def __init__(self, mutant: Mutant) -> None:
        """Take the mutant that everybody is to import."""
        self.mutant = mutant

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        """The changed module under its own name; any other is left to others."""
        module = self.mutant.module
        if fullname != module.name:
            return None
        loader = _Loader(self.mutant)
        folder = [str(module.path.parent)] if module.path.stem == "__init__" else None
        return spec_from_file_location(
            fullname, module.path, loader=loader, submodule_search_locations=folder
        )


class _Loader(SourceFileLoader):
    def __init__(self, mutant: Mutant) -> None:
        super().__init__(mutant.module.name, str(mutant.module.path))
        self.mutant = mutant

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002
        return compile(self.mutant.text, self.path, "exec", dont_inherit=True)
