"""Givet: what local rules say of the quorum, and §§ in which interpellations are answered."""

from attrs import evolve
from pytest_bdd import given, parsers

from beslut.law import QuorumRule
from beslut.records import (
    Actor,
    Body,
    DisqualificationQuestion,
    MatterKind,
    ParagraphNumber,
    QuestionOutcome,
)
from tests.steps.judgement import KINDS
from tests.wording import person


@given(parsers.re(r"§ (?P<number>\S+) besvarar en interpellation"), target_fixture="meeting")
def answers_an_interpellation(meeting, number):
    paragraphs = [
        evolve(each, kind=MatterKind.INTERPELLATION) if each.number == number else each
        for each in meeting.paragraphs
    ]
    return evolve(meeting, paragraphs=paragraphs)


@given(
    parsers.re(r"arbetsordningen (?P<allows>tillåter|tillåter inte) att interpellationer besvaras av färre"),
    target_fixture="local",
)
def fewer_may_answer(local, allows):
    return evolve(local, interpellations_below_quorum=allows == "tillåter")


@given(
    parsers.re(r"reglementet kräver (?:att (?P<count>\d+) är närvarande|mer än hälften) i utskottet"),
    target_fixture="local",
)
def local_quorum(local, count):
    rule = QuorumRule(number=int(count)) if count else QuorumRule(more_than_half=True)
    return evolve(local, subcommittee_quorum=rule)


@given(
    parsers.re(r"ett? (?P<kind>kommunfullmäktige|utskott) vars storlek är okänd"), target_fixture="meeting"
)
@given(parsers.re(r"en (?P<kind>nämnd) vars storlek är okänd"), target_fixture="meeting")
def body_of_unknown_size(meeting, kind):
    return evolve(meeting, body=Body(name=kind.capitalize(), kind=KINDS[kind]))


ENDS = {
    "bortser från den": QuestionOutcome.DISREGARDED,
    "finner jäv": QuestionOutcome.DISQUALIFIED,
    "inte finner jäv": QuestionOutcome.NOT_DISQUALIFIED,
}


@given(
    parsers.re(
        rf"jävsfrågan om (?P<who>.+) i § (?P<number>\S+) slutar med att nämnden (?P<end>{'|'.join(ENDS)})"
    ),
    target_fixture="meeting",
)
def question_ended(meeting, who, number, end):
    name, party = person(who)
    question = DisqualificationQuestion(
        actor=Actor(name=name, party=party), paragraph=ParagraphNumber(number), outcome=ENDS[end]
    )
    return evolve(meeting, disqualification_questions=(*meeting.disqualification_questions, question))
