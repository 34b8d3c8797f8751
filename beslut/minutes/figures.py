"""Figures as printed to §§ and spans of §§, where they make any: damage leaves numbers that no § has.

`§ 0`, `§ 09`, `§ 12/345` and a stretch that falls are no error of whoever reads; they state nothing.
"""

from beslut.errors import RecordError
from beslut.records import ParagraphNumber, ParagraphSpan


def paragraph_number(printed: str) -> ParagraphNumber | None:
    """The number of a § that is printed, None where no § can have it."""
    try:
        return ParagraphNumber(printed)
    except RecordError:
        return None


def paragraph_span(printed: str) -> ParagraphSpan | None:
    """The span of §§ that is printed, None where the figures make none."""
    try:
        return ParagraphSpan(printed)
    except RecordError:
        return None
