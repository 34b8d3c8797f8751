"""The progress bar (förloppsindikator) on standard error, while many files are read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from beslut.batch import Progress
from beslut.messages import Message, message, translate

_WORTH_A_BAR = 4
"""So many files are read before anybody wonders."""
_MANY = 500
"""So many records of an archive: they are read a hundred times as fast as files."""
_STEPS = 50
"""So often a bar over records is drawn anew; drawing takes longer than reading one."""


@contextmanager
def bar(files: int, lang: str) -> Iterator[Progress | None]:
    """What to tell of progress; None where standard error is no terminal, or the files are few.

    Nothing of the bar is left when the files are read. It is drawn when a file is done and by no thread of its own,
    since processes are to be started beside it.
    """
    if files < _WORTH_A_BAR or not sys.stderr.isatty():
        yield None
        return
    with ExitStack() as until_done:
        yield _drawn(until_done, translate(message("Reading files"), lang))


@contextmanager
def bar_over_records(lang: str, doing: Message) -> Iterator[Progress | None]:
    """The same for records of an archive, of which nobody knows how many there are until they are asked for.

    Nothing is drawn, and the library that draws is not fetched, until it is told that they are many.
    """
    if not sys.stderr.isatty():
        yield None
        return
    with ExitStack() as until_done:
        drawn: list[Progress] = []

        def tell(done: int, of: int) -> None:
            if of < _MANY or (done != of and done % max(1, of // _STEPS)):
                return
            if not drawn:
                drawn.append(_drawn(until_done, translate(doing, lang)))
            drawn[0](done, of)

        yield tell


def _drawn(until_done: ExitStack, said: str) -> Progress:
    """A bar on standard error, which is gone when the stack is left."""
    from rich import progress
    from rich.console import Console

    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TimeRemainingColumn(),
    )
    shown = until_done.enter_context(
        progress.Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False)
    )
    task = shown.add_task(said, total=None)

    def tell(done: int, of: int) -> None:
        shown.update(task, completed=done, total=of, refresh=True)

    return tell
