"""The outline of the minutes: the front, each § with its sections, and what follows after them."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import frozen

from beslut.minutes.figures import paragraph_span
from beslut.minutes.furniture import furniture
from beslut.minutes.headings import Heading, heading_in, paragraph_headings
from beslut.minutes.lines import Line, Running, running
from beslut.minutes.sentences import sentences
from beslut.minutes.vocabulary import PHRASE_LABEL, Label, Section, folded, label_at, lowered, section_heading
from beslut.records import ParagraphNumber, ParagraphSpan


@frozen
class Part:
    """One section inside a § (avsnitt): what its heading opens, None before the first one, and its lines."""

    section: Section | None
    heading: Line | None
    lines: tuple[Line, ...]

    @cached_property
    def text(self) -> Running:
        """The lines as running text; made once, since every recognizer reads it."""
        return running(self.lines)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The offsets of the sentences of that text."""
        return tuple(sentences(self.text.text))


@frozen
class ParagraphText:
    """The text of one § (paragraf): its heading line, the number, the words after it, and its sections in order."""

    heading: Line
    number: ParagraphNumber
    rest: str
    parts: tuple[Part, ...]
    prefix: str | None = None

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line below the heading, section headings included."""
        return tuple(
            line for part in self.parts for line in ((part.heading,) if part.heading else ()) + part.lines
        )

    @cached_property
    def text(self) -> Running:
        """All those lines as running text."""
        return running(self.lines)


@frozen
class Outline:
    """The whole document by its parts: `front` and `appendices` are lines.

    The page furniture is left out of all parts and stands in `headers`; `lines` has everything.
    """

    lines: tuple[Line, ...]
    headers: tuple[Line, ...]
    front: tuple[Line, ...]
    paragraphs: tuple[ParagraphText, ...]
    appendices: tuple[tuple[Line, ...], ...]


_APPENDIX = re.compile(
    r"[ \t]*(?:(?:Bilaga|"
    r"BILAGA)(?:[ ](?:§[ ]?)?\d+\w?)?(?:[ ]till[ ]§[ ]?\d+(?:[ ]?[a-h](?!\w)|/\d{2,4})?)?"
    r"(?:[ ,:–-]+[A-ZÅÄÖ][^.]{0,60})?"
    r"|(?i:omröstningslista|omröstningsprotokoll|voteringslista|voteringsprotokoll|"
    r"omröstningsbilaga|närvarolista"
    r"|närvaro- och \w+lista|närvaroförteckning|uppropslista)\b[^.]{0,60})"
)


def outline(lines: Sequence[Line], stated: ParagraphSpan | None = None) -> Outline:
    """The outline of clean lines; `stated` are the §§ that the front page says the minutes hold."""
    skipped = furniture(lines)
    headings = paragraph_headings(lines, stated)
    first = headings[0].position if headings else len(lines)
    front = tuple(line for position, line in enumerate(lines[:first]) if position not in skipped)
    paragraphs: list[ParagraphText] = []
    appendices: list[tuple[Line, ...]] = []
    for heading, end in zip(headings, [*(h.position for h in headings[1:]), len(lines)], strict=False):
        body = [
            line
            for position, line in enumerate(lines[heading.position + 1 : end], start=heading.position + 1)
            if position not in skipped and not _continuation(line, position, heading)
        ]
        own, extra = _without_appendix(body)
        appendices += _apart(extra)
        paragraphs.append(_paragraph(lines[heading.position], heading, own))
    headers = tuple(line for position, line in enumerate(lines) if position in skipped)
    return Outline(tuple(lines), headers, front, tuple(paragraphs), tuple(appendices))


def _continuation(line: Line, position: int, heading: Heading) -> bool:
    """Whether the line only repeats the heading after a page break (`59 § (forts.)`)."""
    again = heading_in(line, position)
    return (
        again is not None
        and again.number == heading.number
        and (again.continued or again.rest == heading.rest)
    )


def _without_appendix(body: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of the § itself, and those from the first appendix on."""
    for position in range(len(body)):
        if _opens_appendix(body, position):
            return tuple(body[:position]), tuple(body[position:])
    return tuple(body), ()


def _opens_appendix(body: Sequence[Line], position: int) -> bool:
    text = body[position].text
    alone = position == 0 or body[position - 1].blank
    if not alone or len(text) >= 90 or _APPENDIX.fullmatch(text.rstrip(" :.")) is None:
        return False
    return section_heading(text) is not Section.VOTE and text.strip().lower() not in ("bilaga", "bilagor")


def _apart(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Each appendix by itself, where several follow on each other."""
    starts = [place for place in range(len(lines)) if place == 0 or _opens_appendix(lines, place)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        yield tuple(lines[start:end])


def _paragraph(line: Line, heading: Heading, body: Sequence[Line]) -> ParagraphText:
    parts: list[Part] = []
    section, opened, held = None, None, []
    for below in body:
        found = None if below.blank else section_heading(below.text)
        # `Beslut` and below it `Nämnden beslutar`: the second line begins the decision.
        repeats = found is section is Section.DECISION and all(line.blank for line in held)
        if found is None or repeats:
            held.append(below)
            continue
        parts.append(Part(section, opened, tuple(held)))
        section, opened, held = found, below, []
    parts.append(Part(section, opened, tuple(held)))
    return ParagraphText(line, heading.number, heading.rest, tuple(parts), heading.prefix)


def stated_paragraphs(lines: Sequence[Line]) -> ParagraphSpan | None:
    """The §§ that the front page says the minutes hold (`Paragrafer 29–35`), None where it does not say."""
    for position, line in enumerate(lines):
        words = lowered(folded(line.text))
        if not any(word in words for word in _STATING):
            continue
        columns = _columns(line.text)
        for index, text in enumerate(columns):
            labelled = label_at(text)
            if labelled is None or labelled.label is not Label.PARAGRAPHS:
                continue
            below = _next_words(lines, position)
            for value in (text[labelled.end :].strip(), *columns[index + 1 : index + 2], below):
                match = _STATED.match(value)
                span = None if match is None else paragraph_span(match.group())
                if span is not None and len(span.included) <= _MOST_STRETCHES:
                    return span
    return None


# More stretches of §§ than any front page states; figures that run on so are something else.
_MOST_STRETCHES = 200
_NUMBER = r"\d{1,4}(?:[ ]?[a-z](?![\wåäö]))?(?:/\d{2,4})?"
_STATING = tuple({phrase.split()[0] for phrase, label in PHRASE_LABEL.items() if label is Label.PARAGRAPHS})
_STATED = re.compile(rf"§*[ ]?{_NUMBER}(?:[ ]?(?:[-–—,]|och|t\.?o\.?m\.?|till och med)[ ]?§*[ ]?{_NUMBER})*")


def _columns(text: str) -> list[str]:
    return [column for column in re.split(r"[ ]{2,}|\t", text) if column] if text else []


def _next_words(lines: Sequence[Line], position: int) -> str:
    """The next line with words of its own, two lines down at most but for a page break."""
    below = lines[position + 1 : position + 9]
    skipped = furniture(below)
    own = [line.text.strip() for place, line in enumerate(below) if place not in skipped]
    reach = own[:2] if not skipped else own
    return next((words for words in reach if words), "")
