"""Votes against people: who was there to vote, by the roll and by the printed counts.

A vote tells more than silence does. Whoever voted or abstained from voting took part. With a roll that holds
as many ballots as the printed counts, whoever is not in it did not vote. Where fewer voted than serve and no
name tells who, nobody's part can be told, although the number can.
"""

from collections.abc import Iterable, Sequence

from beslut.messages import message
from beslut.participation.draft import Draft
from beslut.participation.names import Listed
from beslut.participation.parties import in_group
from beslut.participation.status import Status, Why
from beslut.records import Choice, DecisionForm, Vote, VoteKind

VOTING = (Choice.YES, Choice.NO, Choice.ABSTAINED)
_NOT_VOTING: tuple[Status, ...] = (Status.ABSENT, Status.DECLINED)
_DECIDING = (VoteKind.MAIN, VoteKind.ELECTION)


def decisive_vote(votes: Sequence[Vote], form: DecisionForm | None) -> Vote | None:
    """The vote that decided the matter: the last main vote or election.

    Without one it is the last vote, unless the minutes tell that the matter itself was decided by
    acclamation, as when a vote on recommittal has failed.
    """
    for vote in reversed(votes):
        if vote.kind in _DECIDING:
            return vote
    return None if form is DecisionForm.ACCLAMATION or not votes else votes[-1]


def votes_cast(vote: Vote) -> int | None:
    """How many voted or abstained by the printed counts, in votes; None where none are printed.

    A casting vote is not a vote more: it is never among them.
    """
    if vote.candidates:
        counts = [each.votes for each in vote.candidates]
    elif vote.yes is None and vote.no is None:
        return None
    else:
        counts = [vote.yes or 0, vote.no or 0]
    return sum(counts) + (vote.abstained or 0) + (vote.blank or 0) + (vote.invalid or 0)


def hear_votes(draft: Draft, votes: Sequence[Vote], form: DecisionForm | None) -> None:
    """Apply the votes of the § to the draft."""
    vote = decisive_vote(votes, form) if votes else None
    if vote is None:
        return
    named = {listed.index for listed in _hear_roll(draft, vote)}
    silent = [
        listed
        for listed, standing in zip(draft.directory.people, draft.standings, strict=False)
        if standing is not None
        and standing.status is Status.TOOK_PART
        and standing.serving
        and listed.index not in named
    ]
    silent = _less_groups(vote, silent)
    if silent:
        _judge_silence(draft, vote, silent)


def _hear_roll(draft: Draft, vote: Vote) -> list[Listed]:
    """Hear every ballot; gives those whom the roll names. Most ballots only confirm what was known."""
    heard: list[Listed] = []
    directory = draft.directory
    for ballot in vote.roll:
        found = directory.find(ballot.name, ballot.party)
        if not found:
            found, _ = directory.find_or_add(ballot.name, ballot.party)
        heard += found
        if len(found) == 1:
            standing = draft.get(found[0])
            confirmed = standing is not None and standing.status is Status.TOOK_PART
            if not confirmed or ballot.choice is Choice.ABSENT:
                _hear(draft, found[0], ballot.choice, vote)
    return heard


def _hear(draft: Draft, listed: Listed, choice: Choice, vote: Vote) -> None:
    standing = draft.get(listed)
    if standing is None:
        _hear_stranger(draft, listed, choice, vote)
    elif standing.why in (Why.STATED, Why.REASON_UNSTATED):
        _compare(draft, listed, choice, vote)
    elif choice is Choice.ABSENT:
        if standing.serving and standing.may_be(Status.TOOK_PART):
            draft.change(listed, Status.ABSENT, Why.ABSENT_AT_VOTE, serving=True, place=vote.place)
            if standing.seat in draft.shared:
                draft.shared[standing.seat] = False
    elif standing.status is Status.UNKNOWN:
        draft.change(listed, Status.TOOK_PART, Why.VOTED, serving=True, place=vote.place)
        draft.settle_seat(listed, standing.seat)
    elif standing.status is not Status.TOOK_PART:
        draft.change(
            listed,
            Status.UNKNOWN,
            Why.VOTED_UNLISTED,
            serving=standing.serving,
            place=vote.place,
            possible=(Status.TOOK_PART, standing.status),
        )
        text = message("{name} voted, but does not serve by the attendance list", name=str(listed))
        draft.note(text, vote.place)


