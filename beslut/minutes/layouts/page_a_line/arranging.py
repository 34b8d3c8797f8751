"""The pages of a document taken apart, and the lines put together again in the plain grammar."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import define, evolve, field

from beslut.minutes.layouts.page_a_line.chains import Known, known_people
from beslut.minutes.layouts.page_a_line.columns import with_columns_joined
from beslut.minutes.layouts.page_a_line.front import front_lines
from beslut.minutes.layouts.page_a_line.labels import labels_in, without_leaders
from beslut.minutes.layouts.page_a_line.openings import (
    Opening,
    front_end,
    listed_matters,
    openings,
    opens_paragraph,
)
from beslut.minutes.layouts.page_a_line.pages import Page, numbered_pages, page_of
from beslut.minutes.layouts.page_a_line.party_style import with_parties_behind
from beslut.minutes.layouts.page_a_line.sections import paragraph_lines, section_lines
from beslut.minutes.layouts.page_a_line.vote_lists import VoteList, attendance_rows, vote_list_in
from beslut.minutes.lines import Line
from beslut.minutes.outline import stated_paragraphs
from beslut.minutes.vocabulary import Label

_LONG = 250
_FRONT_LABELS = 4
_LIST_REACH = 40_000


def fits(lines: Sequence[Line]) -> bool:
    """Whether most of the text stands in lines as long as pages, and labels or page headers stand inside them."""
    long = [line for line in lines if len(line.text) > _LONG]
    if not long or sum(len(line.text) for line in long) * 2 < sum(len(line.text) for line in lines):
        return False
    return any(_is_front(line.text) for line in lines)


def _is_front(text: str) -> bool:
    return len({mark.label for mark in labels_in(without_leaders(text))}) >= _FRONT_LABELS


@define
class _Laid:
    """The document while it is taken apart: the front page, the §§ with their pages, and the lists of votes."""

    known: Known
    front: list[tuple[str, Line]] = field(factory=list)
    bodies: list[Page] = field(factory=list)
    headers: list[Line] = field(factory=list)
    lists: list[tuple[VoteList, Line]] = field(factory=list)
    titles: dict[str, str] = field(factory=dict)


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of the front page, then those of each §, all in the plain grammar."""
    lines = with_parties_behind(lines)
    laid = _Laid(known_people(line.text for line in lines))
    before = _take_apart(lines, laid)
    front = list(front_lines(laid.front, laid.known))
    stated = stated_paragraphs(front)
    found, again = openings([page.text for page in laid.bodies], stated, laid.titles)
    made = [*before, *laid.headers, *front, *_listed_attendance(laid, front)]
    return (*made, *_paragraphs(laid, found, again))


def _take_apart(lines: Sequence[Line], laid: _Laid) -> list[Line]:
    """Sort the pages into the front page and those of the §§; gives the lines before the first page as they are."""
    long = [line for line in lines if len(line.text) > _LONG]
    numbers = dict(zip((line.number for line in long), numbered_pages(long), strict=True))
    before: list[Line] = []
    started = bodies = False
    for line in lines:
        if line.blank:
            continue
        page = page_of(line, numbers.get(line.number))
        started = started or len(line.text) > _LONG or _is_front(line.text)
        if not started:
            before.append(line)
            continue
        if page.header:
            laid.headers.append(line.saying(page.header))
        text = _without_lists(evolve(page, text=with_columns_joined(page.text, laid.known)), laid)
        if not text:
            continue
        cut = 0
        if _is_front(text) or not (bodies or opens_paragraph(text, laid.titles)):
            front = _without_contents(text, laid)
            cut = front_end(front) if _is_front(front) else len(text)
            laid.front.append((front[:cut], line))
            cut = cut if cut < len(front) else len(text)
        if text[cut:]:
            bodies = True
            laid.bodies.append(Page(page.line, page.header, text[cut:]))
    return before


def _without_contents(text: str, laid: _Laid) -> str:
    """The text without a list of matters, whose titles are kept."""
    marks = (mark for mark in labels_in(text) if mark.label is Label.CONTENTS)
    for mark in islice(marks, 3):
        titles, end = listed_matters(text[mark.end : mark.end + _LIST_REACH])
        if len(titles) > 1:
            laid.titles.update(titles)
            return f"{text[: mark.start]}{text[mark.end + end :]}"
    return text


