"""Telling how far long work has come (förlopp): how many are done, of how many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias, TypeVar

T = TypeVar("T")
Tell: TypeAlias = Callable[[int, int], None]
"""What is told how many are done, of how many."""


def silent(_done: int, _of: int) -> None:
    """Tell nobody."""


def counted(items: Sequence[T], tell: Tell) -> Iterator[T]:
    """The items one by one; when the next is asked for, the one before is done.

    >>> list(counted("ab", lambda done, of: print(done, "of", of)))
    1 of 2
    2 of 2
    ['a', 'b']
    """
    for done, item in enumerate(items, start=1):
        yield item
        tell(done, len(items))
