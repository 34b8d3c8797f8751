"""Those who adjust the minutes (justerarna), and what keeps somebody from adjusting a §: what R69 and R70 look for."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from beslut.messages import message
from beslut.participation import Roster, Standing, Status
from beslut.participation.parties import same_party
from beslut.records import Attendance, Capacity, ParagraphNumber, ParagraphSpan, RoleKind
from beslut.rules.case import Case, Matter
from beslut.rules.deadlines import adjusted_at_once
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.listed import in_print, plainly_outside, standing_of
from beslut.rules.needed import WHO_SERVED

WHO_ADJUSTS = message("in what capacity the adjuster was present")
_SERVING = (Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE)
_THERE = frozenset({Status.TOOK_PART, Status.DECLINED})


@frozen
class Signing:
    """Somebody who adjusts (justerare), and the §§ that the person adjusts: one span for each role, None for all."""

    row: Attendance
    spans: tuple[ParagraphSpan | None, ...]
    deputy: bool

    def covers(self, number: ParagraphNumber) -> bool:
        """Whether the person adjusts the §."""
        return any(span is None or span.covers(number) for span in self.spans)


def _signing(case: Case) -> list[Signing]:
    """Those who adjust; a deputy only where the role is limited to §§, for then the deputy was needed."""
    return [
        Signing(row, spans, not row.holds(RoleKind.ADJUSTER))
        for row in case.meeting.attendance
        if row.roles and (spans := tuple(_spans(row)))
    ]


def _spans(row: Attendance) -> Iterator[ParagraphSpan | None]:
    for role in row.roles:
        if role.kind is RoleKind.ADJUSTER or (
            role.kind is RoleKind.DEPUTY_ADJUSTER and role.paragraphs is not None
        ):
            yield role.paragraphs


def qualified(case: Case) -> Iterator[Remark | Missing]:
    """Who adjusts is decided locally (5:69); whoever certifies what was decided should have been there and served."""
    signing = _signing(case)
    for one in signing:
        if not one.deputy:
            yield from _unfit(case, one.row)
    yield from _adjusted_by_nobody(case, signing)


def _unfit(case: Case, row: Attendance) -> Iterator[Remark | Missing]:
    rows = [
        one
        for one in case.rows_of(row.name)
        if None in (one.party, row.party) or same_party(one.party, row.party)
    ]
    capacities = {one.capacity for one in rows}
    if capacities == {Capacity.OTHER}:
        if not any(plainly_outside(one) for one in rows):
            yield Missing(fact=WHO_ADJUSTS, place=row.place)
            return
        what = message("{name}, who adjusts, is not elected to the body", name=in_print(row))
    elif not capacities.isdisjoint(_SERVING) or _sat_somewhere(case, row):
        return
    elif Capacity.SUBSTITUTE in capacities:
        what = message("{name}, who adjusts, was there as a substitute and never served", name=in_print(row))
    else:
        what = message("{name}, who adjusts, was absent from the meeting", name=in_print(row))
    yield Remark(
        severity=Severity.WARNING,
        what=what,
        mend=message("Let somebody adjust who was present and served."),
        persons=(in_print(row),),
        place=row.place,
    )


def _sat_somewhere(case: Case, row: Attendance) -> bool:
    """Whether the person sat on a seat in some § after all, or may have: stepped in, voted, or was absent elsewhere."""
    standings = [standing_of(matter.roster, row) for matter in case.matters.values()]
    return any(one is not None and (one.on_seat or one.status is Status.UNKNOWN) for one in standings)


def _adjusted_by_nobody(case: Case, signing: list[Signing]) -> Iterator[Remark]:
    """The §§ that no adjuster has signed, where others are signed; not those adjusted at the meeting itself."""
    at_once = set(adjusted_at_once(case)) if signing else set(case.matters)
    left = [
        number
        for number in case.matters
        if number not in at_once and not any(one.covers(number) for one in signing)
    ]
    if left:
        yield Remark(
            severity=Severity.WARNING,
            what=message("no adjuster adjusts it, though others are adjusted"),
            mend=message("Have the § adjusted, or note in the minutes why it is not."),
            paragraphs=left,
            persons=tuple([in_print(one.row) for one in signing]),
        )


def not_where_disqualified(case: Case) -> Iterator[Remark | Missing]:
    """Whoever was disqualified in a § should not adjust it, for in a nämnd that person was not there (6:30).

    That follows from 6:30 and from what an adjuster certifies; no act says it. It is a weaker point of somebody absent,
    and none of somebody who declined to take part.
    """
    signing = _signing(case)
    for one in signing:
        if not one.deputy:
            yield from _at_each(case, one, [other for other in signing if other is not one])


def _at_each(case: Case, one: Signing, others: list[Signing]) -> Iterator[Remark | Missing]:
    found: dict[Status, list[ParagraphNumber]] = {}
    unsettled: list[ParagraphNumber] = []
    known: dict[int, Standing | None] = {}
    for matter in case.matters.values():
        standing = _stood_aside(known, matter.roster, one.row)
        if standing is None or not one.covers(matter.number):
            continue
        settled = _obstacle(standing, _standing_of_others(matter, others))
        if settled:
            found.setdefault(standing.status, []).append(matter.number)
        elif settled is None:
            unsettled.append(matter.number)
    for status, numbers in found.items():
        yield _told(one.row, status, numbers)
    if unsettled:
        yield Missing(fact=WHO_SERVED, paragraphs=unsettled, place=one.row.place)


def _stood_aside(known: dict[int, Standing | None], roster: Roster, row: Attendance) -> Standing | None:
    """The standing of the person where it tells, or may tell, of standing aside; None elsewhere.

    §§ in which nothing differs share one roster, which is searched once. Somebody absent from the meeting is R69's.
    """
    if id(roster) not in known:
        standing = standing_of(roster, row)
        tells = standing is not None and (
            standing.status is Status.DECLINED
            or standing.may_be(Status.DISQUALIFIED)
            or (standing.status is Status.ABSENT and row.capacity is not Capacity.ABSENT)
        )
        known[id(roster)] = standing if tells else None
    return known[id(roster)]


def _obstacle(standing: Standing, others: set[Status]) -> bool | None:
    """Whether something is to be said of an adjuster who stood aside in a § that others of these standings adjust too.

    None where it is not settled whether the adjuster was disqualified, or whether any of the others was there.
    """
    if standing.status is Status.DECLINED:
        return True
    if not others.isdisjoint(_THERE):
        return False
    return None if Status.UNKNOWN in (standing.status, *others) else True


def _standing_of_others(matter: Matter, others: list[Signing]) -> set[Status]:
    """How the others stand in the § who adjust it too."""
    found = [standing_of(matter.roster, other.row) for other in others if other.covers(matter.number)]
    return {standing.status for standing in found if standing is not None}


def _told(row: Attendance, status: Status, numbers: list[ParagraphNumber]) -> Remark:
    name = in_print(row)
    if status is Status.DISQUALIFIED:
        severity = Severity.WARNING
        what = message("{name}, who adjusts it, was disqualified", name=name)
        mend = message("Let somebody else who was present adjust the §.")
    elif status is Status.ABSENT:
        severity = Severity.NOTE
        what = message("{name}, who adjusts it, was absent", name=name)
        mend = message("Let somebody else who was present adjust the §, if what was decided may be in doubt.")
    else:
        severity = Severity.NOTE
        what = message(
            "{name}, who adjusts it, declined to take part; that is no obstacle to adjusting", name=name
        )
        mend = message("Nothing need be done.")
    return Remark(
        severity=severity, what=what, mend=mend, paragraphs=numbers, persons=(name,), place=row.place
    )
