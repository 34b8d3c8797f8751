"""What is left out of a figure (undantag), and why: a percentage without its exceptions cannot be compared."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import define, field, frozen

from beslut.messages import Message, message
from beslut.records.terms import Term


class Exclusion(Term):
    """Why a meeting, or somebody in one, is not counted (skäl till undantag)."""

    NO_DAY = "no_day", message("the day of the meeting is not printed, so it is not known who was elected")
    """All measures."""
    NO_LIST = "no_list", message("the minutes have no attendance list")
    """All measures: silence about somebody is no absence."""
    NO_TIMES = "no_times", message("clock times are not printed")
    """Time present alone."""
    NOT_ELECTED = "not_elected", message("not elected on the day by the body file")
    """The person, not the meeting."""
    NEVER_SERVED = "never_served", message("a substitute who never served, and so has no share of service")
    """The person's service and decisions."""


@frozen(kw_only=True)
class Excluded:
    """Something that is not counted (undantag): why, which meeting or who, and in how many meetings."""

    why: Exclusion
    what: Message | str
    meetings: int
    first: date | None
    last: date | None


@define(eq=False)
class Exclusions:
    """What is left out, gathered: one entry for each reason and meeting, or person."""

    _found: dict[tuple[Exclusion, Message | str], list[date | None]] = field(factory=dict)

    def add(self, why: Exclusion, what: Message | str, day: date | None) -> None:
        """One more meeting in which it is so."""
        self._found.setdefault((why, what), []).append(day)

    def sorted(self, more: Iterable[Excluded] = ()) -> tuple[Excluded, ...]:
        """By reason, then by day and by words."""
        found = list(more)
        for (why, what), days in self._found.items():
            known = sorted(day for day in days if day is not None)
            first, last = (known[0], known[-1]) if known else (None, None)
            found.append(Excluded(why=why, what=what, meetings=len(days), first=first, last=last))
        order = list(Exclusion)
        return tuple(
            sorted(found, key=lambda one: (order.index(one.why), one.first or date.max, str(one.what)))
        )
