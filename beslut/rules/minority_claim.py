"""The claim of a minority (minoritetens begäran) to have a matter postponed or recommitted, however it is recorded.

Minutes tell of it as a request with its number of supporters, as a vote that a minority settled, or as both.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from beslut.messages import Message, message
from beslut.records import MatterKind, Place, Request, RequestKind, Settlement
from beslut.rules.case import Case, Matter
from beslut.rules.counted_vote import CountedVote
from beslut.rules.finding import Missing, Remark, Severity

GRANTED = message("whether the request was granted")
SUPPORTERS = message("how many joined in the request")

PUT_OFF = (RequestKind.POSTPONEMENT, RequestKind.RECOMMITTAL)
ELECTIONS = (MatterKind.ELECTION, MatterKind.AUDITOR_ELECTION)


@frozen(kw_only=True)
class Claim:
    """A request for postponement or recommittal; None in a field means that the record does not tell.

    `request` is None where only a vote tells of it. `supporters` counts members.
    """

    matter: Matter
    request: Request | None
    supporters: int | None
    granted: bool | None
    by_minority: bool | None
    repeated: bool | None
    place: Place | None

    @property
    def simple_majority(self) -> bool | None:
        """Whether simple majority is needed: in elections, and where a minority has put the matter off before."""
        if self.repeated or self.matter.kind in ELECTIONS:
            return True
        return None if self.repeated is None or self.matter.kind is None else False

    @property
    def why_simple(self) -> Message:
        """Why simple majority is needed."""
        if self.repeated:
            return message("a minority has had the matter postponed or recommitted before")
        return message("the matter is an election")

    @property
    def granted_to_minority(self) -> bool:
        """Whether it was granted, and as the right of a minority."""
        return self.granted is True and self.by_minority is True

    @property
    def rests_on_third(self) -> bool:
        """Whether it matters that a third asked: not where a majority granted it, or was needed and did not."""
        return self.by_minority is not False if self.granted else not self.simple_majority

    @property
    def put_off_anyway(self) -> bool:
        """Whether another such request in the § was granted, so that refusing this one changes nothing."""
        return any(one.granted is True and one.kind in PUT_OFF for one in self.matter.requests)

    @property
    def lacks_reasons(self) -> bool:
        """Whether a minority had the matter recommitted and its reasons are not recorded."""
        request = self.request
        if request is None or request.kind is not RequestKind.RECOMMITTAL:
            return False
        return self.granted_to_minority and request.reasons is None

    def missing(self, fact: Message) -> Missing:
        """A fact that is missing in the §."""
        return Missing(fact=fact, paragraphs=[self.matter.number], place=self.place)

    def remark(self, severity: Severity, what: Message, mend: Message) -> Remark:
        """A remark on the §."""
        return Remark(
            severity=severity, what=what, mend=mend, paragraphs=[self.matter.number], place=self.place
        )


def claims(case: Case) -> Iterator[Claim]:
    """Every claim of the meeting: the requests, each with the vote that a minority settled in its §; other votes."""
    votes = {
        counted.number: counted for counted in case.counted if counted.vote.settled_by is Settlement.MINORITY
    }
    for matter in case.matters.values() if case.meeting.requests else ():
        for request in matter.requests:
            if request.kind in PUT_OFF:
                yield _requested(matter, request, votes.pop(matter.number, None))
    for counted in votes.values():
        yield Claim(
            matter=counted.matter,
            request=None,
            supporters=_winners(counted),
            granted=True,
            by_minority=True,
            repeated=None,
            place=counted.vote.place,
        )


def _requested(matter: Matter, request: Request, counted: CountedVote | None) -> Claim:
    voted = counted is not None
    supporters = request.supporters
    return Claim(
        matter=matter,
        request=request,
        supporters=_winners(counted) if supporters is None and counted is not None else supporters,
        granted=True if request.granted is None and voted else request.granted,
        by_minority=True if request.by_minority is None and voted else request.by_minority,
        repeated=request.repeated,
        place=request.place,
    )


def _winners(counted: CountedVote) -> int | None:
    """The votes of the side that won as a minority: the smaller one, unless the minutes tell which won."""
    if counted.sides is None:
        return None
    return min(counted.sides) if counted.vote.winner is None else counted.sides.of(counted.vote.winner)
