"""What the minutes of a § say of those who took no part: disqualified, declined, absent, and who stepped in.

An explicit statement outweighs the attendance list and the roll of a vote; where they contradict it, that is
noted.
"""

from collections.abc import Iterable

from attrs import evolve

from beslut.messages import message
from beslut.participation.draft import Draft
from beslut.participation.names import Listed
from beslut.participation.parties import in_group, same_party
from beslut.participation.seating import two_seats
from beslut.participation.standing import Standing
from beslut.participation.status import Status, Why
from beslut.records import Capacity, NonParticipation, Reason

_STATUS = {
    Reason.DISQUALIFIED: Status.DISQUALIFIED,
    Reason.DECLINED: Status.DECLINED,
    Reason.ABSENT: Status.ABSENT,
    Reason.UNSTATED: Status.UNKNOWN,
}
_WEIGHT = {reason: weight for weight, reason in enumerate(_STATUS)}
"""Disqualified outweighs declined, which outweighs absent."""
_STOOD_ASIDE = (Status.DECLINED, Status.DISQUALIFIED, Status.ABSENT)
_AWAY_HERE = {Why.OUTSIDE, Why.REPLACED}


def stand_aside(draft: Draft, stated: Iterable[NonParticipation]) -> None:
    """Apply the statements of the § to the draft, and then the substitutes who step in."""
    statements = sorted(stated, key=_rank)
    for each in statements:
        if each.actor.parties:
            _group(draft, each)
        else:
            _person(draft, each)
    for each in reversed(statements):
        if each.substitute is not None:
            _step_in(draft, each, each.substitute)


def _rank(stated: NonParticipation) -> tuple[bool, bool, int]:
    """In what order statements are heard: a later one outweighs those before it."""
    return stated.part is None, bool(stated.actor.parties), -_WEIGHT[stated.reason]


def _person(draft: Draft, stated: NonParticipation) -> None:
    actor = stated.actor
    assert actor.name is not None
    found, _ = draft.directory.find_or_add(actor.name, actor.party)
    if len(found) > 1:
        _one_of_namesakes(draft, stated, found)
        return
    listed = found[0]
    if draft.is_stranger(listed) and not _is_official(listed):
        draft.report_stranger(listed, stated.place)
    if actor.party is not None and listed.party is not None and not same_party(actor.party, listed.party):
        text = message(
            "{name} stands with the party {party} here, but {other} in the attendance list",
            name=listed.person.name,
            party=actor.party,
            other=listed.party,
        )
        draft.note(text, stated.place)
    _apply(draft, listed, stated)


def _is_official(listed: Listed) -> bool:
    return any(row.capacity is Capacity.OTHER for row in listed.rows)


def _one_of_namesakes(draft: Draft, stated: NonParticipation, found: list[Listed]) -> None:
    name = str(stated.actor)
    text = message("several are called {name}; the minutes do not tell which one is meant", name=name)
    draft.note(text, stated.place)
    for listed in found:
        standing = draft.get(listed)
        if standing is not None and standing.status is Status.TOOK_PART:
            status = _STATUS[stated.reason]
            may_be = _STOOD_ASIDE if status is Status.UNKNOWN else (status,)
            draft.change(
                listed,
                Status.UNKNOWN,
                Why.SAME_NAME,
                serving=True,
                place=stated.place,
                possible=(Status.TOOK_PART, *may_be),
            )


def _group(draft: Draft, stated: NonParticipation) -> None:
    """A party group stood aside: those of the party who serve in the §."""
    found = False
    for listed in list(draft.directory.people):
        standing = draft.get(listed)
        if standing is None or not standing.serving:
            continue
        if in_group(standing.party, stated.actor.parties):
            found = True
            if standing.may_be(Status.TOOK_PART):  # else the minutes say something else of the very person
                _apply(draft, listed, stated)
        elif standing.party is None and standing.status is Status.TOOK_PART:
            status = _STATUS[stated.reason]
            draft.change(
                listed,
                Status.UNKNOWN,
                Why.PARTY_UNKNOWN,
                serving=True,
                place=stated.place,
                possible=(Status.TOOK_PART, status) if status is not Status.UNKNOWN else (Status.TOOK_PART,),
            )
    if not found:
        draft.unresolved.append(stated)
        text = message("nobody who serves in the § is found for the group {group}", group=str(stated.actor))
        draft.note(text, stated.place)


def _apply(draft: Draft, listed: Listed, stated: NonParticipation) -> None:
    before = draft.get(listed)
    if stated.part is not None:
        _in_part(draft, listed, before, stated, stated.part)
        return
    _note_contradiction(draft, listed, before, stated)
    status = _STATUS[stated.reason]
    unknown = status is Status.UNKNOWN
    draft.change(
        listed,
        status,
        Why.REASON_UNSTATED if unknown else Why.STATED,
        serving=_would_serve(draft, listed, before, stated),
        place=stated.place,
        possible=_STOOD_ASIDE if unknown else (),
    )
    after = draft.get(listed)
    if status is Status.DECLINED and after is not None:
        draft.settle_seat(listed, after.seat)
    elif after is not None and after.seat in draft.shared:
        draft.shared[after.seat] = False


