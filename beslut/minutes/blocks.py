"""The front page as labelled blocks: each label with the words that stand beside or below it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import define, evolve, field, frozen

from beslut.minutes.lines import Line
from beslut.minutes.names import people_in
from beslut.minutes.vocabulary import PHRASE_LABEL, Label, Labelled, folded, label_at, torn_label

_LEADERS = re.compile(r"[.…_]{3,}")
_COLUMN = re.compile(r"[ ]{2,}|\t+")
_PERSONAL = frozenset({Label.CHAIR, Label.SECRETARY, Label.ADJUSTERS, Label.OTHERS, Label.ABSENT, Label.DECIDING,
                       Label.SERVING, Label.SUBSTITUTES, Label.NOT_SERVING})  # fmt: skip

# Labels of lists: inside a line these words are a remark on somebody, unless a colon follows.
_LISTS = frozenset({Label.OTHERS, Label.ABSENT, Label.DECIDING, Label.SERVING, Label.SUBSTITUTES, Label.NOT_SERVING,
                    Label.LIST, Label.CONTENTS, Label.NOTICE})  # fmt: skip


@frozen
class Block:
    """A label (ledtext) and the lines of its value; `label` is None for what stands before any label."""

    label: Label | None
    phrase: str
    lines: tuple[Line, ...]

    @property
    def words(self) -> str:
        """The value as one text."""
        return " ".join(line.text.strip() for line in self.lines if not line.blank)


@frozen
class _Piece:
    """A label or a stretch of value, as they follow on each other."""

    found: Labelled | None
    line: Line
    left: bool = False


def blocks(lines: Iterable[Line]) -> tuple[Block, ...]:
    """The blocks of these lines, in order; every word of the lines is in one of them."""
    made: list[_Open] = [_Open(None, "", (0, 0))]
    for piece in _pieces(lines):
        if piece.found is None:
            _holder(made, piece.line).lines.append(piece.line)
            continue
        label, phrase = piece.found.label, piece.found.phrase
        joined = f"{made[-1].phrase} {phrase}"
        if piece.left and joined in PHRASE_LABEL and _same_column(made[-1].lines, piece.line):
            made[-1].label, made[-1].phrase = PHRASE_LABEL[joined], joined
            continue
        if label is Label.SUBSTITUTES and made[-1].label is Label.ADJUSTERS and made[-1].lines:
            label = Label.DEPUTY_ADJUSTERS
        made.append(_Open(label, phrase, piece.line.at))
    return tuple(Block(one.label, one.phrase, tuple(one.lines)) for one in made)


@define
class _Open:
    """A block that lines are still added to, and the line that its label stands on."""

    label: Label | None
    phrase: str
    opened: tuple[int, int]
    lines: list[Line] = field(factory=list)


def _holder(made: Sequence[_Open], line: Line) -> _Open:
    """The block a stretch of value belongs to: §§ stated at the right of a signature line hold that line alone."""
    last = made[-1]
    if last.label is Label.PARAGRAPHS and last.lines and len(made) > 1 and made[-2].opened == last.opened:
        return made[-2] if line.at > last.opened else last
    return last


def _same_column(held: Sequence[Line], line: Line) -> bool:
    """Whether the label before this one stood on the line just above: then this may be the rest of it."""
    beside = [other for other in held if not other.blank]
    return all(other.page == line.page and other.number >= line.number - 2 for other in held) and len(
        beside
    ) <= line.number - min((other.number for other in beside), default=line.number)


def _whole_labels(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines with a label that was broken over two lines of the left column on the first of them.

    `Datum för anslags     2024-03-20` above `uppsättande` alone.
    """
    rest = ""
    for place, line in enumerate(lines):
        text = line.text[len(rest) :] if rest else line.text
        rest = ""
        first = _COLUMN.split(text, maxsplit=1)[0]
        below = lines[place + 1].text if place + 1 < len(lines) else ""
        word = _COLUMN.split(below, maxsplit=1)[0]
        if first and word and len(first) < len(text) and _is_broken(first, word):
            rest, text = word, f"{first} {word}{text[len(first) :]}"
        yield line if text == line.text else line.saying(text)


def _is_broken(first: str, word: str) -> bool:
    """Whether the words make one label together, which neither makes alone."""
    joined, alone = folded(f"{first} {word}").lower().rstrip(": "), label_at(first)
    return joined in PHRASE_LABEL and (alone is None or alone.end < len(first)) and label_at(word) is None


def _pieces(lines: Iterable[Line]) -> Iterator[_Piece]:
    for line in _whole_labels(tuple(lines)):
        if line.blank:
            yield _Piece(None, line)
            continue
        yield from _line_pieces(line)


_WINDOW = 300


def _line_pieces(line: Line) -> Iterator[_Piece]:
    """The labels of a line, each followed by its value; a value keeps its columns."""
    text, position = _LEADERS.sub(lambda match: " " * len(match.group()), line.text), 0
    held_from = 0
    lead = len(text) - len(text.lstrip())
    starts = [0, *(match.end() for match in _COLUMN.finditer(text))]
    for start in starts:
        if start < position or start >= len(text):
            continue
        at = start
        while (found := _accepted(text, at)) is not None:
            if text[held_from:at].strip():
                yield _Piece(None, line.saying(text[held_from:at].rstrip()))
            yield _Piece(found, line, left=at <= lead)
            at = held_from = at + found.end
            position = at
            if at >= len(text):
                break
    if text[held_from:].strip():
        yield _Piece(None, line.saying(text[held_from:].rstrip()))


def _accepted(text: str, at: int) -> Labelled | None:
    """The label at this position, unless it is more likely the start of a sentence.

    Only a window of the line is looked at, so that a line without end takes time in proportion to its length.
    """
    rest = text[at : at + _WINDOW]
    found = label_at(rest)
    if found is None:
        column = _COLUMN.split(rest.strip(), maxsplit=1)[0]
        torn = torn_label(column) if " " in column else None
        return None if torn is None else evolve(torn, end=rest.find(column) + len(column))
    if (
        at
        and found.label in _LISTS
        and ":" not in rest[: found.end]
        and text[max(0, at - _WINDOW) : at].strip()
    ):
        return None
    if found.label is Label.GROUP:
        return found if not rest[found.end :].strip() and at == 0 else None
    if not found.loose:
        return found
    return found if _value_fits(found.label, rest[found.end :]) else None


_FIGURE = re.compile(r"(?:kl(?:ockan|\.)?[ ]?)?\d|§", re.IGNORECASE)
_DAY = re.compile(r"(?:den[ ])?(?:\d{4}-\d\d-\d\d|\d{1,2}[ ][a-z]{3})", re.IGNORECASE)
_DAYS = frozenset({Label.PUT_UP, Label.TAKEN_DOWN, Label.APPEAL, Label.ADJUSTMENT})


def _value_fits(label: Label, value: str) -> bool:
    """Whether the words after a label with one blank between are a value of its kind."""
    if label in (Label.PARAGRAPHS, Label.TIME, Label.DATE):
        return _FIGURE.match(value) is not None
    if label in _PERSONAL:
        first = next(people_in(value), None)
        return (first is not None and first.start == 0) or label_at(value) is not None
    if label is Label.SIGNATURES:
        return label_at(value) is not None or torn_label(_COLUMN.split(value)[0]) is not None
    return value[:1].isupper() or (label in _DAYS and _DAY.match(value) is not None)
