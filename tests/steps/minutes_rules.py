"""Givet: what minutes tell of themselves: adjusters, notices, versions, proposals, summons, people at a distance."""

from datetime import date, time

from attrs import evolve
from pytest_bdd import given, parsers, then

from beslut.messages import translate
from beslut.records import (
    ClockSpan,
    Correction,
    Notice,
    ParagraphNumber,
    ParagraphSpan,
    Proposal,
    ProposalKind,
    Request,
    RequestKind,
    Role,
    RoleKind,
    Vote,
)
from tests.wording import actors, person

DAY = r"(?P<day>\d{4}-\d\d-\d\d)"
NUMBER = r"§ (?P<number>\S+)"
SPAN = r"(?P<span>(?:ej |del av )?§§? [\d–, ocha]+)"
PROPOSALS = {
    "bifall": ProposalKind.APPROVAL,
    "avslag": ProposalKind.REJECTION,
    "återremiss": ProposalKind.RECOMMITTAL,
    "tillägg": ProposalKind.ADDITION,
}


def with_paragraph(meeting, number, **changes):
    return evolve(
        meeting,
        paragraphs=[
            evolve(each, **changes) if each.number == number else each for each in meeting.paragraphs
        ],
    )


def with_row(meeting, who, **changes):
    rows = [evolve(row, **changes) if row.name == person(who)[0] else row for row in meeting.attendance]
    return evolve(meeting, attendance=rows)


def with_notice(meeting, **changes):
    """The last notice with something more told of it, or the first one."""
    *others, last = meeting.notices or [Notice()]
    return evolve(meeting, notices=(*others, evolve(last, **changes)))


# At a distance


@given(parsers.re(rf"(?P<who>\D+) är utan bild eller ljud i {SPAN}"), target_fixture="meeting")
def lost_contact(meeting, who, span):
    return with_row(meeting, who, remote=True, lost_contact=ParagraphSpan(span))


@given(parsers.re(r"fullmäktige har (?P<no>inte )?tillåtit deltagande på distans"), target_fixture="local")
def allowed_at_a_distance(local, no):
    return evolve(local, remote_participation=not no)


@given(parsers.re(r"sammanträdets plats anges som (?P<place>.+)"), target_fixture="meeting")
def held_at(meeting, place):
    return evolve(meeting, place=place)


@given("alla är på plats i salen", target_fixture="meeting")
def nobody_at_a_distance(meeting):
    return evolve(meeting, attendance=[evolve(row, remote=False) for row in meeting.attendance])


# What the minutes tell


@given(parsers.re(rf"protokollets förstasida anger {SPAN}"), target_fixture="meeting")
def front_page(meeting, span):
    return evolve(meeting, stated_paragraphs=ParagraphSpan(span))


@given("det finns ingen närvarolista", target_fixture="meeting")
def without_list(meeting):
    return evolve(meeting, attendance=())


@given(
    parsers.re(rf"i {NUMBER} yrkar (?P<who>.+) (?P<kind>bifall|avslag|återremiss|tillägg)(?P<more> .+)?"),
    target_fixture="meeting",
)
def proposes(meeting, number, who, kind, more):
    text = f"{who} yrkar {kind}{more or ''}."
    proposal = Proposal(actors=actors(who), kind=PROPOSALS[kind], text=text)
    held = next(each.proposals for each in meeting.paragraphs if each.number == number)
    return with_paragraph(meeting, number, proposals=(*held, proposal))


@given(parsers.re(rf"propositionsordningen i {NUMBER} är att (?P<text>.+)"), target_fixture="meeting")
def put_in_order(meeting, number, text):
    return with_paragraph(meeting, number, question_order=text)


@given(parsers.re(rf"beslutet i {NUMBER} framgår inte"), target_fixture="meeting")
def without_decision(meeting, number):
    return with_paragraph(meeting, number, decision=None)


@given(parsers.re(rf"omröstning hålls i {NUMBER} men utgången framgår inte"), target_fixture="meeting")
def vote_without_result(meeting, number):
    return evolve(meeting, votes=(*meeting.votes, Vote(paragraph=ParagraphNumber(number))))


@given("röstlistan finns i en bilaga", target_fixture="meeting")
def roll_in_annex(meeting):
    *others, vote = meeting.votes
    return evolve(meeting, votes=(*others, evolve(vote, roll_in_annex=True)))


@given(parsers.re(rf"{NUMBER} har rubriken (?P<title>.+)"), target_fixture="meeting")
def titled(meeting, number, title):
    return with_paragraph(meeting, number, title=title)


# Adjustment and its versions


@given(parsers.re(rf"protokollet justerades {DAY}"), target_fixture="meeting")
def adjusted(meeting, day):
    return with_notice(meeting, adjusted_on=date.fromisoformat(day))


@given(parsers.re(rf"{SPAN} justerades för sig {DAY}"), target_fixture="meeting")
def adjusted_apart(meeting, span, day):
    notice = Notice(paragraphs=ParagraphSpan(span), adjusted_on=date.fromisoformat(day))
    return evolve(meeting, notices=(*meeting.notices, notice))


