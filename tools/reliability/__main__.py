"""``python -m tools.reliability``: every trial, and the table in the documentation; fails where one does not hold.

``--times N`` makes fewer of those that are made many times, and then leaves the documentation as it is.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tabulate import tabulate

from tools.accuracy.page import with_tables
from tools.reliability import crowd, flips, kills, no_room
from tools.reliability.servers import new_database, postgresql
from tools.reliability.trial import Trial

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
KILLS = 200
FLIPS = 1000


def trials(folder: Path, killed: int, flipped: int) -> Iterator[Trial]:
    """Every trial, one by one."""
    yield kills.trial(
        folder / "kills", killed, "SQLite", lambda number: str(folder / "kills" / f"{number}.db")
    )
    yield no_room.full(folder / "full")
    yield no_room.read_only(folder / "read-only")
    yield crowd.trial(folder / "crowd", str(folder / "crowd.db"), "SQLite")
    with postgresql() as server:
        yield crowd.trial(folder / "crowd-server", new_database(server, "crowd"), "PostgreSQL")
        killed_at = cache(lambda number: new_database(server, f"killed_{number}"))
        yield kills.trial(folder / "kills-server", killed, "PostgreSQL", killed_at)
    yield from flips.trials(folder / "flips", flipped)


def main() -> int:
    """Make the trials; give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.reliability", description=__doc__)
    parser.add_argument("--times", type=int, help="make so many kills and flips only")
    wanted = parser.parse_args().times
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for trial in trials(Path(folder), wanted or KILLS, wanted or FLIPS):
            print(*trial.row, sep=" | ", flush=True)
            for failure in trial.failures:
                print("   ", failure, flush=True)
            found.append(trial)
    table = tabulate(
        [one.row for one in found], ("trial", "on", "held", ""), tablefmt="pipe", disable_numparse=True
    )
    if wanted is None:
        PAGE.write_text(with_tables(PAGE.read_text("utf-8"), {"trials": table}), "utf-8")
    return 0 if all(one.held == one.times for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
