"""Taking part at a distance (deltagande på distans): R60 and R61."""

from __future__ import annotations

import re
from collections.abc import Iterator

from beslut.law.kl_2017 import REMOTE_IN_COMMITTEE, REMOTE_IN_COUNCIL
from beslut.messages import message
from beslut.participation import Status
from beslut.records import Attendance, ParagraphNumber, ParagraphSpan
from beslut.rules.bodies import COUNCILS, NOT_COUNCILS
from beslut.rules.case import Case, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.listed import in_print, standing_of
from beslut.rules.needed import WHO_SERVED
from beslut.rules.rule import Rule

_DIGITAL = re.compile(r"\b(?:digital|distans|teams|zoom|skype|webb|video)", re.IGNORECASE)
WHO_AT_A_DISTANCE = message("who took part at a distance")
CONTACT_AT_THE_DECISION = message("whether picture and sound were lost when the § was decided")


def council(case: Case) -> Iterator[Remark | Missing]:
    """Members may take part at a distance if fullmäktige has so decided, by sound and picture in real time, so that
    all see and hear each other on equal terms (5:16, 5:72).
    """
    yield from _without_contact(case)
    if case.local.remote_participation is False:
        yield from _not_allowed(case)
    yield from _secret_votes(case)


def committee(case: Case) -> Iterator[Remark | Missing]:
    """Fullmäktige decides to what extent members of a nämnd may take part at a distance; else as in 5:16 (6:24)."""
    yield from council(case)
    if case.local.remote_participation is None:
        yield from _permission_unknown(case)


def _digital(case: Case) -> bool:
    """Whether the place of the meeting says that it was held at a distance (`Digitalt på Teams`)."""
    place = case.meeting.place
    return place is not None and _DIGITAL.search(place) is not None


def _without_contact(case: Case) -> Iterator[Remark | Missing]:
    """The §§ that were decided while somebody who took part lacked picture or sound."""
    for row in case.meeting.attendance:
        if row.lost_contact is not None:
            yield from _lost(case, row, row.lost_contact)


def _lost(case: Case, row: Attendance, lost: ParagraphSpan) -> Iterator[Remark | Missing]:
    whole: list[ParagraphNumber] = []
    partly: list[ParagraphNumber] = []
    unsure: list[ParagraphNumber] = []
    for sitting in case.sittings:
        standing = standing_of(sitting.roster, row)
        if standing is None or not (standing.on_seat or standing.status is Status.UNKNOWN):
            continue
        for number in lost.among(sitting.numbers):
            if row.paragraphs is None or row.paragraphs.covers(number):
                held = unsure if not standing.on_seat else partly if lost.only_partly(number) else whole
                held.append(number)
    if whole:
        yield Remark(
            severity=Severity.ERROR,
            what=message("{name} took part at a distance without picture or sound", name=in_print(row)),
            mend=message("Check the minutes. If they are right, the matter has to be decided again."),
            paragraphs=sorted(whole),
            persons=(in_print(row),),
            place=row.place,
        )
    if partly:
        yield Missing(fact=CONTACT_AT_THE_DECISION, paragraphs=sorted(partly), place=row.place)
    if unsure:
        yield Missing(fact=WHO_SERVED, paragraphs=sorted(unsure), place=row.place)


def _at_a_distance(case: Case, status: Status | None = None) -> tuple[tuple[str, ...], list[ParagraphNumber]]:
    """Who sat on a seat at a distance when something was decided, and the §§; or who has this status there."""
    persons: dict[str, None] = {}
    numbers: list[ParagraphNumber] = []
    if any(row.remote for row in case.meeting.attendance):
        for sitting in case.sittings:
            there = [
                named(each)
                for each in sitting.roster.standings
                if each.remote and (each.on_seat if status is None else each.status is status)
            ]
            persons |= dict.fromkeys(there)
            numbers += sitting.numbers if there else ()
    return tuple(persons), sorted(numbers)


def _not_allowed(case: Case) -> Iterator[Remark | Missing]:
    """Taking part at a distance though the local rules say that it is not allowed."""
    persons, numbers = _at_a_distance(case)
    unsure = [number for number in _at_a_distance(case, Status.UNKNOWN)[1] if number not in numbers]
    if persons:
        yield Remark(
            severity=Severity.ERROR,
            what=message(
                "{persons} took part at a distance, which the council has not allowed", persons=persons
            ),
            mend=message("Check the local rules. If they are right, the matters have to be decided again."),
            paragraphs=numbers,
            persons=persons,
            place=next((row.place for row in case.meeting.attendance if row.remote), None),
        )
    if unsure:
        yield Missing(fact=WHO_SERVED, paragraphs=unsure)
    if not persons and not unsure and _digital(case):
        yield Missing(fact=WHO_AT_A_DISTANCE)


def _permission_unknown(case: Case) -> Iterator[Remark]:
    persons, numbers = _at_a_distance(case)
    if persons or _digital(case):
        yield Remark(
            severity=Severity.NOTE,
            what=message(
                "people took part at a distance, and it is not known whether the council has allowed it"
            ),
            mend=message("See what the local rules of the body say of taking part at a distance."),
            paragraphs=numbers,
            persons=persons,
        )


def _secret_votes(case: Case) -> Iterator[Remark]:
    """A secret vote of somebody at a distance needs a safe technical solution."""
    for matter, vote in case.voted:
        if not vote.secret:
            continue
        persons = [named(each) for each in matter.roster.standings if each.remote and each.on_seat]
        if persons:
            yield Remark(
                severity=Severity.NOTE,
                what=message("a secret vote with {persons} at a distance", persons=persons),
                mend=message("Make sure that the technique kept the vote secret."),
                paragraphs=(matter.number,),
                persons=tuple(persons),
                place=vote.place,
            )


REMOTE_RULES = (
    Rule(
        id="R60",
        slug="remote-fullmaktige",
        title=message("Taking part in the council at a distance"),
        says=message(
            "Members may take part in the council at a distance if the council has so decided, and only while all see"
            " and hear each other on equal terms."
        ),
        example=message(
            "A member without picture in §§ 10–12: error in these §§. At a distance without fault: kept."
        ),
        law=REMOTE_IN_COUNCIL,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=council,
    ),
    Rule(
        id="R61",
        slug="remote-namnd",
        title=message("Taking part in a committee at a distance"),
        says=message(
            "The council decides to what extent members of a committee may take part at a distance; all must see and"
            " hear each other on equal terms."
        ),
        example=message("“Digitally on Teams”, and nothing is known of the local rules: note."),
        law=REMOTE_IN_COMMITTEE,
        bodies=NOT_COUNCILS,
        worst=Severity.ERROR,
        judge=committee,
    ),
)
