"""What minutes must tell (protokollets innehåll): R64–R67."""

from __future__ import annotations

import re
from collections.abc import Iterator

from beslut.law.kl_2017 import EACH_MATTER, INTERPELLATIONS_TOLD, VOTES_NAMED, WHO_SERVED
from beslut.messages import Message, message
from beslut.records import (
    MatterKind,
    Meeting,
    ParagraphNumber,
    Proposal,
    ProposalKind,
    RoleKind,
    Vote,
    VoteKind,
)
from beslut.rules.bodies import COUNCILS
from beslut.rules.case import Case, Matter
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ATTENDANCE_LIST
from beslut.rules.rule import Rule


def who_served(case: Case) -> Iterator[Remark | Missing]:
    """The minutes show which members and substitutes have served, and which matters were handled (5:66, 6:35).

    Who presided, who kept the minutes and when the meeting began and ended are customary alone. An extract without a
    front page tells nothing of any of them.
    """
    decided = case.decided
    if not decided:
        return
    held = [role.kind for row in case.meeting.attendance if row.roles for role in row.roles]
    front = _has_front_page(case.meeting, held)
    if not decided[0].roster.listed:
        if front:
            yield Remark(
                severity=Severity.WARNING,
                what=message("there is no list of who served"),
                mend=message("Add the list of the members and substitutes who served."),
            )
        else:
            yield Missing(fact=ATTENDANCE_LIST)
    untold = list(_untold(case.meeting, held)) if front else []
    if untold:
        yield Remark(
            severity=Severity.NOTE,
            what=message("the minutes do not tell {what}", what=untold),
            mend=message("Add it to the front page; that is customary, though the law does not ask for it."),
        )


def _has_front_page(meeting: Meeting, held: list[RoleKind]) -> bool:
    """Whether the front page is at hand: something is known that only it tells."""
    return (
        meeting.stated_paragraphs is not None
        or meeting.start is not None
        or bool(meeting.notices)
        or RoleKind.ADJUSTER in held
        or RoleKind.SECRETARY in held
    )


def _untold(meeting: Meeting, held: list[RoleKind]) -> Iterator[Message]:
    if RoleKind.CHAIR not in held and not all(one.chair for one in meeting.paragraphs):
        yield message("who presided")
    if RoleKind.SECRETARY not in held:
        yield message("who kept the minutes")
    if meeting.start is None:
        yield message("when the meeting began")
    if meeting.end is None:
        yield message("when the meeting ended")


def each_matter(case: Case) -> Iterator[Remark | Missing]:
    """Of each matter the minutes tell the proposals that were put and not withdrawn, in which order the chair put them,
    the votes and their results, the decisions, who took part and how they voted, and the reservations (5:67, 6:35).
    """
    undecided: list[ParagraphNumber] = []
    unordered: list[ParagraphNumber] = []
    for matter in case.matters.values():
        record = matter.record
        if record is None:
            continue
        several = bool(record.proposals) and _differ(record.proposals)
        if record.decision is None and (several or matter.votes):
            undecided.append(matter.number)
        if several and record.question_order is None and not matter.votes:
            unordered.append(matter.number)
    if undecided:
        yield Remark(
            severity=Severity.WARNING,
            what=message("proposals were put or a vote was held, but what was decided is not told"),
            mend=message("Add the decision to the §."),
            paragraphs=undecided,
        )
    if unordered:
        yield Remark(
            severity=Severity.WARNING,
            what=message("there were several proposals, but in which order the chair put them is not told"),
            mend=message("Add how the chair put the proposals (propositionsordning)."),
            paragraphs=unordered,
        )
    yield from _without_result(case)


_VERB = re.compile(r"\b(?:yrka(?:r|de)|föreslår|föreslog)\b|:")
_APPROVE = re.compile(r"^(?:att )?bifall(?:a|er)?(?: till)?\b ?")
_THE_PROPOSAL = frozenset(
    {"", "förslaget", "förslaget till beslut", "beslutsförslaget", "framlagt förslag", "föreliggande förslag"}
)
_BY_KIND_ALONE = frozenset({ProposalKind.REJECTION, ProposalKind.RECOMMITTAL, ProposalKind.POSTPONEMENT})


def _differ(proposals: tuple[Proposal, ...]) -> bool:
    """Whether the proposals are more than one and the same, made by several people."""
    asked = {(one.kind, _asked_for(one)) for one in proposals}
    plain = {
        (kind, words) for kind, words in asked if kind is ProposalKind.APPROVAL and words in _THE_PROPOSAL
    }
    named = [words for kind, words in asked - plain if kind is ProposalKind.APPROVAL]
    return len(asked - plain) + (bool(plain) and not named) > 1


