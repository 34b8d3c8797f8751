"""What a test of an audit finds (träffar): units that were looked at, hits, and what cannot be told."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping

from attrs import field, frozen

from beslut.messages import Message, message
from beslut.records import ParagraphNumber, Place
from beslut.records.terms import Term
from beslut.records.truths import as_tuple
from beslut.reports.account import Account
from beslut.rules import Judgement


class Outcome(Term):
    """How a test came out (utfall), in words and never by colour alone."""

    CLEAN = "clean", message("nothing to remark")
    LOOK = "look", message("to be looked at")
    CANNOT_TELL = "cannot_tell", message("cannot be told")
    NOTHING = "nothing", message("nothing to test")
    NOT_MADE = "not_made", message("not made")


@frozen(kw_only=True, eq=False)
class Examined:
    """A meeting with what the rules say of it (granskat sammanträde)."""

    account: Account
    judgement: Judgement


@frozen(kw_only=True, eq=False)
class Hit:
    """Something to look at (`sure`), or that cannot be told: in which units of the test, and what.

    `units` are the things that the test counts and that it is about.
    """

    account: Account
    units: tuple[Hashable, ...] = field(converter=as_tuple)
    what: Message
    sure: bool = True
    paragraphs: tuple[ParagraphNumber, ...] = field(default=(), converter=as_tuple)
    persons: tuple[str, ...] = field(default=(), converter=as_tuple)
    place: Place | None = None
    rule: str | None = None


@frozen(kw_only=True, eq=False)
class Tried:
    """One of the nine tests with what came of it: its units, and the hits in them (prövning)."""

    number: int
    what: Message
    unit: Message
    units: tuple[Hashable, ...] = field(converter=as_tuple)
    hits: tuple[Hit, ...] = field(default=(), converter=as_tuple)
    made: bool = True

    @property
    def looked_at(self) -> int:
        """How many units have something to look at."""
        return len(self._with(sure=True))

    @property
    def untold(self) -> int:
        """How many units cannot be told of, and have nothing to look at."""
        return len(self._with(sure=False) - self._with(sure=True))

    @property
    def outcome(self) -> Outcome:
        """To be looked at, cannot be told, or nothing to remark."""
        if not (self.made and self.units):
            return Outcome.NOTHING if self.made else Outcome.NOT_MADE
        if self.looked_at:
            return Outcome.LOOK
        return Outcome.CANNOT_TELL if self.untold else Outcome.CLEAN

    def _with(self, sure: bool) -> set[Hashable]:
        known = set(self.units)
        return {unit for hit in self.hits if hit.sure is sure for unit in hit.units if unit in known}


Units = Mapping[ParagraphNumber, tuple[Hashable, ...]]
"""The units of a test in each § of a meeting."""


def among(units: Units, paragraphs: Iterable[ParagraphNumber]) -> tuple[Hashable, ...]:
    """The units in these §§; all of the meeting, where none is named."""
    numbers = tuple(paragraphs) or tuple(units)
    return tuple(dict.fromkeys(unit for number in numbers for unit in units.get(number, ())))
