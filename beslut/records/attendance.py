"""Attendance: in what capacity a person was at the meeting, with which roles, and for how long."""

from datetime import time

from attrs import field, frozen

from beslut.messages import message
from beslut.records.people import Person
from beslut.records.place import Place
from beslut.records.span import ParagraphSpan
from beslut.records.terms import Term
from beslut.records.truths import as_tuple, clock_time, in_order, said


class Capacity(Term):
    """In what capacity somebody attends (egenskap)."""

    MEMBER = "member", message("member")
    """Ledamot."""
    SERVING_SUBSTITUTE = "serving_substitute", message("serving substitute")
    """Tjänstgörande ersättare."""
    SUBSTITUTE = "substitute", message("substitute, not serving")
    """Närvarande men ej tjänstgörande ersättare."""
    ABSENT = "absent", message("absent")
    """Frånvarande ledamot (or substitute) whom the minutes name."""
    OTHER = "other", message("other")
    """Övriga: officials, guests, anyone outside the elected body."""


class Attending(Term):
    """By what right somebody outside the elected body is there (närvaroskäl)."""

    OFFICIAL = "official", message("official")
    """Tjänsteperson, anställd."""
    STAFF_REPRESENTATIVE = "staff_representative", message("staff representative")
    """Personalföreträdare."""
    ATTENDANCE_RIGHT = "attendance_right", message("right of attendance")
    """Insynsplats, närvarorätt: no vote."""
    INVITED = "invited", message("invited")
    """Called in to inform, citizens' proposers and other guests."""


class RoleKind(Term):
    """What somebody is besides the seat (uppdrag vid sammanträdet)."""

    CHAIR = "chair", message("chair")
    """Ordförande."""
    FIRST_VICE_CHAIR = "first_vice_chair", message("first vice chair")
    """Förste vice ordförande; also plain `vice ordförande`."""
    SECOND_VICE_CHAIR = "second_vice_chair", message("second vice chair")
    """Andre vice ordförande."""
    ADJUSTER = "adjuster", message("adjuster")
    """Justerare, justeringsperson."""
    DEPUTY_ADJUSTER = "deputy_adjuster", message("deputy adjuster")
    """Ersättare för justerare."""
    SECRETARY = "secretary", message("secretary")
    """Sekreterare."""


@frozen(kw_only=True)
class Role:
    """A role that somebody holds at the meeting, and the §§ that it is limited to (None: all of them)."""

    kind: RoleKind
    paragraphs: ParagraphSpan | None = None


@frozen(kw_only=True)
class ClockSpan:
    """A stretch of clock time (klockslag), both ends inclusive; an open end is None."""

    start: time | None = field(default=None, validator=clock_time)
    end: time | None = field(default=None, validator=clock_time)

    def __attrs_post_init__(self) -> None:
        """Refuse a stretch that ends before it starts."""
        in_order(self.start, self.end, "start", "end")


@frozen(kw_only=True)
class Attendance:
    """One row of the attendance list (närvarolista): a person in one capacity.

    Somebody who serves in some §§ and merely attends the others has two rows, as in the minutes. `party` is
    the short form as printed, `-` for somebody without party, None where none is printed. `replaces` names
    the member whose seat a serving substitute fills. `paragraphs` and `times` limit the presence or the
    service; without either it holds for the whole meeting. `remote`: takes part at a distance (på distans).
    `lost_contact` are the §§ in which the minutes say that somebody at a distance lacked picture or sound.
    `title` is an official's title as printed, and `attending` by what right somebody outside the elected body
    is there, where that is told.
    """

    person: Person
    capacity: Capacity
    party: str | None = field(default=None, validator=said)
    roles: tuple[Role, ...] = field(default=(), converter=as_tuple)
    replaces: str | None = field(default=None, validator=said)
    paragraphs: ParagraphSpan | None = None
    times: tuple[ClockSpan, ...] = field(default=(), converter=as_tuple)
    remote: bool = False
    lost_contact: ParagraphSpan | None = None
    attending: Attending | None = None
    title: str | None = field(default=None, validator=said)
    place: Place | None = field(default=None, eq=False, repr=False)

    @property
    def name(self) -> str:
        """The person's name as printed."""
        return self.person.name

    def holds(self, kind: RoleKind) -> bool:
        """Whether the person has this role, in at least some §."""
        return any(role.kind is kind for role in self.roles)
