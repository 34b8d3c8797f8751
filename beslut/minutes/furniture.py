"""Page furniture: headers, footers and signature lines that a page break leaves in the middle of the text.

A line is furniture when it consists of nothing but the things that headers print: the municipality, the body, the
word protocol, a date, a page number, the places for signatures. The reader skips such lines, but keeps them for the
fields of the meeting that only a header states.
"""

import re
from collections.abc import Sequence

from beslut.minutes.lines import Line

_PAGE = (
    r"(?<![\d/])(?:(?:sid(?:a|an|nr)?|blad|"
    r"s)\.?[ ]*)?\d{1,3}[ ]*(?:\([ ]?[\dl]{1,3}[ ]?\)|/[ ]?\d{1,3}(?!\d)|"
    r"[ ]av[ ]+\d{1,3})|(?:sid(?:a|an)?|blad|sidnr)\.?[ ]*\d{1,3}|sida"
)
_DATE = r"\d{4}-\d{2}-\d{2}|\d{1,2}[ ][a-zåäö]{3,9}[ ]\d{4}"
_BODY = (
    r"(?:[a-zåäö]+(?:-[ ]?(?:och[ ])?|[ ](?=och)|"
    r"[ ]och[ ])){0,3}+[a-zåäö]*(?:fullmäktige|styrelsen?|nämnden|utskottet|utskott|"
    r"beredningen|direktionen)s?"
    r"(?:[ ][a-zåäö]*(?:utskott|arbetsutskott))?"
)
_TOKENS = {
    "page": _PAGE,
    "date": _DATE,
    "label": r"(?:sammanträdes|mötes)?datum[ ]?:?",
    "minutes": r"(?:(?:sammanträdes|mötes)?protokoll|(?:sammanträdes|"
    r"mötes)protokollet)(?:[ ]?\(?nr[ ]?\d+\)?)?(?![a-zåäö])",
    "municipality": r"(?:region[ ][^\W\d_]+|(?:[^\W\d_]+(?:-[^\W\d_]+)?[ ]){1,3}?(?:k[o0]mmun|stad|"
    r"region)(?![a-zåäö]))",
    "body": _BODY + r"(?![a-zåäö])",
    "number": r"\d{1,3}(?![\d/:.-]*\d)",
    "case": r"dnr[ ]?[\w/:.-]+",
}
_TOKEN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _TOKENS.items()), re.IGNORECASE)
_BETWEEN = re.compile(r"[ \t,–—|:·-]*+")
_SIGNATURES = re.compile(
    r"""[ \t]*+(?:(?:juster(?:ande|are|arnas|andes|ares)s?|ordförandes?|just\.?
      |protokolljusterares?|sekreterares?)[ ]?
        (?:sign(?:atur(?:er)?)?\.?)[ .:…_]*+)++[ \t]*+(?:utdragsbestyrkande)?[ .:…_]*+
      | [ \t]*+utdragsbestyrkande[ .:…_]*+
      | [ \t]*+justerare[ ]+utdragsbestyrkande[ \d]*+
      | [ \t]*+sign[ .:…_]*+
    """,
    re.IGNORECASE | re.VERBOSE,
)


def header_tokens(text: str) -> frozenset[str]:
    """The kinds of things that headers print, where the line holds nothing else; empty where it holds more.

    >>> sorted(header_tokens("Almby kommun   Kommunfullmäktige 2024-03-18   2(5)"))
    ['body', 'date', 'municipality', 'page']
    >>> header_tokens("Kommunfullmäktige beslutar")
    frozenset()
    """
    kinds, position = set(), _BETWEEN.match(text).end()  # type: ignore[union-attr]  # matches the empty text too
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or match.end() == position:
            return frozenset()
        kinds.add(str(match.lastgroup))
        position = _BETWEEN.match(text, match.end()).end()  # type: ignore[union-attr]
    return frozenset(kinds)


def furniture(lines: Sequence[Line]) -> frozenset[int]:
    """The positions of the lines that are page furniture.

    A line with one thing alone (a body, a bare number) counts only beside another such line: `Kommunstyrelsen` by
    itself may open a decision.
    """
    strong: set[int] = set()
    weak: set[int] = set()
    for position, line in enumerate(lines):
        text = line.text
        if not text or len(text) > 140 or "§" in text:
            continue
        if _SIGNATURES.fullmatch(text):
            strong.add(position)
        elif kinds := header_tokens(text):
            (strong if _is_header(kinds) else weak).add(position)
        elif _after_a_name(text):
            strong.add(position)
    return frozenset(strong | _beside(lines, strong, weak))


_FIGURE = re.compile(r"\d")


def _after_a_name(text: str) -> bool:
    """Whether a page header stands behind a first word that may be a place (`Almby  Nämnden 2024-03-18  2/4`)."""
    if _FIGURE.search(text) is None and "sid" not in text.lower():
        return False  # no number of a page
    first, _, rest = text.strip().partition(" ")
    kinds = header_tokens(rest) if first[:1].isupper() else frozenset()
    return "page" in kinds and bool(kinds & {"date", "body"})


def _is_header(kinds: frozenset[str]) -> bool:
    return "page" in kinds or (len(kinds - {"label", "number"}) > 1) or kinds == {"label", "date"}


def _beside(lines: Sequence[Line], strong: set[int], weak: set[int]) -> set[int]:
    """The weak ones that stand against a strong one, or alone below one with only blank lines in the way."""
    taken: set[int] = set()
    for position in sorted(weak):
        before, after = position - 1, position + 1
        if before in strong or before in taken or after in strong:
            taken.add(position)
            continue
        if header_tokens(lines[position].text) == {"case"}:
            continue  # more likely that of the § whose title the page break follows
        alone = after >= len(lines) or lines[after].blank
        while before >= 0 and lines[before].blank:
            before -= 1
        while after < len(lines) and lines[after].blank:
            after += 1
        if (before in strong or before in taken) and (alone or after in strong or after in weak):
            taken.add(position)
    return taken
