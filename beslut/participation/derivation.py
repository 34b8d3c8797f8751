"""From a meeting to who took part in each of its §§.

The roster of the attendance list is made once, and once more for each set of §§ in which other rows of it
hold. A § of which nothing is said shares that roster; only where somebody stands aside or a vote tells more
is one made for the § alone. That is what makes participation cheap for a corpus of meetings.
"""

from collections import defaultdict
from collections.abc import Iterable

from attrs import Factory, define

from beslut.messages import Message, message
from beslut.participation.ballots import hear_votes
from beslut.participation.draft import Draft
from beslut.participation.limits import Held, Limits, is_limited
from beslut.participation.names import Directory, Listed
from beslut.participation.parties import in_group
from beslut.participation.seating import Seating
from beslut.participation.seats import SeatPlan
from beslut.participation.standing import Conflict, Participation, Roster
from beslut.participation.standing_aside import stand_aside
from beslut.participation.status import Status, Why
from beslut.records import Actor, Meeting, NonParticipation, ParagraphNumber, Place, Reason, Vote

_MAY_BE = {
    Reason.DISQUALIFIED: Status.DISQUALIFIED,
    Reason.DECLINED: Status.DECLINED,
    Reason.ABSENT: Status.ABSENT,
}


def participation(meeting: Meeting) -> Participation:
    """Who took part in each decision of the meeting, who did not, and why (deltagande).

    Never raises for what minutes may say: what the record cannot settle is UNKNOWN with the reason, and what
    it says against itself is in `conflicts`.
    """
    return _Derivation(meeting).run()


@define(eq=False)
class _Base:
    """The roster of the attendance list for a set of §§, and what was noted while it was made."""

    draft: Draft
    roster: Roster
    notes: list[tuple[Message, Place | None]]
    numbers: list[ParagraphNumber] = Factory(list)


class _Derivation:
    """The state of one derivation."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.directory = Directory(meeting)
        self.plan = SeatPlan(self.directory)
        self.limits = Limits(meeting)
        self.seating = Seating(self.plan, self.limits)
        self.limited = [row for row in meeting.attendance if is_limited(row)]
        self.seats = None if meeting.body is None else meeting.body.seats
        self.stated: dict[ParagraphNumber, list[NonParticipation]] = defaultdict(list)
        self.votes: dict[ParagraphNumber, list[Vote]] = defaultdict(list)
        self.lost: list[NonParticipation] = []
        self.noted: list[Conflict] = []
        self.numbers = self._sort_by_paragraph()
        self.forms = {each.number: each.form for each in meeting.paragraphs}
        self.bases: dict[tuple[Held, ...], _Base] = {}

    def run(self) -> Participation:
        rosters = {number: self._roster(number) for number in self.numbers}
        return Participation(
            meeting=self.meeting,
            rosters=rosters,
            people=tuple([(each.person, each.party) for each in self.directory.people]),
            conflicts=tuple(self._conflicts()),
        )

    def _sort_by_paragraph(self) -> tuple[ParagraphNumber, ...]:
        """Sort statements and votes under their §§; with one § alone, a lost number can only be that."""
        numbers = {each.number: None for each in self.meeting.paragraphs}
        only = next(iter(numbers)) if len(numbers) == 1 else None
        for stated in self.meeting.non_participation:
            number = stated.paragraph or only
            if number is None:
                self.lost.append(stated)
            else:
                self.stated[number].append(stated)
        for vote in self.meeting.votes:
            number = vote.paragraph or only
            if number is None:
                text = message("a vote has lost the number of its §")
                self.noted.append(Conflict(message=text, place=vote.place))
            else:
                self.votes[number].append(vote)
        beside = [each for each in (*self.stated, *self.votes) if each not in numbers]
        return (*numbers, *sorted(set(beside)))

    def _roster(self, number: ParagraphNumber) -> Roster:
        base = self._base(number)
        stated, votes = self.stated.get(number, []), self.votes.get(number, [])
        if not stated and not votes:
            return base.roster
        own = Draft(
            number=number,
            plan=self.plan,
            seats=self.seats,
            standings=list(base.draft.standings),
            shared=dict(base.draft.shared),
            note=lambda text, place: self._note(text, place, number),
        )
        stand_aside(own, stated)
        hear_votes(own, votes, self.forms.get(number))
        same = own.standings == base.draft.standings and own.shared == base.draft.shared
        return base.roster if same and not own.unresolved else own.roster()

    def _base(self, number: ParagraphNumber) -> _Base:
        """The roster by the attendance list, shared by all §§ in which the same rows hold."""
        signature = tuple([self.limits.held(row, number) for row in self.limited])
        base = self.bases.get(signature)
        if base is None:
            notes: list[tuple[Message, Place | None]] = []
            draft = Draft(
                number=number,
                plan=self.plan,
                seats=self.seats,
                note=lambda text, place: notes.append((text, place)),
                standings=[],
            )
            self.seating.seat(draft)
            self._doubt_the_lost(draft)
            base = self.bases[signature] = _Base(draft, draft.roster(), notes)
            self._note_seats(base)
        base.numbers.append(number)
        return base

    def _note(self, text: Message, place: Place | None, number: ParagraphNumber) -> None:
        conflict = Conflict(message=text, paragraph=number, place=place)
        if conflict not in self.noted:
            self.noted.append(conflict)

    def _doubt_the_lost(self, draft: Draft) -> None:
        """Whoever stood aside in a § whose number is lost may have done so in any."""
        for stated in self.lost:
            for listed in self._meant(stated.actor):
                standing = draft.get(listed)
                if standing is not None and standing.status is Status.TOOK_PART:
                    may_be = _MAY_BE.get(stated.reason, Status.DECLINED)
                    draft.change(
                        listed,
                        Status.UNKNOWN,
                        Why.PARAGRAPH_LOST,
                        serving=True,
                        place=stated.place,
                        possible=(Status.TOOK_PART, may_be),
                    )

    def _meant(self, actor: Actor) -> Iterable[Listed]:
        """Those who may be the actor of a statement, by name or by party."""
        if actor.name is not None:
            return self.directory.find(actor.name, actor.party)
        return [listed for listed in self.directory.people if in_group(listed.party, actor.parties)]

    def _note_seats(self, base: _Base) -> None:
        holders = sum(each.on_seat for each in base.roster.standings) + len(base.roster.shared_seats)
        if self.seats is not None and holders > self.seats:
            text = message("{count} serve, but the body has {seats} seats", count=holders, seats=self.seats)
            base.notes.append((text, None))

    def _conflicts(self) -> Iterable[Conflict]:
        """First what the list says of the whole meeting, then what is so in some §§ only."""
        for text, place in self.plan.faults:
            yield Conflict(message=text, place=place)
        for stated in self.lost:
            text = message("{actor} took no part in a § whose number is lost", actor=str(stated.actor))
            yield Conflict(message=text, place=stated.place)
        for base in self.bases.values():
            everywhere = len(base.numbers) == len(self.numbers)
            for text, place in base.notes:
                for number in (None,) if everywhere else base.numbers:
                    yield Conflict(message=text, paragraph=number, place=place)
        yield from self.noted
