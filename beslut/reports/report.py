"""A report (rapport): title, columns, rows of typed cells, notes and sources. How it looks is not told here.

A report is in no language and of no width: its words are messages and terms, its figures are figures, and a cell
knows the line of the minutes that it was read from. Renderers take any report.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

from attrs import evolve, field, frozen

from beslut.messages import HasTerm, Message
from beslut.records import Place
from beslut.records.truths import as_tuple
from beslut.tallies import Count

Value: TypeAlias = "Message | HasTerm | Mark | Share | Count | str | int | date | tuple[Value, ...] | None"
"""What may stand in a cell; a tuple is a list of things, None an empty cell."""


@frozen(kw_only=True)
class Share:
    """A part of a whole (andel): numerator and denominator, both counts that may be ranges.

    >>> Share.of(5, 6).percent
    (Decimal('83.3'), Decimal('83.3'))
    """

    part: Count
    whole: Count

    @classmethod
    def of(cls, part: int, whole: int) -> Share:
        """The share of two exact numbers."""
        return cls(part=Count(low=part, high=part), whole=Count(low=whole, high=whole))

    @property
    def percent(self) -> tuple[Decimal, Decimal] | None:
        """The lowest and the highest percentage, to one decimal; None where the bounds do not tell."""
        low, high = self.whole.low, self.whole.high
        if low == 0 or high is None or self.part.high is None:
            return None
        return _percent(self.part.low, high), _percent(self.part.high, low)


def _percent(part: int, whole: int) -> Decimal:
    exact = min(Decimal(100), Decimal(100 * part) / Decimal(whole))
    return exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


@frozen(kw_only=True)
class Mark:
    """A short mark in a matrix (tecken): the value that it stands for, and the line that explains it.

    The first word of `legend` is the mark itself, in every language: `T took part`, `D deltog`.
    """

    value: HasTerm
    legend: Message


@frozen(kw_only=True)
class Column:
    """A column (kolumn): a `name` for programs, a `label` for people.

    A `key` column tells what a row is about, and is repeated where a wide table is folded. A `prose` column holds
    running text that may be broken into lines. `figures` are set to the right.
    """

    name: str
    label: Message
    key: bool = False
    prose: bool = False
    figures: bool = False
    share: bool = False


@frozen
class Cell:
    """One value of a report (cell), and where in the minutes it stands."""

    value: Value = None
    place: Place | None = field(default=None, eq=False, kw_only=True)


@frozen(kw_only=True)
class Report:
    """A table that answers one question (rapport), with what must be said of it.

    Each row has one cell a column; a row of another length raises ValueError. `notes` define the figures and say
    what is left out. `sources` name the documents that it was made from.
    """

    name: str
    title: Message
    columns: tuple[Column, ...] = field(converter=as_tuple)
    rows: tuple[tuple[Cell, ...], ...] = field(converter=as_tuple)
    notes: tuple[Message, ...] = field(default=(), converter=as_tuple)
    sources: tuple[str, ...] = field(default=(), converter=as_tuple)

    def __attrs_post_init__(self) -> None:
        """Refuse a row that does not fit the columns: its values would end up under the wrong words."""
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"{self.name}: {len(row)} cells for {len(self.columns)} columns in {row!r}")

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks that are used, each once, in the order in which they first stand."""
        found = (cell.value for row in self.rows for cell in row if isinstance(cell.value, Mark))
        return tuple(dict.fromkeys(found))

    def column(self, name: str) -> tuple[Value, ...]:
        """The values of one column, by its name; raises KeyError where there is none."""
        for index, column in enumerate(self.columns):
            if column.name == name:
                return tuple(row[index].value for row in self.rows)
        raise KeyError(name)

    def keeping(self, names: tuple[str, ...]) -> Report:
        """The same report with just these columns."""
        kept = [index for index, column in enumerate(self.columns) if column.name in names]
        return evolve(
            self,
            columns=tuple(self.columns[index] for index in kept),
            rows=tuple(tuple(row[index] for index in kept) for row in self.rows),
        )
