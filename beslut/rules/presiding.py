"""Who presides (den som presiderar) when the chair is disqualified or away: R29."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import field, frozen

from beslut.law.kl_2017 import PRESIDING_COMMITTEE, PRESIDING_COUNCIL
from beslut.messages import message
from beslut.participation import Roster, Standing, Status
from beslut.records import Attendance, ParagraphNumber, Place, RoleKind
from beslut.rules.bodies import DECIDING
from beslut.rules.case import Case, Matter, named
from beslut.rules.disqualified import Disqualified, disqualified, is_named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.rule import Rule


def presiding(case: Case) -> Iterator[Remark | Missing]:
    """A disqualified chair cannot preside; a vice chair does, or whoever is appointed for it (5:47, 6:22, 6:30).

    Who presides has to be known for each matter, for that person has the casting vote (5:56).
    """
    barred = disqualified(case)
    for one in barred:
        yield from _in_the_chair(one)
    holders = _holders(case)
    if RoleKind.CHAIR in holders:
        yield from _nobody_in_place(case, holders[RoleKind.CHAIR], barred)
    if RoleKind.FIRST_VICE_CHAIR in holders and RoleKind.SECOND_VICE_CHAIR in holders:
        yield from _second_before_first(
            case, holders[RoleKind.FIRST_VICE_CHAIR], holders[RoleKind.SECOND_VICE_CHAIR]
        )


def _holders(case: Case) -> dict[RoleKind, list[Attendance]]:
    """The rows of the attendance list by the roles that they give."""
    found: dict[RoleKind, list[Attendance]] = {}
    for row in case.meeting.attendance:
        for kind in {role.kind for role in row.roles} if row.roles else ():
            found.setdefault(kind, []).append(row)
    return found


def _named_as_presiding(matter: Matter) -> list[tuple[str, Place | None]]:
    """Whom the § itself names as presiding, in so many words or by a casting vote."""
    by_vote = [(vote.casting_vote, vote.place) for vote in matter.votes if vote.casting_vote is not None]
    if matter.record is None or matter.record.chair is None:
        return by_vote
    return [(matter.record.chair, matter.record.place), *by_vote]


def _in_the_chair(one: Disqualified) -> Iterator[Remark]:
    """The § itself names somebody as presiding who is disqualified in it."""
    for name, place in _named_as_presiding(one.matter):
        if is_named(name, None, one.standing, one.matter.roster):
            yield Remark(
                severity=Severity.ERROR,
                what=message("{person} presided although disqualified", person=one.person),
                mend=message(
                    "Check who presided. If the minutes are right, the matter has to be decided again with somebody"
                    " else in the chair."
                ),
                paragraphs=(one.matter.number,),
                persons=(one.person,),
                place=place,
            )
            return


@frozen
class _Gone:
    """The chair of the attendance list who cannot have presided: who, why, and the line that says so."""

    person: str
    disqualified: bool
    place: Place | None = field(eq=False)


def _nobody_in_place(
    case: Case, chairs: Sequence[Attendance], barred: Sequence[Disqualified]
) -> Iterator[Remark]:
    """The chair by the attendance list is disqualified or absent in some §§, and the minutes name nobody else there."""
    rosters = {id(roster): roster for roster in case.derived.rosters.values()}
    without = {key for key, roster in rosters.items() if any(_absent(row, roster) for row in chairs)}
    touched = {id(one.matter) for one in barred}
    if not without and not touched:
        return
    found: dict[tuple[_Gone, ...], list[ParagraphNumber]] = {}
    for matter in case.matters.values():
        if (id(matter.roster) in without or id(matter) in touched) and not _named_as_presiding(matter):
            gone = [_gone(row, matter, barred) for row in chairs if _chairs_in(row, matter.number)]
            if gone and None not in gone:
                found.setdefault(tuple([one for one in gone if one is not None]), []).append(matter.number)
    for those, numbers in found.items():
        yield _without_a_chair(those, numbers)


def _absent(row: Attendance, roster: Roster) -> Standing | None:
    """The standing of the person of the row in a roster, where the person is absent for certain."""
    for standing in roster.standings:
        if standing.status is Status.ABSENT and is_named(row.name, row.party, standing, roster):
            return standing
    return None


def _gone(row: Attendance, matter: Matter, barred: Sequence[Disqualified]) -> _Gone | None:
    for one in barred:
        if one.matter is matter and is_named(row.name, row.party, one.standing, matter.roster):
            return _Gone(one.person, True, one.place)
    standing = _absent(row, matter.roster)
    return None if standing is None else _Gone(named(standing), False, standing.place)


def _chairs_in(row: Attendance, number: ParagraphNumber) -> bool:
    """Whether the row makes the person chair in the §."""
    return any(
        role.kind is RoleKind.CHAIR and (role.paragraphs is None or role.paragraphs.covers(number))
        for role in row.roles
    )


def _without_a_chair(gone: tuple[_Gone, ...], numbers: Sequence[ParagraphNumber]) -> Remark:
    persons = list(dict.fromkeys(one.person for one in gone))
    if any(one.disqualified for one in gone):
        what = message(
            "the chair is disqualified and nobody else is named as presiding: {persons}", persons=persons
        )
    else:
        what = message(
            "the chair is absent and nobody else is named as presiding: {persons}", persons=persons
        )
    return Remark(
        severity=Severity.WARNING,
        what=what,
        mend=message("State in the minutes who presided in the §."),
        paragraphs=tuple(numbers),
        persons=tuple(persons),
        place=gone[0].place,
    )


def _second_before_first(
    case: Case, first: Sequence[Attendance], second: Sequence[Attendance]
) -> Iterator[Remark]:
    """The second vice chair presides although the first is there and takes part (5:11; RÅ 1998 ref. 15)."""
    leading = any(row.holds(RoleKind.CHAIR) for row in second)
    found: dict[tuple[str, str], list[Matter]] = {}
    for matter in case.matters.values():
        if leading or (matter.record is not None and matter.record.chair is not None):
            name = case.presiding(matter)
            stood_in = None if name is None else _person(name, second, matter.roster)
            passed_over = _serving(first, matter.roster)
            if stood_in is not None and passed_over is not None and stood_in != passed_over:
                found.setdefault((stood_in, passed_over), []).append(matter)
    for (stood_in, passed_over), matters in found.items():
        record = matters[0].record
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "the second vice chair presided, {second}, although the first vice chair took part, {first}",
                second=stood_in,
                first=passed_over,
            ),
            mend=message(
                "Let the first vice chair preside when the chair cannot, and state why where it is not so."
            ),
            paragraphs=tuple([matter.number for matter in matters]),
            persons=(stood_in, passed_over),
            place=None if record is None else record.place,
        )


def _person(name: str, rows: Sequence[Attendance], roster: Roster) -> str | None:
    """The one of the rows whom the name means, with party."""
    for standing in roster.standings:
        if is_named(name, None, standing, roster) and any(
            is_named(row.name, row.party, standing, roster) for row in rows
        ):
            return named(standing)
    return None


def _serving(rows: Sequence[Attendance], roster: Roster) -> str | None:
    """The one of the rows who takes part in the § in the room, with party; nobody presides well from afar."""
    for standing in roster.standings:
        if (
            standing.status is Status.TOOK_PART
            and not standing.remote
            and any(is_named(row.name, row.party, standing, roster) for row in rows)
        ):
            return named(standing)
    return None


PRESIDING_RULES = (
    Rule(
        id="R29",
        slug="jav-presiding-person",
        title=message("Who presides when the chair is disqualified"),
        says=message(
            "Whoever is disqualified cannot preside. The minutes have to tell for each matter who did, since that"
            " person has the casting vote; the first vice chair comes before the second."
        ),
        example=message(
            "The chair is disqualified in § 91 and the § names the chair as presiding: error. It names nobody: warning."
        ),
        law=PRESIDING_COUNCIL,
        law_in_committee=PRESIDING_COMMITTEE,
        bodies=DECIDING,
        unsettled_in_boards=True,
        worst=Severity.ERROR,
        judge=presiding,
    ),
)
"""Who presides."""
