"""Givet: who is disqualified, what they did all the same, and questions of it that a body decides."""

from attrs import evolve
from pytest_bdd import given, parsers, then

from beslut.messages import translate
from beslut.records import (
    Attending,
    DisqualificationQuestion,
    Elected,
    Ground,
    GroundCode,
    MatterKind,
    NonParticipation,
    Office,
    ParagraphNumber,
    Person,
    Proposal,
    QuestionOutcome,
    Reason,
    Reservation,
    Role,
    RoleKind,
)
from tests.wording import actors, listed, person

KINDS = {
    "bara är ett val": MatterKind.ELECTION,
    "hör till myndighetsutövningen mot en enskild": MatterKind.EXERCISE_OF_AUTHORITY,
    "är ett vanligt nämndärende": MatterKind.OTHER,
}
OUTCOMES = {
    "personen avstår självmant": QuestionOutcome.WITHDREW,
    "det beslutas att jäv föreligger": QuestionOutcome.DISQUALIFIED,
    "det beslutas att jäv inte föreligger": QuestionOutcome.NOT_DISQUALIFIED,
    "det beslutas att bortse från jävet": QuestionOutcome.DISREGARDED,
    "undantaget för kommunala bolag tillämpas": QuestionOutcome.COMPANY_EXCEPTION,
    "undantaget för handläggning i en annan nämnd tillämpas": QuestionOutcome.OTHER_COMMITTEE_EXCEPTION,
}
GROUNDS = {
    "part i ärendet": GroundCode.PARTY_OR_AFFECTED,
    "ställföreträdare eller ombud": GroundCode.REPRESENTATIVE_OR_COUNSEL,
    "tillsyn av egen verksamhet": GroundCode.SUPERVISION,
    "annan särskild omständighet": GroundCode.SPECIAL_CIRCUMSTANCE,
    "synnerlig nytta eller skada (äldre)": GroundCode.OLD_PARTY_OR_BENEFIT,
    "ställföreträdare (äldre)": GroundCode.OLD_REPRESENTATIVE,
    "tillsyn (äldre)": GroundCode.OLD_SUPERVISION,
    "ombud mot ersättning (äldre)": GroundCode.OLD_COUNSEL,
    "rubbat förtroende (äldre)": GroundCode.OLD_CONFIDENCE,
}
VICE = {"förste": RoleKind.FIRST_VICE_CHAIR, "andre": RoleKind.SECOND_VICE_CHAIR}


def with_paragraph(meeting, number, **changes):
    return evolve(
        meeting,
        paragraphs=[
            evolve(each, **changes) if each.number == number else each for each in meeting.paragraphs
        ],
    )


def stood_aside(meeting, who, number, **more):
    stated = [
        NonParticipation(actor=actor, reason=Reason.DISQUALIFIED, paragraph=number, **more)
        for actor in actors(who)
    ]
    return evolve(meeting, non_participation=(*meeting.non_participation, *stated))


@given(
    parsers.re(
        r"(?P<who>.+) lämnar rummet på grund av jäv i § (?P<number>\S+?)(?:, och (?P<substitute>.+) träder in)?"
    ),
    target_fixture="meeting",
)
def left_the_room(meeting, who, number, substitute):
    stepped_in = None if substitute is None else person(substitute)[0]
    return stood_aside(meeting, who, ParagraphNumber(number), left_room=True, substitute=stepped_in)


@given(parsers.re(r"(?P<who>.+) har jäv i en paragraf vars nummer är oläsligt"), target_fixture="meeting")
def disqualified_somewhere(meeting, who):
    return stood_aside(meeting, who, None)


@given(
    parsers.re(r"en annan ledamot tar upp att (?P<who>.+) är jävig i § (?P<number>\S+)"),
    target_fixture="meeting",
)
def raised_by_another(meeting, who, number):
    return stood_aside(meeting, who, ParagraphNumber(number), left_room=True, reported_by_self=False)


@given(parsers.re(r"jävsgrunden anges som (?P<ground>.+)"), target_fixture="meeting")
def on_the_ground(meeting, ground):
    """The ground of what was said last: of the question, if there is one, else of the person who stood aside."""
    told = Ground(code=GROUNDS[ground])
    if meeting.disqualification_questions:
        *earlier, last = meeting.disqualification_questions
        return evolve(meeting, disqualification_questions=(*earlier, evolve(last, ground=told)))
    *before, latest = meeting.non_participation
    return evolve(meeting, non_participation=(*before, evolve(latest, ground=told)))


@given(parsers.re(r"jävsgrunden beskrivs som: (?P<text>.+)"), target_fixture="meeting")
def in_words(meeting, text):
    *before, latest = meeting.non_participation
    return evolve(meeting, non_participation=(*before, evolve(latest, ground=Ground(text=text))))


@given(parsers.re(r"(?P<who>.+) lägger fram ett yrkande i § (?P<number>\S+)"), target_fixture="meeting")
def proposes(meeting, who, number):
    return with_paragraph(meeting, number, proposals=(Proposal(actors=actors(who)),))


@given(parsers.re(r"(?P<who>.+) antecknar en reservation i § (?P<number>\S+)"), target_fixture="meeting")
def dissents(meeting, who, number):
    made = [Reservation(actor=actor, paragraph=ParagraphNumber(number)) for actor in actors(who)]
    return evolve(meeting, reservations=(*meeting.reservations, *made))


