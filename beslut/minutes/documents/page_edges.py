"""Page edges: the headers and footers (sidhuvud, sidfot) that every page repeats, told by their repeating.

What stands outermost on most pages, at the same height and the same but for figures that count the pages, is no part
of the text that runs over them.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from attrs import frozen

from beslut.minutes.documents.rows import Row
from beslut.minutes.vocabulary import section_heading

_FIGURES = re.compile(r"\d{1,9}")
_MOST_PAGES = 0.6
_DEEPEST_EDGE = 0.2
_SAME_HEIGHT = 4.0

# Where a row stands: the page and the position among the rows of the page, both from 0.
At = tuple[int, int]


@frozen
class Edge:
    """A row that pages repeat: whether it is the first of its kind, and whether it stands at the top."""

    first: bool
    top: bool


def repeated_edges(pages: Sequence[Sequence[Row]]) -> dict[At, Edge]:
    """The rows that other pages repeat at the same edge.

    >>> pages = [[Row("Almby 1", 800, False), Row("Bo", 600, True)], [Row("Almby 2", 800, False)]]
    >>> repeated_edges(pages)
    {(0, 0): Edge(first=True, top=True), (1, 0): Edge(first=False, top=True)}
    """
    heights = [row.y for page in pages for row in page]
    needed = max(2, _MOST_PAGES * sum(1 for page in pages if page))
    if not heights:
        return {}
    reach = _DEEPEST_EDGE * (max(heights) - min(heights))
    above, below = max(heights) - reach, min(heights) + reach
    found: dict[At, Edge] = {}
    for top in (False, True):
        edges = [
            [
                (number, place)
                for place in (range(len(page)) if top else range(len(page) - 1, -1, -1))
                if (page[place].y >= above if top else page[place].y <= below)
            ]
            for number, page in enumerate(pages)
        ]
        for at, first in _repeated(pages, edges, needed).items():
            found[at] = Edge(first == at, top)
    return found


def _repeated(pages: Sequence[Sequence[Row]], edges: Sequence[Sequence[At]], needed: float) -> dict[At, At]:
    """The rows at one edge, from the outermost inwards until the first that is a page's own."""
    alike: dict[tuple[str, int], list[At]] = defaultdict(list)
    for edge in edges:
        for page, place in edge:
            row = pages[page][place]
            if "§" not in row.text:
                words = " ".join(_FIGURES.sub("#", row.text).split())
                alike[words, round(row.y / _SAME_HEIGHT)].append((page, place))
    first = {
        at: group[0]
        for group in alike.values()
        if len(group) >= needed and _is_furniture([(pages[page][place].text, page) for page, place in group])
        for at in group
    }
    found: dict[At, At] = {}
    for edge in edges:
        for at in edge:
            if at not in first:
                break
            found[at] = first[at]
    return found


def _is_furniture(group: Sequence[tuple[str, int]]) -> bool:
    """Whether each figure of these texts is the same everywhere or counts the pages, and they head no section."""
    if section_heading(group[0][0]) is not None:
        return False
    rows = [[int(figures) for figures in _FIGURES.findall(text)] for text, _ in group]
    return all(
        len(set(column)) == 1
        or len({figure - page for figure, (_, page) in zip(column, group, strict=True)}) == 1
        for column in zip(*rows, strict=True)
    )
