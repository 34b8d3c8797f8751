"""Adding minutes without a day, known again by what they say: where few are there, against where many are."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

from attrs import evolve, frozen

from bench.documents import meetings
from bench.filling import DOING
from bench.table import Figure
from beslut.archive.archive import Archive, Origin, open_archive
from beslut.records import Body, Meeting

ADDED = 300
PART = 20
THERE = (0, 900, 3_000)


def figures() -> Iterator[Figure]:
    """The same number of minutes of one body, after none, some and many; part by part, each archive in turn."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as held:
        lanes = [
            _Lane.filled(Path(folder), held, there=there, dated=dated)
            for there, dated in [*((there, False) for there in THERE), (THERE[-1], True)]
        ]
        spent = {lane.name: 0.0 for lane in lanes}
        for start in range(0, ADDED, PART):
            for lane in lanes:
                spent[lane.name] += lane.add(lane.there + start, PART)
    yield Figure(
        title=f"Adding {ADDED} minutes of one body whose first § is that of all others, one transaction each",
        seconds=spent,
        peer=lanes[0].name,
        aim="about 1 without a day, however many are there",
        told="sum",
    )


@frozen(kw_only=True)
class _Lane:
    """An archive that holds so many minutes of the body already, all with a day or all without."""

    archive: Archive
    there: int
    dated: bool

    @classmethod
    def filled(cls, folder: Path, held: ExitStack, *, there: int, dated: bool) -> "_Lane":
        """Make it in a folder."""
        archive = held.enter_context(open_archive(str(folder / f"{there}-{dated}.db"), create=True))
        lane = cls(archive=archive, there=there, dated=dated)
        lane.add(0, there)
        return lane

    @property
    def name(self) -> str:
        return f"{'with' if self.dated else 'without'} a day, {self.there:,} there"

    def add(self, first: int, count: int) -> float:
        """Add so many, from a number on; gives the seconds."""
        start = time.perf_counter()
        for number in range(first, first + count):
            origin = Origin(name=f"{number}.txt", sha256=f"{number:064x}")
            self.archive.add(_distinct(number, dated=self.dated), DOING, origin)
        return time.perf_counter() - start


def _distinct(number: int, *, dated: bool) -> Meeting:
    """A meeting that says something of its own in its second §, and what all say in its first."""
    first, second, *rest = _MADE.paragraphs
    own = evolve(second, decision=f"Ärende {number} bordläggs.")
    same = evolve(first, title="Mötets öppnande")
    body = Body(name="Kommunstyrelsen", municipality="Granvik", seats=15)
    day = date(1990, 1, 1) + timedelta(days=number) if dated else None
    return evolve(_MADE, body=body, date=day, paragraphs=[same, own, *rest])


(_MADE,) = meetings(1)
