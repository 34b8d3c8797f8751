"""Page edges: the headers and footers (sidhuvud, sidfot) that every page repeats, told by their repeating.

What stands outermost on most pages, the same but for figures that count the pages, is no part of the text that runs
over them.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from attrs import frozen

from beslut.minutes.vocabulary import section_heading

_FIGURES = re.compile(r"\d+")
_DEEPEST = 8
_MOST_PAGES = 0.6

# Where a text stands: the page and the position among the texts of the page, both from 0.
At = tuple[int, int]


@frozen
class Edge:
    """A text that pages repeat: whether it is the first of its kind, and whether it stands at the top."""

    first: bool
    top: bool


def repeated_edges(pages: Sequence[Sequence[str]]) -> dict[At, Edge]:
    """The texts that other pages repeat at the same edge.

    >>> repeated_edges([["Almby 1", "Bo Ek"], ["Almby 2", "Eva Berg"]])
    {(0, 0): Edge(first=True, top=True), (1, 0): Edge(first=False, top=True)}
    """
    printed = sum(1 for page in pages if page)
    if printed < 2:
        return {}
    needed = max(2, _MOST_PAGES * printed)
    above = [
        [(number, place) for place in range(min(_DEEPEST, len(page)))] for number, page in enumerate(pages)
    ]
    below = [
        [(number, place) for place in range(len(page) - 1, max(-1, len(page) - 1 - _DEEPEST), -1)]
        for number, page in enumerate(pages)
    ]
    return {
        at: Edge(first == at, top)
        for top, edges in ((False, below), (True, above))
        for at, first in _repeated(pages, edges, needed).items()
    }


def _repeated(pages: Sequence[Sequence[str]], edges: Sequence[Sequence[At]], needed: float) -> dict[At, At]:
    """The texts at one edge, from the outermost inwards until the first that is a page's own."""
    alike: dict[str, list[At]] = defaultdict(list)
    for edge in edges:
        for page, place in edge:
            text = pages[page][place]
            if "§" not in text:
                alike[" ".join(_FIGURES.sub("#", text).split())].append((page, place))
    first = {
        at: group[0]
        for group in alike.values()
        if len(group) >= needed and _is_furniture(pages, group)
        for at in group
    }
    found: dict[At, At] = {}
    for edge in edges:
        for at in edge:
            if at not in first:
                break
            found[at] = first[at]
    return found


def _is_furniture(pages: Sequence[Sequence[str]], group: Sequence[At]) -> bool:
    """Whether each figure of these texts is the same everywhere or counts the pages, and they head no section."""
    page, place = group[0]
    if section_heading(pages[page][place]) is not None:
        return False
    rows = [[int(figures) for figures in _FIGURES.findall(pages[page][place])] for page, place in group]
    return all(
        len(set(column)) == 1
        or len({figure - page for figure, (page, _) in zip(column, group, strict=True)}) == 1
        for column in zip(*rows, strict=True)
    )
