"""Arvodesunderlag: the fees of a meeting by a profile, and who signs for them."""

from datetime import date
from decimal import Decimal

from attrs import evolve
from pytest_bdd import given, parsers, then, when

from beslut.files import load_fee_profile
from beslut.records import Person, Role, RoleKind
from beslut.reports import account
from beslut.reports.pay import PaidFor, pay_basis, pay_sheet

WHO = r"(?P<who>\w+ \w+)"
WHAT = r"(?P<units>[\d,]+) enhet(?:er)? och (?P<kronor>[\d,]+) kronor"


def _number(words):
    return Decimal(words.replace(",", "."))


def _held(meeting, rules):
    """The meeting, held in the year of the profile where no other day is told."""
    return account(meeting if meeting.date else evolve(meeting, date=date(rules.since.year, 3, 5)))


@given(parsers.re(r"sammanträdet hölls den (?P<day>\d{4}-\d\d-\d\d)"), target_fixture="meeting")
def held_on(meeting, day):
    return evolve(meeting, date=date.fromisoformat(day))


@given(
    parsers.re(rf"de två som heter {WHO} har id (?P<first>\w+) och (?P<second>\w+)"), target_fixture="meeting"
)
def two_namesakes(meeting, who, first, second):
    ids = iter([first, second])
    rows = [
        evolve(row, person=Person(name=who, id=next(ids))) if row.name == who else row
        for row in meeting.attendance
    ]
    return evolve(meeting, attendance=rows)


@given(parsers.re(rf"{WHO} är vice ordförande"), target_fixture="meeting")
def vice_chair(meeting, who):
    role = Role(kind=RoleKind.FIRST_VICE_CHAIR)
    rows = [evolve(row, roles=(*row.roles, role)) if row.name == who else row for row in meeting.attendance]
    return evolve(meeting, attendance=rows)


@when(parsers.re(r"arvodena räknas enligt (?P<profile>\S+)"), target_fixture="basis")
def reckon(meeting, profile):
    rules = load_fee_profile(profile)
    return pay_basis([_held(meeting, rules)], rules)


@when(
    parsers.re(r"arvodena för två sammanträden samma dag räknas enligt (?P<profile>\S+)"),
    target_fixture="basis",
)
def reckon_two(meeting, profile):
    rules = load_fee_profile(profile)
    return pay_basis([_held(meeting, rules) for _ in range(2)], rules)


def _line(basis, who, paid_for=PaidFor.MEETING):
    (found,) = [line for line in basis.lines if line.service.person.name == who and line.paid_for is paid_for]
    return found


@then(parsers.re(rf"får {WHO} {WHAT}"))
@then(parsers.re(rf"{WHO} får {WHAT}"))
def is_paid(basis, who, units, kronor):
    reckoning = _line(basis, who).reckoning
    assert (reckoning.units, reckoning.amount) == (_number(units), _number(kronor))


@then(parsers.re(rf"får {WHO} (?P<kronor>[\d,]+) kronor för justering"))
def is_paid_for_adjusting(basis, who, kronor):
    assert _line(basis, who, PaidFor.ADJUSTING).reckoning.amount == _number(kronor)


@then(parsers.re(rf"får {WHO} sammanlagt (?P<kronor>[\d,]+) kronor"))
def is_paid_in_all(basis, who, kronor):
    amounts = [line.reckoning.amount for line in basis.lines if line.service.person.name == who]
    assert len(amounts) == 2
    assert sum(amounts) == _number(kronor)


@then(parsers.re(rf"får båda som heter {WHO} {WHAT}"))
def are_both_paid(basis, who, units, kronor):
    lines = [line for line in basis.lines if line.service.person.name == who]
    found = [(line.reckoning.units, line.reckoning.amount) for line in lines]
    assert found == [(_number(units), _number(kronor))] * 2


@then(parsers.re(rf"{WHO} med id (?P<own>\w+) attesteras av (?P<signs>.+)"))
def namesake_approved_by(basis, who, own, signs):
    (row,) = [
        index
        for index, line in enumerate(basis.lines)
        if line.service.person.name == who and line.service.person.id == own
    ]
    assert str(pay_sheet(basis).column("approves")[row]) == signs


@then(parsers.re(rf"är arvodet för {WHO} okänt"))
def is_unknown(basis, who):
    line = _line(basis, who)
    assert line.unknown
    assert line.reckoning.amount is None


@then(parsers.re(rf'uträkningen för {WHO} är "(?P<words>.+)"'))
def reckoning_in_words(basis, who, words):
    assert str(_line(basis, who).reckoning.why) == words


def _signs(basis, column, who=None):
    sheet = pay_sheet(basis)
    pairs = zip(sheet.column("person"), sheet.column(column), strict=True)
    return {str(signs) for person, signs in pairs if who in (None, person)}


@then(parsers.re(rf"attesteras raden för {WHO} av (?P<signs>.+)"))
@then(parsers.re(rf"raden för {WHO} attesteras av (?P<signs>.+)"))
def approved_by(basis, who, signs):
    assert _signs(basis, "approves", who) == {signs}


@then(parsers.re(r"raderna intygas av (?P<signs>.+)"))
def certified_by(basis, signs):
    assert _signs(basis, "certifies") == {signs}
