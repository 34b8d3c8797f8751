"""Cross-checks of a reading: totals that must agree and names that must be known. Disagreements become notes."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from beslut.messages import message
from beslut.minutes.reading import Note
from beslut.records import Capacity, Choice, Meeting, NonParticipation, Place, Reservation, Vote


def checked(meeting: Meeting) -> tuple[Note, ...]:
    """Notes on what the minutes say against themselves, in the order of the minutes; nothing is corrected."""
    return (*_missing_paragraphs(meeting), *_rolls(meeting), *_unknown_names(meeting))


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
                    missing=tuple(str(number) for number in missing[:12]),
                ),
            )


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
    known = {row.name.casefold(): row.name for row in meeting.attendance}
    known |= {row.replaces.casefold(): row.replaces for row in meeting.attendance if row.replaces}
    if not any(row.capacity is Capacity.MEMBER and not row.roles for row in meeting.attendance):
        return
    told: set[str] = set()
    for name, place in _named(meeting):
        folded = name.casefold()
        if folded in known or folded in told:
            continue
        told.add(folded)
        yield _unknown(name, place, known)


def _named(meeting: Meeting) -> Iterator[tuple[str, Place | None]]:
    told: list[NonParticipation | Reservation] = [*meeting.non_participation, *meeting.reservations]
    for one in told:
        if one.actor.name is not None:
            yield one.actor.name, one.place
    for vote in meeting.votes:
        for ballot in vote.roll:
            yield ballot.name, vote.place


def _unknown(name: str, place: Place | None, known: Mapping[str, str]) -> Note:
    # A body has some hundred names at most; comparing thousands with thousands would help nobody.
    near = get_close_matches(name.casefold(), list(known), n=3, cutoff=0.75) if len(known) < 500 else []
    return Note(
        place=place,
        message=message("“{name}” is not among those whom the minutes list as present", name=name),
        candidates=tuple(known[one] for one in near),
    )
