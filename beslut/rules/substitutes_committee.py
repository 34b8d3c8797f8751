"""Substitutes in a nämnd, by the order of the council (inkallelseordning): R55.

The order of calling is a local one; where it is not known nothing is wrong with any substitute, of whatever party.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from math import inf

from attrs import evolve, frozen

from beslut.law.kl_2017 import SUBSTITUTES_IN_COMMITTEE
from beslut.messages import Message, message
from beslut.participation import Standing
from beslut.participation.names import folded
from beslut.participation.parties import in_group, same_party
from beslut.records import Capacity, Elected, Office, ParagraphNumber, SubstituteOrder
from beslut.rules.bodies import COMMITTEES, SUBCOMMITTEES
from beslut.rules.calling import changes_balance
from beslut.rules.case import Case, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ELECTED, LOCAL_RULES, WHO_SERVED
from beslut.rules.rule import Rule
from beslut.rules.turns import Turn, row_of, turn_of
from beslut.rules.waiting import Service, Stretch, Who, stretches, who

NOT_CALLED = (inf,)
"""The group of somebody whom the order does not call: after all those whom it does."""


def by_the_order(case: Case) -> Iterator[Remark | Missing]:
    """Substitutes serve in a nämnd as the council has decided, in its order unless they were elected proportionally.

    Whoever has begun to serve keeps the place (6:16–17 and local rules): it counts who was there when the service
    began, and somebody higher who came later was not passed over.
    """
    if not any(row.capacity is Capacity.SUBSTITUTE for row in case.meeting.attendance):
        return
    order = case.local.order_on(case.day)
    if order is None and not _members_are_named(case):
        return
    people, found = _People(case), stretches(case)
    if order is None:
        yield from _without_order(people, found)
        return
    judging = _ByOrder(people=people, order=order, balance_exception=case.local.balance_exception)
    yield from _joined(said for stretch in found if stretch.decided for said in judging.passed_over(stretch))
    yield from judging.taken_over(found)


def _members_are_named(case: Case) -> bool:
    """Whether the minutes say of any substitute for whom: otherwise no party can be compared."""
    return any(row.replaces for row in case.meeting.attendance) or any(
        stated.substitute for stated in case.meeting.non_participation
    )


class _People:
    """The people of a meeting as those elected to the body, where it is known who is."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._known: dict[Who, tuple[int | None, Elected]] = {}

    @cached_property
    def _by_name(self) -> dict[str, list[tuple[int, Elected]]]:
        body = self._case.meeting.body
        found: dict[str, list[tuple[int, Elected]]] = {}
        for place, each in enumerate(() if body is None else body.elected_on(self._case.day)):
            found.setdefault(folded(each.name), []).append((place, each))
        return found

    def place_of(self, standing: Standing) -> tuple[int | None, Elected]:
        """The place in the election, None where it is not known, and the person as somebody elected."""
        key = who(standing)
        if key not in self._known:
            self._known[key] = self._looked_up(standing)
        return self._known[key]

    def _looked_up(self, standing: Standing) -> tuple[int | None, Elected]:
        for place, each in self._by_name.get(folded(standing.name), ()):
            if standing.party is None or each.party is None or same_party(standing.party, each.party):
                return place, evolve(each, party=each.party or standing.party)
        return None, Elected(person=standing.person, office=Office.SUBSTITUTE, party=standing.party)

    def party(self, standing: Standing) -> str | None:
        """The party, as printed or else as elected for."""
        return standing.party or self.elected(standing).party

    def elected(self, standing: Standing) -> Elected:
        """The person as somebody elected, by the minutes alone where nothing else is known."""
        return self.place_of(standing)[1]


def _without_order(people: _People, found: Iterable[Stretch]) -> Iterator[Missing]:
    """Only an order can tell whether another party was rightly called while the member's own waited."""
    open_ = [
        number
        for stretch in found
        if any(_own_party_waited(people, service) for service in stretch.services)
        for number in stretch.decided
    ]
    if open_:
        yield Missing(fact=LOCAL_RULES, paragraphs=open_)


def _own_party_waited(people: _People, service: Service) -> bool:
    if service.member is None or not service.free:
        return False
    party, serves = people.party(service.member), people.party(service.substitute)
    if party is None or serves is None or same_party(party, serves):
        return False
    return any(in_group(people.party(each), (party,)) for each in service.free)


def _joined(said: Iterable[Remark | Missing]) -> Iterable[Remark | Missing]:
    """The same thing said of several stretches once, of all their §§."""
    found: dict[Message, Remark | Missing] = {}
    for one in said:
        key = one.fact if isinstance(one, Missing) else one.what
        before = found.get(key)
        found[key] = one if before is None else evolve(one, paragraphs=(*before.paragraphs, *one.paragraphs))
    return found.values()


@frozen(kw_only=True)
class _Ranked:
    """Somebody's turn for a seat, to be compared: by ground and row, then by the election where that is known."""

    standing: Standing
    turn: Turn | None
    place: int | None

    @property
    def group(self) -> tuple[float, ...]:
        return NOT_CALLED if self.turn is None else self.turn.group

    def comes_before(self, other: _Ranked) -> bool | None:
        """Whether this one is called first; None where only the election would tell, and is not known."""
        if self.turn is None or self.group != other.group:
            return self.group < other.group
        assert other.turn is not None
        if self.place is None or other.place is None:
            return None
        return self.turn.within(self.place) < other.turn.within(other.place)


