"""När and Så: judging minutes by the law of the day, and what the rules answer."""

from datetime import date

import pytest
from attrs import evolve
from pytest_bdd import given, parsers, then, when

from beslut.law import LocalRules, NotInForce
from beslut.messages import translate
from beslut.records import BodyKind, ParagraphSpan
from beslut.rules import Severity, Verdict, check
from tests.wording import listed

RULE = r"(?P<rule>R\d+)"
WHERE = r"(?P<where>(?: i §§? [\d–, och]+)?)"
SEVERITIES = {
    "ett fel": Severity.ERROR,
    "en varning": Severity.WARNING,
    "en anmärkning": Severity.NOTE,
}
KINDS = {
    "kommunfullmäktige": BodyKind.COUNCIL,
    "kommunstyrelse": BodyKind.EXECUTIVE_BOARD,
    "nämnd": BodyKind.COMMITTEE,
    "utskott": BodyKind.SUBCOMMITTEE,
    "gemensam nämnd": BodyKind.JOINT_COMMITTEE,
    "förbundsfullmäktige": BodyKind.FEDERATION_COUNCIL,
    "förbundsdirektion": BodyKind.FEDERATION_BOARD,
    "partssammansatt organ": BodyKind.JOINT_STAFF_BODY,
    "revisorer": BodyKind.AUDITORS,
}


@pytest.fixture
def local():
    """The local rules that the scenario speaks of; nothing is known unless it says so."""
    return LocalRules()


@pytest.fixture
def earlier_version():
    """An earlier version of the same minutes; most scenarios have none."""
    return


@given(parsers.re(rf"organet är (?:en |ett )?(?P<kind>{'|'.join(KINDS)})"), target_fixture="meeting")
def kind_of_body(meeting, kind):
    return evolve(meeting, body=evolve(meeting.body, name=kind.capitalize(), kind=KINDS[kind]))


@given(parsers.re(r"sammanträdet hölls (?P<day>\d{4}-\d\d-\d\d)"), target_fixture="meeting")
def held_on(meeting, day):
    return evolve(meeting, date=date.fromisoformat(day))


@when("protokollet granskas", target_fixture="judgement")
def judge(meeting, local, earlier_version):
    return check(meeting, local=local, earlier=earlier_version)


@when(
    parsers.re(r"protokollet granskas enligt lagen den (?P<day>\d{4}-\d\d-\d\d)"), target_fixture="judgement"
)
def judge_as_of(meeting, local, earlier_version, day):
    return check(meeting, local=local, earlier=earlier_version, as_of=date.fromisoformat(day))


def numbers(where):
    """The §§ that a step names, none where it names none."""
    return () if not where else ParagraphSpan(where.removeprefix(" i ")).among(str(n) for n in range(1, 400))


@then(
    parsers.re(
        rf"(?:ger {RULE}|(?P<other>R\d+) ger) (?P<severity>{'|'.join(SEVERITIES)}){WHERE}(?:: (?P<text>.+))?"
    ),
    target_fixture="finding",
)
def finds(judgement, rule, other, severity, where, text):
    wanted = numbers(where)
    found = [
        one
        for one in judgement.of(rule or other).findings
        if one.severity is SEVERITIES[severity] and (not wanted or one.paragraphs == wanted)
    ]
    told = [
        (one.severity.value, one.paragraphs, translate(one.what))
        for one in judgement.of(rule or other).findings
    ]
    assert found, told
    if text:
        found = [one for one in found if text in translate(one.what)]
        assert found, told
    return found[0]


@then(parsers.re(rf"(?:är {RULE}|(?P<other>R\d+) är) uppfylld{WHERE}"))
def kept(judgement, rule, other, where):
    assert verdicts(judgement, rule or other, where) == {Verdict.KEPT}, judgement.of(rule or other)


@then(parsers.re(rf"(?:är {RULE}|(?P<other>R\d+) är) uppfylld{WHERE} utan anmärkning"))
def kept_without_a_word(judgement, rule, other, where):
    assert verdicts(judgement, rule or other, where) == {Verdict.KEPT}
    assert judgement.of(rule or other).findings == ()


@then(parsers.re(rf"går {RULE} inte att avgöra{WHERE}(?:: (?P<fact>.+))?"))
def cannot_tell(judgement, rule, where, fact):
    assert verdicts(judgement, rule, where) == {Verdict.CANNOT_TELL}, judgement.of(rule)
    if fact:
        assert any(fact in translate(one.fact) for one in judgement.of(rule).missing), judgement.of(
            rule
        ).missing


def verdicts(judgement, rule, where):
    """What the rule answers in the §§ named, or of the whole meeting."""
    answer = judgement.of(rule)
    return {answer.in_paragraph(number) for number in numbers(where)} or {answer.verdict}


@then(parsers.re(rf"(?:var {RULE}|(?P<other>R\d+) var) (?P<when>ännu inte|inte längre) i kraft"))
def not_in_force(judgement, rule, other, when):
    answer = judgement.of(rule or other)
    assert answer.verdict is Verdict.NOT_IN_FORCE
    assert isinstance(answer.in_force, NotInForce)
    assert (answer.in_force.repealed is not None) == (when == "inte längre")


@then(parsers.re(rf"gäller {RULE} inte organet"))
def does_not_apply(judgement, rule):
    assert judgement.of(rule).verdict is Verdict.DOES_NOT_APPLY


@then(parsers.re(r"(?:stödet är|är stödet) (?P<citation>.+ § .+|.+ §§ .+)"))
def stands_on(finding, citation):
    assert str(finding.citation) == citation


@then(parsers.re(r"(?:iakttagelsen gäller|gäller iakttagelsen) (?P<who>.+)"))
def concerns(finding, who):
    assert list(finding.persons) == listed(who)


@then(parsers.re(r"(?:följden är|är följden) att (?P<text>.+)"))
def means(finding, text):
    assert finding.consequence is not None
    assert text in translate(finding.consequence)
