"""The case (fallet): a meeting, the body, the local rules and the day, laid out so that rules find what they judge.

Everything is worked out once and when it is first asked for; most meetings have few votes and few who stand aside, and
a rule on them looks at those alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Protocol, TypeVar

from attrs import define, frozen

from beslut.law import LocalRules
from beslut.participation import Participation, Roster, Standing, Status
from beslut.participation.names import folded
from beslut.participation.parties import in_group
from beslut.records import (
    Attendance,
    BodyKind,
    DisqualificationQuestion,
    MatterKind,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    Reason,
    Request,
    Reservation,
    RoleKind,
    Vote,
    VoteKind,
)
from beslut.rules.counted_vote import CountedVote, sides
from beslut.rules.presence import disqualified_members, left_empty_by_disqualified, present
from beslut.tallies import Count

_T = TypeVar("_T")


@define(eq=False)
class Matter:
    """One § as the rules see it (ärende): its text, everybody's standing, and all that is stated of it."""

    number: ParagraphNumber
    record: Paragraph | None
    roster: Roster
    stated: Sequence[NonParticipation] = ()
    votes: Sequence[Vote] = ()
    reservations: Sequence[Reservation] = ()
    requests: Sequence[Request] = ()
    questions: Sequence[DisqualificationQuestion] = ()

    @property
    def kind(self) -> MatterKind | None:
        """What kind of matter it is: as recorded, or an election where an election was voted on."""
        if self.record is not None and self.record.kind is not None:
            return self.record.kind
        if any(vote.kind is VoteKind.ELECTION for vote in self.votes):
            return MatterKind.ELECTION
        return None

    @property
    def decided(self) -> bool:
        """Whether something was decided in it; a § whose text is not at hand counts as decided."""
        return self.record is None or self.record.decision is not None or bool(self.votes)


class Sitting:
    """Decided matters with one and the same roster, and who was present in them (R7)."""

    def __init__(self, roster: Roster, matters: tuple[Matter, ...]) -> None:
        """Count those present (None without an attendance list), the disqualified, and their empty seats."""
        self.roster = roster
        self.matters = matters
        self.present: Count | None = present(roster)
        self.disqualified: int = disqualified_members(roster)
        self.vacated: int = left_empty_by_disqualified(roster) if self.disqualified else 0

    @property
    def numbers(self) -> tuple[ParagraphNumber, ...]:
        """The §§."""
        return tuple([matter.number for matter in self.matters])

    def among(self, concerns: Callable[[Matter], bool]) -> Sitting | None:
        """The sitting with those matters alone that something concerns; None where it concerns none."""
        found = tuple([matter for matter in self.matters if concerns(matter)])
        return self if len(found) == len(self.matters) else Sitting(self.roster, found) if found else None


@frozen(kw_only=True)
class Aside:
    """Somebody who stood aside in a matter (den som inte deltog), and the statement that says so, if one does."""

    matter: Matter
    standing: Standing
    statement: NonParticipation | None


