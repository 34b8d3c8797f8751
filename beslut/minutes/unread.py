"""What was not understood: lines that speak of participation, votes or reservations and gave no fact."""

import re
from collections.abc import Iterator

from beslut.minutes.outline import Outline
from beslut.minutes.reading import UnreadLine
from beslut.records import Meeting

TRIGGERS = re.compile(
    r"\b(?:jäv(?:ig|iga|et)?|deltar (?:inte|ej)|deltog (?:inte|ej)|inte delta|ej delta|avstår|avstod|reserver(?:ar|ade) sig|reservation(?:en)?"
    r"|tjänstgör|tjänstgörande|ersätter|träder in|lämnar (?:salen|lokalen|rummet|sammanträdet|mötet)|utslagsröst|röstar|röster|ja-röst\w*|nej-röst\w*)\b",
    re.IGNORECASE,
)


def unread_lines(parts: Outline, meeting: Meeting) -> tuple[UnreadLine, ...]:
    """The lines of the §§ with a word of participation from which no fact was made, in the order of the text."""
    return tuple(_unread(parts, _lines_with_facts(meeting)))


def _lines_with_facts(meeting: Meeting) -> set[int]:
    places = [
        one.place
        for one in (*meeting.non_participation, *meeting.votes, *meeting.reservations, *meeting.statements)
    ]
    places += [proposal.place for paragraph in meeting.paragraphs for proposal in paragraph.proposals]
    covered: set[int] = set()
    for place in places:
        if place is not None and place.line is not None:
            length = len(place.words or "")
            covered.update(range(place.line, place.line + 1 + length // 40))
    return covered


def _unread(parts: Outline, covered: set[int]) -> Iterator[UnreadLine]:
    for paragraph in parts.paragraphs:
        for part in paragraph.parts:
            for line in part.lines:
                match = TRIGGERS.search(line.text)
                if match is not None and line.number not in covered:
                    yield UnreadLine(place=line.place(), words=line.text.strip(), trigger=match.group())
