"""Meetings that hang together, for hypothesis: made-up people who sit, step aside, vote and dissent.

Every record here is one that minutes can state in words; what no minutes tell is not made.
"""

import datetime as dt

from hypothesis import strategies as st

from beslut.minutes.bodies import body_kind
from beslut.minutes.writing import STYLES, Front, RollForm, Style
from beslut.records import (
    Actor,
    Attendance,
    Ballot,
    Body,
    CandidateVotes,
    Capacity,
    Choice,
    ClockSpan,
    Ground,
    GroundCode,
    GroupBallots,
    Meeting,
    NonParticipation,
    Notice,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Proposal,
    ProposalKind,
    Reason,
    Reservation,
    Role,
    RoleKind,
    Settlement,
    Statement,
    StatementKind,
    Vote,
    VoteKind,
)

FIRST = ("Anna", "Bo", "Åsa", "Örjan", "Eva-Lena", "Per Åke", "Karl-Erik", "J.", "Zahra", "Noël", "Ida", "Ali",
         "Desirée", "Ärla", "Sten", "Maj-Britt", "Mats", "Siv", "Lars Olof", "Göran", "P-O", "J. O.", "Li",
         "Bengt G.", "Małgorzata")  # fmt: skip
LAST = ("Ek", "Berg", "Åkerlund", "Öst", "von Sydö", "af Granvik", "Lindé", "Näs-Holm", "Holm Sjöby",
        "Hållstad", "Ödmo", "O'Dell", "Al-Zaidi", "Rönnmark", "Tallkvist", "de la Vik", "Myr", "Svedlund", "Ås",
        "Bäckhult", "Dahlö")  # fmt: skip
PARTIES = ("S", "M", "C", "V", "SD", "KD", "L", "MP", "FL", "BÖP", "Vbo", "-", "s", "kd", None)
GROUPS = ("S", "M", "C", "V", "SD", "KD", "L", "MP")
TOWNS = ("Almby", "Hällnäs", "Östanfors", "Vikåker", "Nya Sundby", "Ekås", "Lövö")
BODIES = ("Valnämnden", "Miljö- och hälsoskyddsnämnden", "Fastighetsutskottet",
          "Kommunfullmäktige", "Kommunstyrelsen", "Socialnämnden", "Bygg- och miljönämnden",
          "Kommunstyrelsens arbetsutskott", "Barn- och utbildningsnämnden")  # fmt: skip
PLACES = (
    "Kommunhuset, sal Eken",
    "Folkets hus i Norrby",
    "Medborgarhuset",
    "Sessionssalen, rådhuset",
    "Digitalt via Teams",
)
TITLES = (
    "Val av justerare",
    "Årsredovisning för kommunen",
    "Svar på motion om belyst cykelväg längs ån",
    "Taxa för slamtömning",
    "Budget med plan för kommande treårsperiod",
    "Detaljplan för Norra hamnen, etapp 2",
    "Information om skyddsrum",
    "Information om reglerna om jäv",
    "Redovisning av närvaro i förskolan",
    "Val av ledamot i valberedningen",
    "Sammanträdestider 2025 för nämnden",
    "Köp av fastigheten Ekbacken 1:14",
)
CASES = ("KSN-2024-00412", "2024/118", "KS 2024/87", "KS/2024:31", "2024-00123", "SN 2023/7", "KS-2024-118")
DECISIONS = (
    "Ärendet återremitteras till förvaltningen.",
    "Motionen avslås.",
    "Årsredovisningen godkänns. Överskottet förs till resultatutjämningsreserven.",
    "Taxan antas och gäller från och med den 1 januari 2025.",
    "Detaljplanen antas.",
    "Informationen läggs till handlingarna.",
    "att anta taxan för slamtömning. att taxan gäller från den 1 januari 2025.",
    "Kommunen deltar inte i projektet.",
    "Reserverade medel om 2,5 miljoner kronor överförs till nästa år.",
    "1. Planen antas. 2. Kostnaden på 300 000 kronor tas ur budgeten för 2025.",
)
PROPOSALS = (
    (ProposalKind.APPROVAL, "{who} yrkar bifall till förvaltningens förslag."),
    (ProposalKind.REJECTION, "{who} yrkar avslag på motionen."),
    (ProposalKind.RECOMMITTAL, "{who} yrkar att ärendet återremitteras."),
    (ProposalKind.ADDITION, "{who} yrkar som tillägg att taxan ses över om ett år."),
)
PUTTINGS = (
    "Ordföranden ställer proposition på yrkandena och finner att förslaget bifalls.",
    "Ordföranden ställer förslagen mot varandra och finner att nämnden beslutar enligt arbetsutskottets förslag.",
    "Ordföranden prövar först återremissen. Därefter ställer ordföranden bifall mot avslag.",
)
OFFICIALS = (
    "kommundirektör",
    "ekonomichef",
    "planarkitekt",
    "förvaltningschef",
    "stadsjurist",
    "miljöinspektör",
)
MEANS = (
    ("bifall till kommunstyrelsens förslag", "avslag"),
    ("förvaltningens förslag", "bifall till motionen"),
    ("avslag på motionen", "bifall till motionen"),
)
SUPERVISION = Ground(code=GroundCode.SUPERVISION)
PARTS = ("i den del som rör taxan", "om punkt 3", "beträffande kapitaltillskottet")
FAVOURS = ("eget yrkande", "det egna yrkandet", "sitt förslag")


