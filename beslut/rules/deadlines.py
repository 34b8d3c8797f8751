"""Days that minutes print, held against the calendar of the law (frister): what R68, R72, R74 and R75 share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeVar

from attrs import frozen

from beslut.messages import Message, message
from beslut.records import Notice, ParagraphNumber, ParagraphSpan
from beslut.rules.case import Case
from beslut.rules.finding import Missing

ADJUSTMENT_DAY = message("the day on which the minutes were adjusted")
NOTICE_DAY = message("the day on which the notice was put up")

Counted = TypeVar("Counted")


def counted(count: Callable[[date], Counted], day: date) -> Counted | None:
    """What the calendar gives for a day; None for a day before any act, or beyond the calendar: it is misprinted."""
    try:
        return count(day)
    except (LookupError, OverflowError):
        return None


@frozen(kw_only=True)
class Announced:
    """Notices of one and the same §§ (anslag av samma paragrafer), one for each board; no span: of all §§.

    `numbers` are those §§ where the notices are limited to some, and empty where they are not.
    """

    span: ParagraphSpan | None
    notices: tuple[Notice, ...]
    numbers: tuple[ParagraphNumber, ...]

    @property
    def adjusted_on(self) -> date | None:
        """The day of the adjustment; the last one, where the notices print several."""
        return max([one.adjusted_on for one in self.notices if one.adjusted_on is not None], default=None)

    @property
    def put_up(self) -> date | None:
        """The day on which the last of the notices was put up (13 kap. 5 § KL), None where none is printed."""
        return max([one.put_up for one in self.notices if one.put_up is not None], default=None)

    @property
    def runs_from(self) -> date | None:
        """The day from which the period of appeal runs: the notice, or what is printed as the first day."""
        printed = [one.appeal_from for one in self.notices if one.appeal_from is not None]
        return self.put_up or max(printed, default=None)


def announced(case: Case) -> tuple[Announced, ...]:
    """The notices of the meeting, gathered by the §§ that they are limited to; not those of §§ that are not at hand."""
    gathered: dict[ParagraphSpan | None, list[Notice]] = {}
    for notice in case.meeting.notices:
        gathered.setdefault(notice.paragraphs, []).append(notice)
    found = []
    for span, notices in gathered.items():
        numbers = () if span is None else span.among(case.matters)
        if span is None or numbers:
            found.append(Announced(span=span, notices=tuple(notices), numbers=numbers))
    return tuple(found)


def untold(
    case: Case, fact: Message, told: Iterable[Announced], besides: Iterable[ParagraphNumber] = ()
) -> Iterator[Missing]:
    """The §§ for which none of these notices, and nothing `besides`, tells the fact."""
    covered = set(besides)
    for one in told:
        if one.span is None:
            return
        covered.update(one.numbers)
    left = [number for number in case.matters if number not in covered]
    if left:
        yield Missing(fact=fact, paragraphs=left if covered else ())


def adjusted_at_once(case: Case) -> Iterator[ParagraphNumber]:
    """The §§ that were adjusted at the meeting itself (omedelbart justerade)."""
    for paragraph in case.meeting.paragraphs:
        if paragraph.immediate_adjustment:
            yield paragraph.number
