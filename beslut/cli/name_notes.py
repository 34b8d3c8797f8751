"""Notes on names (anmärkningar om namn): which names in a report are several people, or one by an alias file."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from attrs import evolve

from beslut.archive.designations import NameNote, said_of
from beslut.messages import Message, message
from beslut.rendering.words import words
from beslut.reports import Report

_MARKED = message("What stands in square brackets is added, to tell people of one name apart.")
_ALIASES = message("An alias file (--aliases) says who is one and the same, and who is not.")


def noted(reports: Sequence[Report], notes: Sequence[NameNote], lang: str) -> list[Report]:
    """The reports, each with the notes on names that it shows and none before it does.

    Of reports in which none of the names stands the very same are given back.
    """
    left = {note: _pattern(note.names) for note in notes}
    explaining: dict[Message, Callable[[Sequence[NameNote]], bool]] = {_MARKED: _is_marked, _ALIASES: bool}
    made = []
    for report in reports:
        text = "\n".join(words(cell.value, lang) for row in report.rows for cell in row) if left else ""
        here = [note for note, pattern in left.items() if pattern.search(text)]
        for note in here:
            del left[note]
        said = [*said_of(here)]
        for explained in [each for each, is_due in explaining.items() if is_due(here)]:
            del explaining[explained]
            said.append(explained)
        made.append(evolve(report, notes=(*report.notes, *said)) if said else report)
    return made


def _is_marked(notes: Sequence[NameNote]) -> bool:
    return any(name.endswith("]") for note in notes for name in note.names)


def _pattern(names: Sequence[str]) -> re.Pattern[str]:
    """Any of the names, as a whole name."""
    return re.compile("|".join(rf"(?<![\w-]){re.escape(name)}(?![\w-])" for name in names), re.IGNORECASE)
