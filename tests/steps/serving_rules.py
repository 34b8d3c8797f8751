"""Givet: reservations and statements, who is elected, local rules on substitutes, and the size of the body."""

from datetime import date, time

from attrs import evolve
from pytest_bdd import given, parsers

from beslut.law import ReasonsDeadline, ReturnRule
from beslut.records import (
    Choice,
    Elected,
    Notice,
    Office,
    ParagraphNumber,
    ParagraphSpan,
    Party,
    Person,
    Proposal,
    ProposalKind,
    Reservation,
    Statement,
    StatementKind,
)
from tests.wording import actors, listed, person

DAY = r"\d{4}-\d\d-\d\d"
DEADLINES = {
    "före justeringen": ReasonsDeadline.ADJUSTMENT,
    "innan sammanträdet avslutas": ReasonsDeadline.END_OF_MEETING,
}
RETURNS = {
    "inte samma dag": ReturnRule.BARRED,
    "när som helst": ReturnRule.ALLOWED,
    "bara om styrkebalansen påverkades": ReturnRule.WHEN_BALANCE_CHANGED,
}
OFFICES = {"ledamot": Office.MEMBER, "ersättare": Office.SUBSTITUTE}


@given(parsers.re(r"(?P<who>.+) reserverar sig i § (?P<number>\S+)"), target_fixture="meeting")
def reserves(meeting, who, number):
    return reserved(meeting, who, number)


@given(
    parsers.re(
        rf"(?P<who>.+) reserverar sig i § (?P<number>\S+) och anmäler det"
        rf"(?: (?P<day>{DAY}))?(?: klockan (?P<clock>\d+\.\d+))?"
    ),
    target_fixture="meeting",
)
def reserves_at(meeting, who, number, day, clock):
    return reserved(
        meeting,
        who,
        number,
        notified_on=None if day is None else date.fromisoformat(day),
        notified_at=None if clock is None else time(*map(int, clock.split("."))),
    )


@given(
    parsers.re(
        rf"(?P<who>.+) reserverar sig i § (?P<number>\S+) med en motivering som lämnas (?P<day>{DAY})"
    ),
    target_fixture="meeting",
)
def reserves_with_reasons(meeting, who, number, day):
    return reserved(meeting, who, number, motivated=True, reasons_on=date.fromisoformat(day))


@given(
    parsers.re(r"det inte går att läsa i vilken paragraf (?P<who>.+) reserverade sig"),
    target_fixture="meeting",
)
def reserves_somewhere(meeting, who):
    return reserved(meeting, who, None)


def reserved(meeting, who, number, **more):
    paragraph = None if number is None else ParagraphNumber(number)
    new = [Reservation(actor=actor, paragraph=paragraph, **more) for actor in actors(who)]
    return evolve(meeting, reservations=(*meeting.reservations, *new))


@given(
    parsers.re(r"(?P<who>.+) får ett särskilt yttrande antecknat i § (?P<number>\S+)"),
    target_fixture="meeting",
)
def statement_noted(meeting, who, number):
    new = [
        Statement(kind=StatementKind.SPECIAL_STATEMENT, actor=actor, paragraph=ParagraphNumber(number))
        for actor in actors(who)
    ]
    return evolve(meeting, statements=(*meeting.statements, *new))


@given(
    parsers.re(rf"(?:(?P<where>§ \S+) i )?protokollet justerades enligt anslaget (?P<day>{DAY})"),
    target_fixture="meeting",
)
def adjusted_by_notice(meeting, where, day):
    notice = Notice(
        adjusted_on=date.fromisoformat(day), paragraphs=None if where is None else ParagraphSpan(where)
    )
    return evolve(meeting, notices=(*meeting.notices, notice))


