"""A vote as a table of parties: a line of heads with the choices, rows by party, and a row of sums.

                Ja   Nej   Avstår
    M           3    -     -
    Totalt      8    4     0

The row of sums becomes a sentence, `8 ja, 4 nej, 0 avstår.`, and the rows by party are left out: parties in a table
tell nobody's own vote.
"""

import re
from collections.abc import Sequence

from beslut.minutes.lines import Line

_HEAD = re.compile(
    r"[ \t]*(?:parti[ \t]+)?ja[ \t]+nej(?P<abstained>[ \t]+avst(?:år|\.)?)?(?:[ \t]+frånv\w*\.?)?[ \t]*",
    re.IGNORECASE,
)
_SUMS = re.compile(
    r"[ \t]*(?:totalt|summa|antal|"
    r"resultat)[ \t:]+(?P<yes>\d{1,3})[ \t]+(?P<no>\d{1,3})(?:[ \t]+(?P<abstained>\d{1,3}))?(?:[ \t]+\d{1,3})?[ \t]*",
    re.IGNORECASE,
)
_PARTY_ROW = re.compile(
    r"[ \t]*[A-ZÅÄÖ][\wÅÄÖåäö]{0,5}(?:,[ ][A-ZÅÄÖ][\wÅÄÖåäö]{0,5})*(?:[ \t]+(?:\d{1,3}|[-–]))+[ \t]*"
)


def fits(lines: Sequence[Line]) -> bool:
    """Whether a line of heads with the choices is followed by rows by party."""
    return any(
        _HEAD.fullmatch(line.text) and _PARTY_ROW.fullmatch(lines[place + 1].text)
        for place, line in enumerate(lines[:-1])
        if line.text
    )


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each table of parties told as one sentence."""
    made: list[Line] = []
    inside = False
    for line in lines:
        if _HEAD.fullmatch(line.text):
            inside = True
            continue
        sums = _SUMS.fullmatch(line.text) if inside else None
        if sums is not None:
            abstained = f", {sums['abstained']} avstår" if sums["abstained"] else ""
            made.append(line.saying(f"{sums['yes']} ja, {sums['no']} nej{abstained}."))
            inside = False
        elif not (inside and _PARTY_ROW.fullmatch(line.text)):
            inside = False
            made.append(line)
    return tuple(made)
