"""What no rule answers of the nine tests, looked for in the record itself: participants, gaps, chairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from beslut.law import NO_LOCAL_RULES
from beslut.messages import message
from beslut.participation import Roster, Standing, Status, Vacancy, Why
from beslut.records import ParagraphNumber, RoleKind
from beslut.reports.disqualifications.cases import Disqualification, Seat
from beslut.reports.disqualifications.hits import Examined, Hit, Units, among
from beslut.rules.case import Case, Matter, named

_UNSTATED = frozenset({Why.OUTSIDE, Why.REPLACED, Why.REASON_UNSTATED, Why.NOT_LISTED})


def participants(one: Examined, units: Units) -> Iterator[Hit]:
    """§§ of which it is not settled who took part, or whose seats the minutes do not account for (prövning 1)."""
    for roster, numbers in _rosters(one, units):
        unsure = [each for each in roster.standings if each.status is Status.UNKNOWN]
        lost = sum(seat.why is Vacancy.NOT_ACCOUNTED_FOR and seat.certain for seat in roster.empty_seats)
        if not roster.listed:
            what = message("no attendance list tells who took part")
        elif unsure:
            what = message(
                "it is not settled whether these took part: {names}", names=[named(each) for each in unsure]
            )
        elif roster.seats is None:
            what = message("the number of seats is not known")
        elif lost:
            what = message(
                "seats that the minutes do not account for: {n} of {seats}", n=lost, seats=roster.seats
            )
        else:
            continue
        sure = roster.listed and not unsure and roster.seats is not None
        yield Hit(account=one.account, units=among(units, numbers), what=what, sure=sure, paragraphs=numbers)


def _rosters(one: Examined, units: Units) -> Iterator[tuple[Roster, tuple[ParagraphNumber, ...]]]:
    """Each roster with the §§ that share it."""
    found: dict[int, list[ParagraphNumber]] = {}
    rosters = one.account.participation.rosters
    for number in units:
        found.setdefault(id(rosters[number]), []).append(number)
    for numbers in found.values():
        yield rosters[numbers[0]], tuple(numbers)


def two_seats(one: Examined, units: Units) -> Iterator[Hit]:
    """Somebody whom the minutes name for two seats (prövning 5); where rows say so plainly, a rule tells it."""
    for roster, numbers in _rosters(one, units):
        for standing in roster.standings:
            if standing.why is Why.TWO_SEATS:
                yield Hit(
                    account=one.account,
                    units=among(units, numbers),
                    what=standing.reason,
                    paragraphs=numbers,
                    persons=(named(standing),),
                    place=standing.place,
                )


def unnamed_chairs(one: Examined, units: Units) -> Iterator[Hit]:
    """§§ in which nobody is named in the chair, though somebody is in others (prövning 5)."""
    meeting = one.account.meeting
    texts = {text.number: text for text in meeting.paragraphs}
    roles = [role for row in meeting.attendance for role in row.roles if role.kind is RoleKind.CHAIR]
    without = tuple(
        number
        for number in units
        if not (number in texts and texts[number].chair)
        and not any(role.paragraphs is None or role.paragraphs.covers(number) for role in roles)
    )
    if without:
        what = message("nobody is named as presiding")
        yield Hit(
            account=one.account, units=among(units, without), what=what, sure=bool(roles), paragraphs=without
        )


def no_adjuster(one: Examined, units: Units) -> Iterator[Hit]:
    """Minutes that name nobody who adjusts them (prövning 9)."""
    if not one.account.meeting.adjusters:
        what = message("who adjusts the minutes is not told")
        yield Hit(account=one.account, units=among(units, ()), what=what, sure=False)


def gaps(one: Examined, units: Units) -> Iterator[Hit]:
    """Somebody who serves, is off the seat in one § without a stated reason, and serves again (prövning 7)."""
    case = Case(one.account.meeting, one.account.participation, NO_LOCAL_RULES, one.account.meeting.date)
    if not case.derived.rosters or not any(roster.listed for roster in case.derived.rosters.values()):
        what = message("no attendance list tells who took part")
        yield Hit(account=one.account, units=among(units, ()), what=what, sure=False)
        return
    matters = tuple(case.matters.values())
    for standings in case.changing:
        for before, now, after in zip(matters, matters[1:], matters[2:], strict=False):
            standing = _gap(standings, before, now, after)
            if standing is not None:
                yield Hit(
                    account=one.account,
                    units=among(units, ()),
                    what=message("off the seat in one § alone, and the minutes do not say why"),
                    paragraphs=(now.number,),
                    persons=(named(standing),),
                    place=standing.place,
                )


def _gap(standings: Mapping[int, Standing], *around: Matter) -> Standing | None:
    """The standing in the middle of three §§ that follow each other, where it is such a gap."""
    numbers = [matter.number.number for matter in around]
    if any(later != earlier + 1 for earlier, later in pairwise(numbers)):
        return None
    before, now, after = [standings.get(id(matter.roster)) for matter in around]
    if before is None or now is None or after is None or not (before.on_seat and after.on_seat):
        return None
    away = now.status in (Status.ABSENT, Status.UNKNOWN) and not now.on_seat and now.why in _UNSTATED
    return now if away else None


def seats_not_told(one: Examined, those: Sequence[Disqualification]) -> Iterator[Hit]:
    """Jäv of which it is not told who stepped in, or that the seat was empty (prövning 2)."""
    for each in those:
        if each.seat is Seat.NOT_TOLD:
            yield Hit(
                account=one.account,
                units=(id(each),),
                what=message("who stepped in, or that the seat was empty"),
                sure=False,
                paragraphs=() if each.number is None else (each.number,),
                persons=(each.person,),
                place=each.place,
            )
