"""Givet: what the rules on taking part, voting, majorities and minorities ask about a matter and its vote."""

from attrs import evolve
from pytest_bdd import given, parsers

from beslut.law import QualifiedMajority
from beslut.records import (
    Choice,
    DecisionForm,
    MatterKind,
    ParagraphNumber,
    Request,
    RequestKind,
    Settlement,
    VoteKind,
)

NUMBER = r"(?P<number>\d+)"
KINDS = {
    "ett vanligt ärende": MatterKind.OTHER,
    "ett val": MatterKind.ELECTION,
    "ett val av revisorer": MatterKind.AUDITOR_ELECTION,
    "en anställning": MatterKind.STAFF_APPOINTMENT,
    "myndighetsutövning": MatterKind.EXERCISE_OF_AUTHORITY,
    "ett extra val": MatterKind.EXTRA_ELECTION,
    "en folkomröstning efter folkinitiativ": MatterKind.REFERENDUM,
    "budgeten": MatterKind.BUDGET,
    "en fråga": MatterKind.INTERPELLATION,
    "revisionsberättelsen": MatterKind.DISCHARGE,
    "en jävsfråga": MatterKind.DISQUALIFICATION_QUESTION,
}
FORMS = {"efter omröstning": DecisionForm.COUNTED_VOTE, "med slutna sedlar": DecisionForm.SECRET_BALLOT}
SETTLED = {"majoriteten": Settlement.MAJORITY, "minoriteten": Settlement.MINORITY}
SIDES = {"ja": Choice.YES, "nej": Choice.NO}
PUT_OFF = {"bordläggning": RequestKind.POSTPONEMENT, "återremiss": RequestKind.RECOMMITTAL}
BEFORE = {
    ", för första gången": False,
    ", efter en tidigare minoritetsåterremiss": True,
    "": None,
}
ANSWERS = {
    "bifalls som minoritetens rätt": {"granted": True, "by_minority": True},
    "bifalls av majoriteten": {"granted": True, "by_minority": False},
    "bifalls": {"granted": True},
    "avslås": {"granted": False},
}


def _with_paragraph(meeting, number, **changes):
    return evolve(
        meeting,
        paragraphs=[
            evolve(each, **changes) if each.number == number else each for each in meeting.paragraphs
        ],
    )


def _last_vote(meeting, **changes):
    *earlier, vote = meeting.votes
    return evolve(meeting, votes=(*earlier, evolve(vote, **changes)))


def _last_request(meeting, **changes):
    *earlier, request = meeting.requests
    return evolve(meeting, requests=(*earlier, evolve(request, **changes)))


def _requested(meeting, kind, number, **more):
    request = Request(kind=kind, paragraph=ParagraphNumber(number), **more)
    return evolve(meeting, requests=(*meeting.requests, request))


@given(parsers.re(rf"ärendet i § {NUMBER} är (?P<kind>{'|'.join(KINDS)})"), target_fixture="meeting")
def matter_of_kind(meeting, number, kind):
    return _with_paragraph(meeting, number, kind=KINDS[kind])


@given(
    parsers.re(rf"protokollet uppger att § {NUMBER} avgjordes (?P<form>{'|'.join(FORMS)})"),
    target_fixture="meeting",
)
def decided_in_form(meeting, number, form):
    return _with_paragraph(meeting, number, form=FORMS[form])


@given(parsers.re(rf"fullmäktige godtar propositionsordningen i § {NUMBER}"), target_fixture="meeting")
def order_of_putting_accepted(meeting, number):
    words = (
        "Alla tilläggsyrkanden ställs tillsammans mot styrelsens förslag. Fullmäktige godkänner ordningen."
    )
    return _with_paragraph(meeting, number, question_order=words)


@given(parsers.re(r"utgången blir (?P<side>ja|nej)"), target_fixture="meeting")
def outcome_of_the_vote(meeting, side):
    return _last_vote(meeting, winner=SIDES[side])


