"""Paragraph headings: which lines open a § of these minutes, and which only speak of one.

Tables of contents, references to the §§ of other meetings and headings repeated after a page break look the same as
a heading. What tells them apart is the order: the §§ of a meeting rise, each with text of its own below it.
"""

import re
from collections.abc import Sequence

from attrs import frozen

from beslut.minutes.figures import paragraph_number
from beslut.minutes.lines import Line
from beslut.records import ParagraphNumber, ParagraphSpan

# `§ 16`, `§16`, `Kf § 12`, `KS §3 a`, `12 §`, `§ 12/2024`; `$` is a machine's misreading of the sign.
_HEADING = re.compile(
    r"""[ \t]*(?:forts\.?[ ]+)?
    (?:(?P<prefix>(?!(?:Se|Jfr|Enl|Under|Kap|Bil|Ang|Från|Till|Med|Och)\b)(?:[A-ZÅÄÖ]{1,6}
      |[A-ZÅÄÖ][a-zåäö]{1,4}))[ ]?)?
    (?: [§$]{1,2}[ ]?(?P<after>\d{1,4}(?:[ ]?[a-z](?![\wåäö]))?(?:[ ]?/[ ]?\d{2,4}(?!\d))?)
      | (?P<before>\d{1,4}(?:[ ]?[a-z](?![\wåäö]))?(?:/\d{2,4})?)[ ]§ )
    (?P<rest>.*)""",
    re.VERBOSE,
)
_CONTINUED = re.compile(r"\(?(?:forts(?:\.|ättning)?|fortsatt)\)?\.?\s*$|^\s*forts", re.IGNORECASE)
_CONTENTS_LINE = re.compile(r"(?:\.{3,}|…{2,}|[ ]{3,}|\t)[ ]*\d{1,4}[ ]*$|\.{5,}[ ]*$")
_SENTENCE_GOES_ON = re.compile(
    r"[ ]?(?:[,;.)]|[–-][ ]?\d|och\b|samt\b|i\b|av\b|från\b|till\b|den\b|"
    r"(?:\d{2}){1,2}-\d{2}-\d{2}(?!\d)|kommunallagen|förvaltningslagen|st\b|p\.)"
)


@frozen
class Heading:
    """A line that may open a §: its position among the lines, the number, and the words after it."""

    position: int
    number: ParagraphNumber
    rest: str
    prefix: str | None = None
    continued: bool = False
    listed: bool = False


def heading_in(line: Line, position: int) -> Heading | None:
    """The heading that the line could be, judged by the line alone."""
    text = line.text
    if "§" not in text and "$" not in text:
        return None
    match = _HEADING.match(text)
    if match is None:
        return None
    rest = match["rest"]
    printed = match["after"] or match["before"]
    number = paragraph_number(printed)
    if number is None or _SENTENCE_GOES_ON.match(rest):
        return None
    return Heading(
        position=position,
        number=number,
        rest=rest.strip(" \t-–:."),
        prefix=match["prefix"],
        continued=bool(_CONTINUED.search(rest)) or text.lstrip().lower().startswith("forts"),
        listed=bool(_CONTENTS_LINE.search(rest)),
    )


def paragraph_headings(lines: Sequence[Line], stated: ParagraphSpan | None = None) -> tuple[Heading, ...]:
    """The lines that open the §§, in order, at most one for each number.

    `stated` are the §§ that the front page says the minutes hold: a number outside them is a reference.
    """
    found = [
        heading for position, line in enumerate(lines) if (heading := heading_in(line, position)) is not None
    ]
    found = [heading for heading in found if not heading.continued and not heading.listed]
    if stated is not None and any(stated.covers(heading.number) for heading in found):
        found = [heading for heading in found if stated.covers(heading.number)]
    return rising(found, _weights(found, lines))


def _weights(found: Sequence[Heading], lines: Sequence[Line]) -> list[int]:
    """How much each heading counts: little where no text stands between it and the next, as in a list of contents."""
    ends = [*(heading.position for heading in found[1:]), len(lines)]
    return [
        10 if any(not line.blank for line in lines[heading.position + 1 : end]) else 3
        for heading, end in zip(found, ends, strict=False)
    ]


def rising(found: Sequence[Heading], weights: Sequence[int]) -> tuple[Heading, ...]:
    """The heaviest run of headings whose numbers rise; of equals, the one that starts latest in the text.

    A heaviest rising subsequence, with the best run up to each number kept in a binary indexed tree.
    """
    keys = sorted({_key(heading) for heading in found})
    rank = {key: place for place, key in enumerate(keys, start=1)}
    best: list[tuple[int, int]] = [(0, -1)] * (len(keys) + 1)
    before: list[int] = []
    top = (0, -1)
    for index, heading in enumerate(found):
        place = rank[_key(heading)]
        run = _best_below(best, place - 1)
        before.append(run[1])
        run = (run[0] + weights[index], index)
        top = max(top, run)
        while place <= len(keys):
            best[place] = max(best[place], run)
            place += place & -place
    chain: list[Heading] = []
    step = top[1]
    while step >= 0:
        chain.append(found[step])
        step = before[step]
    return tuple(reversed(chain))


def _key(heading: Heading) -> tuple[int, str]:
    return heading.number.number, heading.number.letter


def _best_below(best: Sequence[tuple[int, int]], place: int) -> tuple[int, int]:
    top = (0, -1)
    while place:
        top = max(top, best[place])
        place -= place & -place
    return top
