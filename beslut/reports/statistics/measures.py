"""The measures in use (mått): each with its numerator, its denominator and who counts so, to be printed beside it.

The letters A–D are those of the definitions that newspapers, municipalities and parties have published: a member was
there (A), the seat was filled (B), heads of all elected (C), minutes of the clock (D).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.reports.report import Column, Value
from beslut.reports.statistics.group_presence import GroupPresence
from beslut.reports.statistics.presence import Presence


@frozen(kw_only=True)
class Measure:
    """A measure (mått): its name on the command line, its column, its definition, and where it is found.

    A measure that `needs_mandate` means something only where it is known who is elected. `of_person` and `of_group`
    are None for a measure that persons, or parties and bodies, do not have.
    """

    name: str
    letter: str | None = None
    label: Message
    definition: Message
    share: bool = False
    needs_mandate: bool = False
    of_person: Callable[[Presence], Value] | None = None
    of_group: Callable[[GroupPresence], Value] | None = None

    @property
    def column(self) -> Column:
        """Its column in a table."""
        return Column(name=self.name, label=self.label, figures=True, share=self.share)


MEASURES = (
    Measure(
        name="meetings",
        label=message("Meetings present"),
        definition=message(
            "Meetings present: meetings in which the person was there at some point, serving or not."
        ),
        of_person=lambda one: one.attended,
    ),
    Measure(
        name="rate",
        letter="A",
        label=message("Attendance rate (A)"),
        definition=message(
            "Attendance rate (närvarograd, A): members who were there at some point, of the members, meeting by "
            "meeting. A substitute in the member's place does not count."
        ),
        share=True,
        of_person=lambda one: one.rate,
        of_group=lambda one: one.members_present,
    ),
    Measure(
        name="seats",
        letter="B",
        label=message("Seats filled (B)"),
        definition=message(
            "Seats filled (platsfyllnad, B): seats on which the member or a substitute sat for at least one §, of "
            "seats × meetings."
        ),
        share=True,
        of_group=lambda one: one.seats,
    ),
    Measure(
        name="heads",
        letter="C",
        label=message("Elected present (C)"),
        definition=message(
            "Elected present (headcount, C): members and substitutes who were there, of all elected, or of all named "
            "where it is not known who is elected."
        ),
        share=True,
        of_group=lambda one: one.heads,
    ),
    Measure(
        name="time",
        letter="D",
        label=message("Time present, minutes (D)"),
        definition=message(
            "Time present (tidsnärvaro, D): minutes of the clock that members were there, of the minutes that the "
            "meetings sat, pauses left out. Meetings that do not print the times are left out."
        ),
        share=True,
        of_person=lambda one: one.time,
        of_group=lambda one: one.time,
    ),
    Measure(
        name="service",
        label=message("Service"),
        definition=message(
            "Service (tjänstgöringsgrad): decisions in which the person held a seat with a vote, of all decisions of "
            "the meetings in which the person was elected. Whoever declines still serves; jäv is out of one § and is "
            "neither service nor absence. Substitutes who never served have none."
        ),
        share=True,
        of_person=lambda one: one.service,
    ),
    Measure(
        name="decisions",
        label=message("Took part in decisions"),
        definition=message(
            "Took part in decisions: decisions that the person took part in, of the same decisions."
        ),
        share=True,
        of_person=lambda one: one.took_part,
    ),
    Measure(
        name="absent",
        label=message("Absent §§"),
        definition=message(
            "Absent §§: §§ in which a member was not there, whether or not a substitute served. With the §§ served, "
            "declined among them, and those of jäv they are all §§ of the meetings."
        ),
        of_person=lambda one: one.absent,
    ),
    Measure(
        name="partial",
        label=message("Attended in part"),
        definition=message(
            "Attended in part: meetings that a member attended, but not all of: late, gone early or away between."
        ),
        of_person=lambda one: one.in_part,
        of_group=lambda one: one.in_part,
    ),
    Measure(
        name="empty",
        label=message("Empty chairs"),
        definition=message(
            "Empty chairs (tomma stolar): seats on which nobody sat at all in a meeting, vacant ones too, added up."
        ),
        of_group=lambda one: one.empty,
    ),
    Measure(
        name="disqualified",
        label=message("Jäv §§"),
        definition=message("Jäv §§: §§ in which somebody stood aside, disqualified."),
        of_person=lambda one: one.disqualified,
        of_group=lambda one: one.disqualified,
    ),
    Measure(
        name="declined",
        label=message("Declined §§"),
        definition=message("Declined §§: §§ in which somebody was present and declined to take part."),
        of_person=lambda one: one.declined,
        of_group=lambda one: one.declined,
    ),
    Measure(
        name="unnamed",
        label=message("Not named"),
        definition=message(
            "Not named: meetings that do not name the person, who was elected by the body file; counted as absence."
        ),
        needs_mandate=True,
        of_person=lambda one: one.unnamed,
    ),
)
"""All measures, in the order of their columns."""


def chosen(names: Sequence[str], place: str) -> tuple[Measure, ...]:
    """The measures of these names or letters, in the order of `MEASURES`; all of them where none is named.

    Raises `InputError` for a name that is none.
    """
    known = {name: one for one in MEASURES for name in (one.name, one.letter) if name is not None}
    for name in names:
        if name not in known:
            raise InputError(
                message("“{chosen}” is not a value of this option", chosen=name),
                place=place,
                mend=message("Choose among {known}.", known=list(known)),
            )
    wanted = {known[name].name for name in names}
    return tuple(one for one in MEASURES if not wanted or one.name in wanted)
