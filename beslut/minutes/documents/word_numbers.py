"""Numbers that Word makes up: lists, and headings such as `§ 12` whose number stands nowhere in the text."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from attrs import frozen
from docx.oxml.ns import qn

_VALUE, _LEVEL, _NUMBERING = qn("w:val"), qn("w:ilvl"), qn("w:numId")
_LEVELS = 9


@frozen
class _Style:
    """A level of a list: the first number, the kind of figures, and the text around them (`§ %1`)."""

    start: int
    kind: str
    text: str


class Numbers:
    """The numbers of a document's paragraphs, counted as they are asked for in order."""

    def __init__(self, document: Any) -> None:
        self._lists = _lists(document)
        self._styles = {style.style_id: style.element for style in document.styles}
        self._counts: dict[str, list[int | None]] = defaultdict(lambda: [None] * _LEVELS)

    def next_for(self, paragraph: Any) -> str:
        """The number printed before the paragraph, with a blank behind it; empty where there is none."""
        found = self._numbering(paragraph)
        if found is None:
            return ""
        number, level = found
        levels = self._lists.get(number)
        if levels is None or level not in levels:
            return ""
        style = levels[level]
        if style.kind == "bullet":
            return "• "
        counts = self._counts[number]
        before = counts[level]
        counts[level] = style.start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        if style.kind == "none":
            return style.text and style.text + " "
        text = style.text
        for place in range(level + 1):
            if place in levels:
                count = counts[place] if counts[place] is not None else levels[place].start
                text = text.replace(f"%{place + 1}", _FIGURES.get(levels[place].kind, str)(count or 0))
        return text + " " if text else ""

    def is_heading(self, paragraph: Any) -> bool:
        """Whether the paragraph has a style of headings."""
        return any(
            style.get(qn("w:styleId"), "").lower().startswith(("heading", "rubrik", "title"))
            for style in self._chain(paragraph)
        )

    def _numbering(self, paragraph: Any) -> tuple[str, int] | None:
        """The list and the level of a paragraph, by itself or by its style."""
        number = level = None
        for holder in (paragraph, *self._chain(paragraph)):
            properties = holder.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            if properties is None:
                continue
            number = number or _value(properties.find(_NUMBERING))
            level = level or _value(properties.find(_LEVEL))
            if number is not None:
                break
        if number is None or number == "0":
            return None
        return number, min(int(level), _LEVELS - 1) if level is not None and level.isdigit() else 0

    def _chain(self, paragraph: Any) -> list[Any]:
        """The style of a paragraph and those that it is based on."""
        name = _value(paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}"))
        chain: list[Any] = []
        while name in self._styles and self._styles[name] not in chain:
            chain.append(self._styles[name])
            name = _value(chain[-1].find(qn("w:basedOn")))
        return chain


def _value(element: Any) -> str | None:
    return None if element is None else element.get(_VALUE)


def _lists(document: Any) -> dict[str, dict[int, _Style]]:
    """The levels of every list of the document."""
    root = next(
        (
            part.element
            for part in document.part.package.iter_parts()
            if part.partname == "/word/numbering.xml"
        ),
        None,
    )
    if root is None:
        return {}
    abstract = {
        one.get(qn("w:abstractNumId")): {
            int(level.get(_LEVEL, "0")): _style(level) for level in one.findall(qn("w:lvl"))
        }
        for one in root.findall(qn("w:abstractNum"))
    }
    found = {}
    for one in root.findall(qn("w:num")):
        levels = dict(abstract.get(_value(one.find(qn("w:abstractNumId"))), {}))
        for override in one.findall(qn("w:lvlOverride")):
            level = int(override.get(_LEVEL, "0"))
            start = _value(override.find(qn("w:startOverride")))
            if level in levels and start is not None:
                levels[level] = _Style(int(start), levels[level].kind, levels[level].text)
        found[one.get(_NUMBERING)] = levels
    return found


def _style(level: Any) -> _Style:
    start = _value(level.find(qn("w:start")))
    return _Style(
        int(start) if start is not None else 1,
        _value(level.find(qn("w:numFmt"))) or "decimal",
        _value(level.find(qn("w:lvlText"))) or "",
    )


def _letter(count: int) -> str:
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 % 5 + 1)


def _roman(count: int) -> str:
    text, rest = "", min(count, 3999)
    for value, figures in (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        text += figures * (rest // value)
        rest %= value
    return text


_FIGURES: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letter,
    "upperLetter": lambda count: _letter(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "decimalZero": lambda count: f"{count:02d}",
}
