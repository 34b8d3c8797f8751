"""Deciding the question of one's own jäv: who took part in it, and how many others there were."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.law import LocalRules, QuorumRule, quorum
from beslut.records import Actor, Ballot, BodyKind, Choice, ParagraphNumber, QuestionOutcome, Reason, Vote
from beslut.rules import Severity, Verdict
from tests.meetings import row, stated, vote
from tests.rules.jav import answer, asked, at, disqualified, facts, held, severities

COMMITTEE = BodyKind.COMMITTEE
ENDED = {"outcome": QuestionOutcome.NOT_DISQUALIFIED}
OWN = {**ENDED, "own_part": True, "others_at_hand": False}


def those(number):
    """So many members."""
    return [row(f"Ledamot {each}") for each in range(1, number + 1)]


def deciding(present, *, seats=7, kind=COMMITTEE, stood_aside=(), votes=(), **more):
    """So many are present, and the first of them is asked about."""
    question = asked("Ledamot 1", place=at(5), **more)
    return held(
        kind,
        *those(present),
        seats=seats,
        non_participation=stood_aside,
        votes=votes,
        disqualification_questions=(question,),
    )


@given(st.integers(2, 31), st.integers(1, 31))
def test_the_others_suffice_exactly_where_they_are_a_quorum(present, seats):
    found = severities(deciding(present, seats=seats, **OWN), "R17")
    assert found == ([Severity.ERROR] if present - 1 >= quorum(seats) else [])


def test_whoever_was_not_on_a_seat_is_no_loss_for_the_others():
    found = deciding(6, seats=9, stood_aside=(disqualified("Ledamot 1"),), **OWN)
    assert severities(found, "R17") == [Severity.ERROR]


@pytest.mark.parametrize(("most", "expected"), [(4, [Severity.ERROR]), (5, [])])
def test_a_local_number_in_a_subcommittee(most, expected):
    local = LocalRules(subcommittee_quorum=QuorumRule(number=most))
    found = deciding(5, seats=9, kind=BodyKind.SUBCOMMITTEE, **OWN)
    assert severities(found, "R17", local=local) == expected


def test_a_local_number_of_subcommittees_is_nothing_to_a_committee():
    local = LocalRules(subcommittee_quorum=QuorumRule(number=1))
    assert severities(deciding(5, seats=9, **OWN), "R17", local=local) == []


def test_more_than_half_as_the_local_rule():
    local = LocalRules(subcommittee_quorum=QuorumRule(more_than_half=True))
    found = deciding(5, seats=7, kind=BodyKind.SUBCOMMITTEE, **OWN)
    assert severities(found, "R17", local=local) == [Severity.ERROR]


def test_an_unsure_count_is_no_error():
    unsure = Vote(paragraph=ParagraphNumber("1"), yes=2, no=0)
    found = deciding(5, votes=(unsure,), **OWN)
    assert facts(found, "R17") == ["vilka som var närvarande"]
    assert severities(found, "R17") == []


@pytest.mark.parametrize(("present", "expected"), [(5, ["vilka som var närvarande"]), (4, [])])
def test_the_count_is_lacking_only_where_it_may_be_enough(present, expected):
    """Ledamot 1 voted, and who else did cannot be told: at most all the others."""
    voted = Vote(
        paragraph=ParagraphNumber("1"), yes=3, no=0, roll=(Ballot(name="Ledamot 1", choice=Choice.YES),)
    )
    assert facts(deciding(present, votes=(voted,), **OWN), "R17") == expected


def test_the_finding_names_the_person_and_its_line():
    (finding,) = answer(deciding(7, **OWN), "R17").findings
    assert (finding.persons, finding.place, finding.paragraphs) == (("Ledamot 1",), at(5), ("1",))


def test_where_others_could_be_called_in_no_count_is_needed():
    found = held(
        COMMITTEE,
        seats=None,
        disqualification_questions=(asked("Bo Ek", **(OWN | {"others_at_hand": True})),),
    )
    (finding,) = answer(found, "R17").findings
    assert "fast någon annan kunde ha kallats in" in str(finding.what)


def test_all_that_is_lacking_is_told():
    question = asked("Bo Ek", place=at(5), **(OWN | {"others_at_hand": None}))
    said = answer(held(COMMITTEE, seats=None, disqualification_questions=(question,)), "R17")
    assert [str(one.fact) for one in said.missing] == [
        "vilka som var närvarande",
        "antalet platser i organet",
        "om någon annan kunde ha kallats in",
    ]
    assert {(one.paragraphs, one.place) for one in said.missing} == {(("1",), at(5))}


def test_auditors_have_no_number_by_law():
    assert facts(deciding(5, kind=BodyKind.AUDITORS, **OWN), "R17") == ["organets lokala regler"]


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (None, Verdict.KEPT),
        (QuestionOutcome.WITHDREW, Verdict.KEPT),
        (QuestionOutcome.DISQUALIFIED, Verdict.CANNOT_TELL),
        (QuestionOutcome.NOT_DISQUALIFIED, Verdict.CANNOT_TELL),
        (QuestionOutcome.DISREGARDED, Verdict.CANNOT_TELL),
        (QuestionOutcome.COMPANY_EXCEPTION, Verdict.CANNOT_TELL),
    ],
)
def test_a_question_that_was_decided_leaves_open_who_decided_it(outcome, expected):
    said = answer(deciding(7, outcome=outcome), "R17")
    assert said.verdict is expected
    assert [(one.paragraphs, one.place) for one in said.missing] == [
        (("1",), at(5)) for _ in [1] if expected is Verdict.CANNOT_TELL
    ]


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (Reason.DISQUALIFIED, Verdict.KEPT),
        (Reason.DECLINED, Verdict.KEPT),
        (Reason.ABSENT, Verdict.KEPT),
        (Reason.UNSTATED, Verdict.CANNOT_TELL),
    ],
)
def test_whoever_stood_aside_in_the_paragraph_did_not_decide(reason, expected):
    found = deciding(7, stood_aside=(stated("Ledamot 1", reason),), **ENDED)
    assert answer(found, "R17").verdict is expected


ALL = ", ".join(f"Ledamot {number}" for number in range(1, 8))


def elsewhere(found):
    """The same question, decided in § 2."""
    (question,) = found.disqualification_questions
    return evolve(found, disqualification_questions=(evolve(question, decided_in=ParagraphNumber("2")),))


def test_a_vote_in_the_paragraph_of_the_question_tells_who_decided_it():
    found = elsewhere(deciding(7, votes=(vote("2", yes=ALL),), **ENDED))
    (finding,) = answer(found, "R17").findings
    assert finding.paragraphs == ("2",)


def test_a_vote_in_the_matter_itself_does_not():
    assert answer(deciding(7, votes=(vote("1", yes=ALL),), **ENDED), "R17").verdict is Verdict.CANNOT_TELL
    same = deciding(7, votes=(vote("1", yes=ALL),), decided_in=ParagraphNumber("1"), **ENDED)
    assert answer(same, "R17").verdict is Verdict.CANNOT_TELL


def test_a_vote_of_others_in_the_paragraph_of_the_question_does_not_tell():
    found = elsewhere(deciding(7, votes=(vote("2", yes="Ledamot 2"),), **ENDED))
    assert facts(found, "R17") == ["om Ledamot 1 deltog i avgörandet av jävsfrågan"]


def test_a_vote_that_gives_the_person_as_absent_does_not():
    ballot = Vote(paragraph=ParagraphNumber("2"), roll=(Ballot(name="Ledamot 1", choice=Choice.ABSENT),))
    assert severities(elsewhere(deciding(7, votes=(ballot,), **ENDED)), "R17") == []


def test_the_paragraph_of_the_question_may_be_lost_or_the_only_one():
    lost = asked("Ledamot 1", None, **OWN)
    only = held(COMMITTEE, *those(7), numbers=("4",), disqualification_questions=(lost,))
    (finding,) = answer(only, "R17").findings
    assert (finding.paragraphs, finding.severity) == ((), Severity.ERROR)
    several = held(COMMITTEE, *those(7), disqualification_questions=(lost,))
    assert facts(several, "R17") == ["vilka som var närvarande"]
    unknown = evolve(several, disqualification_questions=(asked("Ledamot 1", None, **ENDED),))
    assert facts(unknown, "R17") == ["om Ledamot 1 deltog i avgörandet av jävsfrågan"]


def test_a_question_about_somebody_unknown_cannot_be_told():
    found = held(COMMITTEE, *those(7), disqualification_questions=(asked("Xi Yu", **ENDED),))
    assert answer(found, "R17").verdict is Verdict.CANNOT_TELL


def test_all_of_a_group_have_to_have_stood_aside():
    question = evolve(asked("X", **ENDED), actor=Actor(parties=("S",)))
    rows = [row("Bo Ek"), row("Eva Al"), row("Ulf Ås", "M")]
    one = held(
        COMMITTEE, *rows, non_participation=(disqualified("Bo Ek"),), disqualification_questions=(question,)
    )
    assert answer(one, "R17").verdict is Verdict.CANNOT_TELL
    both = evolve(one, non_participation=(disqualified("Bo Ek"), disqualified("Eva Al")))
    assert answer(both, "R17").verdict is Verdict.KEPT
