"""The progress bar (förloppsindikator) on standard error, while many files are read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from beslut.batch import Progress
from beslut.messages import message, translate

_WORTH_A_BAR = 4
"""So many files are read before anybody wonders."""


@contextmanager
def bar(files: int, lang: str) -> Iterator[Progress | None]:
    """What to tell of progress; None where standard error is no terminal, or the files are few.

    Nothing of the bar is left when the files are read. It is drawn when a file is done and by no thread of its own,
    since processes are to be started beside it.
    """
    if files < _WORTH_A_BAR or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as drawn:
        task = drawn.add_task(translate(message("Reading files"), lang), total=files)

        def tell(done: int, of: int) -> None:
            drawn.update(task, completed=done, total=of, refresh=True)

        yield tell
