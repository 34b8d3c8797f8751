"""Names on lines of their own under a heading: a list without commas, which running text would glue together."""

from collections.abc import Iterator, Sequence

from beslut.minutes.lines import Line
from beslut.minutes.names import people_in


def names_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, with a comma behind each that is a whole name and is followed by another one.

    >>> [line.text for line in names_apart([Line("Ida Ek", 1), Line("Bo Berg (S)", 2)])]
    ['Ida Ek,', 'Bo Berg (S)']
    """
    own = [line for line in lines if not line.blank]
    for place, line in enumerate(own):
        below = own[place + 1] if place + 1 < len(own) else None
        if below is not None and _is_a_name(line.text) and _is_a_name(below.text):
            yield line.saying(f"{line.text},")
        else:
            yield line


def _is_a_name(text: str) -> bool:
    words = text.strip()
    if len(words) > 80:
        return False
    mention = next(people_in(words), None)
    return mention is not None and mention.end - mention.start == len(words)
