"""Disqualification in fullmäktige (jäv i fullmäktige): R8–R11 and R28."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.law.kl_2017 import (
    AUDITOR_ELECTION,
    DISCHARGE,
    DISQUALIFIED_IN_COUNCIL,
    DISQUALIFIED_MAY_STAY,
    PERSONAL_CONCERN,
)
from beslut.messages import message
from beslut.participation import Status
from beslut.records import MatterKind, QuestionOutcome
from beslut.rules.accountability import auditor_election, discharge
from beslut.rules.bodies import COUNCILS
from beslut.rules.case import Case, Matter
from beslut.rules.conduct import (
    Whereabouts,
    parts_taken,
    took_part,
    whereabouts,
)
from beslut.rules.disqualified import (
    EXCEPTIONS,
    Disqualified,
    disqualified,
    gathered,
    let_in,
    questions,
    untold,
)
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.rule import Rule

_ACCOUNTABILITY = (MatterKind.DISCHARGE, MatterKind.AUDITOR_ELECTION)


def personal(case: Case) -> Iterator[Remark | Missing]:
    """Whoever is disqualified in fullmäktige may not take part in the handling of the matter (5:47 first paragraph).

    Taking part is to vote, to move a proposal, to preside or to reserve. An interpellation is no matter that is
    decided: there jäv is a note.
    """
    yield from untold(case)
    for matter, people in gathered(disqualified(case)):
        if matter.kind is MatterKind.INTERPELLATION:
            yield _at_interpellation(matter, people)
        elif matter.kind not in _ACCOUNTABILITY:
            yield from parts_taken(matter, people)
            yield from _held_and_silent(matter, people)
    yield from _excepted(case)


def _at_interpellation(matter: Matter, people: list[Disqualified]) -> Remark:
    persons = tuple([one.person for one in people])
    return Remark(
        severity=Severity.NOTE,
        what=message(
            "jäv is noted at an interpellation, where nothing is decided that it could bar from: {persons}",
            persons=persons,
        ),
        mend=message("Nothing need be done; nobody may be kept from an interpellation because of jäv."),
        paragraphs=(matter.number,),
        persons=persons,
        place=people[0].place,
    )


def _held_and_silent(matter: Matter, people: list[Disqualified]) -> Iterator[Missing]:
    """Whoever fullmäktige held to be disqualified, and of whom the minutes then say nothing more."""
    silent = [
        one.person
        for one in people
        if one.question is not None
        and one.question.outcome is QuestionOutcome.DISQUALIFIED
        and one.standing.may_be(Status.TOOK_PART)
        and not took_part(one)
    ]
    if silent:
        yield _whether_aside(matter, silent)


def _whether_aside(matter: Matter, persons: list[str]) -> Missing:
    return Missing(
        fact=message("whether {persons} stood aside in the §", persons=persons), paragraphs=(matter.number,)
    )


def _excepted(case: Case) -> Iterator[Remark | Missing]:
    """Whoever took part by an exception that is for nämnder alone."""
    for matter, question in questions(case):
        disregarded = question.outcome is QuestionOutcome.DISREGARDED
        if question.outcome is None or not (disregarded or question.outcome in EXCEPTIONS):
            continue
        persons, unsure = let_in(case, matter, question)
        if persons:
            yield Remark(
                severity=Severity.WARNING if disregarded else Severity.NOTE,
                what=message(
                    "{persons} ({outcome}): there is no such exception in the council, where it only matters whether"
                    " the matter personally concerns somebody",
                    persons=persons,
                    outcome=question.outcome,
                ),
                mend=message(
                    "Let the council decide whether the matter personally concerns {persons}.",
                    persons=persons,
                ),
                paragraphs=(matter.number,),
                persons=tuple(persons),
                place=question.place,
            )
        elif unsure and disregarded:
            yield _whether_aside(matter, unsure)


def may_stay(case: Case) -> Iterator[Remark | Missing]:
    """A disqualified person may stay in the hall of fullmäktige, which meets in public (5:42, 5:47).

    Behind closed doors (5:42 second paragraph) it is not settled.
    """
    for matter, people in gathered(disqualified(case)):
        if matter.record is None or matter.record.closed_doors is not True:
            continue
        stayed = [one for one in people if whereabouts(case, one) is not Whereabouts.AWAY]
        if stayed:
            persons = tuple([one.person for one in stayed])
            yield Remark(
                severity=Severity.NOTE,
                what=message(
                    "disqualified, and not told to have left, behind closed doors: {persons}; whether that is allowed"
                    " is not settled",
                    persons=persons,
                ),
                mend=message("State in the § whether they left, and let them leave if in doubt."),
                paragraphs=(matter.number,),
                persons=persons,
                place=stayed[0].place,
            )


def elections(case: Case) -> Iterator[Remark | Missing]:
    """To be proposed in an election does not make the matter personal, nor does belonging to a large group (5:47)."""
    for matter, people in gathered(disqualified(case)):
        stood_aside = [one for one in people if not took_part(one)]
        if matter.kind is MatterKind.ELECTION and stood_aside:
            persons = tuple([one.person for one in stood_aside])
            yield Remark(
                severity=Severity.NOTE,
                what=message(
                    "stood aside as disqualified in an election: {persons}; to be proposed is not jäv in itself",
                    persons=persons,
                ),
                mend=message("Nothing need be done. Whoever is only proposed may take part in the election."),
                paragraphs=(matter.number,),
                persons=persons,
                place=stood_aside[0].place,
            )


COUNCIL_DISQUALIFICATION_RULES = (
    Rule(
        id="R8",
        slug="jav-fullmaktige-personal",
        title=message("Jäv in the council"),
        says=message(
            "Whoever is disqualified in the council may not take part in the handling of the matter: not vote, move a"
            " proposal, preside or reserve."
        ),
        example=message(
            "Stated disqualified in § 20, but yes in the roll of § 20: error, whatever the majority."
        ),
        law=DISQUALIFIED_IN_COUNCIL,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=personal,
    ),
    Rule(
        id="R9",
        slug="jav-fullmaktige-may-stay",
        title=message("Whoever is disqualified may stay in the hall of the council"),
        says=message(
            "The council meets in public. Whoever is disqualified does not take part, but may stay in the hall; behind"
            " closed doors that is not settled."
        ),
        example=message("Disqualified and still in the hall: kept. Behind closed doors: note."),
        law=DISQUALIFIED_MAY_STAY,
        bodies=COUNCILS,
        worst=Severity.NOTE,
        judge=may_stay,
    ),
    Rule(
        id="R10",
        slug="jav-discharge",
        title=message("Accountable persons and discharge"),
        says=message(
            "Whoever is accountable for an activity may not take part in deciding on discharge for it. Some of them may"
            " speak. Close relations are barred too, but the minutes do not tell of them."
        ),
        example=message(
            "Accountable for the social committee and took part in deciding on its discharge: error. Only spoke: kept."
        ),
        law=DISCHARGE,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=discharge,
    ),
    Rule(
        id="R11",
        slug="jav-auditor-election",
        title=message("Accountable persons and the election of auditors"),
        says=message(
            "Whoever is accountable for an activity may not take part in electing auditors who are to review it."
        ),
        example=message("Accountable for the executive board and took part in electing its auditors: error."),
        law=AUDITOR_ELECTION,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=auditor_election,
    ),
    Rule(
        id="R28",
        slug="jav-not-elections-or-groups",
        title=message("Elections and large groups are not jäv"),
        says=message(
            "To be proposed in an election in the council, or to belong to a large group that is affected alike, does"
            " not make the matter personal."
        ),
        example=message("Elected to a post and took part in the election: kept. Stood aside for it: note."),
        law=PERSONAL_CONCERN,
        bodies=COUNCILS,
        worst=Severity.NOTE,
        judge=elections,
    ),
)
"""Jäv in fullmäktige."""
