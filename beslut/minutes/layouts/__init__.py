"""Layout families: arrangements of the page that the plain grammar of labels and names does not read as they are.

A layout looks at clean lines, tells whether it fits, and rewrites what it knows into lines of the plain grammar
(`Namn (P), ordförande, § 12`), each still knowing its line in the source. It never reads facts itself, and nothing
behind it knows which layouts there are. To add one: a module with `fits` and `arrange`, and its line in `LAYOUTS`.
"""

from collections.abc import Callable, Sequence

from attrs import frozen

from beslut.minutes.layouts import (
    all_but,
    attendance_table,
    columns_apart,
    misread,
    page_a_line,
    roll_call_table,
    signed_below,
    vote_table,
)
from beslut.minutes.lines import Line


@frozen(kw_only=True)
class Layout:
    """A layout family: its name, whether a document is at least in part laid out like it, and the rewriting."""

    name: str
    fits: Callable[[Sequence[Line]], bool]
    arrange: Callable[[Sequence[Line]], tuple[Line, ...]]


LAYOUTS: tuple[Layout, ...] = (
    Layout(name="misread", fits=misread.fits, arrange=misread.arrange),
    Layout(name="page_a_line", fits=page_a_line.fits, arrange=page_a_line.arrange),
    Layout(name="all_but", fits=all_but.fits, arrange=all_but.arrange),
    Layout(name="roll_call_table", fits=roll_call_table.fits, arrange=roll_call_table.arrange),
    Layout(name="attendance_table", fits=attendance_table.fits, arrange=attendance_table.arrange),
    Layout(name="columns_apart", fits=columns_apart.fits, arrange=columns_apart.arrange),
    Layout(name="signed_below", fits=signed_below.fits, arrange=signed_below.arrange),
    Layout(name="vote_table", fits=vote_table.fits, arrange=vote_table.arrange),
)


def arranged(lines: Sequence[Line], layouts: Sequence[Layout] = LAYOUTS) -> tuple[Line, ...]:
    """The lines after every layout that fits has rewritten what it knows, in the order of the list."""
    for layout in layouts:
        if layout.fits(lines):
            lines = layout.arrange(lines)
    return tuple(lines)
