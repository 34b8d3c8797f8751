"""A protected name, wherever it stands in plain data."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive.labels import LABEL, labels_in, may_be_the_same, next_label
from beslut.archive.protected import ProtectedName


@pytest.mark.parametrize(
    "written",
    [
        "Maja Sundin",
        "MAJA SUNDIN",
        "Maja\nSundin",
        "Sundin, Maja",
        "Sundin Maja",
        unicodedata.normalize("NFD", "Maja Sundin"),
    ],
)
def test_a_name_is_found_however_it_is_written(written):
    name = ProtectedName("Maja Sundin")
    assert (
        name.replaced(f"Då yttrade sig {written}, som gick.", LABEL) == f"Då yttrade sig {LABEL}, som gick."
    )
    assert name.may_be_in(f"x {written} y")


def test_signs_over_letters_are_found_composed_and_apart():
    written = unicodedata.normalize("NFD", "Karin Åsberg (S)")
    assert ProtectedName("Karin Åsberg").replaced(written, LABEL) == f"{LABEL} (S)"


def test_the_genitive_goes_with_the_name():
    assert ProtectedName("Maja Sundin").replaced("Maja Sundins yrkande", LABEL) == f"{LABEL}s yrkande"


@pytest.mark.parametrize("written", ["Maja Sundinsson", "Amaja Sundin", "Sundin", "Maja Karin Sundin"])
def test_a_longer_or_a_shorter_name_is_somebody_elses(written):
    assert not ProtectedName("Maja Sundin").stands_in(written)


def test_a_hyphen_may_have_blanks_round_it():
    assert ProtectedName("Ann-Marie Ek").stands_in("Ann - Marie Ek")


def test_a_namesake_of_another_party_keeps_the_name():
    rows = [
        {"party": "S", "person": {"name": "Maja Sundin", "id": "17"}},
        {"party": "M", "person": {"name": "Maja Sundin", "id": "18"}},
        {"words": "Maja Sundin (S) och Maja Sundin (m)"},
    ]
    assert ProtectedName("Maja Sundin", "s").replaced(rows, LABEL) == [
        {"party": "S", "person": {"name": LABEL, "id": None}},
        {"party": "M", "person": {"name": "Maja Sundin", "id": "18"}},
        {"words": f"{LABEL} (S) och Maja Sundin (m)"},
    ]


def test_a_record_of_a_namesake_alone_does_not_name_the_person():
    row = {"party": "M", "person": {"name": "Maja Sundin"}, "replaces": "Maja Sundin"}
    assert ProtectedName("Maja Sundin", "S").replaced(row, LABEL) == row


def test_where_no_party_is_printed_at_all_the_name_is_the_persons():
    assert ProtectedName("Maja Sundin", "S").stands_in({"chair": "Maja Sundin"})


def test_other_words_in_brackets_are_no_party():
    assert ProtectedName("Maja Sundin", "S").stands_in("Maja Sundin (ordförande)")


def test_each_protected_person_gets_a_number():
    assert next_label([]) == LABEL
    assert next_label([LABEL]) == f"{LABEL} 2"
    assert next_label([f"{LABEL} 2", LABEL]) == f"{LABEL} 3"
    assert labels_in(f"{LABEL} 2 och {LABEL}, {LABEL} 2") == (f"{LABEL} 2", LABEL)


PLAIN = st.recursive(
    st.text(alphabet="abÅ ,-()SM", max_size=12)
    | st.sampled_from(["Maja Sundin", "Sundin, Maja (S)"])
    | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "party", "person", "words", "id"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(PLAIN)
def test_nothing_of_the_name_is_left_and_what_has_it_not_stays(data):
    name = ProtectedName("Maja Sundin")
    made = name.replaced(data, LABEL)
    assert not name.stands_in(made)
    assert (made == data) == (not name.stands_in(data))


@given(PLAIN)
def test_data_are_known_again_by_what_is_left_of_them(data):
    assert may_be_the_same(ProtectedName("Maja Sundin").replaced(data, LABEL), data)


@given(PLAIN, PLAIN)
def test_without_a_label_only_the_same_data_are_known(one, other):
    assert may_be_the_same(one, other) == (one == other)


@pytest.mark.parametrize(
    ("labelled", "told"),
    [
        (f"{LABEL} (S)", "Maja Sundin (M)"),
        (f"{LABEL} (S)", " (S)"[1:]),
        (f"av {LABEL} och {LABEL} 2.", "av Maja Sundin."),
        (f"{LABEL} yrkar avslag", "Maja Sundin yrkar bifall"),
        ({"name": LABEL}, {"name": "Maja Sundin", "party": "S"}),
        ([LABEL], ["Maja Sundin", "Olle Brandt"]),
        (LABEL, None),
        (LABEL, ""),
    ],
)
def test_what_reads_otherwise_beside_the_label_is_something_else(labelled, told):
    assert not may_be_the_same(labelled, told)
