"""Meetings whose minutes hang together, and a slow, plain derivation of who took part in them.

The derivation goes §-by-§ and person-by-person over sets, with nothing shared and nothing remembered. It knows
whole rows, rows for certain §§, jäv with and without a substitute, persons and groups that decline, and rolls.
"""

from hypothesis import strategies as st

from beslut.participation import Status
from beslut.records import (
    Actor,
    Attendance,
    Ballot,
    Body,
    Capacity,
    Choice,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Reason,
    Vote,
)

PARTIES = ("S", "M", "C", "SD")
NUMBERS = tuple(ParagraphNumber(str(number)) for number in range(1, 7))


@st.composite
def consistent_meetings(draw: st.DrawFn) -> Meeting:
    """A body of members and substitutes in which every change of seats is told in full."""
    members = draw(st.integers(2, 6))
    vacant = draw(st.integers(0, 2))
    rows, idle = _list(draw, members)
    stated, votes = [], []
    for number in NUMBERS:
        on_seat = [row for row in rows if _serves(row, number)]
        free = [row for row in idle if not any(row.name == each.name for each in on_seat)]
        kind = draw(st.sampled_from(["nothing", "nothing", "jäv", "replaced", "declines", "group", "vote"]))
        if kind in ("jäv", "replaced", "declines") and on_seat:
            row = draw(st.sampled_from(on_seat))
            substitute = draw(st.sampled_from(free)).name if kind == "replaced" and free else None
            reason = Reason.DECLINED if kind == "declines" else Reason.DISQUALIFIED
            actor = Actor(name=row.name, party=row.party)
            stated.append(
                NonParticipation(actor=actor, reason=reason, paragraph=number, substitute=substitute)
            )
        elif kind == "group" and on_seat:
            party = draw(st.sampled_from(on_seat)).party
            stated.append(
                NonParticipation(actor=Actor(parties=(party,)), reason=Reason.DECLINED, paragraph=number)
            )
        elif kind == "vote" and on_seat:
            votes.append(_vote(draw, number, on_seat))
    return Meeting(
        body=Body(name="Nämnden", seats=members + vacant),
        attendance=tuple(rows + idle),
        paragraphs=tuple(Paragraph(number=number, decision="Bifall.") for number in NUMBERS),
        non_participation=tuple(stated),
        votes=tuple(votes),
    )


def _list(draw: st.DrawFn, members: int) -> tuple[list[Attendance], list[Attendance]]:
    rows, idle = [], []
    for index in range(members):
        party = draw(st.sampled_from(PARTIES))
        away = draw(st.sampled_from(["no", "no", "no", "listed", "unlisted", "some", "empty"]))
        name = f"Ledamot {chr(65 + index)}{index}"
        substitute = Attendance(
            person=Person(name=f"Ersättare {chr(75 + index)}{index}"),
            party=party,
            capacity=Capacity.SERVING_SUBSTITUTE,
            replaces=name,
        )
        member = Attendance(person=Person(name=name), party=party, capacity=Capacity.MEMBER)
        if away == "no":
            rows.append(member)
        elif away in ("listed", "unlisted"):
            rows.append(substitute)
            if away == "listed":
                rows.append(Attendance(person=member.person, party=party, capacity=Capacity.ABSENT))
        elif away == "empty":
            rows.append(Attendance(person=member.person, party=party, capacity=Capacity.ABSENT))
        else:
            first = draw(st.integers(1, 6))
            last = draw(st.integers(first, 6))
            rows += [
                Attendance(
                    person=member.person,
                    party=party,
                    capacity=Capacity.MEMBER,
                    paragraphs=ParagraphSpan(f"ej §§ {first}–{last}"),
                ),
                Attendance(
                    person=substitute.person,
                    party=party,
                    capacity=Capacity.SERVING_SUBSTITUTE,
                    replaces=name,
                    paragraphs=ParagraphSpan(f"§§ {first}–{last}"),
                ),
            ]
    idle += [
        Attendance(
            person=Person(name=f"Reserv {chr(85 + index)}{index}"),
            party=draw(st.sampled_from(PARTIES)),
            capacity=Capacity.SUBSTITUTE,
        )
        for index in range(draw(st.integers(0, 2)))
    ]
    return rows, idle


def _vote(draw: st.DrawFn, number: ParagraphNumber, on_seat: list[Attendance]) -> Vote:
    choices = [
        draw(st.sampled_from([Choice.YES, Choice.NO, Choice.ABSTAINED, Choice.ABSENT])) for _ in on_seat
    ]
    return Vote(
        paragraph=number,
        yes=choices.count(Choice.YES),
        no=choices.count(Choice.NO),
        abstained=choices.count(Choice.ABSTAINED),
        roll=tuple(
            Ballot(name=row.name, choice=choice) for row, choice in zip(on_seat, choices, strict=True)
        ),
    )


def _serves(row: Attendance, number: ParagraphNumber) -> bool:
    serving = row.capacity in (Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE)
    return serving and (row.paragraphs is None or row.paragraphs.covers(number))


def plainly(meeting: Meeting, number: ParagraphNumber) -> dict[str, Status]:
    """Everybody's status in one §, derived slowly."""
    statuses = _listed(meeting, number)
    for stated in meeting.non_participation:
        if stated.paragraph == number:
            for name in _who(stated.actor, meeting, statuses):
                declined = stated.reason is Reason.DECLINED
                statuses[name] = Status.DECLINED if declined else Status.DISQUALIFIED
            if stated.substitute is not None:
                statuses[stated.substitute] = Status.TOOK_PART
    absent = [
        ballot.name
        for vote in meeting.votes
        for ballot in vote.roll
        if vote.paragraph == number and ballot.choice is Choice.ABSENT
    ]
    return statuses | dict.fromkeys(absent, Status.ABSENT)


def _listed(meeting: Meeting, number: ParagraphNumber) -> dict[str, Status]:
    statuses = {row.replaces: Status.ABSENT for row in meeting.attendance if row.replaces is not None}
    for row in meeting.attendance:
        if _serves(row, number):
            statuses[row.name] = Status.TOOK_PART
        elif row.capacity in (Capacity.SUBSTITUTE, Capacity.SERVING_SUBSTITUTE):
            statuses[row.name] = Status.NOT_SERVING
        else:
            statuses[row.name] = Status.ABSENT
    return statuses


def _who(actor: Actor, meeting: Meeting, statuses: dict[str, Status]) -> list[str]:
    if actor.name is not None:
        return [actor.name]
    parties = {row.name: row.party for row in meeting.attendance}
    return [
        name
        for name, status in statuses.items()
        if status is Status.TOOK_PART and parties[name] in actor.parties
    ]
