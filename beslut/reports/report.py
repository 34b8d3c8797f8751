"""A report (rapport): title, columns, rows of typed cells, notes and sources. How it looks is not told here.

A report is in no language and of no width: its words are messages and terms, its figures are figures, and a cell
knows the line of the minutes that it was read from. Renderers take any report.
"""

from __future__ import annotations

from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import TypeAlias

from attrs import evolve, field, frozen

from beslut.messages import HasTerm, Message
from beslut.records import Place
from beslut.records.truths import as_tuple
from beslut.reports.picture import Picture
from beslut.reports.withholding import Withheld
from beslut.tallies import Count

Value: TypeAlias = (
    "Message | HasTerm | Mark | Share | Count | str | int | Decimal | date | time | tuple[Value, ...] | None"
)
"""What may stand in a cell; a tuple is a list of things, None an empty cell, a Decimal is exact (hours, kronor)."""


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


class Tone(Enum):
    """What kind of thing a mark says (ton), so that like things look alike; never told by colour alone.

    A legend has its marks in this order.
    """

    ROLE = "role"
    YES = "yes"
    NO = "no"
    TOOK_PART = "took_part"
    DISQUALIFIED = "disqualified"
    DECLINED = "declined"
    WAITING = "waiting"
    AWAY = "away"
    PLAIN = "plain"
    UNKNOWN = "unknown"


_ORDER = {tone: place for place, tone in enumerate(Tone)}


@frozen(kw_only=True)
class Mark:
    """A short mark in a matrix (tecken): the value that it stands for, and the line that explains it.

    `tone` is what kind of thing it says, None where that does not matter. The first word of `legend` is the mark
    itself, in every language: `T took part`, `D deltog`.
    """

    value: HasTerm
    legend: Message
    tone: Tone | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Column:
    """A column (kolumn): a `name` for programs, a `label` for people.

    A `key` column tells what a row is about, and is repeated where a wide table is folded. A `prose` column holds
    running text that may be broken into lines. `figures` are set to the right. `withheld` tells why the column is
    left out of a public version; None where it may be published. A `document` column holds paths, of which a
    public version keeps the names.
    """

    name: str
    label: Message
    key: bool = False
    prose: bool = False
    figures: bool = False
    share: bool = False
    document: bool = False
    withheld: Withheld | None = None


@frozen
class Cell:
    """One value of a report (cell), and where in the minutes it stands.

    `withheld` tells why this one value is left out of a public version whose column else stays.
    """

    value: Value = None
    place: Place | None = field(default=None, eq=False, kw_only=True)
    withheld: Withheld | None = field(default=None, eq=False, kw_only=True)


@frozen(kw_only=True)
class Report:
    """A table that answers one question (rapport), with what must be said of it.

    Each row has one cell a column; a row of another length raises ValueError. `notes` define the figures and say
    what is left out. `sources` name the documents that it was made from. `section` is the heading under which it
    stands in a page of many, `picture` how its figures may be drawn.

    For the public version: `private_notes` quote the minutes or speak of grounds, `withheld` says that the whole
    table is left out, and `public_title` replaces a title that quotes the minutes. `left_out` lists what a public
    version was made without; it is empty in any other report.
    """

    name: str
    title: Message
    columns: tuple[Column, ...] = field(converter=as_tuple)
    rows: tuple[tuple[Cell, ...], ...] = field(converter=as_tuple)
    notes: tuple[Message, ...] = field(default=(), converter=as_tuple)
    sources: tuple[str, ...] = field(default=(), converter=as_tuple)
    section: Message | None = None
    picture: Picture | None = None
    private_notes: tuple[Message, ...] = field(default=(), converter=as_tuple)
    withheld: Withheld | None = None
    public_title: Message | None = None
    left_out: tuple[Message, ...] = field(default=(), converter=as_tuple)

    def __attrs_post_init__(self) -> None:
        """Refuse a row that does not fit the columns: its values would end up under the wrong words."""
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"{self.name}: {len(row)} cells for {len(self.columns)} columns in {row!r}")

    @property
    def said(self) -> tuple[Message, ...]:
        """All that is to be said below the table, in this order: notes, private notes, what is left out."""
        return (*self.notes, *self.private_notes, *self.left_out)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks that are used, each once: by what they say, else in the order in which they first stand."""
        found = dict.fromkeys(cell.value for row in self.rows for cell in row if isinstance(cell.value, Mark))
        return tuple(sorted(found, key=lambda mark: -1 if mark.tone is None else _ORDER[mark.tone]))

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
