"""Jävsrapport: what the tables of jäv and the auditor's tests say of the meeting that a scenario describes."""

from datetime import date

from attrs import evolve
from pytest_bdd import parsers, then, when

from beslut.messages import translate
from beslut.records import BodyKind
from beslut.reports import account
from beslut.reports.disqualifications import disqualified_then_took_part, found, tried


@when("jävsrapporten sammanställs", target_fixture="audited")
def compile_report(meeting):
    body = evolve(meeting.body, kind=BodyKind.COMMITTEE)
    return (account(evolve(meeting, body=body, date=date(2024, 3, 5))),)


@when(parsers.re(r"samma ärende tas upp igen och (?P<who>.+) deltar"), target_fixture="audited")
def taken_up_again(meeting):
    numbered = evolve(
        meeting,
        date=date(2024, 3, 5),
        paragraphs=[evolve(each, case_number=f"KS 2024/{each.number}") for each in meeting.paragraphs],
    )
    return account(numbered), account(evolve(numbered, date=date(2024, 4, 9), non_participation=()))


@then(parsers.re(r"har jävsrapporten (?P<count>\d+) rad(?:er)? för (?P<who>.+)"))
def rows_of(audited, count, who):
    assert sum(one.name == who for one in found(audited)) == int(count)


@then(parsers.re(r"det framgår inte av protokollet: (?P<missing>.+)"))
def not_told(audited, missing):
    (one,) = found(audited)
    assert [translate(each) for each in one.missing] == missing.split(", ")


@then(parsers.re(r"ersattes (?P<who>.+) enligt jävsrapporten av (?P<substitute>.+)"))
def replaced(audited, who, substitute):
    (one,) = found(audited)
    assert (one.name, one.substitute) == (who, substitute)


@then(parsers.re(r"revisorns prövning (?P<number>\d) ger utfallet: (?P<outcome>.+)"))
def outcome_of(audited, number, outcome):
    assert translate(tried(audited)[int(number) - 1].outcome) == outcome


@then(parsers.re(r"pekar jävsrapporten ut (?P<who>.+) att se på"))
def pointed_out(audited, who):
    assert disqualified_then_took_part(audited).column("person") == (who,)
