"""The collection of minutes judged: no error but those that a person has looked at, and what must be noted."""

import re
from pathlib import Path

import pytest

from beslut.messages import translate
from beslut.minutes import read_minutes
from beslut.rules import Severity, check

ROOT = Path(__file__).resolve().parents[2]
LOOKED_AT = re.findall(
    r"^\| `(?P<file>[\w-]+)` \| (?P<line>\d+) \| (?P<rule>R\d+) \| (?P<paragraphs>[^|]+) \|",
    (ROOT / "docs" / "accuracy.md").read_text("utf-8"),
    re.MULTILINE,
)


@pytest.fixture(scope="session")
def judged(shared):
    """Every text of the collection with its judgement, by the name of the file."""
    texts = sorted((*(shared / "minutes").glob("*.txt"), *(shared / "minutes" / "made").glob("*.txt")))
    return {text.stem: check(read_minutes(text).meeting) for text in texts}


def test_every_error_was_looked_at_by_hand_and_stands_in_the_documentation(judged):
    found = {
        (name, str(one.place.line if one.place else ""), one.rule, ", ".join(one.paragraphs))
        for name, judgement in judged.items()
        for one in judgement.with_severity(Severity.ERROR)
    }
    assert found == {(file, line, rule, numbers.strip()) for file, line, rule, numbers in LOOKED_AT}


def test_the_texts_of_real_bodies_have_no_error_at_all(judged, shared):
    real = {text.stem for text in (shared / "minutes").glob("*.txt")}
    assert {name for name in real if judged[name].with_severity(Severity.ERROR)} == set()


def test_the_adjuster_of_lekeberg_declined_in_paragraph_16_and_that_is_noted(judged):
    (note,) = judged["lekeberg-ksau-2022-02-07"].of("R70").findings
    assert note.severity is Severity.NOTE
    assert note.paragraphs == ("16",)
    assert note.persons == ("Caroline Elfors (M)",)


def test_the_printed_appeal_period_of_lekeberg_ends_a_day_after_the_last_day(judged):
    (note,) = judged["lekeberg-ksau-2022-02-07"].of("R75").findings
    assert note.severity is Severity.NOTE
    assert "2022-03-01" in translate(note.what)
    assert "2022-03-02" in translate(note.what)


def test_the_law_of_the_day_is_asked_and_old_minutes_get_no_error_from_memory(judged):
    old = judged["hogsby-ks-2007-01-08"]
    assert old.day.year == 2007
    assert {one.citation.act.number for one in old.findings} == {"1991:900"}
