"""The text of a § poured out: heading, case number, title and section headings put on lines of their own."""

import re
from collections.abc import Iterator

from beslut.minutes.layouts.page_a_line.chains import Known
from beslut.minutes.names import TITLE, people_in
from beslut.minutes.vocabulary import Section, section_heading

_CAPITAL = re.compile(r"(?<![\w(/–-])[A-ZÅÄÖ](?=[\wÅÄÖåäö])")
_NEXT = re.compile(r"[ ]*(?:[:.][ ]*)?(?=[A-ZÅÄÖ\d\"”–•-]|$)")
_THAT = re.compile(r"[ ]+(?=att\b)")
_SENTENCE = re.compile(r"[.!?][\"”)]?[ ]+(?=[A-ZÅÄÖ\d\"”])")
_LONGEST = 8
_WITHIN = frozenset(
    ["av", "om", "under", "i", "från", "enligt", "se", "rubriken", "till", "med", "för", "och", "på", "vid", "samt",
     "punkten",
     "den", "det", "detta", "denna", "ett", "en", "som", "nya"]
)  # fmt: skip
_CASE = re.compile(
    r"[ ]*(?:(?:[Dd]nr|[Dd]iarienummer|[Ää]rendenummer)\.?:?[ ]*)"
    r"(?P<case>(?:[A-ZÅÄÖ]{1,6}[ ])?[\w/:.-]*\d[\w/:.-]*)(?=[ ]|$)[ ]*"
)
_BARE_CASE = re.compile(r"(?:^|[ ])(?P<case>(?:[A-ZÅÄÖ]{1,6}[ ])?(?:19|20)\d\d[/:.]\d{1,6})(?=[ ]|$)[ ]*")
_LOST_CASE = re.compile(r"(?:[A-ZÅÄÖ]{1,6}[ ])?(?:19|20)?\d\d[./:-]?")
_LINKS = frozenset(
    ["av", "för", "i", "till", "om", "från", "vid", "på", "mellan", "under", "över", "kring", "mot", "hos", "och",
     "eller", "samt", "med", "enligt", "inom", "som", "utan"]
)  # fmt: skip


def paragraph_lines(number: str, text: str, known: Known) -> Iterator[str]:
    """The lines of a § that opens here: its heading with the title, its case number, its sections."""
    title, case, rest = _about_the_case(text)
    if not title:
        end = _title_end(rest, known)
        title, rest = rest[:end].strip(), rest[end:].strip()
    yield f"§ {number} {title}{'' if case is None else f'  Dnr {case}'}".rstrip()
    yield ""
    yield from section_lines(rest, at_start=True)


def _about_the_case(text: str) -> tuple[str, str | None, str]:
    """The words before a case number, the case number, and the words behind it.

    The title may stand before or behind it; a number of which only the year is left is lost.
    """
    first = next(sections_in(text), None)
    until = first[0] if first else min(len(text), 200)
    match = _CASE.search(text, 0, until) or _BARE_CASE.search(text, 0, until + 1)
    if match is None:
        return "", None, text
    lost = _LOST_CASE.fullmatch(match["case"]) is not None
    before = text[: match.start()].strip()
    if _SENTENCE.search(before):
        return "", None, text
    return before, None if lost else match["case"].rstrip("."), text[match.end() :]


def section_lines(text: str, at_start: bool = False) -> Iterator[str]:
    """The text with every section heading on a line of its own."""
    position = 0
    for start, end, _ in sections_in(text):
        if text[position:start].strip():
            yield text[position:start].strip()
        if start or at_start:
            yield ""
        yield text[start:end].strip(" :.")
        position = end
    if text[position:].strip():
        yield text[position:].strip()


def sections_in(text: str) -> Iterator[tuple[int, int, Section]]:
    """The section headings in running text: where each begins, where the text behind it does, and what it opens."""
    behind = 0
    decided = False
    for match in _CAPITAL.finditer(text):
        start = match.start()
        if start < behind:
            continue
        found = _heading_at(text, start, decided)
        if found is None:
            continue
        behind, section = found
        decided = decided or section is Section.DECISION
        yield start, behind, section


def _heading_at(text: str, start: int, decided: bool) -> tuple[int, Section] | None:
    """The longest section heading that begins here, if a new sentence or a list follows it."""
    before = text[max(0, start - 20) : start].rstrip()
    if before.endswith((",", ";", "-", "–", '"', "”", "(")) or before.rsplit(" ", 1)[-1].lower() in _WITHIN:
        return None
    ends = [match.end() for match in re.finditer(r"[^ ]+", text[start : start + 110])][:_LONGEST]
    for end in reversed(ends):
        words = text[start : start + end].rstrip(":.")
        if ". " in words or ": " in words or (re.search(r"[ ][A-ZÅÄÖ]", words) and not words.isupper()):
            continue
        section = section_heading(words)
        if section is None:
            continue
        follows = _NEXT.match(text, start + len(words))
        if follows is not None and not (follows.group() == "" and start + len(words) < len(text)):
            return follows.end(), section
        that = _THAT.match(text, start + len(words))
        if that is not None and section is Section.DECISION and (not decided or words.endswith("beslut")):
            return that.end(), section
    return None


def _title_end(text: str, known: Known) -> int:
    """Where the title ends: at the first section heading, or where a sentence begins before it."""
    first = next(sections_in(text), None)
    limit = first[0] if first else len(text)
    stop = _SENTENCE.search(text, 0, limit)
    if text[:limit].rstrip()[-1:] not in (".", "!", "?") and stop is None:
        return limit
    if stop is not None and stop.start() < 12 and stop.end() < limit:
        return stop.end()
    return _sentence_start(text[:limit], known) or (stop.end() if stop else limit)


def _sentence_start(text: str, known: Known) -> int | None:
    """Where the first sentence begins behind a title without a full stop: at a capital that is no name in it."""
    people = [(one.start, one.end) for one in people_in(text)]
    for match in _CAPITAL.finditer(text, 1):
        start = match.start()
        before = text[max(0, start - 40) : start].rstrip()
        last = before.rsplit(" ", 1)[-1]
        if not last or last.lower() in _LINKS or last.endswith((",", "(", ")", '"', "”")):
            continue
        if _is_known(text, start, known):
            return start
        named = any(first <= start < end and first < start for first, end in people)
        titled = TITLE.match(text, start) is not None
        if (titled or not last[0].isupper()) and not named:
            return start
    return None


def _is_known(text: str, start: int, known: Known) -> bool:
    """Whether a person of the document is named here."""
    words = text[start : start + 60].split(" ")
    return any(" ".join(words[:count]) in known.names for count in (2, 3, 4))
