"""The votes for each side, and how one person voted: what is taken for true, and what is not told."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.participation import participation
from beslut.records import Choice, GroupBallots, MatterKind, ParagraphNumber, Settlement, Vote, VoteKind
from beslut.rules.case import Matter
from beslut.rules.counted_vote import CountedVote, Sides, ordinary, sides
from tests.meetings import meeting, row, vote

NAMED = {"yes": "Ann Ek, Bo Berg", "no": "Cia Dal"}


def groups(*counts):
    return [
        GroupBallots(parties=(party,), choice=choice, votes=votes)
        for party, choice, votes in zip("SMVC", Choice, counts, strict=False)
    ]


def matter(*votes, kind=None):
    made = meeting(row("Ann Ek"), row("Bo Berg"), numbers=("1",), votes=votes)
    record = made.paragraphs[0] if kind is None else None
    roster = participation(made).in_paragraph("1")
    return Matter(ParagraphNumber("1"), record, roster, votes=list(votes))


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        ({}, Sides(2, 1)),
        ({"yes": 3}, Sides(3, 1)),
        ({"no": 4}, Sides(2, 4)),
        ({"yes": 1}, None),
        ({"no": 0}, None),
        ({"yes": None, "no": None}, Sides(2, 1)),
        ({"yes": None}, None),
        ({"no": None}, None),
    ],
)
def test_printed_counts_hold_unless_the_roll_has_more_names_for_a_side(printed, told):
    assert sides(evolve(vote(**NAMED), **printed)) == told


def test_without_names_the_printed_counts_are_all_there_is():
    assert sides(Vote(yes=5, no=4, abstained=3)) == Sides(5, 4)
    assert sides(Vote(yes=5)) is None
    assert sides(Vote()) is None


def test_party_groups_count_as_many_votes_as_they_are_said_to_cast():
    assert sides(Vote(groups=groups(4, 3, 2))) == Sides(4, 3)
    assert sides(Vote(groups=groups(4, None))) is None
    assert sides(Vote(yes=3, no=3, groups=groups(4, 3))) is None


def test_names_and_groups_are_added_up():
    mixed = Vote(roll=vote(**NAMED).roll, groups=groups(4, 3))
    assert sides(mixed) == Sides(6, 4)


@given(st.integers(0, 101), st.integers(0, 101))
def test_a_side_has_its_own_votes(yes, no):
    both = Sides(yes, no)
    assert (both.of(Choice.YES), both.of(Choice.NO)) == (yes, no)
    assert str(both) == f"{yes}–{no}"


@given(st.integers(0, 9), st.integers(0, 9))
def test_a_tie_is_as_many_for_as_against_and_not_nobody(yes, no):
    counted = CountedVote(matter(), Vote(yes=yes, no=no), Sides(yes, no))
    assert counted.tied == (yes == no and yes > 0)


def test_without_counts_nothing_is_tied():
    assert not CountedVote(matter(), Vote(), None).tied


def test_a_casting_vote_is_noted_by_name_or_as_what_settled_it():
    def noted(**more):
        return CountedVote(matter(), Vote(**more), None).cast_by_chair

    assert noted(casting_vote="Ann Ek")
    assert noted(settled_by=Settlement.CASTING_VOTE)
    assert not noted(settled_by=Settlement.LOT)
    assert not noted()


@pytest.mark.parametrize(
    ("name", "choice"),
    [
        ("ann  EK", Choice.YES),
        ("Ann Ek (S)", Choice.YES),
        ("Cia Dal", Choice.NO),
        ("Doris Eng", None),
        ("Bo Berg", None),
    ],
)
def test_a_ballot_is_found_by_name_where_there_is_one_and_only_one(name, choice):
    taken = vote(yes="Ann Ek, Bo Berg", no="Cia Dal, Bo Berg")
    assert CountedVote(matter(), taken, None).ballot_of(name) is choice


@pytest.mark.parametrize(
    ("kind", "is_ordinary"),
    [
        (MatterKind.ELECTION, False),
        (MatterKind.AUDITOR_ELECTION, False),
        (MatterKind.STAFF_APPOINTMENT, False),
        (MatterKind.EXTRA_ELECTION, True),
        (MatterKind.REFERENDUM, True),
        (MatterKind.EXERCISE_OF_AUTHORITY, True),
        (MatterKind.DISQUALIFICATION_QUESTION, True),
        (MatterKind.OTHER, True),
        (None, None),
    ],
)
def test_elections_and_appointments_are_not_ordinary(kind, is_ordinary):
    made = meeting(row("Ann Ek"), row("Bo Berg"), numbers=("1",))
    about = Matter(
        ParagraphNumber("1"),
        evolve(made.paragraphs[0], kind=kind),
        participation(made).in_paragraph("1"),
    )
    assert ordinary(about) is is_ordinary
    assert CountedVote(about, Vote(), None).ordinary is is_ordinary


def test_a_vote_between_persons_makes_the_matter_an_election_whatever_it_is_called():
    made = matter(Vote(kind=VoteKind.ELECTION), Vote())
    assert made.record is not None
    made.record = evolve(made.record, kind=MatterKind.OTHER)
    assert ordinary(made) is False
