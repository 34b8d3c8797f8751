"""Judging 1,000 meetings of 20 §§ by every rule, against deriving their participation."""

from collections.abc import Iterator

from bench.documents import as_json
from bench.table import Figure, medians
from beslut.files import loads_json
from beslut.law import LocalRules
from beslut.participation import participation
from beslut.rules import RULES, check

MEETINGS = 1_000
PEER = "participation"


def figures() -> Iterator[Figure]:
    """The rules alone, on participation that is at hand, and with deriving it, as a program would from a record."""
    meetings = [loads_json(document) for document in as_json(MEETINGS)]
    derived = [participation(meeting) for meeting in meetings]
    local = LocalRules()
    contenders = {
        PEER: lambda: [participation(meeting) for meeting in meetings],
        "checking": lambda: [
            check(meeting, local=local, derived=each) for meeting, each in zip(meetings, derived, strict=True)
        ],
        "participation and checking": lambda: [check(meeting, local=local) for meeting in meetings],
    }
    yield Figure(
        title=f"Judging {MEETINGS:,} meetings of 20 §§ by {len(RULES)} rules, all kept",
        seconds=medians(contenders),
        peer=PEER,
        aim="checking costs at most 3 x deriving participation",
    )
