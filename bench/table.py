"""How figures are measured and printed: rounds interleaved, medians, ratios to a peer of the same run."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping

from attrs import frozen
from tabulate import tabulate


@frozen(kw_only=True)
class Figure:
    """One figure: what was measured, the seconds of each contender, whose time counts as one, and the aim.

    `told` says what the seconds are: the median of several rounds, or the sum of many parts.
    """

    title: str
    seconds: Mapping[str, float]
    peer: str
    aim: str
    told: str = "median"

    def table(self) -> str:
        """The figure as people read it."""
        rows = [
            (name, f"{seconds * 1000:,.0f} ms", f"{seconds / self.seconds[self.peer]:.2f}")
            for name, seconds in self.seconds.items()
        ]
        heads = ("", self.told, f"ratio to {self.peer}")
        return f"{self.title}\naim: {self.aim}\n{tabulate(rows, heads, disable_numparse=True)}\n"


def medians(contenders: Mapping[str, Callable[[], object]], rounds: int = 5) -> dict[str, float]:
    """The median seconds of each contender; each round runs all of them, so that a slow spell hits them all.

    What a contender gives is kept until its clock has stopped: whoever loads a thousand meetings keeps them.
    """
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            gc.collect()
            start = time.perf_counter()
            kept = contender()
            seconds[name].append(time.perf_counter() - start)
            del kept
    return {name: statistics.median(times) for name, times in seconds.items()}
