"""YAML as record files take it: the text that stands there, and nothing that grows or is constructed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.errors import InputError
from beslut.files.yaml_text import read_yaml, write_yaml

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@given(plain)
def test_plain_data_comes_back_as_it_was(data):
    assert read_yaml(write_yaml(data))[0] == data


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("18:30", "18:30"),
        ("08:30", "08:30"),
        ("2024-03-05", "2024-03-05"),
        ("2024.10", "2024.10"),
        ("1e3", "1e3"),
        ("007", "007"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("no", "no"),
        ("Yes", "Yes"),
        ("16", 16),
        ("-3", -3),
        ("'16'", "16"),
        ('"true"', "true"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("''", ""),
        ("|-\n  två\n  rader", "två\nrader"),
    ],
)
def test_an_unquoted_value_is_the_text_that_stands_there(written: str, meant: object):
    assert read_yaml(f"key: {written}")[0] == {"key": meant}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: &x [1]\nb: 2", 1),
        ("a: 1\nb: &x 1", 2),
        ("a: 1\nb: *x", 2),
        ("a: !!python/object/apply:os.system [x]", 1),
        ("a: !!int '3'", 1),
        ("a: 1\n---\nb: 2", 2),
        ("? [a]\n: b", 1),
        ("a: b: c", 1),
        ("a:\n\t- 1", 2),
        ("a: {b: 1, c: 2, b: 3}", 1),
        ("a: 1\n'a': 2", 2),
    ],
)
def test_what_record_files_do_without_is_refused_with_its_line(text: str, line: int):
    with pytest.raises(InputError) as caught:
        read_yaml(text, "a.yaml")
    assert caught.value.place == f"a.yaml:{line}"


@pytest.mark.parametrize("text", ["[" * 200_000, "- " * 50_000 + "x", "{a: " * 100_000, "a: \x00"])
def test_no_nesting_and_no_odd_letter_brings_the_reader_down(text: str):
    with pytest.raises(InputError):
        read_yaml(text)


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#,? \n\t\\é", max_size=40))
def test_any_text_is_read_or_refused(text: str):
    try:
        read = read_yaml(text)
    except InputError:
        return
    assert read_yaml(write_yaml(read[0]))[0] == read[0]


def test_every_value_has_its_line():
    _, lines = read_yaml("meeting:\n  attendance:\n  - person: {name: Ek}\n  -\n    capacity: member\n")
    assert lines.of(("meeting", "attendance", 0, "person", "name")) == 3
    assert lines.of(("meeting", "attendance", 1, "capacity")) == 5


def test_short_records_stand_on_one_line_and_long_texts_in_blocks():
    data = {"person": {"name": "Stina Ek"}, "decision": "Första raden\nandra raden", "end": "08:30"}
    assert write_yaml(data) == (
        "person: {name: Stina Ek}\ndecision: |-\n  Första raden\n  andra raden\nend: '08:30'\n"
    )
