"""The exceptions from disqualification in a nämnd (undantag från jäv, 6 kap. 31 § KL): R19 and R20."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.messages import Message, message
from beslut.records import DisqualificationQuestion, MatterKind, QuestionOutcome
from beslut.rules.case import Case, Matter
from beslut.rules.disqualified import bars, let_in, questions
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import MATTER_KIND

NOTHING = message("Nothing need be done.")


def company_exception(case: Case) -> Iterator[Remark | Missing]:
    """A tie to a company or a foundation of the municipality alone is no jäv under 6:28 p. 2 or 4 (6:31 first para).

    The company is owned to half at least, or half of the foundation's board is appointed. Not so where the nämnd
    handles exercise of authority towards individuals.
    """
    for matter, question in questions(case):
        if question.outcome is not QuestionOutcome.COMPANY_EXCEPTION:
            continue
        if bars(matter, question):
            yield from _misapplied(case, matter, question)
            continue
        yield noted(
            matter,
            question,
            message(
                "excepted for a tie to a company or a foundation of the municipality: {actor}; it holds where half of"
                " the company is owned, or half of the board appointed",
                actor=str(question.actor),
            ),
        )
        if matter.kind is None:
            yield Missing(fact=MATTER_KIND, paragraphs=(matter.number,), place=question.place)


def _misapplied(case: Case, matter: Matter, question: DisqualificationQuestion) -> Iterator[Remark | Missing]:
    """An error where the person took part by an exception that does not hold, else a note."""
    persons, unsure = let_in(case, matter, question)
    if matter.kind is MatterKind.EXERCISE_OF_AUTHORITY:
        what = message(
            "the exception for companies does not hold in exercise of authority: {actor}",
            actor=str(question.actor),
        )
    else:
        what = message(
            "the exception for companies does not reach that ground of jäv: {actor}",
            actor=str(question.actor),
        )
    yield Remark(
        severity=Severity.ERROR if persons else Severity.NOTE,
        what=what,
        mend=message(
            "Let {actor} stand aside, and decide the matter again if it is decided.",
            actor=str(question.actor),
        ),
        paragraphs=(matter.number,),
        persons=tuple(persons) or (str(question.actor),),
        place=question.place,
    )
    if unsure:
        yield Missing(
            fact=message("whether {persons} took part in deciding", persons=unsure),
            paragraphs=(matter.number,),
            place=question.place,
        )


def other_committee_exception(case: Case) -> Iterator[Remark | Missing]:
    """To have handled the matter in another nämnd alone is no jäv under 6:28 p. 4 (6:31 second paragraph)."""
    for matter, question in questions(case):
        if question.outcome is QuestionOutcome.OTHER_COMMITTEE_EXCEPTION:
            actor = str(question.actor)
            if bars(matter, question):
                what = message(
                    "earlier handling in another committee does not clear that ground of jäv: {actor}",
                    actor=actor,
                )
            else:
                what = message(
                    "excepted though the matter was handled in another committee: {actor}", actor=actor
                )
            yield noted(matter, question, what)


def noted(matter: Matter, question: DisqualificationQuestion, what: Message) -> Remark:
    """A note on how a question of jäv ended."""
    return Remark(
        severity=Severity.NOTE,
        what=what,
        mend=NOTHING,
        paragraphs=(matter.number,),
        persons=(str(question.actor),),
        place=question.place,
    )