@given(
    parsers.re(r"(?P<who>.+) lägger fram ett förslag(?P<recommittal> om återremiss)? i § (?P<number>\S+)"),
    target_fixture="meeting",
)
def moves(meeting, who, recommittal, number):
    kind = ProposalKind.RECOMMITTAL if recommittal else ProposalKind.OTHER
    new = Proposal(actors=actors(who), kind=kind)
    paragraphs = [
        evolve(each, proposals=(*each.proposals, new)) if each.number == number else each
        for each in meeting.paragraphs
    ]
    return evolve(meeting, paragraphs=paragraphs)


@given(parsers.re(r"(?P<side>ja|nej)-sidan vinner omröstningen"), target_fixture="meeting")
def won_by(meeting, side):
    *earlier, vote = meeting.votes
    winner = Choice.YES if side == "ja" else Choice.NO
    return evolve(meeting, votes=(*earlier, evolve(vote, winner=winner)))


@given(parsers.re(rf"(?P<where>§§? \S+) tas upp den (?P<day>{DAY})"), target_fixture="meeting")
def handled_on(meeting, where, day):
    span = ParagraphSpan(where)
    paragraphs = [
        evolve(each, date=date.fromisoformat(day)) if span.covers(each.number) else each
        for each in meeting.paragraphs
    ]
    return evolve(meeting, paragraphs=paragraphs)


@given("de valda är", target_fixture="meeting")
def those_elected(meeting, datatable):
    heading, *rows = datatable
    elected = [_elected(dict(zip(heading, row, strict=True))) for row in rows]
    return evolve(meeting, body=evolve(meeting.body, elected=elected))


def _elected(cells):
    name, party = person(cells["Namn"])
    since, until = cells.get("Från"), cells.get("Till")
    return Elected(
        person=Person(name=name),
        party=party,
        office=OFFICES[cells["Uppdrag"]],
        rank=int(cells["Ordning"]) if cells.get("Ordning") else None,
        constituency=cells.get("Valkrets") or None,
        since=date.fromisoformat(since) if since else None,
        until=date.fromisoformat(until) if until else None,
    )


@given(parsers.re(r"(?P<shorts>\S+ och \S+) står båda för partiet (?P<name>.+)"), target_fixture="meeting")
def two_short_forms(meeting, shorts, name):
    parties = [Party(short=short, name=name) for short in listed(shorts)]
    return evolve(meeting, body=evolve(meeting.body, parties=parties))


@given(
    parsers.re(rf"skriftliga reservationer ska lämnas (?P<when>{'|'.join(DEADLINES)})"),
    target_fixture="local",
)
def reasons_deadline(local, when):
    return evolve(local, reservation_reasons=DEADLINES[when])


@given(
    parsers.re(r"ersättare som inte tjänstgör (?P<may>får|inte får) ha en mening till protokollet"),
    target_fixture="local",
)
def opinion_of_nonserving(local, may):
    return evolve(local, opinion_of_nonserving=may == "får")


@given(
    parsers.re(
        rf"reglementet säger att den som varit borta får tjänstgöra igen (?P<when>{'|'.join(RETURNS)})"
    ),
    target_fixture="local",
)
def return_rule(local, when):
    return evolve(local, return_after_absence=RETURNS[when])


@given(
    parsers.re(r"de lokala reglerna (?P<allow>tillåter|förbjuder) byte på platserna mitt i ett ärende"),
    target_fixture="local",
)
def switch_within_item(local, allow):
    return evolve(local, switch_within_item=allow == "tillåter")


@given(
    parsers.re(r"(?P<what>kommunen|regionen) har (?P<count>[\d ]+) röstberättigade"), target_fixture="meeting"
)
def entitled_to_vote(meeting, what, count):
    voters = int(count.replace(" ", ""))
    return evolve(meeting, body=evolve(meeting.body, voters=voters, region=what == "regionen"))


@given(parsers.re(r"organet har (?P<count>\d+) valda ersättare"), target_fixture="meeting")
def elected_substitutes(meeting, count):
    return evolve(meeting, body=evolve(meeting.body, substitutes=int(count)))
