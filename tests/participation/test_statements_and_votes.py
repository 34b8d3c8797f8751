"""What the § itself adds: statements, and votes against them and against the list."""

import pytest
from attrs import evolve

from beslut.participation import Status, Why, participation
from beslut.participation.ballots import decisive_vote, votes_cast
from beslut.records import (
    CandidateVotes,
    Capacity,
    DecisionForm,
    GroupBallots,
    ParagraphNumber,
    Person,
    Reason,
    Vote,
    VoteKind,
)
from beslut.records.place import Place
from beslut.records.vote import Choice
from tests.meetings import meeting, row, stated, vote

LIST = (row("Karin Ek"), row("Nils Ask"), row("Moa Ring", "M"))


def test_jav_in_a_paragraph_that_is_not_in_the_text_has_a_roster_of_its_own() -> None:
    derived = participation(meeting(*LIST, non_participation=[stated("Nils Ask", Reason.DISQUALIFIED, "9")]))
    assert derived.of("Nils Ask", "9").status is Status.DISQUALIFIED
    assert list(derived.rosters) == ["1", "2", "3", "9"]


def test_a_lost_number_can_only_be_that_of_the_one_paragraph_there_is() -> None:
    lost = stated("Nils Ask", Reason.DECLINED, None)
    derived = participation(meeting(*LIST, numbers=("4",), non_participation=[lost]))
    assert derived.of("Nils Ask", "4").status is Status.DECLINED
    assert derived.conflicts == ()


def test_jav_outweighs_declining_and_the_difference_is_noted() -> None:
    both = [stated("Nils Ask", Reason.DECLINED), stated("Nils Ask", Reason.DISQUALIFIED)]
    for order in (both, both[::-1]):
        derived = participation(meeting(*LIST, non_participation=order))
        assert derived.of("Nils Ask", "1").status is Status.DISQUALIFIED
        assert len(derived.conflicts) == 1


def test_the_place_that_proves_a_standing_is_that_of_the_statement() -> None:
    place = Place(document="protokoll.txt", line=41)
    away = evolve(stated("Nils Ask", Reason.DECLINED), place=place)
    assert participation(meeting(*LIST, non_participation=[away])).of("Nils Ask", "1").place is place


def test_a_substitute_is_not_taken_for_somebody_who_declines() -> None:
    idle = row("Ove Sund", capacity=Capacity.SUBSTITUTE)
    derived = participation(meeting(*LIST, idle, non_participation=[stated("Ove Sund", Reason.DECLINED)]))
    assert derived.of("Ove Sund", "1").on_seat is False
    assert len(derived.conflicts) == 1


def test_people_of_an_extract_without_a_list_are_those_whom_it_names() -> None:
    derived = participation(meeting(non_participation=[stated("Nils Ask", Reason.DISQUALIFIED)]))
    assert derived.people == ((Person(name="Nils Ask"), None),)
    assert derived.conflicts == ()
    assert derived.in_paragraph("2").standings == ()


def test_one_chair_named_in_passing_is_no_attendance_list() -> None:
    derived = participation(meeting(row("Karin Ek"), votes=[vote(yes="Karin Ek, Nils Ask")]))
    assert not derived.in_paragraph("1").listed
    assert derived.of("Nils Ask", "1").why is Why.VOTED


def test_the_roll_settles_who_of_two_served() -> None:
    rows = [
        *LIST,
        row("Ove Sund", paragraphs="del av § 1"),
        row(
            "Siv Ek",
            capacity=Capacity.SERVING_SUBSTITUTE,
            replaces="Ove Sund",
            paragraphs="del av § 1, från § 2",
        ),
    ]
    derived = participation(meeting(*rows, votes=[vote(yes="Karin Ek, Nils Ask, Moa Ring, Siv Ek")]))
    assert derived.of("Siv Ek", "1").status is Status.TOOK_PART
    assert derived.of("Ove Sund", "1").status is Status.ABSENT


def test_a_statement_without_reason_outweighs_the_roll_and_the_contradiction_is_noted() -> None:
    derived = participation(
        meeting(
            *LIST,
            non_participation=[stated("Nils Ask", Reason.UNSTATED)],
            votes=[vote(yes="Karin Ek, Nils Ask", no="Moa Ring")],
        )
    )
    assert derived.of("Nils Ask", "1").status is Status.UNKNOWN
    assert not derived.of("Nils Ask", "1").may_be(Status.TOOK_PART)
    assert len(derived.conflicts) == 1


def test_voting_on_recommittal_does_not_contradict_declining_the_decision() -> None:
    derived = participation(
        meeting(
            *LIST,
            non_participation=[stated("Nils Ask", Reason.DECLINED)],
            votes=[vote(yes="Karin Ek, Nils Ask", no="Moa Ring", kind=VoteKind.RECOMMITTAL)],
        )
    )
    assert derived.of("Nils Ask", "1").status is Status.DECLINED
    assert derived.conflicts == ()


def test_a_group_that_casts_a_vote_for_each_of_its_members_voted_with_all() -> None:
    groups = [
        GroupBallots(parties=["S"], choice=Choice.YES, votes=2),
        GroupBallots(parties=["M"], choice=Choice.NO, votes=1),
    ]
    derived = participation(meeting(*LIST, votes=[_of(groups)]))
    assert {each.status for each in derived.in_paragraph("1").standings} == {Status.TOOK_PART}


def test_a_group_that_casts_fewer_votes_than_it_has_members_leaves_them_unknown() -> None:
    groups = [
        GroupBallots(parties=["S"], choice=Choice.YES, votes=1),
        GroupBallots(parties=["M"], choice=Choice.NO, votes=1),
    ]
    derived = participation(meeting(*LIST, votes=[_of(groups)]))
    assert derived.of("Moa Ring", "1").status is Status.TOOK_PART
    assert derived.of("Karin Ek", "1").status is derived.of("Nils Ask", "1").status is Status.UNKNOWN


def _of(groups: list[GroupBallots]) -> Vote:
    yes = sum(group.votes for group in groups if group.choice is Choice.YES)
    no = sum(group.votes for group in groups if group.choice is Choice.NO)
    return Vote(paragraph=ParagraphNumber("1"), yes=yes, no=no, abstained=0, groups=groups)


@pytest.mark.parametrize(
    ("kinds", "form", "decisive"),
    [
        ([VoteKind.COUNTER_PROPOSAL, VoteKind.MAIN], None, 1),
        ([VoteKind.MAIN, VoteKind.RECOMMITTAL], None, 0),
        ([VoteKind.RECOMMITTAL], None, 0),
        ([VoteKind.RECOMMITTAL], DecisionForm.ACCLAMATION, None),
        ([VoteKind.ELECTION, VoteKind.ELECTION], None, 1),
        ([], None, None),
    ],
)
def test_the_vote_that_decides(kinds, form, decisive) -> None:
    votes = [Vote(kind=kind) for kind in kinds]
    found = decisive_vote(votes, form)
    assert found is (None if decisive is None else votes[decisive])


@pytest.mark.parametrize(
    ("counts", "cast"),
    [
        ({"yes": 7, "no": 4}, 11),
        ({"yes": 7, "no": 4, "abstained": 2, "absent": 5}, 13),
        ({"yes": 7, "blank": 1, "invalid": 1}, 9),
        ({"candidates": [CandidateVotes(name="Vera", votes=4), CandidateVotes(name="Sten", votes=3)]}, 7),
        ({"abstained": 2}, None),
        ({}, None),
    ],
)
def test_the_absent_cast_no_vote(counts, cast) -> None:
    assert votes_cast(Vote(**counts)) == cast
