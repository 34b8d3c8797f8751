"""Columns torn apart: all names, then all parties, then all offices, each under the head of its column.

    Ledamöter
    Bo Ek
    Eva Berg
    Parti
    S
    M
    Uppdrag
    Ordförande
    Ledamot

The lines become `Bo Ek (S), Ordförande` and `Eva Berg (M), Ledamot` where the columns are of one length.
"""

import re
from collections.abc import Sequence

from beslut.minutes.lines import Line
from beslut.minutes.names import people_in

_PARTY_HEAD = re.compile(r"[ \t]*parti[ \t]*", re.IGNORECASE)
_OFFICE_HEAD = re.compile(r"[ \t]*(?:uppdrag|roll|befattning)[ \t]*", re.IGNORECASE)
_PARTY = re.compile(r"[ \t]*\(?(?P<party>[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,4}|-)\)?[ \t]*")


def fits(lines: Sequence[Line]) -> bool:
    """Whether the head `Parti` stands alone on a line."""
    return any(_PARTY_HEAD.fullmatch(line.text) for line in lines if len(line.text) < 20)


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each name beside its own party and office."""
    made = list(lines)
    for head, line in enumerate(lines):
        if not (len(line.text) < 20 and _PARTY_HEAD.fullmatch(line.text)):
            continue
        names = _names_above(made, head)
        parties = _column(made, head + 1, len(names))
        if not names or any(_PARTY.fullmatch(made[place].text) is None for place in parties):
            continue
        end = parties[-1] + 1 if parties else head
        offices = (
            _column(made, end + 1, len(names))
            if end < len(made) and _OFFICE_HEAD.fullmatch(made[end].text)
            else []
        )
        _join(made, head, names, parties, offices)
    return tuple(made)


def _names_above(lines: Sequence[Line], head: int) -> list[int]:
    """The positions of the unbroken run of names just above the head."""
    place, found = head - 1, list[int]()
    while place >= 0 and _is_a_name(lines[place].text):
        found.insert(0, place)
        place -= 1
    return found


def _is_a_name(text: str) -> bool:
    mention = next(people_in(text.strip()), None)
    return mention is not None and mention.party is None and mention.name == text.strip()


def _column(lines: Sequence[Line], start: int, length: int) -> list[int]:
    """The positions of a column of that many lines; empty where the document is too short."""
    places = list(range(start, start + length))
    return (
        places
        if places and places[-1] < len(lines) and not any(lines[place].blank for place in places)
        else []
    )


def _join(made: list[Line], head: int, names: list[int], parties: list[int], offices: list[int]) -> None:
    if len(parties) != len(names):
        return
    for index, place in enumerate(names):
        match = _PARTY.fullmatch(made[parties[index]].text)
        assert match is not None  # the caller has looked at all of them
        office = f", {made[offices[index]].text.strip()}" if offices else ""
        made[place] = made[place].saying(f"{made[place].text.strip()} ({match['party']}){office}")
    for place in (head, *parties, *([offices[0] - 1, *offices] if offices else [])):
        made[place] = made[place].saying("")
