"""`beslut archive search`: titles and decisions by their words."""

from typing import Annotated

import typer

from beslut.cli.archive import tables
from beslut.cli.archive.choosing import Bodies, Parties, Persons, Since, Until, wanted
from beslut.cli.archive.options import DEFAULT, Url, opened
from beslut.cli.options import Bom, Format, Output
from beslut.errors import InputError
from beslut.messages import message

ABOUT = message("Search titles and decisions: the §§ that hold all the words, the best first.")
MOST = 50
READ_BY_PEOPLE = ("terminal", "markdown", "html")
"""Forms in which the part of a decision around the words is enough; others get all of it."""


def _limit(written: str) -> int:
    """A whole number from 1 up; raises `InputError` for anything else."""
    if not (written.isdecimal() and int(written) > 0):
        raise InputError(
            message("“{chosen}” is not a value of this option", chosen=written),
            place="--limit",
            mend=message("Give a whole number, 1 or more."),
        )
    return min(int(written), 2**31)


def _said(words: str) -> str:
    """The words; raises `InputError` where they have no letter and no figure: every § would hold them, or none."""
    if not any(sign.isalnum() for sign in words):
        raise InputError(
            message("there is no word to search for"),
            place="beslut archive search",
            mend=message("Give one word or more: beslut archive search förskola"),
        )
    return words


Words = Annotated[
    list[str],
    typer.Argument(metavar=message("WORDS").text, help=message("All of them are to be in the §.").text),
]
Limit = Annotated[
    int | None,
    typer.Option(
        "--limit",
        metavar="N",
        parser=_limit,
        help=message("Show at most so many hits; without the option 50.").text,
    ),
]


def run(
    context: typer.Context,
    words: Words,
    archive: Url = DEFAULT,
    body: Bodies = None,
    since: Since = None,
    until: Until = None,
    person: Persons = None,
    party: Parties = None,
    limit: Limit = None,
    form: Format = "terminal",
    output: Output = None,
    bom: Bom = False,
) -> None:
    """Sök."""
    asked = wanted(body, since, until, person, party)
    looked_for = _said(" ".join(words))
    with opened(archive) as held:
        from beslut.archive.search import found

        with held.reading() as connection:
            answer = found(connection, looked_for, limit or MOST, asked.selection())
    report = tables.hits(answer, looked_for if form in READ_BY_PEOPLE else None)
    context.obj.deliver(report, form, output, bom)
