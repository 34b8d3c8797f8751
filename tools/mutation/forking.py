"""Processes made by forking (processer): work in a copy of this process, which nothing of it comes back from."""

import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable
from math import ceil
from pathlib import Path

from attrs import define

CRASHED = 70
"""The exit code of work that raised."""
OUT_OF_TIME = 128 + signal.SIGXCPU
"""The exit code of work that computed for too long."""


@define(eq=False)
class Forked:
    """A process that was forked; `code` is its exit code once it has ended, 128 and the signal where one ended it."""

    pid: int
    code: int | None = None

    def ended(self) -> bool:
        """Whether it has ended."""
        if self.code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.code = _code(status)
        return self.code is not None

    def wait(self) -> int:
        """Wait for the end, and give the exit code."""
        if self.code is None:
            self.code = _code(os.waitpid(self.pid, 0)[1])
        return self.code

    def end(self) -> None:
        """End it, with everything that it has started."""
        if self.code is None:
            os.killpg(self.pid, signal.SIGKILL)
            self.wait()


def forked(work: Callable[[], int], output: Path | None = None, seconds: float | None = None) -> Forked:
    """Do this work in a process of its own, which ends with what the work gives; what it prints goes to a file.

    `seconds` limits the time that it computes, however busy the machine is.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        return Forked(pid)
    code = CRASHED
    try:
        os.setpgid(0, 0)
        if seconds is not None:
            resource.setrlimit(resource.RLIMIT_CPU, (ceil(seconds), ceil(seconds) + 1))
        where = os.open(output or os.devnull, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(where, 1)
        os.dup2(where, 2)
        code = work()
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _code(status: int) -> int:
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code
