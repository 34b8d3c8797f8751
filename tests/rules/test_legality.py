"""What an error means: by the act of the day, with the votes where they tell something, and the last day of appeal."""

import datetime as dt

import pytest
from attrs import evolve

from beslut.law import LocalRules, QualifiedMajority
from beslut.messages import translate
from beslut.records import BodyKind, Choice, MatterKind, Notice, ParagraphSpan, Reason, Settlement, VoteKind
from beslut.rules import check
from tests.meetings import meeting, row, stated, vote

NAMES = [f"Ledamot {number}" for number in range(1, 8)]


def told(*votes, notices=(), day=dt.date(2024, 3, 5), kind=None, body=BodyKind.COUNCIL, local=None):
    """What is said of the error that Ledamot 1, who is disqualified in § 1, voted there."""
    made = meeting(
        *[row(name) for name in NAMES],
        seats=7,
        non_participation=[stated("Ledamot 1", Reason.DISQUALIFIED, left_room=True)],
        votes=votes,
        notices=notices,
    )
    paragraphs = [evolve(one, kind=kind) for one in made.paragraphs]
    held = evolve(made, date=day, paragraphs=paragraphs, body=evolve(made.body, kind=body))
    errors = [one for one in check(held, local=local).findings if one.consequence is not None]
    assert errors
    return translate(errors[0].consequence)


def counted(yes, no, **more):
    """A vote in § 1 of so many, the first of whom is disqualified."""
    return vote(yes=", ".join(NAMES[:yes]), no=", ".join(NAMES[yes : yes + no]), **more)


def test_it_can_be_set_aside_and_nothing_is_called_void():
    said = told(counted(4, 3))
    assert "kan upphävas efter överklagande (13 kap. 8 § kommunallagen (2017:725))" in said
    assert "giltig" not in said


@pytest.mark.parametrize(
    ("yes", "no", "harmless"), [(5, 2, True), (4, 3, False), (2, 5, True), (3, 4, False)]
)
def test_the_votes_are_told_only_where_those_named_could_not_have_turned_them(yes, no, harmless):
    assert (f"{yes}–{no}" in told(counted(yes, no))) is harmless


def test_the_main_vote_tells_and_not_one_on_recommittal_after_it():
    said = told(counted(5, 2), counted(4, 3, kind=VoteKind.RECOMMITTAL))
    assert "5–2" in said


@pytest.mark.parametrize("settled", [Settlement.MINORITY, Settlement.LOT])
def test_a_vote_that_something_else_decided_tells_nothing(settled):
    assert "13 kap. 9 §" not in told(counted(5, 2, settled_by=settled))


@pytest.mark.parametrize("kind", [MatterKind.EXTRA_ELECTION, MatterKind.REFERENDUM])
def test_where_more_than_a_majority_decides_the_difference_tells_nothing(kind):
    assert "13 kap. 9 §" not in told(counted(5, 2), kind=kind)


def test_where_a_charter_asks_for_more_than_a_majority_the_difference_tells_nothing():
    local = LocalRules(majorities=[QualifiedMajority(numerator=3, denominator=4)])
    assert "13 kap. 9 §" in told(counted(5, 2), body=BodyKind.FEDERATION_COUNCIL)
    assert "13 kap. 9 §" not in told(counted(5, 2), body=BodyKind.FEDERATION_COUNCIL, local=local)


def test_figures_of_one_side_alone_tell_nothing():
    assert "13 kap. 9 §" not in told(evolve(counted(5, 0), no=None))
    assert "13 kap. 9 §" not in told(evolve(counted(0, 5), yes=None))


def test_an_error_of_old_is_told_by_the_act_of_its_day():
    assert "10 kap. 8 § kommunallagen (1991:900)" in told(counted(5, 2), day=dt.date(2015, 3, 1))


def test_the_last_day_is_that_of_the_notice_of_the_paragraph():
    notices = [
        Notice(put_up=dt.date(2024, 3, 20), paragraphs=ParagraphSpan("§ 1")),
        Notice(put_up=dt.date(2024, 4, 20), paragraphs=ParagraphSpan("§ 2")),
    ]
    assert "2024-04-10" in told(counted(5, 2), notices=notices)
    assert "2024-05-13" in told(counted(5, 2), notices=[Notice(put_up=dt.date(2024, 4, 20))])


@pytest.mark.parametrize("misprinted", [dt.date(1024, 3, 20), dt.date(9999, 12, 20)])
def test_a_day_that_must_be_a_misprint_stops_nothing(misprinted):
    assert "Sista dag" not in told(counted(5, 2), notices=[Notice(put_up=misprinted)])


def test_a_roll_is_not_needed_for_the_difference_but_a_winner_may_be_on_either_side():
    assert "2–5" in told(counted(2, 5, winner=Choice.NO))
