"""Whoever reserves (reservant): whether that person, or anybody of that group, took part in deciding the matter (R46).

What the record does not settle is a missing fact, never a remark: whether a list of those present is at hand, whether
somebody of much the same name is meant, and whether the reservation is against an earlier decision in the same §.
"""

from collections.abc import Iterator

from beslut.messages import Message, message
from beslut.participation import Standing, Status, Why
from beslut.participation.names import Directory, folded
from beslut.participation.parties import in_group, same_party
from beslut.records import (
    Capacity,
    Choice,
    MatterKind,
    ProposalKind,
    Reason,
    Reservation,
    Settlement,
    Vote,
    VoteKind,
)
from beslut.rules.case import Case, Matter, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ATTENDANCE_LIST, WHO_SERVED
from beslut.rules.service import idle, meant, serving_is_told

_TOOK_NO_PART = (Status.DECLINED, Status.DISQUALIFIED, Status.ABSENT, Status.NOT_SERVING)
_EARLIER_VOTES = (VoteKind.RECOMMITTAL, VoteKind.POSTPONEMENT)
_EARLIER_PROPOSALS = (ProposalKind.RECOMMITTAL, ProposalKind.POSTPONEMENT)
_BESIDE = (*_EARLIER_PROPOSALS, ProposalKind.ADDITION)
_BY_OTHER_MAJORITIES = (MatterKind.EXTRA_ELECTION, MatterKind.REFERENDUM)

NO_RESERVATION = message(
    "Do not note it as a reservation, or correct the minutes: only those who took part in deciding may reserve."
)


def by_person(case: Case, matter: Matter, reservation: Reservation) -> Iterator[Remark | Missing]:
    """What a reservation by somebody named comes to."""
    actor = reservation.actor
    found = meant(matter.roster, actor.name or "", actor.party)
    if not found:
        yield _unlisted(case, matter, reservation)
    elif len(found) > 1:
        fact = message("which of those called {name} reserved", name=str(actor))
        yield _lacks(matter, reservation, fact)
    else:
        (standing,) = found
        yield from _by_standing(case, matter, reservation, standing)


def _by_standing(
    case: Case, matter: Matter, reservation: Reservation, standing: Standing
) -> Iterator[Remark | Missing]:
    if _took_no_part(standing):
        if _differ(reservation.actor.party, standing.party):
            fact = message(
                "whether {name}, who reserved, is {other}", name=str(reservation.actor), other=named(standing)
            )
            yield _lacks(matter, reservation, fact)
        elif _earlier_decision(matter, standing):
            yield _lacks(matter, reservation, _against_what(str(reservation.actor)))
        elif idle(standing) and not serving_is_told(case, matter.roster):
            yield _lacks(matter, reservation, WHO_SERVED)
        else:
            yield _remark(matter, reservation, _but(standing), named(standing))
    elif standing.status is Status.UNKNOWN:
        fact = message("whether {name} took part: {reason}", name=standing.name, reason=standing.reason)
        yield _lacks(matter, reservation, fact)
    elif _won(matter, standing):
        what = message("{name} reserved, but voted for what was decided", name=named(standing))
        yield _remark(matter, reservation, what, named(standing))


def _took_no_part(standing: Standing) -> bool:
    """Whether the person had no part at all in the decision, for certain."""
    if standing.part is not None:
        return False
    return standing.status in _TOOK_NO_PART or standing.why is Why.REASON_UNSTATED


def _but(standing: Standing) -> Message:
    if standing.status is Status.UNKNOWN:
        return message("{name} reserved, but {reason}", name=named(standing), reason=standing.reason)
    return message("{name} reserved, but {status}", name=named(standing), status=standing.status)


def _differ(party: str | None, other: str | None) -> bool:
    """Whether the minutes give one party here and another in the attendance list: perhaps they are two persons."""
    return None not in (party, other) and not same_party(party, other)


def _earlier_decision(matter: Matter, standing: Standing) -> bool:
    """Whether somebody who took no part in the last decision may reserve against an earlier one in the same §.

    Such as somebody whose proposal to recommit was voted down, and who then declines to decide the matter itself.
    """
    if standing.why is Why.ABSENT_AT_VOTE:
        return len(matter.votes) > 1
    return standing.status in (Status.DECLINED, Status.UNKNOWN) and _was_put_earlier(matter)


def _was_put_earlier(matter: Matter) -> bool:
    proposals = () if matter.record is None else matter.record.proposals
    return any(vote.kind in _EARLIER_VOTES for vote in matter.votes) or any(
        proposal.kind in _EARLIER_PROPOSALS for proposal in proposals
    )


def _against_what(name: str) -> Message:
    return message("whether the reservation of {name} is against an earlier decision in the §", name=name)