def _without_lists(page: Page, laid: _Laid) -> str:
    """The text of a page without a list of votes on it, which is kept."""
    found = vote_list_in(page.text, laid.known)
    if found is None:
        return page.text
    laid.lists.append((found, page.line))
    return f"{page.text[: found.start]} {page.text[found.end :]}".strip()


def _listed_attendance(laid: _Laid, front: Sequence[Line]) -> Iterator[Line]:
    """The attendance that only a list of votes gives."""
    if any("(" in line.text and ")" in line.text for line in front if line.text):
        return
    for found, line in laid.lists[:1]:
        yield line.saying("Beslutande:")
        for row in attendance_rows(found):
            yield line.saying(row)
        yield line.saying("")


def _paragraphs(laid: _Laid, found: Sequence[Opening], again: Sequence[Opening]) -> Iterator[Line]:
    appended = _by_number(laid, found)
    opened, repeated = _by_page(found), _by_page(again)
    before: Opening | None = None
    for place, page in enumerate(laid.bodies):
        starts = opened.get(place, [])
        ends = [*(one.start for one in starts), len(page.text)]
        yield from _text_lines(page, ends[0], repeated.get(place, []))
        for one, end in zip(starts, ends[1:], strict=True):
            yield from appended.pop(str(before.number), []) if before else []
            text = page.text[one.end : end]
            yield from (
                page.line.saying(words) for words in paragraph_lines(str(one.number), text, laid.known)
            )
            before = one
    for lines in appended.values():
        yield from lines


def _by_page(found: Sequence[Opening]) -> dict[int, list[Opening]]:
    made: dict[int, list[Opening]] = {}
    for one in found:
        made.setdefault(one.page, []).append(one)
    return made


def _text_lines(page: Page, end: int, again: Sequence[Opening]) -> Iterator[Line]:
    """The text of a § that began on an earlier page, without the words that repeat its number."""
    text = page.text[:end]
    for one in [one for one in again if one.start < end][:1]:
        text = f"{text[: one.start]} {text[one.end :]}"
    for words in section_lines(text.strip()):
        yield page.line.saying(words)


def _by_number(laid: _Laid, found: Sequence[Opening]) -> dict[str, list[Line]]:
    """The lines of each list of votes by the number of the § it belongs to."""
    numbers = {str(one.number): _told_in(laid, found, place) for place, one in enumerate(found)}
    made: dict[str, list[Line]] = {}
    for listed, line in laid.lists:
        own = [number for number in listed.numbers if number in numbers]
        for vote in range(listed.votes):
            if vote < len(own):
                lines = _list_lines(listed, vote, own[vote], line, numbers[own[vote]])
                made.setdefault(own[vote], []).extend(lines)
    return made


_COUNTED = re.compile(
    r"\d[ ]+(?:röstar[ ]+)?(?:ja|nej)(?![a-zåäö])|(?:ja|nej)(?:-röster)?:?[ ]+\d|\d{1,3}[ ](?:röster[ ])?mot[ ]\d",
    re.IGNORECASE,
)


def _told_in(laid: _Laid, found: Sequence[Opening], place: int) -> bool:
    """Whether the text of the § itself gives the figures of a vote."""
    here = found[place]
    after = found[place + 1] if place + 1 < len(found) else None
    last = after.page if after else len(laid.bodies) - 1
    return any(
        _COUNTED.search(
            laid.bodies[page].text,
            here.end if page == here.page else 0,
            after.start if after and page == after.page else len(laid.bodies[page].text),
        )
        for page in range(here.page, last + 1)
    )


def _list_lines(listed: VoteList, vote: int, number: str, line: Line, told: bool) -> Iterator[Line]:
    if not told:
        yield line.saying("Omröstningsresultat")
        yield line.saying(listed.sentence(vote))
    yield line.saying("")
    yield line.saying(f"Omröstningslista § {number}")
    yield line.saying("")
    for name, party, choice in listed.ballots(vote):
        yield line.saying(f"{name}  {party or ''}  {choice}".replace("    ", "  "))
