"""What a record file holds: one meeting, or several."""

from collections.abc import Iterable
from typing import Self

from attrs import field, frozen

from beslut.records import Meeting
from beslut.records.truths import as_tuple, one_of


@frozen(kw_only=True)
class RecordFile:
    """A record file (protokollsfil): one `meeting`, or several `meetings` in the order they stand.

    Exactly one of the two is given; anything else raises `RecordError`.
    """

    meeting: Meeting | None = None
    meetings: tuple[Meeting, ...] = field(default=(), converter=as_tuple)

    def __attrs_post_init__(self) -> None:
        """Refuse a file of nothing, and one that holds both."""
        if (self.meeting is None) == (not self.meetings):
            raise one_of("meeting", "meetings")

    @classmethod
    def of(cls, meetings: Meeting | Iterable[Meeting]) -> Self:
        """The file that holds this meeting, or these."""
        if isinstance(meetings, Meeting):
            return cls(meeting=meetings)
        return cls(meetings=tuple(meetings))

    @property
    def contents(self) -> tuple[Meeting, ...]:
        """The meetings of the file, one or several."""
        return self.meetings if self.meeting is None else (self.meeting,)
