"""Majorities: every count on both sides of the threshold, and what the numbers cannot tell."""

from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.law import LocalRules, QualifiedMajority
from beslut.messages import translate
from beslut.records import (
    BodyKind,
    CandidateVotes,
    Choice,
    DecisionForm,
    MatterKind,
    ParagraphNumber,
    Place,
    Reason,
    RequestKind,
    Settlement,
    Vote,
    VoteKind,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import row, stated, vote
from tests.rules.voted import asked, held, lacking, members, severities, told

HERE = Place(line=17)
COUNTS = "hur många som röstade på varje sida"
OUTCOME = "vilken sida som vann omröstningen"
KIND = "vilket slags ärende det är"
MEANING = "om ja eller nej stod för det förslag som kräver kvalificerad majoritet"
SIDES = st.sampled_from([Choice.YES, Choice.NO])
SPECIAL = [MatterKind.EXTRA_ELECTION, MatterKind.REFERENDUM]


def counted(yes, no, winner=None, number="1", **more):
    return Vote(paragraph=ParagraphNumber(number), yes=yes, no=no, winner=winner, place=HERE, **more)


def council(*votes, present=31, **more):
    return held(*members(present), votes=votes, kind=BodyKind.COUNCIL, **more)


def charter(*shares):
    return LocalRules(
        majorities=[
            QualifiedMajority(numerator=share.numerator, denominator=share.denominator, matter=of)
            for share, of in shares
        ]
    )


# R35


@given(st.integers(0, 60), st.integers(0, 60), SIDES)
def test_the_side_with_fewer_votes_never_wins(yes, no, winner):
    answer = check(council(counted(yes, no, winner))).of("R35")
    fewer = (yes < no) if winner is Choice.YES else (no < yes)
    assert (answer.verdict is Verdict.BROKEN) == fewer
    assert not answer.missing


def test_the_finding_points_at_the_vote_and_says_what_to_do():
    (finding,) = check(council(counted(4, 5, Choice.YES))).of("R35").findings
    assert (finding.severity, finding.place, finding.paragraphs) == (Severity.ERROR, HERE, ("1",))
    assert "Rätta utgången eller siffrorna" in translate(finding.mend)


@pytest.mark.parametrize("settled", [Settlement.MAJORITY, Settlement.CASTING_VOTE, Settlement.LOT])
def test_whatever_but_a_minority_settled_it_fewer_votes_are_fewer(settled):
    assert severities(council(counted(4, 5, Choice.YES, settled_by=settled)), "R35") == ["error"]


def test_what_settled_the_vote_tells_enough_where_the_winner_is_not_told():
    made = council(counted(4, 5, settled_by=Settlement.MAJORITY))
    assert check(made).of("R35").verdict is Verdict.KEPT


def test_equal_numbers_without_a_winner_are_for_the_casting_vote():
    assert check(council(counted(5, 5))).of("R35").verdict is Verdict.KEPT


def test_a_paragraph_with_two_open_outcomes_is_named_once():
    made = council(counted(4, 5), counted(6, 5))
    (missing,) = check(made).of("R35").missing
    assert missing.paragraphs == ("1",)


def test_without_counts_a_winner_cannot_be_judged_and_no_winner_need_not():
    assert lacking(council(counted(None, None, Choice.YES)), "R35") == [COUNTS]
    assert lacking(council(counted(None, None)), "R35") == []
    election = counted(
        None, None, kind=VoteKind.ELECTION, candidates=[CandidateVotes(name="Ann Ek", votes=9)]
    )
    assert check(council(election)).of("R35").verdict is Verdict.KEPT


@pytest.mark.parametrize("of", SPECIAL)
@pytest.mark.parametrize(
    ("kind", "severity"),
    [(VoteKind.MAIN, []), (VoteKind.RECOMMITTAL, ["error"]), (VoteKind.POSTPONEMENT, ["error"])],
)
def test_two_thirds_decide_the_matter_itself_and_nothing_else(of, kind, severity):
    side = Choice.NO if of is MatterKind.EXTRA_ELECTION else Choice.YES
    few, many = (20, 11) if side is Choice.NO else (11, 20)
    assert severities(council(counted(few, many, side, kind=kind), of=of), "R35") == severity


THREE_QUARTERS = (Fraction(3, 4), MatterKind.BUDGET)


@pytest.mark.parametrize(
    ("local", "of", "kind", "severity", "facts"),
    [
        (charter(), MatterKind.BUDGET, VoteKind.MAIN, [], ["organets lokala regler"]),
        (charter(), MatterKind.BUDGET, VoteKind.RECOMMITTAL, ["error"], []),
        (charter(THREE_QUARTERS), MatterKind.BUDGET, VoteKind.MAIN, [], []),
        (charter(THREE_QUARTERS), MatterKind.OTHER, VoteKind.MAIN, ["error"], []),
        (charter(THREE_QUARTERS), None, VoteKind.MAIN, [], []),
        (charter((Fraction(3, 4), None)), MatterKind.OTHER, VoteKind.MAIN, [], []),
    ],
)
def test_in_a_federation_the_charter_may_let_fewer_stop_a_proposal(local, of, kind, severity, facts):
    made = held(
        *members(11), votes=[counted(8, 3, Choice.NO, kind=kind)], of=of, kind=BodyKind.FEDERATION_COUNCIL
    )
    assert severities(made, "R35", local) == severity
    assert lacking(made, "R35", local) == facts


# R38


@pytest.mark.parametrize(
    ("taken", "severity"),
    [
        (counted(4, None), ["warning"]),
        (counted(None, 3), ["warning"]),
        (evolve(vote(yes="Ledamot 1"), yes=None, no=None, place=HERE), ["warning"]),
        (counted(None, None), []),
        (counted(4, 3, kind=VoteKind.RECOMMITTAL), []),
        (counted(4, 3, kind=VoteKind.COUNTER_PROPOSAL), []),
    ],
)
def test_acclamation_has_no_figures(taken, severity):
    made = council(taken, paragraph={"form": DecisionForm.ACCLAMATION})
    assert severities(made, "R38") == severity
    assert all(one.place == HERE for one in check(made).of("R38").findings)


def test_the_findings_on_acclamation_say_what_to_do():
    spoken = council(counted(4, 3), paragraph={"form": DecisionForm.ACCLAMATION})
    silent = council(paragraph={"form": DecisionForm.COUNTED_VOTE, "place": HERE})
    (first,) = check(spoken).of("R38").findings
    (second,) = check(silent).of("R38").findings
    assert "Ange om omröstning begärdes" in translate(first.mend)
    assert "Anteckna omröstningen" in translate(second.mend)
    assert (first.paragraphs, second.paragraphs, second.place) == (("1",), ("1",), HERE)


@pytest.mark.parametrize("form", [None, DecisionForm.LOT, DecisionForm.SECRET_BALLOT])
def test_other_forms_promise_no_open_vote(form):
    assert check(council(paragraph={"form": form})).of("R38").verdict is Verdict.KEPT
    assert check(council(counted(4, 3), paragraph={"form": form})).of("R38").verdict is Verdict.KEPT


# R39


@given(st.integers(2, 61), st.integers(0, 61), st.sampled_from(SPECIAL), SIDES)
def test_two_thirds_of_those_present_and_no_fewer_carry_it(present, carrying, of, winner):
    carrying = min(carrying, present)
    side = Choice.YES if of is MatterKind.EXTRA_ELECTION else Choice.NO
    votes = {"yes": carrying, "no": present - carrying}
    if side is Choice.NO:
        votes = {"yes": present - carrying, "no": carrying}
    made = council(counted(**votes, winner=winner), present=present, of=of)
    enough = 3 * carrying >= 2 * present
    assert (check(made).of("R39").verdict is Verdict.BROKEN) == (enough != (winner is side))


@given(st.sampled_from([kind for kind in MatterKind if kind not in SPECIAL]))
def test_no_other_matter_takes_two_thirds(of):
    assert check(council(counted(16, 15, Choice.YES), of=of)).of("R39").verdict is Verdict.KEPT


def test_a_vote_on_something_else_in_the_paragraph_takes_no_two_thirds():
    made = council(
        counted(16, 15, Choice.YES, kind=VoteKind.RECOMMITTAL),
        counted(21, 10, Choice.YES),
        of=MatterKind.EXTRA_ELECTION,
    )
    assert check(made).of("R39").verdict is Verdict.KEPT


def test_a_vote_in_another_paragraph_takes_no_two_thirds():
    made = council(counted(21, 10, Choice.YES), of=MatterKind.EXTRA_ELECTION)
    made = evolve(made, votes=(*made.votes, counted(16, 15, Choice.YES, number="2")))
    assert check(made).of("R39").verdict is Verdict.KEPT


def test_without_an_attendance_list_two_thirds_cannot_be_counted():
    made = held(votes=[counted(20, 11, Choice.YES)], kind=BodyKind.COUNCIL, of=MatterKind.REFERENDUM)
    assert lacking(made, "R39") == ["vilka som var närvarande"]


def test_the_finding_on_two_thirds_points_at_the_vote():
    (finding,) = check(council(counted(20, 11, Choice.YES), of=MatterKind.EXTRA_ELECTION)).of("R39").findings
    assert (finding.severity, finding.place, finding.paragraphs) == (Severity.ERROR, HERE, ("1",))
    assert "Rätta utgången eller siffrorna" in translate(finding.mend)


@pytest.mark.parametrize(
    ("votes", "facts"),
    [
        ([counted(20, 11)], [OUTCOME]),
        ([counted(None, None, Choice.YES)], [COUNTS]),
        ([counted(None, None)], [COUNTS]),
        ([counted(20, 11, Choice.YES, yes_means="avslag")], [MEANING]),
        ([counted(20, 11, Choice.NO, yes_means="avslag")], [MEANING]),
        ([counted(21, 10, Choice.NO, yes_means="avslag")], []),
        ([], [COUNTS]),
    ],
)
def test_what_two_thirds_need_is_named_where_it_is_lacking(votes, facts):
    assert lacking(council(*votes, of=MatterKind.EXTRA_ELECTION), "R39") == facts


def test_the_loser_with_two_thirds_is_wrong_whatever_yes_stood_for():
    made = council(counted(21, 10, Choice.NO, yes_means="avslag"), of=MatterKind.EXTRA_ELECTION)
    assert severities(made, "R39") == ["error"]


def test_a_paragraph_in_which_nothing_was_decided_takes_no_two_thirds():
    made = council(of=MatterKind.EXTRA_ELECTION, paragraph={"decision": None})
    assert check(made).of("R39").verdict is Verdict.KEPT


@pytest.mark.parametrize(
    ("kind", "granted", "facts"),
    [
        (RequestKind.POSTPONEMENT, True, []),
        (RequestKind.RECOMMITTAL, True, []),
        (RequestKind.POSTPONEMENT, False, [COUNTS]),
        (RequestKind.POSTPONEMENT, None, [COUNTS]),
        (RequestKind.URGENT_HANDLING, True, [COUNTS]),
    ],
)
def test_a_matter_that_was_put_off_takes_no_two_thirds_yet(kind, granted, facts):
    made = council(of=MatterKind.REFERENDUM, requests=[asked(kind, 31, granted=granted)])
    assert lacking(made, "R39") == facts


def test_who_was_there_matters_only_at_the_threshold():
    aside = [stated("Ledamot 31", Reason.UNSTATED)]

    def verdict(yes, no, winner=Choice.YES):
        made = council(counted(yes, no, winner), of=MatterKind.EXTRA_ELECTION, non_participation=aside)
        return check(made).of("R39").verdict

    at_the_threshold = council(
        counted(20, 10, Choice.YES), of=MatterKind.EXTRA_ELECTION, non_participation=aside
    )
    (fact,) = lacking(at_the_threshold, "R39")
    assert "Ledamot 31" in fact
    assert verdict(21, 9) is Verdict.KEPT
    assert verdict(20, 10) is Verdict.CANNOT_TELL
    assert verdict(19, 11) is Verdict.BROKEN
    assert verdict(20, 10, Choice.NO) is Verdict.CANNOT_TELL


# R44


@given(st.integers(0, 30), st.integers(0, 30), SIDES, st.sampled_from([(1, 2), (2, 3), (3, 4), (1, 1)]))
def test_the_share_of_votes_cast_that_the_charter_asks_for_and_no_less(yes, no, winner, share):
    local = charter((Fraction(*share), None))
    made = held(*members(9), votes=[counted(yes, no, winner)], kind=BodyKind.FEDERATION_COUNCIL)
    numerator, denominator = Fraction(*share).as_integer_ratio()
    enough = yes * denominator >= numerator * (yes + no)
    answer = check(made, local=local).of("R44")
    assert (answer.verdict is Verdict.BROKEN) == (enough != (winner is Choice.YES))


@pytest.mark.parametrize(
    ("taken", "facts"),
    [
        (counted(8, 3), [OUTCOME]),
        (counted(None, None, Choice.YES), [COUNTS]),
        (counted(8, 3, Choice.YES, yes_means="avslag"), [MEANING]),
        (counted(8, 3, Choice.YES, kind=VoteKind.COUNTER_PROPOSAL), []),
    ],
)
def test_what_a_charter_needs_is_named_where_it_is_lacking(taken, facts):
    made = held(*members(11), votes=[taken], of=MatterKind.BUDGET, kind=BodyKind.FEDERATION_COUNCIL)
    assert lacking(made, "R44", charter(THREE_QUARTERS)) == facts
    assert told(made, "R44", charter(THREE_QUARTERS)) == []


@pytest.mark.parametrize(
    ("local", "facts"),
    [
        (charter(THREE_QUARTERS), [KIND]),
        (charter(THREE_QUARTERS, (Fraction(2, 3), None)), [KIND]),
        (charter((Fraction(2, 3), None)), []),
    ],
)
def test_the_kind_of_the_matter_is_needed_where_the_charter_tells_kinds_apart(local, facts):
    made = held(*members(11), votes=[counted(9, 2, Choice.YES)], of=None, kind=BodyKind.FEDERATION_COUNCIL)
    assert lacking(made, "R44", local) == facts


def test_the_finding_on_the_charter_points_at_the_vote():
    made = held(
        *members(11),
        votes=[counted(8, 3, Choice.YES)],
        of=MatterKind.BUDGET,
        kind=BodyKind.FEDERATION_COUNCIL,
    )
    (finding,) = check(made, local=charter(THREE_QUARTERS)).of("R44").findings
    assert (finding.severity, finding.place, finding.paragraphs) == (Severity.ERROR, HERE, ("1",))


def test_without_an_attendance_list_simple_majority_can_still_be_judged():
    made = held(row("Ledamot 1"), votes=[counted(4, 5, Choice.YES)], kind=BodyKind.COUNCIL)
    assert severities(made, "R35") == ["error"]
