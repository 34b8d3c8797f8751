"""What minutes tell: extracts and front pages, proposals that differ, votes with and without names."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    Actor,
    Ballot,
    BodyKind,
    CandidateVotes,
    Capacity,
    Choice,
    GroupBallots,
    MatterKind,
    Notice,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Place,
    Proposal,
    ProposalKind,
    Role,
    RoleKind,
    Settlement,
    Vote,
    VoteKind,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import meeting, row

UNHURRIED = settings(deadline=None)
DAY = dt.date(2024, 3, 18)
PLACE = Place(document="protokoll.txt", line=7)
NUMBER = ParagraphNumber("1")
CHAIR, ADJUSTER, SECRETARY = (
    Role(kind=kind) for kind in (RoleKind.CHAIR, RoleKind.ADJUSTER, RoleKind.SECRETARY)
)


def held(*rows, kind=BodyKind.COUNCIL, **more):
    made = meeting(*rows, seats=3, numbers=("1",), **more)
    return evolve(made, date=DAY, body=evolve(made.body, kind=kind))


def with_proposals(*proposals, votes=(), **changes):
    made = held(row("Bo Ek"), row("Eva Berg", "M"), votes=votes)
    return evolve(made, paragraphs=[evolve(made.paragraphs[0], proposals=proposals, **changes)])


def proposal(kind, text=None, who="Bo Ek"):
    return Proposal(actors=[Actor(name=who)], kind=kind, text=text)


def told(made, rule):
    return [(one.severity, translate(one.what)) for one in check(made).of(rule).findings]


# R64


@pytest.mark.parametrize(
    "more",
    [
        {"stated_paragraphs": ParagraphSpan("1")},
        {"start": dt.time(13)},
        {"notices": (Notice(adjusted_on=DAY),)},
    ],
)
def test_a_front_page_without_a_list_is_a_fault(more):
    assert Severity.WARNING in [severity for severity, _ in told(held(**more), "R64")]


@pytest.mark.parametrize("role", [ADJUSTER, SECRETARY])
def test_an_adjuster_or_a_secretary_is_known_from_a_front_page_alone(role):
    made = held(row("Bo Ek", None, Capacity.OTHER, roles=(role,)))
    assert Severity.WARNING in [severity for severity, _ in told(made, "R64")]


@pytest.mark.parametrize("rows", [(), (row("Bo Ek", roles=(CHAIR,)),), (row("Bo Ek", None, Capacity.OTHER),)])
def test_an_extract_that_names_a_chair_in_passing_lacks_the_list(rows):
    answer = check(held(*rows)).of("R64")
    assert answer.verdict is Verdict.CANNOT_TELL
    assert answer.findings == ()


def test_an_extract_with_a_list_but_no_front_page_lacks_nothing():
    answer = check(held(row("Bo Ek"), row("Eva Berg"))).of("R64")
    assert (answer.findings, answer.missing) == ((), ())


def complete():
    rows = (
        row("Bo Ek", roles=(CHAIR,)),
        row("Eva Berg"),
        row("Li Ås", None, Capacity.OTHER, roles=(SECRETARY,)),
    )
    return held(*rows, start=dt.time(13), end=dt.time(15))


def test_what_is_customary_and_there_is_not_asked_for():
    assert told(complete(), "R64") == []


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"start": None, "stated_paragraphs": ParagraphSpan("1")}, "när sammanträdet började"),
        ({"end": None}, "när sammanträdet slutade"),
        ({"attendance": complete().attendance[:2]}, "vem som förde protokollet"),
        ({"attendance": (*complete().attendance[1:], row("Bo Ek"))}, "vem som var ordförande"),
    ],
)
def test_what_is_customary_and_lacking_is_noted(changes, missing):
    assert told(evolve(complete(), **changes), "R64") == [
        (Severity.NOTE, f"protokollet visar inte {missing}")
    ]


def test_somebody_who_leads_every_paragraph_presides():
    made = evolve(complete(), attendance=(*complete().attendance[1:], row("Bo Ek")))
    led = evolve(made, paragraphs=[evolve(one, chair="Bo Ek") for one in made.paragraphs])
    assert told(led, "R64") == []
    two = evolve(led, paragraphs=[*led.paragraphs, Paragraph(number=ParagraphNumber("2"), decision="Ja.")])
    assert [severity for severity, _ in told(two, "R64")] == [Severity.NOTE]


# R65

A, R, OTHER, ADD = ProposalKind.APPROVAL, ProposalKind.REJECTION, ProposalKind.OTHER, ProposalKind.ADDITION


@pytest.mark.parametrize(
    "proposals",
    [
        (proposal(A), proposal(R)),
        (
            proposal(A, "Bo yrkar bifall till motionen."),
            proposal(A, "Eva yrkar bifall till styrelsens förslag."),
        ),
        (proposal(ADD, "Bo yrkar som tillägg en bro."), proposal(ADD, "Eva yrkar som tillägg en väg.")),
        (proposal(OTHER, "Bo: bygg."), proposal(OTHER, "Eva: riv.")),
        (proposal(OTHER, "Bygg nu."), proposal(OTHER, "Riv nu.")),
        (proposal(A), proposal(OTHER)),
        (proposal(A, "Bo yrkar bifall."), proposal(ProposalKind.POSTPONEMENT)),
        (proposal(ProposalKind.RECOMMITTAL), proposal(ProposalKind.POSTPONEMENT)),
    ],
)
def test_proposals_that_differ_need_an_order(proposals):
    assert [severity for severity, _ in told(with_proposals(*proposals), "R65")] == [Severity.WARNING]


@pytest.mark.parametrize(
    "proposals",
    [
        (),
        (proposal(A),),
        (proposal(A), proposal(A)),
        (proposal(A, "Bo yrkar bifall."), proposal(A, "Eva föreslår att bifalla förslaget.")),
        (
            proposal(A, "Bo yrkade bifall till framlagt  förslag."),
            proposal(A, "Eva yrkar BIFALL till förslaget"),
        ),
        (
            proposal(A, "Bo yrkar bifall till förslaget."),
            proposal(A, "Eva yrkar bifall till styrelsens förslag."),
        ),
        (proposal(A, "Bo: bifall till motionen"), proposal(A, "Eva föreslog bifall till motionen.")),
        (proposal(R, "Bo yrkar avslag."), proposal(R, "Eva yrkar avslag på motionen.")),
        (
            proposal(ProposalKind.RECOMMITTAL, "Bo: återremiss."),
            proposal(ProposalKind.RECOMMITTAL, "Eva: åter."),
        ),
        (
            proposal(ProposalKind.POSTPONEMENT, "Bo: vänta."),
            proposal(ProposalKind.POSTPONEMENT, "Eva: skjut upp."),
        ),
    ],
)
def test_one_and_the_same_proposal_needs_none(proposals):
    assert told(with_proposals(*proposals), "R65") == []


@UNHURRIED
@given(st.lists(st.sampled_from([A, R, ProposalKind.RECOMMITTAL, ProposalKind.POSTPONEMENT]), max_size=6))
def test_proposals_without_words_differ_by_their_kind(kinds):
    made = with_proposals(*(proposal(kind) for kind in kinds))
    assert bool(told(made, "R65")) == (len(set(kinds)) > 1)


def test_a_paragraph_whose_text_is_not_at_hand_lacks_nothing():
    made = evolve(
        held(row("Bo Ek"), row("Eva Berg")), paragraphs=(), votes=(Vote(paragraph=NUMBER, yes=1, no=1),)
    )
    assert told(made, "R65") == []


@pytest.mark.parametrize(
    "more",
    [
        {"yes": 0},
        {"no": 0},
        {"roll": [Ballot(name="Bo Ek", choice=Choice.YES)]},
        {"groups": [GroupBallots(parties=["S"], choice=Choice.YES)]},
        {"candidates": [CandidateVotes(name="Bo Ek", votes=2)]},
        {"winner": Choice.NO},
        {"settled_by": Settlement.LOT},
    ],
)
def test_anything_that_tells_who_won_is_a_result(more):
    made = with_proposals(votes=(Vote(paragraph=NUMBER, **more),))
    assert told(made, "R65") == []


def test_two_votes_without_a_result_are_told_once():
    made = with_proposals(votes=(Vote(paragraph=NUMBER), Vote(paragraph=NUMBER, kind=VoteKind.AMENDMENT)))
    (finding,) = check(made).of("R65").findings
    assert finding.paragraphs == ("1",)


def test_what_lacks_and_where_is_told_for_all_paragraphs_at_once():
    made = meeting(row("Bo Ek"), row("Eva Berg"), seats=3, date=DAY)
    paragraphs = [
        evolve(one, proposals=[proposal(A), proposal(R)], decision=None) if one.number != "2" else one
        for one in made.paragraphs
    ]
    found = check(evolve(made, paragraphs=paragraphs)).of("R65").findings
    assert [one.paragraphs for one in found] == [("1", "3"), ("1", "3")]


# R66


def voted(**more):
    return with_proposals(votes=(Vote(paragraph=NUMBER, place=PLACE, **more),))


@pytest.mark.parametrize(
    ("counts", "words"),
    [({"yes": 8, "no": 5}, "8 ja och 5 nej"), ({"yes": 3}, "3 ja och 0 nej"), ({"no": 2}, "0 ja och 2 nej")],
)
def test_an_open_count_without_names_is_told_with_its_figures_and_its_line(counts, words):
    (finding,) = check(voted(**counts)).of("R66").findings
    assert words in translate(finding.what)
    assert (finding.severity, finding.place) == (Severity.WARNING, PLACE)


@pytest.mark.parametrize(
    "more",
    [
        {"roll_in_annex": True, "yes": 2, "no": 1},
        {"roll": [Ballot(name="Bo Ek", choice=Choice.YES)], "yes": 1, "no": 0},
        {"groups": [GroupBallots(parties=["S"], choice=Choice.YES)], "yes": 1, "no": 0},
        {"secret": True, "yes": 2, "no": 1},
        {"kind": VoteKind.ELECTION, "yes": 2, "no": 1},
        {"abstained": 3},
    ],
)
def test_votes_that_need_no_names_or_have_them(more):
    assert told(voted(**more), "R66") == []


@pytest.mark.parametrize(
    "more",
    [
        {"roll": [Ballot(name="Bo Ek", choice=Choice.YES)]},
        {"groups": [GroupBallots(parties=["S"], choice=Choice.YES)]},
        {"roll": [Ballot(name="Bo Ek", choice=Choice.YES)], "kind": VoteKind.ELECTION},
    ],
)
def test_a_secret_vote_names_nobody(more):
    (finding,) = check(voted(secret=True, **more)).of("R66").findings
    assert (finding.severity, finding.paragraphs, finding.place) == (Severity.WARNING, ("1",), PLACE)


# R67


def test_only_interpellations_need_to_tell_which_they_are():
    for kind in MatterKind:
        found = told(with_proposals(kind=kind, title=None), "R67")
        assert bool(found) == (kind is MatterKind.INTERPELLATION)


def test_a_vote_alone_tells_of_no_interpellation():
    made = evolve(
        held(row("Bo Ek"), row("Eva Berg")), paragraphs=(), votes=(Vote(paragraph=NUMBER, yes=1, no=1),)
    )
    assert told(made, "R67") == []
