"""Attendance as a table: a line of column heads, then a row for each person with the party in a column of its own.

    Ledamöter        Parti Uppdrag      Anmärkning
    Bo Ek            S     Ordförande   § 91 jäv
    Ersättare        Parti Tjänstgör för Anmärkning
    Eva Berg         C     Bo Ek § 91

Rows become `Bo Ek (S), Ordförande, § 91 jäv` and `Eva Berg (C) för Bo Ek § 91`.
"""

import re
from collections.abc import Sequence

from beslut.minutes.lines import Line
from beslut.minutes.names import people_in

_HEAD = re.compile(
    r"[ \t]*(?:nr[ \t]+)?(?P<first>ledamöter|ledamot|ersättare|namn|beslutande|"
    r"tjänstgörande ersättare|"
    r"ej tjänstgörande ersättare)[ \t]+parti\b(?P<rest>[^().]*)",
    re.IGNORECASE,
)
_REPLACED = re.compile(r"tjänstgör för|ersätter", re.IGNORECASE)
_VOTING = re.compile(r"\bja\b|\bnej\b", re.IGNORECASE)
_PARTY = re.compile(
    r"[ \t]+(?P<party>(?!(?:Andr[ae]|Vice|Ordf|Led)\b)[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,4}(?=[ \t]|$)"
    r"|-(?=[ \t]|$)|[a-zåäö]{1,3}(?=[ ]{2}|\t|$))"
)
_WORD = re.compile(r"[ ](?P<party>[A-ZÅÄÖ]{1,3})(?=[ ]|$)")
_GAP = re.compile(r"[ ]{2,}|\t")
_SERIAL = re.compile(r"[ \t]*\d{1,3}[ \t]+(?=[^\W\d])")


def fits(lines: Sequence[Line]) -> bool:
    """Whether there is a line of heads with a column for the party."""
    return any(_head(line) for line in lines)


def _head(line: Line) -> re.Match[str] | None:
    if "arti" not in line.text and "ARTI" not in line.text:
        return None
    match = _HEAD.fullmatch(line.text)
    return None if match is None or _VOTING.search(match["rest"]) else match


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with every row of the table written out."""
    made: list[Line] = []
    inside = replacing = False
    for line in lines:
        head = _head(line)
        if head is not None:
            inside, replacing = True, _REPLACED.search(head["rest"]) is not None
            made.append(line.saying(head["first"]))
            continue
        row = _row(line.text, replacing) if inside else None
        inside = inside and (row is not None or line.blank)
        if row is not None and replacing:
            made.append(line.saying("Tjänstgörande ersättare" if " för " in row else "Ersättare"))
        made.append(line if row is None else line.saying(row))
    return tuple(made)


def _row(text: str, replacing: bool) -> str | None:
    """The row in the plain grammar, None where the line is no row."""
    serial = _SERIAL.match(text)
    text = text[serial.end() :] if serial else text
    name, party, rest = _cells(text)
    if name is None:
        return None
    if party is None and not _GAP.match(rest):
        return name + rest
    name, rest = name if party is None else f"{name} ({party})", rest.strip()
    if not replacing or next(people_in(rest), None) is None:
        return f"{name}, {rest}".rstrip(", ") if rest else name
    for mention in reversed(list(people_in(rest))):
        rest = f"{rest[: mention.start]}för {rest[mention.start :]}"
    return f"{name} {rest}"


def _cells(text: str) -> tuple[str | None, str | None, str]:
    """Name, party and the rest of a row; no name where the line does not begin with one."""
    mention = next(people_in(text), None)
    if mention is None or text[: mention.start].strip():
        return None, None, ""
    words = mention.name.split(" ")
    for place in range(2, len(words)):
        if _WORD.fullmatch(" " + words[place]):
            name = " ".join(words[:place])
            end = mention.start + len(name) + 1 + len(words[place])
            return name, words[place], text[end:]
    if mention.party is not None:
        return text[: mention.end], None, text[mention.end :]
    match = _PARTY.match(text, mention.end)
    if match is not None and any(
        one.start == match.start("party") for one in people_in(text[: mention.end + 80])
    ):
        match = None  # an empty cell, and the name in the next one
    return (
        (mention.name, None, text[mention.end :])
        if match is None
        else (mention.name, match["party"], text[match.end() :])
    )
