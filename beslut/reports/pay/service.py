"""Service (tjänstgöring): who was at a meeting, how, for whom and for how long, as far as the minutes tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import time

from attrs import Factory, define, field, frozen

from beslut.messages import Message, message
from beslut.participation import Standing, Status
from beslut.participation.names import Directory, folded
from beslut.records import (
    Attendance,
    Attending,
    Capacity,
    Meeting,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Place,
    RoleKind,
)
from beslut.records.terms import Term
from beslut.records.truths import as_tuple
from beslut.reports.account import Account
from beslut.reports.pay.clock import Minutes, exact_minutes, minutes_for
from beslut.reports.pay.payee import Payee, listed_twice, payee_of

SERVES = (Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE)


class Presence(Term):
    """How somebody was there (sätt att närvara)."""

    SERVES = "serves", message("serves")
    """Tjänstgör, also for a single §."""
    PRESENT = "present", message("present, not serving")
    """Närvarande ersättare."""
    ATTENDS = "attends", message("right of attendance")
    """Insynsplats, närvarorätt."""


@frozen(kw_only=True)
class Service:
    """One person at one meeting (tjänstgöring).

    `seats` are the members for whom a substitute served. `present` and `served` are the minutes of presence and of
    service; what the record does not settle is a range with its reason. `paragraphs` limit the presence where the
    minutes do so, `start` and `end` are the clock times where they are printed. `doubt` tells why it is not known
    which of two namesakes served, or whether both did.
    """

    account: Account = field(repr=False, eq=False)
    person: Person
    party: str | None = None
    presence: Presence
    roles: tuple[RoleKind, ...] = field(default=(), converter=as_tuple)
    seats: tuple[str, ...] = field(default=(), converter=as_tuple)
    present: Minutes
    served: Minutes
    paragraphs: ParagraphSpan | None = None
    start: time | None = None
    end: time | None = None
    remote: bool = False
    is_member: bool = False
    doubt: Message | None = None
    place: Place | None = field(default=None, eq=False, repr=False)

    @property
    def payee(self) -> Payee:
        """The person, over several meetings."""
        return payee_of(self.person, self.party, self.account.meeting.body, self.account.joined)

    @property
    def adjusts(self) -> bool:
        """Whether the person adjusts the minutes (justerare)."""
        return RoleKind.ADJUSTER in self.roles


@define
class _Stood:
    """How one person stood over the §§ of a meeting."""

    person: Person
    party: str | None
    seats: list[str] = Factory(list)
    served: list[ParagraphNumber] = Factory(list)
    not_served: list[ParagraphNumber] = Factory(list)
    away: list[ParagraphNumber] = Factory(list)

    def add(self, standing: Standing, here: Sequence[ParagraphNumber]) -> None:
        """Take in how the person stands in these §§."""
        away = standing.may_be(Status.ABSENT)
        if away:
            self.away += here
        if standing.serving and not away:
            self.served += here
            if standing.seat is not None and folded(standing.seat) != folded(self.person.name):
                self.seats.append(standing.seat)
        elif away or standing.may_be(Status.NOT_SERVING):
            self.not_served += here


def services(account: Account) -> Iterator[Service]:
    """Everybody who was at the meeting and may be paid for it, in the order of the attendance list."""
    stood = _stood(account)
    for listed in Directory(account.meeting).people:
        rows = [row for row in listed.rows if row.capacity is not Capacity.ABSENT]
        how = stood.pop(payee_of(listed.person, listed.party, None), None)
        if rows or (how is not None and how.served):
            yield _service(account, rows, how or _Stood(listed.person, listed.party), listed.rows)
    for how in stood.values():
        if how.served:
            yield _service(account, [], how, [])
    yield from _attending(account)


def _stood(account: Account) -> dict[Payee, _Stood]:
    """How everybody stood; §§ in which nothing differs share a roster, which is walked through once."""
    rosters = account.participation.rosters
    numbers: dict[int, list[ParagraphNumber]] = {}
    for number, roster in rosters.items():
        numbers.setdefault(id(roster), []).append(number)
    found: dict[Payee, _Stood] = {}
    for roster in {id(one): one for one in rosters.values()}.values():
        here = numbers[id(roster)]
        for standing in roster.standings:
            who = payee_of(standing.person, standing.party, None)
            how = found.setdefault(who, _Stood(standing.person, standing.party))
            how.add(standing, here)
    return found


def _service(
    account: Account, rows: Sequence[Attendance], how: _Stood, listed: Sequence[Attendance]
) -> Service:
    meeting = account.meeting
    serving = [row for row in rows if row.capacity in SERVES]
    numbers = tuple(account.participation.rosters)
    stepped_in = ParagraphSpan.of(how.served) if how.served and not serving else None
    start, end = _hours(rows, meeting)
    first = next(iter(rows or listed), None)
    seats = [row.replaces for row in serving if row.replaces is not None]
    return Service(
        account=account,
        person=next(
            (row.person for row in listed if row.person.id), how.person if first is None else first.person
        ),
        party=how.party,
        presence=Presence.SERVES if serving or how.served else Presence.PRESENT,
        roles=tuple(dict.fromkeys(role.kind for row in listed for role in row.roles)),
        seats=tuple(dict.fromkeys([*seats, *how.seats])),
        present=minutes_for(rows, meeting, numbers, how.away, stepped_in),
        served=minutes_for(serving, meeting, numbers, how.not_served, stepped_in),
        paragraphs=_paragraphs(rows) if rows else stepped_in,
        start=start,
        end=end,
        remote=any(row.remote for row in rows),
        is_member=any(row.capacity is Capacity.MEMBER for row in rows),
        doubt=listed_twice(rows, meeting, numbers),
        place=None if first is None else first.place,
    )


def _attending(account: Account) -> Iterator[Service]:
    meeting = account.meeting
    for row in meeting.attendance:
        if row.capacity is Capacity.OTHER and row.attending is Attending.ATTENDANCE_RIGHT:
            start, end = _hours([row], meeting)
            yield Service(
                account=account,
                person=row.person,
                party=row.party,
                presence=Presence.ATTENDS,
                roles=tuple(dict.fromkeys(role.kind for role in row.roles)),
                present=minutes_for([row], meeting, tuple(account.participation.rosters), (), None),
                served=exact_minutes(0),
                paragraphs=row.paragraphs,
                start=start,
                end=end,
                remote=row.remote,
                place=row.place,
            )


def _paragraphs(rows: Sequence[Attendance]) -> ParagraphSpan | None:
    """The §§ that the presence is limited to; None where one row is not limited."""
    spans = [row.paragraphs for row in rows]
    limits = [span for span in spans if span is not None]
    if len(limits) < len(spans) or not limits:
        return None
    return limits[0] if len(limits) == 1 else ParagraphSpan(", ".join(limits))


def _hours(rows: Sequence[Attendance], meeting: Meeting) -> tuple[time | None, time | None]:
    """From when and to when; None where the presence is limited to §§ whose times nobody printed."""
    if not rows:
        return None, None
    if any(not row.times and row.paragraphs is None for row in rows):
        return meeting.start, meeting.end
    if any(not row.times for row in rows):
        return None, None
    spans = [span for row in rows for span in row.times]
    starts = [span.start or meeting.start for span in spans]
    ends = [span.end or meeting.end for span in spans]
    known = [start for start in starts if start is not None], [end for end in ends if end is not None]
    return (
        min(known[0]) if len(known[0]) == len(starts) else None,
        max(known[1]) if len(known[1]) == len(ends) else None,
    )