@st.composite
def styles(draw):
    """Any style: the families of the list, with their traits shuffled."""
    return Style(
        name="shuffled",
        front=draw(st.sampled_from(Front)),
        heading=draw(st.sampled_from(sorted({style.heading for style in STYLES}))),
        prefixed=draw(st.booleans()),
        title_beside=draw(st.booleans()),
        body_decides=draw(st.booleans()),
        decision_first=draw(st.booleans()),
        roll=draw(st.sampled_from(RollForm)),
        past=draw(st.booleans()),
        width=draw(st.sampled_from([None, 72, 80, 95])),
        page_length=draw(st.sampled_from([None, None, 30, 45])),
        variant=draw(st.integers(0, 50)),
    )


@st.composite
def _names(draw, count):
    """So many different names, no two of which could be the same person."""
    firsts = draw(st.lists(st.sampled_from(FIRST), min_size=count, max_size=count, unique=True))
    lasts = draw(st.lists(st.sampled_from(LAST), min_size=count, max_size=count))
    return [f"{first} {last}" for first, last in zip(firsts, lasts, strict=True)]


@st.composite
def _numbers(draw):
    """The numbers of the §§: a run, perhaps with letters or years."""
    first, count = draw(st.integers(1, 280)), draw(st.integers(1, 4))
    year = draw(st.sampled_from(["", "", "", "/2024", "/24"]))
    numbers = [f"{first + place}{year}" for place in range(count)]
    if count > 1 and not year and draw(st.booleans()):
        numbers[-1:] = [f"{first + count - 1} a", f"{first + count - 1} b"]
    return tuple(ParagraphNumber(number) for number in numbers)


@st.composite
def _limits(draw, numbers):
    """The §§ that somebody is there for, as a span; None for all."""
    if len(numbers) < 2 or draw(st.integers(0, 2)):
        return None
    one = draw(st.sampled_from(numbers))
    written = [f"§ {one}", f"ej § {one}", f"§§ {numbers[0]}–{numbers[-1]}"]
    written += [f"från § {numbers[-1]}", f"t.o.m. § {numbers[0]}", f"del av § {one}"]
    if len(numbers) > 2:
        written += [f"§§ {numbers[0]}, {numbers[2]}", f"ej §§ {numbers[0]} och {numbers[1]}"]
    return ParagraphSpan(draw(st.sampled_from(written)))


