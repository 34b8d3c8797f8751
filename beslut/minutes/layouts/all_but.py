"""Attendance by exception: only those who are missing are named.

    Beslutande   Samtliga ledamöter utom Bo Ek (S) och Eva Berg (M).

The line becomes `Frånvarande ledamöter: Bo Ek (S) och Eva Berg (M).`; who the others are, the list does not say.
"""

import re
from collections.abc import Sequence

from beslut.minutes.lines import Line

_ALL_BUT = re.compile(
    r"[ \t]*(?:(?:beslutande|närvarande|ledamöter)[ \t:]+)?"
    r"(?:[^\W\d_]+(?:fullmäktiges|styrelsens|nämndens|utskottets)[ ])?"
    r"(?:samtliga|alla)[ ](?:ordinarie[ ])?ledamöter(?:[ ](?:är[ ])?närvarande)?,?[ ]"
    r"(?:utom|förutom|med undantag (?:av|för))[ :]*",
    re.IGNORECASE,
)


def fits(lines: Sequence[Line]) -> bool:
    """Whether a line tells of all members but some."""
    return any("ledamöter" in line.text and _ALL_BUT.match(line.text) for line in lines)


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with those who are missing under a label that says so."""
    return tuple(
        line.saying(f"Frånvarande ledamöter: {line.text[match.end() :]}".rstrip())
        if "ledamöter" in line.text and (match := _ALL_BUT.match(line.text)) is not None
        else line
        for line in lines
    )