def _hear_stranger(draft: Draft, listed: Listed, choice: Choice, vote: Vote) -> None:
    if draft.is_stranger(listed):
        draft.report_stranger(listed, vote.place)
    absent = choice is Choice.ABSENT
    draft.change(
        listed,
        Status.ABSENT if absent else Status.TOOK_PART,
        Why.ABSENT_AT_VOTE if absent else Why.VOTED,
        serving=not absent,
        place=vote.place,
    )


def _compare(draft: Draft, listed: Listed, choice: Choice, vote: Vote) -> None:
    """Somebody who stood aside is in the roll: the statement stands, and the contradiction is noted.

    Abstaining is no contradiction for one who declines: minutes count such people under both. Nor is a vote on
    recommittal and the like, which comes before the decision that is then declined.
    """
    standing = draft.get(listed)
    assert standing is not None
    contradiction = {Choice.YES, Choice.NO}
    if standing.status is not Status.DECLINED:
        contradiction.add(Choice.ABSTAINED)
    before_the_decision = standing.status is Status.DECLINED and vote.kind not in _DECIDING
    if choice not in contradiction or before_the_decision:
        return
    if standing.status is Status.UNKNOWN:
        text = message(
            "{name} took no part by the minutes, but voted {choice}", name=str(listed), choice=choice
        )
    else:
        text = message(
            "{name}: {status}, but voted {choice}", name=str(listed), status=standing.status, choice=choice
        )
    draft.note(text, vote.place)


def _less_groups(vote: Vote, silent: list[Listed]) -> list[Listed]:
    """Those about whom the vote is still silent when the party groups in it are taken out.

    A group that casts as many votes as it has people left voted with all of them.
    """
    groups: dict[tuple[str, ...], int | None] = {}
    for group in vote.groups:
        if group.choice in VOTING:
            before = groups.get(group.parties, 0)
            groups[group.parties] = None if before is None or group.votes is None else before + group.votes
    for parties, votes in groups.items():
        members = {each.index for each in silent if in_group(each.party, parties)}
        if votes is None or votes == len(members):
            silent = [each for each in silent if each.index not in members]
    return silent


def _judge_silence(draft: Draft, vote: Vote, silent: Iterable[Listed]) -> None:
    """Whether those whom the vote does not name voted all the same."""
    silent = list(silent)
    cast = votes_cast(vote)
    listed_votes = sum(ballot.choice in VOTING for ballot in vote.roll)
    unnamed = None if cast is None else cast - listed_votes - _votes_of_others(vote, silent)
    if (unnamed is None and not vote.roll) or (unnamed is not None and unnamed >= len(silent)):
        return
    if unnamed is not None and unnamed <= 0 and (vote.roll or vote.groups):
        why, possible = Why.NOT_IN_ROLL, _NOT_VOTING
    elif vote.roll and unnamed is None:
        why, possible = Why.NOT_IN_ROLL, (Status.TOOK_PART, *_NOT_VOTING)
    else:
        why, possible = Why.VOTES_UNNAMED, (Status.TOOK_PART, *_NOT_VOTING)
    for listed in silent:
        draft.change(listed, Status.UNKNOWN, why, serving=True, place=vote.place, possible=possible)


def _votes_of_others(vote: Vote, silent: list[Listed]) -> int:
    """Votes of party groups of which nobody is among the silent any more."""
    return sum(
        group.votes or 0
        for group in vote.groups
        if group.choice in VOTING and not any(in_group(each.party, group.parties) for each in silent)
    )
