"""Layout families: arrangements of the page that the plain grammar of labels and names does not read as they are.

A layout looks at clean lines, tells whether it fits, and rewrites what it knows into lines of the plain grammar
(`Namn (P), ordförande, § 12`), each still knowing its line in the source. It never reads facts itself, and nothing
behind it knows which layouts there are. To add one: a module with `fits` and `arrange`, and its line in `LAYOUTS`.
"""

from collections.abc import Sequence
from typing import Protocol

from beslut.minutes.layouts import attendance_table, columns_apart, roll_call_table, signed_below, vote_table
from beslut.minutes.lines import Line


class Layout(Protocol):
    """A layout family: a module with these two functions."""

    @staticmethod
    def fits(lines: Sequence[Line]) -> bool:
        """Whether the document is, at least in part, laid out like this."""

    @staticmethod
    def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
        """The lines with what the layout knows rewritten in the plain grammar."""


LAYOUTS: tuple[Layout, ...] = (roll_call_table, attendance_table, columns_apart, signed_below, vote_table)


def arranged(lines: Sequence[Line], layouts: Sequence[Layout] = LAYOUTS) -> tuple[Line, ...]:
    """The lines after every layout that fits has rewritten what it knows, in the order of the list."""
    for layout in layouts:
        if layout.fits(lines):
            lines = layout.arrange(lines)
    return tuple(lines)
