"""Lines of a limited length, and pages with a header on each."""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from beslut.minutes.writing.style import Style
from beslut.records import Meeting


def wrapped(lines: Iterable[str], width: int | None) -> Iterator[str]:
    """The lines broken between words where they are longer than `width` characters."""
    for line in lines:
        if width is None or len(line) <= width or not line.strip():
            yield line
            continue
        indent = " " * (len(line) - len(line.lstrip()))
        yield from textwrap.wrap(
            line.strip(),
            width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_on_hyphens=False,
            break_long_words=False,
        )


def paged(lines: Iterable[str], meeting: Meeting, style: Style) -> Iterator[str]:
    """The lines in pages: a form feed and a header before each page but the first, a footer below each."""
    held = list(lines)
    if style.page_length is None or len(held) <= style.page_length:
        yield from held
        return
    pages = list(_pages(held, style.page_length))
    for number, page in enumerate(pages, start=1):
        if number > 1:
            yield "\f" + _header(meeting, number, len(pages))
            yield ""
        yield from page
        yield from ("", "Justerandes sign                              Utdragsbestyrkande", "")


_REST_OF_LABEL = re.compile(r"[a-zåäö]+")


def _pages(lines: Sequence[str], length: int) -> Iterator[Sequence[str]]:
    """The lines of each page; a heading stays with what it opens, and both lines of a broken label together."""
    start = 0
    while start < len(lines):
        end = min(start + length, len(lines))
        while end < len(lines) and end > start + 1 and _belongs_together(lines, end):
            end -= 1
        yield lines[start:end]
        start = end


def _belongs_together(lines: Sequence[str], end: int) -> bool:
    """Whether no page may end before this line."""
    heading = end > 1 and not lines[end - 2] and lines[end - 1] and not lines[end - 1].endswith((".", ","))
    return bool(_REST_OF_LABEL.fullmatch(lines[end]) or (heading and lines[end]))


def _header(meeting: Meeting, number: int, pages: int) -> str:
    body = meeting.body.name if meeting.body is not None else ""
    date = meeting.date.isoformat() if meeting.date is not None else ""
    return "   ".join(part for part in (body, date, f"Sida {number}({pages})") if part)