def _asked_for(proposal: Proposal) -> str:
    """What the proposal asks for, without who makes it; to reject, recommit or postpone is the same by any words."""
    if proposal.text is None or proposal.kind in _BY_KIND_ALONE:
        return ""
    verb = _VERB.search(proposal.text)
    words = proposal.text if verb is None else proposal.text[verb.end() :]
    words = " ".join(words.casefold().strip(" .").split())
    return _APPROVE.sub("", words) if proposal.kind is ProposalKind.APPROVAL else words


def _without_result(case: Case) -> Iterator[Remark]:
    numbers = [matter.number for matter, vote in case.voted if not _has_result(vote)]
    if numbers:
        yield Remark(
            severity=Severity.WARNING,
            what=message("a vote was held, but its result is not told"),
            mend=message("Add the result of the vote."),
            paragraphs=tuple(dict.fromkeys(numbers)),
        )


def _has_result(vote: Vote) -> bool:
    return bool(
        vote.yes is not None
        or vote.no is not None
        or vote.roll
        or vote.groups
        or vote.candidates
        or vote.winner
        or vote.settled_by
    )


def open_votes(case: Case) -> Iterator[Remark | Missing]:
    """In an open vote the minutes show how each voted, in a secret one the result alone (5:67 p. 3 and 5, 6:35).

    A voting list as an annex will do.
    """
    for matter, vote in case.voted:
        named = bool(vote.roll or vote.groups)
        if vote.secret and named:
            what = message("a secret vote, but the minutes tell how people voted")
            yield _of_vote(matter, vote, what, message("Leave out how each voted; the result alone is told."))
        elif not (vote.secret or named or vote.roll_in_annex) and _is_open_count(vote):
            what = message(
                "an open vote with {yes} yes and {no} no, but the minutes do not tell how each voted",
                yes=vote.yes or 0,
                no=vote.no or 0,
            )
            yield _of_vote(
                matter, vote, what, message("Add how each voted, in the § or as a voting list in an annex.")
            )


def _is_open_count(vote: Vote) -> bool:
    """Whether yes and no were counted; an election with candidates may well have been secret, though not said to be."""
    return vote.kind is not VoteKind.ELECTION and (vote.yes is not None or vote.no is not None)


def _of_vote(matter: Matter, vote: Vote, what: Message, mend: Message) -> Remark:
    return Remark(
        severity=Severity.WARNING, what=what, mend=mend, paragraphs=(matter.number,), place=vote.place
    )


def interpellations(case: Case) -> Iterator[Remark | Missing]:
    """The minutes of fullmäktige tell which interpellations and questions were put and answered (5:68)."""
    numbers = [
        matter.number
        for matter in case.matters.values()
        if matter.record is not None
        and matter.record.kind is MatterKind.INTERPELLATION
        and matter.record.title is None
    ]
    if numbers:
        yield Remark(
            severity=Severity.NOTE,
            what=message("an interpellation or a question, but which one is not told"),
            mend=message("Add the heading: whose interpellation or question it is, and on what."),
            paragraphs=numbers,
        )


MINUTES_RULES = (
    Rule(
        id="R64",
        slug="minutes-who-served",
        title=message("The minutes tell who served"),
        says=message(
            "The minutes show which members and substitutes have served. Who presided, who kept the minutes and when"
            " the meeting began and ended are customary."
        ),
        example=message("Decisions, but no list of who served: warning."),
        law=WHO_SERVED,
        worst=Severity.WARNING,
        judge=who_served,
    ),
    Rule(
        id="R65",
        slug="minutes-per-matter",
        title=message("What the minutes tell of each matter"),
        says=message(
            "Of each matter the minutes tell the proposals, in which order the chair put them, the votes and their"
            " results, and the decision."
        ),
        example=message("Two proposals and a decision, but no order of putting: warning."),
        law=EACH_MATTER,
        worst=Severity.WARNING,
        judge=each_matter,
    ),
    Rule(
        id="R66",
        slug="minutes-open-vote-names",
        title=message("The minutes tell how each voted"),
        says=message(
            "In an open vote the minutes show how each voted, or refer to a list; in a secret one they show the result"
            " alone."
        ),
        example=message("“8 yes, 5 no” and no names: warning."),
        law=VOTES_NAMED,
        worst=Severity.WARNING,
        judge=open_votes,
    ),
    Rule(
        id="R67",
        slug="minutes-interpellations",
        title=message("The minutes of the council tell of interpellations"),
        says=message(
            "The minutes of the council tell which interpellations and questions were put and answered."
        ),
        example=message("An interpellation without a heading: note."),
        law=INTERPELLATIONS_TOLD,
        bodies=COUNCILS,
        worst=Severity.NOTE,
        judge=interpellations,
    ),
)