@frozen(kw_only=True)
class _ByOrder:
    """The order of the day, asked of one service after another."""

    people: _People
    order: SubstituteOrder
    balance_exception: bool | None

    def passed_over(self, stretch: Stretch) -> Iterator[Remark | Missing]:
        """Those who serve although somebody earlier was there and free; one who waits is named for one seat alone."""
        if stretch.roster.shared_seats and stretch.idle:
            yield Missing(fact=WHO_SERVED, paragraphs=stretch.decided)
        waited_for = [service for service in stretch.services if service.free or service.maybe_free]
        named_before: set[Who] = set()
        for service in sorted(waited_for, key=self._group, reverse=True):
            said = self._of_service(service, named_before)
            if isinstance(said, Message):
                yield Missing(fact=said, paragraphs=stretch.decided)
            elif said is not None:
                named_before.add(who(said.standing))
                yield self._out_of_turn(service, said, stretch.decided)

    def _of_service(self, service: Service, named_before: set[Who]) -> _Ranked | Message | None:
        """Who should have been called first, or the fact that it cannot be told without; None where all is well."""
        if service.member is None:
            return message("for whom {name} serves", name=named(service.substitute))
        if self.people.party(service.member) is None:
            return message("the party of {name}", name=service.member.name)
        serves = self._ranked(service.substitute, service.member)
        free = [self._ranked(each, service.member) for each in service.free if who(each) not in named_before]
        first: _Ranked | None = None
        for one in free:
            if one.comes_before(first or serves):
                first = one
        if first is not None:
            return first
        if any(one.comes_before(serves) is None for one in free):
            return ELECTED
        for each in service.maybe_free:
            if self._ranked(each, service.member).comes_before(serves):
                return message("whether {name} was there", name=named(each))
        return None

    def _ranked(self, standing: Standing, member: Standing) -> _Ranked:
        place, elected = self.people.place_of(standing)
        turn = turn_of(self.people.elected(member), elected, self.order)
        return _Ranked(standing=standing, turn=turn, place=place)

    def _group(self, service: Service) -> tuple[float, ...]:
        """How late the turn is of the one who serves."""
        if service.member is None:
            return NOT_CALLED
        return self._ranked(service.substitute, service.member).group

    def _out_of_turn(self, service: Service, first: _Ranked, numbers: Sequence[ParagraphNumber]) -> Remark:
        assert service.member is not None
        assert first.turn is not None
        earlier, serves = named(first.standing), named(service.substitute)
        what = message(
            "{serves} serves for {member}, but {earlier} was there without serving and comes first: {why}",
            serves=serves,
            member=named(service.member),
            earlier=earlier,
            why=first.turn.why(row_of(self.order, self.people.elected(service.member).party)),
        )
        if self.order.decided is not None:
            what = message("{what} ({order})", what=what, order=self.order.decided)
        return Remark(
            severity=Severity.WARNING,
            what=what,
            mend=message(
                "Check when each of them came. If the attendance list is right, {earlier} should have been called.",
                earlier=earlier,
            ),
            paragraphs=numbers,
            persons=(serves, earlier),
            place=service.substitute.place,
        )

    def taken_over(self, found: Sequence[Stretch]) -> Iterator[Remark | Missing]:
        """Those who took over the seat of a substitute who had begun to serve and was still there."""
        served: set[tuple[Who, str | None]] = set()
        for before, now in pairwise(found):
            holders = {service.substitute.seat: service for service in before.services if service.member}
            served |= {(who(each.substitute), seat) for seat, each in holders.items()}
            for service in now.services:
                holder = holders.get(service.substitute.seat)
                if holder is None or who(holder.substitute) not in now.idle:
                    continue
                if (who(service.substitute), service.substitute.seat) not in served:
                    yield from self._taken_over(holder, service, now.matters[0].number)

    def _taken_over(
        self, holder: Service, service: Service, number: ParagraphNumber
    ) -> Iterator[Remark | Missing]:
        """One who has begun keeps the place, but one higher may restore the balance where that is decided."""
        assert service.member is not None
        if self.balance_exception is None:
            yield Missing(fact=LOCAL_RULES, paragraphs=[number])
            return
        had = self._ranked(holder.substitute, service.member)
        has = self._ranked(service.substitute, service.member)
        changed = changes_balance(self.people.elected(service.member), self.people.elected(holder.substitute))
        if self.balance_exception and changed and has.group < had.group:
            return
        now, before = named(service.substitute), named(holder.substitute)
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "{now} took over the seat of {member} from {before}, who had begun to serve and was still there",
                now=now,
                member=named(service.member),
                before=before,
            ),
            mend=message(
                "Check whether {before} had left. Whoever has begun to serve keeps the place.", before=before
            ),
            paragraphs=[number],
            persons=(now, before),
            place=service.substitute.place,
        )


COMMITTEE_SUBSTITUTE_RULES: tuple[Rule, ...] = (
    Rule(
        id="R55",
        slug="substitutes-in-namnd-local-rules",
        title=message("Substitutes in a committee, in the order decided"),
        says=message(
            "The council decides in what order substitutes are called to a committee. Whoever comes first in that order"
            " and is there serves, of whatever party; whoever has begun to serve keeps the place."
        ),
        example=message(
            "The row of the order is S: V, C. A member from S is away, substitutes from M and V are there, and M"
            " serves: warning, V comes first. V came later: kept."
        ),
        law=SUBSTITUTES_IN_COMMITTEE,
        bodies=COMMITTEES | SUBCOMMITTEES,
        worst=Severity.WARNING,
        judge=by_the_order,
    ),
)
