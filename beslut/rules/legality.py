"""What an error means for a decision (R78): it can be set aside on appeal. Never that it is void.

On appeal a decision is set aside where it has not come about lawfully (13 kap. 8 § KL), unless the fault had no
importance for the outcome (13 kap. 9 §). Without an appeal in time the decision stands, faults and all.
"""

from collections.abc import Iterator

from beslut.law import AppealPeriod, Citation, NotInForce, appeal_period
from beslut.law.kl_2017 import GROUNDS_FOR_SETTING_ASIDE, HARMLESS_ERROR
from beslut.messages import Message, message
from beslut.records import MatterKind, Settlement, Vote, VoteKind
from beslut.rules.case import Case, Matter
from beslut.rules.deadlines import counted
from beslut.rules.finding import Remark

_MORE_THAN_A_MAJORITY = (MatterKind.EXTRA_ELECTION, MatterKind.REFERENDUM)
"""Matters whose outcome does not hang on which side got more votes."""


def consequence(case: Case, said: Remark) -> Message:
    """What the error means: the votes where the outcome did not hang on it, and the last day of appeal."""
    first, *more = _told(case, said)
    for each in more:
        first = message("{one} {other}", one=first, other=each)
    return first


def _told(case: Case, said: Remark) -> Iterator[Message]:
    assert case.day is not None  # without a day there is no law, and so no error
    grounds = GROUNDS_FOR_SETTING_ASIDE.step_on(case.day).source
    yield message("Legally defective: can be set aside on appeal ({citation}).", citation=grounds.words)
    margin, harmless = _margin(case, said), _harmless(case)
    if margin is not None and harmless is not None:
        yield message(
            "The vote was {yes}–{no}, so the fault need not have changed the outcome ({citation}); counting votes"
            " alone does not clear it.",
            yes=margin[0],
            no=margin[1],
            citation=harmless.words,
        )
    period = _period(case, said)
    if period is not None:
        yield message("The last day to appeal is {day}; after it the decision stands.", day=period.last_day)


def _harmless(case: Case) -> Citation | None:
    step = None if case.day is None else HARMLESS_ERROR.on(case.day)
    return None if step is None or isinstance(step, NotInForce) else step.source


def _period(case: Case, said: Remark) -> AppealPeriod | None:
    """The period of appeal of the §§ concerned, by the notices that are of them; None where no day is known."""
    days = [
        notice.put_up
        for notice in case.meeting.notices
        if notice.put_up is not None
        and (notice.paragraphs is None or notice.paragraphs.among(said.paragraphs))
    ]
    return counted(appeal_period, max(days)) if days else None


def _margin(case: Case, said: Remark) -> tuple[int, int] | None:
    """The counts of the vote in the one § concerned, where those named could not have turned it."""
    if len(said.paragraphs) != 1 or not said.persons or case.local.majorities:
        return None
    matter = case.matters.get(said.paragraphs[0])
    vote = None if matter is None else _deciding(matter)
    if vote is None or vote.yes is None or vote.no is None:
        return None
    return (vote.yes, vote.no) if abs(vote.yes - vote.no) > len(said.persons) else None


def _deciding(matter: Matter) -> Vote | None:
    """The vote that decided the matter by simple majority; None where something else decided it."""
    if matter.kind in _MORE_THAN_A_MAJORITY or not matter.votes:
        return None
    main = [vote for vote in matter.votes if vote.kind is VoteKind.MAIN]
    vote = (main or matter.votes)[-1]
    return None if vote.settled_by in (Settlement.MINORITY, Settlement.LOT) else vote
