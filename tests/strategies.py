"""Made-up meetings of every shape that the records allow, for property tests.

`meetings()` draws names from one small list of people, so that whoever is spoken of in a § was mostly at the
meeting too; texts hold any letters at all.
"""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from beslut.records import (
    Actor,
    Attendance,
    Attending,
    Ballot,
    Body,
    BodyKind,
    CandidateVotes,
    Capacity,
    Choice,
    ClockSpan,
    Correction,
    DecisionForm,
    DisqualificationQuestion,
    Elected,
    Ground,
    GroundCode,
    GroupBallots,
    MatterKind,
    Meeting,
    NonParticipation,
    Notice,
    Office,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Party,
    Person,
    Place,
    Proposal,
    ProposalKind,
    QuestionOutcome,
    Reason,
    Request,
    RequestKind,
    Reservation,
    Role,
    RoleKind,
    Settlement,
    Statement,
    StatementKind,
    Vote,
    VoteKind,
)

PEOPLE = (
    ("Stina Ek", "S"),
    ("Olle Lind", "M"),
    ("Åsa Örn", "C"),
    ("Maj-Britt Ström von Essen", "SD"),
    ("Gösta Hed", "V"),
    ("Stina Ek", "M"),  # a namesake
    ("Ulla Öst", "-"),
)
PARTIES = ("S", "M", "C", "SD", "V", "-")


def texts() -> st.SearchStrategy[str]:
    """Any text that says something."""
    return st.text(min_size=1, max_size=40).filter(str.strip)


def maybe(strategy: st.SearchStrategy) -> st.SearchStrategy:
    """The thing, or None."""
    return st.none() | strategy


def several(strategy: st.SearchStrategy, most: int = 3, least: int = 0) -> st.SearchStrategy:
    """A few of the things, or none."""
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


def paragraph_numbers() -> st.SearchStrategy[ParagraphNumber]:
    """Numbers of §§, with and without a letter and a year."""
    return st.builds(
        lambda number, letter, year: ParagraphNumber(f"{number}{letter}{year}"),
        st.integers(1, 40),
        st.sampled_from(["", "", "", " a", " b", " ö"]),
        st.sampled_from(["", "", "", "/2024", "/24"]),
    )


@st.composite
def runs(draw: st.DrawFn) -> str:
    """One run of §§ as secretaries write it."""
    low, high = sorted((draw(st.integers(1, 60)), draw(st.integers(1, 60))))
    letter = draw(st.sampled_from(["", " a"]))
    form = draw(
        st.sampled_from(["{low}", "{low}-{high}", "§ {low}{letter}", "del av § {low}", "§§ {low} – {high}"])
    )
    return form.format(low=low, high=high, letter=letter)


@st.composite
def spans(draw: st.DrawFn) -> ParagraphSpan:
    """Spans of §§: runs that are in, runs that are out, an open end."""
    included = draw(st.lists(runs(), max_size=3))
    included = draw(st.sampled_from([[], [], ["t.o.m. § 3"]])) + included
    included += draw(st.sampled_from([[], [], ["från § 50"]]))
    excluded = draw(st.lists(runs(), max_size=2, min_size=0 if included else 1))
    joined = draw(st.sampled_from([", ", " och ", " samt "])).join(included)
    return ParagraphSpan(joined + (" ej " + ", ".join(excluded) if excluded else ""))


def days() -> st.SearchStrategy[dt.date]:
    """Days of the years that minutes are read from."""
    return st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31))


def clocks() -> st.SearchStrategy[dt.time]:
    """Clock times, mostly whole minutes."""
    return st.builds(dt.time, st.integers(0, 23), st.integers(0, 59), st.sampled_from([0, 0, 0, 15]))


def places() -> st.SearchStrategy[Place]:
    """Places in a document."""
    return st.builds(
        Place,
        document=maybe(texts()),
        page=maybe(st.integers(1, 99)),
        line=maybe(st.integers(1, 999)),
        words=maybe(texts()),
    )


def names() -> st.SearchStrategy[str]:
    """Names of people."""
    return st.sampled_from([name for name, _ in PEOPLE])


def parties() -> st.SearchStrategy[str]:
    """Short forms of parties."""
    return st.sampled_from(PARTIES)


def actors() -> st.SearchStrategy[Actor]:
    """A named person, or a group."""
    person = st.sampled_from(PEOPLE).map(lambda each: Actor(name=each[0], party=each[1]))
    group = st.builds(Actor, parties=several(parties(), 2, least=1), words=maybe(texts()))
    return person | st.builds(Actor, name=names()) | group


