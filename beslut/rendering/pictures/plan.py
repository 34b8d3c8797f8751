"""What is to be drawn: the labels of the rows, those of the columns, and the figures between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from attrs import frozen

from beslut.rendering.words import words
from beslut.reports import Mark, Report, Share, Value
from beslut.tallies import Count

LONGEST = 26
"""A longer label is cut, with an ellipsis."""


@frozen
class Figure:
    """A figure to draw, from `low` to `high` (figur): in percent where it is a share."""

    low: float
    high: float
    text: str
    share: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


@frozen
class Square:
    """A mark to draw: its letter and the number of its colour."""

    letter: str
    colour: int


@frozen(kw_only=True)
class Plan:
    """A picture before it is drawn (underlag för bild): `cells` has a row for each row label."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Figure | Square | None, ...], ...]
    shortened: bool

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure."""
        return tuple(cell for row in self.cells for cell in row if isinstance(cell, Figure))

    @property
    def unsure(self) -> bool:
        """Whether some figure is a range."""
        return any(not figure.exact for figure in self.figures)

    @property
    def shares(self) -> bool:
        """Whether the figures are percentages."""
        return any(figure.share for figure in self.figures)


def plan_of(report: Report, lang: str, colours: Mapping[Mark, int]) -> Plan | None:
    """What the picture of a report shows; None where there is nothing to draw.

    A column that a public version lacks is left out of its picture too.
    """
    picture = report.picture
    names = [column.name for column in report.columns]
    if picture is None or not report.rows or picture.label not in names:
        return None
    drawn = [index for index, name in enumerate(names) if name in picture.values]
    if not drawn:
        return None
    label = names.index(picture.label)
    rows = [words(row[label].value, lang) for row in report.rows]
    columns = [words(report.columns[index].label, lang) for index in drawn]
    return Plan(
        rows=tuple(map(shortened, rows)),
        columns=tuple(map(shortened, columns)),
        cells=tuple(tuple(_cell(row[index].value, lang, colours) for index in drawn) for row in report.rows),
        shortened=any(len(text) > LONGEST for text in (*rows, *columns)),
    )


def shortened(text: str) -> str:
    """The text as a label of a picture."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def width(texts: Sequence[str], size: float) -> float:
    """About how wide the longest of these texts is, in the units of the font size; rather too wide."""
    return max((len(text) for text in texts), default=0) * size * 0.62


def _cell(value: Value, lang: str, colours: Mapping[Mark, int]) -> Figure | Square | None:
    match value:
        case Mark():
            return Square(words(value, lang), colours[value])
        case Share():
            return _share(value)
        case Count() if value.high is not None:
            return Figure(value.low, value.high, str(value))
        case bool():
            return None
        case int() | Decimal():
            return Figure(float(value), float(value), words(value, lang))
    return None


def _share(share: Share) -> Figure | None:
    if share.percent is None:
        return None
    low, high = map(float, share.percent)
    text = f"{low:.0f}" if round(low) == round(high) else f"{low:.0f}–{high:.0f}"
    return Figure(low, high, text, share=True)
