"""`beslut archive list`: the records of an archive."""

from typing import Annotated

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.choosing import Bodies, Parties, Persons, Since, Until, wanted
from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.options import Bom, Format, Output
from beslut.messages import message

ABOUT = message("List the records: id, number of versions, and what happened last.")

Withdrawn = Annotated[
    bool,
    typer.Option("--withdrawn", help=message("Only records that are withdrawn and do not count.").text),
]


def run(
    context: typer.Context,
    archive: Url = DEFAULT,
    body: Bodies = None,
    since: Since = None,
    until: Until = None,
    person: Persons = None,
    party: Parties = None,
    withdrawn: Withdrawn = False,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Lista."""
    asked = wanted(body, since, until, person, party)
    with opened(archive) as held:
        from beslut.archive.listing import listed

        with held.reading() as connection:
            found = tuple(listed(connection, asked.selection(), withdrawn_alone=withdrawn))
    context.obj.deliver(tables.records(found), form, output, bom)
