"""Record files in JSON: text to plain data, and the line of every value for errors.

The standard parser gives no positions and lets a key be given twice, so the tokens are walked as well. This
is the careful way in; a file without faults never comes here (see `beslut.files.fast_path`).
"""

import json
import re
from typing import Any

from attrs import define, field

from beslut.errors import InputError
from beslut.files.lines import Lines, Path, place_of
from beslut.files.values import repeated_key
from beslut.messages import message

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[][{},]|[^][{},:"\s]+|\n')


def read_json(text: str, document: str | None = None) -> tuple[Any, Lines]:
    """The plain data of a JSON text and the line of every key and list item.

    Raises `InputError` with the line where the text is no JSON, or gives a key twice in one mapping.
    """
    try:
        data = json.loads(text)
    except json.JSONDecodeError as fault:
        raise InputError(
            cause=message("this is not JSON: {detail}", detail=f"{fault.msg} (column {fault.colno})"),
            mend=message("Correct it there, or just before."),
            place=place_of(document, fault.lineno),
        ) from None
    except (ValueError, RecursionError) as fault:
        raise InputError(
            cause=message("this is not JSON: {detail}", detail=str(fault)),
            mend=message("Write the file anew; it holds a number or a nesting beyond all measure."),
            place=document,
        ) from None
    return data, _lines(text, document)


@define
class _Open:
    """A mapping or a list not yet closed: the way to it, and where in it the walk stands."""

    path: Path
    is_list: bool
    step: str | int | None
    seen: set[str] = field(factory=set)

    @property
    def here(self) -> Path:
        """The way to the value that comes next."""
        return self.path if self.step is None else (*self.path, self.step)


def _lines(text: str, document: str | None) -> Lines:
    lines: dict[Path, int] = {}
    line = 1
    around = [_Open((), is_list=False, step=None, seen=set())]
    is_key = False
    for match in _TOKEN.finditer(text):
        token, inner = match.group(), around[-1]
        if token == "\n":
            line += 1
        elif token in "]}":
            around.pop()
            is_key = False
        elif token == ",":
            is_key = not inner.is_list
            inner.step = inner.step + 1 if isinstance(inner.step, int) else None
        elif is_key:
            key = json.loads(token)
            if key in inner.seen:
                raise repeated_key(key, place_of(document, line))
            inner.seen.add(key)
            inner.step, is_key = key, False
            lines[inner.here] = line
        else:
            lines.setdefault(inner.here, line)
            if token in "[{":
                around.append(_Open(inner.here, is_list=token == "[", step=0 if token == "[" else None))
                is_key = token == "{"
    return Lines(lines)
