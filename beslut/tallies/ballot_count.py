"""The count of one vote: the printed figures beside the roll's own sums, and whether they agree."""

from collections.abc import Iterator, Mapping

from attrs import astuple, field, frozen

from beslut.messages import Message, message
from beslut.participation import Roster, Status, Why
from beslut.participation.ballots import VOTING, votes_cast
from beslut.participation.names import folded
from beslut.records import Choice, DecisionForm, Settlement, Vote
from beslut.tallies.headcount import party_label
from beslut.tallies.secrecy import is_secret


@frozen(kw_only=True)
class Sums:
    """Votes by how they were cast (röster), in votes; `absent` counts those whom the vote gives as absent."""

    yes: int = 0
    no: int = 0
    abstained: int = 0
    absent: int = 0

    def of(self, choice: Choice) -> int:
        """The sum for one choice."""
        return int(getattr(self, choice.value))

    @property
    def cast(self) -> int:
        """Votes for and against and abstentions together."""
        return self.yes + self.no + self.abstained


@frozen(kw_only=True)
class VoteTally:
    """What one vote comes to (omröstningsresultat).

    `roll` holds the sums of the named ballots and of the party groups, None where neither is printed, or
    where a group has no figure. `cast` is how many voted or abstained by the printed counts. `agrees` tells
    whether counts, roll and the number of those who take part fit together, None where there is nothing to
    compare; `disagreements` say what does not fit. `casting_vote` names the chair whose casting vote
    (utslagsröst) decided: it is never one vote more among the counts. `by_party` holds the sums of each
    party. Of a `secret` vote nobody is to be told how a person or a party voted.
    """

    vote: Vote
    roll: Sums | None = None
    cast: int | None = None
    agrees: bool | None = None
    disagreements: tuple[Message, ...] = ()
    by_party: Mapping[str, Sums] = field(factory=dict)
    casting_vote: str | None = None
    secret: bool = False


def count_vote(vote: Vote, roster: Roster, form: DecisionForm | None = None) -> VoteTally:
    """Count a vote, and compare it with itself and with the roster of its §, which prints this form."""
    by_party = _by_party(vote, roster)
    roll = _roll(vote, by_party)
    cast = votes_cast(vote)
    disagreements = tuple(_disagreements(vote, roll, cast, roster))
    counted = cast is not None or roll is not None
    comparable = counted and (roster.listed or (cast is not None and roll is not None))
    return VoteTally(
        vote=vote,
        roll=roll,
        cast=cast,
        agrees=not disagreements if comparable else None,
        disagreements=disagreements,
        by_party=by_party,
        casting_vote=vote.casting_vote,
        secret=is_secret(vote, form),
    )


def _roll(vote: Vote, by_party: Mapping[str, Sums]) -> Sums | None:
    if not by_party or any(group.votes is None for group in vote.groups):
        return None
    sums = by_party.values()
    return Sums(
        yes=sum([each.yes for each in sums]),
        no=sum([each.no for each in sums]),
        abstained=sum([each.abstained for each in sums]),
        absent=sum([each.absent for each in sums]),
    )


def _disagreements(vote: Vote, roll: Sums | None, cast: int | None, roster: Roster) -> Iterator[Message]:
    if roll is not None:
        yield from _roll_against_counts(vote, roll)
        yield from _twice(vote)
    total = cast if cast is not None else None if roll is None else roll.cast
    if total is not None:
        yield from _against_roster(vote, roll, total, roster)
    if Settlement.CASTING_VOTE is vote.settled_by or vote.casting_vote is not None:
        yes, no = (vote.yes, vote.no) if roll is None or vote.yes is not None else (roll.yes, roll.no)
        if None not in (yes, no) and yes != no:
            yield message("a casting vote is noted, but the numbers are not equal")


def _roll_against_counts(vote: Vote, roll: Sums) -> Iterator[Message]:
    for choice in VOTING:
        printed = getattr(vote, choice.value)
        if printed is not None and printed != roll.of(choice):
            yield message(
                "{choice}: {printed} by the count, {listed} by the roll",
                choice=choice,
                printed=printed,
                listed=roll.of(choice),
            )


def _twice(vote: Vote) -> Iterator[Message]:
    seen: set[tuple[str, str | None]] = set()
    for ballot in vote.roll:
        key = folded(ballot.name), ballot.party
        if key in seen:
            yield message("{name} stands twice in the roll", name=ballot.name)
        seen.add(key)


def _against_roster(vote: Vote, roll: Sums | None, total: int, roster: Roster) -> Iterator[Message]:
    expected = _expected(roster)
    if expected is None:
        return
    low, high = expected
    if total > high:
        yield message("{votes} voted, but {serving} could", votes=total, serving=high)
    absent = vote.absent if vote.absent is not None else 0 if roll is None else roll.absent
    if total + absent < low:
        yield message(
            "{votes} voted, but {serving} served and did not stand aside", votes=total + absent, serving=low
        )


def _expected(roster: Roster) -> tuple[int, int] | None:
    """At least and at most how many could vote: those who serve and have not stood aside.

    Whoever declines to take part in the decision may have voted all the same: in a vote before the decisive
    one, or by abstaining.
    """
    if not roster.listed:
        return None
    low = high = 0
    shared: set[str | None] = {each.seat for each in roster.shared_seats}
    for each in roster.standings:
        if not each.serving or (each.status is not Status.DECLINED and each.why is Why.STATED):
            continue
        if each.status is Status.DECLINED:
            high += 1
        elif each.status is Status.UNKNOWN and each.why not in (Why.NOT_IN_ROLL, Why.VOTES_UNNAMED):
            high += each.seat not in shared
        else:
            low, high = low + 1, high + 1
    filled = sum(each.filled for each in roster.shared_seats)
    return low + filled, high + len(roster.shared_seats)


def _by_party(vote: Vote, roster: Roster) -> Mapping[str, Sums]:
    """The sums of each party: of the ballots by the voter's party, and of the groups of one party."""
    parties: dict[str, str | None] = {}
    if any(ballot.party is None for ballot in vote.roll):
        parties = {folded(each.person.name): each.party for each in roster.standings}
    sums: dict[str | None, list[int]] = {}
    for ballot in vote.roll:
        party = ballot.party if ballot.party is not None else parties.get(folded(ballot.name))
        _add(sums, party, ballot.choice, 1)
    for group in vote.groups:
        _add(sums, group.parties[0] if len(group.parties) == 1 else None, group.choice, group.votes or 0)
    labelled: dict[str, Sums] = {}
    for party, counted in sums.items():
        label = party_label(party)
        before = labelled.get(label)
        if before is not None:  # one party, printed in two ways
            counted = [sum(pair) for pair in zip(counted, astuple(before), strict=True)]
        labelled[label] = Sums(yes=counted[0], no=counted[1], abstained=counted[2], absent=counted[3])
    return labelled


def _add(sums: dict[str | None, list[int]], party: str | None, choice: Choice, votes: int) -> None:
    counted = sums.get(party)
    if counted is None:
        counted = sums[party] = [0, 0, 0, 0]
    if choice is Choice.YES:
        counted[0] += votes
    elif choice is Choice.NO:
        counted[1] += votes
    else:
        counted[2 if choice is Choice.ABSTAINED else 3] += votes
