"""The order of the rows: constituency by constituency, members before substitutes, as in the election."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from beslut.messages import message
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.records import Body, Capacity, Elected, Office
from beslut.reports.account import Account
from beslut.reports.report import Mark, Tone
from beslut.reports.votes.poll import Voter
from beslut.rules import is_of_body

OFFICES = {
    Office.MEMBER: Mark(value=Office.MEMBER, legend=message("M member"), tone=Tone.ROLE),
    Office.SUBSTITUTE: Mark(value=Office.SUBSTITUTE, legend=message("S substitute"), tone=Tone.ROLE),
}
_AS_MEMBER = {Capacity.MEMBER, Capacity.ABSENT}


@frozen(kw_only=True)
class Mandate:
    """What somebody sits in the body as: member or substitute, for which constituency, and the place in the order."""

    office: Office | None
    constituency: str | None
    place: tuple[int, int, int]


class Mandates:
    """Who is elected on the day of a meeting, where a body file tells; else what the attendance list makes of them."""

    def __init__(self, one: Account, body: Body | None) -> None:
        """A meeting of another body is ordered without the body file."""
        fits = body is not None and is_of_body(one.meeting, body)
        self.elected: tuple[Elected, ...] = (
            body.elected_on(one.meeting.date) if fits and body is not None else ()
        )
        self._by_name: dict[str, list[int]] = {}
        for index, each in enumerate(self.elected):
            self._by_name.setdefault(folded(each.name), []).append(index)
        found = dict.fromkeys(each.constituency for each in self.elected if each.constituency is not None)
        self.constituencies = {name: index for index, name in enumerate(found)}
        self._met: set[int] = set()

    def of(self, voter: Voter, capacities: frozenset[Capacity]) -> Mandate:
        """The mandate of somebody in the sheet."""
        index = self._index(voter)
        if index is None:
            office = _office(capacities)
            return Mandate(office=office, constituency=None, place=self._place(office, None, voter.index))
        self._met.add(index)
        elected = self.elected[index]
        place = self._place(elected.office, elected.constituency, index)
        return Mandate(office=elected.office, constituency=elected.constituency, place=place)

    def _place(self, office: Office | None, constituency: str | None, index: int) -> tuple[int, int, int]:
        offices = (Office.MEMBER, Office.SUBSTITUTE, None)
        where = len(self.constituencies)
        return offices.index(office), self.constituencies.get(constituency or "", where), index

    def _index(self, voter: Voter) -> int | None:
        """A member before a substitute of that name, since one may have been both."""
        found = self._by_name.get(folded(voter.name), [])
        if len(found) > 1 or voter.party is not None:
            found = [each for each in found if self._may_be(each, voter)]
        ordered = sorted(found, key=lambda each: (self.elected[each].office is Office.SUBSTITUTE, each))
        return next(iter(ordered), None)

    def _may_be(self, index: int, voter: Voter) -> bool:
        party = self.elected[index].party
        return party is None or voter.party is None or same_party(party, voter.party)

    @property
    def unmet(self) -> Sequence[Elected]:
        """The members elected on the day of whom the minutes say nothing."""
        return [
            each
            for index, each in enumerate(self.elected)
            if index not in self._met and each.office is Office.MEMBER
        ]


def _office(capacities: frozenset[Capacity]) -> Office | None:
    if not capacities:
        return None
    return Office.MEMBER if capacities & _AS_MEMBER else Office.SUBSTITUTE
