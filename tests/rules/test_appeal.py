"""What can be appealed, and enforcement: which decisions propose to another body, and in which bodies it is told."""

import datetime as dt

import pytest
from attrs import evolve

from beslut.messages import translate
from beslut.records import BodyKind, ParagraphNumber, Vote
from beslut.rules import Severity, check
from tests.meetings import meeting, row

DAY = dt.date(2024, 3, 18)
PREPARING = (BodyKind.SUBCOMMITTEE, BodyKind.PREPARATORY_COMMITTEE)


def decided(*texts, kind=BodyKind.SUBCOMMITTEE):
    numbers = tuple(str(number) for number in range(1, len(texts) + 1))
    made = meeting(row("Bo Ek"), row("Eva Berg", "M"), seats=3, numbers=numbers, date=DAY)
    paragraphs = [evolve(one, decision=text) for one, text in zip(made.paragraphs, texts, strict=True)]
    return evolve(made, body=evolve(made.body, kind=kind), paragraphs=paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        "Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen att anta planen.",
        "Utskottet beslutar att föreslå socialnämnden att avslå ansökan.",
        "Beredningen FÖRESLÅR att kommunfullmäktige antar policyn.",
        "Kommunstyrelsen föreslås besluta att planen antas.",
        "Fullmäktige föreslås anta taxan.",
        "Utskottet föreslår direktionen att anta budgeten.",
        "Det föreslås att nämnden avslår ansökan.",
    ],
)
def test_a_proposal_to_another_body_is_preparatory(text):
    (finding,) = check(decided(text)).of("R76").findings
    assert (finding.severity, finding.paragraphs) == (Severity.NOTE, ("1",))


@pytest.mark.parametrize(
    "text",
    [
        "Utskottet beviljar ansökan.",
        "Enligt förslag till beslut.",
        "Utskottet föreslår att förvaltningen utreder saken. Kommunstyrelsen underrättas.",
        "Kommunstyrelsen underrättas. Ändringen föreslås gälla i år.",
        "Ett förslag från styrelsen avslås.",
    ],
)
def test_other_decisions_are_the_bodys_own(text):
    assert check(decided(text)).of("R76").findings == ()


def test_one_note_has_all_paragraphs():
    made = decided("Utskottet föreslår nämnden ja.", "Beviljas.", "Utskottet föreslår nämnden nej.")
    assert [one.paragraphs for one in check(made).of("R76").findings] == [("1", "3")]


@pytest.mark.parametrize("kind", BodyKind)
def test_it_is_told_where_matters_are_prepared_alone(kind):
    made = decided("Vi föreslår kommunfullmäktige att anta planen.", kind=kind)
    assert bool(check(made).of("R76").findings) == (kind in PREPARING)


@pytest.mark.parametrize("rule", ["R76", "R77"])
def test_a_vote_whose_paragraph_is_not_at_hand_tells_nothing(rule):
    made = evolve(decided(), votes=(Vote(paragraph=ParagraphNumber("1"), yes=1, no=1),))
    assert check(made).of(rule).findings == ()


@pytest.mark.parametrize("rule", ["R76", "R77"])
def test_what_was_voted_on_but_not_told_proposes_nothing(rule):
    made = evolve(decided(None), votes=(Vote(paragraph=ParagraphNumber("1"), yes=1, no=1),))
    assert check(made).of(rule).findings == ()


@pytest.mark.parametrize("kind", BodyKind)
def test_what_is_adjusted_at_once_is_noted_in_every_body(kind):
    made = decided("Ja.", "Nej.", "Kanske.", kind=kind)
    paragraphs = [evolve(one, immediate_adjustment=one.number != "2") for one in made.paragraphs]
    (finding,) = check(evolve(made, paragraphs=paragraphs)).of("R77").findings
    assert (finding.severity, finding.paragraphs) == (Severity.NOTE, ("1", "3"))
    assert "laga kraft" in translate(finding.what)
