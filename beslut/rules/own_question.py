"""Deciding the question of one's own disqualification (jäv i jävsfrågan): R17."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.law import quorum
from beslut.messages import Message, message
from beslut.participation import Status
from beslut.records import BodyKind, Choice, DisqualificationQuestion, ParagraphNumber, QuestionOutcome
from beslut.rules import bodies
from beslut.rules.case import Case, Matter
from beslut.rules.disqualified import is_named, speaks_of
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ATTENDANCE_LIST, LOCAL_RULES, SEATS
from beslut.rules.presence import present
from beslut.tallies import Count

_STOOD_ASIDE = (Status.DISQUALIFIED, Status.DECLINED, Status.ABSENT)


def own_question(case: Case) -> Iterator[Remark | Missing]:
    """Whom the question is about may take part in deciding it only if two things hold (6:30 third paragraph).

    The body would otherwise lack a quorum, and nobody else can be called in without undue delay.
    """
    for question in case.meeting.disqualification_questions:
        matter = _decided_in(case, question)
        own = own_part(matter, question)
        if own is None:
            fact = message("whether {actor} took part in deciding the question", actor=str(question.actor))
            yield Missing(fact=fact, paragraphs=_paragraphs(question), place=question.place)
        elif own:
            yield from _allowed(case, matter, question)


def _decided_in(case: Case, question: DisqualificationQuestion) -> Matter | None:
    """The § in which the question was decided."""
    number = question.decided_in or question.paragraph
    if number is not None:
        return case.matters.get(number)
    return next(iter(case.matters.values())) if len(case.matters) == 1 else None


def own_part(matter: Matter | None, question: DisqualificationQuestion) -> bool | None:
    """Whether the person took part in deciding the question; None where it was decided and the minutes do not tell."""
    if question.own_part is not None:
        return question.own_part
    if question.outcome in (None, QuestionOutcome.WITHDREW):
        return False
    if matter is None:
        return None
    people = [each for each in matter.roster.standings if speaks_of(question.actor, each, matter.roster)]
    voted = any(
        ballot.choice is not Choice.ABSENT and is_named(ballot.name, ballot.party, each, matter.roster)
        for each in people
        for vote in matter.votes
        for ballot in vote.roll
    )
    if voted and question.decided_in not in (None, question.paragraph):
        return True
    return False if people and all(each.status in _STOOD_ASIDE for each in people) else None


def _allowed(
    case: Case, matter: Matter | None, question: DisqualificationQuestion
) -> Iterator[Remark | Missing]:
    """What is to be said where the person took part in deciding the question."""
    actor = str(question.actor)
    others = None if matter is None else _others(matter, question)
    needed = _needed(case)
    if question.others_at_hand:
        yield _not_allowed(
            question,
            message(
                "{actor} took part in deciding the question of own jäv, though others could have been called in",
                actor=actor,
            ),
        )
    elif others is not None and needed is not None and others.low >= needed:
        yield _not_allowed(
            question,
            message(
                "{actor} took part in deciding the question of own jäv, though {others} others were present and"
                " {needed} suffice",
                actor=actor,
                others=str(others),
                needed=needed,
            ),
        )
    else:
        for fact in _lacking(case, question, others, needed):
            yield Missing(fact=fact, paragraphs=_paragraphs(question), place=question.place)


def _not_allowed(question: DisqualificationQuestion, what: Message) -> Remark:
    return Remark(
        severity=Severity.ERROR,
        what=what,
        mend=message("Decide the question again without {actor}.", actor=str(question.actor)),
        paragraphs=_paragraphs(question),
        persons=(str(question.actor),),
        place=question.place,
    )


def _lacking(
    case: Case, question: DisqualificationQuestion, others: Count | None, needed: int | None
) -> Iterator[Message]:
    """What would have to be known to tell that both conditions hold."""
    if others is None or (needed is not None and needed in others):
        yield ATTENDANCE_LIST
    if needed is None:
        yield LOCAL_RULES if case.kind is BodyKind.AUDITORS else SEATS
    if question.others_at_hand is None:
        yield message("whether somebody else could have been called in")


def _paragraphs(question: DisqualificationQuestion) -> tuple[ParagraphNumber, ...]:
    """The § in which the question was decided, none where it is lost."""
    number = question.decided_in or question.paragraph
    return () if number is None else (number,)


def _needed(case: Case) -> int | None:
    """How many it takes to decide; None where that is not known. The law has no number for auditors."""
    rule = case.local.subcommittee_quorum if case.kind in bodies.SUBCOMMITTEES else None
    if rule is not None and rule.number is not None:
        return rule.number
    return None if case.seats is None or case.kind in bodies.AUDITORS else quorum(case.seats)


def _others(matter: Matter, question: DisqualificationQuestion) -> Count | None:
    """How many were present besides the person."""
    count = present(matter.roster)
    if count is None:
        return None
    own = sum(
        each.on_seat and speaks_of(question.actor, each, matter.roster) for each in matter.roster.standings
    )
    return Count(low=count.low - own, high=None if count.high is None else count.high - own)
