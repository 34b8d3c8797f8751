"""Changing a module that is imported already (byte): its functions get the code of the mutant.

Everybody who holds a function goes on holding it, so nothing is read anew. It takes changes within functions only.
"""

import gc
from collections.abc import Iterable, Iterator, Mapping
from types import CodeType, FunctionType
from typing import TypeAlias

from tools.mutation.mutants import Mutant

Living: TypeAlias = Mapping[tuple[str, str, int], tuple[FunctionType, ...]]
"""Functions by their module, their name within it and their first line."""


def living(modules: Iterable[str]) -> Living:
    """Every function of these modules that anybody holds."""
    wanted, found = frozenset(modules), dict[tuple[str, str, int], tuple[FunctionType, ...]]()
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__module__ in wanted:
            key = one.__module__, one.__code__.co_qualname, one.__code__.co_firstlineno
            found[key] = (*found.get(key, ()), one)
    return found


def swap(mutant: Mutant, functions: Living) -> bool:
    """Give the functions that the change stands in their new code; False where nobody holds any of them."""
    path = str(mutant.module.path)
    before = compile(mutant.module.path.read_text("utf-8"), path, "exec", dont_inherit=True)
    after = compile(mutant.text, path, "exec", dont_inherit=True)
    swapped = False
    for old, new in _pairs(before, after):
        for function in functions.get((mutant.module.name, old.co_qualname, old.co_firstlineno), ()):
            if old != new and function.__code__.co_freevars == new.co_freevars:
                function.__code__ = new
                swapped = True
    return swapped


def _pairs(before: CodeType, after: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """The code of each function of a module with that of the mutant; a change neither adds nor takes one away."""
    yield before, after
    inner = [[one for one in code.co_consts if isinstance(one, CodeType)] for code in (before, after)]
    if len(inner[0]) == len(inner[1]):
        for old, new in zip(*inner, strict=True):
            yield from _pairs(old, new)
