"""Deriving who took part in 1,000 meetings of 20 §§, and every tally, against loading the same meetings."""

from collections.abc import Iterator

from bench.documents import as_json
from bench.loading import collector_at_rest
from bench.table import Figure, medians
from beslut.files import loads_json
from beslut.participation import Participation, participation
from beslut.records import Meeting
from beslut.tallies import Tally, tallies

MEETINGS = 1_000
PEER = "loading"


def figures() -> Iterator[Figure]:
    """Loading and deriving, all kept, and the halves of deriving apart; then all with the collector at rest."""
    documents = as_json(MEETINGS)
    meetings = [loads_json(document) for document in documents]
    derived = [participation(meeting) for meeting in meetings]
    contenders = {
        PEER: lambda: [loads_json(document) for document in documents],
        "participation and tallies": lambda: [_derive(meeting) for meeting in meetings],
        "participation alone": lambda: [participation(meeting) for meeting in meetings],
        "tallies alone": lambda: [tallies(*each) for each in zip(meetings, derived, strict=True)],
    }
    title = f"Deriving participation and tallies of {MEETINGS:,} meetings of 20 §§, all kept"
    aim = "participation and tallies cost no more than loading"
    yield Figure(title=title, seconds=medians(contenders), peer=PEER, aim=aim)
    with collector_at_rest():
        seconds = medians(contenders)
    yield Figure(title=f"{title}, no garbage collection", seconds=seconds, peer=PEER, aim=aim)


def _derive(meeting: Meeting) -> tuple[Participation, tuple[Tally, ...]]:
    derived = participation(meeting)
    return derived, tallies(meeting, derived)