@st.composite
def _times(draw):
    """Clock times that somebody is there for; mostly none."""
    spans = [
        (),
        (),
        (),
        (ClockSpan(start=dt.time(18, 20)),),
        (ClockSpan(end=dt.time(19, 5)),),
        (ClockSpan(start=dt.time(18, 0), end=dt.time(19, 30)),),
        (
            ClockSpan(start=dt.time(18, 0), end=dt.time(18, 50)),
            ClockSpan(start=dt.time(19, 10), end=dt.time(20)),
        ),
    ]
    return draw(st.sampled_from(spans))


@st.composite
def _attendance(draw, numbers):
    """The attendance list: chair first, members, serving and other substitutes, officials, the absent."""
    sizes = [draw(st.integers(low, high)) for low, high in ((3, 6), (0, 3), (0, 2), (1, 3))]
    names = draw(_names(sum(sizes) + sizes[1]))
    parties = [draw(st.sampled_from(PARTIES)) for _ in names]
    people = list(zip(names, parties, strict=True))
    members, people = people[: sizes[0]], people[sizes[0] :]
    serving, people = people[: sizes[1]], people[sizes[1] :]
    replaced, people = people[: sizes[1]], people[sizes[1] :]
    present, officials = people[: sizes[2]], people[sizes[2] :]
    rows = [_row(one, Capacity.MEMBER) for one in members]
    rows = [_with(row, draw(_limits(numbers)), draw(_times()), draw(st.integers(0, 6)) == 0) for row in rows]
    rows = _with_offices(draw, rows, numbers)
    listed_absent = draw(st.booleans())
    for one, other in zip(serving, replaced, strict=True):
        span = draw(_limits(numbers))
        told = draw(st.integers(0, 4)) > 0
        rows.append(
            _row(
                one,
                Capacity.SERVING_SUBSTITUTE,
                replaces=other[0] if told else None,
                paragraphs=span,
                times=() if span else draw(_times()),
                remote=draw(st.integers(0, 6)) == 0,
            )
        )
    rows += [_with(_row(one, Capacity.SUBSTITUTE), draw(_limits(numbers)), (), False) for one in present]
    rows += _officials(draw, officials, numbers)
    if listed_absent:
        rows += [_row(one, Capacity.ABSENT) for one in replaced]
    return tuple(rows)


def _row(one, capacity, **more):
    return Attendance(person=Person(name=one[0]), party=one[1], capacity=capacity, **more)


def _with(row, paragraphs, times, remote):
    return Attendance(
        person=row.person,
        party=row.party,
        capacity=row.capacity,
        roles=row.roles,
        paragraphs=paragraphs,
        times=() if paragraphs else times,
        remote=remote,
    )


def _with_offices(draw, rows, numbers):
    """The members with chair, vice chairs and adjusters among them."""
    roles = [[] for _ in rows]
    in_turn = len(numbers) > 1 and draw(st.integers(0, 4)) == 0
    roles[0].append(Role(kind=RoleKind.CHAIR, paragraphs=ParagraphSpan(numbers[0]) if in_turn else None))
    if in_turn:
        roles[1].append(Role(kind=RoleKind.CHAIR, paragraphs=ParagraphSpan.of(numbers[1:])))
    elif draw(st.booleans()):
        roles[1].append(Role(kind=RoleKind.FIRST_VICE_CHAIR))
        if draw(st.booleans()):
            roles[2].append(Role(kind=RoleKind.SECOND_VICE_CHAIR))
    adjusters = draw(st.integers(1, 2))
    parted = adjusters == 2 and in_turn
    for place in range(1, adjusters + 1):
        own = numbers[:1] if place == 1 else numbers[1:]
        span = ParagraphSpan.of(own) if parted else None
        roles[-place].append(Role(kind=RoleKind.ADJUSTER, paragraphs=span))
    if len(rows) > 4 and draw(st.booleans()):
        roles[-adjusters - 1].append(Role(kind=RoleKind.DEPUTY_ADJUSTER))
    return [
        Attendance(
            person=row.person,
            party=row.party,
            capacity=row.capacity,
            roles=tuple(held),
            paragraphs=row.paragraphs,
            times=row.times,
            remote=row.remote,
        )
        for row, held in zip(rows, roles, strict=True)
    ]


