"""Givet, När och Så: the order in which substitutes are called, and who is called for whom."""

from datetime import date

import pytest
from attrs import evolve
from pytest_bdd import given, parsers, then, when

from beslut.law import LocalRules
from beslut.messages import translate
from beslut.participation.names import folded
from beslut.records import Elected, Fallback, Office, OrderRow, Person, SubstituteOrder
from beslut.rules.calling import called
from beslut.rules.turns import Ground
from tests.wording import listed, person

OFFICES = {"ledamot": Office.MEMBER, "ersättare": Office.SUBSTITUTE}
YES = {"": True, "inte ": False}
WHEN = r"(?P<since>\d{4}-\d\d-\d\d)–(?P<until>\d{4}-\d\d-\d\d)"


@pytest.fixture
def council():
    """Whether the substitutes are those of a council; most scenarios are about a nämnd."""
    return False


@pytest.fixture
def absent():
    """Nobody is away unless the scenario says so."""
    return ()


@pytest.fixture
def present():
    """No substitute is there unless the scenario says so."""
    return ()


@pytest.fixture
def serving():
    """Nobody serves yet unless the scenario says so."""
    return {}


def elected_people(datatable):
    """The rows of a table as elected people, in the order of the election."""
    heading, *rows = datatable
    return tuple(_elected(dict(zip(heading, row, strict=True))) for row in rows)


def _elected(cells):
    name, party = person(cells["Namn"])
    number = cells.get("Nummer")
    return Elected(
        person=Person(name=name),
        party=party,
        office=OFFICES[cells["Uppdrag"]],
        rank=int(number) if number else None,
        substitute_for=cells.get("Personlig ersättare för") or None,
        constituency=cells.get("Valkrets") or None,
        since=date.fromisoformat(cells["Från"]) if cells.get("Från") else None,
        until=date.fromisoformat(cells["Till"]) if cells.get("Till") else None,
    )


@given("dessa är valda", target_fixture="elected")
def these_are_elected(datatable):
    return elected_people(datatable)


@given("det är känt att dessa är valda till organet", target_fixture="meeting")
def known_to_be_elected(meeting, datatable):
    return evolve(meeting, body=evolve(meeting.body, elected=elected_people(datatable)))


@given("ersättarna är valda till kommunfullmäktige", target_fixture="council")
def of_a_council():
    return True


@given("inkallelseordningen är", target_fixture="local")
def order_of_calling(local, datatable):
    _, *rows = datatable
    order = SubstituteOrder(rows=[OrderRow(party=party, then=listed(then)) for party, then in rows])
    return evolve(local, substitute_orders=[order])


def changed(local: LocalRules, **changes) -> LocalRules:
    """The local rules with something more said in their order of calling."""
    (order,) = local.substitute_orders
    return evolve(local, substitute_orders=[evolve(order, **changes)])


@given(parsers.re(r"ordningen är beslutad av (?P<decided>.+)"), target_fixture="local")
def decided_by_the_council(local, decided):
    return changed(local, decided=decided)


@given(parsers.re(rf"ordningen gäller {WHEN}"), target_fixture="local")
def order_in_force(local, since, until):
    return changed(local, since=date.fromisoformat(since), until=date.fromisoformat(until))


@given(parsers.re(r"det egna partiet ska (?P<no>inte )?gå först"), target_fixture="local")
def own_party_first(local, no):
    return changed(local, own_party_first=YES[no or ""])


@given(parsers.re(r"personliga ersättare ska (?P<no>inte )?gå först"), target_fixture="local")
def personal_first(local, no):
    return changed(local, personal_substitutes_first=YES[no or ""])


@given("vem som helst kallas när raden är slut", target_fixture="local")
def anyone_after_the_row(local):
    return changed(local, after_table=Fallback.ANYONE)


@given("ingen kallas när raden är slut", target_fixture="local")
def nobody_after_the_row(local):
    return changed(local, after_table=Fallback.NOBODY)


@given("partierna kallas efter sina mandat när raden är slut", target_fixture="local")
def by_seats_after_the_row(local):
    return changed(local, after_table=Fallback.BY_SEATS)


