"""Votes whose roll is in an annex that is not at hand: the minutes say so, and the record keeps it."""

import pytest

from beslut.minutes import read_text

COUNTED = "Omröstning\nOmröstningen utfaller med 8 ja mot 5 nej."


def vote(text: str):
    (one,) = read_text(f"§ 7 Plan\n\n{text}\n").meeting.votes
    return one


@pytest.mark.parametrize(
    "sentence",
    [
        "Hur var och en röstar framgår av bilaga 2.",
        "Hur ledamöterna röstade redovisas i bifogad omröstningslista.",
        "Ledamöterna röstade enligt voteringslista.",
    ],
)
def test_a_roll_in_an_annex_is_told(sentence):
    assert vote(f"{COUNTED} {sentence}").roll_in_annex


@pytest.mark.parametrize("sentence", ["", "Bilaga 2 till tjänsteutlåtandet läggs till handlingarna."])
def test_other_annexes_tell_nothing_of_it(sentence):
    assert not vote(f"{COUNTED} {sentence}").roll_in_annex


def test_a_roll_that_is_printed_is_in_no_annex():
    one = vote(f"{COUNTED} Ja röstar: Bo Ek (S). Hur var och en röstar framgår av bilaga 2.")
    assert one.roll
    assert not one.roll_in_annex


def test_a_list_at_the_end_of_the_same_document_is_at_hand():
    text = f"""{COUNTED} Hur var och en röstar framgår av bilagan.

Omröstningslista § 7

Ledamot     Parti   Ja    Nej
Bo Ek       S       X
Eva Berg    M             X"""
    one = vote(text)
    assert len(one.roll) == 2
    assert not one.roll_in_annex
