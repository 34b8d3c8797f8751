"""The survey (sammanställning): ledgers of several bodies and periods, filled by one stream of meetings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import field, frozen

from beslut.messages import Message, message
from beslut.records import Body
from beslut.reports.account import Account
from beslut.reports.statistics.ledger import Ledger
from beslut.reports.statistics.periods import Period, Split, period_of
from beslut.rules import is_of_body


@frozen(kw_only=True)
class Chapter:
    """The meetings of one body in one period (avsnitt): `period` is None where time is not divided."""

    body: str | None
    period: Period | None
    by_mandate: bool
    ledger: Ledger = field(repr=False)

    @property
    def name(self) -> Message:
        """The body and the period in words."""
        whose = message("body not printed") if self.body is None else message("{body}", body=self.body)
        if self.period is None:
            return whose
        return message("{body} {period}", body=whose, period=self.period.words)


class Survey:
    """Attendance over many meetings of several bodies (närvarosammanställning).

    `bodies` are what body files tell: a meeting of one of them is counted by the terms of those elected to it.
    `since` and `until`, both inclusive, limit the days; a meeting without a day is outside of any limit.
    """

    def __init__(
        self,
        bodies: Sequence[Body] = (),
        split: Split = Split.WHOLE,
        since: date | None = None,
        until: date | None = None,
    ) -> None:
        """Begin with no meeting."""
        self._bodies = tuple(bodies)
        self._split = split
        self._since, self._until = since, until
        self._ledgers: dict[tuple[str | None, Period | None], Ledger] = {}
        self.outside = 0
        """Meetings that lie outside of the days asked for."""

    def add(self, one: Account) -> None:
        """Add a meeting to the ledger of its body and period."""
        meeting = one.meeting
        if not self._wanted(meeting.date):
            self.outside += 1
            return
        body = next((each for each in self._bodies if is_of_body(meeting, each)), None)
        of = body or meeting.body
        key = _printed(of), period_of(meeting.date, None if of is None else of.kind, self._split)
        ledger = self._ledgers.get(key)
        if ledger is None:
            ledger = self._ledgers[key] = Ledger(body)
        ledger.add(one)

    def add_all(self, given: Iterable[Account]) -> Survey:
        """Add many meetings; gives the survey itself."""
        for one in given:
            self.add(one)
        return self

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The bodies by name, and each body's periods in their order; what has no name or no day stands last."""
        ordered = sorted(self._ledgers.items(), key=lambda each: _order(*each[0]))
        return tuple(
            Chapter(body=body, period=period, by_mandate=ledger.by_mandate, ledger=ledger)
            for (body, period), ledger in ordered
        )

    def unused(self) -> tuple[Body, ...]:
        """The bodies of which there was no meeting: their files may be of another body than was meant."""
        names = {body for body, _ in self._ledgers}
        return tuple(body for body in self._bodies if _printed(body) not in names)

    def _wanted(self, day: date | None) -> bool:
        if day is None:
            return self._since is None and self._until is None
        return (self._since is None or self._since <= day) and (self._until is None or day <= self._until)


def _printed(body: Body | None) -> str | None:
    if body is None:
        return None
    return f"{body.name}, {body.municipality}" if body.municipality else body.name


def _order(body: str | None, period: Period | None) -> tuple[bool, str, bool, date]:
    return body is None, body or "", period is None, date.min if period is None else period.since
