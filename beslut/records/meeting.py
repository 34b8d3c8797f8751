"""A meeting and everything that its minutes state."""

import datetime as dt

from attrs import field, frozen

from beslut.errors import RecordError
from beslut.messages import message
from beslut.records.attendance import Attendance, ClockSpan, RoleKind
from beslut.records.body import Body
from beslut.records.correction import Correction
from beslut.records.disqualification import DisqualificationQuestion
from beslut.records.notice import Notice
from beslut.records.numbering import ParagraphNumber
from beslut.records.paragraph import Paragraph
from beslut.records.request import Request
from beslut.records.span import ParagraphSpan
from beslut.records.statements import NonParticipation, Reservation, Statement
from beslut.records.truths import as_tuple, clock_time, said
from beslut.records.vote import Vote


@frozen(kw_only=True)
class Meeting:
    """A meeting (sammanträde) as its minutes state it; what follows from that is derived elsewhere.

    Fields that the minutes do not state are None or empty. `paragraphs` are the §§ whose own text is at hand,
    in the order of the minutes; `stated_paragraphs` the §§ that the front page says the minutes hold.
    Statements and votes carry the number of their §. `start` and `end` are clock times, `adjournments` the
    pauses. `notices` are the certificates of notice, one for each board and each set of §§ adjusted by itself.
    `announced_on` and `summoned_on` are the days on which the meeting was announced and those who belong to the
    body were summoned, `public` tells whether it was open to the public; None where nothing is said.
    """

    body: Body | None = None
    date: dt.date | None = None
    start: dt.time | None = field(default=None, validator=clock_time)
    end: dt.time | None = field(default=None, validator=clock_time)
    adjournments: tuple[ClockSpan, ...] = field(default=(), converter=as_tuple)
    place: str | None = field(default=None, validator=said)
    stated_paragraphs: ParagraphSpan | None = None
    attendance: tuple[Attendance, ...] = field(default=(), converter=as_tuple)
    paragraphs: tuple[Paragraph, ...] = field(default=(), converter=as_tuple)
    non_participation: tuple[NonParticipation, ...] = field(default=(), converter=as_tuple)
    votes: tuple[Vote, ...] = field(default=(), converter=as_tuple)
    reservations: tuple[Reservation, ...] = field(default=(), converter=as_tuple)
    statements: tuple[Statement, ...] = field(default=(), converter=as_tuple)
    requests: tuple[Request, ...] = field(default=(), converter=as_tuple)
    disqualification_questions: tuple[DisqualificationQuestion, ...] = field(default=(), converter=as_tuple)
    notices: tuple[Notice, ...] = field(default=(), converter=as_tuple)
    corrections: tuple[Correction, ...] = field(default=(), converter=as_tuple)
    announced_on: dt.date | None = None
    summoned_on: dt.date | None = None
    public: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse two §§ of one number: everything else refers to a § by it."""
        numbers = [paragraph.number for paragraph in self.paragraphs]
        if len(set(numbers)) < len(numbers):
            twice = next(number for number in numbers if numbers.count(number) > 1)
            raise RecordError(
                cause=message("§ {number} stands twice among the paragraphs", number=twice),
                mend=message("Give each § a number of its own."),
            )

    def paragraph(self, number: str) -> Paragraph:
        """The § of this number; raises KeyError where the minutes have none."""
        wanted = ParagraphNumber(number)
        for paragraph in self.paragraphs:
            if paragraph.number == wanted:
                return paragraph
        raise KeyError(wanted)

    def holders(self, kind: RoleKind) -> tuple[Attendance, ...]:
        """The rows of those who hold a role, in the order of the attendance list."""
        return tuple(row for row in self.attendance if row.holds(kind))

    @property
    def chairs(self) -> tuple[Attendance, ...]:
        """Whoever chairs (ordförande); several where they take turns."""
        return self.holders(RoleKind.CHAIR)

    @property
    def adjusters(self) -> tuple[Attendance, ...]:
        """Those who adjust the minutes (justerare)."""
        return self.holders(RoleKind.ADJUSTER)

    @property
    def secretaries(self) -> tuple[Attendance, ...]:
        """Whoever keeps the minutes (sekreterare)."""
        return self.holders(RoleKind.SECRETARY)

    @property
    def last_day(self) -> dt.date | None:
        """The last day of the meeting, where it went on for several; None where no day is known."""
        days = [day for day in (self.date, *(one.date for one in self.paragraphs)) if day is not None]
        return max(days, default=None)