def _officials(draw, people, numbers):
    """The secretary first, then officials with their titles."""
    (secretary, *rest) = people
    title = draw(st.sampled_from(["sekreterare", "kommunsekreterare", "nämndsekreterare"]))
    yield Attendance(
        person=Person(name=secretary[0]),
        capacity=Capacity.OTHER,
        roles=(Role(kind=RoleKind.SECRETARY),),
        title=title,
    )
    for one in rest:
        yield Attendance(
            person=Person(name=one[0]),
            capacity=Capacity.OTHER,
            title=draw(st.sampled_from(OFFICIALS)),
            paragraphs=draw(_limits(numbers)),
            remote=draw(st.integers(0, 5)) == 0,
        )


def actor(row):
    """The person of a row, as a statement names them."""
    return Actor(name=row.name, party=row.party)


@st.composite
def _groups(draw):
    """A group by party, as printed."""
    parties = draw(st.lists(st.sampled_from(GROUPS), min_size=1, max_size=3, unique=True))
    if len(parties) == 1 and draw(st.booleans()):
        return Actor(parties=parties, words=f"{parties[0]}-gruppen")
    listed = parties[0] if len(parties) == 1 else f"{', '.join(parties[:-1])} och {parties[-1]}"
    lead = draw(st.sampled_from(["Ledamöterna från", "Representanterna från"]))
    return Actor(parties=parties, words=f"{lead} {listed}")


@st.composite
def _some(draw, rows, most=3):
    """Some of the rows, in their order."""
    chosen = draw(st.lists(st.sampled_from(range(len(rows))), min_size=1, max_size=most, unique=True))
    return [rows[place] for place in sorted(chosen)]


@st.composite
def _asides(draw, number, sitting, spare):
    """Those who take no part in a §, for one reason each."""
    kind = draw(st.sampled_from(["nobody", "nobody", "jäv", "jäv", "both", "declines", "group", "absent"]))
    if kind == "nobody":
        return []
    if kind == "group":
        return [NonParticipation(actor=draw(_groups()), reason=Reason.DECLINED, paragraph=number)]
    rows = draw(_some(sitting))
    if kind in ("jäv", "both"):
        left = draw(st.sampled_from([None, True, False]))
        stepping = draw(st.booleans()) and len(spare) >= len(rows)
        ground = draw(st.sampled_from([None, None, Ground(text="styrelseuppdrag i bolaget"), SUPERVISION]))
        others = [row for row in sitting if row not in rows] if kind == "both" else []
        return [
            NonParticipation(actor=actor(row), reason=Reason.DECLINED, paragraph=number) for row in others[:2]
        ] + [
            NonParticipation(
                actor=actor(row),
                reason=Reason.DISQUALIFIED,
                paragraph=number,
                left_room=left,
                ground=ground,
                substitute=spare[place].name if stepping else None,
            )
            for place, row in enumerate(rows)
        ]
    reason = Reason.DECLINED if kind == "declines" else Reason.ABSENT
    part = draw(st.sampled_from([None, None, *PARTS])) if kind == "declines" else None
    left = draw(st.sampled_from([None, True])) if kind == "declines" else None
    stepping = kind == "absent" and draw(st.booleans()) and len(spare) >= len(rows)
    return [
        NonParticipation(
            actor=actor(row),
            reason=reason,
            paragraph=number,
            part=part,
            left_room=left,
            substitute=spare[place].name if stepping else None,
        )
        for place, row in enumerate(rows)
    ]


