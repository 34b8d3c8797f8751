"""A program that imports record files into an archive, and says of each when it is confirmed; it may be killed.

``python -m tools.reliability.importer ARCHIVE FILE...``: a line `confirmed RECORD` for each meeting whose transaction
has ended, `known RECORD` where the archive had it, and at last `done`. An error of beslut is printed as `refused: ...`
with exit code 2. `BESLUT_LARGEST_FILE` limits the size of any file, in bytes, as a full disk would; `BESLUT_USER` is
the number of a user to become.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from datetime import UTC, datetime

from sqlalchemy.engine import make_url

from beslut.archive.archive import Added, Doing, open_archive
from beslut.archive.record_ids import record_id
from beslut.errors import BeslutError
from beslut.files import load_meetings
from beslut.messages import message


def main(where: str, files: list[str]) -> int:
    """Import the files one by one; give the exit code."""
    _limit()
    try:
        with open_archive(where, create=True) as archive:
            for file in files:
                for meeting in load_meetings(file):
                    added = archive.add(
                        meeting, Doing(who="reliability", at=datetime(2024, 1, 1, tzinfo=UTC))
                    )
                    word = "confirmed" if added is Added.ADDED else "known"
                    print(word, record_id(meeting), flush=True)
    except BeslutError as error:
        print("refused:", error, flush=True)
        return 2
    print("done", flush=True)
    return 0


def _limit() -> None:
    largest, user = os.environ.get("BESLUT_LARGEST_FILE"), os.environ.get("BESLUT_USER")
    if largest is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(largest), int(largest)))
    if user is not None:
        str(message("yes"))  # what is read from the package later must be read while that is still allowed
        make_url("sqlite://").get_dialect()
        os.setuid(int(user))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
