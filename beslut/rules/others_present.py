"""Others than members, and closed doors (andra närvarande): R80 and R81."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from beslut.law.kl_2017 import CLOSED_DOORS, OTHERS_PRESENT, PUBLIC_COUNCIL
from beslut.messages import message
from beslut.participation.names import folded
from beslut.records import (
    Attendance,
    Attending,
    BodyKind,
    Capacity,
    Choice,
    MatterKind,
    ParagraphNumber,
    Reason,
    Vote,
)
from beslut.rules.bodies import COUNCILS, DECIDING
from beslut.rules.case import Case, Matter
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.listed import in_print, plainly_outside
from beslut.rules.needed import MATTER_KIND
from beslut.rules.rule import Rule

_VOTED = (Choice.YES, Choice.NO)
WHO_VOTED = message("in what capacity those who voted were present")
WHO_STAYED = message("whether the staff representative was present in the §")


def others(case: Case) -> Iterator[Remark | Missing]:
    """Others than members may attend without deciding: those whom fullmäktige or the nämnd lets in or calls
    (4:28, 5:39, 5:40, 6:25, 6:26), and staff representatives in matters of the staff, but not in exercise of authority
    towards an individual, nor at meetings of the styrelse (7:12–15).
    """
    yield from _outsiders_who_voted(case)
    if case.kind not in COUNCILS:
        yield from _staff_representatives(case)


def _outsiders_who_voted(case: Case) -> Iterator[Remark | Missing]:
    others = {folded(row.name) for row in case.meeting.attendance if row.capacity is Capacity.OTHER}
    for matter, vote in case.voted:
        if any(folded(ballot.name) in others for ballot in vote.roll):
            rows = list(_outside(case, vote))
            plain = [row for row in rows if plainly_outside(row)]
            if plain:
                persons = tuple([in_print(row) for row in plain])
                yield Remark(
                    severity=Severity.ERROR,
                    what=message("in the roll without being elected to the body: {persons}", persons=persons),
                    mend=message(
                        "Check the roll against the attendance list. If it is right, decide the matter again."
                    ),
                    paragraphs=(matter.number,),
                    persons=persons,
                    place=vote.place,
                )
            if len(plain) < len(rows):
                yield Missing(fact=WHO_VOTED, paragraphs=(matter.number,), place=vote.place)


def _outside(case: Case, vote: Vote) -> Iterator[Attendance]:
    """The rows of those who voted and are listed as others than members and substitutes, and in no other way."""
    for ballot in vote.roll:
        rows = case.rows_of(ballot.name) if ballot.choice in _VOTED else ()
        if rows and all(row.capacity is Capacity.OTHER for row in rows) and not _elected(case, ballot.name):
            yield rows[0]


def _elected(case: Case, name: str) -> bool:
    body = case.meeting.body
    return body is not None and any(folded(one.name) == folded(name) for one in body.elected)


def _staff_representatives(case: Case) -> Iterator[Remark | Missing]:
    rows = [
        row
        for row in case.meeting.attendance
        if row.attending is Attending.STAFF_REPRESENTATIVE and row.capacity is not Capacity.ABSENT
    ]
    if not rows:
        return
    if case.kind is BodyKind.EXECUTIVE_BOARD:
        persons = tuple([in_print(row) for row in rows])
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "{persons} attended as staff representative a meeting of the executive board", persons=persons
            ),
            mend=message(
                "Staff representatives have no right to attend the meetings of the executive board."
            ),
            persons=persons,
            place=rows[0].place,
        )
        return
    for row in rows:
        yield from _in_barred_matters(case, row)


def _in_barred_matters(case: Case, row: Attendance) -> Iterator[Remark | Missing]:
    attended = [matter for matter in case.matters.values() if _attended(matter, row)]
    barred = [matter.number for matter in attended if matter.kind is MatterKind.EXERCISE_OF_AUTHORITY]
    unknown = [matter.number for matter in attended if matter.kind is None]
    if barred and row.times and row.paragraphs is None:
        yield Missing(fact=WHO_STAYED, paragraphs=barred, place=row.place)
    elif barred:
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "{name}, a staff representative, was present at exercise of authority towards an individual",
                name=in_print(row),
            ),
            mend=message("Let staff representatives leave before such matters, and note it."),
            paragraphs=barred,
            persons=(in_print(row),),
            place=row.place,
        )
    if unknown:
        yield Missing(fact=MATTER_KIND, paragraphs=unknown)


def _attended(matter: Matter, row: Attendance) -> bool:
    """Whether the person was there in the §: the row covers it, and nothing tells that the person left."""
    if row.paragraphs is not None and not row.paragraphs.covers(matter.number):
        return False
    return not any(
        stated.actor.name is not None
        and folded(stated.actor.name) == folded(row.name)
        and (stated.left_room is True or stated.reason is Reason.ABSENT)
        for stated in matter.stated
    )


def closed_doors(case: Case) -> Iterator[Remark | Missing]:
    """Fullmäktige meets in public, and may close the deliberation of a matter (5:42).

    A nämnd meets behind closed doors; it may open its meetings if fullmäktige allows it, but never in exercise of
    authority (6:25).
    """
    public = case.meeting.public
    if case.kind in COUNCILS:
        if public is False:
            yield Remark(
                severity=Severity.WARNING,
                what=message("the meeting was not public"),
                mend=message(
                    "Hold the meetings of the council in public; only a deliberation may be closed."
                ),
            )
    elif public:
        yield from _in_the_open(case)


def _in_the_open(case: Case) -> Iterator[Remark | Missing]:
    handled = [
        matter for matter in case.matters.values() if matter.record is None or not matter.record.closed_doors
    ]
    in_the_open = _numbers(matter for matter in handled if matter.kind is MatterKind.EXERCISE_OF_AUTHORITY)
    if in_the_open:
        yield Remark(
            severity=Severity.WARNING,
            what=message("exercise of authority towards an individual was handled in a public meeting"),
            mend=message("Handle such matters behind closed doors, and note it."),
            paragraphs=in_the_open,
        )
    unknown = _numbers(matter for matter in handled if matter.kind is None)
    if unknown:
        yield Missing(fact=MATTER_KIND, paragraphs=unknown)


def _numbers(matters: Iterable[Matter]) -> list[ParagraphNumber]:
    return [matter.number for matter in matters]


OTHERS_RULES = (
    Rule(
        id="R80",
        slug="others-present",
        title=message("Others than members do not decide"),
        says=message(
            "Officials, guests and others who attend do not decide. Staff representatives do not attend matters that"
            " concern exercise of authority towards an individual, nor the meetings of the executive board."
        ),
        example=message("A staff representative is present when a permit is decided: warning."),
        law=OTHERS_PRESENT,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=others,
    ),
    Rule(
        id="R81",
        slug="closed-doors",
        title=message("Closed doors in exercise of authority"),
        says=message(
            "A committee may open its meetings to the public if the council allows it, but never in exercise of"
            " authority towards an individual. The council meets in public."
        ),
        example=message("A public meeting of a committee that handles a permit in its open part: warning."),
        law=PUBLIC_COUNCIL,
        law_in_committee=CLOSED_DOORS,
        bodies=DECIDING,
        worst=Severity.WARNING,
        judge=closed_doors,
    ),
)
