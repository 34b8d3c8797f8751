"""Columns of people poured out one after another: all names, all parties, perhaps all offices.

    Ledamöter Bo Ek Eva Berg Parti S M Uppdrag Ordförande Ledamot

becomes `Ledamöter Bo Ek (S), Ordförande Eva Berg (M), Ledamot` where the columns are of one length; otherwise the text
stays as it stands.
"""

import re

from beslut.minutes.layouts.page_a_line.chains import Known, chains_in, told_apart
from beslut.minutes.layouts.page_a_line.labels import labels_in

_CODE = r"(?:[A-ZÅÄÖ]{1,4}(?!\w)|-(?!\w))"
_PARTIES = re.compile(rf"(?<![^ ])Parti[ ]+(?P<codes>\(?{_CODE}\)?(?:[ ]+\(?{_CODE}\)?)++)")
_OFFICES_HEAD = re.compile(r"[ ]+(?:Uppdrag|Roll|Befattning)[ ]+")
_SPAN = r"(?:,[ ](?:ej[ ])?§{0,2}[ ]?\d[\d–, -]*+)?"
_OFFICE = re.compile(
    rf"(?:(?:(?:1:e|2:e|Förste|Andre)[ ])?(?:[Vv]ice[ ])?[Oo]rdförande|Ledamot|Ersättare){_SPAN}(?=[ ]|$)[ ]*"
)
_REACH = 900


def with_columns_joined(text: str, known: Known) -> str:
    """The text with each name beside its own party and office."""
    made, position = [], 0
    for match in _PARTIES.finditer(text):
        start = _names_start(text, max(position, match.start() - _REACH), match.start())
        codes = re.findall(_CODE, match["codes"])
        words = [
            word for chain in chains_in(text[start : match.start()]) for word in chain.group().split(" ")
        ]
        names = told_apart(words, known, len(codes)) if len(words) >= 2 * len(codes) else None
        if names is None or " ".join(words) != text[start : match.start()].strip():
            continue
        offices, end = _offices(text, match.end(), len(codes))
        people = [
            f"{name} ({code}){f', {office}' if office else ''}"
            for name, code, office in zip(names, codes, offices, strict=True)
        ]
        made.append(f"{text[position:start]} {' '.join(people)} ")
        position = end
    return "".join([*made, text[position:]]) if made else text


def _names_start(text: str, start: int, end: int) -> int:
    """Where the column of names begins: behind the last label before it."""
    last = start
    for mark in labels_in(text[start:end]):
        last = start + mark.end
    return last


def _offices(text: str, position: int, count: int) -> tuple[list[str], int]:
    """The column of offices where it is of the same length; otherwise none, and the position before it."""
    head = _OFFICES_HEAD.match(text, position)
    found: list[str] = []
    end = head.end() if head else position
    while head is not None and len(found) < count and (match := _OFFICE.match(text, end)) is not None:
        found.append(match.group().strip())
        end = match.end()
    return (found, end) if len(found) == count else ([""] * count, position)
