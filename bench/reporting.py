"""Reports over 1,000 meetings of 20 §§ and 31 seats: the time that they take, and the memory, meeting by meeting."""

import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import frozen
from tabulate import tabulate

from bench.documents import of_one_body
from bench.table import Figure, medians
from beslut.files import loads_json
from beslut.rendering import as_bytes
from beslut.reports import Account, account
from beslut.reports.overview import Overview
from beslut.reports.statistics import tables
from beslut.reports.statistics.survey import Survey

MEETINGS = 1_000
SEATS = 31
PEER = "loading and deriving"


@frozen(kw_only=True)
class Memory:
    """The most memory that was in use while so many meetings were reported on, in the same run."""

    title: str
    peaks: dict[str, dict[int, int]]
    aim: str

    def table(self) -> str:
        """The figure as people read it."""
        counts = sorted(next(iter(self.peaks.values())))
        rows = [
            (
                name,
                *(f"{peaks[count] / 1e6:,.1f} MB" for count in counts),
                f"{peaks[counts[-1]] / peaks[counts[0]]:.1f}",
            )
            for name, peaks in self.peaks.items()
        ]
        heads = ("", *(f"{count:,} meetings" for count in counts), "growth")
        return f"{self.title}\naim: {self.aim}\n{tabulate(rows, heads, disable_numparse=True)}\n"


def figures() -> Iterator[Figure | Memory]:
    """Statistics as a page of HTML, against loading and deriving alone; then the memory that they take."""
    documents = of_one_body(MEETINGS, SEATS)
    contenders: dict[str, Callable[[], object]] = {
        PEER: lambda: [_derived(document) for document in documents],
        "statistics as HTML": lambda: _statistics(documents),
        "the whole page as HTML": lambda: _page(documents),
    }
    yield Figure(
        title=f"Loading {MEETINGS:,} meetings of 20 §§ and {SEATS} seats, deriving who took part, and reporting on all",
        seconds=medians(contenders, rounds=3),
        peer=PEER,
        aim="the report, loading and deriving included, takes at most 2 x loading and deriving",
    )
    yield Memory(
        title=f"Memory at the most, meetings of 20 §§ and {SEATS} seats with the same people",
        peaks={
            "statistics": _peaks(documents, _statistics),
            "the whole page": _peaks(documents, _page),
            "the meetings themselves, all kept": _peaks(
                documents, lambda some: [_derived(each) for each in some]
            ),
        },
        aim="the statistics grow with the number of persons, not of meetings x persons x §§",
    )


def _derived(document: bytes) -> Account:
    return account(loads_json(document))


def _statistics(documents: Iterable[bytes]) -> bytes:
    survey = Survey()
    for document in documents:
        survey.add(_derived(document))
    reports = [
        tables.bodies(survey),
        *tables.parties(survey),
        *tables.persons(survey),
        *tables.meetings(survey),
    ]
    return as_bytes(tables.defined_once(reports), "html")


def _page(documents: Iterable[bytes]) -> bytes:
    """What `beslut report` gives: attendance, votes and jäv."""
    overview = Overview()
    for document in documents:
        overview.add(_derived(document))
    return as_bytes(overview.reports, "html")


def _peaks(documents: Sequence[bytes], work: Callable[[Sequence[bytes]], object]) -> dict[int, int]:
    """The most memory in use, for a tenth of the meetings and for all."""
    peaks = {}
    work(documents[:1])  # what is imported and remembered once is not counted
    for count in (len(documents) // 10, len(documents)):
        tracemalloc.start()
        kept = work(documents[:count])
        peaks[count] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        del kept
    return peaks
