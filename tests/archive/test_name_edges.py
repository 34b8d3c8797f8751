"""Where a name begins and ends: what is another's name, a company or a street, and what is the name itself."""

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive.name_edges import UNSEEN
from beslut.archive.protected import ProtectedName
from beslut.archive.written_names import Look, squeeze

NAME = ProtectedName("Maja Sundin")


def looks(text, name=NAME):
    return [one.look for one in name.occurrences([f"{text}"])]


@pytest.mark.parametrize(
    "text",
    [
        "Anna-Maja Sundin yrkar bifall",
        "Maja Sundin-Ek",
        "Maja Sundin - Ek",
        "Maja Sundin-\nEk",
        "Anna-\nMaja Sundin",
        "Maja Sundin\u2010Ek",
        "Anna\u2013Maja Sundin",
        "Anna-\u200bMaja Sundin",
        "Anna Maja Sundin",
        "A. Maja Sundin",
        "Hans Maja Sundin",
        "Maja Sundin Ek",
        "Maja Sundin von Ek",
        "ANNA MAJA SUNDIN",
        "Avtal med Stora Maja Sundin AB",
        "Avtal med Maja Sundin AB",
        "Avtal med Maja Sundin HB",
        "Avtal med Maja Sundin ek. för.",
        "Maja Sundins Bygg AB",
        "Ny hållplats på Maja Sundins gata",
        "Sundin, Maja Ek",
        "D'Maja Sundin",
        "x" * 50 + " Anna\nMaja Sundin",
    ],
)
def test_what_goes_on_beyond_the_name_is_something_else_and_told_as_such(text):
    assert looks(text) == [Look.LONGER]


@pytest.mark.parametrize(
    "text",
    [
        "av Maja Sundin.",
        "Ordföranden Maja Sundin öppnar mötet",
        "Socialchef Maja Sundin föredrar",
        "Enligt Maja Sundin",
        "Maja Sundin, Olle Brandt",
        "Olle Brandt, Maja Sundin och Karin Sundin, Maja Sundin",
        "Olle Brandt\nMaja Sundin\nKarin Ek",
        "- Maja Sundin",
        "-Maja Sundin",
        "1. Maja Sundin",
        "Maja Sundin1",
        "Maja Sundin S",
        "S Maja Sundin yrkar avslag",
        "MajaSundin (S)",
        "Planarkitekt Maja Sundin",
        "Karin Ek. Maja Sundin. Olle Brandt",
        "KS Maja Sundin",
        "Maja Sundin Ordförande",
        "Maja Sundin Maja Sundin",
        "VAL AV MAJA SUNDIN SOM LEDAMOT",
        "MAJA SUNDINS AVSÄGELSE",
        "Maja SUNDIN",
        "Maja Sundin:s yrkande",
        "Maja Sundins yrkande",
        "Maja Sundins’ yrkande",
        "Maja Sun-\ndin yrkar",
        "Maja Sun- din yrkar",
        "Ma-\n  ja Sundin",
        "Maja Sun\u00addin",
        "Maja Sun\u00ad\ndin",
        "Ma\u200bja\u2060 Sundin",
        "Maja\u200bSundin",
        "\ufeffMaja Sundin",
        "Sundin, Maja (S)",
        "SUNDIN MAJA",
    ],
)
def test_the_name_itself_is_found_beside_ordinary_words(text):
    found = looks(text)
    assert found
    assert set(found) == {Look.NAME}
    assert "majasundin" not in squeeze(NAME.replaced([text], "NN")[0])


@pytest.mark.parametrize(
    "text",
    [
        "avtal med maja sundin",
        "Maja.Sundin@granvik.example",
        "maja_sundin.pdf",
        "Maja sundin yrkar",
        "Maja-Sundin",
    ],
)
def test_other_letters_or_signs_are_left_and_told(text):
    assert looks(text) == [Look.OTHERWISE]


def test_an_association_is_not_taken_for_a_person():
    assert looks("avtal med per ek. förening", ProtectedName("Per Ek")) == [Look.OTHERWISE]


def test_a_text_that_is_nothing_but_the_name_is_the_name_in_whatever_letters():
    assert looks("maja  sundin (s)") == [Look.NAME]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Maja K Sundin anmäler", "Maja K Sundin"),
        ("Maja Karin Sundin anmäler", "Maja Karin Sundin"),
        ("av M. Sundin.", "M. Sundin"),
        ("av M.K. Sundin.", "M.K. Sundin"),
        ("Maja Ek-Sundin", "Maja Ek-Sundin"),
        ("ledamoten Sundins jäv", "Sundin"),
        ("SUNDIN anmäler jäv", "SUNDIN"),
        ("Sundin (S)", "Sundin"),
        ("Sundin M (S)", "Sundin"),
        ("Maja S anmäler", "Maja S"),
    ],
)
def test_a_surname_alone_or_with_an_initial_is_to_be_looked_at(text, words):
    (found,) = NAME.occurrences([text])
    assert (found.look, found.words) == (Look.PARTLY, words)


