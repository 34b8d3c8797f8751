"""`beslut archive rebuild`: the derived tables, made anew from the truth."""

import typer

from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.archive.saying import say
from beslut.cli.bar import bar_over_records
from beslut.cli.desk import Desk
from beslut.messages import message, messages

ABOUT = message("Derive people, participation, votes, findings and the search index anew from the records.")


def run(context: typer.Context, archive: Url = DEFAULT) -> None:
    """Härled på nytt."""
    desk: Desk = context.obj
    with opened(archive) as held, bar_over_records(desk.lang, message("Deriving records")) as progress:
        from beslut.archive import derived

        with held.writing() as connection:
            count = derived.rebuild(connection, progress)
    said = messages("{n} record derived anew", "{n} records derived anew", count)
    say(desk, message("{what}", what=said))
