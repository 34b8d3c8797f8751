"""`beslut archive people`: everybody by terms of office, and pairs of people who may be one."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive import people_tables
from beslut.cli.archive.choosing import DATE, NAME, PARTY, choice, wanted
from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.options import Bom, Format, Output, table_option
from beslut.messages import message

ABOUT = message(
    "People and their terms of office, and the pairs who may be one and the same; nobody is merged silently."
)
TABLES = ("persons", "pairs")


Aliases = Annotated[
    Path | None,
    typer.Option(
        "--aliases",
        metavar=message("FILE").text,
        help=message(
            "A file that says who is one and the same, and who is not; those are no pairs any more."
        ).text,
    ),
]
Table = Annotated[
    str | None,
    table_option(
        TABLES, message("Only this table. CSV holds one: persons, where nothing else is asked for.")
    ),
]
OfBody = Annotated[
    list[str] | None,
    choice("--body", NAME, message("Only people of this body, such as KS; the option again for another.")),
]
Since = Annotated[str | None, choice("--from", DATE, message("Only people of meetings from this day on."))]
Until = Annotated[str | None, choice("--to", DATE, message("Only people of meetings until this day."))]
Person = Annotated[
    list[str] | None,
    choice(
        "--person",
        NAME,
        message("Only people of this name, or with these words in it; the option again for another."),
    ),
]
Party = Annotated[
    list[str] | None,
    choice("--party", PARTY, message("Only people of this party; the option again for another.")),
]


def run(
    context: typer.Context,
    archive: Url = DEFAULT,
    aliases: Aliases = None,
    table: Table = None,
    body: OfBody = None,
    since: Since = None,
    until: Until = None,
    person: Person = None,
    party: Party = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Personer."""
    asked = wanted(body, since, until, person, party)
    with opened(archive) as held:
        from beslut.archive.alias_file import load_aliases
        from beslut.archive.choosing import chosen
        from beslut.archive.doubtful import doubtful_pairs
        from beslut.archive.people import people

        said = None if aliases is None else load_aliases(aliases)
        with held.reading() as connection:
            found = people(connection, said)
            known = chosen(connection, found, asked.selection())
    for warning in found.warnings:
        context.obj.warn(warning)
    shown = {id(one) for one in known}
    doubtful = [one for one in doubtful_pairs(found) if {id(one.first), id(one.second)} & shown]
    reports = {"persons": people_tables.persons(known), "pairs": people_tables.pairs(doubtful)}
    wanted_tables = [table] if table else ["persons"] if form == "csv" else TABLES
    context.obj.deliver([reports[name] for name in wanted_tables], form, output, bom)
