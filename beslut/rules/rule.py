"""A rule (regel): its id, what it demands, the law it stands on, whom it is for, and the function that judges."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from beslut.law import Dated, NotInForce, Step
from beslut.messages import Message
from beslut.records import BodyKind
from beslut.rules.bodies import ALL, COUNCILS
from beslut.rules.finding import Missing, Remark, Severity

if TYPE_CHECKING:
    from beslut.rules.case import Case

Judge: TypeAlias = "Callable[[Case], Iterable[Remark | Missing]]"
"""Facts in, findings out: no printing, no clock, no files."""


@frozen(kw_only=True, eq=False)
class Rule:
    """A rule that judges a meeting (regel).

    `id` never changes. `says` tells in plain words what the rule demands, `example` one case with its outcome.
    `worst` is the gravest severity that it ever gives. `law_in_committee` is the law that it stands on in other
    bodies than a council, where that is another section. `unsettled_in_boards`: in a federation board, which is both
    assembly and board, it is not settled whether the rule holds, so that it gives no error there.
    """

    id: str
    slug: str
    title: Message
    says: Message
    example: Message
    law: Dated[object]
    law_in_committee: Dated[object] | None = None
    bodies: frozenset[BodyKind] = ALL
    unsettled_in_boards: bool = False
    worst: Severity
    judge: Judge = field(repr=False)

    @property
    def for_any_body(self) -> bool:
        """Whether the rule is for every kind of body, so that the kind need not be known."""
        return self.bodies == ALL

    def law_for(self, kind: BodyKind | None) -> Dated[object]:
        """The law that the rule stands on in this kind of body."""
        if self.law_in_committee is None or kind in COUNCILS:
            return self.law
        return self.law_in_committee

    def on(self, day: date, kind: BodyKind | None = None) -> Step[object] | NotInForce:
        """What applies on a day."""
        return self.law_for(kind).on(day)


@frozen(kw_only=True, eq=False)
class Definition:
    """A rule that says what words mean, and judges nothing by itself (definition).

    `feeds` are the ids of the rules that are worked out with it.
    """

    id: str
    slug: str
    title: Message
    says: Message
    example: Message
    law: Dated[object]
    feeds: tuple[str, ...]
