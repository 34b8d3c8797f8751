"""Questions of disqualification and exceptions (jävsfrågor): R15–R20, R25 and R27."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from beslut.law import Dated
from beslut.law.fl_2017 import DISQUALIFICATION
from beslut.law.kl_2017 import (
    AUDITORS,
    COMPANY_EXCEPTION,
    DISQUALIFICATION_APPEAL,
    DISREGARD,
    DUTY_TO_REPORT,
    OTHER_COMMITTEE_EXCEPTION,
    OWN_QUESTION,
    QUESTION_APPEAL_IN_COUNCIL,
    QUESTION_TO_BE_DECIDED,
    QUESTIONS_IN_COUNCIL,
)
from beslut.messages import message
from beslut.participation import Status
from beslut.records import BodyKind, DisqualificationQuestion, MatterKind, QuestionOutcome, Reason
from beslut.rules import bodies
from beslut.rules.case import Case, Matter, named
from beslut.rules.disqualified import disqualified, meant, questions
from beslut.rules.exemptions import NOTHING, company_exception, noted, other_committee_exception
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.own_question import own_question
from beslut.rules.rule import Rule

_WITH_EXCEPTIONS = bodies.NOT_COUNCILS | bodies.STAFF_BODIES
_LIKE_COMMITTEES = bodies.NOT_COUNCILS | bodies.AUDITORS | bodies.STAFF_BODIES


def duty_to_report(case: Case) -> Iterator[Remark | Missing]:
    """Whoever knows of something that may be jäv shall say so without being asked (6:30 second paragraph).

    Only where the minutes tell that another raised it is there anything to note.
    """
    for stated in case.meeting.non_participation:
        if stated.reason is Reason.DISQUALIFIED and stated.reported_by_self is False:
            yield Remark(
                severity=Severity.NOTE,
                what=message("jäv was raised by somebody else than {actor}", actor=str(stated.actor)),
                mend=message("Nothing need be done, if {actor} did not know of it.", actor=str(stated.actor)),
                paragraphs=() if stated.paragraph is None else (stated.paragraph,),
                persons=(str(stated.actor),),
                place=stated.place,
            )


def to_be_decided(case: Case) -> Iterator[Remark | Missing]:
    """A question of jäv is decided without delay, if nobody else has taken the person's place (6:30 third paragraph).

    Where the person stands aside, nothing has to be decided.
    """
    for question in case.meeting.disqualification_questions:
        if question.outcome is None and question.paragraph is None and len(case.matters) != 1:
            yield Missing(
                fact=message("which matter the question about {actor} was about", actor=str(question.actor)),
                place=question.place,
            )
    for matter, question in questions(case):
        if question.outcome is None:
            yield from _undecided(case, matter, question)


def _undecided(case: Case, matter: Matter, question: DisqualificationQuestion) -> Iterator[Remark | Missing]:
    if question.decided_in is not None:
        fact = message("how the question about {actor} was decided", actor=str(question.actor))
        yield Missing(fact=fact, paragraphs=(question.decided_in,), place=question.place)
        return
    people = meant(case, matter, question.actor)
    stays = (Status.TOOK_PART,) if case.kind in bodies.COUNCILS else (Status.TOOK_PART, Status.NOT_SERVING)
    staying = [named(each) for each in people if each.status in stays]
    unsure = [each for each in people if each.status is Status.UNKNOWN and each.may_be(Status.TOOK_PART)]
    if staying:
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "a question of jäv came up about {persons}, who stayed, and the minutes tell of no decision on it",
                persons=staying,
            ),
            mend=message("Decide the question before the matter is handled any further."),
            paragraphs=(matter.number,),
            persons=tuple(staying),
            place=question.place,
        )
    elif unsure or not people:
        fact = message("whether {actor} stood aside in the §", actor=str(question.actor))
        yield Missing(fact=fact, paragraphs=(matter.number,), place=question.place)


def disregarded(case: Case) -> Iterator[Remark | Missing]:
    """Where the question of impartiality obviously lacks importance the nämnd shall disregard jäv (6:29)."""
    for matter, question in questions(case):
        if question.outcome is QuestionOutcome.DISREGARDED:
            yield noted(
                matter,
                question,
                message("jäv was disregarded as obviously unimportant: {actor}", actor=str(question.actor)),
            )


def administrative_procedure(case: Case) -> Iterator[Remark | Missing]:
    """FL 16–18 §§ hold beside KL where the decision is not reviewed for legality alone (FL 2 and 4 §§).

    Whoever keeps to 6:30 keeps to FL 17 § too. It is noted where jäv came up in exercise of authority.
    """
    touched = [matter for matter, _ in questions(case)] + [one.matter for one in disqualified(case)]
    numbers = dict.fromkeys(each.number for each in touched if each.kind is MatterKind.EXERCISE_OF_AUTHORITY)
    if numbers:
        yield Remark(
            severity=Severity.NOTE,
            what=message(
                "if the decision can be appealed under a special statute, the Administrative Procedure Act holds beside"
                " the Local Government Act; whoever keeps to the latter keeps to both"
            ),
            mend=message("Judge jäv by 6 kap. 28–30 §§ KL, and compare 16–18 §§ FL."),
            paragraphs=tuple(numbers),
        )


def appeal_of_question(case: Case) -> Iterator[Remark | Missing]:
    """A decision on jäv is appealed only together with the decision in the matter (6:32)."""
    for matter, question in questions(case):
        if question.decided_in is not None and question.decided_in != matter.number:
            yield Remark(
                severity=Severity.NOTE,
                what=message(
                    "the decision on jäv in § {question} has no appeal of its own and follows § {matter}",
                    question=question.decided_in,
                    matter=matter.number,
                ),
                mend=NOTHING,
                paragraphs=(question.decided_in,),
                place=question.place,
            )


@frozen(kw_only=True, eq=False)
class _QuestionRule(Rule):
    """A rule that auditors have in a section of their own (12 kap. KL), which says the same."""

    def law_for(self, kind: BodyKind | None) -> Dated[object]:
        return AUDITORS if kind in bodies.AUDITORS else Rule.law_for(self, kind)


QUESTION_RULES: tuple[Rule, ...] = (
    _QuestionRule(
        id="R15",
        slug="jav-duty-to-report",
        title=message("The duty to report jäv"),
        says=message("Whoever knows of a circumstance that may be jäv has to say so without being asked."),
        example=message("Jäv raised by another member: note."),
        law=QUESTIONS_IN_COUNCIL,
        law_in_committee=DUTY_TO_REPORT,
        worst=Severity.NOTE,
        judge=duty_to_report,
    ),
    _QuestionRule(
        id="R16",
        slug="jav-question-must-be-decided",
        title=message("Questions of jäv are decided without delay"),
        says=message(
            "If a question of jäv has come up and nobody else has taken the person’s place, the body has to decide it"
            " without delay."
        ),
        example=message("An objection against somebody who stays, and no decision on it: warning."),
        law=QUESTIONS_IN_COUNCIL,
        law_in_committee=QUESTION_TO_BE_DECIDED,
        worst=Severity.WARNING,
        judge=to_be_decided,
    ),
    _QuestionRule(
        id="R17",
        slug="jav-question-own-vote",
        title=message("Deciding the question of one’s own jäv"),
        says=message(
            "Whom a question of jäv is about may take part in deciding it only if the body would otherwise lack a"
            " quorum and nobody else can be called in without undue delay."
        ),
        example=message("7 seats, 4 present, nobody to call in: kept. 6 present: error."),
        law=QUESTIONS_IN_COUNCIL,
        law_in_committee=OWN_QUESTION,
        worst=Severity.ERROR,
        judge=own_question,
    ),
    _QuestionRule(
        id="R18",
        slug="jav-disregard",
        title=message("Jäv that obviously lacks importance is disregarded"),
        says=message(
            "If the question of impartiality obviously lacks importance, the committee shall disregard jäv. The council"
            " may not."
        ),
        example=message("The committee disregards jäv and the person takes part: kept, with a note."),
        law=DISREGARD,
        bodies=_LIKE_COMMITTEES,
        worst=Severity.NOTE,
        judge=disregarded,
    ),
    Rule(
        id="R19",
        slug="jav-company-exception",
        title=message("Ties to companies and foundations of the municipality"),
        says=message(
            "In a committee a tie to a company that the municipality owns to half at least, or to a foundation whose"
            " board it appoints to half, is not jäv in itself. It is in exercise of authority towards individuals."
        ),
        example=message(
            "The chair of the housing company decides on its owner directive: note. On its building permit: error."
        ),
        law=COMPANY_EXCEPTION,
        bodies=_WITH_EXCEPTIONS,
        unsettled_in_boards=True,
        worst=Severity.ERROR,
        judge=company_exception,
    ),
    Rule(
        id="R20",
        slug="jav-other-namnd-exception",
        title=message("Earlier handling in another committee"),
        says=message("Nobody is disqualified only for having handled the same matter in another committee."),
        example=message("A member of the planning committee decides in the executive board: note."),
        law=OTHER_COMMITTEE_EXCEPTION,
        bodies=_WITH_EXCEPTIONS,
        worst=Severity.NOTE,
        judge=other_committee_exception,
    ),
    Rule(
        id="R25",
        slug="jav-fl-matters",
        title=message("Jäv by the Administrative Procedure Act"),
        says=message(
            "In matters that are appealed under a special statute the Administrative Procedure Act holds beside the"
            " Local Government Act. The latter is stricter on presence and satisfies both."
        ),
        example=message("Jäv in a decision on social services: note."),
        law=DISQUALIFICATION,
        bodies=bodies.COMMITTEES,
        worst=Severity.NOTE,
        judge=administrative_procedure,
    ),
    _QuestionRule(
        id="R27",
        slug="jav-decision-appeal",
        title=message("Appeal of decisions on jäv"),
        says=message(
            "A decision on jäv can be appealed only together with the decision in the matter itself."
        ),
        example=message("§ 5 decides on jäv and § 6 the matter: § 5 has no appeal period of its own."),
        law=QUESTION_APPEAL_IN_COUNCIL,
        law_in_committee=DISQUALIFICATION_APPEAL,
        worst=Severity.NOTE,
        judge=appeal_of_question,
    ),
)
"""Questions of jäv, how they end, and what excepts."""
