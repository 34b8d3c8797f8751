"""Taking part (deltagande): the right to decline, and the duties to vote and to decide (R30–R32)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from beslut.law.kl_2017 import CHAIR_MUST_VOTE, MUST_DECIDE, RIGHT_TO_DECLINE
from beslut.messages import message
from beslut.participation.ballots import decisive_vote
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.records import Choice, MatterKind, Vote, VoteKind
from beslut.rules.bodies import DECIDING, NOT_COUNCILS
from beslut.rules.case import Aside, Case, Matter, named
from beslut.rules.counted_vote import CountedVote
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import MATTER_KIND, PRESIDING
from beslut.rules.rule import Rule

NAMESAKES = message("which of those of the same name voted")
CHAIR_BALLOT = message("how the presiding person voted")
HANDLING = message("whether those who left took part in the handling")


def right_to_decline(case: Case) -> Iterator[Remark | Missing]:
    """Whoever declines has not voted (4:25): the vote that decided the matter holds no yes or no of theirs.

    No reason need be given. Abstaining in the vote (avstår från att rösta) is another thing than declining to take
    part in the decision, and may well stand beside it.
    """
    for matter, asides in _by_matter(case.declined):
        vote = _deciding(matter)
        if vote is None:
            continue
        voted = [(aside, _voted(matter, vote, aside)) for aside in asides]
        if any(each is None for _, each in voted):
            yield Missing(fact=NAMESAKES, paragraphs=[matter.number])
        persons = [named(aside.standing) for aside, each in voted if each]
        if persons:
            yield Remark(
                severity=Severity.WARNING,
                what=message("{names} declined to take part, but voted yes or no", names=persons),
                mend=message(
                    "Find out which of the two is right, and correct the roll or the note on declining."
                ),
                paragraphs=[matter.number],
                persons=tuple(persons),
                place=vote.place,
            )


def chair_votes_when_needed(case: Case) -> Iterator[Remark | Missing]:
    """The chair must always vote when that is needed for the matter to be decided (4:25): at equal numbers.

    The duty follows whoever presides in the §. In elections and staff appointments the lot decides instead.
    """
    for counted in case.counted:
        if counted.tied and not _settled(counted) and counted.ordinary is not False:
            yield from _undecided(case, counted)


def _settled(counted: CountedVote) -> bool:
    vote = counted.vote
    return counted.cast_by_chair or vote.settled_by is not None or vote.winner is not None


def _undecided(case: Case, counted: CountedVote) -> Iterator[Remark | Missing]:
    presiding = case.presiding(counted.matter)
    ballot = None if presiding is None else counted.ballot_of(presiding)
    if presiding is None or ballot is Choice.ABSENT:
        yield Missing(fact=PRESIDING, paragraphs=[counted.number])
    elif ballot is None:
        yield Missing(fact=CHAIR_BALLOT, paragraphs=[counted.number])
    elif ballot is Choice.ABSTAINED and counted.ordinary is None:
        yield Missing(fact=MATTER_KIND, paragraphs=[counted.number])
    elif ballot is Choice.ABSTAINED:
        yield Remark(
            severity=Severity.ERROR,
            what=message(
                "{votes}: the numbers are equal, {name} presided and abstained, and no casting vote is noted",
                votes=str(counted.sides),
                name=presiding,
            ),
            mend=message(
                "Note the casting vote, if one was given. Otherwise the matter is undecided and has to be put again."
            ),
            paragraphs=[counted.number],
            persons=(presiding,),
            place=counted.vote.place,
        )


def duty_to_decide(case: Case) -> Iterator[Remark | Missing]:
    """Whoever takes part in handling exercise of authority in a nämnd must take part in deciding it (4:26).

    That is myndighetsutövning mot någon enskild. Nobody need vote for more than one proposal.
    """
    unknown = []
    for matter, asides in _by_matter(case.declined):
        serving = [aside for aside in asides if aside.standing.serving]
        if matter.kind is None and serving:
            unknown.append(matter.number)
        elif matter.kind is MatterKind.EXERCISE_OF_AUTHORITY:
            yield from _declined_authority(matter, serving)
    if unknown:
        yield Missing(fact=MATTER_KIND, paragraphs=unknown)


def _declined_authority(matter: Matter, asides: Sequence[Aside]) -> Iterator[Remark | Missing]:
    """Those who stayed and declined; whoever left, or is not found by name in a statement, may not have handled it."""
    stayed = [
        (aside.standing, aside.statement)
        for aside in asides
        if aside.statement is not None and not aside.statement.left_room
    ]
    if len(stayed) < len(asides):
        yield Missing(fact=HANDLING, paragraphs=[matter.number])
    if stayed:
        persons = tuple([named(standing) for standing, _ in stayed])
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "{names} declined to take part in deciding exercise of authority towards an individual",
                names=persons,
            ),
            mend=message(
                "Remind them that whoever takes part in handling such a matter must take part in deciding it."
            ),
            paragraphs=[matter.number],
            persons=persons,
            place=stayed[0][1].place,
        )


def _by_matter(asides: Sequence[Aside]) -> Iterator[tuple[Matter, tuple[Aside, ...]]]:
    """Those who stood aside, § by §."""
    for _, group in groupby(asides, key=lambda aside: aside.matter.number):
        found = tuple(group)
        yield found[0].matter, found


def _deciding(matter: Matter) -> Vote | None:
    """The main vote or the election that decided the matter; votes before it do not concern those who decline."""
    vote = decisive_vote(matter.votes, None)
    return vote if vote is not None and vote.kind in (VoteKind.MAIN, VoteKind.ELECTION) else None


def _voted(matter: Matter, vote: Vote, aside: Aside) -> bool | None:
    """Whether somebody voted yes or no; None where that may have been a namesake."""
    name, party = folded(aside.standing.name), aside.standing.party
    ballots = [
        ballot
        for ballot in vote.roll
        if folded(ballot.name) == name and ballot.choice in (Choice.YES, Choice.NO)
    ]
    if not ballots:
        return False
    alike = [each.party for each in matter.roster.standings if folded(each.name) == name]
    if any(same_party(ballot.party, party) for ballot in ballots):
        return True if sum([same_party(each, party) for each in alike]) == 1 else None
    without_party = party is None or any(ballot.party is None for ballot in ballots)
    if len(alike) == 1:
        return True if without_party else None
    return None if without_party else False


TAKING_PART_RULES: tuple[Rule, ...] = (
    Rule(
        id="R30",
        slug="right-to-abstain",
        title=message("The right not to take part"),
        says=message(
            "A member may refrain from taking part in a decision, without giving a reason. Whoever declines is present"
            " and counts for the quorum, but has not voted and may not reserve. That is not jäv."
        ),
        example=message(
            "9 serving, 2 declined: 7 took part, and the quorum is counted on 9. One who declined stands as yes in the"
            " roll: warning."
        ),
        law=RIGHT_TO_DECLINE,
        bodies=DECIDING,
        worst=Severity.WARNING,
        judge=right_to_decline,
    ),
    Rule(
        id="R31",
        slug="chair-must-vote-when-needed",
        title=message("The chair votes when that is needed"),
        says=message("Whoever presides must vote when the matter cannot be decided otherwise."),
        example=message("4 yes, 4 no, the chair abstained, and nothing settles it: error."),
        law=CHAIR_MUST_VOTE,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=chair_votes_when_needed,
    ),
    Rule(
        id="R32",
        slug="exercise-of-authority-must-decide",
        title=message("Exercise of authority has to be decided by all who handle it"),
        says=message(
            "In a committee, whoever takes part in handling exercise of authority towards an individual must also take"
            " part in deciding it. In the council there is no such duty."
        ),
        example=message(
            "A building permit, somebody is present and does not take part in the decision: warning."
        ),
        law=MUST_DECIDE,
        bodies=NOT_COUNCILS,
        worst=Severity.WARNING,
        judge=duty_to_decide,
    ),
)