@st.composite
def _votes(draw, number, voters, chair):
    """One vote in a §: open with a roll or figures alone, by groups, or a secret one."""
    kind = draw(st.sampled_from(["roll", "roll", "figures", "groups", "secret", "election"]))
    if kind == "election":
        return draw(_election(number, voters))
    about = draw(st.sampled_from([VoteKind.MAIN, VoteKind.MAIN, VoteKind.RECOMMITTAL, VoteKind.POSTPONEMENT]))
    yes_means, no_means = draw(st.sampled_from([(None, None), *MEANS]))
    roll = ()
    if kind == "roll":
        choices = [draw(st.sampled_from([Choice.YES, Choice.NO, Choice.ABSTAINED])) for _ in voters]
        choices[0], choices[1] = Choice.YES, Choice.NO
        roll = tuple(
            Ballot(name=row.name, party=row.party, choice=choice)
            for row, choice in zip(voters, choices, strict=True)
        )
        counts = {choice: sum(1 for one in roll if one.choice is choice) for choice in Choice}
    else:
        counts = {choice: draw(st.integers(0, 9)) for choice in Choice}
        counts[Choice.YES] += 1
    yes, no = counts[Choice.YES], counts[Choice.NO]
    settled = None
    if yes == no:
        settled = draw(st.sampled_from([None, Settlement.CASTING_VOTE, Settlement.LOT]))
    elif about is VoteKind.RECOMMITTAL:
        settled = draw(st.sampled_from([None, Settlement.MINORITY]))
    groups = ()
    if kind == "groups":
        groups = tuple(
            GroupBallots(parties=(party,), choice=choice, votes=draw(st.sampled_from([None, 3])))
            for party, choice in zip(draw(st.permutations(GROUPS)), list(Choice)[:3], strict=False)
        )
    return Vote(
        paragraph=number,
        kind=about,
        yes_means=yes_means,
        no_means=no_means,
        yes=yes,
        no=no,
        abstained=counts[Choice.ABSTAINED] or None,
        absent=counts[Choice.ABSENT] or None,
        roll=roll,
        groups=groups,
        roll_in_annex=kind == "figures" and draw(st.booleans()),
        secret=kind == "secret",
        blank=draw(st.sampled_from([None, 2, 11])) if kind == "secret" else None,
        invalid=draw(st.sampled_from([None, 3])) if kind == "secret" else None,
        settled_by=settled,
        casting_vote=chair if settled is Settlement.CASTING_VOTE else None,
    )


def _figures(vote):
    return vote.yes, vote.no


@st.composite
def _election(draw, number, voters):
    """A secret election between two."""
    first, second = voters[:2]
    more = draw(st.integers(3, 20))
    return Vote(
        paragraph=number,
        kind=VoteKind.ELECTION,
        secret=True,
        blank=draw(st.sampled_from([None, 1, 3])),
        invalid=draw(st.sampled_from([None, 1, 2])),
        candidates=(
            CandidateVotes(name=first.name, votes=more),
            CandidateVotes(name=second.name, votes=draw(st.integers(1, more - 1))),
        ),
    )


@st.composite
def _reservations(draw, number, sitting):
    """Those who reserve themselves in a §: persons or a group."""
    favour = draw(st.sampled_from([None, *FAVOURS]))
    motivated = draw(st.integers(0, 3)) == 0
    who = draw(st.sampled_from(["nobody", "persons", "group"]))
    actors = {"nobody": list, "persons": lambda: [actor(row) for row in draw(_some(sitting))],
              "group": lambda: [draw(_groups())]}[who]()  # fmt: skip
    return [
        Reservation(actor=one, paragraph=number, motivated=motivated, in_favour_of=favour) for one in actors
    ]


@st.composite
def _statements(draw, number, sitting):
    """A statement for the minutes, in words that name whoever makes it."""
    if draw(st.integers(0, 3)):
        return []
    row = draw(st.sampled_from(sitting))
    kind = draw(st.sampled_from(StatementKind))
    text = {
        StatementKind.NOTE: f"{actor(row)} lämnar en protokollsanteckning.",
        StatementKind.SPECIAL_STATEMENT: f"{actor(row)} antecknar som yttrande en skrivelse.",
        StatementKind.EXPLANATION_OF_VOTE: f"{actor(row)} lämnar en röstförklaring.",
    }[kind]
    return [Statement(kind=kind, actor=actor(row), paragraph=number, text=text)]


