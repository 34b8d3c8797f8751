"""The party in an odd place, rewritten as `Bo Ek (S)` wherever the document prints it so.

- before the name: `S Bo Ek, vice ordförande`
- behind a comma: `Bo Ek, s, yrkar`, `Bo Ek,s ordf`
- behind the office: `Bo Ek Ordförande (S)`

Each way is only taken where the document uses it for several people.
"""

import re
from collections.abc import Callable, Sequence

from beslut.minutes.entries import PARTY_WORDS
from beslut.minutes.label_words import LABELS
from beslut.minutes.lines import Line
from beslut.minutes.names import TITLE

_CODES = "|".join(sorted(PARTY_WORDS, key=len, reverse=True))
_UPPER = "A-ZÀ-ÖØ-Þ"
_WORD = rf"[{_UPPER}][^\W\d_]++(?:-[{_UPPER}][^\W\d_]++)*+"
_NAME = (
    rf"{_WORD}(?:[ ](?!(?:{_CODES})[ ])(?:(?:von|af|de)[ ])?(?:[{_UPPER}](?:\.|(?![^\W\d_]))|{_WORD})){{1,3}}"
)
_BEFORE = re.compile(rf"(?<![\w(/-])(?P<party>{_CODES})[ ](?P<name>{_NAME})(?![ ]?\()")
_BEHIND = re.compile(rf"(?P<name>{_NAME})[ ]?,[ ]?(?P<party>(?i:{_CODES}))(?=[ ,;.]|$)(?![.]\w)")
_OFFICE = (
    r"(?:(?:[12](?::[ae])?|[Ff]örste|[Aa]ndre)[ ])?(?:[Vv](?:ice|\.)?[ ])?[Oo]rdf(?:örande|\.)?"
    r"|[Ll]edamot|[Ee]rsättare"
)
_OFFICE_BETWEEN = re.compile(
    rf"(?P<name>{_NAME})[ ](?P<office>{_OFFICE})[ ]\((?P<party>[A-ZÅÄÖa-zåäö]{{1,5}}|-)\)"
)
_OFTEN = 3


# Words that end a name in front of them: those that labels and section headings begin with, choices of a vote.
_STOPS = frozenset(
    {phrase.split(" ", 1)[0].capitalize() for phrases in LABELS.values() for phrase in phrases}
    | {"Ja", "Nej", "Avst", "Avstår", "Frånv", "Röst", "Summa", "Beslut", "Deltar", "Jäv", "Reservation"}
    | {"Reservationer", "Yrkande", "Yrkanden", "Omröstning", "Votering"}
)


def with_parties_behind(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with every party in brackets behind its name."""
    texts = [line.text for line in lines]
    for pattern, put in ((_OFFICE_BETWEEN, _put), _usual(texts)):
        if sum(1 for text in texts for _ in pattern.finditer(text)) >= _OFTEN:
            texts = [pattern.sub(put, text) for text in texts]
    return tuple(
        line if line.text == text else line.saying(text) for line, text in zip(lines, texts, strict=True)
    )


def _usual(texts: Sequence[str]) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    """Whether the parties stand behind a comma or before the name; the way that brackets outdo is not looked for."""
    before = sum(_put_behind(match) != match.group() for text in texts for match in _BEFORE.finditer(text))
    behind = sum(1 for text in texts for _ in _BEHIND.finditer(text))
    if max(before, behind) < sum(1 for text in texts for _ in _BRACKETED.finditer(text)):
        return _NOTHING, _put
    return (_BEFORE, _put_behind) if before > behind else (_BEHIND, _put)


def _put(match: re.Match[str]) -> str:
    office = match.groupdict().get("office")
    return f"{match['name']} ({match['party']})" + (f", {office}" if office else "")


def _put_behind(match: re.Match[str]) -> str:
    """The party behind the name, which ends where a label or a title begins."""
    words = match["name"].split(" ")
    count = next(
        (place for place, word in enumerate(words) if word.capitalize() in _STOPS or TITLE.fullmatch(word)),
        len(words),
    )
    if count < 2:
        return match.group()
    return " ".join([*words[:count], f"({match['party']})", *words[count:]])


_BRACKETED = re.compile(rf"{_WORD}[ ]\((?:{_CODES})\)", re.IGNORECASE)
_NOTHING = re.compile(r"(?!)")
