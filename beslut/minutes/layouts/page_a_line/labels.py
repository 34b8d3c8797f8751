"""Labels of the front page that stand in the middle of a line, among the values of others."""

import re
from collections.abc import Iterator

from attrs import frozen

from beslut.minutes.vocabulary import Label, label_at

_CAPITAL = re.compile(r"(?<![\w(/§-])[A-ZÅÄÖ](?=[\wÅÄÖåäö])")
_LEADERS = re.compile(r"[.…_]{2,}")
_FOLLOWS = re.compile(r"[A-ZÅÄÖ\d§(\"”]|kl\b|klockan\b|den\b|$")
_WITHIN = frozenset(
    ["av", "om", "i", "på", "till", "som", "för", "från", "den", "enligt", "och", "vice", "se"]
)
_LONGEST = 60
_LISTS = frozenset(
    {Label.DECIDING, Label.LIST, Label.SERVING, Label.SUBSTITUTES, Label.NOT_SERVING, Label.ABSENT}
)


@frozen
class Mark:
    """A label inside a text: what it announces, its words as printed, and the offsets around it."""

    label: Label
    phrase: str
    start: int
    end: int


def without_leaders(text: str) -> str:
    """The text with the dots of signature lines as blanks."""
    return _LEADERS.sub(lambda match: " " * len(match.group()), text)


def labels_in(text: str) -> Iterator[Mark]:
    """The labels in the text, in order: each begins with a capital, and a value or another label may follow it."""
    position, latest = 0, None
    for match in _CAPITAL.finditer(text):
        start = match.start()
        if start < position:
            continue
        found = label_at(text[start : start + _LONGEST])
        if found is None or found.label is Label.GROUP:
            continue
        end = start + found.end
        if _is_label(text, start, end, found.label, bool(position) and not text[position:start].strip()):
            if (
                found.label is Label.CHAIR
                and latest in _LISTS
                and text[max(0, start - 3) : start].rstrip().endswith(")")
            ):
                continue  # `Bo Ek (S) Ordförande Eva Berg (M)`: the office stands behind the name
            latest = found.label
            yield Mark(found.label, text[start:end].strip(" :."), start, end)
            position = end


def _is_label(text: str, start: int, end: int, label: Label, after_label: bool) -> bool:
    before, after = text[max(0, start - 40) : start].rstrip(), text[end : end + 12]
    if after.startswith("(") or not _FOLLOWS.match(after):
        return False
    last = before.rsplit(" ", 1)[-1].lower()
    if last in _WITHIN and not after_label:
        return False
    # `Bo Ek, Sekreterare` tells what Bo Ek is; a label comes after the value before it, never after a comma.
    return not (before.endswith(",") and label in (Label.CHAIR, Label.SECRETARY, Label.ADJUSTERS))
