"""`beslut archive withdraw`: a record that no longer counts."""

import typer

from beslut.cli.archive.options import DEFAULT, Reason, Record, Url, Who, doing, opened
from beslut.cli.archive.saying import say
from beslut.messages import message

ABOUT = message("Say that a record does not count, with the reason; it stays to be seen.")


def run(context: typer.Context, record: Record, why: Reason, archive: Url = DEFAULT, who: Who = None) -> None:
    """Återkalla."""
    with opened(archive) as held:
        entry = held.withdraw(record, doing(who, why))
    say(
        context.obj, message("{record}: version {number}, withdrawn", record=record, number=str(entry.number))
    )
