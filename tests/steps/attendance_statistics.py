"""Närvarostatistik: earlier meetings of the same body, and what presence over all of them comes to."""

from datetime import date, timedelta

import pytest
from attrs import evolve, frozen
from pytest_bdd import given, parsers, then, when

from beslut.records import Attendance, Capacity, Person
from beslut.reports import GroupPresence, Presence, account, group_presences, presences
from beslut.reports.statistics import Ledger
from beslut.reports.statistics.exclusions import Excluded, Exclusion
from tests.wording import listed, person

LAST_DAY = date(2024, 12, 3)
WHO = r"(?P<who>\w+ \w+)"
SHARE = r"(?P<part>[\d–]+) av (?P<whole>[\d–]+)"
WHOSE = r"(?P<whose>hela organet|\S+)"


@frozen
class Statistics:
    """What was compiled: a row a person, a row a party."""

    persons: tuple[Presence, ...]
    parties: tuple[GroupPresence, ...]
    excluded: tuple[Excluded, ...] = ()

    def person(self, name):
        return next(each for each in self.persons if each.name == name)

    def party(self, whose):
        wanted = None if whose == "hela organet" else whose
        return next(each for each in self.parties if each.party == wanted)


@pytest.fixture
def earlier():
    """The meetings before the one that the scenario describes."""
    return ()


@given(parsers.re(r"nämnden har (?P<count>\d+) valda ersättare"), target_fixture="meeting")
def elected_substitutes(meeting, count):
    return evolve(meeting, body=evolve(meeting.body, substitutes=int(count)))


@given(
    parsers.re(r"(?P<count>\d+) tidigare sammanträden? med (?P<who>.+) som ledamot"), target_fixture="earlier"
)
def earlier_meetings(meeting, earlier, count, who):
    name, party = person(who)
    row = Attendance(person=Person(name=name), party=party, capacity=Capacity.MEMBER)
    return (*earlier, *[evolve(meeting, attendance=[row])] * int(count))


@when("närvaron sammanställs", target_fixture="statistics")
def compile_attendance(meeting, earlier):
    held = [*earlier, meeting]
    days = [LAST_DAY - timedelta(weeks=weeks) for weeks in range(len(held) - 1, -1, -1)]
    accounts = [account(evolve(each, date=day)) for each, day in zip(held, days, strict=True)]
    return Statistics(presences(accounts), group_presences(accounts))


@then(parsers.re(rf"(?:var )?{SHARE} ledam(?:öter|ot) i {WHOSE} (?:var )?närvarande"))
def members_present(statistics, part, whole, whose):
    assert_share(statistics.party(whose).members_present, part, whole)


@then(parsers.re(rf"(?:var )?{SHARE} plats(?:er)? i {WHOSE} (?:var )?fyll[dt]a?"))
def seats_were_filled(statistics, part, whole, whose):
    assert_share(statistics.party(whose).seats, part, whole)


@then(parsers.re(rf"{SHARE} valda i {WHOSE} var närvarande"))
def elected_present(statistics, part, whole, whose):
    assert_share(statistics.party(whose).heads, part, whole)


@then(parsers.re(rf"{WHOSE} hade (?P<count>[\d–]+) tom(?:ma)? stol(?:ar)?"))
def empty_chairs(statistics, whose, count):
    assert str(statistics.party(whose).empty) == count


@then(parsers.re(r"partierna är (?P<parties>.+)"))
def parties_counted(statistics, parties):
    assert [each.party for each in statistics.parties if each.party is not None] == parties.split(", ")


@then(parsers.re(rf"var {WHO} närvarande vid {SHARE} sammanträden?"))
@then(parsers.re(rf"{WHO} var närvarande vid {SHARE} sammanträden?"))
def attendance_rate(statistics, who, part, whole):
    assert_share(statistics.person(who).rate, part, whole)


@then(parsers.re(rf"har {WHO} ingen närvarograd"))
def no_rate(statistics, who):
    assert statistics.person(who).rate is None


@then(parsers.re(rf"{WHO} var närvarande {SHARE} minuter"))
def time_present(statistics, who, part, whole):
    assert_share(statistics.person(who).time, part, whole)


@then(parsers.re(rf"tjänstgjorde {WHO} i {SHARE} paragrafer"))
@then(parsers.re(rf"{WHO} tjänstgjorde i {SHARE} paragrafer"))
def served(statistics, who, part, whole):
    assert_share(statistics.person(who).served, part, whole)


@then(parsers.re(rf"{WHO} deltog i {SHARE} beslut"))
def took_part_in(statistics, who, part, whole):
    assert_share(statistics.person(who).took_part, part, whole)


@then(parsers.re(rf"{WHO} var (?P<what>jävig|frånvarande) i (?P<count>\d+) paragraf(?:er)?"))
def stood_outside(statistics, who, what, count):
    field = {"jävig": "disqualified", "frånvarande": "absent"}[what]
    assert str(getattr(statistics.person(who), field)) == count


def assert_share(share, part, whole):
    assert (str(share.part), str(share.whole)) == (part, whole)


@when(parsers.re(r"närvaron sammanställs efter mandaten för (?P<days>.+)"), target_fixture="statistics")
def compile_by_mandate(meeting, days):
    ledger = Ledger(meeting.body)
    for day in listed(days):
        ledger.add(account(evolve(meeting, date=date.fromisoformat(day))))
    return Statistics(ledger.persons, ledger.parties, ledger.excluded)


@then(
    parsers.re(
        r"(?:är )?tjänstgöringsgraden för (?P<who>\w+ \w+) (?:är )?(?P<part>[\d–]+) av (?P<whole>[\d–]+) beslut"
    )
)
def service(statistics, who, part, whole):
    assert_share(statistics.person(who).service, part, whole)


@then(parsers.re(rf"saknar {WHO} tjänstgöringsgrad"))
def no_service(statistics, who):
    assert statistics.person(who).service is None
    assert any(who in str(each.what) and each.why is Exclusion.NEVER_SERVED for each in statistics.excluded)


@then(parsers.re(rf"{WHO} nämns inte i (?P<count>\d+) protokoll"))
def unnamed(statistics, who, count):
    assert statistics.person(who).unnamed == int(count)


@then(parsers.re(rf"{WHO} är undantagen (?P<count>\d+) gånger?: (?P<why>.+)"))
def person_excluded(statistics, who, count, why):
    (found,) = [each for each in statistics.excluded if each.what == who]
    assert (found.meetings, str(found.why.term)) == (int(count), why)


@then(parsers.re(r"är (?P<count>\d+) sammanträden? undantage[tn]a?: (?P<why>.+)"))
def meetings_excluded(statistics, count, why):
    found = [each for each in statistics.excluded if str(each.why.term) == why]
    assert sum(each.meetings for each in found) == int(count)


@then("ingen är räknad")
def nobody_counted(statistics):
    assert statistics.persons == ()