@given(parsers.re(rf"(?P<who>{'|'.join(SETTLED)}) avgör omröstningen"), target_fixture="meeting")
def settled_by(meeting, who):
    return _last_vote(meeting, settled_by=SETTLED[who])


@given("protokollet saknar närvarolista", target_fixture="meeting")
def without_attendance_list(meeting):
    return evolve(meeting, attendance=())


@given("omröstningen är sluten", target_fixture="meeting")
def vote_is_secret(meeting):
    return _last_vote(meeting, secret=True)


@given("omröstningen gäller bordläggning", target_fixture="meeting")
def vote_on_postponement(meeting):
    return _last_vote(meeting, kind=VoteKind.POSTPONEMENT)


@given(parsers.re(r"ja-rösten betyder (?P<words>.+)"), target_fixture="meeting")
def meaning_of_yes(meeting, words):
    return _last_vote(meeting, yes_means=words)


@given(
    parsers.re(
        rf"(?P<count>\d+) ledamöter begär (?P<what>{'|'.join(PUT_OFF)}) i § {NUMBER}(?P<before>{'|'.join(BEFORE)})"
    ),
    target_fixture="meeting",
)
def request_to_put_off(meeting, count, what, number, before):
    return _requested(meeting, PUT_OFF[what], number, supporters=int(count), repeated=BEFORE[before])


@given(parsers.re(rf"återremiss begärs i § {NUMBER}, oklart av hur många"), target_fixture="meeting")
def request_by_nobody_knows_how_many(meeting, number):
    return _requested(meeting, RequestKind.RECOMMITTAL, number, repeated=False)


@given(
    parsers.re(
        rf"(?P<count>\d+) ledamöter begär proportionellt val av (?P<seats>\d+) person(?:er)? i § {NUMBER}"
    ),
    target_fixture="meeting",
)
def request_for_proportional_election(meeting, count, seats, number):
    kind = RequestKind.PROPORTIONAL_ELECTION
    return _requested(meeting, kind, number, supporters=int(count), to_elect=int(seats))


@given(
    parsers.re(
        rf"(?P<count>\d+) ledamöter begär proportionellt val i § {NUMBER}, oklart av hur många personer"
    ),
    target_fixture="meeting",
)
def request_for_election_of_unknown_size(meeting, count, number):
    return _requested(meeting, RequestKind.PROPORTIONAL_ELECTION, number, supporters=int(count))


@given(parsers.re(rf"begäran (?P<answer>{'|'.join(ANSWERS)})"), target_fixture="meeting")
def answer_to_the_request(meeting, answer):
    return _last_request(meeting, **ANSWERS[answer])


@given("skälen för återremissen antecknas", target_fixture="meeting")
def reasons_recorded(meeting):
    return _last_request(meeting, reasons="Kostnaden ska utredas.")


@given(parsers.re(rf"ärendet i § {NUMBER} är inte (?P<what>kungjort|berett)"), target_fixture="meeting")
def not_announced_or_prepared(meeting, number, what):
    return _with_paragraph(meeting, number, **{{"kungjort": "announced", "berett": "prepared"}[what]: False})


@given(
    parsers.re(rf"(?P<count>\d+|ingen)(?: ledamot| ledamöter)? är emot att ärendet i § {NUMBER} tas upp"),
    target_fixture="meeting",
)
def against_taking_up(meeting, count, number):
    opponents = 0 if count == "ingen" else int(count)
    return _requested(meeting, RequestKind.URGENT_HANDLING, number, opponents=opponents)


@given(
    parsers.re(
        r"förbundsordningen kräver (?P<numerator>\d)/(?P<denominator>\d)(?P<budget> i budgetärenden)?"
    ),
    target_fixture="local",
)
def charter_asks_for(local, numerator, denominator, budget):
    majority = QualifiedMajority(
        numerator=int(numerator),
        denominator=int(denominator),
        matter=MatterKind.BUDGET if budget else None,
    )
    return evolve(local, majorities=(*local.majorities, majority))
