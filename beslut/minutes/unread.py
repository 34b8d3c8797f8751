"""What was not understood: sentences that speak of participation, votes or reservations and gave no fact."""

import re
from collections.abc import Iterable, Iterator, Sequence

from beslut.minutes.actors import actors_in
from beslut.minutes.entries import names_nobody
from beslut.minutes.lines import Line, Running
from beslut.minutes.outline import Outline, Part
from beslut.minutes.paragraph_fields import tells_who_leads
from beslut.minutes.reading import UnreadLine
from beslut.minutes.stepping_aside import names_stepping_in, tells_a_condition, tells_nothing_of_persons
from beslut.minutes.vocabulary import Section
from beslut.minutes.votes import understands_vote
from beslut.records import ParagraphNumber, Place

# Words that speak of it whoever is named; and words that do so only beside a person or a group.
_ALWAYS = (
    r"delt(?:ar|og|agit) (?:inte|ej|icke|varken) (?:på grund|p\.?g\.?a|(?:i|"
    r"vid) (?:\w+ )?(?:besl|handl|ären|överl|behand|paragr|§))"
    r"|(?:inte|ej) delt(?:ar|og|a) i (?:besl|handl|ären|överl|behand)|avst(?:år|od) från att delta"
    r"|(?:på grund av|pga|p\.g\.a\.?) jäv|reserver(?:ar|ade|at) sig|utslagsröst|"
    r"(?:anmäl|lämna|avge|inge)\w* [^.]{0,60}reservation|reservation\w* (?:anmäl|lämna|avge|inge)\w*|"
    r"ja-röst\w*|nej-röst\w*|röstar (?:ja|nej)|\d+ (?:ja|nej)"
)
_WITH_A_NAME = (
    r"(?:anmäl\w+ (?:\w+ )?)?jäv(?:i\w+)?|delt(?:ar|og) (?:inte|ej)|(?:inte|"
    r"ej) deltar|avst(?:år|od)|reservation\w*|tjänstgör|tjänstgjorde|ersätter|"
    r"ersattes|ersätts|träder in|trädde in"
    r"|lämna(?:r|de) (?:salen|lokalen|rummet|sammanträdet|mötet)|röst(?:er|ar|ade)?"
)
TRIGGER = re.compile(rf"\b(?:(?P<always>{_ALWAYS})|(?P<named>{_WITH_A_NAME}))\b", re.IGNORECASE)
# What every one of these words holds, one stem or another.
_STEMS = (
    "delt",
    "avst",
    "jäv",
    "reserv",
    "utslag",
    "röst",
    " ja",
    " nej",
    "tjänstg",
    "ersätt",
    "ersatt",
    "träd",
    "lämna",
)
_OTHERS_TEXT = frozenset({Section.DOCUMENTS, Section.RECIPIENTS, Section.EARLIER})
_LISTED_PERSON = re.compile(r"[^\W\d_][\w-]+[ ][^\W\d_][\w-]+[ ]?\([A-ZÅÄÖa-zåäö-]{1,5}\)")


def speaks(lowered: str) -> bool:
    """Whether a text in small letters can hold a word of `TRIGGER` at all; much quicker than looking for one."""
    return any(stem in lowered for stem in _STEMS)


ReadPlaces = frozenset[tuple[int | None, str | None]]


def read_places(places: Iterable[Place | None]) -> ReadPlaces:
    """The sentences that gave facts, as the reader marks them: line and words."""
    return frozenset((place.line, place.words) for place in places if place is not None)


def unread_lines(
    parts: Outline,
    read: ReadPlaces,
    listed: frozenset[tuple[int, int]],
    substitutes: frozenset[str] = frozenset(),
    voted: frozenset[ParagraphNumber] = frozenset(),
) -> tuple[UnreadLine, ...]:
    """The lines that speak of participation, service, jäv, votes or reservations and from which no fact was made.

    `read` are the sentences of the §§ that gave facts, `listed` where the lines stand of the front page and the
    appendices that gave a person, a role or a ballot, `substitutes` the names of those read to have stepped in, and
    `voted` the §§ in which a vote was read.
    """
    found = [*_unlisted(parts.front, listed)]
    for paragraph in parts.paragraphs:
        for part in paragraph.parts:
            if part.section not in _OTHERS_TEXT:
                found += _unread(part, read, substitutes, paragraph.number in voted)
    for appendix in parts.appendices:
        found += _unlisted(appendix, listed)
    return tuple(found)


def _unlisted(lines: Sequence[Line], listed: frozenset[tuple[int, int]]) -> Iterator[UnreadLine]:
    for line in lines:
        if line.at in listed or line.blank or names_nobody(line.text):
            continue
        match = _LISTED_PERSON.search(line.text)
        if match is not None:
            yield UnreadLine(place=line.place(), words=line.text.strip(), trigger=match.group())


def _unread(part: Part, read: ReadPlaces, substitutes: frozenset[str], counted: bool) -> Iterator[UnreadLine]:
    text = part.text
    if not speaks(text.lowered):
        return
    for start, end in part.sentences:
        sentence = text.text[start:end]
        match = TRIGGER.search(sentence) if speaks(sentence.lower()) else None
        if match is None or _was_read(text, start, end, read) or _understood(sentence, counted):
            continue
        stepping = names_stepping_in(sentence)
        if stepping and substitutes.issuperset(stepping):
            continue
        if match["always"] or actors_in(sentence):
            line = text.line_at(start + match.start())
            yield UnreadLine(place=line.place(sentence), words=line.text.strip(), trigger=match.group())


def _was_read(text: Running, start: int, end: int, read: ReadPlaces) -> bool:
    place = text.place(start, end)
    return (place.line, place.words) in read


# Words that no ballot and no chair explains: whoever is named beside them may have taken no part.
_WEIGHTY = re.compile(r"\bjäv|\bdelt(?:ar|og|agit|a)\b|\breserver", re.IGNORECASE)


def _understood(sentence: str, counted: bool) -> bool:
    """Whether the sentence was understood though it gives no fact by itself."""
    if tells_nothing_of_persons(sentence) and not actors_in(sentence):
        return True
    if _WEIGHTY.search(sentence) and actors_in(sentence):
        return tells_a_condition(sentence)
    return understands_vote(sentence, counted) or tells_who_leads(sentence)
