"""What a part of those present may demand (minoritetens rätt): R40, R41 and R43; R42 stands in `unanimity`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from beslut.law.kl_2017 import ONE_THIRD, TABLING_COMMITTEE
from beslut.law.proportional_elections import PROPORTIONAL_QUOTA, quota
from beslut.messages import Message, message
from beslut.records import Request, RequestKind
from beslut.rules.bodies import COMMITTEES, COUNCILS, FEDERATION_BOARDS
from beslut.rules.case import Case, Matter
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.minority_claim import GRANTED, SUPPORTERS, Claim, claims
from beslut.rules.needed import ATTENDANCE_LIST, MATTER_KIND
from beslut.rules.rule import Rule
from beslut.rules.share_of_present import Present, Reach, in_force, present_in, threshold
from beslut.rules.unanimity import UNANIMITY

BASIS = message("whether it was granted by a majority or as the right of a minority")
HISTORY = message("whether a minority has had the matter postponed or recommitted before")
TO_ELECT = message("how many persons are to be elected")


def third_of_present(case: Case) -> Iterator[Remark | Missing]:
    """A matter is postponed or recommitted where a third of the members present ask for it (5:50).

    Simple majority is needed where a minority has had that done with the matter before, and in elections. The reasons
    for a recommittal are set by those who asked for it.
    """
    for claim in claims(case):
        if claim.granted is None:
            yield claim.missing(GRANTED)
        elif claim.granted_to_minority and claim.simple_majority:
            yield claim.remark(
                Severity.ERROR,
                message("granted as the right of a minority, though {why}", why=claim.why_simple),
                message("Put the request to a vote: simple majority decides."),
            )
        elif claim.rests_on_third:
            yield from _of_those_present(case, claim)
        if claim.lacks_reasons:
            yield claim.remark(
                Severity.WARNING,
                message("the reasons for the recommittal are missing"),
                message("Record the reasons that those who asked for the recommittal set."),
            )


def _of_those_present(case: Case, claim: Claim) -> Iterator[Remark | Missing]:
    """A claim that a third may have had the right to, or that was granted as if it had."""
    there = present_in(claim.matter, with_disqualified=True)
    if claim.supporters is None or there is None:
        yield claim.missing(SUPPORTERS if claim.supporters is None else ATTENDANCE_LIST)
        return
    third = threshold(case, ONE_THIRD)
    asked = message(
        "{supporters} of {present} present asked", supporters=claim.supporters, present=str(there.count)
    )
    match there.reach(claim.supporters, third):
        case Reach.UNKNOWN:
            yield claim.missing(there.who)
        case Reach.UNSETTLED:
            yield _unsettled(claim, asked, third(there.count.low), third(there.count.low + there.in_hall))
        case Reach.NO:
            yield from _too_few(claim, asked, there.needed(third))
        case Reach.YES:
            yield from _enough(claim, asked, there.needed(third))


def _too_few(claim: Claim, asked: Message, needed: str) -> Iterator[Remark | Missing]:
    if claim.granted_to_minority:
        yield claim.remark(
            Severity.ERROR,
            message(
                "granted as the right of a minority: {asked}, {needed} are needed", asked=asked, needed=needed
            ),
            message("Check the numbers. If they are right, a majority had to decide on the request."),
        )
    elif claim.granted:
        yield claim.missing(BASIS)


def _enough(claim: Claim, asked: Message, needed: str) -> Iterator[Remark | Missing]:
    if claim.simple_majority is None:
        if claim.matter.kind is None:
            yield claim.missing(MATTER_KIND)
        if claim.repeated is None:
            yield claim.missing(HISTORY)
    elif claim.simple_majority:
        yield claim.missing(BASIS)
    elif not claim.granted and not claim.put_off_anyway:
        yield claim.remark(
            Severity.ERROR,
            message("refused: {asked}, {needed} are enough", asked=asked, needed=needed),
            message("Check the numbers. If they are right, the matter had to be postponed or recommitted."),
        )


def _unsettled(claim: Claim, asked: Message, least: int, most: int) -> Remark:
    return claim.remark(
        Severity.NOTE,
        message(
            "{asked}; {most} are needed if disqualified members in the hall count as present, else {least}, and which"
            " is right is not settled",
            asked=asked,
            most=most,
            least=least,
        ),
        message("Nothing need be done; a court may see it either way."),
    )


def majority_in_committee(case: Case) -> Iterator[Remark | Missing]:
    """In a nämnd simple majority decides on postponement and recommittal: no minority has a right to them (6:33)."""
    for claim in claims(case):
        if claim.granted_to_minority:
            yield claim.remark(
                Severity.ERROR,
                message("granted as the right of a minority, which nobody has in a committee"),
                message("Put the request to a vote: in a committee simple majority decides."),
            )
        elif claim.by_minority and claim.granted is None:
            yield claim.missing(GRANTED)


def proportional(case: Case) -> Iterator[Remark | Missing]:
    """An election is proportional where a quota of those present ask for it (2 § LPV, before it 2 § of 1992:339).

    The quota is those present, also those who take no part in the election, divided by the number to be elected and
    one more, rounded up.
    """
    for matter in case.matters.values() if case.meeting.requests else ():
        for request in matter.requests:
            if request.kind is RequestKind.PROPORTIONAL_ELECTION:
                yield from _quota(case, matter, request)


def _quota(case: Case, matter: Matter, request: Request) -> Iterator[Remark | Missing]:
    there, supporters, seats = present_in(matter), request.supporters, request.to_elect
    lacking = None
    if request.granted is None:
        lacking = GRANTED
    elif supporters is None:
        lacking = SUPPORTERS
    elif seats is None:
        lacking = TO_ELECT
    elif there is None:
        lacking = ATTENDANCE_LIST
    else:
        more = in_force(case, PROPORTIONAL_QUOTA)
        yield from _by_quota(matter, request, there, supporters, lambda of: quota(of, seats, more))
    if lacking is not None:
        yield Missing(fact=lacking, paragraphs=[matter.number], place=request.place)


def _by_quota(
    matter: Matter, request: Request, there: Present, supporters: int, needed: Callable[[int], int]
) -> Iterator[Remark | Missing]:
    reach = there.reach(supporters, needed)
    if reach is Reach.UNKNOWN:
        yield Missing(fact=there.who, paragraphs=[matter.number], place=request.place)
    elif (reach is Reach.YES) != request.granted:
        asked = message(
            "{supporters} of {present} present asked", supporters=supporters, present=str(there.count)
        )
        number = there.needed(needed)
        yield Remark(
            severity=Severity.ERROR,
            what=message("granted: {asked}, {needed} are needed", asked=asked, needed=number)
            if request.granted
            else message("refused: {asked}, {needed} are enough", asked=asked, needed=number),
            mend=message("Check the numbers. If they are right, the election has to be held again."),
            paragraphs=[matter.number],
            place=request.place,
        )


MINORITY_RULES: tuple[Rule, ...] = (
    Rule(
        id="R40",
        slug="minority-tabling-recommittal",
        title=message("A third of the council may have a matter postponed or recommitted"),
        says=message(
            "A matter is postponed or recommitted if at least a third of the members present ask for it. In elections,"
            " and where a minority has had that done before, simple majority is needed. The reasons for a recommittal"
            " are set by those who asked for it."
        ),
        example=message(
            "49 present and 17 ask, for the first time: it must be recommitted. 16 ask: not. 17 ask after a recommittal"
            " by a minority: the majority decides."
        ),
        law=ONE_THIRD,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=third_of_present,
    ),
    Rule(
        id="R41",
        slug="tabling-in-namnd",
        title=message("No minority right in a committee"),
        says=message("In a committee simple majority decides on postponement and recommittal."),
        example=message("4 of 11 ask for a recommittal and the vote is 4–7: refused, kept."),
        law=TABLING_COMMITTEE,
        bodies=COMMITTEES,
        worst=Severity.ERROR,
        judge=majority_in_committee,
    ),
    UNANIMITY,
    Rule(
        id="R43",
        slug="proportional-election-request",
        title=message("Who may demand a proportional election"),
        says=message(
            "An election is proportional if so many ask for it as those present divided by the number to elect and one"
            " more, rounded up."
        ),
        example=message("31 present and 7 to elect: 4 may demand it, 3 may not."),
        law=PROPORTIONAL_QUOTA,
        bodies=COUNCILS | COMMITTEES | FEDERATION_BOARDS,
        worst=Severity.ERROR,
        judge=proportional,
    ),
)
