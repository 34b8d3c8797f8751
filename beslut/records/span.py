"""Paragraph spans: the ordered sets of §§ that secretaries write behind a name."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Self

from attrs import frozen

from beslut.errors import RecordError
from beslut.messages import message
from beslut.records.numbering import ParagraphNumber
from beslut.records.span_grammar import SpanSyntax, parse_span


@frozen(kw_only=True)
class ParagraphRange:
    """A run of §§, both ends inclusive; an open end is None. `part`: only a part of it (`del av § 34`).

    At least one end is given, and both where only a part is meant.

    >>> str(ParagraphRange(first=ParagraphNumber("12"), last=ParagraphNumber("14")))
    '12–14'
    """

    first: ParagraphNumber | None = None
    last: ParagraphNumber | None = None
    part: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse a range without ends, a part of an open range, and a range that ends before it starts."""
        if self.first is None or self.last is None:
            if self.part or self.first is self.last:
                raise RecordError(
                    cause=message("a range of §§ has no end"),
                    mend=message("Give first or last, and both for a part of the range."),
                )
        elif self.last.position < self.first.position:
            raise RecordError(
                cause=message(
                    "the range § {first}–{last} ends before it starts", first=self.first, last=self.last
                ),
                mend=message("Write the lower number first."),
            )

    def covers(self, number: ParagraphNumber) -> bool:
        """Whether the § lies in the range; the year behind a slash does not count.

        The last § of a run takes its lettered §§ along (`10–12` holds `12 a`); a single § is itself alone.
        """
        if self.first is not None and number.position < self.first.position:
            return False
        if self.last is None or number.position <= self.last.position:
            return True
        return self.first != self.last and not self.last.letter and number.number == self.last.number

    def __str__(self) -> str:
        """`12`, `12–14`, `från 12`, `till och med 12`, `del av 12`."""
        if self.first is None:
            return f"till och med {self.last}"
        if self.last is None:
            return f"från {self.first}"
        run = str(self.first) if self.first == self.last else f"{self.first}–{self.last}"
        return f"del av {run}" if self.part else run


class ParagraphSpan(str):
    """An ordered set of §§ (paragrafomfång) as secretaries write it, kept in one standard form.

    Takes `§§ 170, 172-184`, `§ 3 a`, `från § 12`, `t.o.m. § 31`, `ej §§ 33 och 35`, `del av § 34` and
    mixtures of them; `ej` alone means all §§ but those. A string in every way, equal to another span that
    lists the same runs written otherwise. Raises `RecordError` where the text is no span.

    >>> ParagraphSpan("170, 172 - 184")
    '§§ 170, 172–184'
    >>> ParagraphSpan("fr.o.m. § 12, ej 14").covers("14")
    False
    """

    def __new__(cls, written: str) -> Self:
        """The span that `written` holds."""
        if type(written) is cls:
            return written
        return super().__new__(cls, _printed(*_parsed(written)))

    @classmethod
    def of(cls, numbers: Iterable[str]) -> Self:
        """The span of just these §§, each by itself; raises `RecordError` where there are none."""
        return cls(", ".join(numbers))

    @property
    def included(self) -> tuple[ParagraphRange, ...]:
        """The ranges that are in; empty means all §§."""
        return _parsed(str(self))[0]

    @property
    def excluded(self) -> tuple[ParagraphRange, ...]:
        """The ranges that are out (`ej`)."""
        return _parsed(str(self))[1]

    def covers(self, number: str) -> bool:
        """Whether the § is in the span, wholly or in part."""
        wanted = ParagraphNumber(number)
        included, excluded = _parsed(str(self))
        if any(stretch.covers(wanted) and not stretch.part for stretch in excluded):
            return False
        return not included or any(stretch.covers(wanted) for stretch in included)

    def only_partly(self, number: str) -> bool:
        """Whether the span says that just a part of the § is in it (`del av`)."""
        wanted = ParagraphNumber(number)
        included, excluded = _parsed(str(self))
        if not self.covers(wanted):
            return False
        if any(stretch.part and stretch.covers(wanted) for stretch in excluded):
            return True
        return bool(included) and not any(stretch.covers(wanted) for stretch in included if not stretch.part)

    def among(self, numbers: Iterable[str]) -> tuple[ParagraphNumber, ...]:
        """Those of `numbers` that the span covers, in the order given."""
        return tuple(ParagraphNumber(number) for number in numbers if self.covers(number))


def _ranges(written: Iterable[tuple[str | None, str | None, bool]]) -> tuple[ParagraphRange, ...]:
    found = {
        ParagraphRange(
            first=None if first is None else ParagraphNumber(first),
            last=None if last is None else ParagraphNumber(last),
            part=part,
        )
        for first, last, part in written
    }
    return tuple(sorted(found, key=_position))


def _position(stretch: ParagraphRange) -> tuple[tuple[int, str], tuple[int, str], bool, str]:
    low, high = stretch.first, stretch.last
    return (
        (0, "") if low is None else (low.number, low.letter),
        (10**7, "") if high is None else (high.number, high.letter),
        stretch.part,
        str(stretch),
    )


def _printed(included: tuple[ParagraphRange, ...], excluded: tuple[ParagraphRange, ...]) -> str:
    parts = []
    if included:
        parts.append(_group(included))
    if excluded:
        parts.append("ej " + _group(excluded))
    return ", ".join(parts)


def _group(ranges: tuple[ParagraphRange, ...]) -> str:
    """The ranges with one section sign, where the first run of figures starts."""
    single = len(ranges) == 1 and (
        ranges[0].first == ranges[0].last or None in (ranges[0].first, ranges[0].last)
    )
    sign = "§" if single else "§§"
    words, figures = _split_lead(str(ranges[0]))
    return ", ".join((f"{words}{sign} {figures}", *(str(stretch) for stretch in ranges[1:])))


def _split_lead(printed: str) -> tuple[str, str]:
    start = next(place for place, letter in enumerate(printed) if letter.isdigit())
    return printed[:start], printed[start:]


@lru_cache(maxsize=4096)
def _parsed(written: str) -> tuple[tuple[ParagraphRange, ...], tuple[ParagraphRange, ...]]:
    """The runs that are in and those that are out; kept, since the same few spans come again and again."""
    try:
        syntax = parse_span(written)
    except SpanSyntax.Unreadable:
        raise RecordError(
            cause=message("“{written}” is not a list of §§", written=written),
            mend=message("Write it as in the minutes, for instance §§ 170, 172–184, or ej § 33."),
        ) from None
    return _ranges(syntax.included), _ranges(syntax.excluded)
