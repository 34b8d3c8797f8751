"""How the chair put the proposals (propositionsordning), read from what a § says."""

import pytest

from beslut.minutes import read_text

PUT = "Ordföranden ställer proposition på yrkandena och finner att planen antas."


def question_order(text: str) -> str | None:
    return read_text(f"§ 7 Plan\n\n{text}\n").meeting.paragraphs[0].question_order


@pytest.mark.parametrize("heading", ["Propositionsordning", "Propositioner", "Beslutsgång", "Beslutsordning"])
def test_what_stands_under_its_heading_is_the_order(heading):
    assert question_order(f"{heading}\n{PUT}\n\nBeslut\nPlanen antas.") == PUT


@pytest.mark.parametrize(
    "sentence",
    [
        PUT,
        "Ordförande Bo Ek (S) ställer yrkandena mot varandra.",
        "Ordföranden ställde yrkandet under proposition.",
        "Återstående yrkanden ställs under proposition.",
        "Ordföranden ställer förslag mot yrkande och finner att nämnden bifaller förslaget.",
        "Ordföranden finner att nämnden beslutar enligt förslaget.",
        "Ordföranden fann bifall till förslaget.",
        "Tjänstgörande ordföranden prövar först om ärendet ska avgöras i dag.",
    ],
)
def test_without_a_heading_the_sentences_that_tell_of_it_are_the_order(sentence):
    assert (
        question_order(f"Yrkanden\nEva Berg (M) yrkar avslag. {sentence}\n\nBeslut\nPlanen antas.")
        == sentence
    )


def test_all_sentences_of_it_belong_to_it_wherever_they_stand():
    first, second = (
        "Ordföranden prövar först återremissen.",
        "Ordföranden ställer därefter bifall mot avslag.",
    )
    assert question_order(f"Eva Berg (M) talar. {first}\n\nYrkanden\n{second}") == f"{first} {second}"


def test_under_its_heading_a_decision_on_the_order_belongs_to_it():
    first = "Nämnden beslutar först att bifalla förslaget."
    assert question_order(f"Propositionsordning\n{first} {PUT}") == f"{first} {PUT}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Omröstning begärs.",
        "Votering begärs och verkställs.",
        "Godkänd voteringsproposition: Ja för bifall och Nej för avslag.",
        "Ordföranden meddelar: Ja-röst för bifall, nej-röst för avslag.",
        "Vid voteringen avges därefter 6 ja-röster och 3 nej-röster.",
        "Efter votering med 6 ja-röster finner ordföranden bifall.",
    ],
)
def test_a_vote_that_follows_does_not_belong_to_it(sentence):
    assert question_order(f"Beslutsgång\n{PUT} {sentence}") == PUT


@pytest.mark.parametrize(
    "text",
    [
        "Beslut\nPlanen antas.",
        "Beslutsgång\nBo Ek (S) anmäler jäv. I stället tjänstgör Eva Berg (M).",
        "Nämnden ställer sig bakom de propositioner som regeringen lämnar.",
        "Utredaren ställer frågor och finner att vägen behövs.",
        f"Tidigare behandling\n{PUT}",
        f"Beslutsunderlag\n{PUT}",
    ],
)
def test_other_words_tell_nothing_of_it(text):
    assert question_order(text) is None


def test_a_line_that_ends_in_the_middle_of_it_is_no_heading():
    text = "Ordföranden ställer förslagen mot varandra och finner att nämnden beslutar\nenligt förslaget."
    assert question_order(f"Beslutsgång\n{text}") == text.replace("\n", " ")


def test_a_sentence_without_end_is_read_in_good_time():
    endless = "ordföranden ställer " * 20_000
    assert question_order(f"Beslutsgång\n{endless}") is not None
