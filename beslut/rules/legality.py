"""What an error means for a decision (R78): it can be set aside on appeal. Never that it is void.

On appeal a decision is set aside where it has not come about lawfully (13 kap. 8 § KL), unless the fault had no
importance for the outcome (13 kap. 9 §). Without an appeal in time the decision stands, faults and all.
"""

from beslut.law import appeal_period
from beslut.messages import Message, message
from beslut.rules.case import Case
from beslut.rules.finding import Remark

DEFECTIVE = message("Legally defective: can be set aside on appeal (13 kap. 8 § KL).")


def consequence(case: Case, said: Remark) -> Message:
    """What the error means, with the votes where the outcome did not hang on it, and the last day of appeal."""
    told = [DEFECTIVE]
    margin = _margin(case, said)
    if margin is not None:
        told.append(
            message(
                "The vote was {yes}–{no}, so the fault need not have changed the outcome (13 kap. 9 § KL);"
                " counting votes alone does not clear it.",
                yes=margin[0],
                no=margin[1],
            )
        )
    days = [notice.put_up for notice in case.meeting.notices if notice.put_up is not None]
    if days:
        told.append(
            message(
                "The last day to appeal is {day}; after it the decision stands.",
                day=appeal_period(days).last_day,
            )
        )
    return _joined(told)


def _margin(case: Case, said: Remark) -> tuple[int, int] | None:
    """The counts of the vote in the one § concerned, where those named could not have turned it."""
    if len(said.paragraphs) != 1 or not said.persons:
        return None
    matter = case.matters.get(said.paragraphs[0])
    if matter is None or not matter.votes:
        return None
    vote = matter.votes[-1]
    if vote.yes is None or vote.no is None or abs(vote.yes - vote.no) <= len(said.persons):
        return None
    return vote.yes, vote.no


def _joined(told: list[Message]) -> Message:
    first, *more = told
    for each in more:
        first = message("{one} {other}", one=first, other=each)
    return first
