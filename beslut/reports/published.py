"""The public version of a report (publiceringsversion): what may be published, and a list of what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath

from attrs import evolve

from beslut.messages import Message, message, messages
from beslut.reports.report import Cell, Column, Report


def published(report: Report) -> Report:
    """The report without jäv grounds, free text, ids and pay data, saying what was left out.

    Columns that are withheld go, with their values; so do notes that quote the minutes. A table that is withheld as
    a whole keeps its title alone. Of the documents only the names are kept, not the folders that they lie in, and of
    places not the words.
    """
    kept = [index for index, column in enumerate(report.columns) if column.withheld is None]
    whole = report.withheld is not None
    return evolve(
        report,
        title=report.public_title or report.title,
        columns=[report.columns[index] for index in kept],
        rows=[]
        if whole
        else [tuple([_shown(row[index], report.columns[index]) for index in kept]) for row in report.rows],
        notes=() if whole else report.notes,
        private_notes=(),
        picture=None if whole else report.picture,
        sources=[PurePath(document).name for document in report.sources],
        left_out=tuple(_left_out(report)),
    )


def _shown(cell: Cell, column: Column) -> Cell:
    """The cell with its place by the name of the document alone, and without the words that stand there."""
    if cell.withheld is not None:
        return Cell(message("left out"))
    if column.document and isinstance(cell.value, str):
        cell = evolve(cell, value=PurePath(cell.value).name)
    if cell.place is None:
        return cell
    document = None if cell.place.document is None else PurePath(cell.place.document).name
    return evolve(cell, place=evolve(cell.place, document=document, words=None))


def _left_out(report: Report) -> Iterator[Message]:
    if report.withheld is not None:
        yield message("Left out of the public version: this table ({why}).", why=report.withheld)
        return
    dropped = [
        message("{column} ({why})", column=column.label, why=column.withheld)
        for column in report.columns
        if column.withheld is not None
    ]
    if dropped:
        yield message("Left out of the public version: {what}.", what=dropped)
    yield from _single_values(report)
    if report.private_notes:
        yield messages(
            "Left out of the public version: {n} note that quotes the minutes or tells a ground.",
            "Left out of the public version: {n} notes that quote the minutes or tell grounds.",
            len(report.private_notes),
        )


def _single_values(report: Report) -> Iterator[Message]:
    """Values that are left out in columns that else stay, by column and reason."""
    found = Counter(
        (column.label, cell.withheld)
        for row in report.rows
        for column, cell in zip(report.columns, row, strict=True)
        if column.withheld is None and cell.withheld is not None
    )
    for (label, why), times in found.items():
        yield messages(
            "Left out of the public version: {n} value of {column} ({why}).",
            "Left out of the public version: {n} values of {column} ({why}).",
            times,
            column=label,
            why=why,
        )