@given(parsers.re(rf"{NUMBER} justerades omedelbart"), target_fixture="meeting")
def adjusted_at_once(meeting, number):
    return with_paragraph(meeting, number, immediate_adjustment=True)


@given(parsers.re(rf"{NUMBER} behandlades {DAY}"), target_fixture="meeting")
def handled_on(meeting, number, day):
    return with_paragraph(meeting, number, date=date.fromisoformat(day))


@given(parsers.re(rf"(?P<who>\D+) justerar (?:alla paragrafer|{SPAN})"), target_fixture="meeting")
def adjusts(meeting, who, span):
    return with_row(meeting, who, roles=[role_of(RoleKind.ADJUSTER, span)])


@given(parsers.re(rf"(?P<who>\D+) justerar {SPAN} i justerarens ställe"), target_fixture="meeting")
def adjusts_as_deputy(meeting, who, span):
    return with_row(meeting, who, roles=[role_of(RoleKind.DEPUTY_ADJUSTER, span)])


def role_of(kind, span):
    return Role(kind=kind, paragraphs=ParagraphSpan(span) if span else None)


@given("protokollet justerades i den lydelsen", target_fixture="earlier_version")
def adjusted_like_this(meeting):
    return meeting


@given(parsers.re(rf"beslutet i {NUMBER} lyder nu (?P<text>.+)"), target_fixture="meeting")
def decided_otherwise(meeting, number, text):
    return with_paragraph(meeting, number, decision=text)


@given(parsers.re(r"(?P<who>\D+) finns inte längre i närvarolistan"), target_fixture="meeting")
def struck_off(meeting, who):
    rows = [row for row in meeting.attendance if row.name != person(who)[0]]
    return evolve(meeting, attendance=rows)


@given(parsers.re(rf"rättelsen av (?:{NUMBER}|protokollet) är antecknad"), target_fixture="meeting")
def noted_correction(meeting, number):
    correction = Correction(paragraph=ParagraphNumber(number) if number else None, text="Rättat.")
    return evolve(meeting, corrections=(*meeting.corrections, correction))


# Notices


@given(parsers.re(rf"anslaget sattes upp {DAY}"), target_fixture="meeting")
def put_up(meeting, day):
    return with_notice(meeting, put_up=date.fromisoformat(day))


@given(parsers.re(rf"(?P<board>\w+)s anslagstavla fick anslaget {DAY}"), target_fixture="meeting")
def put_up_on_a_board(meeting, board, day):
    notice = Notice(board=board, put_up=date.fromisoformat(day), adjusted_on=adjusted_on(meeting))
    return evolve(meeting, notices=(*(one for one in meeting.notices if one.board), notice))


def adjusted_on(meeting):
    return next((one.adjusted_on for one in meeting.notices), None)


@given(parsers.re(rf"anslaget togs ned {DAY}"), target_fixture="meeting")
def taken_down(meeting, day):
    return with_notice(meeting, taken_down=date.fromisoformat(day))


@given(
    parsers.re(r"överklagandetiden anges som (?:(?P<first>[\d-]+) )?till och med (?P<last>[\d-]+)"),
    target_fixture="meeting",
)
def printed_period(meeting, first, last):
    begins = date.fromisoformat(first) if first else None
    return with_notice(meeting, appeal_from=begins, appeal_until=date.fromisoformat(last))


# Summons


@given(parsers.re(rf"sammanträdet kungjordes {DAY}"), target_fixture="meeting")
def announced_on(meeting, day):
    return evolve(meeting, announced_on=date.fromisoformat(day))


@given(parsers.re(rf"alla kallades {DAY}"), target_fixture="meeting")
def summoned_on(meeting, day):
    return evolve(meeting, summoned_on=date.fromisoformat(day))


@given(parsers.re(rf"kungörelsen saknar {NUMBER}"), target_fixture="meeting")
def not_announced(meeting, number):
    return with_paragraph(meeting, number, announced=False)


@given(
    parsers.re(rf"undantag från kungörelsen begärs (?:för {NUMBER}|i en paragraf vars nummer är oläsligt)"),
    target_fixture="meeting",
)
def urgent(meeting, number):
    request = Request(kind=RequestKind.URGENT_HANDLING, paragraph=ParagraphNumber(number) if number else None)
    return evolve(meeting, requests=(*meeting.requests, request))


# Others present


@given(parsers.re(r"sammanträdet är (?P<no>inte )?offentligt"), target_fixture="meeting")
def is_public(meeting, no):
    return evolve(meeting, public=not no)


@given(parsers.re(rf"(?P<who>\D+) går ut före {NUMBER}"), target_fixture="meeting")
def left_before(meeting, who, number):
    return with_row(meeting, who, paragraphs=ParagraphSpan(f"ej § {number}"))


@given(parsers.re(r"(?P<who>\D+) var kvar bara en del av tiden"), target_fixture="meeting")
def for_some_time(meeting, who):
    return with_row(meeting, who, times=[ClockSpan(start=time(13), end=time(14))])


@then(parsers.re(r"(?:följden är|är följden) inte att (?P<text>.+)"))
def does_not_mean(finding, text):
    assert text not in translate(finding.consequence)