def _would_serve(draft: Draft, listed: Listed, before: Standing | None, stated: NonParticipation) -> bool:
    """Whether the person would have sat on a seat but for this statement."""
    if before is None:
        return not draft.directory.has_list and not _is_official(listed)
    if stated.reason is Reason.DISQUALIFIED and before.why in _AWAY_HERE:
        return draft.plan.is_owner(listed)
    return before.serving


def _in_part(
    draft: Draft, listed: Listed, before: Standing | None, stated: NonParticipation, part: str
) -> None:
    """Stood aside in a part of the decision only: took part in the rest of it."""
    if before is None or before.status is Status.TOOK_PART:
        draft.change(
            listed, Status.TOOK_PART, Why.STATED_PARTLY, serving=True, place=stated.place, other=part
        )
    elif before.status is not Status.UNKNOWN:
        _note_contradiction(draft, listed, before, stated)
        return
    after = draft.get(listed)
    assert after is not None
    draft.put(listed, evolve(after, part=part))


def _note_contradiction(
    draft: Draft, listed: Listed, before: Standing | None, stated: NonParticipation
) -> None:
    """Note a statement that cannot be true together with what was known before it."""
    if before is None:
        return
    first = before.status.term
    if before.why is Why.STATED:
        differs = before.status is not _STATUS[stated.reason] and stated.reason is not Reason.UNSTATED
        clash = differs and not stated.actor.parties
    elif stated.reason is Reason.DECLINED:
        clash = before.status in (Status.ABSENT, Status.NOT_SERVING)
    else:
        clash = stated.reason is Reason.DISQUALIFIED and before.why is Why.LISTED_ABSENT
    if clash:
        text = message(
            "{name}: {status} here, but elsewhere in the minutes: {other}",
            name=str(listed),
            status=_STATUS[stated.reason],
            other=first,
        )
        draft.note(text, stated.place)


def _step_in(draft: Draft, stated: NonParticipation, name: str) -> None:
    """A substitute serves for whoever stood aside, in this § alone."""
    found, _ = draft.directory.find_or_add(name)
    seat, member = _left_seat(draft, stated)
    if len(found) > 1:
        text = message("several are called {name}; the minutes do not tell which one steps in", name=name)
        draft.note(text, stated.place)
        return
    listed = found[0]
    standing = draft.get(listed)
    if draft.is_stranger(listed):
        draft.report_stranger(listed, stated.place)
    if standing is not None and standing.status in (Status.DISQUALIFIED, Status.DECLINED):
        text = message("{name} steps in for {other}, but stood aside too", name=str(listed), other=member)
        draft.note(text, stated.place)
    elif stated.part is not None:
        _step_in_partly(draft, listed, member, stated)
    elif standing is not None and standing.on_seat and not _free_to_move(standing, seat):
        if standing.seat != seat:
            two_seats(draft, listed, seat, stated.place)
    else:
        _take_seat(draft, listed, seat, member, stated)


def _left_seat(draft: Draft, stated: NonParticipation) -> tuple[str | None, str]:
    """The seat that whoever stood aside has left, and the name to give."""
    if stated.actor.name is None:
        return None, str(stated.actor)
    found, _ = draft.directory.find_or_add(stated.actor.name, stated.actor.party)
    standing = draft.get(found[0]) if len(found) == 1 else None
    return (None if standing is None else standing.seat), stated.actor.name


def _free_to_move(standing: Standing, seat: str | None) -> bool:
    """Whether somebody on a seat that is not named may be sitting on this very one."""
    return standing.why is Why.SERVES_UNNAMED_HERE and standing.seat is None and seat is not None


def _step_in_partly(draft: Draft, listed: Listed, member: str, stated: NonParticipation) -> None:
    standing = draft.get(listed)
    if standing is None or not standing.on_seat:
        draft.change(
            listed,
            Status.NOT_SERVING,
            Why.STEPPED_IN_PARTLY,
            serving=False,
            place=stated.place,
            other=member,
        )
        changed = draft.get(listed)
        assert changed is not None
        draft.put(listed, evolve(changed, part=stated.part))


def _take_seat(draft: Draft, listed: Listed, seat: str | None, member: str, stated: NonParticipation) -> None:
    """Sit down on the seat, unless somebody sits there already: then neither is chosen."""
    holders = [each for each in draft.on_seat(seat) if each is not listed] if seat is not None else []
    leaving = draft.directory.find(member)
    contested = [each for each in holders if each not in leaving]
    for each in leaving:
        standing = draft.get(each)
        if standing is not None and standing.status is Status.DECLINED:
            draft.put(each, evolve(standing, serving=False))
    if not contested or seat is None:
        draft.change(
            listed,
            Status.TOOK_PART,
            Why.STEPPED_IN,
            serving=True,
            place=stated.place,
            seat=seat,
            other=member,
            capacity=Capacity.SERVING_SUBSTITUTE,
        )
        return
    draft.shared[seat] = True
    names = [each.person.name for each in (*contested, listed)]
    for each in (*contested, listed):
        draft.change(
            each,
            Status.UNKNOWN,
            Why.SEAT_CONTESTED,
            serving=True,
            place=stated.place,
            seat=seat,
            other=", ".join(names),
            possible=(Status.TOOK_PART, Status.NOT_SERVING),
        )
    draft.note(
        message("{names} are all named for the seat of {seat} in one §", names=names, seat=seat), stated.place
    )
