"""The ballots of a meeting tied to its people (upprop): what everybody did in each open vote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import define, field, frozen

from beslut.participation import Roster, Standing, Status, Vacancy
from beslut.participation.names import folded, without_party
from beslut.participation.parties import same_party
from beslut.records import Attendance, Capacity, Person, VoteKind
from beslut.reports.account import Account
from beslut.reports.votes.cast import BY_CHOICE, Cast
from beslut.reports.votes.division import Division, divisions

_Key = tuple[Person, str | None]


@frozen(kw_only=True)
class Voter:
    """Somebody who has a row in the sheet: a person of the elected body, or whoever a roll names besides.

    `index` is the place in the order of the attendance list.
    """

    index: int
    person: Person
    party: str | None

    @property
    def name(self) -> str:
        """The name as printed."""
        return self.person.name


@frozen(kw_only=True)
class Column:
    """One open vote, voter by voter.

    `casts` go by the index of the voter. `doubtful` are those absent on whose seat a substitute may have served.
    `unplaced` are ballots that no single row can hold, as when two of one name may be meant: whose party, and what.
    """

    division: Division
    casts: Mapping[int, Cast]
    doubtful: frozenset[int]
    unplaced: tuple[tuple[str | None, Cast], ...]


@frozen(kw_only=True)
class Poll:
    """The open votes of one meeting, and the people in them."""

    voters: tuple[Voter, ...]
    columns: tuple[Column, ...]
    secret: tuple[Division, ...]


def poll(one: Account) -> Poll:
    """What everybody did in each open vote of a meeting; secret ones are only counted up."""
    held = divisions(one)
    people = People(one)
    opened = [each for each in held if not each.secret]
    ballots = [people.ballots(each) for each in opened]
    standings = {id(each.roster): _by_person(each.roster) for each in opened}
    columns = [
        _column(each, found, people, standings[id(each.roster)])
        for each, found in zip(opened, ballots, strict=True)
    ]
    return Poll(
        voters=tuple(people.voters),
        columns=tuple(columns),
        secret=tuple(each for each in held if each.secret),
    )


@define(eq=False)
class Ballots:
    """The ballots of a vote by voter, and those that no single voter can be given."""

    placed: dict[int, Cast] = field(factory=dict)
    torn: set[int] = field(factory=set)
    unplaced: list[tuple[str | None, Cast]] = field(factory=list)

    def give(self, voter: Voter, cast: Cast) -> None:
        """One more ballot for a voter; where two say different things it cannot be told which holds."""
        before = self.placed.get(voter.index)
        if before is None and voter.index not in self.torn:
            self.placed[voter.index] = cast
            return
        self.unplaced.append((voter.party, cast))
        if before is not None and before is not cast:
            self.unplaced.append((voter.party, self.placed.pop(voter.index)))
            self.torn.add(voter.index)


class People:
    """Everybody of the elected body whom a meeting names, to be found by the name of a ballot or of a row."""

    def __init__(self, one: Account) -> None:
        """Take the people of the meeting; officials are none of them."""
        self.voters: list[Voter] = []
        self._by_name: dict[str, list[Voter]] = {}
        elected: set[str] = set()
        officials: set[str] = set()
        for row in one.meeting.attendance:
            (officials if row.capacity is Capacity.OTHER else elected).add(folded(row.name))
        for person, party in one.participation.people:
            if folded(person.name) in elected or folded(person.name) not in officials:
                self._enter(person, party)

    def _enter(self, person: Person, party: str | None) -> Voter:
        voter = Voter(index=len(self.voters), person=person, party=party)
        self.voters.append(voter)
        self._by_name.setdefault(folded(person.name), []).append(voter)
        return voter

    def find(self, name: str, party: str | None) -> Sequence[Voter]:
        """Those who may be meant: nobody, one, or several namesakes whom nothing tells apart."""
        name, behind = without_party(name)
        party = behind if party is None else party
        found = self._by_name.get(folded(name), [])
        if len(found) > 1:
            return [each for each in found if same_party(each.party, party)] or found
        return found

    def of_row(self, row: Attendance) -> Voter | None:
        """Whose row of the attendance list it is; an id tells namesakes apart."""
        found = self.find(row.name, row.party)
        if row.person.id is not None and len(found) > 1:
            found = [each for each in found if each.person.id == row.person.id]
        return found[0] if len(found) == 1 else None

    def ballots(self, division: Division) -> Ballots:
        """The ballots of a vote; whoever is in no list gets a row of his or her own."""
        ballots = Ballots()
        for ballot in division.vote.roll:
            cast = BY_CHOICE[ballot.choice]
            found = self.find(ballot.name, ballot.party)
            if not found:
                name, behind = without_party(ballot.name)
                found = [self._enter(Person(name=name), behind if ballot.party is None else ballot.party)]
            if len(found) == 1:
                ballots.give(found[0], cast)
            else:
                ballots.torn.update(each.index for each in found)
                ballots.unplaced.append((_common(found), cast))
        return ballots


def _common(found: Sequence[Voter]) -> str | None:
    """The party that all of them have, if they have one."""
    first = found[0].party
    return first if all(same_party(each.party, first) for each in found) else None


def _by_person(roster: Roster) -> dict[_Key, Standing]:
    return {(each.person, each.party): each for each in roster.standings}


def _column(
    division: Division, ballots: Ballots, people: People, standings: Mapping[_Key, Standing]
) -> Column:
    silence = _Silence(division, ballots, people, standings)
    casts = {}
    for voter in people.voters:
        cast = ballots.placed.get(voter.index)
        if cast is None:
            cast = Cast.UNKNOWN if voter.index in ballots.torn else silence.cast(silence.standing(voter))
        casts[voter.index] = cast
    return Column(
        division=division,
        casts=casts,
        doubtful=frozenset(silence.doubtful),
        unplaced=tuple(ballots.unplaced),
    )


class _Silence:
    """What it means that a vote does not name somebody, by how the person stands to the §."""

    def __init__(
        self, division: Division, ballots: Ballots, people: People, standings: Mapping[_Key, Standing]
    ) -> None:
        self._division = division
        self._ballots = ballots
        self._people = people
        self._standings = standings

    def standing(self, voter: Voter) -> Standing | None:
        return self._standings.get((voter.person, voter.party))

    @cached_property
    def _empty(self) -> Mapping[str, bool]:
        """The seats that are empty since the member is absent, and whether that is certain."""
        return {
            seat.whose: seat.certain
            for seat in self._division.roster.empty_seats
            if seat.why is Vacancy.ABSENT and seat.whose is not None
        }

    @cached_property
    def doubtful(self) -> tuple[int, ...]:
        return tuple(
            voter.index
            for voter in self._people.voters
            if voter.index not in self._ballots.placed
            and (standing := self.standing(voter)) is not None
            and self.cast(standing) is Cast.ABSENT
            and not standing.serving
            and not self._empty[standing.seat or ""]
        )

    @cached_property
    def _all_voted(self) -> bool:
        """Whether the votes without a name are enough for all who took part: then nobody's part is in doubt."""
        cast = self._division.tally.cast
        if cast is None:
            return not self._division.vote.roll
        silent = sum(
            standing.status is Status.TOOK_PART
            for voter in self._people.voters
            if voter.index not in self._ballots.placed and (standing := self.standing(voter)) is not None
        )
        return cast - self._division.named >= silent

    def cast(self, standing: Standing | None) -> Cast:
        """What somebody did whom no ballot names."""
        complete = self._division.complete
        if standing is None:
            return Cast.NO_VOTE if complete else Cast.UNKNOWN
        match standing.status:
            case Status.DISQUALIFIED:
                return Cast.DISQUALIFIED if standing.serving or standing.capacity is None else Cast.NO_VOTE
            case Status.DECLINED:
                settled = complete or self._division.vote.kind is VoteKind.MAIN
                return Cast.DECLINED if settled else Cast.UNKNOWN
            case Status.ABSENT:
                return Cast.ABSENT if standing.serving or standing.seat in self._empty else Cast.NO_VOTE
            case Status.NOT_SERVING:
                return Cast.NO_VOTE
            case Status.TOOK_PART if complete:
                return Cast.NO_VOTE
            case Status.TOOK_PART if self._all_voted:
                return Cast.UNNAMED
        return Cast.UNKNOWN
