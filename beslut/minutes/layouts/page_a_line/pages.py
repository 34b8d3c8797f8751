"""Pages poured out one a line: the printed header and footer cut from the text between them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from beslut.minutes.furniture import header_tokens
from beslut.minutes.lines import Line

_WORD_END = re.compile(r"[ ]+|$")
_HEADER_REACH = 16
_FOOTER = re.compile(
    r"""[ ]*(?:(?:Juster(?:ande|are|arna)s?|Ordförandes?|Just\.?|Protokolljusterares?|Sekreterares?)[ ]?
        (?:sign(?:atur(?:er)?)?\.?)?[ .:…_]*)*Utdragsbestyrkande[ .:…_]*(?:\d{1,3})?[ ]*$
      | [ ]*(?:(?:Juster(?:ande|are|arna)s?|Ordförandes?|Sekreterares?)[ ]
        sign(?:atur(?:er)?)?\.?[ .:…_]*)+(?:\d{1,3})?[ ]*$
    """,
    re.VERBOSE,
)
_NUMBER = re.compile(r"(?P<number>\d{1,3})[ ]+")
# What follows the name of the body and makes it the start of a sentence or a heading rather than of a header.
_GOES_ON = re.compile(r"[ ]*(?:beslut|förslag|behandling|[a-zåäö])")


@frozen
class Page:
    """A page: its line in the source, the words of the header, and the text without header and footer."""

    line: Line
    header: str
    text: str


def page_of(line: Line, number: int | None = None) -> Page:
    """The page that a line holds; `number` is the page's number where the lines are known to begin with it."""
    text = line.text.strip()
    start = _numbered(text, number)
    end = _header_end(text, start)
    text_end = len(text)
    footer = _FOOTER.search(text, end)
    if footer is not None:
        text_end = footer.start()
    return Page(line, text[start:end].strip(), text[end:text_end].strip())


def _numbered(text: str, number: int | None) -> int:
    match = _NUMBER.match(text)
    return match.end() if match is not None and number is not None and int(match["number"]) == number else 0


def _header_end(text: str, start: int) -> int:
    """Where the header ends: after the longest run of words that holds nothing but what headers print."""
    end = position = start
    for _ in range(_HEADER_REACH):
        match = _WORD_END.search(text, position + 1) if position < len(text) else None
        if match is None:
            break
        position = match.end()
        words = text[start:position].strip()
        kinds = header_tokens(words)
        bare_number = re.search(r"(?:^|[ ])\d{1,4}$", words) is not None and not _PAGE_END.search(words)
        if (
            kinds
            and "case" not in kinds
            and not bare_number
            and not (_ends_in_body(words) and _GOES_ON.match(text, position))
        ):
            end = position
    return end


_PAGE_END = re.compile(r"(?:sid(?:a|an)?|blad|av|nr)\.?[ ]\d{1,3}$", re.IGNORECASE)


def _ends_in_body(words: str) -> bool:
    return "body" in header_tokens(words.rsplit(" ", 1)[-1])


def numbered_pages(lines: Sequence[Line]) -> Iterator[int | None]:
    """For each long line the page number that it begins with, where these rise by one from line to line."""
    first = [_NUMBER.match(line.text.strip()) for line in lines]
    numbers = [int(match["number"]) if match else None for match in first]
    rising = sum(
        1 for one, other in pairwise(numbers) if one is not None and other is not None and other == one + 1
    )
    held = rising >= max(1, (len(lines) - 1) // 2)
    for number in numbers:
        yield number if held else None
