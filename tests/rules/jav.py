"""Meetings of a given kind of body for the tests on disqualification, and what a rule answers of them."""

from datetime import date

from attrs import evolve
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from beslut.records import (
    Actor,
    Attendance,
    Ballot,
    Body,
    BodyKind,
    Capacity,
    Choice,
    DisqualificationQuestion,
    Ground,
    GroundCode,
    MatterKind,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Place,
    Proposal,
    QuestionOutcome,
    Reason,
    Reservation,
    Role,
    RoleKind,
    Vote,
)
from beslut.rules import Answer, Severity, check
from tests.meetings import meeting
from tests.strategies import PEOPLE, maybe, names, several

DAY = date(2024, 3, 19)


def held(kind: BodyKind, *rows, seats=7, **more) -> Meeting:
    """A meeting of such a body on a day of 2024."""
    made = meeting(*rows, seats=seats, date=DAY, **more)
    return evolve(made, body=evolve(made.body, kind=kind))


def with_paragraph(found: Meeting, number: str, **changes) -> Meeting:
    """The meeting with something else in one of its §§."""
    return evolve(
        found,
        paragraphs=[evolve(one, **changes) if one.number == number else one for one in found.paragraphs],
    )


def disqualified(name: str, number: str | None = "1", party: str | None = None, **more) -> NonParticipation:
    """The minutes call somebody disqualified."""
    return NonParticipation(
        actor=Actor(name=name, party=party),
        reason=Reason.DISQUALIFIED,
        paragraph=None if number is None else ParagraphNumber(number),
        **more,
    )


def asked(name: str, number: str | None = "1", party: str | None = None, **more) -> DisqualificationQuestion:
    """A question of disqualification about somebody."""
    return DisqualificationQuestion(
        actor=Actor(name=name, party=party),
        paragraph=None if number is None else ParagraphNumber(number),
        **more,
    )


def at(line: int) -> Place:
    """A line of the minutes."""
    return Place(line=line)


def answer(found: Meeting, rule: str, **options) -> Answer:
    """What the rule answers."""
    return check(found, **options).of(rule)


def severities(found: Meeting, rule: str, **options) -> list[Severity]:
    """The severities of what the rule finds."""
    return [one.severity for one in answer(found, rule, **options).findings]


def facts(found: Meeting, rule: str, **options) -> list[str]:
    """What the rule lacks, in Swedish."""
    return [str(one.fact) for one in answer(found, rule, **options).missing]


some = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
"""Few examples: each of them is a whole meeting."""
NUMBERS = (ParagraphNumber("1"), ParagraphNumber("2"))


ROWS = st.builds(
    lambda person, capacity, roles, paragraphs: Attendance(
        person=Person(name=person[0]), party=person[1], capacity=capacity, roles=roles, paragraphs=paragraphs
    ),
    st.sampled_from(PEOPLE),
    st.sampled_from(Capacity),
    st.sampled_from([(), *((Role(kind=kind),) for kind in RoleKind)]),
    st.sampled_from([None, None, ParagraphSpan("§ 1"), ParagraphSpan("del av § 2")]),
)
ACTORS = st.sampled_from(
    [
        *(Actor(name=name, party=party) for name, party in PEOPLE),
        *(Actor(name=name) for name, _ in PEOPLE),
        Actor(parties=("S",)),
        Actor(parties=("M", "SD")),
    ]
)
GROUNDS = st.sampled_from([None, *(Ground(code=code) for code in GroundCode)])
WHERE = st.sampled_from((*NUMBERS, *NUMBERS, None))
TOLD = st.sampled_from((None, True, False))
STATED = st.builds(
    NonParticipation,
    actor=ACTORS,
    reason=st.sampled_from((Reason.DISQUALIFIED, Reason.DISQUALIFIED, *Reason)),
    paragraph=WHERE,
    ground=GROUNDS,
    left_room=TOLD,
    reported_by_self=TOLD,
    substitute=maybe(names()),
    part=st.sampled_from((None, None, "punkt 2")),
)
ASKED = st.builds(
    DisqualificationQuestion,
    actor=ACTORS,
    paragraph=WHERE,
    decided_in=WHERE,
    outcome=st.sampled_from((None, *QuestionOutcome)),
    ground=GROUNDS,
    own_part=TOLD,
    others_at_hand=TOLD,
)
VOTES = st.builds(
    Vote,
    paragraph=WHERE,
    roll=several(st.builds(Ballot, name=names(), choice=st.sampled_from(Choice))),
    casting_vote=maybe(names()),
)


@st.composite
def jav_meetings(draw: st.DrawFn) -> Meeting:
    """Small meetings of any body in which people of one short list are disqualified, and act all the same."""
    return Meeting(
        body=Body(
            name="Organet", kind=draw(st.sampled_from(BodyKind)), seats=draw(st.sampled_from((None, 3, 7)))
        ),
        date=DAY,
        attendance=draw(several(ROWS, 6)),
        paragraphs=[
            Paragraph(
                number=number,
                kind=draw(st.sampled_from((None, *MatterKind))),
                proposals=[Proposal(actors=draw(several(ACTORS, 2)))],
                decision="Bifall.",
                chair=draw(maybe(names())),
                closed_doors=draw(TOLD),
                concerns=draw(
                    st.sampled_from(((), ("Socialnämnden",), ("Socialnämnden", "Byggnadsnämnden")))
                ),
            )
            for number in NUMBERS
        ],
        non_participation=draw(several(STATED, 4)),
        votes=draw(several(VOTES, 2)),
        reservations=draw(several(st.builds(Reservation, actor=ACTORS, paragraph=WHERE), 2)),
        disqualification_questions=draw(several(ASKED, 2)),
    )
