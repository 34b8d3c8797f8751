"""Minutes set anew: the lines of a text as blocks that page designs, Word files and web pages are made from."""

import re

from attrs import frozen

from beslut.minutes.furniture import furniture
from beslut.minutes.headings import paragraph_headings
from beslut.minutes.lines import clean_lines
from beslut.minutes.vocabulary import label_at

_APART = re.compile(r"[ ]{2,}|\t")


@frozen
class Pair:
    """A label of the front page and the lines of its value."""

    label: tuple[str, ...]
    value: tuple[str, ...]


@frozen
class Text:
    """A line as it stands; its columns are apart by blanks."""

    line: str

    @property
    def cells(self) -> list[tuple[int, str]]:
        """The columns of the line, each with where it begins."""
        line = self.line.expandtabs(28)
        return [(match.start(), match.group()) for match in re.finditer(r"\S+(?: \S+)*", line)]


def typeset(text: str) -> list[Pair | Text]:
    """The blocks of a text without its page furniture; the front page in pairs as far as it has labels."""
    lines = clean_lines(text)
    skipped = furniture(lines)
    headings = paragraph_headings(lines)
    first = headings[0].position if headings else 0
    front = [line.text for place, line in enumerate(lines[:first]) if place not in skipped]
    body = [line.text for place, line in enumerate(lines[first:], start=first) if place not in skipped]
    return [*_front(front), *(Text(line) for line in body)]


def _front(lines: list[str]) -> list[Pair | Text]:
    made: list[Pair | Text] = []
    place = 0
    while place < len(lines):
        label, value = _labelled(lines[place])
        if label is None:
            made.append(Text(lines[place]))
            place += 1
            continue
        labels, values = [label], [value] if value else []
        place += 1
        while place < len(lines) and lines[place].strip():
            indented = lines[place][:1] in " \t"
            left, right = _apart(lines[place])
            more = f"{' '.join(labels)} {left}"
            if indented:
                values.append(lines[place].strip())
            elif right and len(values) == 1 and _torn(more):
                labels.append(left)
                values.append(right)
            elif not value and _labelled(lines[place])[0] is None and not _APART.search(lines[place]):
                values.append(lines[place])
            else:
                break
            place += 1
        made.append(Pair(tuple(labels), tuple(values)))
    return made


def _labelled(line: str) -> tuple[str | None, str]:
    left, right = _apart(line)
    if "Parti" in right:
        return None, ""
    if _is_label(left) and line[:1] not in " \t":
        return left, right
    label, colon, value = line.partition(":")
    if colon and "  " not in line.strip() and _is_label(label):
        return label, value.strip()
    return None, ""


def _apart(line: str) -> tuple[str, str]:
    left, *right = _APART.split(line.strip(), maxsplit=1)
    return left, right[0].strip() if right else ""


def _torn(text: str) -> bool:
    """Whether two lines are one label: `Ej tjänstgörande` above `ersättare`."""
    return _is_label(text) and text.rsplit(" ", 1)[-1][:1].islower()


def _is_label(text: str) -> bool:
    found = label_at(text)
    return found is not None and found.end == len(text)
