"""Leave one layout out: what each layout family loses when one rewriting of lines is switched off."""

from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType

from attrs import frozen

from beslut.minutes.layouts import LAYOUTS
from tools.accuracy.collection import Text
from tools.accuracy.measuring import Measured, f1, measured, summed


@frozen
class Loss:
    """What is lost without one layout: the overall F1 of all texts, and of each family that reads worse, both ways."""

    layout: str
    overall: float
    families: Mapping[str, tuple[float, float]]


def losses(score: ModuleType, texts: Sequence[Text]) -> tuple[float, tuple[Loss, ...]]:
    """The overall F1 with every layout, and the loss without each, in the order of the list."""
    whole = [measured(score, text) for text in texts]
    before = _families(whole)
    found = []
    for layout in LAYOUTS:
        others = tuple(one for one in LAYOUTS if one is not layout)
        without = [measured(score, text, others) for text in texts]
        after = _families(without)
        worse = {tag: (before[tag], after[tag]) for tag in before if after[tag] < before[tag]}
        found.append(Loss(layout.name, _overall(without), worse))
    return _overall(whole), tuple(found)


def _families(found: Iterable[Measured]) -> dict[str, float]:
    """The overall F1 of each layout family."""
    held: dict[str, list[Measured]] = {}
    for one in found:
        held.setdefault(one.text.layout, []).append(one)
    return {tag: _overall(of_it) for tag, of_it in held.items()}


def _overall(found: Iterable[Measured]) -> float:
    return f1(summed(found)["overall"])
