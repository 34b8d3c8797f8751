"""Who took part in § 41? Run it from the top of the project: python examples/granvik.py"""

from pathlib import Path

from beslut.participation import Status, participation
from beslut.sources import open_source
from beslut.tallies import tally

minutes = Path(__file__).parent / "granvik-ks-2024-03-05.txt"
(meeting,) = open_source(minutes).meetings

derived = participation(meeting)
for status in (Status.TOOK_PART, Status.DECLINED, Status.DISQUALIFIED):
    for standing in derived.in_paragraph("41").with_status(status):
        line = standing.place.line if standing.place else "?"
        print(f"{standing.name}: {status.term}, {standing.reason} (rad {line})")

print(f"Deltog: {tally(meeting, '41', derived).took_part}")