@given(parsers.re(r"§ (?P<number>\S+) leds av (?P<who>.+)"), target_fixture="meeting")
def led_by(meeting, number, who):
    return with_paragraph(meeting, number, chair=person(who)[0])


@given(parsers.re(rf"§ (?P<number>\S+) (?P<kind>{'|'.join(KINDS)})"), target_fixture="meeting")
def of_kind(meeting, number, kind):
    return with_paragraph(meeting, number, kind=KINDS[kind])


@given(parsers.re(r"§ (?P<number>\S+) hålls bakom stängda dörrar"), target_fixture="meeting")
def behind_closed_doors(meeting, number):
    return with_paragraph(meeting, number, closed_doors=True)


@given(parsers.re(r"§ (?P<number>\S+) gäller ansvarsfrihet för (?P<bodies>.+)"), target_fixture="meeting")
def about_discharge(meeting, number, bodies):
    return with_paragraph(meeting, number, kind=MatterKind.DISCHARGE, concerns=listed(bodies))


@given(
    parsers.re(r"§ (?P<number>\S+) gäller ansvarsfrihet, men inte för vilka organ det är"),
    target_fixture="meeting",
)
def about_some_discharge(meeting, number):
    return with_paragraph(meeting, number, kind=MatterKind.DISCHARGE)


@given(
    parsers.re(r"§ (?P<number>\S+) gäller val av revisorer som ska granska (?P<bodies>.+)"),
    target_fixture="meeting",
)
def about_auditors(meeting, number, bodies):
    return with_paragraph(meeting, number, kind=MatterKind.AUDITOR_ELECTION, concerns=listed(bodies))


@given(
    parsers.re(r"(?P<who>.+) (?:är|var) redovisningsskyldiga? för (?P<bodies>.+)"), target_fixture="meeting"
)
def accountable(meeting, who, bodies):
    elected = [
        Elected(person=Person(name=name), party=party, office=Office.MEMBER, accountable_for=listed(bodies))
        for name, party in map(person, listed(who))
    ]
    return evolve(meeting, body=evolve(meeting.body, elected=(*meeting.body.elected, *elected)))


@given(parsers.re(r"de (?P<count>\d+) första redovisar för (?P<bodies>.+)"), target_fixture="meeting")
def so_many_accountable(meeting, count, bodies):
    return accountable(meeting, ", ".join(row.name for row in meeting.attendance[: int(count)]), bodies)


@given(parsers.re(r"(?P<who>.+) deltar som personalföreträdare"), target_fixture="meeting")
def staff_representative(meeting, who):
    return with_row(meeting, who, attending=Attending.STAFF_REPRESENTATIVE)


@given(parsers.re(r"(?P<who>\D+) är (?P<which>förste|andre) vice ordförande"), target_fixture="meeting")
def vice_chair(meeting, who, which):
    return with_row(meeting, who, roles=(Role(kind=VICE[which]),))


def with_row(meeting, who, **changes):
    rows = [evolve(row, **changes) if row.name == person(who)[0] else row for row in meeting.attendance]
    return evolve(meeting, attendance=rows)


@given(
    parsers.re(
        rf"det ifrågasätts om (?P<who>.+?) är jävig i § (?P<number>\d+)(?:, och (?P<outcome>{'|'.join(OUTCOMES)}))?"
        r"(?: i § (?P<where>\d+))?"
    ),
    target_fixture="meeting",
)
def question(meeting, who, number, outcome, where):
    (actor,) = actors(who)
    asked = DisqualificationQuestion(
        actor=actor,
        paragraph=ParagraphNumber(number),
        decided_in=None if where is None else ParagraphNumber(where),
        outcome=None if outcome is None else OUTCOMES[outcome],
    )
    return evolve(meeting, disqualification_questions=(*meeting.disqualification_questions, asked))


@given(
    parsers.re(r"det ifrågasätts om (?P<who>.+) är jävig, oklart i vilket ärende"), target_fixture="meeting"
)
def question_somewhere(meeting, who):
    (actor,) = actors(who)
    asked = DisqualificationQuestion(actor=actor)
    return evolve(meeting, disqualification_questions=(*meeting.disqualification_questions, asked))


def last_question(meeting, **changes):
    *earlier, last = meeting.disqualification_questions
    return evolve(meeting, disqualification_questions=(*earlier, evolve(last, **changes)))


@given(parsers.re(r"den ifrågasatta (?P<takes>deltar|deltar inte) i jävsfrågan"), target_fixture="meeting")
def own_part(meeting, takes):
    return last_question(meeting, own_part=takes == "deltar")


@given(parsers.re(r"det (?P<is_so>finns|inte finns) någon annan att kalla in"), target_fixture="meeting")
def others_at_hand(meeting, is_so):
    return last_question(meeting, others_at_hand=is_so == "finns")


@given(parsers.re(r"jävsfrågan avgörs i § (?P<where>\d+), men hur framgår inte"), target_fixture="meeting")
def end_not_told(meeting, where):
    return last_question(meeting, decided_in=ParagraphNumber(where), outcome=None)


@then(parsers.re(r"(?:åtgärden är|är åtgärden) att ange: (?P<ground>.+)"))
def mend_names_the_ground(finding, ground):
    assert translate(GROUNDS[ground].term) in translate(finding.mend)