def _won(matter: Matter, standing: Standing) -> bool:
    """Whether the person voted for what was decided, in the only vote of a § that decided nothing else.

    A third proposal, or one to add something or to recommit, may have fallen without a vote.
    """
    kinds = [] if matter.record is None else [proposal.kind for proposal in matter.record.proposals]
    if len(matter.votes) != 1 or len(kinds) > 2 or any(kind in _BESIDE for kind in kinds):
        return False
    (vote,) = matter.votes
    winner, name = _winner(matter, vote), folded(standing.name)
    choices = [
        ballot.choice
        for ballot in vote.roll
        if folded(ballot.name) == name and (ballot.party is None or same_party(ballot.party, standing.party))
    ]
    return winner is not None and choices == [winner]


def _winner(matter: Matter, vote: Vote) -> Choice | None:
    """The side that won: as recorded, or by the printed counts where a simple majority decides."""
    if vote.winner is not None or vote.yes is None or vote.no is None:
        return vote.winner
    by_majority = vote.settled_by in (None, Settlement.MAJORITY) and vote.kind is VoteKind.MAIN
    if not by_majority or matter.kind in _BY_OTHER_MAJORITIES:
        return None
    if vote.yes > vote.no:
        return Choice.YES
    return Choice.NO if vote.no > vote.yes else None


def _unlisted(case: Case, matter: Matter, reservation: Reservation) -> Remark | Missing:
    """What is said of somebody who has no standing in the §."""
    actor = reservation.actor
    rows = case.rows_of(actor.name or "")
    if rows and all(_differ(actor.party, row.party) for row in rows):
        fact = message("whether {name}, who reserved, is {other}", name=str(actor), other=actor.name or "")
        return _lacks(matter, reservation, fact)
    if rows:
        what = message("{name} reserved, but is there without a seat", name=str(actor))
        return _remark(matter, reservation, what, str(actor))
    if not matter.roster.listed or not _names_everybody(case):
        return _lacks(matter, reservation, ATTENDANCE_LIST)
    near = _near(case, actor.name or "")
    if near is not None:
        fact = message("whether {name}, who reserved, is {other}", name=str(actor), other=near)
        return _lacks(matter, reservation, fact)
    what = message("{name} reserved, but is not in the attendance list", name=str(actor))
    return _remark(matter, reservation, what, str(actor))


def _names_everybody(case: Case) -> bool:
    """Whether the list is more than an extract: those name a chair, adjusters and substitutes in passing."""
    return any(row.capacity is Capacity.MEMBER and not row.roles for row in case.meeting.attendance)


def _near(case: Case, name: str) -> str | None:
    """Somebody in the list who may be meant: of much the same name, or of the same name with more or fewer words."""
    nearest = Directory(case.meeting).nearest(name)
    if nearest is not None:
        return str(nearest)
    words = set(folded(name).split())
    for row in case.meeting.attendance:
        others = set(folded(row.name).split())
        if words & others in (words, others):
            return row.name
    return None


def by_group(matter: Matter, reservation: Reservation) -> Iterator[Remark | Missing]:
    """What a reservation by a party group comes to, party by party: somebody of it has to have taken part."""
    for party in reservation.actor.parties:
        yield from _by_party(matter, reservation, party)


def _by_party(matter: Matter, reservation: Reservation, party: str) -> Iterator[Remark | Missing]:
    serving = [each for each in matter.roster.standings if each.serving]
    group = [each for each in serving if in_group(each.party, (party,))]
    if any(each.status is Status.TOOK_PART for each in group):
        return
    together = _stood_aside(matter, party)
    if not together and not matter.roster.listed:
        yield _lacks(matter, reservation, ATTENDANCE_LIST)
    elif together or _nobody_took_part(group, serving):
        if _was_put_earlier(matter):
            yield _lacks(matter, reservation, _against_what(party))
        else:
            what = message("{party} reserved, but nobody of the group took part", party=party)
            yield _remark(matter, reservation, what, *[named(each) for each in group])
    else:
        fact = message("who of {party} took part in the §", party=party)
        yield _lacks(matter, reservation, fact)


def _stood_aside(matter: Matter, party: str) -> bool:
    """Whether the group as such stood aside from the whole decision."""
    return any(
        in_group(party, stated.actor.parties)
        and stated.part is None
        and stated.reason in (Reason.DECLINED, Reason.DISQUALIFIED)
        for stated in matter.stated
    )


def _nobody_took_part(group: list[Standing], serving: list[Standing]) -> bool:
    """Whether everybody of the group is known, and none of them had a part."""
    return bool(group) and all(map(_took_no_part, group)) and all(each.party is not None for each in serving)


def _remark(matter: Matter, reservation: Reservation, what: Message, *persons: str) -> Remark:
    return Remark(
        severity=Severity.WARNING,
        what=what,
        mend=NO_RESERVATION,
        paragraphs=(matter.number,),
        persons=persons,
        place=reservation.place,
    )


def _lacks(matter: Matter, reservation: Reservation, fact: Message) -> Missing:
    return Missing(fact=fact, paragraphs=(matter.number,), place=reservation.place)
