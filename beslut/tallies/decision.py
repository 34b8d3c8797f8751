"""The tally of a decision: its form, how many took part in all and by party, and its votes."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from beslut.participation import Participation, Roster, Status, participation
from beslut.participation.ballots import VOTING, decisive_vote, votes_cast
from beslut.participation.names import folded
from beslut.records import DecisionForm, Meeting, Paragraph, ParagraphNumber, Vote
from beslut.tallies.ballot_count import VoteTally, count_vote
from beslut.tallies.count import Count
from beslut.tallies.headcount import Headcount, PartyTally, narrowed
from beslut.tallies.open_count import headcount


@frozen(kw_only=True)
class Tally:
    """The tally of the decision of one § (sammanräkning).

    `form` is how it was decided, None where the minutes hold no decision in the §. The counts are those of
    `Headcount`; `seats` is the number of seats of the body, None where it is not known. `votes` stand in the
    order of the minutes.
    """

    paragraph: ParagraphNumber
    form: DecisionForm | None
    people: Headcount
    seats: int | None = None
    votes: tuple[VoteTally, ...] = ()

    @property
    def took_part(self) -> Count:
        """Persons who took part in the decision."""
        return self.people.took_part

    @property
    def declined(self) -> Count:
        """Persons who declined to take part in the whole of it."""
        return self.people.declined

    @property
    def declined_in_part(self) -> Count:
        """Persons who took part in it but for a part; they are among those who took part."""
        return self.people.declined_in_part

    @property
    def disqualified(self) -> Count:
        """Persons who would have served but for being disqualified."""
        return self.people.disqualified

    @property
    def absent_seats(self) -> Count:
        """Seats whose member is away, with nobody serving."""
        return self.people.absent_seats

    @property
    def empty(self) -> Count:
        """Seats that nobody sits on, for whatever reason."""
        return self.people.empty

    @property
    def by_party(self) -> Mapping[str, PartyTally]:
        """The same by party, in the order of the attendance list."""
        return self.people.by_party


def tally(meeting: Meeting, number: str, derived: Participation | None = None) -> Tally:
    """The tally of one §; raises KeyError where the record has no such §."""
    derived = participation(meeting) if derived is None else derived
    wanted = ParagraphNumber(number)
    votes = votes_by_paragraph(meeting).get(wanted, ())
    return _tally(wanted, derived.in_paragraph(wanted), _paragraph(meeting, wanted), votes, {})


def tallies(meeting: Meeting, derived: Participation | None = None) -> tuple[Tally, ...]:
    """The tally of every §, in the order of the minutes; §§ that share a roster share its counts."""
    derived = participation(meeting) if derived is None else derived
    paragraphs = {paragraph.number: paragraph for paragraph in meeting.paragraphs}
    votes = votes_by_paragraph(meeting)
    counted: dict[int, Headcount] = {}
    return tuple(
        [
            _tally(number, roster, paragraphs.get(number), votes.get(number, ()), counted)
            for number, roster in derived.rosters.items()
        ]
    )


def _paragraph(meeting: Meeting, number: ParagraphNumber) -> Paragraph | None:
    return next((each for each in meeting.paragraphs if each.number == number), None)


def _tally(
    number: ParagraphNumber,
    roster: Roster,
    paragraph: Paragraph | None,
    votes: Sequence[Vote],
    counted: dict[int, Headcount],
) -> Tally:
    people = counted.get(id(roster))
    if people is None:
        people = counted[id(roster)] = headcount(roster)
    form = decision_form(paragraph, votes)
    if not votes:
        return Tally(paragraph=number, form=form, people=people, seats=roster.seats)
    printed = None if paragraph is None else paragraph.form
    decisive = decisive_vote(votes, printed)
    voted = None if decisive is None or people.took_part.exact else _took_part_by_vote(decisive, roster)
    if decisive is not None and voted is not None:
        people = narrowed(people, voted, at_least=decisive.abstained is None and not decisive.roll)
    return Tally(
        paragraph=number,
        form=form,
        people=people,
        seats=roster.seats,
        votes=tuple([count_vote(vote, roster, printed) for vote in votes]),
    )


def _took_part_by_vote(vote: Vote, roster: Roster) -> int | None:
    """How many took part by the counts of a vote: all who voted but those who declined and are counted there
    too.

    None where the counts do not tell, since somebody declined and nobody is named.
    """
    aside = {folded(each.name) for each in roster.with_status(Status.DECLINED)}
    cast = votes_cast(vote)
    if cast is None or ((aside or roster.unresolved) and not vote.roll):
        return None
    return cast - sum(ballot.choice in VOTING and folded(ballot.name) in aside for ballot in vote.roll)


def votes_by_paragraph(meeting: Meeting) -> dict[ParagraphNumber, list[Vote]]:
    """The votes of each §; where the record has one § alone, a vote that has lost its number is of that."""
    only = meeting.paragraphs[0].number if len(meeting.paragraphs) == 1 else None
    votes: dict[ParagraphNumber, list[Vote]] = {}
    for vote in meeting.votes:
        number = vote.paragraph or only
        if number is not None:
            votes.setdefault(number, []).append(vote)
    return votes


def decision_form(paragraph: Paragraph | None, votes: Sequence[Vote]) -> DecisionForm | None:
    """How the § was decided: as the minutes tell, else by the votes in it, else by acclamation.

    A tie that the casting vote or a lot settles is still a vote; the form is a lot where no vote was taken.
    None where no decision is recorded.
    """
    if paragraph is not None and paragraph.form is not None:
        return paragraph.form
    if votes:
        return DecisionForm.SECRET_BALLOT if any(vote.secret for vote in votes) else DecisionForm.COUNTED_VOTE
    if paragraph is None or paragraph.decision is None:
        return None
    return DecisionForm.ACCLAMATION
