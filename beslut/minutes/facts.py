"""The facts of a reading in a plain, flat form: what score programs and other tools compare."""

from typing import Any

from beslut.minutes.reading import Reading
from beslut.records import (
    WITHOUT_PARTY,
    Attendance,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    Reservation,
    Vote,
)


def facts(reading: Reading) -> dict[str, Any]:
    """The facts of the reading as plain lists and strings; what the text does not state is None.

    Numbers of §§ are strings without the sign and the year, a person without party (`(-)`) has none, dates are ISO
    and clock times `HH:MM`. Counts of a vote that the text does
    not give are 0.
    """
    meeting = reading.meeting
    return {
        "meeting": _meeting(meeting),
        "people": [_person(row) for row in meeting.attendance],
        "paragraphs": [_paragraph(paragraph) for paragraph in meeting.paragraphs],
        "non_participation": [_absence(one) for one in meeting.non_participation],
        "votes": [_vote(vote) for vote in meeting.votes],
        "reservations": [_reservation(one) for one in meeting.reservations],
    }


def _meeting(meeting: Meeting) -> dict[str, Any]:
    body = meeting.body
    return {
        "municipality": body.municipality if body else None,
        "body": body.name if body else None,
        "date": meeting.date.isoformat() if meeting.date else None,
        "start": meeting.start.strftime("%H:%M") if meeting.start else None,
        "end": meeting.end.strftime("%H:%M") if meeting.end else None,
        "place": meeting.place,
    }


def _person(row: Attendance) -> dict[str, Any]:
    return {
        "name": row.name,
        "party": None if row.party == WITHOUT_PARTY else row.party,
        "capacity": row.capacity.value,
        "roles": list(dict.fromkeys(role.kind.value for role in row.roles)),
        "replaces": row.replaces,
        "paragraphs": None if row.paragraphs is None else str(row.paragraphs),
        "title": row.title,
    }


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "number": _number(paragraph.number),
        "title": paragraph.title,
        "case": paragraph.case_number,
        "decision": None if paragraph.decision is None else paragraph.decision[:200],
    }


def _absence(one: NonParticipation) -> dict[str, Any]:
    return {
        "name": _name(one),
        "paragraph": _number(one.paragraph),
        "reason": one.reason.value,
    }


def _vote(vote: Vote) -> dict[str, Any]:
    yes, no = vote.yes, vote.no
    if vote.candidates:
        tally = [candidate.votes for candidate in vote.candidates]
        yes, no = tally[0], sum(tally[1:])
    return {
        "paragraph": _number(vote.paragraph),
        "for": yes,
        "against": no,
        "abstained": vote.abstained or 0,
        "absent": vote.absent or 0,
        "secret": vote.secret,
        "casting_vote": vote.casting_vote,
        "roll": {ballot.name: ballot.choice.value for ballot in vote.roll},
    }


def _reservation(one: Reservation) -> dict[str, Any]:
    return {"name": _name(one), "paragraph": _number(one.paragraph)}


def _name(one: NonParticipation | Reservation) -> str:
    return one.actor.name or one.actor.words or ", ".join(one.actor.parties)


def _number(number: ParagraphNumber | None) -> str | None:
    return None if number is None else number.partition("/")[0]
