"""Each party in each open vote (röster per parti): yes, no, abstained, absent, declined, disqualified."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from attrs import define, field, frozen

from beslut.messages import Message, message
from beslut.participation.parties import in_group, same_party, short_form
from beslut.records import WITHOUT_PARTY, GroupBallots
from beslut.reports.account import Account, documents
from beslut.reports.attendance import PARTY
from beslut.reports.picture import Picture, PictureKind
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.votes import poll as polls
from beslut.reports.votes.cast import BY_CHOICE, Cast
from beslut.reports.votes.poll import Voter, poll
from beslut.reports.votes.vote_list import VOTE
from beslut.tallies import Count

COUNTED = (
    Cast.YES,
    Cast.NO,
    Cast.ABSTAINED,
    Cast.UNNAMED,
    Cast.ABSENT,
    Cast.DECLINED,
    Cast.DISQUALIFIED,
    Cast.UNKNOWN,
)
"""What is counted, in the order of the columns; whoever has no vote is not."""

_LABELS = {
    Cast.YES: message("Yes"),
    Cast.NO: message("No"),
    Cast.ABSTAINED: message("Abstained from voting"),
    Cast.UNNAMED: message("Not told how"),
    Cast.ABSENT: message("Absent"),
    Cast.DECLINED: message("Declined to take part"),
    Cast.DISQUALIFIED: message("Jäv"),
    Cast.UNKNOWN: message("Open"),
}
_COLUMNS = (
    VOTE,
    PARTY,
    *(Column(name=cast.value, label=label, figures=True) for cast, label in _LABELS.items()),
)
_NOTES = (
    message(
        "Persons by what they did; absent are those away on whose seat nobody served. Votes of party groups that are "
        "printed without names are counted with the party."
    ),
    message("Whoever is without party stands alone, by name: two such persons are no group."),
)


def votes_by_party(given: Sequence[Account]) -> tuple[Report, ...]:
    """A table for each open vote with a row for each party, and last the whole body (röster per parti)."""
    found = tuple(
        _report(one, each, counted.voters)
        for one in given
        for counted in [poll(one)]
        for each in counted.columns
    )
    if found:
        return found
    title = message("Votes by party")
    return (
        Report(
            name="votes_by_party",
            title=title,
            columns=_COLUMNS,
            rows=(),
            notes=(message("No open vote was taken."),),
            sources=documents(given),
        ),
    )


def _report(one: Account, column: polls.Column, voters: Sequence[Voter]) -> Report:
    division = column.division
    place = division.vote.place
    rows = [
        (
            Cell(division.id, place=place),
            Cell(row.label, place=place),
            *(Cell(row.counts[cast], place=place) for cast in COUNTED),
        )
        for row in party_votes(column, voters)
    ]
    return Report(
        name="votes_by_party",
        title=message("Votes by party, {vote}: {meeting}", vote=division.label, meeting=one.name),
        columns=_COLUMNS,
        rows=rows,
        notes=(*_NOTES, *_unlisted(column)),
        sources=documents([one]),
        picture=Picture(
            kind=PictureKind.BARS,
            label="party",
            values=[cast.value for cast in COUNTED],
            alt=message("How each party voted in {vote}.", vote=division.label),
        ),
    )


def _unlisted(column: polls.Column) -> Iterator[Message]:
    if not column.division.roster.listed:
        yield message("The minutes have no attendance list: who was absent is not told.")


@frozen(kw_only=True)
class PartyVotes:
    """How a party stood to a vote: counts by `Cast`. `label` names the party, the person without one, or the whole."""

    label: Value
    counts: Mapping[Cast, Count]


@define(eq=False)
class _Row:
    label: Value
    low: dict[Cast, int] = field(factory=dict)
    high: dict[Cast, int | None] = field(factory=dict)

    def add(self, cast: Cast, low: int, high: int | None) -> None:
        before = self.high.get(cast, 0)
        self.low[cast] = self.low.get(cast, 0) + low
        self.high[cast] = None if before is None or high is None else before + high

    def counted(self) -> PartyVotes:
        counts = {cast: Count(low=self.low.get(cast, 0), high=self.high.get(cast, 0)) for cast in COUNTED}
        return PartyVotes(label=self.label, counts=counts)


def party_votes(column: polls.Column, voters: Sequence[Voter]) -> tuple[PartyVotes, ...]:
    """The rows of one vote: parties in the order of the attendance list, and last the whole body."""
    rows: dict[Value, _Row] = {}
    whole = _Row(message("the whole body"))
    for label, cast, low, high in _entries(column, voters):
        if cast in COUNTED:
            rows.setdefault(label, _Row(label)).add(cast, low, high)
            whole.add(cast, low, high)
    return tuple(row.counted() for row in (*rows.values(), whole))


def _entries(column: polls.Column, voters: Sequence[Voter]) -> Iterator[tuple[Value, Cast, int, int | None]]:
    """Each person, each ballot that is nobody's for certain, each group: label, what it did, at least and at most."""
    covered = _covered(column, voters)
    for voter in voters:
        if voter.index not in covered:
            low = 0 if voter.index in column.doubtful else 1
            yield _label(voter.party, voter.name), column.casts[voter.index], low, 1
    for party, cast in column.unplaced:
        yield _label(party, None), cast, 1, 1
    for group in column.division.vote.groups:
        yield _group(group), BY_CHOICE[group.choice], group.votes or 0, group.votes


def _covered(column: polls.Column, voters: Sequence[Voter]) -> frozenset[int]:
    """Those whom no ballot names and who are counted with a group, or by a ballot that is nobody's for certain."""
    found: set[int] = set()
    open_ones = [each for each in voters if column.casts[each.index] in (Cast.UNNAMED, Cast.UNKNOWN)]
    for group in column.division.vote.groups:
        members = [
            each for each in open_ones if in_group(each.party, group.parties) and each.index not in found
        ]
        members.sort(key=lambda each: column.casts[each.index] is Cast.UNKNOWN)
        found.update(each.index for each in members[: group.votes])
    for party, _ in column.unplaced:
        doubted = (
            each.index
            for each in open_ones
            if column.casts[each.index] is Cast.UNKNOWN
            and each.index not in found
            and (party is None or same_party(each.party, party))
        )
        found.update(islice(doubted, 1))
    return frozenset(found)


def _label(party: str | None, name: str | None) -> Value:
    if party is None:
        return message("not printed")
    short = short_form(party)
    if short == WITHOUT_PARTY:
        return f"{name} ({WITHOUT_PARTY})" if name is not None else message("without party")
    return short


def _group(group: GroupBallots) -> Value:
    """One party, or several that the minutes count together."""
    shorts = [short_form(each) for each in group.parties]
    if len(shorts) > 1:
        return message("{parties} together", parties=shorts)
    return _label(shorts[0], None)
