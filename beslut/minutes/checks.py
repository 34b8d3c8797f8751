"""Cross-checks of a reading: totals that must agree and names that must be known. Disagreements become notes.

Only what can be seen without deriving who took part; the audit compares the rest.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from difflib import get_close_matches

from beslut.messages import message
from beslut.minutes.headings import heading_in
from beslut.minutes.outline import Outline
from beslut.minutes.reading import Note
from beslut.minutes.roles import HeldRole
from beslut.records import (
    Capacity,
    Choice,
    Meeting,
    NonParticipation,
    ParagraphSpan,
    Place,
    Reservation,
    RoleKind,
    Vote,
)

_ELECTED = (Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE, Capacity.SUBSTITUTE)


def checked(meeting: Meeting, held: Sequence[HeldRole] = ()) -> tuple[Note, ...]:
    """Notes on what the minutes say against themselves, in the order of the minutes; nothing is corrected.

    `held` are the roles that labels and signatures tell of, also those of people whom no list has.
    """
    return (
        *_adjusters(meeting, held),
        *_replaced(meeting),
        *_missing_paragraphs(meeting),
        *_unstated_paragraphs(meeting),
        *_rolls(meeting),
        *_too_many_votes(meeting),
        *_unknown_names(meeting),
    )


def hours_checked(start: time | None, end: time | None, place: Place | None) -> tuple[Note, ...]:
    """The note on a meeting that ends before it starts, by the clock times of its front page."""
    if start is None or end is None or start <= end:
        return ()
    said = message("the meeting starts at {start} and ends at {end}, before it starts", start=start, end=end)
    return (Note(place=place, message=said),)


def headings_checked(parts: Outline, stated: ParagraphSpan | None) -> Iterator[Note]:
    """Notes on what looks like the § before the first or after the last, and was taken for a reference.

    The front page is believed when it states which §§ the minutes hold; where it is wrong, a whole § would go unseen.
    """
    if stated is None or not parts.paragraphs:
        return
    first, last = parts.paragraphs[0], parts.paragraphs[-1]
    for lines, number in ((parts.front, first.number.number - 1), (last.lines, last.number.number + 1)):
        for line in lines:
            heading = heading_in(line, 0)
            if heading is None or heading.number.number != number or stated.covers(heading.number):
                continue
            if not (heading.continued or heading.listed or heading.prefix):
                yield Note(
                    place=line.place(),
                    message=message(
                        "§ {number} seems to begin here, but the front page states {stated}",
                        number=heading.number,
                        stated=str(stated),
                    ),
                )
                break


def _adjusters(meeting: Meeting, held: Sequence[HeldRole]) -> Iterator[Note]:
    """Those who are to adjust the minutes, and are on no list of those present."""
    if not _lists_members(meeting):
        return
    attending = _Names(row.name for row in meeting.attendance if row.capacity is not Capacity.ABSENT)
    told: set[str] = set()
    for one in held:
        name = one.entry.name.casefold()
        if one.role.kind is not RoleKind.ADJUSTER or name in told or attending.has(name):
            continue
        told.add(name)
        yield Note(
            place=one.entry.place(),
            message=message(
                "“{name}” is to adjust the minutes, but is not listed as present", name=one.entry.name
            ),
            candidates=attending.nearest(one.entry.name),
        )


def _replaced(meeting: Meeting) -> Iterator[Note]:
    """Members whom somebody replaces, and whom the list does not name.

    Many lists leave out all who are replaced; it is odd where a name nearly the same is listed, or others are.
    """
    listed = _Names(row.name for row in meeting.attendance if row.capacity is not Capacity.OTHER)
    absent = {row.name.casefold() for row in meeting.attendance if row.capacity is Capacity.ABSENT}
    replacing = [(row, row.replaces) for row in meeting.attendance if row.replaces is not None]
    usual = any(name.casefold() in absent for _, name in replacing)
    for row, name in replacing:
        if listed.has(name):
            continue
        near = listed.nearest(name)
        if usual or near:
            yield Note(
                place=row.place,
                message=message(
                    "{substitute} replaces “{name}”, who is listed neither as absent nor as present",
                    substitute=row.name,
                    name=name,
                ),
                candidates=near,
            )


def _missing_paragraphs(meeting: Meeting) -> Iterator[Note]:
    stated = meeting.stated_paragraphs
    if stated is None or not meeting.paragraphs:
        return
    found = {paragraph.number.number for paragraph in meeting.paragraphs}
    for stretch in stated.included:
        if stretch.first is None or stretch.last is None or stretch.last.number - stretch.first.number > 2000:
            continue
        missing = [n for n in range(stretch.first.number, stretch.last.number + 1) if n not in found]
        if missing:
            yield Note(
                place=None,
                message=message(
                    "the front page states §§ {stated}, but the text of § {missing} was not found",
                    stated=str(stretch),
                    missing=_some(missing),
                ),
            )


def _unstated_paragraphs(meeting: Meeting) -> Iterator[Note]:
    """§§ that were found, and that the front page does not count in."""
    stated = meeting.stated_paragraphs
    if stated is None:
        return
    beyond = [one for one in meeting.paragraphs if not stated.covers(one.number)]
    if beyond:
        yield Note(
            place=beyond[0].place,
            message=message(
                "the text of § {found} was found, but the front page states {stated}",
                found=_some([one.number for one in beyond]),
                stated=str(stated),
            ),
        )


def _some(numbers: Sequence[object]) -> tuple[str, ...]:
    """The first numbers; of hundreds nobody reads more."""
    return tuple(str(number) for number in numbers[:12])


def _too_many_votes(meeting: Meeting) -> Iterator[Note]:
    """Votes in which more voted than the minutes list as elected and present."""
    if not _lists_members(meeting):
        return
    listed = len({row.name.casefold() for row in meeting.attendance if row.capacity in _ELECTED})
    for vote in meeting.votes:
        cast = sum(getattr(vote, name) or 0 for _, name in _PRINTED)
        if cast > listed:
            yield Note(
                place=vote.place,
                message=message(
                    "§ {paragraph}: {cast} voted, but {listed} members and substitutes are listed",
                    paragraph=vote.paragraph or "?",
                    cast=cast,
                    listed=listed,
                ),
            )


def _lists_members(meeting: Meeting) -> bool:
    """Whether the minutes list their members, and not only those who lead, serve or are missing."""
    return any(row.capacity is Capacity.MEMBER and not row.roles for row in meeting.attendance)


_PRINTED = ((Choice.YES, "yes"), (Choice.NO, "no"), (Choice.ABSTAINED, "abstained"))


def _rolls(meeting: Meeting) -> Iterator[Note]:
    for vote in meeting.votes:
        if not vote.roll or vote.groups:
            continue
        for choice, name in _PRINTED:
            printed: int | None = getattr(vote, name)
            named = sum(1 for ballot in vote.roll if ballot.choice is choice)
            if printed is not None and named != printed and (named or choice is not Choice.ABSTAINED):
                yield _roll_note(vote, choice, printed, named)


def _roll_note(vote: Vote, choice: Choice, printed: int, named: int) -> Note:
    return Note(
        place=vote.place,
        message=message(
            "§ {paragraph}: {printed} votes are printed for {choice}, but {named} names are listed",
            paragraph=vote.paragraph or "?",
            printed=printed,
            choice=choice,
            named=named,
        ),
    )


def _unknown_names(meeting: Meeting) -> Iterator[Note]:
    """Names in statements and rolls that no list of people has, with the nearest known one; once for each name."""
    if not _lists_members(meeting):
        return
    rows = meeting.attendance
    known = _Names(name for row in rows for name in (row.name, row.replaces) if name is not None)
    told: set[str] = set()
    for name, place in _named(meeting):
        folded = name.casefold()
        if folded in known.printed or folded in told:
            continue
        told.add(folded)
        yield Note(
            place=place,
            message=message("“{name}” is not among those whom the minutes list as present", name=name),
            candidates=known.nearest(name),
        )


def _named(meeting: Meeting) -> Iterator[tuple[str, Place | None]]:
    told: list[NonParticipation | Reservation] = [*meeting.non_participation, *meeting.reservations]
    for one in told:
        if one.actor.name is not None:
            yield one.actor.name, one.place
    for vote in meeting.votes:
        for ballot in vote.roll:
            yield ballot.name, vote.place


class _Names:
    """Names to look others up among, whole or by their first and last word, or for the nearest."""

    def __init__(self, names: Iterable[str]) -> None:
        self.printed = {name.casefold(): name for name in names}
        self.ends = {_ends(name) for name in self.printed}
        self.compared = 0

    def has(self, name: str) -> bool:
        """Whether the name is there, if with other words between the first and the last."""
        return name.casefold() in self.printed or _ends(name.casefold()) in self.ends

    def nearest(self, name: str) -> tuple[str, ...]:
        """The names that are spelled most like this one, at most three.

        A body has some hundred names at most. Comparing thousands with thousands would help nobody, and take hours.
        """
        self.compared += 1
        if len(self.printed) > _MOST_NAMES or self.compared > _MOST_NAMES:
            return ()
        near = get_close_matches(name.casefold(), self.printed, n=3, cutoff=0.75)
        return tuple(self.printed[one] for one in near)


_MOST_NAMES = 500


def _ends(name: str) -> tuple[str, str]:
    words = name.split()
    return (words[0], words[-1]) if words else ("", "")
