"""Ballots: who is one person, who sat on the seat, secret votes by whatever tells of them, and sums."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    Ballot,
    BodyKind,
    Capacity,
    Choice,
    ClockSpan,
    DecisionForm,
    GroupBallots,
    MatterKind,
    ParagraphNumber,
    Person,
    Place,
    Reason,
    Vote,
    VoteKind,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import counts, row, serving, stated, vote
from tests.rules.voted import held, lacking, members, official, severities, told

HERE = Place(line=17)
ONE_PERSON = "om de som har samma namn i röstlistan är en och samma person"
WHO_SAT = "om ledamoten eller ersättaren tjänstgjorde vid omröstningen"
LIST = "vilka som var närvarande"
LIMITED = (ClockSpan(start=dt.time(18), end=dt.time(19)),)


def rolled(*named, rows=(), seats=None, **more):
    """A meeting whose vote has ballots as (name, party), all of them yes unless a choice is given."""
    roll = [
        Ballot(name=name, party=party, choice=rest[0] if rest else Choice.YES) for name, party, *rest in named
    ]
    taken = Vote(paragraph=ParagraphNumber("1"), roll=roll, place=HERE, **more)
    return held(*rows, seats=seats, votes=[taken])


def ided(number, party="S"):
    return evolve(row("Stina Ek", party), person=Person(name="Stina Ek", id=f"fv-{number}"))


# R33


@pytest.mark.parametrize(
    ("parties", "rows", "verdict"),
    [
        (("S", "S"), [row("Stina Ek")], Verdict.BROKEN),
        (("S", "s"), [row("Stina Ek")], Verdict.BROKEN),
        ((None, "S"), [row("Stina Ek")], Verdict.BROKEN),
        ((None, None), [row("Stina Ek")], Verdict.BROKEN),
        (("S", "M"), [row("Stina Ek")], Verdict.CANNOT_TELL),
        ((None, "S", "M"), [row("Stina Ek")], Verdict.CANNOT_TELL),
        ((None, None), [], Verdict.BROKEN),
        (("S", "M"), [], Verdict.CANNOT_TELL),
        (("S", "M"), [row("Stina Ek"), row("Stina Ek", "M")], Verdict.KEPT),
        ((None, None), [row("Stina Ek"), row("Stina Ek", "M")], Verdict.KEPT),
        ((None, "M"), [row("Stina Ek"), row("Stina Ek", "M")], Verdict.KEPT),
        (("S", "S"), [row("Stina Ek"), row("Stina Ek", "M")], Verdict.CANNOT_TELL),
        (("S", "M", "M"), [row("Stina Ek"), row("Stina Ek", "M")], Verdict.BROKEN),
        ((None, None, None), [row("Stina Ek"), row("Stina Ek", "M")], Verdict.BROKEN),
        (("S", "S"), [ided(1), ided(2)], Verdict.KEPT),
        (("S", "S", "S"), [ided(1), ided(2)], Verdict.BROKEN),
        (("S", "S"), [row("Stina Ek"), row("Stina Ek")], Verdict.CANNOT_TELL),
        ((None, None), [row("Stina Ek"), row("Stina Ek")], Verdict.CANNOT_TELL),
        (("S", "S"), [ided(1), ided(2), ided(3)], Verdict.KEPT),
        (("S",), [row("Stina Ek")], Verdict.KEPT),
    ],
)
def test_one_person_has_one_vote_and_two_of_one_name_have_two(parties, rows, verdict):
    made = rolled(*[("Stina Ek", party) for party in parties], rows=[*members(2), *rows])
    assert check(made).of("R33").verdict is verdict
    assert lacking(made, "R33") == ([ONE_PERSON] if verdict is Verdict.CANNOT_TELL else [])


def test_all_who_voted_twice_are_in_one_remark_that_points_at_the_vote():
    named = [("Ledamot 1", None), ("Ledamot 2", None), ("LEDAMOT 1", None), ("Ledamot  2", None, Choice.NO)]
    (finding,) = check(rolled(*named, rows=members(3))).of("R33").findings
    assert (finding.persons, finding.place) == (("Ledamot 1", "Ledamot 2"), HERE)
    assert finding.severity is Severity.ERROR
    assert "Rätta röstlistan" in translate(finding.mend)


def test_whoever_is_in_no_list_and_votes_once_has_voted_once():
    first = evolve(vote(yes="Urban Ask", no="Ledamot 1, Ledamot 1"), kind=VoteKind.RECOMMITTAL)
    made = held(*members(2), votes=[first, vote(yes="Ledamot 1", no="Ledamot 2")])
    (finding,) = check(made).of("R33").findings
    assert finding.persons == ("Ledamot 1",)


def test_one_voted_twice_for_certain_and_another_perhaps():
    named = [("Ledamot 1", None), ("Ledamot 1", None), ("Ledamot 2", "S"), ("Ledamot 2", "M")]
    made = rolled(*named, rows=members(3))
    assert check(made).of("R33").findings[0].persons == ("Ledamot 1",)
    assert lacking(made, "R33") == [ONE_PERSON]


@pytest.mark.parametrize(
    ("choice", "verdict"),
    [(Choice.ABSENT, Verdict.KEPT), (Choice.ABSTAINED, Verdict.BROKEN), (Choice.NO, Verdict.BROKEN)],
)
def test_being_given_as_absent_is_no_second_vote(choice, verdict):
    made = rolled(("Ledamot 1", None), ("Ledamot 1", None, choice), rows=members(3))
    assert check(made).of("R33").verdict is verdict


def on_seat(substitute=None, member=None, *more_rows, number="1"):
    """Lena Björk and her substitute Sara Holm have both voted; how their rows differ from plain ones."""
    rows = [
        *members(2),
        row("Lena Björk", **(member or {})),
        serving("Sara Holm", "Lena Björk (S)", **(substitute or {})),
        *more_rows,
    ]
    return held(
        *rows, votes=[vote(number, yes="Ledamot 1, Sara Holm", no="Lena Björk", place=HERE)], number=number
    )


def test_two_votes_on_one_seat_point_at_the_vote_and_name_both():
    (finding,) = check(on_seat()).of("R33").findings
    assert (finding.persons, finding.place) == (("Lena Björk", "Sara Holm"), HERE)
    assert finding.severity is Severity.ERROR
    assert "Rätta röstlistan eller närvarolistan" in translate(finding.mend)


@pytest.mark.parametrize(
    ("substitute", "member", "verdict"),
    [
        ({"paragraphs": "§§ 1–2"}, {}, Verdict.BROKEN),
        ({"paragraphs": "§ 2"}, {}, Verdict.KEPT),
        ({"paragraphs": "del av § 1"}, {}, Verdict.CANNOT_TELL),
        ({"times": LIMITED}, {}, Verdict.CANNOT_TELL),
        ({}, {"times": LIMITED}, Verdict.CANNOT_TELL),
        ({}, {"paragraphs": "§ 1"}, Verdict.CANNOT_TELL),
        ({}, {"capacity": Capacity.ABSENT}, Verdict.BROKEN),
    ],
)
def test_where_the_list_leaves_a_way_out_there_is_no_error(substitute, member, verdict):
    made = on_seat(substitute, member)
    assert check(made).of("R33").verdict is verdict
    assert lacking(made, "R33") == ([WHO_SAT] if verdict is Verdict.CANNOT_TELL else [])


def test_a_member_whom_only_the_row_of_the_substitute_names_may_not_vote_either():
    rows = [*members(2), serving("Sara Holm", "Lena Björk")]
    made = held(*rows, votes=[vote(yes="Ledamot 1, Sara Holm", no="Lena Björk")])
    assert severities(made, "R33") == ["error"]


@pytest.mark.parametrize("more", [serving("Sara Holm", "Ledamot 9"), row("Lena Björk", "M")])
def test_another_row_for_one_of_the_two_is_a_way_out(more):
    assert lacking(on_seat(None, None, more), "R33") == [WHO_SAT]


@pytest.mark.parametrize("roll", [{"yes": "Sara Holm"}, {"yes": "Lena Björk"}, {"yes": "Ledamot 1"}])
def test_one_of_the_two_may_vote(roll):
    rows = [*members(2), row("Lena Björk"), serving("Sara Holm", "Lena Björk")]
    made = held(*rows, votes=[vote(**roll, no="Ledamot 2")])
    assert check(made).of("R33").verdict is Verdict.KEPT


def test_a_substitute_who_serves_for_nobody_named_takes_nobodys_vote():
    rows = [
        *members(2),
        serving("Sara Holm"),
        row("Eva Fors", capacity=Capacity.SUBSTITUTE, replaces="Ledamot 2"),
    ]
    made = held(*rows, votes=[vote(yes="Ledamot 1, Sara Holm", no="Ledamot 2, Eva Fors")])
    assert check(made).of("R33").verdict is Verdict.KEPT


# R34


def test_each_paragraph_is_told_once_however_many_secret_votes_it_has():
    secret = [Vote(paragraph=ParagraphNumber("1"), yes=2, no=1, secret=True, place=HERE)] * 2
    made = held(*members(3), votes=secret, paragraph={"form": DecisionForm.SECRET_BALLOT})
    (finding,) = check(made).of("R34").findings
    assert (finding.place, finding.paragraphs) == (HERE, ("1",))
    assert "Kontrollera vilket slags" in translate(finding.mend)


def test_a_secret_ballot_that_only_the_paragraph_tells_of_points_at_the_paragraph():
    told_by = {"form": DecisionForm.SECRET_BALLOT, "place": HERE}
    (finding,) = check(held(*members(3), paragraph=told_by)).of("R34").findings
    assert finding.place == HERE


@pytest.mark.parametrize(
    "form", [DecisionForm.COUNTED_VOTE, DecisionForm.ACCLAMATION, DecisionForm.LOT, None]
)
def test_other_forms_are_not_secret(form):
    assert check(held(*members(3), paragraph={"form": form})).of("R34").verdict is Verdict.KEPT


def test_a_form_without_a_kind_cannot_be_judged():
    made = held(*members(3), of=None, paragraph={"form": DecisionForm.SECRET_BALLOT})
    assert lacking(made, "R34") == ["vilket slags ärende det är"]


def test_a_paragraph_that_holds_an_election_may_be_decided_in_secret():
    secret = Vote(paragraph=ParagraphNumber("1"), kind=VoteKind.ELECTION, secret=True)
    assert check(held(*members(3), of=MatterKind.OTHER, votes=[secret])).of("R34").verdict is Verdict.KEPT


# R45


def test_sums_that_do_not_add_up_are_one_remark_a_vote():
    wrong = evolve(vote(yes="Ledamot 1", no="Ledamot 2"), yes=2, no=3, place=HERE)
    made = held(*members(3), seats=3, votes=[wrong])
    (finding,) = check(made).of("R45").findings
    words = translate(finding.what)
    assert finding.place == HERE
    assert "ja: 2 enligt summan, 1 enligt röstlistan" in words
    assert "nej: 3 enligt summan, 2" not in words
    assert "5 röstade, men 3 kunde rösta" in words
    assert "Räkna rösterna igen" in translate(finding.mend)


@pytest.mark.parametrize(
    ("printed", "faulty"),
    [
        ({"yes": 2, "no": 1, "abstained": 0}, False),
        ({"yes": 3, "no": 0, "abstained": 0}, True),
        ({"yes": 2, "no": None, "abstained": None}, False),
        ({"yes": 2, "no": 1, "abstained": 1}, False),
    ],
)
def test_each_sum_is_compared_with_the_names_for_that_choice_if_there_are_any(printed, faulty):
    made = held(*members(4), votes=[evolve(vote(yes="Ledamot 1, Ledamot 2", no="Ledamot 3"), **printed)])
    assert any("enligt röstlistan" in words for _, words in told(made, "R45")) == faulty


def test_abstentions_are_compared_too():
    made = held(
        *members(3), votes=[evolve(vote(yes="Ledamot 1", abstained="Ledamot 2"), abstained=2, no=None)]
    )
    assert "avstår: 2 enligt summan, 1 enligt röstlistan" in told(made, "R45")[0][1]


def test_a_group_without_a_figure_cannot_be_compared():
    group = GroupBallots(parties=("M",), choice=Choice.YES)
    taken = Vote(paragraph=ParagraphNumber("1"), yes=3, no=0, abstained=0, groups=[group])
    assert check(held(*members(3), votes=[taken])).of("R45").verdict is Verdict.KEPT


@given(st.integers(2, 9), st.integers(1, 12), st.integers(2, 9))
def test_too_many_votes_are_a_warning_only_where_the_list_is_known_to_be_whole(listed, cast, seats):
    seats = max(seats, listed)
    ballots = evolve(counts(cast, 0, 0), paragraph=ParagraphNumber("1"))
    answer = check(held(*members(listed), seats=seats, votes=[ballots])).of("R45")
    too_many = cast > listed
    whole = listed == seats or cast > seats
    assert any("kunde rösta" in translate(one.what) for one in answer.findings) == (too_many and whole)
    assert (LIST in [translate(one.fact) for one in answer.missing]) == (too_many and not whole)


def test_more_votes_than_seats_are_too_many_whatever_the_list_holds():
    assert severities(held(*members(3), seats=4, votes=[counts(5, 0, 0)]), "R45") == ["warning"]
    assert severities(held(*members(3), seats=4, votes=[counts(4, 0, 0)]), "R45") == []


def test_ballots_are_counted_where_no_sum_is_printed():
    named = [("Ledamot 1", None), ("Ledamot 1", None), ("Ledamot 2", None), ("Ledamot 2", None)]
    assert severities(rolled(*named, rows=members(2), seats=3), "R45") == ["warning"]
    assert lacking(rolled(*named, rows=members(2), seats=4), "R45") == [LIST]


def test_without_a_number_of_seats_the_list_is_not_known_to_be_whole():
    made = held(*members(3), votes=[counts(4, 0, 0)])
    assert lacking(made, "R45") == [LIST]
    assert told(made, "R45") == []


def test_an_absent_member_who_is_listed_is_no_gap_in_the_list():
    rows = [*members(2), row("Lena Björk", capacity=Capacity.ABSENT)]
    assert severities(held(*rows, seats=3, votes=[counts(3, 0, 0)]), "R45") == ["warning"]
    assert lacking(held(*rows, seats=4, votes=[counts(3, 0, 0)]), "R45") == [LIST]


@pytest.mark.parametrize(
    ("made_vote", "severity"),
    [
        (counts(1, 1), []),
        (counts(1, 1, 0), ["warning"]),
        (evolve(vote(yes="Ledamot 1", no="Ledamot 2"), abstained=None), ["warning"]),
    ],
)
def test_too_few_votes_are_a_warning_where_abstentions_or_names_are_printed(made_vote, severity):
    made = held(*members(3), votes=[made_vote])
    assert severities(made, "R45") == severity
    assert bool(lacking(made, "R45")) == (not severity)


def test_standing_twice_in_the_roll_and_a_casting_vote_are_judged_by_other_rules():
    twice = evolve(vote(yes="Ledamot 1, Ledamot 1", no="Ledamot 2"), casting_vote="Ledamot 3")
    made = held(*members(3), votes=[twice])
    assert told(made, "R45") == []
    assert severities(made, "R33") == ["error"]
    assert severities(made, "R36") == ["warning", "warning"]


def test_everybody_who_was_away_is_named_with_the_reason():
    rows = [*members(2), row("Lena Björk", capacity=Capacity.ABSENT), row("Olle Lind", paragraphs="§ 9")]
    taken = evolve(
        vote(yes="Ledamot 1, Lena Björk", no="Olle Lind, Urban Ask", abstained="Ledamot 2"), place=HERE
    )
    (finding,) = [one for one in check(held(*rows, votes=[taken])).of("R45").findings if one.persons]
    assert (finding.persons, finding.place) == (("Lena Björk", "Olle Lind", "Urban Ask"), HERE)
    assert "Urban Ask: finns inte i närvarolistan" in translate(finding.what)
    assert "Lena Björk: är enligt närvarolistan borta i paragrafen" in translate(finding.what)
    assert "Rätta namnets stavning" in translate(finding.mend)


def test_whoever_is_given_as_absent_at_the_vote_has_not_voted():
    taken = Vote(
        paragraph=ParagraphNumber("1"),
        roll=[
            Ballot(name="Ledamot 1", choice=Choice.YES),
            Ballot(name="Ledamot 2", choice=Choice.ABSENT),
            Ballot(name="Urban Ask", choice=Choice.ABSENT),
        ],
    )
    assert not [one for one in check(held(*members(2), votes=[taken])).of("R45").findings if one.persons]


def test_whoever_voted_first_and_left_before_the_last_vote_was_there_for_the_first():
    first = evolve(vote(yes="Ledamot 1, Ledamot 3", no="Ledamot 2"), kind=VoteKind.RECOMMITTAL)
    last = evolve(
        vote(yes="Ledamot 1", no="Ledamot 2"),
        roll=[*vote(yes="Ledamot 1", no="Ledamot 2").roll, Ballot(name="Ledamot 3", choice=Choice.ABSENT)],
    )
    assert check(held(*members(3), votes=[first, last])).of("R45").verdict is Verdict.KEPT


def test_whoever_is_not_in_the_last_roll_may_have_voted_before():
    first = evolve(vote(yes="Ledamot 1, Ledamot 3", no="Ledamot 2"), kind=VoteKind.RECOMMITTAL)
    made = held(*members(3), votes=[first, vote(yes="Ledamot 1", no="Ledamot 2")])
    assert not [one for one in check(made).of("R45").findings if one.persons]


def test_a_stranger_who_is_given_as_absent_in_an_earlier_vote_has_not_voted():
    roll = [*vote(yes="Ledamot 1", no="Ledamot 2").roll, Ballot(name="Urban Ask", choice=Choice.ABSENT)]
    first = Vote(paragraph=ParagraphNumber("1"), roll=roll, kind=VoteKind.RECOMMITTAL)
    made = held(*members(2), votes=[first, vote(yes="Ledamot 1", no="Ledamot 2")])
    assert not [one for one in check(made).of("R45").findings if one.persons]


def test_whoever_was_away_is_found_in_a_vote_before_the_last_one_too():
    rows = [*members(3), row("Lena Björk", capacity=Capacity.ABSENT)]
    first = evolve(vote(yes="Ledamot 1, Lena Björk, Urban Ask", no="Ledamot 2"), kind=VoteKind.RECOMMITTAL)
    made = held(*rows, votes=[first, vote(yes="Ledamot 1, Ledamot 3", no="Ledamot 2")])
    persons = [one.persons for one in check(made).of("R45").findings if one.persons]
    assert persons == [("Lena Björk", "Urban Ask")]


@pytest.mark.parametrize(
    "rows",
    [
        [row("Sara Holm", capacity=Capacity.SUBSTITUTE)],
        [official("Sara Holm")],
        [row("Sara Holm", "S"), row("Sara Holm", "M")],
        [serving("Eva Fors", "Sara Holm", paragraphs="§ 9")],
    ],
)
def test_others_in_the_roll_are_for_other_rules_or_cannot_be_told(rows):
    made = held(*members(2), *rows, votes=[vote(yes="Ledamot 1, Sara Holm", no="Ledamot 2")])
    assert not [one for one in check(made).of("R45").findings if one.persons]


def test_the_disqualified_and_those_who_decline_are_for_other_rules():
    asides = [stated("Ledamot 1", Reason.DISQUALIFIED), stated("Ledamot 2", Reason.DECLINED)]
    made = held(
        *members(3), non_participation=asides, votes=[vote(yes="Ledamot 1, Ledamot 3", no="Ledamot 2")]
    )
    assert not [one for one in check(made).of("R45").findings if one.persons]


def test_without_an_attendance_list_nobody_is_a_stranger():
    made = held(votes=[vote(yes="Ledamot 1", no="Ledamot 2")])
    assert check(made).of("R45").verdict is Verdict.KEPT


@pytest.mark.parametrize("kind", [BodyKind.COUNCIL, BodyKind.EXECUTIVE_BOARD, BodyKind.SUBCOMMITTEE])
def test_ballots_are_judged_alike_wherever_votes_are_taken(kind):
    taken = evolve(vote(yes="Ledamot 1, Ledamot 1", no="Ledamot 2"), yes=3, secret=True)
    made = held(*members(2), kind=kind, votes=[taken])
    assert [severities(made, rule) for rule in ("R33", "R34", "R45")] == [["error"], ["error"], ["warning"]]


def test_a_body_that_takes_no_votes_is_not_judged():
    made = held(*members(3), kind=BodyKind.AUDITORS)
    verdicts = {check(made).of(rule).verdict for rule in ("R33", "R34", "R45")}
    assert verdicts == {Verdict.DOES_NOT_APPLY}
