"""Batches (satser): the same work on many files, in one process or several, where no file stops the rest."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

from beslut.errors import BeslutError, InputError
from beslut.messages import message

T = TypeVar("T")
Work: TypeAlias = Callable[[Path], T]
Progress: TypeAlias = Callable[[int, int], None]
"""Told how many files are done, of how many: once before the first and once after each."""


def counted(things: Sequence[T], progress: Progress | None = None) -> Iterator[T]:
    """The things, one at a time, while somebody is told how many are done (förlopp)."""
    for done, thing in enumerate(things):
        if progress is not None:
            progress(done, len(things))
        yield thing
    if progress is not None:
        progress(len(things), len(things))


_FEW = 4
"""So many files are read sooner than a process for each has started."""

_AHEAD = 8
"""So many files a process are given out before the first of them must be done."""


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each(
    work: Work[T], paths: Sequence[Path], jobs: int = 1, progress: Progress | None = None
) -> tuple[T | BeslutError, ...]:
    """What the work gives of each file, or the error that it ended in; in the order of the files.

    With `jobs` above 1 the files are shared out over so many processes, and `work` must be a function that they can
    find by its name. Neither what comes out nor its order depends on `jobs`.
    """
    return tuple(stream(work, paths, jobs, progress))


def stream(
    work: Work[T], paths: Sequence[Path], jobs: int = 1, progress: Progress | None = None
) -> Iterator[T | BeslutError]:
    """The same as `each`, one file at a time: what is not kept by whoever asks takes no room.

    The processes are never more than a few files ahead.
    """
    tell = progress or _silent
    tell(0, len(paths))
    jobs = min(jobs, len(paths))
    few = jobs < 2 or len(paths) < _FEW
    outcomes = map(partial(attempt, work), paths) if few else _shared_out(work, paths, jobs)
    for done, outcome in enumerate(outcomes, start=1):
        tell(done, len(paths))
        yield outcome


def _silent(done: int, of: int) -> None:
    """Nobody wants to know."""


def attempt(work: Work[T], path: Path) -> T | BeslutError:
    """What the work gives of one file, or its error.

    A fault of ours becomes an error of that file too: whoever reads five hundred files wants the other ones.
    """
    try:
        return work(path)
    except BeslutError as error:
        return error
    except Exception as fault:
        return InputError(
            message(
                "beslut itself failed on this file: {fault}", fault=f"{type(fault).__name__}: {fault}".strip()
            ),
            place=str(path),
            mend=message("Please report it, with the file if it is public."),
        )


def _shared_out(work: Work[T], paths: Sequence[Path], jobs: int) -> Iterator[T | BeslutError]:
    pool = _pool(jobs)
    waiting: deque[tuple[Future[T | BeslutError], Path]] = deque()
    try:
        for path in paths:
            try:
                future = pool.submit(attempt, work, path)
            except BrokenProcessPool:
                pool = _pool(jobs)
                future = pool.submit(attempt, work, path)
            waiting.append((future, path))
            if len(waiting) == jobs * _AHEAD:
                yield _outcome(*waiting.popleft(), work)
        while waiting:
            yield _outcome(*waiting.popleft(), work)
    finally:
        pool.shutdown(wait=not waiting, cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=_end_when_interrupted)


def _end_when_interrupted() -> None:
    """An interrupt from the keyboard reaches every process; only the first one should say anything about it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _outcome(future: Future[T | BeslutError], path: Path, work: Work[T]) -> T | BeslutError:
    """What a process gave; where the processes broke down, the file is tried again in a process of its own."""
    try:
        return future.result()
    except BrokenProcessPool:
        pass
    with _pool(1) as alone:
        try:
            return alone.submit(attempt, work, path).result()
        except BrokenProcessPool:
            return InputError(
                message("the process that read this file was ended from outside"),
                place=str(path),
                mend=message("The memory may not have been enough; try again with --jobs 1."),
            )