@st.composite
def clock_spans(draw: st.DrawFn) -> ClockSpan:
    """Stretches of clock time, also with an open end."""
    start, end = sorted((draw(clocks()), draw(clocks())))
    return ClockSpan(start=draw(st.sampled_from([start, None])), end=draw(st.sampled_from([end, None])))


@st.composite
def attendance(draw: st.DrawFn) -> Attendance:
    """A row of the attendance list."""
    name, party = draw(st.sampled_from(PEOPLE))
    return Attendance(
        person=Person(name=name, id=draw(st.sampled_from([None, None, "fv-17"]))),
        capacity=draw(st.sampled_from(Capacity)),
        party=draw(st.sampled_from([party, party, None])),
        roles=draw(several(st.builds(Role, kind=st.sampled_from(RoleKind), paragraphs=maybe(spans())), 2)),
        replaces=draw(maybe(names())),
        paragraphs=draw(maybe(spans())),
        times=draw(several(clock_spans(), 2)),
        remote=draw(st.booleans()),
        lost_contact=draw(maybe(spans())),
        attending=draw(maybe(st.sampled_from(Attending))),
        title=draw(maybe(texts())),
        place=draw(maybe(places())),
    )


def paragraphs(number: ParagraphNumber) -> st.SearchStrategy[Paragraph]:
    """A § of this number."""
    proposals = st.builds(
        Proposal,
        actors=several(actors(), 2),
        kind=st.sampled_from(ProposalKind),
        text=maybe(texts()),
        place=maybe(places()),
    )
    return st.builds(
        Paragraph,
        number=st.just(number),
        title=maybe(texts()),
        case_number=st.sampled_from([None, "KS 2024/10", "2024.10", "2024-00017"]),
        kind=maybe(st.sampled_from(MatterKind)),
        proposals=several(proposals, 2),
        decision=maybe(texts()),
        form=maybe(st.sampled_from(DecisionForm)),
        chair=maybe(names()),
        start=maybe(clocks()),
        date=maybe(days()),
        question_order=maybe(texts()),
        immediate_adjustment=st.booleans(),
        announced=maybe(st.booleans()),
        prepared=maybe(st.booleans()),
        closed_doors=maybe(st.booleans()),
        concerns=several(texts(), 1),
        place=maybe(places()),
    )


@st.composite
def votes(draw: st.DrawFn, numbers: st.SearchStrategy[ParagraphNumber]) -> Vote:
    """A vote, with a roll or without."""
    counts = maybe(st.integers(0, 61))
    ballots = st.sampled_from(PEOPLE).flatmap(
        lambda each: st.builds(
            Ballot, name=st.just(each[0]), party=maybe(st.just(each[1])), choice=st.sampled_from(Choice)
        )
    )
    groups = st.builds(
        GroupBallots,
        parties=several(parties(), 2, least=1),
        choice=st.sampled_from(Choice),
        votes=counts,
    )
    return Vote(
        paragraph=draw(maybe(numbers)),
        kind=draw(st.sampled_from(VoteKind)),
        yes_means=draw(maybe(texts())),
        no_means=draw(maybe(texts())),
        **{name: draw(counts) for name in ("yes", "no", "abstained", "absent", "blank", "invalid")},
        candidates=draw(several(st.builds(CandidateVotes, name=names(), votes=st.integers(0, 61)))),
        roll=draw(several(ballots)),
        groups=draw(several(groups)),
        roll_in_annex=draw(st.booleans()),
        secret=draw(st.booleans()),
        settled_by=draw(maybe(st.sampled_from(Settlement))),
        casting_vote=draw(maybe(names())),
        winner=draw(st.sampled_from([None, Choice.YES, Choice.NO])),
        place=draw(maybe(places())),
    )


@st.composite
def notices(draw: st.DrawFn) -> Notice:
    """A notice with its dates in order."""
    up, down, first, last = (
        *sorted((draw(days()), draw(days()))),
        *sorted((draw(days()), draw(days()))),
    )
    return Notice(
        adjusted_on=draw(maybe(days())),
        put_up=draw(st.sampled_from([up, None])),
        taken_down=draw(st.sampled_from([down, None])),
        appeal_from=draw(st.sampled_from([first, None])),
        appeal_until=draw(st.sampled_from([last, None])),
        paragraphs=draw(maybe(spans())),
        board=draw(maybe(texts())),
        place=draw(maybe(places())),
    )