@st.composite
def _proposals(draw, sitting):
    if draw(st.booleans()):
        return ()
    row = draw(st.sampled_from(sitting))
    kind, text = draw(st.sampled_from(PROPOSALS))
    return (Proposal(actors=(actor(row),), kind=kind, text=text.format(who=actor(row))),)


@st.composite
def _notices(draw, date):
    up = date + dt.timedelta(days=draw(st.integers(3, 14)))
    down = up + dt.timedelta(days=22)
    first, last = up + dt.timedelta(days=1), down - dt.timedelta(days=1)
    days = [
        (),
        Notice(put_up=up, taken_down=down),
        Notice(adjusted_on=up, put_up=up, taken_down=down),
        Notice(put_up=up, taken_down=down, appeal_from=first, appeal_until=last),
        Notice(appeal_until=last),
    ]
    notice = draw(st.sampled_from(days))
    return (notice,) if notice else ()


def _stepping_in(asides, rows):
    """A row for each substitute who serves in one § for somebody disqualified, as a correct list has it."""
    parties = {row.name: row.party for row in rows}
    for one in asides:
        if one.substitute is not None:
            person = (one.substitute, parties[one.substitute])
            span = ParagraphSpan(one.paragraph)
            yield _row(person, Capacity.SERVING_SUBSTITUTE, replaces=one.actor.name, paragraphs=span)


@st.composite
def meetings(draw):
    """A meeting whose minutes can be written and read back."""
    numbers = draw(_numbers())
    rows = draw(_attendance(numbers))
    members = [row for row in rows if row.capacity is Capacity.MEMBER]
    serving = [row for row in rows if row.capacity is Capacity.SERVING_SUBSTITUTE and not row.paragraphs]
    spare = [row for row in rows if row.capacity is Capacity.SUBSTITUTE]
    sitting = members + serving
    date = draw(st.dates(dt.date(2004, 1, 1), dt.date(2026, 12, 31)))
    body = draw(st.sampled_from(BODIES))
    start = dt.time(draw(st.integers(8, 18)), draw(st.sampled_from([0, 15, 30])))
    paragraphs, asides, votes, reservations, statements = [], [], [], [], []
    for number in numbers:
        stated = draw(_asides(number, sitting, spare))
        aside = {one.actor.name for one in stated if one.reason is Reason.DISQUALIFIED}
        leaves, able = members[0].name in aside, [row for row in members if row.name not in aside]
        decision = draw(st.sampled_from([None, *DECISIONS]))
        paragraphs.append(
            Paragraph(
                number=number,
                title=draw(st.sampled_from([None, *TITLES] if decision else TITLES)),
                case_number=draw(st.sampled_from([None, *CASES])),
                proposals=draw(_proposals(sitting)),
                decision=decision,
                chair=draw(st.sampled_from(able)).name if leaves and able else None,
                question_order=draw(st.sampled_from([None, None, *PUTTINGS])),
                immediate_adjustment=draw(st.integers(0, 5)) == 0,
            )
        )
        asides += stated
        chair = paragraphs[-1].chair or members[0].name
        most = draw(st.sampled_from([0, 0, 1, 2]))
        # An appended list tells two votes of one § apart by their figures alone.
        votes += draw(st.lists(_votes(number, sitting, chair), max_size=most, unique_by=_figures))
        reservations += draw(_reservations(number, sitting))
        statements += draw(_statements(number, sitting))
    return Meeting(
        body=Body(name=body, kind=body_kind(body), municipality=draw(st.sampled_from(TOWNS))),
        date=date,
        start=start,
        end=draw(st.sampled_from([None, dt.time(21, 45)])),
        adjournments=draw(st.sampled_from([(), (ClockSpan(start=dt.time(19, 5), end=dt.time(19, 20)),)])),
        place=draw(st.sampled_from([None, *PLACES])),
        stated_paragraphs=ParagraphSpan(
            str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        ),
        attendance=(*rows, *_stepping_in(asides, rows)),
        paragraphs=paragraphs,
        non_participation=asides,
        votes=votes,
        reservations=reservations,
        statements=statements,
        notices=draw(_notices(date)),
    )