class Case:
    """Everything that the rules ask of one meeting.

    `day` is the day whose law applies, None where no day is known. `local` are the local rules, empty where none are
    known. `earlier` is an earlier version of the same minutes that was adjusted already, where there is one.
    """

    def __init__(
        self,
        meeting: Meeting,
        derived: Participation,
        local: LocalRules,
        day: date | None,
        earlier: Meeting | None = None,
    ) -> None:
        """Take the meeting with its participation, derived with the seats of the body."""
        self.meeting = meeting
        self.derived = derived
        self.local = local
        self.day = day
        self.earlier = earlier
        self._kept: dict[object, object] = {}

    def once(self, work: Callable[[Case], _T]) -> _T:
        """What some work gives of the case: done when it is first asked for, and kept with the case."""
        if work not in self._kept:
            self._kept[work] = work(self)
        return self._kept[work]  # type: ignore[return-value]

    @property
    def kind(self) -> BodyKind | None:
        """The kind of body, None where it is not known."""
        return None if self.meeting.body is None else self.meeting.body.kind

    @property
    def seats(self) -> int | None:
        """The number of seats of the body, None where it is not known."""
        return None if self.meeting.body is None else self.meeting.body.seats

    @cached_property
    def matters(self) -> Mapping[ParagraphNumber, Matter]:
        """The §§ in the order of the minutes, each with all that is stated of it."""
        meeting = self.meeting
        records = {one.number: one for one in meeting.paragraphs}
        rosters = self.derived.rosters
        only = next(iter(rosters)) if len(rosters) == 1 else None
        stated = _by_paragraph(meeting.non_participation, only)
        votes = _by_paragraph(meeting.votes, only)
        reservations = _by_paragraph(meeting.reservations, only)
        requests = _by_paragraph(meeting.requests, only)
        questions = _by_paragraph(meeting.disqualification_questions, only)
        return {
            number: Matter(
                number,
                records.get(number),
                roster,
                stated.get(number, ()),
                votes.get(number, ()),
                reservations.get(number, ()),
                requests.get(number, ()),
                questions.get(number, ()),
            )
            for number, roster in rosters.items()
        }

    @cached_property
    def decided(self) -> tuple[Matter, ...]:
        """The matters in which something was decided."""
        return tuple([matter for matter in self.matters.values() if matter.decided])

    @cached_property
    def voted(self) -> tuple[tuple[Matter, Vote], ...]:
        """Every vote with its matter."""
        if not self.meeting.votes:
            return ()
        return tuple([(matter, vote) for matter in self.matters.values() for vote in matter.votes])

    @cached_property
    def counted(self) -> tuple[CountedVote, ...]:
        """Every vote with its matter and the votes for each side."""
        return tuple([CountedVote(matter, vote, sides(vote)) for matter, vote in self.voted])

    @cached_property
    def sittings(self) -> tuple[Sitting, ...]:
        """The decided matters, gathered by the roster that they share: what holds in one holds in all of them."""
        groups: dict[int, list[Matter]] = {}
        for matter in self.decided:
            groups.setdefault(id(matter.roster), []).append(matter)
        return tuple([Sitting(group[0].roster, tuple(group)) for group in groups.values()])

    @cached_property
    def changing(self) -> tuple[Mapping[int, Standing], ...]:
        """Everybody whose standing is not one and the same through the meeting: standings by the `id` of the roster.

        In the order of the attendance list; most meetings have few of them, or none.
        """
        rosters = {id(roster): roster for roster in self.derived.rosters.values()}
        if len(rosters) < 2:
            return ()
        same = set.intersection(*[set(map(id, roster.standings)) for roster in rosters.values()])
        found: dict[tuple[int, str | None], dict[int, Standing]] = {}
        for key, roster in rosters.items():
            for standing in roster.standings:
                if id(standing) not in same:
                    found.setdefault((id(standing.person), standing.party), {})[key] = standing
        return tuple(found.values())

    @cached_property
    def declined(self) -> tuple[Aside, ...]:
        """Everybody who declined to take part, in each matter."""
        return self._aside(Status.DECLINED, Reason.DECLINED)

    def _aside(self, status: Status, reason: Reason) -> tuple[Aside, ...]:
        if not self.meeting.non_participation:
            return ()
        return tuple(
            [
                Aside(matter=matter, standing=standing, statement=statement_of(matter, standing, reason))
                for matter in self.matters.values()
                if matter.stated
                for standing in matter.roster.standings
                if standing.status is status
            ]
        )

    @cached_property
    def rows(self) -> Mapping[str, tuple[Attendance, ...]]:
        """The rows of the attendance list by folded name; namesakes share an entry."""
        found: dict[str, list[Attendance]] = {}
        for row in self.meeting.attendance:
            found.setdefault(folded(row.name), []).append(row)
        return {name: tuple(rows) for name, rows in found.items()}

    def rows_of(self, name: str) -> tuple[Attendance, ...]:
        """The rows of the attendance list under this name; empty where it is not in the list."""
        return self.rows.get(folded(name), ())

    def listed_away(self, name: str, number: ParagraphNumber) -> bool:
        """Whether the attendance list shows that the person was not there in the §: §§ that leave it out."""
        rows = self.rows_of(name)
        return bool(rows) and all(
            row.paragraphs is not None and not row.paragraphs.covers(number) for row in rows
        )

    def holders(self, kind: RoleKind, number: ParagraphNumber) -> tuple[Attendance, ...]:
        """Those who hold a role in the §, in the order of the attendance list."""
        return tuple(
            row
            for row in self.meeting.attendance
            if any(
                role.kind is kind and (role.paragraphs is None or role.paragraphs.covers(number))
                for role in row.roles
            )
        )

    def presiding(self, matter: Matter) -> str | None:
        """Who presides in the matter (den som presiderar), as the minutes name it; None where they do not tell.

        The § itself comes first; then whoever is chair in it by the attendance list, if that is one person.
        """
        if matter.record is not None and matter.record.chair is not None:
            return matter.record.chair
        chairs = self.holders(RoleKind.CHAIR, matter.number)
        return chairs[0].name if len(chairs) == 1 else None


class _Stated(Protocol):
    """Something that minutes state of a §."""

    @property
    def paragraph(self) -> ParagraphNumber | None:
        """The § that it concerns, None where its number is lost."""


_S = TypeVar("_S", bound=_Stated)


def _by_paragraph(stated: Iterable[_S], only: ParagraphNumber | None) -> dict[ParagraphNumber, list[_S]]:
    """What is stated, by its §; with one § alone (`only`), a lost number can only be that."""
    found: dict[ParagraphNumber, list[_S]] = {}
    for each in stated:
        number = each.paragraph or only
        if number is not None:
            found.setdefault(number, []).append(each)
    return found


def statement_of(matter: Matter, standing: Standing, reason: Reason) -> NonParticipation | None:
    """The statement by which somebody stood aside for this reason: by name, or as one of a party group."""
    for stated in matter.stated:
        name = stated.actor.name
        if stated.reason is reason and name is not None and folded(name) == folded(standing.name):
            return stated
    for stated in matter.stated:
        if (
            stated.reason is reason
            and stated.actor.parties
            and in_group(standing.party, stated.actor.parties)
        ):
            return stated
    return None


def named(standing: Standing) -> str:
    """A person with party, as minutes write it."""
    return standing.name if standing.party is None else f"{standing.name} ({standing.party})"
