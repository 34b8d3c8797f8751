"""`beslut archive add`, as it may be killed or have no room: the very command, with the limits that a trial sets.

``python -m tools.reliability.importer ARCHIVE FILE...``: the line `begun` when everything is loaded and the command is
about to run, then what the command prints. `BESLUT_LARGEST_FILE` limits the size of any file, in bytes, as a full disk
would; `BESLUT_USER` is the number of a user to become.
"""

from __future__ import annotations

import os
import resource
import signal
import sys

from sqlalchemy.engine import make_url

import beslut.archive.archive  # what is loaded before the command runs is not killed while it is loaded
from beslut.cli import main as command
from beslut.messages import message


def main(where: str, files: list[str]) -> int:
    """Run the command; give its exit code."""
    _limit()
    print("begun", flush=True)
    options = ("--archive", where, "--who", "reliability", "--jobs", "1", "--lang", "en")
    return command(["archive", "add", *files, *options])


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
    assert beslut.archive.archive
    sys.exit(main(sys.argv[1], sys.argv[2:]))
