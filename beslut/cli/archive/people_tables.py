"""People of an archive as reports: everybody with terms, and the pairs who may be one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from beslut.messages import Message, message, messages
from beslut.reports import Cell, Column, Report

if TYPE_CHECKING:
    from beslut.archive.doubtful import Doubtful
    from beslut.archive.people import Known

MUNICIPALITY = Column(name="municipality", label=message("Municipality"))


def persons(known: Sequence[Known]) -> Report:
    """One row a person: name, party, terms, and whatever was joined to make it one."""
    return Report(
        name="archive_people",
        title=message("People in the archive"),
        columns=(
            Column(name="name", label=message("Name"), key=True),
            Column(name="party", label=message("Party")),
            Column(name="terms", label=message("Terms")),
            Column(name="meetings", label=message("Meetings"), figures=True),
            Column(name="joined", label=message("Joined by")),
            Column(name="names", label=message("Other names")),
            MUNICIPALITY,
        ),
        rows=[_person(one) for one in known],
        notes=_notes(known),
    )


def pairs(found: Iterable[Doubtful]) -> Report:
    """The pairs of people who may be one."""
    rows = [
        (
            Cell(_called(one.first)),
            Cell(_terms(one.first)),
            Cell(_called(one.second)),
            Cell(_terms(one.second)),
            Cell(one.why),
            Cell(one.together),
            Cell(one.first.municipality or None),
        )
        for one in found
    ]
    return Report(
        name="archive_pairs",
        title=message("People who may be one and the same"),
        columns=(
            Column(name="first", label=message("One"), key=True),
            Column(name="first_terms", label=message("Terms of the one")),
            Column(name="second", label=message("The other"), key=True),
            Column(name="second_terms", label=message("Terms of the other")),
            Column(name="why", label=message("Why"), prose=True),
            Column(name="together", label=message("Meetings with both"), figures=True),
            MUNICIPALITY,
        ),
        rows=rows,
        notes=(
            message("An alias file settles a pair: “is” where the two are one, “not” where they are not.")
            if rows
            else message("There is no such pair."),
        ),
    )


def _person(one: Known) -> tuple[Cell, ...]:
    return (
        Cell(one.printed[0]),
        Cell(tuple(party.short for party in one.parties if party.short) or None),
        Cell(_terms(one)),
        Cell(one.meetings),
        Cell(_joined(one) or None),
        Cell(one.printed[1:] or None),
        Cell(one.municipality or None),
    )


def _terms(one: Known) -> tuple[str | Message, ...]:
    """The terms as first and last year; one without a day is told as such."""
    from beslut.archive.elections import UNDATED, spans

    undated = (message("no day"),) if UNDATED in one.terms else ()
    return (*spans(one.terms), *undated)


def _joined(one: Known) -> tuple[str | Message, ...]:
    return (*one.presumed, *one.rows)


def _called(one: Known) -> str:
    name, party = one.printed[0], one.shown.party.short
    return f"{name} ({party})" if party else name


def _notes(known: Sequence[Known]) -> tuple[Message, ...]:
    from beslut.archive.identity import in_consecutive_terms

    notes: list[Message] = [messages("{n} person.", "{n} people.", len(known))]
    if any(in_consecutive_terms(one.identities) for one in known):
        notes.append(
            message(
                "Consecutive terms: one name and party in terms that follow each other is presumed to be one person;"
                " “not” in an alias file tells them apart."
            )
        )
    if any(one.lacking for one in known):
        notes.append(
            message(
                "Where municipality, party or day is not printed, it is presumed to be the only one in the archive"
                " whom it can be; “not” in an alias file tells them apart."
            )
        )
    if any(one.rows for one in known):
        notes.append(message("aliases[0] and so on: joined by that row of the alias file."))
    return tuple(notes)
