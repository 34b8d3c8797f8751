"""Minutes from a record: the whole, the front page alone, or what one § states of people."""

from collections.abc import Iterable

from beslut.minutes.writing.front import front_lines
from beslut.minutes.writing.pages import paged, wrapped
from beslut.minutes.writing.paragraph import (
    appendix_lines,
    dissent_sections,
    in_text,
    paragraph_lines,
    participation_sections,
)
from beslut.minutes.writing.style import STYLES, Style
from beslut.minutes.writing.wording import Wording
from beslut.records import Meeting


def write_minutes(meeting: Meeting, style: Style = STYLES[0]) -> str:
    """The minutes (protokoll) that the record tells of, as plain text.

    The same record in the same style gives the same text, byte for byte. Background and debate are not in the
    record, and so not in the text.
    """
    wording = _wording(meeting, style)
    lines = [*wrapped(front_lines(meeting, style, wording), None), ""]
    for paragraph in meeting.paragraphs:
        lines += ["", *wrapped(paragraph_lines(paragraph, meeting, style, wording), style.width)]
    lines += appendix_lines(meeting, style, wording)
    return _text(paged(lines, meeting, style))


def front_page(meeting: Meeting, style: Style = STYLES[0]) -> str:
    """The front page (förstasida): time and place, who attended as what, who adjusts, and the notice."""
    return _text(front_lines(meeting, style, _wording(meeting, style)))


def statements(number: str, meeting: Meeting, style: Style = STYLES[0]) -> str:
    """What § `number` states of people, in the words of a secretary.

    Jäv with whoever steps in, proposals, votes, those who decline, reservations and statements; empty where
    there is nothing of the kind. Raises KeyError where the meeting has no such §.
    """
    paragraph, wording = meeting.paragraph(number), _wording(meeting, style)
    return in_text(
        (
            *participation_sections(paragraph.number, meeting, style, wording),
            *dissent_sections(paragraph, meeting, style, wording),
        )
    )


def _wording(meeting: Meeting, style: Style) -> Wording:
    """The wordings of this document: they hang on what tells the meeting from others, and on the variant."""
    body = meeting.body.name if meeting.body is not None else ""
    return Wording(f"{body} {meeting.date} {style.variant}")


def _text(lines: Iterable[str]) -> str:
    made = "\n".join(lines)
    return made.strip("\n") + "\n"