@st.composite
def elected(draw: st.DrawFn) -> Elected:
    """Somebody elected, with a term whose days are in order."""
    name, party = draw(st.sampled_from(PEOPLE))
    since, until = sorted((draw(days()), draw(days())))
    return Elected(
        person=Person(name=name),
        office=draw(st.sampled_from(Office)),
        party=draw(st.sampled_from([party, None])),
        rank=draw(maybe(st.integers(1, 9))),
        substitute_for=draw(maybe(names())),
        constituency=draw(maybe(texts())),
        since=draw(st.sampled_from([since, None])),
        until=draw(st.sampled_from([until, None])),
        accountable_for=draw(several(texts(), 1)),
    )


def requests(numbers: st.SearchStrategy[ParagraphNumber]) -> st.SearchStrategy[Request]:
    """Requests of every kind."""
    return st.builds(
        Request,
        kind=st.sampled_from(RequestKind),
        paragraph=maybe(numbers),
        supporters=maybe(st.integers(0, 61)),
        opponents=maybe(st.integers(0, 61)),
        granted=maybe(st.booleans()),
        by_minority=maybe(st.booleans()),
        repeated=maybe(st.booleans()),
        reasons=maybe(texts()),
        to_elect=maybe(st.integers(1, 15)),
        place=maybe(places()),
    )


def questions(
    numbers: st.SearchStrategy[ParagraphNumber], grounds: st.SearchStrategy[Ground]
) -> st.SearchStrategy[DisqualificationQuestion]:
    """Questions of disqualification with every end."""
    return st.builds(
        DisqualificationQuestion,
        actor=actors(),
        paragraph=maybe(numbers),
        decided_in=maybe(numbers),
        outcome=maybe(st.sampled_from(QuestionOutcome)),
        ground=maybe(grounds),
        own_part=maybe(st.booleans()),
        others_at_hand=maybe(st.booleans()),
        place=maybe(places()),
    )


def bodies() -> st.SearchStrategy[Body]:
    """Bodies of any kind."""
    return st.builds(
        Body,
        name=texts(),
        kind=maybe(st.sampled_from(BodyKind)),
        municipality=maybe(texts()),
        seats=maybe(st.integers(1, 101)),
        substitutes=maybe(st.integers(0, 60)),
        parties=st.lists(st.builds(Party, short=texts(), name=maybe(texts())), max_size=3).map(tuple),
        elected=several(elected(), 2),
        voters=maybe(st.integers(0, 900_000)),
        region=st.booleans(),
    )


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """Meetings with every field, each of them given or left out."""
    own = draw(st.lists(paragraph_numbers(), max_size=4, unique=True))
    numbers = st.sampled_from(own) if own else paragraph_numbers()
    grounds = st.builds(Ground, code=maybe(st.sampled_from(GroundCode)), text=maybe(texts()))
    return Meeting(
        body=draw(maybe(bodies())),
        date=draw(maybe(days())),
        start=draw(maybe(clocks())),
        end=draw(maybe(clocks())),
        adjournments=draw(several(clock_spans(), 1)),
        place=draw(maybe(texts())),
        stated_paragraphs=draw(maybe(spans())),
        attendance=draw(several(attendance(), 6)),
        paragraphs=tuple(draw(paragraphs(number)) for number in own),
        non_participation=draw(
            several(
                st.builds(
                    NonParticipation,
                    actor=actors(),
                    reason=st.sampled_from(Reason),
                    paragraph=maybe(numbers),
                    ground=maybe(grounds),
                    left_room=maybe(st.booleans()),
                    reported_by_self=maybe(st.booleans()),
                    substitute=maybe(names()),
                    part=maybe(texts()),
                    place=maybe(places()),
                )
            )
        ),
        votes=draw(several(votes(numbers), 2)),
        reservations=draw(
            several(
                st.builds(
                    Reservation,
                    actor=actors(),
                    paragraph=maybe(numbers),
                    motivated=st.booleans(),
                    in_favour_of=maybe(texts()),
                    notified_on=maybe(days()),
                    notified_at=maybe(clocks()),
                    reasons_on=maybe(days()),
                    place=maybe(places()),
                ),
                2,
            )
        ),
        statements=draw(
            several(
                st.builds(
                    Statement,
                    kind=st.sampled_from(StatementKind),
                    actor=maybe(actors()),
                    paragraph=maybe(numbers),
                    text=maybe(texts()),
                    place=maybe(places()),
                ),
                2,
            )
        ),
        requests=draw(several(requests(numbers), 2)),
        disqualification_questions=draw(several(questions(numbers, grounds), 2)),
        notices=draw(several(notices(), 2)),
        corrections=draw(
            several(
                st.builds(Correction, paragraph=maybe(numbers), text=maybe(texts()), place=maybe(places())), 1
            )
        ),
        announced_on=draw(maybe(days())),
        summoned_on=draw(maybe(days())),
        public=draw(maybe(st.booleans())),
    )
