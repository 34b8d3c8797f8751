"""Ballots (röster): one vote each, open votes, and whether the numbers add up (R33, R34 and R45)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from beslut.law.kl_2017 import ARITHMETIC, ONE_VOTE, OPEN_VOTE, OPEN_VOTE_COMMITTEE
from beslut.messages import Message, message
from beslut.participation import Roster, Standing, Status, Vacancy, Why
from beslut.participation.ballots import VOTING
from beslut.participation.names import folded, without_party
from beslut.participation.parties import same_party
from beslut.records import Attendance, Ballot, Capacity, DecisionForm, Vote
from beslut.rules.bodies import DECIDING
from beslut.rules.case import Case, Matter
from beslut.rules.counted_vote import CountedVote, ordinary
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ATTENDANCE_LIST, MATTER_KIND
from beslut.rules.rule import Rule
from beslut.tallies.ballot_count import Sums, count_vote

ONE_PERSON = message("whether those of the same name in the roll are one person")
WHO_SAT = message("whether the member or the substitute served when the vote was taken")
NOT_LISTED = message("is not in the attendance list")
LISTED_AWAY = message("is listed as away in the §")
NOT_VOTING = message("how many abstained, or were away when the vote was taken")
TOO_MANY = "{votes} voted, but {serving} could"
TOO_FEW = "{votes} voted, but {serving} served and did not stand aside"
"""What the count of a vote says of those who could vote; what else it says is judged here, by R33 and by R36."""


def one_vote_each(case: Case) -> Iterator[Remark | Missing]:
    """Each member has one vote (4:24): nobody is twice in a roll, nor a member beside the substitute on the seat."""
    replacing = [
        (row, without_party(row.replaces)[0])
        for row in (case.meeting.attendance if case.counted else ())
        if row.capacity is Capacity.SERVING_SUBSTITUTE and row.replaces is not None
    ]
    for counted in case.counted:
        by_name: dict[str, list[Ballot]] = {}
        for ballot in counted.vote.roll:
            if ballot.choice in VOTING:
                by_name.setdefault(folded(ballot.name), []).append(ballot)
        yield from _twice(case, counted, by_name)
        for row, member in replacing:
            if folded(row.name) in by_name and folded(member) in by_name:
                yield from _both(case, counted, row, member)


def _twice(
    case: Case, counted: CountedVote, by_name: Mapping[str, Sequence[Ballot]]
) -> Iterator[Remark | Missing]:
    answers = [
        (same_name[0].name, _one_person(case, counted.matter, name, same_name))
        for name, same_name in by_name.items()
        if len(same_name) > 1
    ]
    if any(answer is None for _, answer in answers):
        yield Missing(fact=ONE_PERSON, paragraphs=[counted.number])
    persons = tuple([name for name, answer in answers if answer])
    if persons:
        yield Remark(
            severity=Severity.ERROR,
            what=message("{names}: more than one vote in the same roll", names=persons),
            mend=message("Correct the roll and the sums. Each member has one vote."),
            paragraphs=[counted.number],
            persons=persons,
            place=counted.vote.place,
        )


def _one_person(case: Case, matter: Matter, name: str, ballots: Sequence[Ballot]) -> bool | None:
    """Whether ballots of one name are one person's for certain; None where they may be of namesakes."""
    people = [each.party for each in matter.roster.standings if folded(each.name) == name]
    if len(ballots) > max(len(people), len(case.rows_of(name))):
        parties = [ballot.party for ballot in ballots if ballot.party is not None]
        alike = all(same_party(party, parties[0]) for party in parties)
        return True if alike or len(people) > 1 else None
    if len(people) < len(ballots):
        return None
    crowded = any(
        sum([same_party(ballot.party, other.party) for other in ballots])
        > sum([same_party(ballot.party, party) for party in people])
        for ballot in ballots
        if ballot.party is not None
    )
    return None if crowded else False


def _both(case: Case, counted: CountedVote, row: Attendance, member: str) -> Iterator[Remark | Missing]:
    """A substitute and the member whose seat it is both voted; an error only where the list leaves no way out."""
    if row.paragraphs is not None and not row.paragraphs.covers(counted.number):
        return
    partly = row.paragraphs is not None and row.paragraphs.only_partly(counted.number)
    limited = any(one.paragraphs is not None or one.times for one in case.rows_of(member))
    if partly or row.times or limited or len(case.rows_of(row.name)) > 1 or len(case.rows_of(member)) > 1:
        yield Missing(fact=WHO_SAT, paragraphs=[counted.number])
        return
    yield Remark(
        severity=Severity.ERROR,
        what=message("{substitute} serves for {member}, and both voted", substitute=row.name, member=member),
        mend=message(
            "Correct the roll or the attendance list. Only one of the two can have voted on the seat."
        ),
        paragraphs=[counted.number],
        persons=(member, row.name),
        place=counted.vote.place,
    )


def open_vote(case: Case) -> Iterator[Remark | Missing]:
    """A vote that is requested is open, except in matters of election or staff appointment (5:54, 6:33)."""
    places = {counted.number: counted.vote.place for counted in case.counted if counted.vote.secret}
    for paragraph in case.meeting.paragraphs:
        if paragraph.form is DecisionForm.SECRET_BALLOT:
            places.setdefault(paragraph.number, paragraph.place)
    unknown = []
    for number, place in places.items():
        is_ordinary = ordinary(case.matters[number])
        if is_ordinary is None:
            unknown.append(number)
        elif is_ordinary:
            yield Remark(
                severity=Severity.ERROR,
                what=message(
                    "a secret ballot in a matter that is neither an election nor an appointment of staff"
                ),
                mend=message(
                    "Check what kind of matter it is. If it is an ordinary one, the vote has to be open."
                ),
                paragraphs=[number],
                place=place,
            )
    if unknown:
        yield Missing(fact=MATTER_KIND, paragraphs=unknown)


