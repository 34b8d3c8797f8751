"""A list of people poured out: names, parties and remarks without line breaks, made one person a line."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from beslut.minutes.entries import REPLACES
from beslut.minutes.layouts.page_a_line.chains import Known, chains_in, told_apart
from beslut.minutes.lines import Line
from beslut.minutes.names import PARTY, TITLE
from beslut.minutes.vocabulary import folded

_BRACKETED = re.compile(rf"[ ]?\((?P<party>{PARTY})\)")
_OFFICES = frozenset(
    folded(word)
    for word in (
        *(
            "Ordförande",
            "Ordföranden",
            "Vice",
            "Förste",
            "Första",
            "Andre",
            "Andra",
            "Sekreterare",
            "Justerare",
        ),
        *("Ledamot", "Ledamoten", "Ledamöter", "Ledamöterna", "Ersättare", "Ersättaren", "Ersättarna"),
        *("Revisor", "Gruppledare", "Tjänstgörande", "Samtliga", "Enligt"),
        *("Kommunfullmäktige", "Kommunfullmäktiges", "Kommunstyrelsen", "Kommunstyrelsens"),
    )
)
_TIMES = re.compile(
    r"\bkl(?:ockan|\.)?[ ]*(?:\d{1,2}[.:]\d{2}(?:[ ]*[-–—]?[ ]*\d{1,2}[.:]\d{2})?[ ]*[-–—]?)?"
)
_SPAN = re.compile(r"[ ]*(?P<span>§*[ ]?\d{1,4}(?:[ ]?[-–—,][ ]?§*[ ]?\d{1,4})*)(?=[ ,;]|$)")


@frozen
class Cell:
    """A piece of the front page (cell): a person with party and remark, or other words."""

    text: str
    line: Line
    person: bool
    party: str | None = None
    remark: str = ""
    first_of_line: bool = False


def cells_in(text: str, line: Line, known: Known) -> list[Cell]:
    """The cells of a text, in order; words between a name and the next one belong to the name."""
    names = list(_names(text, known))
    made: list[Cell] = []
    titles_first = bool(names) and TITLE.search(text[: names[0][0]].strip()[-60:]) is not None
    cut = _first_words(text, names[0][0] if names else len(text), titles_first)
    if text[:cut].strip(" ,"):
        made.append(Cell(text[:cut].strip(" ,"), line, person=False))
    for index, (start, end, party) in enumerate(names):
        until = names[index + 1][0] if index + 1 < len(names) else len(text)
        behind = text[end:until]
        last = names[index - 1][1] if index else 0
        if made and made[-1].person and REPLACES.search(folded(text[last:start])):
            words = text[start:until].rstrip(" ,")
            made[-1] = evolve(made[-1], text=f"{made[-1].text} {words}", remark=f"{made[-1].remark}{words}")
            cut = until
            continue
        split = _title_of_next(behind) if titles_first and index + 1 < len(names) else len(behind)
        words = text[cut : end + split].strip(" ,.")
        made.append(Cell(_with_comma(words, text[start:end]), line, True, party, behind[:split]))
        cut = end + split
    return _first_marked(made)


def _first_marked(made: list[Cell]) -> list[Cell]:
    return [evolve(cell, first_of_line=place == 0) for place, cell in enumerate(made)]


def _first_words(text: str, first: int, titles_first: bool) -> int:
    """Where the words before the first person end; a title before the name belongs to the person."""
    if not titles_first:
        return first
    titles = list(TITLE.finditer(text, max(0, first - 60), first))
    return first if not titles or text[titles[-1].end() : first].strip() else titles[-1].start()


def _title_of_next(behind: str) -> int:
    """Where the title of the next person begins in the words between two names."""
    for match in TITLE.finditer(behind):
        if not behind[match.end() :].strip() and behind[match.start() : match.start() + 1].strip():
            return match.start()
    return len(behind)


def _with_comma(words: str, name: str) -> str:
    """The entry with a comma between the name and a title printed straight behind it."""
    behind = words[words.find(name) + len(name) :] if name in words else ""
    return (
        f"{words[: len(words) - len(behind)]},{behind}"
        if TITLE.match(behind.strip()) and behind[:1] == " "
        else words
    )


def _names(text: str, known: Known) -> Iterator[tuple[int, int, str | None]]:
    """Every person: the offsets of name and party, and the party."""
    for chain in chains_in(text):
        for start, words in _stretches(chain.group(), chain.start()):
            told = told_apart(words, known) if len(words) > 1 else None
            position = start
            for name in told or ():
                end = position + len(name)
                party = _BRACKETED.match(text, end)
                yield position, party.end() if party else end, party["party"] if party else None
                position = end + 1


def _stretches(chain: str, offset: int) -> Iterator[tuple[int, Sequence[str]]]:
    """The chain without the words that are titles and offices, each stretch with its offset."""
    held: list[str] = []
    start = position = offset
    for word in chain.split(" "):
        if folded(word) in _OFFICES or TITLE.fullmatch(word):
            if held:
                yield start, held
            held, start = [], position + len(word) + 1
        else:
            held = [*held, word] if held else [word]
        position += len(word) + 1
    if held:
        yield start, held


def up_to_the_clock(text: str) -> int:
    """Where the words of time and place end: behind the last clock time that stands before a person; 0 without one."""
    match = _TIMES.search(text)
    return 0 if match is None else match.end()


def leading_span(text: str) -> re.Match[str] | None:
    """The §§ that the text begins with, if any."""
    return _SPAN.match(text)
