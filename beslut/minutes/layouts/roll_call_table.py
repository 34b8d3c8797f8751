"""A roll call as a table: seats in rows, presence as a mark, and whoever serves for an absent member on the same row.

    Nr  Namn        Parti  När-     Tjänstgörande ersättare
                           varande
    1   Bo Ek       M      X        Ordförande
    5   Eva Berg    L      -        Per Holm (M)

Rows become `Bo Ek (M), Ordförande`, and `Eva Berg (L), frånvarande` with `Per Holm (M) ersätter Eva Berg` below it.
"""

import re
from collections.abc import Sequence

from beslut.minutes.lines import Line
from beslut.minutes.names import people_in

_HEAD = re.compile(
    r"[ \t]*(?:nr[ \t]+)?(?:namn|ledamot|ledamöter)[ \t]+parti[ \t]+(?:när-|"
    r"närvarande|närvaro|upprop)[ \t]+(?:tjänstgörande[ ])?ersättare[ \t]*",
    re.IGNORECASE,
)
_ROW = re.compile(
    r"[ \t]*(?:\d{1,3}[ \t]+)?(?P<name>[^\d\t]*?[^\W\d_])[ \t]{2,}(?P<party>[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,4}|"
    r"[a-zåäö]{1,3}|-)[ \t]{2,}(?P<mark>[xXN✓]|[-–Ff0])(?:[ \t]+(?P<rest>\S.*))?"
)


def fits(lines: Sequence[Line]) -> bool:
    """Whether there is a line of heads with presence and substitute columns."""
    return any(line.text and _HEAD.fullmatch(line.text) for line in lines)


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with every seat of the roll call written out."""
    made: list[Line] = []
    inside = False
    for line in lines:
        if _HEAD.fullmatch(line.text):
            inside = True
            made.append(line.saying("Ledamöter"))
            continue
        match = _ROW.fullmatch(line.text) if inside else None
        if match is None:
            inside = inside and (not made or line.blank or line.text.strip().lower() == "varande")
            made.append(line.saying("") if inside and not line.blank else line)
            continue
        made.extend(_rows(line, match))
    return tuple(made)


def _rows(line: Line, match: re.Match[str]) -> list[Line]:
    member, rest = f"{match['name']} ({match['party']})", match["rest"] or ""
    if match["mark"] in "xXN✓":
        return [line.saying(f"{member}, {rest}" if rest else member)]
    rows = [line.saying(f"{member}, frånvarande")]
    serving = next(people_in(rest), None)
    if serving is not None:
        rows.append(line.saying(f"{rest.strip()} ersätter {match['name']}"))
    return rows
