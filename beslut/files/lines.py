"""Which line of a file each value stands on, so that an error can name it."""

from collections.abc import Mapping
from typing import TypeAlias

from attrs import field, frozen

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys, and positions in lists counted from 0."""


@frozen
class Lines:
    """The lines (rader) of a file by path, counted from 1; a key's line for what has a key.

    >>> Lines({("meeting",): 1, ("meeting", "place"): 4}).of(("meeting", "place", "x"))
    4
    """

    by_path: Mapping[Path, int] = field(factory=dict)

    def of(self, path: Path) -> int | None:
        """The line of the value, or of the nearest thing around it; None where nothing is known."""
        while path and path not in self.by_path:
            path = path[:-1]
        return self.by_path.get(path)


def place_of(document: str | None, line: int | None) -> str | None:
    """`document:line`, as far as they are known."""
    if document is None or line is None:
        return document
    return f"{document}:{line}"
