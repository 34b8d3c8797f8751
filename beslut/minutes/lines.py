"""Clean lines: the text of a document as the rest of the reader may rely on it.

The reader's first step. What it guarantees of every line that it gives:

1. composed letters (NFC), so that `Å` is one letter;
2. no control characters, soft hyphens, zero-width marks or byte order marks; any white space but the tab is a blank;
3. no blanks at the end;
4. the number of the source line and, where form feeds tell pages apart, of the page;
5. no word above 100 letters and no line above 16,000 characters: what is longer is broken at that length, which no
   minutes reach, so that nothing further on takes more time than the length of the text accounts for.

Lines are neither joined nor dropped here.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import field, frozen

from beslut.records import Place

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0e-\x1f\x7f]")
_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LONGEST_WORD, _LONGEST_LINE = 100, 16_000
_ENDLESS = re.compile(rf"[^\s(){{}}\[\].,;:!?]{{{_LONGEST_WORD}}}")
_BREAK = re.compile(r"\r\n?|[\n\x0b\u0085\u2028\u2029]")


@frozen
class Line:
    """One line of a document (rad): its clean text, its number from 1, its page where pages are known."""

    text: str
    number: int
    page: int | None = None
    document: str | None = field(default=None, eq=False)

    @property
    def blank(self) -> bool:
        """Whether nothing is printed on the line."""
        return not self.text or self.text.isspace()

    @property
    def at(self) -> tuple[int, int]:
        """Where the line stands in its document, for telling lines apart: page (0 where unknown) and number."""
        return self.page or 0, self.number

    @property
    def indent(self) -> int:
        """The column at which the text starts, from 0."""
        return len(self.text) - len(self.text.lstrip())

    def place(self, words: str | None = None) -> Place:
        """The place of a fact on this line, with the words that it came from."""
        return Place(
            document=self.document, page=self.page, line=self.number, words=words or self.text.strip() or None
        )

    def saying(self, text: str) -> "Line":
        """The same line of the source with other text."""
        return Line(text, self.number, self.page, self.document)


def clean_text(text: str) -> str:
    """The text with composed letters, plain blanks and line breaks, and nothing invisible but form feeds."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        text = _BLANKS.sub(" ", text)
    text = _INVISIBLE.sub("", _BREAK.sub("\n", text))
    if max(map(len, text.split()), default=0) > _LONGEST_WORD:
        text = _ENDLESS.sub(r"\g<0> ", text)
    return text


def clean_lines(text: str, document: str | None = None) -> tuple[Line, ...]:
    """The lines of a text, clean; a form feed starts a new page."""
    text = clean_text(text)
    paged = "\f" in text
    lines: list[Line] = []
    page = 1
    for number, raw in enumerate(text.split("\n"), start=1):
        page += raw.count("\f")
        pieces = _pieces(raw.replace("\f", "").rstrip())
        lines.extend(Line(piece, number, page if paged else None, document) for piece in pieces)
    return tuple(lines)


def _pieces(line: str) -> Iterator[str]:
    """The line, or its stretches where it is without end; broken at a blank if one is near."""
    while len(line) > _LONGEST_LINE:
        blank = line.rfind(" ", _LONGEST_LINE - _LONGEST_WORD, _LONGEST_LINE)
        cut = blank if blank > 0 else _LONGEST_LINE
        yield line[:cut].rstrip()
        line = line[cut:].lstrip()
    yield line


@frozen
class Running:
    """Lines joined to running text (löpande text), with the way back from every character to its line.

    A word broken at the end of a line is made whole: `reser-` + `verade` gives `reserverade`, but `mark-` + `och`
    keeps its hyphen.
    """

    text: str
    starts: tuple[int, ...]
    lines: tuple[Line, ...]

    @cached_property
    def lowered(self) -> str:
        """The text in small letters, for looking whether a word is in it at all."""
        return self.text.lower()

    def line_at(self, offset: int) -> Line:
        """The line in which the character at `offset` was printed."""
        return self.lines[max(0, bisect_right(self.starts, offset) - 1)]

    def place(self, start: int, end: int) -> Place:
        """The place of the words between two offsets: the line in which they begin."""
        return self.line_at(start).place(" ".join(self.text[start:end].split()))


_BROKEN_WORD = re.compile(r"[a-zåäöé]-$")
_KEEPS_HYPHEN = re.compile(r"(?:och|eller|samt|respektive|resp)\b")


def running(lines: Iterable[Line]) -> Running:
    """The running text of these lines; blank lines count as a blank."""
    parts: list[str] = []
    starts, sources, length = [], [], 0
    for line in lines:
        words = line.text.strip()
        if not words:
            continue
        if parts:
            before = parts[-1]
            if words[0].islower() and _BROKEN_WORD.search(before) and not _KEEPS_HYPHEN.match(words):
                parts[-1] = before[:-1]
                length -= 1
            else:
                parts.append(" ")
                length += 1
        starts.append(length)
        sources.append(line)
        parts.append(words)
        length += len(words)
    return Running("".join(parts), tuple(starts), tuple(sources))