@pytest.mark.parametrize(
    "text",
    [
        "Karin Sundin",
        "Eva Sundin, Maja Ek",
        "Sundin, Karin (S)",
        "Ek-Sundin",
        "Sundinsson",
        "Maja Ek",
        "Amaja Sundin",
        "Karin von Sundin",
        "Sundin Ek",
    ],
)
def test_somebody_elses_name_is_not_told(text):
    assert looks(text) == []


def test_the_other_people_of_a_record_are_no_part_of_the_name_beside_theirs():
    people = [{"name": "Olle Sundin"}, {"name": "Karin Ek-Lund"}, {"name": "Anna Maja Sundin"}]
    text = "Justerare Olle Sundin Maja Sundin Karin Ek-Lund"
    assert NAME.replaced([text], "NN") == [text]
    assert NAME.replaced([*people, text], "NN") == [*people, "Justerare Olle Sundin NN Karin Ek-Lund"]


def test_the_letters_of_a_party_between_two_names_may_be_the_next_ones():
    name = ProtectedName("Maja Sundin", "M")
    assert name.replaced(["M Maja Sundin S Olle Brandt"], "NN") == ["M NN S Olle Brandt"]
    assert name.replaced(["Maja Sundin S, Olle Brandt M"], "NN") == ["Maja Sundin S, Olle Brandt M"]


def test_a_name_in_a_field_of_its_own_ends_with_its_own_letters():
    name = ProtectedName("Anna Lind")
    data = {"name": "Anna Linds", "text": "Anna Linds yrkande"}
    assert name.replaced(data, "NN") == {"name": "Anna Linds", "text": "NNs yrkande"}


def test_other_ways_in_which_a_name_is_written_go_too():
    name = ProtectedName("Maja Sundin", also=("Anna Maja Sundin", "M. Sundin"))
    text = "Anna Maja Sundin, Maja Sundin, M. Sundin och Karin Sundin"
    assert name.replaced([text], "NN") == ["NN, NN, NN och Karin Sundin"]


def test_a_name_is_found_as_it_is_given():
    assert looks("avtal med maja sundin", ProtectedName("maja sundin")) == [Look.NAME]
    assert looks("avtal med Maja Sundin", ProtectedName("MAJA SUNDIN")) == [Look.NAME]


def test_all_signs_that_unicode_calls_formats_are_unseen():
    formats = {chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Cf"}
    assert not {sign for sign in formats if not re.fullmatch(f"[{UNSEEN}]", sign)}


FIRST = st.sampled_from(["Maja", "Anna", "Karin", "Olle", "Hans", "Majken"])
LAST = st.sampled_from(["Sundin", "Ek", "Sundinsson", "Lind", "Sund"])
FULL = st.builds(
    lambda firsts, hyphen, lasts, between: f"{hyphen.join(firsts)} {between.join(lasts)}",
    st.lists(FIRST, min_size=1, max_size=2),
    st.sampled_from(["-", " "]),
    st.lists(LAST, min_size=1, max_size=2),
    st.sampled_from(["-", " "]),
)
TEXTS = st.sampled_from(
    [
        "{}",
        "{} (S)",
        "{}s yrkande",
        "av {}.",
        "{}, {}",
        "{} och {}",
        "{}\n{}",
        "Ordföranden {} går",
        "Närvarande: {}, {}",
    ]
)


@given(
    TEXTS, FULL.filter(lambda name: name != "Maja Sundin"), FULL.filter(lambda name: name != "Maja Sundin")
)
def test_a_name_that_is_not_the_protected_one_is_never_changed(text, one, other):
    data = {"name": one, "words": text.format(one, other), "replaces": other}
    assert NAME.replaced(data, "NN") == data


@given(
    TEXTS, FULL, st.booleans(), st.sampled_from(["", "\u200b", "\u00ad", "-\n", "-\n  "]), st.integers(1, 5)
)
def test_what_is_redacted_never_holds_the_name(text, other, capitals, inside, place):
    written = "Maja " + "Sundin"[:place] + inside + "Sundin"[place:]
    written = written.upper() if capitals else written
    other = "Olle Brandt" if "Maja Sundin" in other else other
    made = NAME.replaced([text.format(written, other), text.format(other, written)], "NN")
    assert "majasundin" not in squeeze(made[0])
    assert "majasundin" not in squeeze(made[1])