def arithmetic(case: Case) -> Iterator[Remark | Missing]:
    """The sums agree with the roll and with those who could vote, and only those there have voted (4:24–25, 5:66–67).

    Yes, no and abstained come to as many as serve less those who declined. Which of two things the minutes say is
    right cannot be told from them, so that a contradiction is a warning.
    """
    for counted in case.counted:
        yield from _sums(counted)
        away = tuple(_away(counted)) if counted.matter.roster.listed else ()
        if away:
            yield Remark(
                severity=Severity.WARNING,
                what=message(
                    "voted, though not there by the attendance list: {names}",
                    names=[message("{name}: {reason}", name=name, reason=reason) for name, reason in away],
                ),
                mend=message(
                    "Correct the spelling of the name or the attendance list. Whoever was away has no vote."
                ),
                paragraphs=[counted.number],
                persons=tuple([name for name, _ in away]),
                place=counted.vote.place,
            )


def _sums(counted: CountedVote) -> Iterator[Remark | Missing]:
    vote, roster = counted.vote, counted.matter.roster
    tally = count_vote(vote, roster)
    faults = [] if tally.roll is None else list(_against_roll(vote, tally.roll))
    listed = 0 if tally.roll is None else tally.roll.cast
    told = _all_seats_told(roster, listed if tally.cast is None else tally.cast)
    for fault in tally.disagreements:
        if fault.text == TOO_MANY and not told:
            yield Missing(fact=ATTENDANCE_LIST, paragraphs=[counted.number])
        elif fault.text == TOO_FEW and vote.abstained is None and not vote.roll:
            yield Missing(fact=NOT_VOTING, paragraphs=[counted.number])
        elif fault.text in (TOO_MANY, TOO_FEW):
            faults.append(fault)
    if faults:
        yield Remark(
            severity=Severity.WARNING,
            what=message("the vote does not add up: {faults}", faults=faults),
            mend=message("Count the votes again, and correct the sums, the roll or the attendance list."),
            paragraphs=[counted.number],
            place=vote.place,
        )


def _against_roll(vote: Vote, roll: Sums) -> Iterator[Message]:
    """Where a printed sum is another than the roll's; a roll without any name for a choice does not tell of it."""
    for choice in VOTING:
        printed, listed = getattr(vote, choice.value), roll.of(choice)
        if printed is not None and 0 < listed != printed:
            yield message(
                "{choice}: {printed} by the count, {listed} by the roll",
                choice=choice,
                printed=printed,
                listed=listed,
            )


def _all_seats_told(roster: Roster, cast: int) -> bool:
    """Whether the list is sure to hold all who could vote, or more voted than the body has seats."""
    if roster.seats is None:
        return False
    return cast > roster.seats or all(
        seat.why is not Vacancy.NOT_ACCOUNTED_FOR for seat in roster.empty_seats
    )


def _away(counted: CountedVote) -> Iterator[tuple[str, Message]]:
    """Whoever voted and was not there by the attendance list, and why that is so."""
    people: dict[str, list[Standing]] = {}
    for standing in counted.matter.roster.standings:
        people.setdefault(folded(standing.name), []).append(standing)
    for ballot in counted.vote.roll:
        if ballot.choice not in VOTING:
            continue
        found = people.get(folded(ballot.name), [])
        reason = _why_away(found[0]) if len(found) == 1 else NOT_LISTED if not found else None
        if reason is not None:
            yield ballot.name, reason


def _why_away(standing: Standing) -> Message | None:
    """Why somebody was not there by the attendance list; None where it does not say so."""
    if standing.status is Status.TOOK_PART:
        return NOT_LISTED if standing.capacity is None and standing.seat is None else None
    if standing.status is Status.ABSENT:
        return None if standing.why is Why.ABSENT_AT_VOTE else standing.reason
    voted_unlisted = standing.why is Why.VOTED_UNLISTED and Status.ABSENT in standing.possible
    return LISTED_AWAY if voted_unlisted else None


BALLOT_RULES: tuple[Rule, ...] = (
    Rule(
        id="R33",
        slug="one-vote-each",
        title=message("One vote each"),
        says=message(
            "Each member has one vote. Nobody stands twice in a roll, and a member does not vote beside the substitute"
            " who serves on the seat."
        ),
        example=message("A roll lists the same member twice: error."),
        law=ONE_VOTE,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=one_vote_each,
    ),
    Rule(
        id="R34",
        slug="open-vote",
        title=message("Votes are open"),
        says=message("A vote is open, except in matters of election or of appointing staff."),
        example=message("A secret ballot on a budget: error. A secret ballot in an election: kept."),
        law=OPEN_VOTE,
        law_in_committee=OPEN_VOTE_COMMITTEE,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=open_vote,
    ),
    Rule(
        id="R45",
        slug="vote-arithmetic",
        title=message("The votes add up"),
        says=message(
            "Yes, no and abstained come to as many as served and did not stand aside. The sums agree with the roll, and"
            " nobody in the roll was away."
        ),
        example=message("Sums 6–4 with 1 abstained, and a roll of 6 yes, 3 no, 1 abstained: warning."),
        law=ARITHMETIC,
        bodies=DECIDING,
        worst=Severity.WARNING,
        judge=arithmetic,
    ),
)
