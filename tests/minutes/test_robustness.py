"""Whatever the text, the reader gives a reading: real words in any order, and minutes damaged in every way."""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beslut.files import dumps_json, loads_json
from beslut.minutes import Reading, facts, read_text
from beslut.minutes.label_words import LABELS
from beslut.minutes.lines import clean_text
from beslut.minutes.writing import write_minutes
from beslut.records import Place
from tests.material import SHARED, needs_shared
from tests.minutes.damage import damaged
from tests.minutes.strategies import meetings, styles

ANY_TIME = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

# Words and signs that some recognizer waits for, and the stuff between them.
SOUP = """
, | . | : | ; | ( | ) | - | – | / | § | §§ | $ | § 1 | § 2 | § 3 a | § 08 | § 12/2024 | §§ 4-9 | 1 | 02 | 24 | 999
10.30 | 25:61 | kl | kl. | 2024-02-30 | 2024-03-05 | den 31 februari 2024 | 1 (12) | Sida 3 | Justerandes sign
Bo Ek | Eva Berg (S) | Åke von Öst (-) | B. Ö. | (M) | (sd) | SD-gruppen | Moderaterna | Almby kommun
ersätter | för | vice | tjänstgör | tjg | ers. | ej | inte | utom | från | från och med | till och med | t.o.m.
pga jäv | jäv | jävig | anmäler | deltar inte i beslutet | deltar ej | avstår | avstår från att delta | lämnar salen
reserverar sig | reservation | till förmån för eget yrkande | yttrande | skriftlig | om | faller | i händelse av
ja | nej | Ja | Nej | röstar | ja-röster | nej-röster | votering | omröstning | utslagsröst | sluten | valsedlar
röster | mot | den som | vill | bifall | avslag | lottning | Ja-röst för | Nej-röst för | X | x | Bilaga | bilaga 1
Beslut | Yrkanden | Jäv | Omröstning | Reservation | Beslutsgång | Ärendet | Delges | Parti | Namn | Totalt
han | Hon är | samtliga ledamöter utom | Omröstningslista | ordförande | justerare | och | samt | i | av | under
paragraf | ärende | beslutar | att | förts.
"""
WORDS = (
    *(phrase for phrases in LABELS.values() for phrase in phrases),
    *(word.strip() for word in re.split(r"[|\n]", SOUP) if word.strip()),
    *("\n", "\n\n", "\t", "\f"),
)


def places_in(record: Any) -> Iterator[Place]:
    """Every place in a record, however deep it lies."""
    if isinstance(record, Place):
        yield record
    elif isinstance(record, tuple):
        for one in record:
            yield from places_in(one)
    elif attrs.has(type(record)):
        for field in attrs.fields(type(record)):
            yield from places_in(getattr(record, field.name))


def check(text: str) -> Reading:
    """Read the text, and hold the reading against what is promised of every reading."""
    reading = read_text(text)
    lines = clean_text(text).split("\n")
    for place in (*places_in(reading), *reading.places.values()):
        assert place.line is not None
        assert 1 <= place.line <= len(lines)
        assert lines[place.line - 1].strip("\f \t"), (place, "a blank line tells nothing")
    again = read_text(text)
    assert (again, again.places) == (reading, reading.places)
    assert [*places_in(again)] == [*places_in(reading)]
    assert loads_json(dumps_json(reading.meeting)) == reading.meeting
    assert facts(reading)["meeting"].keys() == {"municipality", "body", "date", "start", "end", "place"}
    return reading


@settings(ANY_TIME, max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from((" ", " ", "  ", "\n", ""))), max_size=80))
def test_words_of_minutes_in_any_order_give_a_reading(words):
    check("".join(word + after for word, after in words))


@settings(ANY_TIME, max_examples=150)
@given(st.text(max_size=400))
def test_any_letters_give_a_reading(text):
    check(text)


@settings(ANY_TIME, max_examples=100)
@given(meetings(), styles(), st.integers(0, 2**32))
def test_made_up_minutes_give_a_reading_however_damaged(meeting, style, seed):
    check(damaged(write_minutes(meeting, style), random.Random(seed)))


@needs_shared
@pytest.mark.parametrize("path", sorted(SHARED.glob("minutes/**/*.txt")), ids=lambda path: path.stem)
def test_real_minutes_give_a_reading_however_damaged(path: Path):
    text = path.read_text(encoding="utf-8")
    check(text)
    for seed in range(6):
        check(damaged(text, random.Random(f"{path.stem} {seed}")))
