"""Who is called (inkallelse): for each absent member a substitute, the ground, and what to be careful about.

It takes the elected who are absent and present, and the order of the council; it gives one call for each absent
member. The minutes are not needed: this is for the chair who opens a meeting, and for the § in which somebody is
disqualified. That substitutes were called by the order in minutes already written, `substitutes_committee` judges.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from attrs import field, frozen

from beslut.law import Citation, Dated, NotInForce
from beslut.law.kl_2017 import SUBSTITUTE_ORDER, SUBSTITUTES_IN_COMMITTEE
from beslut.messages import Message, message
from beslut.participation.parties import same_party
from beslut.records import Elected, Fallback, OrderRow, SubstituteOrder
from beslut.records.terms import Term
from beslut.records.truths import as_tuple
from beslut.rules.turns import (
    Ground,
    Turn,
    is_personal,
    own_party_is_assumed,
    row_of,
    turn_of,
    turns,
    written,
)

_PASSES = ((Ground.PERSONAL,), (Ground.OWN_PARTY,), (Ground.ROW,), tuple(Ground))
"""The nearer ground of one member comes before a farther one of another: no party loses a seat that it could fill."""

_AFTER_THE_ROW = (Ground.BY_SEATS, Ground.ANYONE, Ground.UNSETTLED, Ground.NOBODY)


class Caution(Term):
    """Something to be careful about in a call (att tänka på)."""

    BALANCE = "balance", message("the seat goes to another party: the balance between the parties is changed")
    """Styrkebalansen rubbas."""
    ROW_USED_UP = "row_used_up", message("nobody of the parties in the row is there")
    """Raden är uttömd."""
    NO_ROW = "no_row", message("the order has no row for the member’s party")
    """Partiet saknar rad."""
    OWN_PARTY_ASSUMED = (
        "own_party_assumed",
        message("that the own party comes first is assumed; the order does not say so"),
    )
    """Att det egna partiet går först är praxis, men står inte i ordningen."""
    PERSONAL_UNSAID = (
        "personal_unsaid",
        message("a personal substitute is there, but the order does not say that those come first"),
    )
    """En personlig ersättare är på plats, men ordningen nämner dem inte."""
    SEATS_UNKNOWN = (
        "seats_unknown",
        message("the order goes on by the number of seats in the council, which is not known"),
    )
    """Mandatfördelningen saknas."""
    OTHER_CONSTITUENCY = (
        "other_constituency",
        message("from another constituency; which one is next depends on the votes of the party there"),
    )
    """Ersättaren kommer från en annan valkrets."""
    MAY_TAKE_OVER = (
        "may_take_over",
        message("a substitute higher in the order is there and may take over, for the sake of the balance"),
    )
    """Någon högre i ordningen får ta över för styrkebalansens skull."""
    MUST_NOT_STAY_EMPTY = (
        "must_not_stay_empty",
        message("a seat ought not to stay empty while a substitute waits"),
    )
    """Platsen bör inte stå tom när en ersättare väntar."""


@frozen(kw_only=True)
class Call:
    """The call for one absent member (inkallelse): who serves, or nobody, and why.

    `row` is the row of the order for the member's party and `position` the place in it, or by seats, from 1; 0 where
    the ground knows no places. `waiting` are the free substitutes among whom the chair may choose where the order
    does not say, and, beside somebody who serves already, whoever may take over.
    """

    member: Elected
    substitute: Elected | None
    ground: Ground
    position: int = 0
    order: SubstituteOrder | None = None
    row: OrderRow | None = None
    law: Citation | None = None
    waiting: tuple[Elected, ...] = field(default=(), converter=as_tuple)
    cautions: tuple[Caution, ...] = field(default=(), converter=as_tuple)

    @property
    def why(self) -> Message:
        """The ground in words, with the row and the place in it."""
        if self.substitute is None and self.row is not None and self.ground is not Ground.NONE_PRESENT:
            return message("row {row}: {ground}", row=written(self.row), ground=self.ground)
        if self.substitute is None:
            return self.ground.term
        return Turn(substitute=self.substitute, ground=self.ground, position=self.position).why(self.row)

    @property
    def source(self) -> Message | str | None:
        """What the call stands on: the decision or the address of the order, or the section of the law."""
        if self.order is not None:
            return self.order.decided or self.order.source
        return None if self.law is None else self.law.words


def called(
    absent: Iterable[Elected],
    present: Sequence[Elected],
    order: SubstituteOrder | None,
    *,
    council: bool = False,
    serving: Mapping[Elected, Elected] | None = None,
    balance_exception: bool | None = None,
    day: date | None = None,
) -> tuple[Call, ...]:
    """A call for each absent member, in the order they are listed (inkallelse).

    `present` are the substitutes who are there, in the order of the election. `serving` tells, by member, who has
    begun to serve and keeps the place; with a `balance_exception` somebody higher in the order may take over where
    the balance between the parties is changed. Nobody serves twice, and nobody who is absent serves. Where several
    members are absent all personal substitutes are called first, then the members' own parties, then those of the
    rows, and on one ground the members in the order they are listed.
    """
    begun = serving or {}
    members = tuple(dict.fromkeys((*begun, *absent)))
    free = [each for each in present if each not in begun.values() and each not in members]
    chosen = _chosen([each for each in members if each not in begun], free, order, council)
    used = [turn.substitute for turn in chosen.values()]
    calling = _Calling(
        order=None if council else order,
        law=_law(order, council, day),
        left=[each for each in free if each not in used],
        balance_exception=bool(balance_exception),
    )
    return tuple(
        [
            calling.kept(member, begun[member])
            if member in begun
            else calling.new(member, chosen.get(member))
            for member in members
        ]
    )


def _chosen(
    members: Sequence[Elected], free: Sequence[Elected], order: SubstituteOrder | None, council: bool
) -> Mapping[Elected, Turn]:
    """Who is called to which seat: the nearest grounds first, and on one ground the members as they are listed."""
    chosen: dict[Elected, Turn] = {}
    left = list(free)
    for grounds in _PASSES:
        for member in members:
            if member in chosen:
                continue
            first = next(iter(turns(member, left, order, council=council)), None)
            if first is not None and first.ground in grounds:
                chosen[member] = first
                left.remove(first.substitute)
    return chosen


def _law(order: SubstituteOrder | None, council: bool, day: date | None) -> Citation | None:
    """The section that the calls stand on where no order does; the newest where no day is known."""
    if order is not None and not council:
        return None
    law: Dated[bool] = SUBSTITUTE_ORDER if council else SUBSTITUTES_IN_COMMITTEE
    step = law.steps[-1] if day is None else law.on(day)
    return None if isinstance(step, NotInForce) else step.source


@frozen(kw_only=True)
class _Calling:
    """What the calls of one moment share: the order, or the law, and the substitutes who are left when all are made."""

    order: SubstituteOrder | None
    law: Citation | None
    left: Sequence[Elected]
    balance_exception: bool

    def new(self, member: Elected, turn: Turn | None) -> Call:
        """The call of whoever has the first turn, or of nobody."""
        row = self._row(member)
        ground = self._nobody() if turn is None else turn.ground
        return Call(
            member=member,
            substitute=None if turn is None else turn.substitute,
            ground=ground,
            position=0 if turn is None else turn.position,
            order=self.order,
            row=row,
            law=self.law,
            waiting=self.left if ground is Ground.UNSETTLED else (),
            cautions=[
                *_of_the_seat(member, turn),
                *(() if self.order is None else self._of_the_order(self.order, member, row, ground)),
            ],
        )

    def kept(self, member: Elected, substitute: Elected) -> Call:
        """The call of somebody who has begun to serve, with those who may take over."""
        higher = self._higher(member, substitute) if changes_balance(member, substitute) else ()
        balance = [Caution.BALANCE] if changes_balance(member, substitute) else []
        return Call(
            member=member,
            substitute=substitute,
            ground=Ground.SERVING,
            order=self.order,
            row=self._row(member),
            law=self.law,
            waiting=higher,
            cautions=[*balance, *([Caution.MAY_TAKE_OVER] if higher else [])],
        )

    def _row(self, member: Elected) -> OrderRow | None:
        return None if self.order is None else row_of(self.order, member.party)

    def _nobody(self) -> Ground:
        """Why nobody is called."""
        if self.order is None or not self.left:
            return Ground.NONE_PRESENT
        return Ground.NOBODY if self.order.after_table is Fallback.NOBODY else Ground.UNSETTLED

    def _of_the_order(
        self, order: SubstituteOrder, member: Elected, row: OrderRow | None, ground: Ground
    ) -> Iterator[Caution]:
        if ground in _AFTER_THE_ROW:
            yield Caution.NO_ROW if row is None else Caution.ROW_USED_UP
        if ground is Ground.OWN_PARTY and own_party_is_assumed(order, row):
            yield Caution.OWN_PARTY_ASSUMED
        if order.personal_substitutes_first is None and any(is_personal(each, member) for each in self.left):
            yield Caution.PERSONAL_UNSAID
        if ground is Ground.UNSETTLED:
            if order.after_table is Fallback.BY_SEATS and not order.council_seats:
                yield Caution.SEATS_UNKNOWN
            yield Caution.MUST_NOT_STAY_EMPTY

    def _higher(self, member: Elected, substitute: Elected) -> Sequence[Elected]:
        """Those who are left and come before the one who serves, where the order has the exception for the balance."""
        if self.order is None or not self.balance_exception:
            return ()
        own = turn_of(member, substitute, self.order)
        waiting = turns(member, self.left, self.order)
        return [turn.substitute for turn in waiting if own is None or turn.group < own.group]


def _of_the_seat(member: Elected, turn: Turn | None) -> Iterator[Caution]:
    if turn is not None and changes_balance(member, turn.substitute):
        yield Caution.BALANCE
    if turn is not None and not turn.near:
        yield Caution.OTHER_CONSTITUENCY


def changes_balance(member: Elected, substitute: Elected) -> bool:
    """Whether the seat goes to another party (styrkebalansen); False where either party is not known."""
    parties = (member.party, substitute.party)
    return None not in parties and not same_party(*parties)
