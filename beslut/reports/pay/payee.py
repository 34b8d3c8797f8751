"""Who is one person over the meetings of a pay basis (samma person): by municipality, name, party and id."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations

from attrs import evolve, frozen

from beslut.messages import Message, message
from beslut.participation.names import folded
from beslut.participation.parties import short_form
from beslut.records import Attendance, Body, Capacity, Meeting, ParagraphNumber, ParagraphSpan, Person
from beslut.reports.minutes_present import minutes_present

ONE_SUBSTITUTE = {Capacity.SUBSTITUTE, Capacity.SERVING_SUBSTITUTE}
"""One substitute may be listed both as present and as serving for a while."""


@frozen(kw_only=True)
class Payee:
    """Whom a fee is for, over several meetings (arvodesmottagare): municipality of the body, folded name, party and id.

    Each is None where the record does not tell it. Bodies of no known municipality are taken for one of their own.
    """

    municipality: str | None
    name: str
    party: str | None
    id: str | None

    @property
    def namesakes(self) -> Payee:
        """What all namesakes of one party in one municipality have in common."""
        return evolve(self, id=None)

    def may_be(self, other: Payee) -> bool:
        """Whether nothing in the record tells the two apart: what one of them lacks may be what the other has."""
        return self.name == other.name and all(
            None in pair or pair[0] == pair[1]
            for pair in (
                (self.municipality, other.municipality),
                (self.party, other.party),
                (self.id, other.id),
            )
        )


def payee_of(
    person: Person, party: str | None, body: Body | None, joined: Collection[str] = frozenset()
) -> Payee:
    """The payee that somebody named by minutes of this body is: two namesakes of different party are two people.

    But for the names in `joined`, folded, who are one person each, whatever party or municipality is printed.
    """
    home = None if body is None else body.municipality
    alone = folded(person.name) in joined
    return Payee(
        municipality=None if home is None or alone else folded(home),
        name=folded(person.name),
        party=None if party is None or alone else short_form(party).casefold(),
        id=person.id,
    )


def listed_twice(
    rows: Sequence[Attendance], meeting: Meeting, numbers: Sequence[ParagraphNumber]
) -> Message | None:
    """Why these rows, taken for one person, may be of two namesakes; None where they may well be of one.

    Nobody is at once member and substitute, or twice a member: rows of one name that say so of one time are of two
    people, or of one who was listed twice.
    """
    present = [row for row in rows if row.capacity is not Capacity.ABSENT]
    for one, other in combinations(present, 2):
        if {one.capacity, other.capacity} != ONE_SUBSTITUTE and _at_once(one, other, meeting, numbers):
            return message(
                "the list has {name} twice for one time, and nothing tells whether that is one person or two namesakes",
                name=one.name,
            )
    return None


def _at_once(
    one: Attendance, other: Attendance, meeting: Meeting, numbers: Sequence[ParagraphNumber]
) -> bool:
    if any(row.paragraphs is None and not row.times for row in (one, other)):
        return True
    if one.paragraphs is not None and other.paragraphs is not None:
        first, second = one.paragraphs, other.paragraphs
        return any(_wholly_in(first, number) and _wholly_in(second, number) for number in numbers)
    apart = minutes_present([one], meeting), minutes_present([other], meeting)
    together = minutes_present([one, other], meeting)
    return None not in apart and together is not None and sum(each or 0 for each in apart) > together


def _wholly_in(span: ParagraphSpan, number: ParagraphNumber) -> bool:
    return span.covers(number) and not span.only_partly(number)
