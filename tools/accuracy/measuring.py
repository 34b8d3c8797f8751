"""The figures: what the reader finds in each text, summed over sets of texts, and the bars they must reach."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any

from attrs import frozen

from beslut.minutes import Reading, facts
from beslut.minutes.layouts import LAYOUTS, Layout
from beslut.minutes.lines import clean_lines
from beslut.minutes.reader import read_lines
from tools.accuracy.collection import Text
from tools.accuracy.silent import KINDS, silent_misses

# Found, facts written by hand, facts read.
Counts = tuple[int, int, int]
Collected = Mapping[str, "Counter[tuple[Any, ...]]"]


@frozen
class Measured:
    """One text as it was read: the counts of each kind of fact, how many must not be missed, and which were."""

    text: Text
    counts: Mapping[str, Counts]
    weighty: int
    silent: tuple[tuple[str, tuple[Any, ...]], ...]
    unread: int
    notes: int


def measured(score: ModuleType, text: Text, layouts: Sequence[Layout] = LAYOUTS) -> Measured:
    """The text read with these layouts and scored."""
    reading = read(text, layouts)
    gold: Collected = score.collect(text.gold)
    predicted: Collected = score.collect(facts(reading))
    return Measured(
        text,
        score.compare(gold, predicted),
        sum(sum(gold[kind].values()) for kind in KINDS),
        tuple(silent_misses(gold, predicted, reading)),
        len(reading.unread),
        len(reading.notes),
    )


def read(text: Text, layouts: Sequence[Layout] = LAYOUTS) -> Reading:
    """The reading of the text."""
    return read_lines(clean_lines(text.words, text.path.name), text.path.name, layouts)


def summed(found: Iterable[Measured]) -> dict[str, Counts]:
    """The counts of each kind over all of these texts."""
    total: dict[str, Counts] = {}
    for one in found:
        for kind, (hit, gold, read_) in one.counts.items():
            before = total.get(kind, (0, 0, 0))
            total[kind] = (before[0] + hit, before[1] + gold, before[2] + read_)
    return total


def f1(counts: Counts) -> float:
    """The F1 of the counts; 1 where there was nothing to find and nothing was read."""
    hit, gold, read_ = counts
    return 2 * hit / (gold + read_) if gold + read_ else 1.0


def silent_share(found: Sequence[Measured]) -> float:
    """The share of the weighty facts of these texts that were missed in silence."""
    return sum(len(one.silent) for one in found) / max(1, sum(one.weighty for one in found))


@frozen
class Set:
    """A set of texts that is measured by itself, with the least F1 of each kind of fact."""

    name: str
    holds: Callable[[Text], bool]
    bars: Mapping[str, float]


SETS = (
    Set(
        "ordinary layouts",
        lambda text: not text.poured_out,
        {
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
        },
    ),
    Set("one page a line", lambda text: text.poured_out, {"overall": 0.92}),
    Set("all", lambda _: True, {}),
)
MOST_SILENT = 0.005


def below_bars(found: Sequence[Measured]) -> list[str]:
    """Every bar that these texts miss, as a sentence."""
    faults = []
    for one in SETS:
        sums = summed(text for text in found if one.holds(text.text))
        faults += [
            f"{one.name}: {kind} {f1(sums[kind]):.3f}, must be {bar:.2f}"
            for kind, bar in one.bars.items()
            if f1(sums[kind]) < bar
        ]
    if silent_share(found) > MOST_SILENT:
        faults.append(f"silent misses {silent_share(found):.2%}, at most {MOST_SILENT:.1%} may be")
    return faults