@given(parsers.re(r"mandaten i fullmäktige ger ordningen (?P<parties>.+)"), target_fixture="local")
def seats_in_the_council(local, parties):
    return changed(local, council_seats=listed(parties))


@given(
    parsers.re(r"en ersättare högre i ordningen får (?P<no>inte )?ta över om styrkebalansen ändras"),
    target_fixture="local",
)
def balance_exception(local, no):
    return evolve(local, balance_exception=YES[no or ""])


@given(parsers.re(r"(?P<who>.+\)) saknas"), target_fixture="absent")
def away(elected, who):
    return people(elected, who)


@given(parsers.re(r"ersättarna (?P<who>.+) väntar"), target_fixture="present")
@given(parsers.re(r"ersättaren (?P<who>.+) väntar"), target_fixture="present")
def waiting(elected, who):
    return people(elected, who)


@given(parsers.re(r"(?P<who>.+\)) har börjat tjänstgöra för (?P<member>.+)"), target_fixture="serving")
def has_begun(elected, serving, who, member):
    return {**serving, people(elected, member)[0]: people(elected, who)[0]}


def people(elected, words):
    """The elected whom a step names, in the order of the election for those of one step."""
    wanted = [(folded(name), party) for name, party in map(person, listed(words))]
    found = [one for one in elected if (folded(one.name), one.party) in wanted]
    assert len(found) == len(wanted), words
    return tuple(sorted(found, key=lambda one: wanted.index((folded(one.name), one.party))))


@when("ersättare kallas in", target_fixture="calls")
def call_in(elected, local, council, absent, present, serving):
    return _called(elected, local, council, absent, present, serving, None)


@when(parsers.re(r"ersättare kallas in den (?P<day>\d{4}-\d\d-\d\d)"), target_fixture="calls")
def call_in_on(elected, local, council, absent, present, serving, day):
    return _called(elected, local, council, absent, present, serving, date.fromisoformat(day))


def _called(elected, local, council, absent, present, serving, day):
    there = [one for one in elected if one in present and one.in_office(day)]
    made = called(
        absent,
        there,
        local.order_on(day),
        council=council,
        serving=serving,
        balance_exception=local.balance_exception,
        day=day,
    )
    return {f"{call.member.name} ({call.member.party})": call for call in made}


@then(parsers.re(r"kallas (?P<who>[^:]+) för (?P<member>[^:]+\))(?:: (?P<why>.+))?"))
@then(parsers.re(r"(?P<who>[^:]+) kallas för (?P<member>[^:]+\))(?:: (?P<why>.+))?"))
def is_called(calls, who, member, why):
    call = calls[member]
    assert call.ground is not Ground.SERVING
    assert (None if who == "ingen" else person(who)) == (
        call.substitute and (call.substitute.name, call.substitute.party)
    )
    assert why is None or translate(call.why) == why


@then(parsers.re(r"sitter (?P<who>.+) kvar för (?P<member>.+)"))
@then(parsers.re(r"(?P<who>.+) sitter kvar för (?P<member>.+)"))
def keeps_the_place(calls, who, member):
    call = calls[member]
    assert call.ground is Ground.SERVING
    assert (call.substitute.name, call.substitute.party) == person(who)


@then(parsers.re(r"(?:varnas det|det varnas) om (?P<member>[^:]+): (?P<text>.+)"))
def is_warned_of(calls, member, text):
    said = [translate(caution) for caution in calls[member].cautions]
    assert any(text in each for each in said), said


@then(parsers.re(r"(?:behöver inget|inget behöver) sägas om (?P<member>.+)"))
def nothing_to_say(calls, member):
    assert calls[member].cautions == ()


@then(parsers.re(r"kan (?P<who>.+) komma in för (?P<member>.+)"))
@then(parsers.re(r"(?P<who>.+) kan komma in för (?P<member>.+)"))
def may_come_in(calls, who, member):
    assert [(one.name, one.party) for one in calls[member].waiting] == [person(one) for one in listed(who)]


@then(parsers.re(r"(?:stöder sig inkallelsen|inkallelsen stöder sig) på (?P<source>.+)"))
def stands_on(calls, source):
    assert {str(call.source) for call in calls.values()} == {source}
