"""Where the §§ open in poured-out text, with the sign lost or kept, the number perhaps alone.

A candidate is a number before a capitalised title or a case number. Which candidates open a § is told by the order:
the numbers rise, inside what the front page states, and the ones with a sign, a body's prefix or a case number weigh
most. A § whose number is lost is found again by its title in the list of matters.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from beslut.minutes.figures import paragraph_number, paragraph_span
from beslut.minutes.headings import Heading, rising
from beslut.minutes.layouts.page_a_line.first_names import begins_a_name
from beslut.minutes.layouts.page_a_line.labels import labels_in
from beslut.minutes.layouts.page_a_line.sections import sections_in
from beslut.minutes.vocabulary import Label
from beslut.records import ParagraphNumber, ParagraphSpan

_NUMBER = r"\d{1,4}(?:[ ]?[a-h](?![\wåäö]))?"
_CASE = r"[Dd]nr|[Dd]iarienummer|(?:19|20)\d\d[-/:.]\d|[A-ZÅÄÖ]{2,6}[ ]?\d{2,4}[-/:]\d"
_CANDIDATE = re.compile(
    rf"""(?<![\w/:.,§$-])(?P<again>[Ff]orts(?:ättning|\.)?[ ])?
    (?:(?P<prefix>[A-ZÅÄÖ][A-Za-zåäö]{{1,7}})[ ]?)?(?P<sign>[§$]{{1,2}}[ ]?)?
    (?P<number>{_NUMBER})(?:/(?P<year>\d{{2,4}})(?!\d))?(?P<behind>[ ]§)?[ ]+
    (?=(?P<case>{_CASE})|[A-ZÅÄÖ"”])""",
    re.VERBOSE,
)
_NO_PREFIX = frozenset(
    [
        "Omr",
        "Sid",
        "Sida",
        "Blad",
        "Nr",
        "Dnr",
        "Kl",
        "Den",
        "Bilaga",
        "Antal",
        "Ja",
        "Nej",
        "Avst",
        "Av",
        "Till",
        "Från",
    ]
)
_WORD = 30
_BOUND = re.compile(r"(?:[.!?:][\"”)]?|[\"”])[ ]*$")
_COUNTS_THINGS = re.compile(
    r"(?:\b(?:sid(?:a|an)?|blad|nr|kl|klockan|årskurs|omr|väg|bilaga|bilagor|punkt|etapp|"
    r"kapitel|den|av|till|och|\w*lista|\w*bilaga)|[,(–-])[ ]*$",
    re.IGNORECASE,
)


@frozen
class Opening:
    """Where a § opens: the page, the offsets around number and sign, the number; `again` repeats it after a break."""

    page: int
    start: int
    end: int
    number: ParagraphNumber
    weight: int
    again: bool = False
    prefix: str | None = None


def openings(
    texts: Sequence[str], stated: ParagraphSpan | None, titles: Mapping[str, str]
) -> tuple[tuple[Opening, ...], tuple[Opening, ...]]:
    """The openings of the §§, and the places where one that has begun is named again after a page break.

    `titles` are those of the list of matters, by number.
    """
    found = [one for page, text in enumerate(texts) for one in _candidates(page, text)]
    found = _with_usual_prefix(found)
    if stated is not None and any(stated.covers(one.number) for one in found):
        found = [evolve(one, weight=one.weight + 5) for one in found if stated.covers(one.number)]
    fresh = [one for one in found if not one.again and one.weight >= _LIKELY]
    numbered = {str(one.number) for one in fresh if one.weight > _LIKELY}
    fresh += _by_title(texts, {number: title for number, title in titles.items() if number not in numbered})
    fresh.sort(key=lambda one: (one.page, one.start))
    headings = [Heading(position=place, number=one.number, rest="") for place, one in enumerate(fresh)]
    chosen = tuple(fresh[one.position] for one in rising(headings, [one.weight for one in fresh]))
    return chosen, tuple(one for one in found if one.again)


def opens_paragraph(text: str, titles: Mapping[str, str]) -> bool:
    """Whether a § seems to open on this page, judged by the page alone."""
    return (
        any(
            one.weight >= _SURE or (one.prefix is not None and len(one.prefix) < 5)
            for one in _candidates(0, text)
        )
        or any(True for _ in _by_title([text], titles))
        or (next(sections_in(text), None) is not None and len(list(labels_in(text))) < 3)
    )


def front_end(text: str) -> int:
    """Where the first § opens on a page that begins as a front page; the length of the text where none does.

    No label may follow soon: `§ 58 Justerare Bo Ek` in an attendance list opens nothing.
    """
    stated = _stated(text)
    for one in _candidates(0, text):
        clear = one.prefix is not None or one.weight > _LIKELY or (stated and stated.covers(one.number))
        if clear and not one.again and len(list(labels_in(text[one.end : one.end + _REACH]))) < 2:
            soon = next(labels_in(text[one.end : one.end + _LABEL]), None)
            if soon is None or soon.start:
                return one.start
    return len(text)


def _stated(text: str) -> ParagraphSpan | None:
    """The §§ that the page itself says the minutes hold."""
    for mark in labels_in(text):
        match = _RANGE.match(text, mark.end) if mark.label is Label.PARAGRAPHS else None
        if match is not None and (span := paragraph_span(f"{match['first']}-{match['last']}")) is not None:
            return span
    return None


_RANGE = re.compile(r"[§ ]*(?P<first>\d{1,4})[ ]?[-–—][ ]?(?P<last>\d{1,4})(?!\d)")
_REACH, _LABEL = 400, 60
_LIKELY = 5
_MOST_LOST = 40
_SURE = 7


def _candidates(page: int, text: str) -> Iterator[Opening]:
    for match in _CANDIDATE.finditer(text):
        number, prefix = paragraph_number(match["number"]), match["prefix"]
        if number is None or prefix in _NO_PREFIX:
            continue
        before = text[max(0, match.start() - 30) : match.start()]
        bound = not before.strip() or _BOUND.search(before) is not None
        signed = bool(match["sign"] or match["behind"])
        alone = not (bound or signed or match["case"] or match["again"])
        if alone and begins_a_name(text[match.end() : match.end() + _WORD].split(" ", 1)[0]):
            continue
        if _COUNTS_THINGS.search(before) and not match["again"] and not (signed and match["case"]):
            continue
        signs = ((6, signed), (4, match["case"]), (5, bound), (2, not before.strip()))
        weight = sum(points for points, shown in signs if shown)
        yield Opening(
            page=page,
            start=match.start(),
            end=match.end(),
            number=number,
            weight=weight,
            again=match["again"] is not None,
            prefix=prefix,
        )


def _with_usual_prefix(found: Sequence[Opening]) -> list[Opening]:
    """The candidates without those behind a chance word: a prefix counts where it is used again and again."""
    seen = Counter(one.prefix for one in found if one.prefix)
    usual = {prefix for prefix, count in seen.items() if count > 1}
    return [
        evolve(one, weight=one.weight + 5) if one.prefix else one
        for one in found
        if one.prefix is None or one.prefix in usual
    ]


def _by_title(texts: Sequence[str], titles: Mapping[str, str]) -> Iterator[Opening]:
    """The §§ whose title from the list of matters stands at the start of a page or behind a full stop."""
    for page, text in enumerate(texts):
        for number, title in list(titles.items())[:_MOST_LOST]:
            start = text.find(title)
            if start >= 0 and (start == 0 or _BOUND.search(text[max(0, start - 3) : start])):
                yield Opening(page, start, start, ParagraphNumber(number), _SURE)


_MATTER = re.compile(rf"(?<![\w/:.,–-])(?:[§$][ ]?)?(?!0)(?P<number>{_NUMBER})[ .…]+(?=[A-ZÅÄÖ])")
_PAGE = re.compile(r"[ .…_]+\d{1,3}(?=[ ]|$)")
_LEADERS = re.compile(r"[ .…_]*$")
_TITLE = 160


def listed_matters(text: str) -> tuple[Mapping[str, str], int]:
    """The numbers and titles of a list of matters poured out into one line, and where the list ends.

    The numbers rise one by one or nearly so, each title is short, and a page number may stand behind it.
    """
    found: list[re.Match[str]] = []
    for match in _MATTER.finditer(text):
        if found and not (0 <= match.start() - found[-1].end() <= _TITLE):
            break
        if found and not 0 < _first_number(match) - _first_number(found[-1]) < 9:
            continue
        found.append(match)
    titles = {}
    end = 0
    for place, match in enumerate(found):
        last = place + 1 == len(found)
        until = _last_end(text, match.end()) if last else found[place + 1].start()
        words = text[match.end() : until]
        pages = list(_PAGE.finditer(words))
        page = (pages[0] if last else pages[-1]) if pages else None
        end = match.end() + page.end() if page is not None and last else until
        if page is not None and (last or not words[page.end() :].strip()):
            words = words[: page.start()]
        titles[match["number"]] = _LEADERS.sub("", words).strip()
    return titles, end


def _first_number(match: re.Match[str]) -> int:
    return ParagraphNumber(match["number"]).number


def _last_end(text: str, start: int) -> int:
    """Where the last title ends when no number follows it: at the next label, or soon."""
    label = next(labels_in(text[start + 1 : start + _TITLE]), None)
    return min(len(text), start + _TITLE) if label is None else start + 1 + label.start
