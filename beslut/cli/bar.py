"""The progress bar (förloppsindikator) on standard error, while many files are read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from beslut.batch import Progress
from beslut.messages import Message, message, translate

_READING = message("Reading files")
_WORTH_A_BAR = 4
"""So many files are read before anybody wonders."""


@contextmanager
def bar(files: int, lang: str, doing: Message = _READING) -> Iterator[Progress | None]:
    """What to tell of progress; None where standard error is no terminal, or the files, or whatever it is, are few.

    Nothing of the bar is left when the work is done. It is drawn when a file is done and by no thread of its own,
    since processes are to be started beside it.
    """
    if files < _WORTH_A_BAR or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    how_far = MofNCompleteColumn() if doing is _READING else TaskProgressColumn()
    columns = (TextColumn("{task.description}"), BarColumn(), how_far, TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as drawn:
        task = drawn.add_task(translate(doing, lang), total=files)

        def tell(done: int, of: int) -> None:
            drawn.update(task, completed=done, total=of, refresh=True)

        yield tell
