"""Pictures (bilder): how the figures of a report may be drawn. A picture has no figures but those of its table."""

from attrs import field, frozen

from beslut.messages import Message, message
from beslut.records.terms import Term
from beslut.records.truths import as_tuple


class PictureKind(Term):
    """What kind of picture it is (slag av bild)."""

    MAP = "map", message("map of marks")
    """A square for each row and column, with the letter of its mark in it."""
    LINES = "lines", message("lines over time")
    """A point for each row, in their order, and a line for each column of shares or counts."""
    BARS = "bars", message("stacked bars")
    """A bar for each row, of one piece a column of counts."""
    GRID = "grid", message("grid of shares")
    """A square for each row and column of shares, with its percentage in it."""


@frozen(kw_only=True)
class Picture:
    """A picture of a report's own table (bild).

    `label` names the column whose values stand at the rows, `values` the columns that are drawn, and `alt` says in
    words what is to be seen, for those who do not see it.
    """

    kind: PictureKind
    alt: Message
    label: str
    values: tuple[str, ...] = field(converter=as_tuple)
