"""Notes on names (anmärkningar om namn): which names in a report are several people, or one by an alias file."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from beslut.archive.designations import NameNote
from beslut.messages import message
from beslut.rendering.words import words
from beslut.reports import Report

_EXPLAINED = message(
    "What stands in square brackets is added, to tell people of one name apart. An alias file (--aliases) says who is"
    " one and the same."
)


def noted(reports: Sequence[Report], notes: Sequence[NameNote], lang: str) -> list[Report]:
    """The reports, each with the notes on names that it shows and none before it does.

    Of reports in which none of the names stands the very same are given back.
    """
    left = {note: _pattern(note.names) for note in notes}
    made = []
    for report in reports:
        text = "\n".join(words(cell.value, lang) for row in report.rows for cell in row) if left else ""
        here = [note for note, pattern in left.items() if pattern.search(text)]
        for note in here:
            del left[note]
        said = [note.said for note in here]
        if said and len(left) + len(here) == len(notes):
            said.append(_EXPLAINED)
        made.append(evolve(report, notes=(*report.notes, *said)) if said else report)
    return made


def _pattern(names: Sequence[str]) -> re.Pattern[str]:
    """Any of the names, as a whole name."""
    return re.compile("|".join(rf"(?<![\w-]){re.escape(name)}(?![\w-])" for name in names), re.IGNORECASE)
