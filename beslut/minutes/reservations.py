"""Reservations, and the statements for the minutes that are none."""

import re
from collections.abc import Iterator, Sequence

from beslut.minutes.actors import Found, actors_in
from beslut.minutes.lines import Running, running
from beslut.minutes.name_rows import names_apart
from beslut.minutes.outline import ParagraphText, Part
from beslut.minutes.sentences import sentences
from beslut.minutes.vocabulary import Section
from beslut.records import ParagraphNumber, Reservation, Statement, StatementKind

_RESERVES = re.compile(
    r"\breserver(?:ar|ade|at)[ ]sig\b|\b(?:sluter|"
    r"ansluter)[ ]sig[ ]till[ ](?:\w+[ ])?reservation|\b(?:anmäler|lämnar|avger|"
    r"inlämnar|inger)[ ](?:en[ ])?(?:skriftlig[ ])?reservation"
    r"|\b(?:anmäler|lämnar|avger|inger)[ ][^.]{1,200}[ ]reservation(?:er)?(?=[ ]?(?:[.,]|$|mot|till))"
    r"|\breservation(?:er)?[ ](?:anmäls|anmäldes|lämnas|avges|inges|har[ ]anmälts|har[ ]lämnats)[ ]av\b",
    re.I,
)
_FAVOUR = re.compile(r"\btill[ ]förmån[ ]för[ ](?P<what>[^.;]+)", re.IGNORECASE)
_MOTIVATED = re.compile(r"\bmotivering|skriftlig|bilaga|bifogas|reservationstext", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:möjlighet|rätt|tid)\b[^.]*\breserv|\bingen\b[^.]*\breserv", re.IGNORECASE)
_ALONE = re.compile(
    r"(?:(?:och|samt|ledamöterna|ledamoten|ersättaren|tjänstgörande|ersättarna|"
    r"skriftlig|skriftligt|reservation|reservationen|bifogas|bilaga|se|"
    r"till förmån för|eget|egna|sitt|sina|yrkande|yrkandet|yrkanden|förslag|förslaget|"
    r"det|bifall|avslag|mot|beslutet|motiverad|lämnad|motivering|enligt|nedan|från|i|"
    r"gruppen)\b|[^\w]|\d|_)*",
    re.IGNORECASE,
)
_KINDS = (
    ("röstförklaring", StatementKind.EXPLANATION_OF_VOTE),
    ("yttrande", StatementKind.SPECIAL_STATEMENT),
)
_STATES = re.compile(
    r"\b(?:lämnar|anmäler|avger|antecknar|inlämnar|lägger)\b[^.]*\b(?:yttrande|"
    r"(?:protokolls)?anteckning|skrivelse|röstförklaring)|\bantecknar\b",
    re.IGNORECASE,
)


_SELDOM = frozenset({Section.STATEMENT, Section.DOCUMENTS, Section.RECIPIENTS, Section.EARLIER})


def reservations(paragraph: ParagraphText) -> Iterator[Reservation]:
    """The reservations in a §, in the order of the text."""
    for part in paragraph.parts:
        if part.section in _SELDOM and not any("reserver" in line.text for line in part.lines):
            continue
        under_heading = part.section is Section.RESERVATION
        if not under_heading and "reserv" not in part.text.lowered:
            continue
        text = running(names_apart(part.lines)) if under_heading else part.text
        yield from _of_part(paragraph.number, text, under_heading)


def states_reservation(sentence: str) -> bool:
    """Whether the sentence says that somebody makes a reservation."""
    return "reserv" in sentence and _RESERVES.search(sentence) is not None


def _of_part(number: ParagraphNumber, text: Running, under_heading: bool) -> Iterator[Reservation]:
    for start, end in sentences(text.text):
        sentence = text.text[start:end]
        verb = _RESERVES.search(sentence)
        if _NOT_YET.search(sentence):
            continue
        if verb is None and not (under_heading and _names_alone(sentence)):
            continue
        favour = _FAVOUR.search(sentence)
        for found in _subjects(sentence, verb, favour):
            yield Reservation(
                actor=found.actor,
                paragraph=number,
                motivated=_MOTIVATED.search(sentence) is not None,
                in_favour_of=favour["what"].strip() if favour else None,
                place=text.place(start, end),
            )


def _names_alone(sentence: str) -> bool:
    """Whether the sentence is a list of names and groups, perhaps with a note on the written reservation."""
    rest = sentence
    for found in reversed(actors_in(sentence)):
        rest = rest[: found.start] + rest[found.end :]
    rest = re.sub(r"\b[A-ZÅÄÖ]{1,5}\b:?", "", rest)
    return rest != sentence and _ALONE.fullmatch(rest) is not None


def _subjects(sentence: str, verb: re.Match[str] | None, favour: re.Match[str] | None) -> Sequence[Found]:
    actors = actors_in(sentence)
    if favour is not None:
        actors = [one for one in actors if one.start < favour.start()]
    if verb is None:
        return actors
    before = [one for one in actors if one.start < verb.start()]
    return before or actors


def statements(paragraph: ParagraphText) -> Iterator[Statement]:
    """The statements for the minutes in a § (protokollsanteckningar, särskilda yttranden)."""
    for part in paragraph.parts:
        if part.section is Section.STATEMENT:
            yield from _statements_of(paragraph.number, part)


def _statements_of(number: ParagraphNumber, part: Part) -> Iterator[Statement]:
    heading = part.heading.text.lower() if part.heading else ""
    kind = next((kind for word, kind in _KINDS if word in heading), StatementKind.NOTE)
    text = running(part.lines)
    for start, end in sentences(text.text):
        sentence = text.text[start:end]
        match = _STATES.search(sentence)
        if match is None:
            continue
        actors = [one for one in actors_in(sentence) if one.start < match.end()]
        for found in actors[:8]:
            yield Statement(
                kind=kind, actor=found.actor, paragraph=number, text=sentence, place=text.place(start, end)
            )
