"""The reader on published minutes, judged by facts that were written by hand and are never regenerated."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from beslut.minutes import facts, read_minutes

WHOLE = ("lekeberg-ksau-2022-02-07", "lekeberg-ksau-33", "hogsby-ks-2007-01-08")


def score_program(shared: Path) -> ModuleType:
    """The program that scores facts, as it lies beside the minutes."""
    spec = importlib.util.spec_from_file_location("score", shared / "minutes" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def counts(shared: Path, names: list[Path]) -> dict[str, tuple[int, int, int]]:
    """`{kind: (found, gold, predicted)}` over several minutes."""
    score = score_program(shared)
    total: dict[str, list[int]] = {}
    for text in names:
        gold = json.loads(text.with_suffix(".facts.json").read_text(encoding="utf-8"))
        compared = score.compare(score.collect(gold), score.collect(facts(read_minutes(text))))
        for kind, triple in compared.items():
            held = total.setdefault(kind, [0, 0, 0])
            total[kind] = [a + b for a, b in zip(held, triple, strict=True)]
    return {kind: (found, gold, predicted) for kind, (found, gold, predicted) in total.items()}


def f1(triple: tuple[int, int, int]) -> float:
    found, gold, predicted = triple
    return 2 * found / (gold + predicted) if gold + predicted else 1.0


@pytest.mark.parametrize("name", WHOLE)
def test_every_fact_of_the_published_minutes_is_found_and_no_other(shared: Path, name: str) -> None:
    found = counts(shared, [shared / "minutes" / f"{name}.txt"])
    assert {kind: triple for kind, triple in found.items() if len(set(triple)) > 1} == {}


@pytest.mark.parametrize("name", WHOLE)
def test_nothing_that_matters_is_left_unread(shared: Path, name: str) -> None:
    reading = read_minutes(shared / "minutes" / f"{name}.txt")
    assert (reading.unread, reading.notes) == ((), ())


@pytest.mark.parametrize("name", WHOLE)
def test_every_fact_stands_on_the_line_that_its_place_names(shared: Path, name: str) -> None:
    path = shared / "minutes" / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").split("\n")
    meeting = read_minutes(path).meeting
    for row in meeting.attendance:
        assert row.place is not None
        assert row.place.line is not None
        assert row.name in lines[row.place.line - 1]
    for one in meeting.non_participation:
        assert one.place is not None
        assert one.place.line is not None
        assert str(one.actor.name) in " ".join(lines[one.place.line - 1 : one.place.line + 2])


BARS = {
    "people": 0.98,
    "replaces": 0.97,
    "roles": 0.97,
    "non_participation": 0.98,
    "votes": 0.98,
    "roll": 0.97,
    "reservations": 0.97,
    "paragraphs": 0.99,
    "meeting": 0.97,
    "overall": 0.98,
}


def whole_texts(shared: Path) -> list[Path]:
    made = sorted((shared / "minutes" / "made").glob("*.txt"))
    return [
        *sorted((shared / "minutes").glob("*.txt")),
        *(one for one in made if not one.name.startswith("rad-")),
    ]


def test_the_bars_hold_over_all_minutes_of_ordinary_layout(shared: Path) -> None:
    found: dict[str, Any] = counts(shared, whole_texts(shared))
    below = {kind: f1(found[kind]) for kind, bar in BARS.items() if f1(found[kind]) < bar}
    assert below == {}
