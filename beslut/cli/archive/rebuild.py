"""`beslut archive rebuild`: the derived tables, made anew from the truth."""

import typer

from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.archive.saying import say
from beslut.messages import message, messages

ABOUT = message("Derive people, participation, votes, findings and the search index anew from the records.")


def run(context: typer.Context, archive: Url = DEFAULT) -> None:
    """Härled på nytt."""
    with opened(archive) as held:
        from beslut.archive import derived

        with held.writing() as connection:
            count = derived.rebuild(connection)
    said = messages("{n} record derived anew", "{n} records derived anew", count)
    say(context.obj, message("{what}", what=said))
