"""Majorities (majoritet): simple and qualified, and decisions without a vote (R35, R38, R39 and R44)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from beslut.law import QualifiedMajority, at_least
from beslut.law.kl_2017 import (
    ACCLAMATION,
    ACCLAMATION_COMMITTEE,
    FEDERATION_MAJORITY,
    SIMPLE_MAJORITY,
    SIMPLE_MAJORITY_COMMITTEE,
    TWO_THIRDS,
)
from beslut.messages import Message, message
from beslut.records import Choice, DecisionForm, MatterKind, RequestKind, Settlement, VoteKind
from beslut.rules.bodies import COUNCILS, DECIDING, FEDERATIONS
from beslut.rules.case import Case, Matter
from beslut.rules.counted_vote import COUNTS, OTHER_SIDE, CountedVote, Sides
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ATTENDANCE_LIST, LOCAL_RULES, MATTER_KIND, OUTCOME
from beslut.rules.rule import Rule
from beslut.rules.share_of_present import Reach, present_in, threshold

MEANING = message("which of yes and no stood for the proposal that takes the qualified majority")
PUT_RIGHT = message(
    "Correct the outcome or the numbers. If they are right, the decision has to be taken again as the votes fell."
)


def simple_majority(case: Case) -> Iterator[Remark | Missing]:
    """The outcome is what most voted for, unless an act says otherwise (5:55, 6:33).

    Only votes for one side or the other count; abstentions and blank votes do not. Each vote of a § is looked at by
    itself.
    """
    unknown = []
    for counted in case.counted:
        winner, sides = counted.vote.winner, counted.sides
        if not _by_simple_majority(counted):
            continue
        if winner is None:
            if sides is not None and counted.vote.settled_by is None and sides.yes != sides.no:
                unknown.append(counted.number)
        elif sides is None:
            yield Missing(fact=COUNTS, paragraphs=[counted.number])
        elif sides.of(winner) < sides.of(OTHER_SIDE[winner]):
            yield from _fewer_won(case, counted, sides, winner)
    if unknown:
        yield Missing(fact=OUTCOME, paragraphs=dict.fromkeys(unknown))


def _by_simple_majority(counted: CountedVote) -> bool:
    """Whether nothing but most votes decides: no third of those present, and no two thirds."""
    two_thirds = counted.vote.kind is VoteKind.MAIN and _takes_two_thirds(counted.matter)
    return counted.vote.settled_by is not Settlement.MINORITY and not two_thirds


def _takes_two_thirds(matter: Matter) -> bool:
    return matter.kind in (MatterKind.EXTRA_ELECTION, MatterKind.REFERENDUM)


def _fewer_won(case: Case, counted: CountedVote, sides: Sides, winner: Choice) -> Iterator[Remark | Missing]:
    """The error, unless the charter of a federation asks for more than most votes: that is for R44 to judge."""
    if case.kind in FEDERATIONS and counted.vote.kind is VoteKind.MAIN:
        if not case.local.majorities:
            yield Missing(fact=LOCAL_RULES, paragraphs=[counted.number])
            return
        if counted.matter.kind is None or _of_charter(case, counted.matter) is not None:
            return
    yield Remark(
        severity=Severity.ERROR,
        what=message(
            "{votes}, but the outcome is {winner}, which got fewer votes", votes=str(sides), winner=winner
        ),
        mend=PUT_RIGHT,
        paragraphs=[counted.number],
        place=counted.vote.place,
    )


def acclamation(case: Case) -> Iterator[Remark]:
    """The chair states what the yes and no of the hall come to, unless a vote is requested (5:53, 6:33).

    So a decision by acclamation has no figures, and one by a counted vote has them.
    """
    for paragraph in case.meeting.paragraphs:
        if paragraph.form is DecisionForm.ACCLAMATION:
            votes = [vote for vote in case.matters[paragraph.number].votes if vote.kind is VoteKind.MAIN]
            counted = [vote for vote in votes if vote.yes is not None or vote.no is not None or vote.roll]
            if counted:
                yield Remark(
                    severity=Severity.WARNING,
                    what=message("decided by acclamation, and yet votes are counted"),
                    mend=message("Tell whether a vote was requested; only then are votes counted."),
                    paragraphs=[paragraph.number],
                    place=counted[0].place,
                )
        elif paragraph.form is DecisionForm.COUNTED_VOTE and not case.matters[paragraph.number].votes:
            yield Remark(
                severity=Severity.WARNING,
                what=message("decided by a counted vote, but no vote is recorded"),
                mend=message("Record the vote with its result and how each voted, or strike it."),
                paragraphs=[paragraph.number],
                place=paragraph.place,
            )


def two_thirds(case: Case) -> Iterator[Remark | Missing]:
    """An extra election takes two thirds of the members present for it, not of the votes cast (5:10).

    A referendum after a popular initiative is held unless two thirds of those present vote against it (5:37).
    """
    for paragraph in case.meeting.paragraphs:
        if paragraph.kind is MatterKind.EXTRA_ELECTION:
            yield from _of_those_present(case, case.matters[paragraph.number], Choice.YES)
        elif paragraph.kind is MatterKind.REFERENDUM:
            yield from _of_those_present(case, case.matters[paragraph.number], Choice.NO)


def _of_those_present(case: Case, matter: Matter, carrying: Choice) -> Iterator[Remark | Missing]:
    votes = [
        counted for counted in case.counted if counted.matter is matter and counted.vote.kind is VoteKind.MAIN
    ]
    if not votes:
        if matter.decided and not _put_off(matter):
            yield Missing(fact=COUNTS, paragraphs=[matter.number])
        return
    there = present_in(matter)
    if there is None:
        yield Missing(fact=ATTENDANCE_LIST, paragraphs=[matter.number])
        return
    share = threshold(case, TWO_THIRDS)
    what = message(
        "of {present} present {needed} are needed", present=str(there.count), needed=there.needed(share)
    )
    for counted in votes:
        yield from _qualified(counted, carrying, lambda number: there.reach(number, share), what, there.who)


def _put_off(matter: Matter) -> bool:
    """Whether the matter was postponed or recommitted, as an extra election is the first time (5:50)."""
    return any(
        request.granted and request.kind in (RequestKind.POSTPONEMENT, RequestKind.RECOMMITTAL)
        for request in matter.requests
    )


def federation_majority(case: Case) -> Iterator[Remark | Missing]:
    """The charter of a federation (förbundsordning) may ask for a share of the votes cast (9:6 p. 7).

    Without a charter at hand nothing can be broken.
    """
    for counted in case.counted:
        if counted.vote.kind is not VoteKind.MAIN:
            continue
        charter = _of_charter(case, counted.matter)
        if counted.matter.kind is None and any(one.matter is not None for one in case.local.majorities):
            yield Missing(fact=MATTER_KIND, paragraphs=[counted.number])
        elif charter is not None and counted.sides is not None:
            yield from _of_votes_cast(
                counted, counted.sides, Fraction(charter.numerator, charter.denominator)
            )
        elif charter is not None:
            yield Missing(fact=COUNTS, paragraphs=[counted.number])


def _of_votes_cast(counted: CountedVote, sides: Sides, share: Fraction) -> Iterator[Remark | Missing]:
    needed = at_least(share, sides.yes + sides.no)
    what = message(
        "by the charter {needed} are needed of {cast} votes", needed=needed, cast=sides.yes + sides.no
    )
    yield from _qualified(
        counted, Choice.YES, lambda votes: Reach.YES if votes >= needed else Reach.NO, what, COUNTS
    )


def _of_charter(case: Case, matter: Matter) -> QualifiedMajority | None:
    """The majority that the charter asks for in a matter: the one for its kind before the one for all."""
    majorities = case.local.majorities
    own = [one for one in majorities if one.matter is matter.kind]
    return next(iter(own or [one for one in majorities if one.matter is None]), None)


def _qualified(
    counted: CountedVote, carrying: Choice, reach: Callable[[int], Reach], share: Message, unknown: Message
) -> Iterator[Remark | Missing]:
    """Whether the side that takes the qualified majority won with it, or lost without it.

    Yes is not always that side: minutes put "yes to rejection" too. Where they tell what yes stood for, which is not
    interpreted here, both readings have to come to the same.
    """
    sides, winner = counted.sides, counted.vote.winner
    if sides is None or winner is None:
        yield Missing(fact=COUNTS if sides is None else OUTCOME, paragraphs=[counted.number])
        return
    readings = [carrying] if counted.vote.yes_means is None else [Choice.YES, Choice.NO]
    reached = {side: reach(sides.of(side)) for side in readings}
    if Reach.UNKNOWN in reached.values():
        yield Missing(fact=unknown, paragraphs=[counted.number])
        return
    right = {(side is winner) == (one is Reach.YES) for side, one in reached.items()}
    if len(right) > 1:
        yield Missing(fact=MEANING, paragraphs=[counted.number])
    elif right == {False}:
        yield Remark(
            severity=Severity.ERROR,
            what=message(
                "{votes}, and the outcome is {winner}; {share}", votes=str(sides), winner=winner, share=share
            ),
            mend=PUT_RIGHT,
            paragraphs=[counted.number],
            place=counted.vote.place,
        )


MAJORITY_RULES: tuple[Rule, ...] = (
    Rule(
        id="R35",
        slug="simple-majority",
        title=message("Simple majority"),
        says=message(
            "What most voted for is the outcome, unless an act asks for another majority. Abstentions and blank votes"
            " do not count."
        ),
        example=message("5 yes, 4 no, 6 abstained: yes wins. 4 yes, 5 no, and yes is the outcome: error."),
        law=SIMPLE_MAJORITY,
        law_in_committee=SIMPLE_MAJORITY_COMMITTEE,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=simple_majority,
    ),
    Rule(
        id="R38",
        slug="acclamation",
        title=message("Votes are counted only where a vote is requested"),
        says=message(
            "Unless a vote is requested the chair states what was decided, and there are no figures. Where a vote was"
            " held, the minutes show it."
        ),
        example=message("Decided by acclamation, and 7 yes and 4 no in the same §: warning."),
        law=ACCLAMATION,
        law_in_committee=ACCLAMATION_COMMITTEE,
        bodies=DECIDING,
        worst=Severity.WARNING,
        judge=acclamation,
    ),
    Rule(
        id="R39",
        slug="two-thirds",
        title=message("Two thirds of those present"),
        says=message(
            "An extra election takes the votes of two thirds of the members present. A referendum after a popular"
            " initiative is held unless two thirds of those present vote against it."
        ),
        example=message("31 present, 20 for an extra election that is held valid: error, 21 are needed."),
        law=TWO_THIRDS,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=two_thirds,
    ),
    Rule(
        id="R44",
        slug="federation-majority",
        title=message("The majority that a federation charter asks for"),
        says=message(
            "The charter of a federation may ask for a qualified majority in its deciding assembly."
        ),
        example=message("The charter asks for 3/4 on the budget, 8 of 11 vote for it: error, 9 are needed."),
        law=FEDERATION_MAJORITY,
        bodies=FEDERATIONS,
        worst=Severity.ERROR,
        judge=federation_majority,
    ),
)
