"""The words of a cell: any value of a report as one line of text, safe to print."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from beslut.messages import Message, in_words, message, translate
from beslut.reports import Mark, Share, Value
from beslut.tallies import Count


def words(value: Value, lang: str) -> str:
    """A value as people read it; None is the empty string, a mark its one letter.

    >>> words(Share.of(5, 6), "sv"), words(("S", "M"), "sv"), words(None, "sv")
    ('5/6 (83,3 %)', 'S; M', '')
    """
    match value:
        case None:
            return ""
        case str():
            return printable(value)
        case bool() | int() | Count():
            return str(value)
        case Decimal() | date() | time():
            return in_words(value, lang)
        case tuple():
            return "; ".join(words(each, lang) for each in value)
        case Mark():
            return translate(value.legend, lang).split()[0]
        case Share():
            return translate(_share(value), lang)
    return printable(translate(value, lang))


def _share(share: Share) -> Message:
    part, whole = str(share.part), str(share.whole)
    if share.percent is None:
        return message("{part}/{whole}", part=part, whole=whole)
    low, high = share.percent
    if low == high:
        return message("{part}/{whole} ({percent} %)", part=part, whole=whole, percent=low)
    return message("{part}/{whole} ({low}–{high} %)", part=part, whole=whole, low=low, high=high)


def printable(text: str) -> str:
    r"""The text on one line, with nothing in it that moves the cursor, changes colours or turns the writing around.

    White space becomes single blanks; whatever else cannot be printed becomes U+FFFD.

    >>> printable("Maja\tSundin")
    'Maja Sundin'
    """
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in line)
