"""The grounds of disqualification (jävsgrunder) by the wording of the day: R12 and R13."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.law.kl_2017 import FORMER_GROUNDS, GROUNDS
from beslut.messages import Message, message
from beslut.records import (
    Actor,
    DisqualificationQuestion,
    GroundCode,
    NonParticipation,
    ParagraphNumber,
    Place,
)
from beslut.rules import bodies
from beslut.rules.case import Case
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.rule import Rule

PRESENT_GROUND = {
    GroundCode.OLD_PARTY_OR_BENEFIT: GroundCode.PARTY_OR_AFFECTED,
    GroundCode.OLD_REPRESENTATIVE: GroundCode.REPRESENTATIVE_OR_COUNSEL,
    GroundCode.OLD_SUPERVISION: GroundCode.SUPERVISION,
    GroundCode.OLD_COUNSEL: GroundCode.REPRESENTATIVE_OR_COUNSEL,
    GroundCode.OLD_CONFIDENCE: GroundCode.SPECIAL_CIRCUMSTANCE,
}
"""Which of the four grounds since 1 July 2022 answers to each of the five before."""
_BODIES = bodies.NOT_COUNCILS | bodies.AUDITORS | bodies.STAFF_BODIES


def former(case: Case) -> Iterator[Remark | Missing]:
    """Until 30 June 2022 6:28 had five grounds; a later one says in other words what one of them said."""
    for code, found in _codes(case).items():
        if code not in PRESENT_GROUND:
            answering = [old for old, new in PRESENT_GROUND.items() if new is code]
            yield _remark(
                Severity.NOTE,
                message("the ground “{code}” holds from 1 July 2022", code=code),
                message("Record the ground by the wording of that day: {grounds}.", grounds=answering),
                found,
            )


def present_day(case: Case) -> Iterator[Remark | Missing]:
    """Since 1 July 2022 6:28 has four grounds, and the five before it exist no longer."""
    for code, found in _codes(case).items():
        if code in PRESENT_GROUND:
            yield _remark(
                Severity.WARNING,
                message("the ground “{code}” no longer exists", code=code),
                message("Use the ground “{ground}” instead.", ground=PRESENT_GROUND[code]),
                found,
            )


_Told = tuple[Actor, ParagraphNumber | None, Place | None]


def _codes(case: Case) -> dict[GroundCode, list[_Told]]:
    """The grounds that are told as such, each with whom it concerns; words alone are not made into a ground."""
    found: dict[GroundCode, list[_Told]] = {}
    told: tuple[NonParticipation | DisqualificationQuestion, ...] = case.meeting.non_participation
    for one in (*told, *case.meeting.disqualification_questions):
        if one.ground is not None and one.ground.code is not None:
            found.setdefault(one.ground.code, []).append((one.actor, one.paragraph, one.place))
    return found


def _remark(severity: Severity, what: Message, mend: Message, found: list[_Told]) -> Remark:
    return Remark(
        severity=severity,
        what=what,
        mend=mend,
        paragraphs=tuple(dict.fromkeys(number for _, number, _ in found if number is not None)),
        persons=tuple(dict.fromkeys(str(actor) for actor, _, _ in found)),
        place=found[0][2],
    )


GROUND_RULES = (
    Rule(
        id="R12",
        slug="jav-namnd-grounds-until-2022-06-30",
        title=message("The five grounds of jäv until 30 June 2022"),
        says=message(
            "Disqualified in a committee was whoever the matter concerned or might bring particular benefit or harm,"
            " a representative, whoever was tied to an activity under supervision, counsel or paid assistant, and"
            " whoever some other circumstance made confidence fail in."
        ),
        example=message("Meeting on 2022-02-07, counsel for pay: the fourth ground. A ground of 2022: note."),
        law=FORMER_GROUNDS,
        bodies=_BODIES,
        worst=Severity.NOTE,
        judge=former,
    ),
    Rule(
        id="R13",
        slug="jav-namnd-grounds-from-2022-07-01",
        title=message("The four grounds of jäv from 1 July 2022"),
        says=message(
            "Disqualified in a committee is a party or whoever is affected to an extent that is not unimportant, a"
            " representative or counsel, whoever is tied to an activity under supervision, and whoever some other"
            " circumstance makes impartiality doubtful in."
        ),
        example=message(
            "Meeting on 2022-07-01 and the ground “disturbed confidence”: warning, use the fourth ground."
        ),
        law=GROUNDS,
        bodies=_BODIES,
        worst=Severity.WARNING,
        judge=present_day,
    ),
)
"""The grounds by 6 kap. 28 § KL."""
