"""Choosing among what an archive holds (urval): the options of the commands on archives, and what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer
from attrs import field, frozen

from beslut.cli.days import day
from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.records.truths import as_tuple

if TYPE_CHECKING:
    from beslut.archive.selection import Selection

NAME, PARTY, DATE = message("NAME"), message("PARTY"), message("DATE")


def choice(option: str, value: Message, about: Message) -> Any:
    """An option that chooses; `value` is what stands for its value in the help."""
    return typer.Option(option, metavar=value.text, help=about.text)


Bodies = Annotated[
    list[str] | None,
    choice("--body", NAME, message("Only meetings of this body, such as KS; the option again for another.")),
]
Since = Annotated[str | None, choice("--from", DATE, message("Only meetings from this day on."))]
Until = Annotated[str | None, choice("--to", DATE, message("Only meetings until this day."))]
Persons = Annotated[
    list[str] | None,
    choice("--person", NAME, message("Only meetings that name this person; the option again for another.")),
]
Parties = Annotated[
    list[str] | None,
    choice(
        "--party", PARTY, message("Only meetings in which this party sits; the option again for another.")
    ),
]


@frozen(kw_only=True)
class Wanted:
    """What is asked of an archive (urval): which meetings; whatever is empty does not matter.

    It is a `Selection` that can be had before the libraries of the archive are there.
    """

    bodies: tuple[str, ...] = field(default=(), converter=as_tuple)
    since: date | None = None
    until: date | None = None
    persons: tuple[str, ...] = field(default=(), converter=as_tuple)
    parties: tuple[str, ...] = field(default=(), converter=as_tuple)

    def selection(self) -> Selection:
        """The same for the archive."""
        from beslut.archive.selection import Selection

        return Selection(
            bodies=self.bodies,
            since=self.since,
            until=self.until,
            persons=self.persons,
            parties=self.parties,
        )


def wanted(
    bodies: Sequence[str] | None,
    since: str | None,
    until: str | None,
    persons: Sequence[str] | None,
    parties: Sequence[str] | None,
    *,
    on: str | None = None,
) -> Wanted:
    """What these options come to; one day alone, `on`, goes before both limits.

    Raises `InputError` for a day that is none, and for a last day before the first.
    """
    first = None if since is None else day(since, "--from")
    last = None if until is None else day(until, "--to")
    if first is not None and last is not None and last < first:
        raise InputError(
            message("{until} is before {since}", until=last, since=first),
            place="--to",
            mend=message("Give the later day after --to."),
        )
    if on is not None:
        first = last = day(on, "--date")
    return Wanted(bodies=bodies or (), since=first, until=last, persons=persons or (), parties=parties or ())
